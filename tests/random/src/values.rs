//! Random values: mostly what a schema accepts, now and then something that it does not. The validator is the judge, so nothing here has
//! to be right.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::schemas::PATTERNS;

/// How deep values go.
const DEEPEST: usize = 64;

/// Draws values.
pub struct Values<'a> {
    /// Where the luck comes from.
    pub rng: &'a mut Rng,
    /// What references lead to.
    pub schemas: &'a Map<String, Value>,
    /// How often a limit is stepped over, in percent.
    pub beyond: u8,
    /// How often something of another kind stands where it should not, in percent.
    pub wrong: u8,
    /// Whether a value was cut off, for it would have had no end.
    pub endless: bool,
}

impl Values<'_> {
    fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(0..100) < percent
    }

    fn pick<'t, T>(&mut self, from: &'t [T]) -> Option<&'t T> {
        if from.is_empty() {
            None
        } else {
            from.get(self.rng.usize(0..from.len()))
        }
    }

    /// A value of the schema.
    pub fn of(&mut self, schema: &Value, depth: usize) -> Value {
        if self.chance(self.wrong) {
            return self.another(schema);
        }
        // A schema that demands itself within itself has no value.
        if depth > DEEPEST {
            self.endless = true;
            return Value::Null;
        }
        if let Some(target) = schema["$ref"].as_str() {
            let name = target.rsplit('/').next().unwrap_or_default();
            return self
                .schemas
                .get(name)
                .map_or(Value::Null, |schema| self.of(schema, depth + 1));
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let mut whole = Map::new();
            for part in parts {
                match self.of(part, depth) {
                    Value::Object(members) => whole.extend(members),
                    other => return other,
                }
            }
            return Value::Object(whole);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(variants) = schema[keyword].as_array() {
                // Deep down the last one: null, where there is one.
                let variant = if depth > 6 {
                    variants.last()
                } else {
                    self.pick(variants)
                };
                return variant.map_or(Value::Null, |variant| self.of(variant, depth));
            }
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            return self.pick(values).cloned().unwrap_or_default();
        }
        let types = match &schema["type"] {
            Value::String(name) => vec![name.as_str()],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            // Null would be the absence of an optional member.
            _ => {
                return match self.anything(0) {
                    Value::Null => json!("not null"),
                    other => other,
                };
            }
        };
        match self.pick(&types).copied().unwrap_or_default() {
            "boolean" => json!(self.rng.bool()),
            "integer" => self.integer(schema),
            "number" => self.number(schema),
            "string" => json!(self.text(schema)),
            "array" => self.array(schema, depth),
            "object" => self.object(schema, depth),
            _ => Value::Null,
        }
    }

    fn integer(&mut self, schema: &Value) -> Value {
        if schema["maximum"] == json!(u64::MAX) && self.chance(50) {
            return json!(u64::MAX - self.rng.u64(0..3));
        }
        let (mut least, greatest) = self.ends(schema);
        if schema["maximum"] == json!(u64::MAX) {
            least = 0.0;
        }
        let step = schema["multipleOf"]
            .as_i64()
            .filter(|_| !self.chance(self.beyond))
            .unwrap_or(1);
        #[expect(clippy::cast_possible_truncation, reason = "the ends are small")]
        let number = self.rng.i64(least as i64..=greatest as i64);
        let number = number - number % step;
        // What JSON Schema takes for an integer (6.1.1) is not always written as one.
        if self.chance(5) {
            json!(number as f64)
        } else {
            json!(number)
        }
    }

    fn number(&mut self, schema: &Value) -> Value {
        let (least, greatest) = self.ends(schema);
        let step = schema["multipleOf"]
            .as_f64()
            .filter(|_| !self.chance(self.beyond))
            .unwrap_or(0.125);
        let number = least + self.rng.f64() * (greatest - least);
        let number = (number / step).round() * step;
        if number.fract() == 0.0 && self.chance(50) {
            #[expect(clippy::cast_possible_truncation, reason = "the ends are small")]
            return json!(number as i64);
        }
        json!(number)
    }

    fn ends(&mut self, schema: &Value) -> (f64, f64) {
        let end = |names: [&str; 2]| names.iter().find_map(|name| schema[*name].as_f64());
        let least = end(["minimum", "exclusiveMinimum"]);
        let greatest = end(["maximum", "exclusiveMaximum"]).filter(|end| *end < 1e9);
        let (least, greatest) = match (least, greatest) {
            (None, None) => (-1000.0, 1000.0),
            (Some(least), None) => (least, least + 50.0),
            (None, Some(greatest)) => (greatest - 50.0, greatest),
            (Some(least), Some(greatest)) => (least, greatest.max(least)),
        };
        if self.chance(self.beyond) {
            (least - 3.0, greatest + 3.0)
        } else {
            (least, greatest)
        }
    }

    fn text(&mut self, schema: &Value) -> String {
        if let Some(pattern) = schema["pattern"].as_str() {
            let (_, good, bad) = PATTERNS
                .iter()
                .find(|(text, ..)| *text == pattern)
                .copied()
                .unwrap_or_default();
            let from = if self.chance(self.beyond) { bad } else { good };
            return self.pick(from).copied().unwrap_or_default().to_owned();
        }
        if let Some(format) = schema["format"].as_str() {
            return self
                .pick(of_format(format))
                .copied()
                .unwrap_or_default()
                .to_owned();
        }
        let length = self.count(schema, "minLength", "maxLength");
        const CHARACTERS: &[char] = &[
            'a', 'Z', '0', ' ', '"', '\\', '/', '\n', '\u{7f}', 'ß', '語', '🦀', '\u{0301}',
            '\u{2028}',
        ];
        (0..length)
            .filter_map(|_| self.pick(CHARACTERS).copied())
            .collect()
    }

    fn count(&mut self, schema: &Value, least: &str, most: &str) -> usize {
        let at = |name: &str| {
            schema[name]
                .as_u64()
                .and_then(|count| usize::try_from(count).ok())
        };
        let least = at(least).unwrap_or(0);
        let most = at(most).unwrap_or(least + 3).max(least);
        if self.chance(self.beyond) {
            self.rng.usize(0..most + 3)
        } else {
            self.rng.usize(least..=most)
        }
    }

    fn array(&mut self, schema: &Value, depth: usize) -> Value {
        let first = schema["prefixItems"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let mut items: Vec<Value> = first.iter().map(|item| self.of(item, depth + 1)).collect();
        let count = if first.is_empty() {
            self.count(schema, "minItems", "maxItems")
        } else {
            self.rng.usize(0..3)
        };
        if schema["items"].is_object() {
            let count = if depth > 6 {
                count.min(schema["minItems"].as_u64().unwrap_or(0) as usize)
            } else {
                count
            };
            items.extend((0..count).map(|_| self.of(&schema["items"], depth + 1)));
        }
        if items.len() > 1 && self.chance(self.beyond / 2) {
            items[1] = items[0].clone();
        }
        Value::Array(items)
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let required: Vec<&str> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut object = Map::new();
        let often = self.rng.u8(0..101);
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let there = if required.contains(&name.as_str()) {
                !self.chance(self.wrong)
            } else {
                depth <= 6 && self.chance(often)
            };
            if there {
                object.insert(name.clone(), self.of(member, depth + 1));
            }
        }
        let (rest, key) = match schema["patternProperties"]
            .as_object()
            .and_then(|map| map.values().next())
        {
            Some(rest) => (rest, "k"),
            None => (&schema["additionalProperties"], "more "),
        };
        if rest.is_object() || *rest == json!(true) {
            let count = self.count(schema, "minProperties", "maxProperties");
            let count = if depth > 6 {
                count.min(schema["minProperties"].as_u64().unwrap_or(0) as usize)
            } else {
                count
            };
            for index in object.len()..count {
                let value = self.of(rest, depth + 1);
                object.insert(format!("{key}{index}"), value);
            }
        }
        Value::Object(object)
    }

    /// A value that has nothing to do with the schema. Where null is a value as good as any, it would be the absence of an optional member;
    /// an array that is too short is no tuple, in answers either; and members that nothing describes are not counted, for they are lost.
    fn another(&mut self, schema: &Value) -> Value {
        let untyped = schema.as_object().is_some_and(Map::is_empty);
        match self.anything(0) {
            Value::Null if untyped => json!("not null"),
            Value::Array(_) if schema["prefixItems"].is_array() => json!("no array"),
            Value::Object(_) if schema["minProperties"].is_number() => json!("no object"),
            other => other,
        }
    }

    /// Any JSON value.
    pub fn anything(&mut self, depth: usize) -> Value {
        match self.rng.u8(0..if depth > 2 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => json!(self.rng.bool()),
            2 => json!(self.rng.u8(0..100)),
            3 => json!(f64::from(self.rng.i32(-100..100)) / 8.0),
            4 => json!(""),
            5 => json!("some text"),
            6 => (0..self.rng.usize(0..3))
                .map(|_| self.anything(depth + 1))
                .collect(),
            _ => (0..self.rng.usize(0..3))
                .map(|index| (format!("any{index}"), self.anything(depth + 1)))
                .collect::<Map<_, _>>()
                .into(),
        }
    }
}

/// Texts of a format.
fn of_format(format: &str) -> &'static [&'static str] {
    match format {
        "date-time" => &[
            "2024-02-29T23:59:59Z",
            "1985-04-12t23:20:50.52z",
            "1996-12-19T16:39:57.123456789-08:00",
            "1990-12-31T23:59:60Z",
        ],
        "date" => &["2024-02-29", "0001-01-01"],
        "time" => &["23:59:59Z", "08:00:00.5+01:00"],
        "duration" => &["P1Y2M3DT4H5M6S", "PT0S", "P4W"],
        "uuid" => &[
            "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            "00000000-0000-0000-0000-000000000000",
        ],
        "uri" => &[
            "http://example.com/a?b#c",
            "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
            "mailto:a@example.com",
        ],
        "ipv4" => &["127.0.0.1", "255.255.255.255"],
        "ipv6" => &["::1", "2001:db8::ff00:42:8329", "::ffff:192.0.2.128"],
        "byte" => &["", "YQ==", "YWI=", "+/8A"],
        "email" => &["joe@example.com"],
        _ => &["as it is", ""],
    }
}
