//! Schemas by the name of the Rust type that they became, and what can be said of one without a value.
//!
//! A schema has the words of JSON Schema, and these of its own: `$ref` is the name of a type; `nullable` allows null; numbers in
//! limits are texts, so that nothing is rounded; `patterns` are expressions of the `regex` crate, all of which must match;
//! `variants` are the types of a union, each a schema with the `tags` of `discriminator` that choose it; `readOnly` lists members
//! that only answers have; `receiveOnly` lists values that are answered but not sent; `binary` is a file.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

/// How many references lead on to another before they are taken for a circle.
const HOPS: usize = 64;

static ANYTHING: Value = Value::Bool(true);

/// The schemas of a document.
pub(super) struct Types(HashMap<&'static str, (&'static str, OnceLock<Value>)>);

/// The JSON types that a value may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds {
    pub(super) any: bool,
    pub(super) null: bool,
    pub(super) boolean: bool,
    pub(super) number: bool,
    pub(super) string: bool,
    pub(super) array: bool,
    pub(super) object: bool,
}

impl Types {
    pub(super) fn of(texts: HashMap<&'static str, &'static str>) -> Self {
        let parsed_later = texts.into_iter();
        Self(
            parsed_later
                .map(|(name, text)| (name, (text, OnceLock::new())))
                .collect(),
        )
    }

    /// The schema of that name; one that allows anything when there is none.
    pub(super) fn get(&self, name: &str) -> &Value {
        match self.0.get(name) {
            None => &ANYTHING,
            Some((text, parsed)) => {
                parsed.get_or_init(|| serde_json::from_str(text).unwrap_or(Value::Bool(true)))
            }
        }
    }

    /// The schema that a reference leads to in the end.
    pub(super) fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let mut at = schema;
        for _ in 0..HOPS {
            match at["$ref"].as_str() {
                Some(name) => at = self.get(name),
                None => return at,
            }
        }
        &ANYTHING
    }

    /// Whether null is allowed.
    pub(super) fn is_nullable(&self, schema: &Value) -> bool {
        let mut at = schema;
        for _ in 0..HOPS {
            if at["nullable"] == true || at["type"] == "null" {
                return true;
            }
            match at["$ref"].as_str() {
                Some(name) => at = self.get(name),
                None => break,
            }
        }
        let variants = at["variants"].as_array().into_iter().flatten();
        !at.is_object()
            || at.as_object().is_some_and(serde_json::Map::is_empty)
            || variants.into_iter().any(|variant| {
                variant["nullable"] == true
                    || variant["type"] == "null"
                    || self.resolve(variant)["type"] == "null"
            })
    }

    /// The JSON types that a schema allows.
    pub(super) fn kinds(&self, schema: &Value) -> Kinds {
        let mut kinds = Kinds::default();
        self.add_kinds(schema, 0, &mut kinds);
        kinds
    }

    fn add_kinds(&self, schema: &Value, depth: usize, kinds: &mut Kinds) {
        let schema = self.resolve(schema);
        if let Some(variants) = schema["variants"].as_array().filter(|_| depth < HOPS) {
            for variant in variants {
                self.add_kinds(variant, depth + 1, kinds);
            }
            return;
        }
        let names = match &schema["type"] {
            Value::Array(names) => names.clone(),
            Value::Null => Vec::new(),
            name => vec![name.clone()],
        };
        kinds.any |= names.is_empty();
        for name in &names {
            match name.as_str().unwrap_or_default() {
                "null" => kinds.null = true,
                "boolean" => kinds.boolean = true,
                "integer" | "number" => kinds.number = true,
                "string" => kinds.string = true,
                "array" => kinds.array = true,
                "object" => kinds.object = true,
                _ => kinds.any = true,
            }
        }
    }

    /// The schema of the items of a list.
    pub(super) fn items<'s>(&'s self, schema: &'s Value) -> &'s Value {
        match &self.resolve(schema)["items"] {
            Value::Null => &ANYTHING,
            items => items,
        }
    }

    /// The schema of a member of an object; `None` when the document names no such member.
    pub(super) fn member<'s>(&'s self, schema: &'s Value, name: &str) -> Option<&'s Value> {
        let schema = self.resolve(schema);
        schema["properties"].get(name)
    }
}

impl Kinds {
    /// Whether it is a list and nothing else.
    pub(super) fn is_list(self) -> bool {
        self.array && !(self.any || self.object || self.string || self.number || self.boolean)
    }

    /// Whether it is an object and nothing else.
    pub(super) fn is_object(self) -> bool {
        self.object && !(self.any || self.array || self.string || self.number || self.boolean)
    }
}
