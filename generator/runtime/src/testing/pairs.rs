//! Values, read back from names and texts: a query, a form, cookies.
//!
//! In: pairs as they came, and how a value is laid out in them. Out: the value, by what its schema allows.

use serde_json::{Map, Value};

use super::check::violations;
use super::model::Layout;
use super::schema::Types;

/// How many items of a list an index is believed for.
const LONGEST: usize = 10_000;

/// Name, and value as it stands in the query: percent-encoded.
pub(super) type Pair = (String, String);

/// What a value was read as.
pub(super) struct Reading {
    pub(super) value: Result<Option<Value>, String>,
    /// The names in the query that are its.
    pub(super) names: Vec<String>,
    /// Whether any other name in the query may be its, too.
    pub(super) any_name: bool,
}

/// A value that is laid out as pairs.
pub(super) struct Named<'p> {
    pub(super) name: &'p str,
    pub(super) layout: &'p Layout,
    pub(super) schema: &'p Value,
}

impl Named<'_> {
    pub(super) fn read(&self, types: &Types, pairs: &[Pair]) -> Reading {
        let kinds = types.kinds(self.schema);
        if self.layout.style == "deepObject" {
            return self.deep(types, pairs);
        }
        if kinds.is_object() && self.layout.explode {
            return self.members(types, pairs);
        }
        let own: Vec<&str> = pairs
            .iter()
            .filter(|(known, _)| known == self.name)
            .map(|(_, value)| value.as_str())
            .collect();
        let value = match own.as_slice() {
            [] => None,
            [text, ..] if kinds.is_object() => Some(object_of(
                types,
                self.schema,
                &self.split(text),
                false,
                &decode,
            )),
            several if kinds.is_list() => {
                let items: Vec<String> = if self.layout.explode {
                    several.iter().map(|text| (*text).to_owned()).collect()
                } else {
                    several.iter().flat_map(|text| self.split(text)).collect()
                };
                let item = types.items(self.schema);
                let items = items.iter().map(|text| scalar(types, item, &decode(text)));
                Some(Value::Array(items.collect()))
            }
            [text, ..] => Some(scalar(types, self.schema, &decode(text))),
        };
        Reading {
            value: if own.len() > 1 && !kinds.is_list() && !kinds.any && !kinds.array {
                Err(format!("is given {} times", own.len()))
            } else {
                Ok(value)
            },
            names: vec![self.name.to_owned()],
            any_name: false,
        }
    }

    /// The parts of one value, each still percent-encoded.
    fn split(&self, text: &str) -> Vec<String> {
        let text = match self.layout.style.as_str() {
            "spaceDelimited" => text.replace("%20", ",").replace(['+', ' '], ","),
            "pipeDelimited" => text
                .replace("%7C", ",")
                .replace("%7c", ",")
                .replace('|', ","),
            _ => text.to_owned(),
        };
        text.split(',').map(str::to_owned).collect()
    }

    /// `a=1&b=2`: members under their own names.
    fn members(&self, types: &Types, pairs: &[Pair]) -> Reading {
        let resolved = types.resolve(self.schema);
        let known = resolved["properties"].as_object();
        let names: Vec<String> = known
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect();
        let others = &resolved["additionalProperties"];
        let any_name = others.is_object() || names.is_empty();
        let mut members = Map::new();
        for (name, text) in pairs.iter().filter(|(name, _)| names.contains(name)) {
            let value = scalar(types, member(types, self.schema, name), &decode(text));
            members.insert(name.clone(), value);
        }
        Reading {
            value: Ok((!members.is_empty()).then_some(Value::Object(members))),
            names,
            any_name,
        }
    }

    /// `name[a][b]=1`, and `name=1` for the items of a list.
    fn deep(&self, types: &Types, pairs: &[Pair]) -> Reading {
        let start = format!("{}[", self.name);
        let mut names = Vec::new();
        let mut value = Value::Null;
        for (name, text) in pairs {
            let path: Vec<&str> = match name.strip_prefix(&start) {
                Some(rest) => match rest.strip_suffix(']') {
                    Some(path) => path.split("][").collect(),
                    None => continue,
                },
                None if name == self.name => Vec::new(),
                None => continue,
            };
            names.push(name.clone());
            put_deep(types, self.schema, &mut value, &path, &decode(text));
        }
        Reading {
            value: Ok((!names.is_empty()).then_some(value)),
            names,
            any_name: false,
        }
    }
}

