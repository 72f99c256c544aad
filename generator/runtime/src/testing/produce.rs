//! From what a test says to the bytes of an answer.

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, HeaderValue, StatusCode};
use bytes::Bytes;
use serde_json::{Map, Value};

use super::super::http::{self as charset, Api};
use super::accept::asked;
use super::example::{make, of_content};
use super::model::{self, Kind, Operation, Output};
use super::paging::{Pager, at, put, schema_at};
use super::reply::{Content, Fault, Said};
use super::request::Received;
use super::schema::Types;

/// An answer on its way.
#[derive(Clone, Debug)]
pub(super) struct Produced {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) delay: Option<std::time::Duration>,
    pub(super) fault: Option<Fault>,
}

/// What answers of one operation are made from.
pub(super) struct Producer<'m> {
    pub(super) api: &'static Api,
    pub(super) types: &'m Types,
    pub(super) operation: &'m Operation,
    pub(super) request: &'m Received,
    pub(super) page_size: Option<usize>,
}

/// A body and its media type.
type Body = (Option<String>, Bytes);

impl Producer<'_> {
    /// The answer. A reply that means the usual one is what the document shows.
    pub(super) fn produce(&self, reply: Said) -> Produced {
        let success = self.operation.success();
        let usual = success.map_or(200, model::Answer::code);
        let status = reply.status.map_or(usual, |status| status.as_u16());
        let mut headers = HeaderMap::new();
        let (media_type, body) = match reply.content {
            Content::Usual | Content::Documented => self.documented(status, &mut headers),
            Content::Value(text) => self.value(&text, &mut headers),
            Content::Raw(Some(media_type), bytes) => (Some(media_type), bytes),
            Content::Raw(None, bytes) => (self.asked(success).map(concrete), bytes),
            Content::Error { code, message } => error(
                self.api,
                self.types,
                Some(self.operation),
                status,
                &code,
                &message,
            ),
        };
        if let Some(value) = media_type.and_then(|text| HeaderValue::from_str(&text).ok()) {
            headers.insert(CONTENT_TYPE, value);
        }
        for (name, value) in &reply.headers {
            headers.insert(name.clone(), value.clone());
        }
        Produced {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::OK),
            headers,
            body,
            delay: reply.delay,
            fault: reply.fault,
        }
    }

    /// The representation of an answer that the request asks for.
    fn asked<'a>(&self, answer: Option<&'a model::Answer>) -> Option<&'a model::Content> {
        asked(&answer?.contents, &self.request.headers)
    }

    /// What keeps a value from being the answer to this request.
    pub(super) fn mistake(&self, reply: &Said) -> Option<String> {
        let Content::Value(text) = &reply.content else {
            return None;
        };
        let success = self.operation.success()?;
        let content = self.asked(Some(success))?;
        let is_preferred = success
            .preferred()
            .is_some_and(|preferred| std::ptr::eq(preferred, content));
        let value = serde_json::from_str(text).unwrap_or_default();
        if content.kind == Kind::Text
            && let Err(problem) = charset::encoded(&content.media_type, &plain(&value))
        {
            return Some(problem);
        }
        let has_text = content.kind == Kind::Json || text.starts_with('"');
        (!is_preferred && !has_text).then(|| {
            format!(
                "the request asks for `{}`, which a value is not; answer with `Reply::usual().body(…)`",
                content.media_type
            )
        })
    }

    /// What the document shows for a status.
    fn documented(&self, status: u16, headers: &mut HeaderMap) -> Body {
        let Some(answer) = self.operation.answer(status) else {
            return (None, Bytes::new());
        };
        let Some(content) = self.asked(Some(answer)) else {
            return (None, Bytes::new());
        };
        let mut value = of_content(self.types, content);
        if let (Output::Page(paging), true) = (self.output(content), answer.success) {
            let items = at(&value, &paging.items).and_then(Value::as_array).cloned();
            let items = items.unwrap_or_default();
            let pager = self.pager(paging, &content.schema);
            pager.page(&mut value, &items, self.request, headers);
        }
        encoded(content, value)
    }

    /// What the client makes of a success in this representation: of all but the preferred one, the whole.
    fn output(&self, content: &model::Content) -> &Output {
        let success = self.operation.success();
        let preferred = success.and_then(model::Answer::preferred);
        match preferred.is_some_and(|preferred| std::ptr::eq(preferred, content)) {
            true => &self.operation.output,
            false => &Output::Whole,
        }
    }

    fn pager<'p>(&'p self, paging: &'p model::Paging, schema: &'p Value) -> Pager<'p> {
        Pager {
            types: self.types,
            operation: self.operation,
            paging,
            schema,
            size: self.page_size,
        }
    }

    /// What the caller is to get, in the envelope that the document describes.
    fn value(&self, text: &str, headers: &mut HeaderMap) -> Body {
        let Some(content) = self.asked(self.operation.success()) else {
            return (None, Bytes::new());
        };
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let envelope = || make(self.types, &content.schema, false);
        match self.output(content) {
            Output::Whole if content.kind == Kind::Json => {
                (Some(concrete(content)), Bytes::from(text.to_owned()))
            }
            Output::Whole => encoded(content, value),
            Output::Member(member) => {
                let mut body = envelope();
                let path = [member.clone()];
                put(self.types, &content.schema, &mut body, &path, value);
                encoded(content, body)
            }
            Output::Page(paging) => {
                let items = match value {
                    Value::Array(items) => items,
                    Value::Null => Vec::new(),
                    one => vec![one],
                };
                let mut body = envelope();
                let pager = self.pager(paging, &content.schema);
                pager.page(&mut body, &items, self.request, headers);
                encoded(content, body)
            }
        }
    }
}

