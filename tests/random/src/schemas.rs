//! Random schemas, in the terms of JSON Schema 2020-12, and the OpenAPI documents around them.
//!
//! In: a seed. Out: documents of both dialects with a request and a response of every schema. What always holds: the same seed gives the
//! same documents; nothing is drawn that the crate's documentation names as left out.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// How many schemas a document has beside each other.
const PER_DOCUMENT: usize = 12;

/// A document, and the schemas that it was made from.
pub struct Document {
    /// In OpenAPI's terms.
    pub openapi: Value,
    /// In those of JSON Schema: names and schemas.
    pub schemas: Map<String, Value>,
}

/// Expressions, with texts that match and texts that do not.
pub const PATTERNS: &[(&str, &[&str], &[&str])] = &[
    (
        "^[a-z]{2,5}$",
        &["ab", "abcde"],
        &["a", "abcdef", "AB", "ab\n"],
    ),
    (r"^\d+$", &["0", "0042"], &["", "1a", "٣"]),
    ("@", &["a@b", "@"], &["", "a"]),
    (
        r"\.(json|ya?ml)$",
        &["a.json", ".yml", "x.yaml"],
        &["json", "a.json5"],
    ),
    (r"^[A-Z][\w-]*$", &["A", "Ab-c_9"], &["a", "Ä", ""]),
    ("^(?:foo|bar)?$", &["", "foo", "bar"], &["foobar", "fo"]),
    (r"^\S(.*\S)?$", &["a", "a b", "ä"], &["", " a", "a "]),
    ("^[^/]+/[^/]+$", &["a/b", "å/ß"], &["a", "a/b/c", "/"]),
    ("^.{3}$", &["abc", "äöü"], &["ab", "a\nb", "abcd"]),
    (r"^[[\]{}&~-]+$", &["[]", "{-}", "&&~~"], &["", "a"]),
];

/// The names that members are drawn from; an index makes them unique within a document.
const NAMES: &[&str] = &[
    "name",
    "size",
    "type",
    "self",
    "new",
    "größe",
    "x-y",
    "two words",
    "Value",
    "items",
    "1st",
    "r#fn",
    "_",
    "from_json",
    "a.b",
    "$ref2",
    "Option",
    "check",
];

/// The documents of a seed, with `schemas` schemas or a few more.
pub fn documents(seed: u64, schemas: usize) -> Vec<Document> {
    let count = schemas.div_ceil(PER_DOCUMENT).max(1);
    (0..count as u64)
        .map(|index| document(seed, index))
        .collect()
}

