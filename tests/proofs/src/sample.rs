//! Values for a schema, from the document alone.

use serde_json::{Map, Value, json};

use crate::document::Json;
use crate::pattern;

/// Which values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// As little as is allowed.
    Minimal,
    /// Every optional member and parameter.
    Full,
    /// What the document gives as examples, wherever it does; else as little as is allowed.
    Example,
}

impl Mode {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Minimal, Self::Full, Self::Example];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Minimal => "minimal",
            Self::Full => "full",
            Self::Example => "example",
        }
    }
}

/// Which messages a value is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Requests: nothing that is `readOnly`.
    Sent,
    /// Responses: nothing that is `writeOnly`, and members that nobody named.
    Received,
}

/// Makes values.
#[derive(Debug, Clone, Copy)]
pub struct Sampler<'d> {
    /// Where references lead.
    pub json: &'d Json,
    /// Which values.
    pub mode: Mode,
    /// What they are for.
    pub side: Side,
}

impl Sampler<'_> {
    /// A value for what has a schema or contents, and perhaps examples: a parameter, a media type.
    #[must_use]
    pub fn described(&self, described: &Value) -> Value {
        if self.mode == Mode::Example
            && let Some(example) = self.example(described)
        {
            return example;
        }
        match described["content"]
            .as_object()
            .and_then(|contents| contents.values().next())
        {
            Some(content) => self.described(content),
            // A stream is written as the list of what is in it.
            None if described.get("itemSchema").is_some() => {
                Value::Array(vec![self.schema(&described["itemSchema"], 0, 0)])
            }
            None => self.schema(&described["schema"], 0, 0),
        }
    }

    fn example(&self, described: &Value) -> Option<Value> {
        if let Some(example) = described.get("example") {
            return Some(example.clone());
        }
        match described.get("examples")? {
            Value::Object(named) => self
                .json
                .resolve(named.values().next()?)
                .get("value")
                .cloned(),
            Value::Array(list) => list.first().cloned(),
            _ => None,
        }
    }

    /// A value of the schema; values of another `turn` differ, where they can.
    #[must_use]
    pub fn schema(&self, schema: &Value, depth: usize, turn: usize) -> Value {
        if depth > 14 {
            return Value::Null;
        }
        let flat = self.json.flat(schema, 0);
        if self.mode == Mode::Example
            && let Some(example) = self.example(&Value::Object(flat.clone()))
        {
            return example;
        }
        self.flat(&flat, depth, turn)
    }

    fn flat(&self, flat: &Map<String, Value>, depth: usize, turn: usize) -> Value {
        if let Some(value) = flat.get("const") {
            return value.clone();
        }
        let listed = flat.get("enum").and_then(Value::as_array);
        // A list of nothing says nothing.
        if let Some(values) = listed.filter(|values| !values.is_empty()) {
            let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
            return values
                .get(turn % values.len().max(1))
                .map_or(Value::Null, |value| (*value).clone());
        }
        for keyword in ["oneOf", "anyOf"] {
            let variants = flat.get(keyword).and_then(Value::as_array);
            if let Some(variant) = variants
                .and_then(|variants| variants.iter().find(|variant| variant["type"] != "null"))
            {
                return self.variant(flat, keyword, variant, depth, turn);
            }
        }
        match self.kind(flat) {
            "null" => Value::Null,
            "boolean" => json!(turn.is_multiple_of(2)),
            "integer" => json!(number(flat, turn).ceil() as i64),
            "number" => json!(self.number(flat, turn)),
            "string" => json!(text(flat, turn)),
            "array" => self.array(flat, depth),
            "object" => self.object(flat, depth),
            _ => json!("anything"),
        }
    }

    /// A number; in a response, where nothing forbids it, one that is no integer.
    fn number(&self, flat: &Map<String, Value>, turn: usize) -> f64 {
        let number = number(flat, turn);
        let most =
            ["maximum", "exclusiveMaximum"].map(|name| flat.get(name).and_then(Value::as_f64));
        let fits = most.into_iter().flatten().all(|most| number + 0.5 < most);
        if self.side == Side::Received && fits && !flat.contains_key("multipleOf") {
            number + 0.5
        } else {
            number
        }
    }

    /// The first variant, with what stands beside the union and the discriminator's value.
    fn variant(
        &self,
        flat: &Map<String, Value>,
        keyword: &str,
        variant: &Value,
        depth: usize,
        turn: usize,
    ) -> Value {
        let mut base = flat.clone();
        base.remove(keyword);
        let discriminator = base.remove("discriminator");
        for decoration in ["example", "examples", "default", "title", "description"] {
            base.remove(decoration);
        }
        let mut value = self.schema(&json!({"allOf": [base, variant]}), depth + 1, turn);
        if let (Some(discriminator), Value::Object(object)) = (discriminator, &mut value)
            && let (Some(property), Some(target)) = (
                discriminator["propertyName"].as_str(),
                variant["$ref"].as_str(),
            )
        {
            let name = target.rsplit('/').next().unwrap_or_default();
            // Variants that list values of their own are told by them.
            let own = self.json.flat(variant, 0);
            let own = self.json.flat(
                own.get("properties")
                    .and_then(|members| members.get(property))
                    .unwrap_or(&Value::Null),
                0,
            );
            if own.contains_key("enum") || own.contains_key("const") {
                return value;
            }
            let mapped = discriminator["mapping"].as_object().into_iter().flatten();
            let mapped = mapped
                .clone()
                .find(|(_, to)| *to == target || *to == name)
                .map(|(tag, _)| tag.as_str());
            object.insert(property.to_owned(), json!(mapped.unwrap_or(name)));
        }
        value
    }

    fn kind<'f>(&self, flat: &'f Map<String, Value>) -> &'f str {
        let stated = match flat.get("type") {
            Some(Value::String(kind)) => Some(kind.as_str()),
            Some(Value::Array(kinds)) => kinds
                .iter()
                .filter_map(Value::as_str)
                .find(|kind| *kind != "null"),
            _ => None,
        };
        let implied = [
            ("properties", "object"),
            ("additionalProperties", "object"),
            ("items", "array"),
            ("pattern", "string"),
            ("minLength", "string"),
        ];
        stated.unwrap_or_else(|| {
            implied
                .iter()
                .find(|(key, _)| flat.contains_key(*key))
                .map_or("", |(_, kind)| kind)
        })
    }

    fn array(&self, flat: &Map<String, Value>, depth: usize) -> Value {
        let count = |name: &str| {
            flat.get(name)
                .and_then(Value::as_u64)
                .and_then(|count| usize::try_from(count).ok())
        };
        let first = flat.get("prefixItems").and_then(Value::as_array);
        let mut items: Vec<Value> = first
            .into_iter()
            .flatten()
            .map(|item| self.schema(item, depth + 1, 0))
            .collect();
        let wanted = if self.mode == Mode::Full && depth < 6 {
            2
        } else {
            usize::from(depth == 0)
        };
        let wanted = wanted
            .min(count("maxItems").unwrap_or(usize::MAX))
            .max(count("minItems").unwrap_or(0));
        if let Some(item) = flat.get("items").filter(|item| item.is_object()) {
            for turn in items.len()..wanted {
                let value = self.schema(item, depth + 1, turn);
                let unique = flat.get("uniqueItems") == Some(&json!(true));
                if !(unique && items.contains(&value)) {
                    items.push(value);
                }
            }
        }
        Value::Array(items)
    }

    fn object(&self, flat: &Map<String, Value>, depth: usize) -> Value {
        let required: Vec<&str> = flat
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let members = flat.get("properties").and_then(Value::as_object);
        let least = flat
            .get("minProperties")
            .and_then(Value::as_u64)
            .unwrap_or(0);
        let most = flat
            .get("maxProperties")
            .and_then(Value::as_u64)
            .unwrap_or(u64::MAX);
        let mut object = Map::new();
        for (name, member) in members.into_iter().flatten() {
            let described = self.json.flat(member, 0);
            let other_side = match self.side {
                Side::Sent => "readOnly",
                Side::Received => "writeOnly",
            };
            if described.get(other_side) == Some(&json!(true))
                || described.get("not") == Some(&json!({}))
            {
                continue;
            }
            let wanted = self.mode == Mode::Full && depth < 4 && (object.len() as u64) < most;
            if required.contains(&name.as_str()) || wanted || (object.len() as u64) < least {
                object.insert(name.clone(), self.schema(member, depth + 1, 0));
            }
        }
        let rest = flat
            .get("additionalProperties")
            .cloned()
            .unwrap_or_default();
        for name in required {
            // What is required and described by no property is what the others may be.
            if rest != json!(false) && !members.is_some_and(|members| members.contains_key(name)) {
                object.insert(name.to_owned(), self.schema(&rest, depth + 1, 0));
            }
        }
        if let Some(rest) = flat
            .get("additionalProperties")
            .filter(|rest| rest.is_object())
        {
            let full = self.mode == Mode::Full && depth < 4;
            let wanted = match self.side {
                Side::Sent => usize::from(full && members.is_none()),
                Side::Received => object.len() + usize::from(full),
            };
            for turn in object.len()..usize::try_from(least).unwrap_or(0).max(wanted) {
                object.insert(format!("key{turn}"), self.schema(rest, depth + 1, turn));
            }
        }
        Value::Object(object)
    }
}

