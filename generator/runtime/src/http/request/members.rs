//! Members of a JSON body that is a text already.
//!
//! Text stands beside text: a number keeps its digits, and a member its place.

use std::borrow::Cow;

use ::http::header::CONTENT_TYPE;

use super::super::super::json::{Kind, Reader, utf8};
use super::super::super::limits::Violations;
use super::call::Given;
use super::{Body, Call};

/// A JSON object with `added`, each with its JSON text, in place of members of the same name.
pub(super) fn with_members(
    body: Body,
    added: &[(String, String)],
    violations: &mut Violations,
) -> Body {
    if added.is_empty() {
        return body;
    }
    let Some(mut members) = body.as_bytes().and_then(object) else {
        violations.push(
            "body",
            "the options add members, and the body is neither a JSON object nor a form",
        );
        return body;
    };
    for (name, value) in added {
        members.retain(|(known, _)| known != name);
        members.push((Cow::Borrowed(name.as_str()), Cow::Borrowed(value.as_str())));
    }
    written(&members).into()
}

impl Call {
    /// The body, if it is JSON as far as is known, with the members that the options add.
    fn body_with_members(&self, violations: &mut Violations) -> Option<Body> {
        let Given::Whole(body) = &self.draft.body else {
            return None;
        };
        let added = &self.core.extras().members;
        Some(with_members(body.clone(), added, violations))
    }

    /// What stands at a path of members of the JSON body: a text as such, anything else as JSON. `None` for null and where there
    /// is nothing.
    pub(crate) fn member_value(&self, path: &[&str]) -> Option<String> {
        let body = self.body_with_members(&mut Violations::default())?;
        let mut reader = Reader::new(utf8(body.as_bytes()?).ok()?);
        for name in path {
            reader = Reader::new(reader.members().ok()?.raw(name)?);
        }
        match reader.kind().ok()? {
            Kind::Null => None,
            _ => Some(reader.scalar().ok()?.into_owned()),
        }
    }

    /// Sets what stands at a path of members of the JSON body to the JSON text `value`; false when there is a body of another
    /// kind, or the path leads through something that is no object.
    pub(crate) fn replace_member(&mut self, path: &[&str], value: &str) -> bool {
        let mut violations = Violations::default();
        let body = self.body_with_members(&mut violations);
        let body = match body.as_ref().and_then(Body::as_bytes) {
            Some([]) => with_member(b"{}", path, value),
            Some(body) if violations.is_empty() => with_member(body, path, value),
            _ => None,
        };
        let Some(body) = body else {
            return false;
        };
        self.draft.body = Given::Whole(body.into());
        self.core = self.core.without_members();
        if !self.draft.headers.contains_key(CONTENT_TYPE) {
            let json = ::http::HeaderValue::from_static("application/json");
            self.draft.headers.insert(CONTENT_TYPE, json);
        }
        true
    }
}

/// The members of a JSON object, each with its text.
fn object(body: &[u8]) -> Option<Vec<(Cow<'_, str>, Cow<'_, str>)>> {
    let mut reader = Reader::new(utf8(body).ok()?);
    if reader.kind().ok()? != Kind::Object {
        return None;
    }
    let members = reader.members().ok()?.into_pairs().into_iter();
    Some(
        members
            .map(|(name, text)| (name, Cow::Borrowed(text)))
            .collect(),
    )
}

/// An object with the JSON text `value` at a path of members; what is null or absent on the way becomes an object.
fn with_member(body: &[u8], path: &[&str], value: &str) -> Option<String> {
    let Some((name, rest)) = path.split_first() else {
        return Some(value.to_owned());
    };
    let mut members = object(body)?;
    let at = members.iter().rposition(|(known, _)| known == name);
    let inner = at.and_then(|at| members.get(at)).map(|(_, text)| &**text);
    let inner = inner.filter(|text| *text != "null").unwrap_or("{}");
    let inner = with_member(inner.as_bytes(), rest, value)?;
    match at.and_then(|at| members.get_mut(at)) {
        Some((_, text)) => *text = Cow::Owned(inner),
        None => members.push((Cow::Borrowed(*name), Cow::Owned(inner))),
    }
    Some(written(&members))
}

fn written(members: &[(Cow<'_, str>, Cow<'_, str>)]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|(name, value)| format!("{}:{value}", serde_json::Value::from(&**name)))
        .collect();
    format!("{{{}}}", members.join(","))
}

#[cfg(test)]
mod tests {
    use super::with_member;

    #[test]
    fn a_member_is_replaced_where_it_stands() {
        let set = |body: &str, path: &[&str]| with_member(body.as_bytes(), path, "7");
        for (body, path, expected) in [
            ("{}", &["page"] as &[&str], Some(r#"{"page":7}"#)),
            (
                r#"{"page": 1, "big": 1.00e400}"#,
                &["page"],
                Some(r#"{"page":7,"big":1.00e400}"#),
            ),
            (
                r#"{"q": "x", "paging": null}"#,
                &["paging", "page"],
                Some(r#"{"q":"x","paging":{"page":7}}"#),
            ),
            (
                r#"{"paging": {"size": 2, "page": 3}}"#,
                &["paging", "page"],
                Some(r#"{"paging":{"size":2,"page":7}}"#),
            ),
            (r#"{"paging": 3}"#, &["paging", "page"], None),
            ("[]", &["page"], None),
            ("page=3", &["page"], None),
        ] {
            assert_eq!(set(body, path).as_deref(), expected, "{body}");
        }
    }
}