fn document(seed: u64, index: u64) -> Document {
    let mut draw = Draw {
        rng: Rng::with_seed(seed ^ index.wrapping_mul(0x9E37_79B9_7F4A_7C15)),
        names: 0,
        older: !index.is_multiple_of(2),
    };
    let schemas: Map<String, Value> = (0..PER_DOCUMENT)
        .map(|number| (format!("Case{number}"), draw.case(number)))
        .collect();
    let paths: Map<String, Value> = schemas
        .keys()
        .map(|name| {
            let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
            let operation = json!({
                "operationId": format!("put{name}"),
                "requestBody": {"required": true, "content": content},
                "responses": {"200": {"description": "OK", "content": content}},
            });
            (format!("/{name}"), json!({"put": operation}))
        })
        .collect();
    let components: Map<String, Value> = schemas
        .iter()
        .map(|(name, schema)| {
            let schema = if draw.older {
                older(schema)
            } else {
                schema.clone()
            };
            (name.clone(), schema)
        })
        .collect();
    let openapi = json!({
        "openapi": if draw.older { "3.0.3" } else { "3.1.0" },
        "info": {"title": "Random schemas", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    });
    Document { openapi, schemas }
}

struct Draw {
    rng: Rng,
    names: usize,
    older: bool,
}

impl Draw {
    fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(0..100) < percent
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.rng.usize(0..from.len())]
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("{}{}", self.pick(NAMES), self.names)
    }

    /// A component: an object around the schema, so that there is a type of a known place. Every third one can be a variant of a union
    /// with a discriminator.
    fn case(&mut self, number: usize) -> Value {
        let value = self.schema(0);
        let mut members = Map::from_iter([("v".to_owned(), value)]);
        let mut required = Vec::new();
        if number.is_multiple_of(3) {
            members.insert("tag".to_owned(), json!({"const": format!("Case{number}")}));
            required.push("tag");
        }
        if self.chance(60) {
            required.push("v");
        }
        let mut schema = json!({"type": "object", "properties": members});
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema
    }

    fn schema(&mut self, depth: usize) -> Value {
        let schema = match self.rng.u8(0..100) {
            0..50 => self.scalar(),
            _ if depth >= 3 => self.scalar(),
            50..62 => self.array(depth),
            62..76 => self.object(depth),
            76..82 => self.map(depth),
            82..92 => self.union(depth),
            92..95 => self.all_of(depth),
            95..98 => self.reference(),
            _ if self.older => self.array(depth),
            _ => self.tuple(depth),
        };
        if self.chance(15) {
            self.nullable(schema)
        } else {
            schema
        }
    }

    fn scalar(&mut self) -> Value {
        match self.rng.u8(0..15) {
            0 => json!({"type": "boolean"}),
            1..4 => self.integer(),
            4..6 => self.number(),
            6..9 => self.string(),
            9..11 => self.formatted(),
            11 => {
                json!({"type": "string", "enum": self.pick(&[&["a", "b"][..], &["", "A", "a"], &["self", "*", "größe"], &["only"]])})
            }
            12 => json!({"type": "integer", "enum": self.pick(&[&[1, 2, 3][..], &[-1, 0], &[7]])}),
            13 => self.listed(),
            _ => json!({}),
        }
    }

    /// Values that are no strings of one enum: numbers, booleans, constants.
    fn listed(&mut self) -> Value {
        match self.rng.u8(0..4) {
            0 => json!({"type": "number", "enum": [0.5, 1, 2.25]}),
            1 => json!({"const": "fixed"}),
            2 => json!({"const": 12}),
            _ => json!({"enum": ["auto", 1, true]}),
        }
    }

    fn integer(&mut self) -> Value {
        let mut schema = json!({"type": "integer"});
        if self.chance(30) {
            schema["format"] = json!(self.pick(&["int32", "int64"]));
        }
        self.range(
            &mut schema,
            &[json!(-5), json!(0), json!(1)],
            &[json!(3), json!(10), json!(100)],
        );
        if self.chance(5) {
            schema["maximum"] = json!(u64::MAX);
            schema["minimum"] = json!(0);
            keep(&mut schema, |key| {
                !key.starts_with("exclusive") && key != "format"
            });
        }
        if self.chance(15) {
            schema["multipleOf"] = json!(self.pick(&[2, 3, 10]));
        }
        schema
    }

    fn number(&mut self) -> Value {
        let mut schema = json!({"type": "number"});
        if self.chance(30) {
            schema["format"] = json!(self.pick(&["float", "double"]));
        }
        self.range(
            &mut schema,
            &[json!(-2.5), json!(0), json!(0.1)],
            &[json!(1.5), json!(7), json!(99.9)],
        );
        if self.chance(15) {
            schema["multipleOf"] = self.pick(&[&json!(0.5), &json!(0.25), &json!(2)]).clone();
        }
        schema
    }

    fn range(&mut self, schema: &mut Value, least: &[Value], greatest: &[Value]) {
        for (names, values) in [
            (["minimum", "exclusiveMinimum"], least),
            (["maximum", "exclusiveMaximum"], greatest),
        ] {
            if self.chance(35) {
                let name = self.pick(&names);
                schema[name] = values[self.rng.usize(0..values.len())].clone();
            }
        }
    }

    fn string(&mut self) -> Value {
        let mut schema = json!({"type": "string"});
        if self.chance(30) {
            schema["pattern"] = json!(self.pick(PATTERNS).0);
        } else {
            self.counts(&mut schema, "minLength", "maxLength");
        }
        schema
    }

    fn counts(&mut self, schema: &mut Value, least: &str, most: &str) {
        if self.chance(30) {
            schema[least] = json!(self.rng.u8(0..3));
        }
        if self.chance(30) {
            schema[most] = json!(self.rng.u8(2..5));
        }
    }

    fn formatted(&mut self) -> Value {
        let format = self.pick(&[
            "date-time",
            "date",
            "time",
            "duration",
            "uuid",
            "uri",
            "ipv4",
            "ipv6",
            "byte",
            "email",
            "unheard-of",
        ]);
        json!({"type": "string", "format": format})
    }

    fn array(&mut self, depth: usize) -> Value {
        let mut schema = json!({"type": "array", "items": self.schema(depth + 1)});
        self.counts(&mut schema, "minItems", "maxItems");
        if self.chance(15) {
            schema["uniqueItems"] = json!(true);
        }
        schema
    }

    fn tuple(&mut self, depth: usize) -> Value {
        let items: Vec<Value> = (0..self.rng.usize(1..4))
            .map(|_| self.schema(depth + 1))
            .collect();
        let rest = if self.chance(50) {
            json!(false)
        } else {
            self.schema(depth + 1)
        };
        json!({"type": "array", "minItems": items.len(), "prefixItems": items, "items": rest})
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut members = Map::new();
        let mut required = Vec::new();
        let counted = self.chance(15);
        for _ in 0..self.rng.usize(0..5) {
            let name = self.name();
            let mut schema = self.schema(depth + 1);
            if self.chance(40) {
                required.push(name.clone());
            } else if !counted && self.chance(20) {
                self.default(&mut schema);
            }
            members.insert(name, schema);
        }
        let mut schema = json!({"type": "object", "properties": members});
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        match self.rng.u8(0..10) {
            0 => schema["additionalProperties"] = json!(false),
            1 => schema["additionalProperties"] = json!(true),
            2 => schema["additionalProperties"] = self.schema(depth + 1),
            _ => {}
        }
        if counted {
            self.counts(&mut schema, "minProperties", "maxProperties");
        }
        schema
    }

    /// A default where a scalar has no limits that it could break.
    fn default(&mut self, schema: &mut Value) {
        let default = match schema.as_object() {
            Some(map) if map.len() == 1 => match map.get("type").and_then(Value::as_str) {
                Some("boolean") => json!(true),
                Some("integer") => json!(17),
                Some("number") => json!(1.5),
                Some("string") => json!("by default"),
                _ => return,
            },
            _ => return,
        };
        schema["default"] = default;
    }

    fn map(&mut self, depth: usize) -> Value {
        let value = self.schema(depth + 1);
        if !self.older && self.chance(25) {
            return json!({"type": "object", "patternProperties": {"^k": value}, "additionalProperties": false});
        }
        let mut schema = json!({"type": "object", "additionalProperties": value});
        self.counts(&mut schema, "minProperties", "maxProperties");
        schema
    }

    fn all_of(&mut self, depth: usize) -> Value {
        if self.chance(30) {
            return json!({"allOf": [self.reference()], "description": "A reference with a description of its own."});
        }
        let parts: Vec<Value> = (0..self.rng.usize(2..4))
            .map(|_| {
                let mut part = self.object(depth + 1);
                // What one part closes, the others could not fill.
                keep(&mut part, |key| {
                    matches!(key, "type" | "properties" | "required")
                });
                part
            })
            .collect();
        json!({"allOf": parts})
    }

    fn reference(&mut self) -> Value {
        let number = self.rng.usize(0..PER_DOCUMENT);
        json!({"$ref": format!("#/components/schemas/Case{number}")})
    }

    fn union(&mut self, depth: usize) -> Value {
        let keyword = self.pick(&["oneOf", "anyOf"]);
        match self.rng.u8(0..5) {
            0 => {
                let first = self.rng.usize(0..2) * 3;
                let names = [first, first + 3, first + 6]
                    .map(|number| format!("#/components/schemas/Case{number}"));
                let variants = names.clone().map(|name| json!({"$ref": name}));
                json!({"oneOf": variants, "discriminator": {"propertyName": "tag"}})
            }
            1 => {
                let variants: Vec<Value> = (0..2).map(|_| self.told_by_required(depth)).collect();
                json!({ keyword: variants })
            }
            2 => {
                let kind = self.name();
                let variants: Vec<Value> = ["first", "second", "third"]
                    .map(|value| {
                        let mut variant = self.told_by_required(depth);
                        variant["properties"][&kind] = json!({"const": value});
                        if let Some(required) = variant["required"].as_array_mut() {
                            required.push(json!(kind));
                        }
                        variant
                    })
                    .to_vec();
                json!({ keyword: variants })
            }
            3 if !self.older => json!({"type": ["string", "integer"]}),
            _ => {
                let mut variants = vec![
                    self.string(),
                    self.integer(),
                    json!({"type": "boolean"}),
                    self.array(depth + 1),
                    self.told_by_required(depth),
                ];
                self.rng.shuffle(&mut variants);
                variants.truncate(self.rng.usize(2..4));
                json!({ keyword: variants })
            }
        }
    }

    /// An object with a required member of a name that no other schema has.
    fn told_by_required(&mut self, depth: usize) -> Value {
        let mut schema = self.object(depth + 1);
        let name = self.name();
        schema["properties"][&name] = self.scalar();
        match schema["required"].as_array_mut() {
            Some(required) => required.push(json!(name)),
            None => schema["required"] = json!([name]),
        }
        schema
    }

    fn nullable(&mut self, mut schema: Value) -> Value {
        if schema.get("default").is_some() || schema.as_object().is_some_and(Map::is_empty) {
            return schema;
        }
        match schema.get("type").cloned() {
            Some(Value::String(name)) => {
                schema["type"] = json!([name, "null"]);
                if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
                    values.push(Value::Null);
                }
                schema
            }
            Some(_) => schema,
            None => json!({"anyOf": [schema, {"type": "null"}]}),
        }
    }
}