fn number(flat: &Map<String, Value>, turn: usize) -> f64 {
    let of = |name: &str| flat.get(name).and_then(Value::as_f64);
    let is = |name: &str| flat.get(name) == Some(&json!(true));
    let step = of("multipleOf").unwrap_or(1.0);
    let least = of("exclusiveMinimum")
        .map(|least| least + step)
        .or_else(|| {
            of("minimum").map(|least| {
                if is("exclusiveMinimum") {
                    least + step
                } else {
                    least
                }
            })
        });
    let greatest = of("exclusiveMaximum").map(|most| most - step).or_else(|| {
        of("maximum").map(|most| {
            if is("exclusiveMaximum") {
                most - step
            } else {
                most
            }
        })
    });
    let mut number = least.map_or(step, |least| (least / step).ceil() * step) + turn as f64 * step;
    if let Some(greatest) = greatest.filter(|greatest| number > *greatest) {
        number = (greatest / step).floor() * step;
    }
    number
}

fn text(flat: &Map<String, Value>, turn: usize) -> String {
    let count = |name: &str| {
        flat.get(name)
            .and_then(Value::as_u64)
            .and_then(|count| usize::try_from(count).ok())
    };
    let (least, most) = (
        count("minLength").unwrap_or(0),
        count("maxLength").unwrap_or(usize::MAX),
    );
    if let Some(pattern) = flat.get("pattern").and_then(Value::as_str) {
        let example = [flat.get("example"), flat.get("default")]
            .into_iter()
            .flatten()
            .find_map(Value::as_str);
        return pattern::sample(pattern, least, most, turn)
            .or(example.map(str::to_owned))
            .unwrap_or_default();
    }
    let formatted = flat
        .get("format")
        .and_then(Value::as_str)
        .and_then(|format| of_format(format, turn));
    if let Some(text) = formatted.filter(|text| text.len() <= most) {
        return text;
    }
    let base = if turn == 0 {
        "text".to_owned()
    } else {
        format!("{turn}text")
    };
    let filled: String = base
        .chars()
        .chain(std::iter::repeat('x'))
        .take(least.max(base.len()))
        .collect();
    filled.chars().take(most).collect()
}

