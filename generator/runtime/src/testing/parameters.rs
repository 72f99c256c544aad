//! Parameters, read back from where they are laid out (OpenAPI 3.0.3, section 4.7.12.2.2).
//!
//! In: a request and the description of its parameters. Out: everything that is wrong with them.

use ::http::HeaderMap;
use serde_json::{Map, Value};

use super::super::http::{Api, Place, SchemeKind};
use super::super::limits::Violations;
use super::check::violations;
use super::model::{Layout, Operation, Parameter};
use super::schema::Types;
use super::security::cookies;

/// Name, and value as it stands in the query: percent-encoded.
pub(super) type Pair = (String, String);

/// The parts of a request that hold parameters.
pub(super) struct Places<'r> {
    /// Percent-encoded.
    pub(super) path: &'r [Pair],
    pub(super) query: &'r [Pair],
    pub(super) headers: &'r HeaderMap,
}

/// What is wrong with the parameters of a request.
pub(super) fn check(
    api: &Api,
    types: &Types,
    operation: &Operation,
    places: &Places<'_>,
) -> Violations {
    let mut found = Violations::default();
    let mut known: Vec<String> = Vec::new();
    let mut open = false;
    for parameter in &operation.parameters {
        let reading = read(types, parameter, places);
        open |= reading.any_name;
        if parameter.place == "query" {
            known.extend(reading.names);
        }
        let at = format!("{} parameter `{}`", parameter.place, parameter.name);
        match reading.value {
            Err(message) => found.push(at, message),
            Ok(None) if parameter.required => found.push(at, "is required, and missing"),
            Ok(None) => {}
            Ok(Some(value)) => {
                found.append(violations(types, &parameter.schema, &value, &at));
            }
        }
    }
    if !open {
        let keys = api.schemes.iter().filter_map(|scheme| match scheme.kind {
            SchemeKind::ApiKey {
                place: Place::Query,
                name,
            } => Some(name),
            _ => None,
        });
        let keys: Vec<&str> = keys.chain([super::paging::OFFSET]).collect();
        for (name, _) in places.query {
            if !known.contains(name) && !keys.contains(&name.as_str()) {
                found.push(
                    format!("query parameter `{name}`"),
                    "is none that the document describes",
                );
            }
        }
    }
    found
}

/// What a parameter was read as.
struct Reading {
    value: Result<Option<Value>, String>,
    /// The names in the query that are its.
    names: Vec<String>,
    /// Whether any other name in the query may be its, too.
    any_name: bool,
}

fn read(types: &Types, parameter: &Parameter, places: &Places<'_>) -> Reading {
    let name = &parameter.name;
    let simple = |value| Reading {
        value,
        names: vec![name.clone()],
        any_name: false,
    };
    let text = match parameter.place.as_str() {
        "path" => {
            let found = places.path.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.clone())
        }
        "header" => {
            let values = places.headers.get_all(name.as_str()).into_iter();
            let texts: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
            (!texts.is_empty()).then(|| texts.join(","))
        }
        "cookie" => {
            let pairs: Vec<Pair> = cookies(places.headers)
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            return Reading {
                names: Vec::new(),
                any_name: false,
                ..of_pairs(types, parameter, &pairs)
            };
        }
        _ => return of_pairs(types, parameter, places.query),
    };
    let Some(text) = text else {
        return simple(Ok(None));
    };
    let decoded = parameter.place == "path";
    if parameter.json {
        let text = if decoded { decode_path(&text) } else { text };
        return simple(json(&text).map(Some));
    }
    simple(Ok(Some(of_text(types, parameter, &text, decoded))))
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))
}