/// Drops every keyword but some.
fn keep(schema: &mut Value, wanted: impl Fn(&str) -> bool) {
    if let Value::Object(map) = schema {
        map.retain(|key, _| wanted(key));
    }
}

/// The same schema in the terms of OpenAPI 3.0.
fn older(schema: &Value) -> Value {
    let Value::Object(map) = schema else {
        return match schema {
            Value::Array(items) => items.iter().map(older).collect(),
            other => other.clone(),
        };
    };
    if let Some([of, null]) = map
        .get("anyOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        && *null == json!({"type": "null"})
    {
        let mut inner = older(of);
        if inner.get("$ref").is_some() {
            inner = json!({"allOf": [inner]});
        }
        inner["nullable"] = json!(true);
        return inner;
    }
    let mut out = Map::new();
    for (key, value) in map {
        match (key.as_str(), value) {
            ("type", Value::Array(types)) => {
                out.insert("type".to_owned(), types[0].clone());
                out.insert("nullable".to_owned(), json!(true));
            }
            ("const", value) => {
                out.insert("enum".to_owned(), json!([value]));
            }
            ("exclusiveMinimum" | "exclusiveMaximum", value) => {
                out.insert(key.replace("exclusiveM", "m"), value.clone());
                out.insert(key.clone(), json!(true));
            }
            ("properties", Value::Object(members)) => {
                let members: Map<String, Value> = members
                    .iter()
                    .map(|(name, member)| (name.clone(), older(member)))
                    .collect();
                out.insert(key.clone(), Value::Object(members));
            }
            ("enum" | "required" | "default" | "discriminator", value) => {
                out.insert(key.clone(), value.clone());
            }
            (_, value) => {
                out.insert(key.clone(), older(value));
            }
        }
    }
    Value::Object(out)
}
