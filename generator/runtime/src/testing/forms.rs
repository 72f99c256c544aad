//! Bodies of requests, read by their media type.
//!
//! In: bytes and what the document says of them. Out: one JSON value, which can be checked and decoded whatever the media type,
//! or the parts of a multipart body; and everything that is wrong.

use bytes::Bytes;
use serde_json::{Map, Value};

use super::super::http::{decoded, essence, matches, record_start};
use super::super::json::{push_index, utf8};
use super::super::limits::Violations;
use super::check::violations;
use super::model::{Body, Content, Kind, Layout};
use super::multipart::{self, ReceivedParts};
use super::pairs::{self, Named, Pair};
use super::schema::Types;

/// A body that was read.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// As a JSON text, that of the request itself where that is JSON.
    pub(super) json: Option<String>,
    pub(super) parts: ReceivedParts,
}

/// Reads and checks a body.
pub(super) fn read(
    types: &Types,
    rule: Option<&Body>,
    content_type: Option<&str>,
    bytes: &Bytes,
) -> (Read, Violations) {
    let mut found = Violations::default();
    let Some(rule) = rule else {
        if !bytes.is_empty() {
            found.push("body", "is sent, and the document describes none");
        }
        return (Read::default(), found);
    };
    if bytes.is_empty() && content_type.is_none() {
        if rule.required {
            found.push("body", "is required, and missing");
        }
        return (Read::default(), found);
    }
    let Some(content) = chosen(rule, content_type.unwrap_or_default()) else {
        let known: Vec<_> = rule
            .contents
            .iter()
            .map(|content| content.media_type.as_str())
            .collect();
        let said = content_type.unwrap_or("no media type");
        found.push("body", format!("must be {}, is {said}", known.join(" or ")));
        return (Read::default(), found);
    };
    let read = match content.kind {
        Kind::Json => json(types, content, bytes, &mut found),
        Kind::Lines => lines(types, content, bytes, &mut found),
        Kind::Text | Kind::Events => text(types, content, content_type, bytes, &mut found),
        Kind::Form => form(types, content, bytes, &mut found),
        Kind::Multipart => multipart::read(types, content, content_type, bytes, &mut found),
        Kind::Bytes => Read::default(),
    };
    (read, found)
}

/// The content that a media type is of: the very one, then a range that holds it (RFC 9110, section 12.5.1).
fn chosen<'b>(rule: &'b Body, wanted: &str) -> Option<&'b Content> {
    let is_same =
        |content: &&Content| essence(&content.media_type).eq_ignore_ascii_case(essence(wanted));
    let in_range = |content: &&Content| matches(&content.media_type, wanted);
    let exact = rule.contents.iter().find(is_same);
    exact.or_else(|| rule.contents.iter().find(in_range))
}

fn json(types: &Types, content: &Content, bytes: &Bytes, found: &mut Violations) -> Read {
    match utf8(bytes)
        .map_err(|error| error.to_string())
        .and_then(|text| {
            let value = serde_json::from_str::<Value>(text).map_err(|error| error.to_string())?;
            Ok((text, value))
        }) {
        Ok((text, value)) => {
            found.append(violations(types, &content.schema, &value, "body"));
            Read {
                json: Some(text.to_owned()),
                ..Read::default()
            }
        }
        Err(error) => {
            found.push("body", format!("is not JSON: {error}"));
            Read::default()
        }
    }
}

fn of_value(value: &Value) -> Read {
    Read {
        json: Some(value.to_string()),
        ..Read::default()
    }
}

/// JSON values, a line or record each.
fn lines(types: &Types, content: &Content, bytes: &Bytes, found: &mut Violations) -> Read {
    let text = String::from_utf8_lossy(bytes);
    // A record of a sequence may have lines of its own (RFC 7464, section 2.1).
    let start = record_start(&content.media_type);
    let records = text
        .split(if start.is_empty() { "\n" } else { start })
        .map(str::trim)
        .filter(|record| !record.is_empty());
    let mut values = Vec::new();
    for (index, record) in records.enumerate() {
        let mut at = "body".to_owned();
        push_index(&mut at, index);
        match serde_json::from_str::<Value>(record) {
            Ok(value) => values.push(value),
            Err(error) => found.push(at, format!("is not JSON: {error}")),
        }
    }
    // The schema may be that of the list of records, or of one.
    if types.kinds(&content.schema).is_list() {
        let list = Value::Array(values);
        found.append(violations(types, &content.schema, &list, "body"));
        return of_value(&list);
    }
    for (index, record) in values.iter().enumerate() {
        let mut at = "body".to_owned();
        push_index(&mut at, index);
        found.append(violations(types, &content.schema, record, &at));
    }
    of_value(values.first().unwrap_or(&Value::Null))
}

fn text(
    types: &Types,
    content: &Content,
    content_type: Option<&str>,
    bytes: &Bytes,
    found: &mut Violations,
) -> Read {
    let text = match decoded(content_type.unwrap_or_default(), bytes) {
        Ok(text) => text.into_owned(),
        Err(error) => {
            found.push("body", format!("cannot be read: {error}"));
            return Read::default();
        }
    };
    let value = Value::from(text);
    if types.kinds(&content.schema).string {
        found.append(violations(types, &content.schema, &value, "body"));
    }
    of_value(&value)
}

/// `application/x-www-form-urlencoded` (OpenAPI 3.0.3, section 4.7.14.2).
fn form(types: &Types, content: &Content, bytes: &Bytes, found: &mut Violations) -> Read {
    let pairs = pairs::pairs(&String::from_utf8_lossy(bytes));
    let usual = Layout {
        style: "form".to_owned(),
        explode: true,
    };
    let mut members = Map::new();
    let mut taken: Vec<String> = Vec::new();
    let known = types.resolve(&content.schema)["properties"].as_object();
    for (name, schema) in known.into_iter().flatten() {
        let special = content.layouts.iter().find(|(known, _)| known == name);
        let value = match special {
            Some((_, layout)) => of_pairs(types, name, layout, schema, &pairs),
            // An object within a form is JSON, unless said otherwise.
            None if types.kinds(schema).is_object() => {
                first(&pairs, name).map(|text| pairs::scalar(types, schema, &pairs::decode(text)))
            }
            None => of_pairs(types, name, &usual, schema, &pairs),
        };
        let start = format!("{name}[");
        let own = pairs
            .iter()
            .map(|(known, _)| known)
            .filter(|known| *known == name || known.starts_with(&start));
        taken.extend(own.cloned());
        if let Some(value) = value {
            members.insert(name.clone(), value);
        }
    }
    for (name, text) in pairs.iter().filter(|(name, _)| !taken.contains(name)) {
        let text = pairs::decode(text);
        let others = &types.resolve(&content.schema)["additionalProperties"];
        let value = pairs::scalar(types, others, &text);
        members.insert(name.clone(), value);
    }
    let value = Value::Object(members);
    found.append(violations(types, &content.schema, &value, "body"));
    of_value(&value)
}

/// A member of a form, read from its pairs.
fn of_pairs(
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

fn first<'p>(pairs: &'p [Pair], name: &str) -> Option<&'p str> {
    let found = pairs.iter().find(|(known, _)| known == name);
    found.map(|(_, text)| text.as_str())
}