/// Puts a text where its path leads: `[a]` into an object, `[0]` into a list, and nothing behind a list's name adds an item to it.
fn put_deep(types: &Types, schema: &Value, into: &mut Value, path: &[&str], text: &str) {
    let kinds = types.kinds(schema);
    let Some((name, rest)) = path.split_first() else {
        if !kinds.is_list() {
            *into = scalar(types, schema, text);
        } else if let Value::Array(items) = made(into, kinds.is_list()) {
            items.push(scalar(types, types.items(schema), text));
        }
        return;
    };
    match (made(into, kinds.is_list()), name.parse::<usize>()) {
        (Value::Array(items), Ok(index)) => {
            let inner = types.items(schema);
            // What is not there has nothing to show; a list is no longer than what was sent can name.
            while items.len() <= index && items.len() < LONGEST {
                let mut empty = Value::Null;
                made(&mut empty, types.kinds(inner).is_list());
                items.push(empty);
            }
            if let Some(item) = items.get_mut(index) {
                put_deep(types, inner, item, rest, text);
            }
        }
        (Value::Object(members), _) => {
            let inner = member(types, schema, name);
            let member = members.entry((*name).to_owned()).or_insert(Value::Null);
            put_deep(types, inner, member, rest, text);
        }
        // A list has no names: what is wrong is said of it as the object that it was sent as.
        (other, _) => {
            *other = Value::Object(Map::new());
            put_deep(types, &Value::Null, other, path, text);
        }
    }
}

/// A list or an object, made where there is neither yet.
fn made(value: &mut Value, is_list: bool) -> &mut Value {
    if !(value.is_array() || value.is_object()) {
        *value = match is_list {
            true => Value::Array(Vec::new()),
            false => Value::Object(Map::new()),
        };
    }
    value
}

/// An object from `name=value`, or from names and values by turns.
pub(super) fn object_of(
    types: &Types,
    schema: &Value,
    parts: &[String],
    explode: bool,
    plain: &dyn Fn(&str) -> String,
) -> Value {
    let mut members = Map::new();
    let mut put = |name: &str, value: &str| {
        let (name, value) = (plain(name), plain(value));
        let value = scalar(types, member(types, schema, &name), &value);
        members.insert(name, value);
    };
    if explode {
        for part in parts {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            put(name, value);
        }
    } else {
        for pair in parts.chunks(2) {
            if let [name, value] = pair {
                put(name, value);
            }
        }
    }
    Value::Object(members)
}

fn member<'s>(types: &'s Types, schema: &'s Value, name: &str) -> &'s Value {
    match types.member(schema, name) {
        Some(member) => member,
        None => &types.resolve(schema)["additionalProperties"],
    }
}

/// A text as the value that its schema makes of it: `5` is a number where numbers are allowed.
pub(super) fn scalar(types: &Types, schema: &Value, text: &str) -> Value {
    let kinds = types.kinds(schema);
    let other = match serde_json::from_str::<Value>(text) {
        Ok(value @ Value::Bool(_)) if kinds.boolean => Some(value),
        Ok(value @ Value::Number(_)) if kinds.number => Some(value),
        Ok(value @ Value::Object(_)) if kinds.object => Some(value),
        Ok(value @ Value::Array(_)) if kinds.array => Some(value),
        Ok(Value::Null) if kinds.null && !kinds.string => Some(Value::Null),
        _ => None,
    };
    let string = Value::from(text);
    match other {
        None => string,
        Some(other) if kinds.string => {
            // Both are allowed: what breaks no rule is meant.
            if violations(types, schema, &other, "").is_empty() {
                other
            } else {
                string
            }
        }
        Some(other) => other,
    }
}

/// Percent-decoded; `+` is a space, as in forms.
pub(super) fn decode(text: &str) -> String {
    decode_path(&text.replace('+', " "))
}

/// Percent-decoded.
pub(super) fn decode_path(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}

/// The pairs of a query or form, names decoded, values as they stand.
pub(super) fn pairs(text: &str) -> Vec<Pair> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), value.to_owned())
        })
        .collect()
}
