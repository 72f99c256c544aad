//! Which member of an answer says that the request has failed, where the status does not.

use super::member;
use crate::api::{ContentEncoding, Kind, Operation, StatusRange, Type, Types, Use};

/// The boolean member by which the answers of an operation tell that it succeeded: the one that the configuration names, or one
/// that can only be `true` in what the document describes as a success, and only `false` in what it describes as an error.
pub(crate) fn find_success(
    types: &Types,
    operation: &Operation,
    configured: Option<&str>,
) -> Option<String> {
    let successes = bodies(operation, StatusRange::is_success);
    if let Some(name) = configured {
        let path = [name.to_owned()];
        let is_flag =
            |body: &&Use| member(types, body, &path).is_some_and(|it| it.ty == Type::Bool);
        return successes.iter().any(is_flag).then(|| name.to_owned());
    }
    let errors = bodies(operation, |status| !status.is_success());
    let (first, others) = successes.split_first()?;
    let mut names = flags(types, first, true);
    names
        .find(|name| {
            let has = |bodies: &[&Use], value| {
                let mut bodies = bodies.iter();
                bodies.all(|body| flags(types, body, value).any(|known| known == *name))
            };
            has(others, true) && !errors.is_empty() && has(&errors, false)
        })
        .map(str::to_owned)
}

/// The JSON bodies of the answers with such a status.
fn bodies(operation: &Operation, fits: impl Fn(StatusRange) -> bool) -> Vec<&Use> {
    let answers = operation.responses.iter().filter(|it| fits(it.status));
    let contents = answers.flat_map(|answer| &answer.contents);
    contents
        .filter(|content| content.encoding == ContentEncoding::Json)
        .map(|content| &content.value)
        .collect()
}

/// The boolean members of a body that can only have that value.
fn flags<'t>(types: &'t Types, body: &Use, value: bool) -> impl Iterator<Item = &'t str> {
    let object = match body.ty {
        Type::Named(id) => types.get(id).map(|def| &def.kind),
        _ => None,
    };
    let fields = match object {
        Some(Kind::Struct(object)) => object.fields.as_slice(),
        _ => &[],
    };
    let flags = fields.iter().filter(move |field| {
        let only = serde_json::Value::Bool(value);
        field.value.ty == Type::Bool
            && (field.constant.as_ref() == Some(&only)
                || matches!(field.value.limits.one_of.as_slice(), [one] if *one == only))
    });
    flags.map(|field| field.wire.as_str())
}
