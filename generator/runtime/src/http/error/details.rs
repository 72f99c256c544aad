//! Code and message of an error body, found leniently.
//!
//! In: any body at all. Out: the errors that it names, none when it names none. What the document says about its shape is tried
//! first, then the shapes that are common.

use serde_json::Value;

use super::super::super::json::from_slice;
use super::super::describe::{ErrorShape, MemberPath};
use super::line;

/// One error that a server names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The code; a number as its digits.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The pointer to the faulty part of the request.
    pub pointer: Option<String>,
    /// The causes.
    pub chain: Vec<ErrorDetail>,
}

impl ErrorDetail {
    /// Whether this or one of its causes has that code.
    #[must_use]
    pub fn has_code(&self, code: &str) -> bool {
        self.code.as_deref() == Some(code) || self.chain.iter().any(|cause| cause.has_code(code))
    }
}

impl std::fmt::Display for ErrorDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.code, &self.message) {
            (Some(code), Some(message)) => write!(f, "{} {}", line(code), line(message))?,
            (Some(text), None) | (None, Some(text)) => f.write_str(&line(text))?,
            (None, None) => {}
        }
        for cause in &self.chain {
            write!(f, ": {cause}")?;
        }
        Ok(())
    }
}

/// The names that APIs commonly give to what a shape does not name.
const CODES: &[&str] = &["code", "error_code", "errorCode", "type", "status"];
const MESSAGES: &[&str] = &[
    "message",
    "error_description",
    "detail",
    "title",
    "msg",
    "description",
    "error",
];
const POINTERS: &[MemberPath] = &[&["source", "pointer"], &["pointer"], &["param"], &["field"]];
const CHAINS: &[&str] = &["error_chain", "errors", "details"];

/// How deep causes are followed.
const DEPTH: u8 = 8;
/// How many errors of one list are kept.
pub(super) const MOST: usize = 100;
/// How long a body may be that is looked through, in bytes: read into memory, it takes up to fifty times as much.
const LENGTH: usize = 1 << 20;

/// The errors that `body` names, unless it is long.
pub(super) fn details(shape: &ErrorShape, body: &[u8]) -> Vec<ErrorDetail> {
    if body.len() > LENGTH {
        return Vec::new();
    }
    let Ok(body) = from_slice::<Value>(body) else {
        return Vec::new();
    };
    let listed = at(&body, shape.list).map(|list| several(shape, list, DEPTH));
    match listed {
        Some(details) if !details.is_empty() => details,
        _ => common(shape, &body),
    }
}

/// `{errors: [...]}`, `{error: {...}}`, or the error at the top (RFC 9457 among them).
fn common(shape: &ErrorShape, body: &Value) -> Vec<ErrorDetail> {
    for name in ["errors", "error"] {
        if let Some(nested @ (Value::Array(_) | Value::Object(_))) = body.get(name) {
            let details = several(shape, nested, DEPTH);
            if !details.is_empty() {
                return details;
            }
        }
    }
    several(shape, body, DEPTH)
}

/// An error, or a list of them.
fn several(shape: &ErrorShape, value: &Value, depth: u8) -> Vec<ErrorDetail> {
    match value {
        Value::Array(items) => items
            .iter()
            .filter_map(|item| one(shape, item, depth))
            .take(MOST)
            .collect(),
        _ => one(shape, value, depth).into_iter().collect(),
    }
}

fn one(shape: &ErrorShape, value: &Value, depth: u8) -> Option<ErrorDetail> {
    if let Value::String(message) = value {
        return Some(ErrorDetail {
            message: Some(message.clone()),
            ..ErrorDetail::default()
        });
    }
    let code = scalar(at_named(value, shape.code)).or_else(|| any(value, CODES));
    // Beside its description, `error` is a code (RFC 6749, section 5.2).
    let described = value.get("error_description").is_some();
    let code = code.or_else(|| scalar(value.get("error")).filter(|_| described));
    let message = scalar(at_named(value, shape.message)).or_else(|| any(value, MESSAGES));
    if code.is_none() && message.is_none() {
        return None;
    }
    let pointer = scalar(at_named(value, shape.pointer))
        .or_else(|| POINTERS.iter().find_map(|path| scalar(at(value, path))));
    let chain = at_named(value, shape.chain)
        .or_else(|| CHAINS.iter().find_map(|name| value.get(name)))
        .filter(|_| depth > 0)
        .map(|chain| several(shape, chain, depth - 1))
        .unwrap_or_default();
    Some(ErrorDetail {
        code,
        message,
        pointer,
        chain,
    })
}

/// The value at the end of a path.
fn at(value: &Value, path: MemberPath) -> Option<&Value> {
    path.iter().try_fold(value, |value, name| value.get(name))
}

/// As [`at`]; nothing for an empty path, which here means that none is known.
fn at_named(value: &Value, path: MemberPath) -> Option<&Value> {
    if path.is_empty() {
        None
    } else {
        at(value, path)
    }
}

fn scalar(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn any(value: &Value, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| scalar(value.get(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHAPE: ErrorShape = ErrorShape {
        list: &["errors"],
        code: &["code"],
        message: &["message"],
        pointer: &["source", "pointer"],
        chain: &["error_chain"],
        request_id: None,
    };

    fn found(body: &str) -> String {
        let details = details(&SHAPE, body.as_bytes());
        details.iter().map(|detail| format!("[{detail}]")).collect()
    }

    #[test]
    fn shapes() {
        for (body, expected) in [
            (
                r#"{"errors":[{"code":6003,"message":"Bad","error_chain":[{"code":6111,"message":"Worse"}]}]}"#,
                "[6003 Bad: 6111 Worse]",
            ),
            (r#"{"code":6003,"message":"Bad"}"#, "[6003 Bad]"),
            (
                r#"{"error":{"code":"no_such","message":"No"}}"#,
                "[no_such No]",
            ),
            (
                r#"{"error":"invalid_grant","error_description":"Expired"}"#,
                "[invalid_grant Expired]",
            ),
            (r#"{"error":"no such thing"}"#, "[no such thing]"),
            (
                r#"{"type":"about:blank","title":"Nope","status":400}"#,
                "[about:blank Nope]",
            ),
            (r#"{"errors":["first","second"]}"#, "[first][second]"),
            (r#"{"errors":[]}"#, ""),
            (r#"{"errors":{"code":true}}"#, ""),
            ("<html>", ""),
            ("", ""),
            ("[]", ""),
        ] {
            assert_eq!(found(body), expected, "{body}");
        }
        let many = |items| format!(r#"{{"errors":[{}"a"]}}"#, r#""a","#.repeat(items));
        assert_eq!(details(&SHAPE, many(200).as_bytes()).len(), MOST);
        assert_eq!(details(&SHAPE, many(LENGTH / 4).as_bytes()), []);
        assert!(
            details(
                &SHAPE,
                br#"{"errors":[{"code":1,"error_chain":[{"code":2}]}]}"#
            )[0]
            .has_code("2")
        );
    }
}
