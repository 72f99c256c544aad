//! Form bodies (`application/x-www-form-urlencoded`; OpenAPI 3.0.3, section 4.7.14.2).

use std::borrow::Cow;

use super::super::super::json::{Encode, from_json};
use super::super::super::limits::Violations;
use super::super::describe::Param;
use super::escape::{Reserved, escape};
use super::layout;
use super::value::{Plain, json_text};

/// The members of `body` as pairs, each laid out as its encoding says: by default a list is repeated, and an object inside is
/// written as JSON.
///
/// # Errors
/// The body is not an object, holds a number that is not finite, or a list holds what separates its items.
pub(super) fn encode(body: &dyn Encode, encodings: &[Param]) -> Result<String, Violations> {
    let members = match Plain::of(body)? {
        Plain::Object(members) => members,
        Plain::Nothing => Vec::new(),
        _ => {
            let mut violations = Violations::default();
            violations.push("", "a form must be an object");
            return Err(violations);
        }
    };
    let mut pairs = Vec::new();
    let mut violations = Violations::default();
    for (name, value) in &members {
        match encodings.iter().find(|param| param.name == name) {
            Some(param) if param.content.is_some() => as_json(name, value, &mut pairs)?,
            Some(param) => {
                if let Some((at, separator)) = layout::ambiguity(param, value) {
                    violations.push(format!("{name}{at}"), layout::separates(separator));
                }
                pairs.extend(layout::pairs(param, value));
            }
            None => by_default(name, value, &mut pairs),
        }
    }
    violations.into_result()?;
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    Ok(pairs.join("&"))
}

/// A form in which `members`, each with its JSON text, stand in place of those of the same name, laid out as theirs would be.
///
/// # Errors
/// A list holds what separates its items.
pub(super) fn with_members(
    form: String,
    members: &[(String, String)],
    encodings: &[Param],
) -> Result<String, Violations> {
    if members.is_empty() {
        return Ok(form);
    }
    let mut pairs: Vec<&str> = form.split('&').filter(|pair| !pair.is_empty()).collect();
    let mut added: Vec<(String, Plain)> = Vec::new();
    for (name, value) in members {
        let escaped = escape(name, Reserved::Escaped);
        let within = format!("{escaped}%5B");
        pairs.retain(|pair| {
            let known = pair.split('=').next().unwrap_or_default();
            known != escaped && !known.starts_with(&within)
        });
        added.retain(|(known, _)| known != name);
        added.push((name.clone(), plain(name, value)?));
    }
    let added = encode(&Plain::Object(added), encodings)?;
    pairs.extend(Some(added.as_str()).filter(|added| !added.is_empty()));
    Ok(pairs.join("&"))
}

fn plain(name: &str, value: &str) -> Result<Plain, Violations> {
    from_json(value).map_err(|error| {
        let mut violations = Violations::default();
        violations.push(name, error.message());
        violations
    })
}

/// The whole value as JSON.
fn as_json(name: &str, value: &Plain, out: &mut Vec<layout::Pair>) -> Result<(), Violations> {
    if *value != Plain::Nothing {
        let text = json_text(value)?;
        out.push((
            escape(name, Reserved::Escaped).into_owned(),
            escape(&text, Reserved::Escaped).into_owned(),
        ));
    }
    Ok(())
}

fn by_default(name: &str, value: &Plain, out: &mut Vec<layout::Pair>) {
    let values: Cow<'_, [Plain]> = match value {
        Plain::List(items) => Cow::Borrowed(items),
        other => Cow::Owned(vec![other.clone()]),
    };
    for text in values.iter().filter_map(Plain::text) {
        out.push((
            escape(name, Reserved::Escaped).into_owned(),
            escape(&text, Reserved::Escaped).into_owned(),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::describe::Style;
    use super::*;

    #[test]
    fn layouts() {
        static ENCODINGS: [Param; 2] = [
            Param {
                name: "ids",
                explode: false,
                ..Param::QUERY
            },
            Param {
                name: "deep",
                style: Style::DeepObject,
                ..Param::QUERY
            },
        ];
        let body = serde_json::json!({
            "a": "x y&", "deep": {"k": 1}, "ids": [1, 2], "list": ["p", "q"], "n": null, "o": {"k": "v"}
        });
        assert_eq!(
            encode(&body, &ENCODINGS).unwrap(),
            "a=x%20y%26&deep%5Bk%5D=1&ids=1,2&list=p&list=q&o=%7B%22k%22%3A%22v%22%7D"
        );
        assert!(encode(&serde_json::json!([1]), &[]).is_err());
        let form = encode(&body, &ENCODINGS).unwrap();
        let member = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let members = [
            member("new", r#"["x y", 2]"#),
            member("list", "null"),
            member("deep", r#"{"k": 2}"#),
            member("ids", "[1]"),
            member("ids", "[3, 4]"),
        ];
        assert_eq!(
            with_members(form, &members, &ENCODINGS).unwrap(),
            "a=x%20y%26&o=%7B%22k%22%3A%22v%22%7D&new=x%20y&new=2&deep%5Bk%5D=2&ids=3,4"
        );
    }
}
