//! Values that a document allows: its own examples where they can be decoded, values made from schemas elsewhere.

use serde_json::{Map, Value};

use super::super::json::{Decode, from_json};
use super::check::is_readable;
use super::described::Described;
use super::model::{Content, Kind};
use super::rules;
use super::schema::Types;

/// A type that a test can begin with: as the document shows it, to be changed where the test cares.
///
/// ```ignore
/// use cloudflare_email_security::testing::Example;
///
/// let policy = AllowPolicy::example().with(|policy| policy.pattern = Some("a.example".to_owned()));
/// ```
pub trait Example: Decode {
    /// Where the document's words are, and the name of the type there.
    #[doc(hidden)]
    fn described() -> (&'static Described, &'static str);

    /// As the document's examples have it, and where it has none as its schema allows; every member is there that the document
    /// does not deprecate.
    ///
    /// # Panics
    /// No value that can be decoded could be made; [`from_json`](super::super::json::from_json) takes one of your own.
    #[must_use]
    fn example() -> Self {
        made(true)
    }

    /// Nothing but what is required.
    ///
    /// # Panics
    /// As [`Example::example`].
    #[must_use]
    fn minimal() -> Self {
        made(false)
    }

    /// The same, changed.
    #[must_use]
    fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }
}

fn made<T: Example>(full: bool) -> T {
    let (described, name) = T::described();
    let types = &described.model().types;
    let value = make(types, types.get(name), full);
    match from_json(&value.to_string()) {
        Ok(value) => value,
        Err(error) => panic!("an example of `{name}`, {value}, does not decode: {error}"),
    }
}

export! {
    /// Implements [`Example`](super::Example) for types of one module: `examples!(rt, DESCRIBED, Pet, Owner)`.
    macro_rules! examples {
        ($rt:ident, $described:path, $($(#[$attribute:meta])* $name:ident),* $(,)?) => {$(
            $(#[$attribute])*
            impl $rt::testing::Example for $name {
                #[inline]
                fn described() -> (&'static $rt::testing::Described, &'static str) {
                    (&$described, ::core::stringify!($name))
                }
            }
        )*};
    }
}

#[allow(
    clippy::single_component_path_imports,
    unused_imports,
    reason = "it makes a macro reachable by path; an API may have no types"
)]
pub(crate) use examples;

/// A value of `schema`: with every member when `full`, otherwise with those that are required.
pub(super) fn make(types: &Types, schema: &Value, full: bool) -> Value {
    Maker {
        types,
        full,
        within: Vec::new(),
    }
    .value(schema)
}

/// The documented example of a body, or one made from its schema.
pub(super) fn of_content(types: &Types, content: &Content) -> Value {
    let is_streamed = matches!(content.kind, Kind::Events | Kind::Lines);
    match &content.example {
        // What the document shows of a stream is a list of what is in it.
        Some(Value::Array(shown))
            if is_streamed
                && !shown.is_empty()
                && shown
                    .iter()
                    .all(|one| is_readable(types, &content.schema, one)) =>
        {
            Value::Array(shown.clone())
        }
        Some(example) if is_readable(types, &content.schema, example) => example.clone(),
        _ => make(types, &content.schema, true),
    }
}

/// How deep types are followed that hold others.
const DEPTH: usize = 24;
/// How often a type may stand within itself: more is asked for only by one of which there is no finite value.
const AGAIN: usize = 2;

struct Maker<'m> {
    types: &'m Types,
    full: bool,
    /// The named types that the value is being made within.
    within: Vec<String>,
}