/// The media type of a body; one that is a range is made one that is in it.
fn concrete(content: &model::Content) -> String {
    if !content.media_type.contains('*') {
        return content.media_type.clone();
    }
    match content.kind {
        Kind::Json => "application/json",
        Kind::Text => "text/plain",
        _ => "application/octet-stream",
    }
    .to_owned()
}

/// A text as such, anything else as JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// An event whose data is this text, a field for each of its lines (WHATWG HTML, section 9.2.6).
fn event(text: &str) -> String {
    let lines = text.replace("\r\n", "\n");
    format!("data: {}\n\n", lines.replace(['\r', '\n'], "\ndata: "))
}

/// A value as the bytes of its media type.
fn encoded(content: &model::Content, value: Value) -> Body {
    let media_type = concrete(content);
    let records = |value: &Value| match value {
        Value::Array(items) => items.clone(),
        one => vec![one.clone()],
    };
    let text = match content.kind {
        Kind::Json => value.to_string(),
        Kind::Events => records(&value)
            .iter()
            .map(|record| event(&plain(record)))
            .collect(),
        Kind::Lines => {
            let start = charset::record_start(&media_type);
            records(&value)
                .iter()
                .map(|record| format!("{start}{record}\n"))
                .collect()
        }
        Kind::Text => {
            let text = plain(&value);
            // A text of the document's own that its charset does not have.
            let bytes = charset::encoded(&media_type, &text).unwrap_or_else(|_| text.into());
            return (Some(media_type), bytes);
        }
        Kind::Form | Kind::Multipart | Kind::Bytes => plain(&value),
    };
    (Some(media_type), Bytes::from(text))
}

/// An error in the shape that the API gives its errors, and that the operation describes for the status.
pub(super) fn error(
    api: &Api,
    types: &Types,
    operation: Option<&Operation>,
    status: u16,
    code: &str,
    message: &str,
) -> Body {
    let answer = operation.and_then(|operation| operation.answer(status));
    let content = answer
        .filter(|answer| !answer.success)
        .and_then(model::Answer::preferred)
        .filter(|content| content.kind == Kind::Json);
    let anything = Value::Object(Map::new());
    let schema = content.map_or(&anything, |content| &content.schema);
    let mut body = content.map_or_else(
        || Value::Object(Map::new()),
        |content| make(types, &content.schema, false),
    );
    let path = |path: &[&str], usual: &str| -> Vec<String> {
        match path {
            [] => vec![usual.to_owned()],
            path => path.iter().map(|name| (*name).to_owned()).collect(),
        }
    };
    let shape = api.error;
    let (code_at, message_at) = (path(shape.code, "code"), path(shape.message, "message"));
    let list: Vec<String> = shape.list.iter().map(|name| (*name).to_owned()).collect();
    let one = match list.as_slice() {
        [] => schema,
        list => schema_at(types, schema, list).map_or(&anything, |list| types.items(list)),
    };
    let mut error = match list.as_slice() {
        [] => body.take(),
        _ => make(types, one, false),
    };
    let kinds = schema_at(types, one, &code_at).map(|schema| types.kinds(schema));
    let number = serde_json::from_str::<Value>(code)
        .ok()
        .filter(|value| value.is_number() && kinds.is_none_or(|kinds| kinds.number));
    put(
        types,
        one,
        &mut error,
        &code_at,
        number.unwrap_or_else(|| Value::from(code)),
    );
    put(types, one, &mut error, &message_at, Value::from(message));
    match list.as_slice() {
        [] => body = error,
        list => put(types, schema, &mut body, list, Value::Array(vec![error])),
    }
    let media_type = content.map_or_else(|| "application/json".to_owned(), concrete);
    (Some(media_type), Bytes::from(body.to_string()))
}
