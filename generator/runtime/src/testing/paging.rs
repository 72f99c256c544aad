//! Pages of a list, the way the document has them.
//!
//! In: all items there are, and a request. Out: the page that it asks for, with what tells a client whether there are more.

use ::http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value};

use super::example::make;
use super::model::{Operation, Paging};
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
            match more {
                true => self.put(body, &paging.next, self.cursor(end)),
                false => self.end(body),
            }
        }
        if paging.link
            && more
            && let Some(value) = link(request, end)
        {
            headers.insert(::http::header::LINK, value);
        }
    }

    /// How many items the page has.
    fn size(&self, request: &Received) -> Option<usize> {
        let name = self.paging.size.as_deref();
        let asked = name.and_then(|name| request.query(name)?.parse().ok());
        let usual = || {
            let parameters = self.operation.parameters.iter();
            let known = parameters
                .filter(|parameter| parameter.place == "query")
                .find(|parameter| Some(parameter.name.as_str()) == name)?;
            usize::try_from(known.schema["default"].as_u64()?).ok()
        };
        asked.or(self.size).or_else(usual)
    }

    /// How many items come before the page.
    fn start(&self, request: &Received, size: usize) -> usize {
        let number = |name: &Option<String>| -> Option<i64> {
            request.query(name.as_deref()?)?.parse().ok()
        };
        let paging = self.paging;
        if let Some(page) = number(&paging.page) {
            let before = usize::try_from(page.saturating_sub(paging.first)).unwrap_or(0);
            return before.saturating_mul(size);
        }
        let offset = number(&paging.offset).or_else(|| number(&paging.cursor));
        let offset = offset.or_else(|| number(&paging.link.then(|| OFFSET.to_owned())));
        usize::try_from(offset.unwrap_or(0)).unwrap_or(0)
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

/// The `Link` header of a page after which another begins at `offset` (RFC 8288).
fn link(request: &Received, offset: usize) -> Option<HeaderValue> {
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
    HeaderValue::from_str(&format!("<{path}?{}>; rel=\"next\"", pairs.join("&"))).ok()
}
