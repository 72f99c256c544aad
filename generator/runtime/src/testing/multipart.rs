//! Bodies of several parts (RFC 2046, RFC 7578).

use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::super::http::{decoded, parameter};
use super::super::limits::Violations;
use super::check::violations;
use super::forms::Read;
use super::model::{Content, Layout};
use super::pairs::{Named, Pair, scalar};
use super::rules::texts;
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
    /// What it holds, as text: in the charset of its media type, if that is known.
    #[must_use]
    pub fn text(&self) -> String {
        match decoded(
            self.content_type.as_deref().unwrap_or_default(),
            &self.bytes,
        ) {
            Ok(text) => text.into_owned(),
            Err(_) => String::from_utf8_lossy(&self.bytes).into_owned(),
        }
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

/// Reads a body by the boundary that its media type names.
pub(super) fn read(
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
    let mut taken: Vec<String> = Vec::new();
    for (name, layout) in &content.layouts {
        let Some(schema) = types.member(&content.schema, name) else {
            continue;
        };
        // A file has no layout.
        if types.resolve(schema)["binary"] == true {
            continue;
        }
        let named = Named {
            name,
            layout,
            schema,
        };
        let reading = named.read(types, &as_pairs(layout, &parts));
        taken.extend(reading.names);
        match reading.value {
            Ok(Some(value)) => {
                members.insert(name.clone(), value);
            }
            Ok(None) => {}
            Err(message) => found.push(format!("body.{name}"), message),
        }
    }
    let whole = of_variant(types, &content.schema, &parts);
    for part in parts.iter().filter(|part| !taken.contains(&part.name)) {
        let schema = types.member(whole, &part.name);
        let others = &types.resolve(whole)["additionalProperties"];
        let schema = schema.unwrap_or(others);
        let is_list = types.kinds(schema).is_list();
        let inner = if is_list { types.items(schema) } else { schema };
        let value = scalar(types, inner, &part.text());
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

/// What says of which types the parts are: of a union the variant that the parts name, or the first that knows them all.
fn of_variant<'s>(types: &'s Types, schema: &'s Value, parts: &[ReceivedPart]) -> &'s Value {
    let union = types.resolve(schema);
    let Some(variants) = union["variants"].as_array() else {
        return schema;
    };
    let tells = |part: &&ReceivedPart| union["discriminator"] == part.name.as_str();
    let tag = parts.iter().find(tells).map(ReceivedPart::text);
    let is_named =
        |variant: &&Value| texts(&variant["tags"]).any(|known| Some(known) == tag.as_deref());
    let knows_all = |variant: &&Value| {
        let mut names = parts.iter().map(|part| &part.name);
        names.all(|name| types.member(variant, name).is_some())
    };
    let named = variants.iter().find(is_named);
    named
        .or_else(|| variants.iter().find(knows_all))
        .unwrap_or(schema)
}

/// The parts as pairs of a query would be, of which nothing but separators stands as it is.
fn as_pairs(layout: &Layout, parts: &[ReceivedPart]) -> Vec<Pair> {
    let escaped = |part: &ReceivedPart| {
        let text = utf8_percent_encode(&part.text(), NON_ALPHANUMERIC).to_string();
        match layout.style.as_str() {
            "form" if !layout.explode => text.replace("%2C", ","),
            _ => text,
        }
    };
    let pairs = parts.iter().map(|part| (part.name.clone(), escaped(part)));
    pairs.collect()
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
        // Spaces may follow a delimiter (RFC 2046, section 5.1.1).
        let padding = rest.iter().take_while(|byte| b" \t".contains(byte)).count();
        let start = at + padding + 2;
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
