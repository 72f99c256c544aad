//! Bodies of requests, read by their media type.
//!
//! In: bytes and what the document says of them. Out: one JSON value, which can be checked and decoded whatever the media type,
//! or the parts of a multipart body; and everything that is wrong.

use bytes::Bytes;
use serde_json::{Map, Value};

use super::super::json::{push_index, utf8};
use super::super::limits::Violations;
use super::check::violations;
use super::model::{Body, Content, Kind, Layout};
use super::parameters::{self, Pair};
use super::schema::Types;

/// A part of a multipart body (RFC 7578).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedPart {
    /// Its name; empty when it has none.
    pub name: String,
    /// The name of its file.
    pub file_name: Option<String>,
    /// Its media type.
    pub content_type: Option<String>,
    /// What it holds.
    pub bytes: Bytes,
}

impl ReceivedPart {
    /// What it holds, as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

/// A multipart body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceivedParts(Vec<ReceivedPart>);

impl ReceivedParts {
    /// The first part of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&ReceivedPart> {
        self.0.iter().find(|part| part.name == name)
    }

    /// All parts, as they came.
    pub fn iter(&self) -> std::slice::Iter<'_, ReceivedPart> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a ReceivedParts {
    type Item = &'a ReceivedPart;
    type IntoIter = std::slice::Iter<'a, ReceivedPart>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

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
    let essence = essence(content_type.unwrap_or_default());
    let Some(content) = chosen(rule, &essence) else {
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
        Kind::Text | Kind::Events => text(types, content, bytes, &mut found),
        Kind::Form => form(types, content, bytes, &mut found),
        Kind::Multipart => multipart(types, content, content_type, bytes, &mut found),
        Kind::Bytes => Read::default(),
    };
    (read, found)
}

/// The media type without its parameters, in lower case.
fn essence(content_type: &str) -> String {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// The content that a media type is of: the very one, then a range that holds it (RFC 9110, section 12.5.1).
fn chosen<'b>(rule: &'b Body, wanted: &str) -> Option<&'b Content> {
    let exact = rule
        .contents
        .iter()
        .find(|content| essence(&content.media_type) == wanted);
    let in_range = |content: &&Content| {
        let range = essence(&content.media_type);
        let start = range.strip_suffix('*');
        range == "*/*" || start.is_some_and(|start| wanted.starts_with(start))
    };
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
    let records = text
        .split(['\n', '\u{1e}'])
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

fn text(types: &Types, content: &Content, bytes: &Bytes, found: &mut Violations) -> Read {
    let value = Value::from(String::from_utf8_lossy(bytes).into_owned());
    if types.kinds(&content.schema).string {
        found.append(violations(types, &content.schema, &value, "body"));
    }
    of_value(&value)
}

/// `application/x-www-form-urlencoded` (OpenAPI 3.0.3, section 4.7.14.2).
fn form(types: &Types, content: &Content, bytes: &Bytes, found: &mut Violations) -> Read {
    let pairs = parameters::pairs(&String::from_utf8_lossy(bytes));
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
            Some((_, layout)) => parameters::of_form(types, name, layout, schema, &pairs),
            // An object within a form is JSON, unless said otherwise.
            None if types.kinds(schema).is_object() => first(&pairs, name)
                .map(|text| parameters::scalar(types, schema, &parameters::decode(text))),
            None => parameters::of_form(types, name, &usual, schema, &pairs),
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
        let text = parameters::decode(text);
        let others = &types.resolve(&content.schema)["additionalProperties"];
        let value = parameters::scalar(types, others, &text);
        members.insert(name.clone(), value);
    }
    let value = Value::Object(members);
    found.append(violations(types, &content.schema, &value, "body"));
    of_value(&value)
}

fn first<'p>(pairs: &'p [Pair], name: &str) -> Option<&'p str> {
    let found = pairs.iter().find(|(known, _)| known == name);
    found.map(|(_, text)| text.as_str())
}

fn multipart(
    types: &Types,
    content: &Content,
    content_type: Option<&str>,
    bytes: &Bytes,
    found: &mut Violations,
) -> Read {
    let boundary = content_type.and_then(|text| parameter(text, "boundary"));
    let Some(parts) = boundary.and_then(|boundary| split(bytes, &boundary)) else {
        found.push("body", "is not a multipart body with a boundary");
        return Read::default();
    };
    let mut members: Map<String, Value> = Map::new();
    for part in &parts {
        let schema = types.member(&content.schema, &part.name);
        let others = &types.resolve(&content.schema)["additionalProperties"];
        let schema = schema.unwrap_or(others);
        let is_list = types.kinds(schema).is_list();
        let inner = if is_list { types.items(schema) } else { schema };
        let value = parameters::scalar(types, inner, &part.text());
        match members.get_mut(&part.name) {
            Some(Value::Array(items)) if is_list => items.push(value),
            _ if is_list => {
                members.insert(part.name.clone(), Value::Array(vec![value]));
            }
            _ => {
                members.insert(part.name.clone(), value);
            }
        }
    }
    // Other multipart types name no parts.
    if parts.iter().all(|part| !part.name.is_empty()) {
        let value = Value::Object(members);
        found.append(violations(types, &content.schema, &value, "body"));
    }
    Read {
        json: None,
        parts: ReceivedParts(parts),
    }
}

/// A parameter of a header's value, its quotes removed.
fn parameter(text: &str, wanted: &str) -> Option<String> {
    text.split(';').skip(1).find_map(|piece| {
        let (name, value) = piece.trim().split_once('=')?;
        name.trim()
            .eq_ignore_ascii_case(wanted)
            .then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// The parts of a body (RFC 2046, section 5.1).
fn split(bytes: &[u8], boundary: &str) -> Option<Vec<ReceivedPart>> {
    let delimiter = format!("--{boundary}").into_bytes();
    let mut at = find(bytes, &delimiter)? + delimiter.len();
    let mut parts = Vec::new();
    loop {
        let rest = bytes.get(at..)?;
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        let start = at + 2;
        let rest = bytes.get(start..)?;
        let mut ending = b"\r\n".to_vec();
        ending.extend(&delimiter);
        let end = find(rest, &ending)?;
        parts.push(part(rest.get(..end)?)?);
        at = start + end + ending.len();
    }
}

fn part(bytes: &[u8]) -> Option<ReceivedPart> {
    let (head, body) = if bytes.starts_with(b"\r\n") {
        (&b""[..], bytes.get(2..)?)
    } else {
        let end = find(bytes, b"\r\n\r\n")?;
        (bytes.get(..end)?, bytes.get(end + 4..)?)
    };
    let head = String::from_utf8_lossy(head).into_owned();
    let header = |wanted: &str| {
        head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case(wanted)
                .then(|| value.trim().to_owned())
        })
    };
    let disposition = header("content-disposition").unwrap_or_default();
    Some(ReceivedPart {
        name: parameter(&disposition, "name").unwrap_or_default(),
        file_name: parameter(&disposition, "filename"),
        content_type: header("content-type"),
        bytes: Bytes::copy_from_slice(body),
    })
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}