impl Maker<'_> {
    fn value(&mut self, schema: &Value) -> Value {
        if let Some(given) = self.given(schema) {
            return given;
        }
        if let Some(name) = schema["$ref"].as_str() {
            let types = self.types;
            let again = self.within.iter().filter(|outer| *outer == name).count();
            if again > AGAIN || (again > 0 && types.is_nullable(schema)) {
                return Value::Null;
            }
            self.within.push(name.to_owned());
            let value = self.value(types.get(name));
            self.within.pop();
            return value;
        }
        if let Some(variants) = schema["variants"].as_array() {
            return self.union(schema, variants);
        }
        let kind = match &schema["type"] {
            Value::Array(names) => names.first().and_then(Value::as_str),
            name => name.as_str(),
        };
        match kind {
            Some("object") => self.object(schema),
            Some("array") => self.array(schema),
            Some("string") => string(schema),
            Some("integer" | "number") => number(schema),
            Some("boolean") => Value::Bool(true),
            Some("null") => Value::Null,
            _ if schema["binary"] == true => Value::from("bytes"),
            _ => Value::from("anything"),
        }
    }

    /// What the document itself gives.
    fn given(&self, schema: &Value) -> Option<Value> {
        if let Some(constant) = schema.get("const") {
            return Some(constant.clone());
        }
        // An example of an object tells nothing of what is required.
        let shown = schema
            .get("example")
            .filter(|example| self.full || !(example.is_object() || example.is_array()))
            .filter(|example| !example.is_null() && is_readable(self.types, schema, example));
        if let Some(example) = shown {
            return Some(example.clone());
        }
        let usual = schema
            .get("default")
            .filter(|value| !value.is_null() && is_readable(self.types, schema, value));
        if let Some(usual) = usual {
            return Some(usual.clone());
        }
        let withheld = schema["receiveOnly"].as_array();
        let withheld = withheld.map(Vec::as_slice).unwrap_or_default();
        let listed = schema["enum"].as_array()?;
        listed
            .iter()
            .find(|value| !withheld.contains(value))
            .cloned()
    }

    /// Whether a value of `schema` would be within another of the same type.
    fn is_circular(&self, schema: &Value) -> bool {
        let mut at = schema;
        let mut passed = Vec::new();
        loop {
            match at["$ref"].as_str() {
                Some(name) if self.within.iter().any(|outer| outer == name) => return true,
                // A list of itself, which may be empty.
                Some(name) if passed.contains(&name) => return false,
                Some(name) => {
                    passed.push(name);
                    at = self.types.get(name);
                }
                None if at["type"] == "array" => at = &at["items"],
                None => return self.within.len() > DEPTH,
            }
        }
    }

    fn object(&mut self, schema: &Value) -> Value {
        let required: Vec<&str> = rules::texts(&schema["required"]).collect();
        let mut members = Map::new();
        let known = schema["properties"].as_object();
        for (name, member) in known.into_iter().flatten() {
            let is_required = required.contains(&name.as_str());
            let wanted = self.full && member["deprecated"] != true && !self.is_circular(member);
            if is_required || wanted {
                members.insert(name.clone(), self.member(member, is_required));
            }
        }
        Value::Object(members)
    }

    fn member(&mut self, schema: &Value, required: bool) -> Value {
        if required && self.within.len() > DEPTH && self.types.is_nullable(schema) {
            return Value::Null;
        }
        if self.within.len() > 2 * DEPTH {
            return Value::Null;
        }
        if !self.full && self.types.is_nullable(schema) && schema.get("example").is_none() {
            return Value::Null;
        }
        self.value(schema)
    }

    fn array(&mut self, schema: &Value) -> Value {
        let first = schema["prefixItems"].as_array().into_iter().flatten();
        let mut items: Vec<Value> = first.map(|item| self.value(item)).collect();
        let item = &schema["items"];
        let least = schema["minItems"].as_u64().unwrap_or(0);
        let wanted = if item.is_object() && self.full && !self.is_circular(item) {
            least.max(1)
        } else {
            least
        };
        // A document may ask for more items than an example can do with.
        for _ in items.len()..usize::try_from(wanted.min(100)).unwrap_or_default() {
            items.push(self.value(item));
        }
        Value::Array(items)
    }

    fn union(&mut self, schema: &Value, variants: &[Value]) -> Value {
        let plain = variants.iter().find(|variant| !self.is_circular(variant));
        let Some(variant) = plain.or(variants.first()) else {
            return Value::Null;
        };
        let mut value = self.value(variant);
        if let (Some(property), Value::Object(members)) =
            (schema["discriminator"].as_str(), &mut value)
            && let Some(tag) = rules::texts(&variant["tags"]).next()
        {
            members.insert(property.to_owned(), Value::from(tag));
        }
        value
    }
}

fn string(schema: &Value) -> Value {
    let text = match schema["format"].as_str() {
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("date") => "2026-01-02",
        Some("time") => "03:04:05Z",
        Some("duration") => "P1D",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("uri") => "https://example.com/",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte") => "Ynl0ZXM=",
        Some("decimal") => "1.5",
        _ => return Value::from(plain_text(schema)),
    };
    Value::from(text)
}

fn plain_text(schema: &Value) -> String {
    let limit = |name: &str, otherwise: usize| {
        let limit = schema[name].as_u64();
        limit.map_or(otherwise, |limit| {
            usize::try_from(limit).unwrap_or(usize::MAX)
        })
    };
    let least = limit("minLength", 0).min(10_000);
    let most = limit("maxLength", usize::MAX);
    let letters = "text".chars().chain(std::iter::repeat('x'));
    letters.take(least.max(4).min(most)).collect()
}

/// The first number that the limits allow, of those that are likely.
fn number(schema: &Value) -> Value {
    let whole = schema["type"] == "integer";
    let limit = |name: &str| schema[name].as_str().and_then(parsed);
    let next = |name: &str, step: i64| {
        let bound = schema[name].as_str()?.parse::<i64>().ok()?;
        Some(Value::from(bound.checked_add(step)?))
    };
    let likely = [
        Some(Value::from(1)),
        Some(Value::from(0)),
        limit("minimum"),
        limit("maximum"),
        limit("multipleOf"),
        next("exclusiveMinimum", 1),
        next("exclusiveMaximum", -1),
        Some(Value::from(0.5)),
    ];
    let allowed = |value: &&Value| {
        let mut fits = !whole || rules::is_whole(value);
        rules::apply(schema, value, &mut |_| fits = false);
        fits
    };
    let mut candidates = likely.iter().flatten();
    candidates
        .find(allowed)
        .cloned()
        .unwrap_or_else(|| Value::from(1))
}

fn parsed(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}
