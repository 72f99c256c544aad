//! Parameters, read back from where they are laid out (OpenAPI 3.0.3, section 4.7.12.2.2).
//!
//! In: a request and the description of its parameters. Out: everything that is wrong with them.

use ::http::HeaderMap;
use serde_json::Value;

use super::super::http::{Api, Place, SchemeKind, cookies};
use super::super::limits::Violations;
use super::check::violations;
use super::model::{Layout, Operation, Parameter};
use super::pairs::{Named, Pair, Reading, decode, decode_path, object_of, scalar};
use super::route::fixed_query;
use super::schema::Types;

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
    let fixed = fixed_query(&operation.path).into_iter();
    let mut known: Vec<String> = fixed.map(|(name, _)| name).collect();
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
            let texts = values.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
            let texts: Vec<_> = texts.collect();
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
