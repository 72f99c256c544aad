//! Pages of a list, the way the document has them.
//!
//! In: all items there are, and a request. Out: the page that it asks for, with what tells a client whether there are more.

use ::http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value};

use super::example::make;
use super::model::{At, Operation, Paging, Style};
use super::request::Received;
use super::rules;
use super::schema::Types;

/// The query parameter that marks where a page begins, where the document leaves that to the server.
pub(super) const OFFSET: &str = "mock_offset";

/// What a page is made from.
pub(super) struct Pager<'m> {
    pub(super) types: &'m Types,
    pub(super) operation: &'m Operation,
    pub(super) paging: &'m Paging,
    /// The schema of the whole body.
    pub(super) schema: &'m Value,
    /// How many items a page has unless the request or the document says.
    pub(super) size: Option<usize>,
}

impl Pager<'_> {
    /// `body` with the page that `request` asks for; `Link` goes to `headers`.
    pub(super) fn page(
        &self,
        body: &mut Value,
        items: &[Value],
        request: &Received,
        headers: &mut HeaderMap,
    ) {
        let paging = self.paging;
        let size = self.size(request).unwrap_or(items.len()).max(1);
        let start = self.start(request, size).min(items.len());
        let end = start.saturating_add(size).min(items.len());
        let page = items.get(start..end).unwrap_or_default().to_vec();
        let more = end < items.len();
        put(
            self.types,
            self.schema,
            body,
            &paging.items,
            Value::Array(page),
        );
        self.put(body, &paging.total, Value::from(items.len()));
        let pages = items.len().div_ceil(size);
        self.put(body, &paging.total_pages, Value::from(pages));
        self.put(body, &paging.more, Value::Bool(more));
        if !paging.next.is_empty() {
            match (more, paging.style) {
                (true, Style::Cursor) => self.put(body, &paging.next, self.cursor(end)),
                (true, _) => self.put(body, &paging.next, Value::from(target(request, end))),
                (false, _) => self.end(body),
            }
        }
        if paging.style == Style::Link && more {
            let link = format!("<{}>; rel=\"next\"", target(request, end));
            if let Ok(link) = HeaderValue::from_str(&link) {
                headers.insert(::http::header::LINK, link);
            }
        }
    }

    /// How many items the page has.
    fn size(&self, request: &Received) -> Option<usize> {
        let size = self.paging.size.as_ref();
        let asked = size.and_then(|at| said(request, at)?.parse().ok());
        let usual = || {
            let parameters = self.operation.parameters.iter();
            let known = parameters
                .filter(|parameter| parameter.place == "query")
                .find(
                    |parameter| matches!(size, Some(At::Query(name)) if *name == parameter.name),
                )?;
            usize::try_from(known.schema["default"].as_u64()?).ok()
        };
        asked.or(self.size).or_else(usual)
    }

    /// How many items come before the page.
    fn start(&self, request: &Received, size: usize) -> usize {
        let paging = self.paging;
        let position = match paging.style {
            Style::NextUrl | Style::Link => request.query(OFFSET),
            _ => paging.position.as_ref().and_then(|at| said(request, at)),
        };
        let number: Option<i64> = position.and_then(|text| text.parse().ok());
        match (number, paging.style) {
            (Some(page), Style::Page) => {
                let before = usize::try_from(page.saturating_sub(paging.first)).unwrap_or(0);
                before.saturating_mul(size)
            }
            (Some(offset), Style::Offset) => {
                usize::try_from(offset.saturating_sub(paging.first)).unwrap_or(0)
            }
            (Some(offset), _) => usize::try_from(offset).unwrap_or(0),
            (None, _) => 0,
        }
    }

    /// The token of the page that begins there.
    fn cursor(&self, offset: usize) -> Value {
        let kinds = self
            .schema_at(&self.paging.next)
            .map(|schema| self.types.kinds(schema));
        match kinds {
            Some(kinds) if kinds.number && !kinds.string => Value::from(offset),
            _ => Value::from(offset.to_string()),
        }
    }

    /// Says that there is no next page: by null, by absence, or by an empty text.
    fn end(&self, body: &mut Value) {
        let path = &self.paging.next;
        let nullable = self
            .schema_at(path)
            .is_some_and(|schema| self.types.is_nullable(schema));
        let (last, holder) = match path.split_last() {
            Some(split) => split,
            None => return,
        };
        let required = self
            .schema_at(holder)
            .map(|schema| self.types.resolve(schema))
            .is_some_and(|schema| rules::texts(&schema["required"]).any(|name| name == last));
        if required && !nullable {
            self.put(body, path, Value::from(""));
        } else {
            self.put(body, path, Value::Null);
        }
    }

    fn schema_at(&self, path: &[String]) -> Option<&Value> {
        schema_at(self.types, self.schema, path)
    }

    fn put(&self, body: &mut Value, path: &[String], value: Value) {
        // What the document has no place for is not told.
        if !path.is_empty() {
            put(self.types, self.schema, body, path, value);
        }
    }
}

/// The schema of the member at a path.
pub(super) fn schema_at<'s>(
    types: &'s Types,
    schema: &'s Value,
    path: &[String],
) -> Option<&'s Value> {
    path.iter()
        .try_fold(schema, |schema, name| types.member(schema, name))
}

/// Puts a value at a path of members; objects on the way have what is required of them.
pub(super) fn put(types: &Types, schema: &Value, into: &mut Value, path: &[String], value: Value) {
    let Some((name, rest)) = path.split_first() else {
        *into = value;
        return;
    };
    if !into.is_object() {
        *into = make(types, types.resolve(schema), false);
    }
    if !into.is_object() {
        *into = Value::Object(Map::new());
    }
    let inner = types.member(schema, name).unwrap_or(&Value::Null);
    if let Value::Object(members) = into {
        let member = members.entry(name.clone()).or_insert(Value::Null);
        put(types, inner, member, rest, value);
    }
}

/// The value at a path of members.
pub(super) fn at<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, name| value.get(name))
}

/// What a request says there, as a text.
fn said(request: &Received, at: &At) -> Option<String> {
    match at {
        At::Query(name) => request.query(name),
        At::Body(path) => {
            let body: Value = serde_json::from_str(request.json.as_deref()?).ok()?;
            match self::at(&body, path)? {
                Value::Null => None,
                Value::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            }
        }
    }
}

/// Where a page is that begins at `offset`, relative to this one.
fn target(request: &Received, offset: usize) -> String {
    let (path, query) = request
        .target()
        .split_once('?')
        .unwrap_or((request.target(), ""));
    let mut pairs: Vec<String> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with(OFFSET))
        .map(str::to_owned)
        .collect();
    pairs.push(format!("{OFFSET}={offset}"));
    format!("{path}?{}", pairs.join("&"))
}