/// The value of a path parameter or header.
fn of_text(types: &Types, parameter: &Parameter, text: &str, encoded: bool) -> Value {
    let Layout { style, explode } = &parameter.layout;
    let schema = &parameter.schema;
    let kinds = types.kinds(schema);
    let plain = |text: &str| {
        if encoded {
            decode_path(text)
        } else {
            text.trim().to_owned()
        }
    };
    let (start, separator) = match style.as_str() {
        "label" => (".", if *explode { '.' } else { ',' }),
        "matrix" => (";", if *explode { ';' } else { ',' }),
        _ => ("", ','),
    };
    let text = text.strip_prefix(start).unwrap_or(text);
    let named = format!("{}=", parameter.name);
    let unnamed = |text: &str| match style.as_str() {
        "matrix" if text == parameter.name => String::new(),
        "matrix" => text.strip_prefix(&named).unwrap_or(text).to_owned(),
        _ => text.to_owned(),
    };
    if kinds.is_object() {
        let text = if *explode {
            text.to_owned()
        } else {
            unnamed(text)
        };
        let parts: Vec<String> = text.split(separator).map(str::to_owned).collect();
        return object_of(types, schema, &parts, *explode, &plain);
    }
    if kinds.is_list() {
        let whole = if *explode {
            text.to_owned()
        } else {
            unnamed(text)
        };
        let items = whole.split(separator).map(|item| {
            let item = if *explode {
                unnamed(item)
            } else {
                item.to_owned()
            };
            scalar(types, types.items(schema), &plain(&item))
        });
        return Value::Array(items.collect());
    }
    scalar(types, schema, &plain(&unnamed(text)))
}

/// An object from `name=value`, or from names and values by turns.
fn object_of(
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

fn of_pairs(types: &Types, parameter: &Parameter, pairs: &[Pair]) -> Reading {
    let named = Named {
        name: &parameter.name,
        layout: &parameter.layout,
        schema: &parameter.schema,
    };
    if parameter.json {
        let found = pairs.iter().find(|(known, _)| *known == parameter.name);
        return Reading {
            value: found.map(|(_, text)| json(&decode(text))).transpose(),
            names: vec![parameter.name.clone()],
            any_name: false,
        };
    }
    named.read(types, pairs)
}

/// A member of a form, read from its pairs.
pub(super) fn of_form(
    types: &Types,
    name: &str,
    layout: &Layout,
    schema: &Value,
    pairs: &[Pair],
) -> Option<Value> {
    let named = Named {
        name,
        layout,
        schema,
    };
    named.read(types, pairs).value.ok().flatten()
}

/// A value that is laid out as pairs.
struct Named<'p> {
    name: &'p str,
    layout: &'p Layout,
    schema: &'p Value,
}

impl Named<'_> {
    fn read(&self, types: &Types, pairs: &[Pair]) -> Reading {
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

    /// `name[a][b]=1`
    fn deep(&self, types: &Types, pairs: &[Pair]) -> Reading {
        let start = format!("{}[", self.name);
        let mut names = Vec::new();
        let mut value = Value::Object(Map::new());
        for (name, text) in pairs {
            let Some(path) = name
                .strip_prefix(&start)
                .and_then(|rest| rest.strip_suffix(']'))
            else {
                continue;
            };
            names.push(name.clone());
            let path: Vec<&str> = path.split("][").collect();
            put_deep(types, self.schema, &mut value, &path, &decode(text));
        }
        Reading {
            value: Ok((!names.is_empty()).then_some(value)),
            names,
            any_name: false,
        }
    }
}

fn put_deep(types: &Types, schema: &Value, into: &mut Value, path: &[&str], text: &str) {
    let Value::Object(members) = into else {
        return;
    };
    let Some((name, rest)) = path.split_first() else {
        return;
    };
    let schema = member(types, schema, name);
    if rest.is_empty() {
        if types.kinds(schema).is_list() {
            let list = members
                .entry((*name).to_owned())
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(items) = list {
                items.push(scalar(types, types.items(schema), text));
            }
        } else {
            members.insert((*name).to_owned(), scalar(types, schema, text));
        }
        return;
    }
    let inner = members
        .entry((*name).to_owned())
        .or_insert_with(|| Value::Object(Map::new()));
    put_deep(types, schema, inner, rest, text);
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