fn of_format(format: &str, turn: usize) -> Option<String> {
    let one = turn + 1;
    Some(match format {
        "date-time" => format!("2024-01-0{}T03:04:05Z", one % 9 + 1),
        "date" => format!("2024-01-0{}", one % 9 + 1),
        "time" => "03:04:05Z".to_owned(),
        "duration" => format!("P{one}D"),
        "uuid" => format!("123e4567-e89b-12d3-a456-{one:012}"),
        "uri" | "url" | "iri" => format!("https://example.com/{one}"),
        "uri-reference" | "iri-reference" | "uri-template" => format!("/{one}"),
        "email" | "idn-email" => format!("user{one}@example.com"),
        "hostname" | "idn-hostname" => format!("host{one}.example.com"),
        "ipv4" => format!("192.0.2.{one}"),
        "ipv6" => format!("2001:db8::{one}"),
        "byte" | "base64" => "dGV4dA==".to_owned(),
        "json-pointer" => format!("/{one}"),
        "regex" => "^a$".to_owned(),
        "decimal" => format!("{one}.5"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(mode: Mode, document: Value, schema: &Value) -> Value {
        Sampler {
            json: &Json(document),
            mode,
            side: Side::Sent,
        }
        .schema(schema, 0, 0)
    }

    #[test]
    fn what_is_required_is_there_and_what_is_read_only_is_not() {
        let schema = json!({"type": "object", "required": ["a", "id"], "properties": {
            "a": {"type": "integer", "minimum": 2.5}, "b": {"type": "string", "minLength": 6}, "id": {"type": "string", "readOnly": true}}});
        assert_eq!(made(Mode::Minimal, json!({}), &schema), json!({"a": 3}));
        assert_eq!(
            made(Mode::Full, json!({}), &schema),
            json!({"a": 3, "b": "textxx"})
        );
    }

    #[test]
    fn the_variant_carries_the_value_of_the_discriminator() {
        let document = json!({"components": {"schemas": {"Cat": {"type": "object", "properties": {"kind": {"type": "string"}}}}}});
        let schema = json!({"oneOf": [{"$ref": "#/components/schemas/Cat"}], "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}});
        assert_eq!(
            made(Mode::Minimal, document, &schema),
            json!({"kind": "cat"})
        );
    }

    #[test]
    fn a_response_has_what_only_the_server_says_and_members_of_any_name() {
        let schema = json!({"type": "object", "additionalProperties": {"type": "integer"}, "properties": {
            "id": {"type": "string", "readOnly": true}, "price": {"type": "number"}, "secret": {"type": "string", "writeOnly": true}}});
        let json = Json(json!({}));
        let sampler = |mode| Sampler {
            json: &json,
            mode,
            side: Side::Received,
        };
        assert_eq!(
            sampler(Mode::Full).schema(&schema, 0, 0),
            json!({"id": "text", "price": 1.5, "key2": 3})
        );
        assert_eq!(sampler(Mode::Minimal).schema(&schema, 0, 0), json!({}));
    }
}
