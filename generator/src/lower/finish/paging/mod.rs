//! How lists are paged: as the configuration says, or else recognised by well-known names of parameters and members, and
//! only where the success body holds one list.
//!
//! In: an operation, the types, what the configuration says. Out: how its list is paged, with every parameter and member that is to
//! be used; what comes later only reads it.

mod configured;
mod detected;
mod exchange;
mod words;

use self::exchange::Exchange;
use super::member;
use crate::api::{ContentEncoding, Kind, Operation, Paging, PagingStyle, Rest, Type, Types, Use};
use crate::config::{PagingKeys, PagingStyle as Configured};

/// The paging of an operation, if its answers come in pages. What the configuration names and the operation does not have goes
/// to `missing`, as the key and what it should name.
pub(crate) fn find_paging(
    types: &Types,
    operation: &Operation,
    keys: &PagingKeys,
    envelope: Option<&str>,
    missing: &mut Vec<Missing>,
) -> Option<Paging> {
    let (body, has_link) = success_body(operation)?;
    if keys.style == Some(Configured::None) {
        return None;
    }
    let exchange = Exchange::new(types, operation, body, has_link);
    let items = match &keys.items {
        Some(path) => exchange.configured_list(path, missing)?,
        None => items_of(types, body, envelope)?,
    };
    let one = types.item(member(types, body, &items)?)?;
    let mut paging = match keys.style {
        Some(style) => exchange.configured(style, keys, missing)?,
        None => exchange.detected(keys)?,
    };
    // Where the server does not name the next page, only the items tell whether it knows what it is asked.
    if matches!(paging.style, PagingStyle::Page | PagingStyle::Offset) {
        paging.id = id_of(types, one);
    }
    paging.items = items;
    Some(paging)
}

/// The member that tells an item from all others.
fn id_of(types: &Types, item: &Use) -> Option<String> {
    let names = words::IDS.iter();
    let mut found = names.filter(|name| {
        let path = [(**name).to_owned()];
        member(types, item, &path).is_some_and(|value| words::is_id(types, value))
    });
    found.next().map(|name| (*name).to_owned())
}

/// A key of the configuration, and the parameter or member that it names in vain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Missing {
    pub(crate) key: &'static str,
    pub(crate) names: String,
}

/// The one JSON success body, and whether its response has a `Link` header.
fn success_body(operation: &Operation) -> Option<(&Use, bool)> {
    let mut successes = operation
        .responses
        .iter()
        .filter(|response| response.status.is_success());
    let response = successes
        .next()
        .filter(|_| operation.method == "GET" || operation.method == "POST")?;
    let content = response
        .contents
        .iter()
        .find(|content| content.encoding == ContentEncoding::Json)?;
    let has_link = response
        .headers
        .iter()
        .any(|header| header.name.eq_ignore_ascii_case("link"));
    Some((&content.value, has_link))
}

/// The body itself, the envelope's member, or the only list among the body's members.
fn items_of(types: &Types, body: &Use, envelope: Option<&str>) -> Option<Vec<String>> {
    if types.item(body).is_some() {
        return Some(Vec::new());
    }
    let Type::Named(id) = body.ty else {
        return None;
    };
    let Kind::Struct(object) = &types.get(id)?.kind else {
        return None;
    };
    if matches!(object.rest, Rest::Kept { .. }) {
        return None;
    }
    if let Some(name) = envelope {
        return object
            .fields
            .iter()
            .any(|field| field.wire == name && types.item(&field.value).is_some())
            .then(|| vec![name.to_owned()]);
    }
    let mut lists = object.fields.iter().filter(|field| {
        !words::ASIDES.contains(&field.wire.as_str()) && types.item(&field.value).is_some()
    });
    let first = lists.next()?;
    // Of several lists, the one with a usual name.
    if lists.next().is_some() {
        let usual = [
            "items", "data", "result", "results", "entries", "values", "records",
        ];
        return usual
            .iter()
            .find(|name| {
                object
                    .fields
                    .iter()
                    .any(|f| f.wire == **name && types.item(&f.value).is_some())
            })
            .map(|name| vec![(*name).to_owned()]);
    }
    Some(vec![first.wire.clone()])
}
