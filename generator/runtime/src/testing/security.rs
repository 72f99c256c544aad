//! Whether a request proves who is calling.

use ::http::HeaderMap;
use ::http::header::AUTHORIZATION;

use super::super::http::{Api, Place, Scheme, SchemeKind, cookies};
use super::model::Operation;
use super::request::Received;

/// What is missing; `None` when any one of the requirements is met.
pub(super) fn missing(api: &Api, operation: &Operation, request: &Received) -> Option<String> {
    let requirements = &operation.security;
    let is_met = |requirement: &Vec<String>| {
        requirement.iter().all(|name| {
            let scheme = api.schemes.iter().find(|scheme| scheme.name == name);
            scheme.is_none_or(|scheme| is_there(scheme, request))
        })
    };
    if requirements.is_empty() || requirements.iter().any(is_met) {
        return None;
    }
    let ways: Vec<_> = requirements
        .iter()
        .map(|requirement| {
            let names: Vec<_> = requirement.iter().map(|name| format!("`{name}`")).collect();
            names.join(" and ")
        })
        .collect();
    Some(format!("no credentials: it needs {}", ways.join(", or ")))
}

fn is_there(scheme: &Scheme, request: &Received) -> bool {
    let headers = request.headers();
    match scheme.kind {
        SchemeKind::Bearer | SchemeKind::OAuth2 { .. } | SchemeKind::OpenIdConnect => {
            has_scheme(headers, "bearer")
        }
        SchemeKind::Basic => has_scheme(headers, "basic"),
        SchemeKind::Http(name) => has_scheme(headers, name),
        SchemeKind::ApiKey { place, name } => match place {
            Place::Query => request.query(name).is_some(),
            Place::Cookie => cookies(headers).any(|(known, _)| known == name),
            Place::Header | Place::Path => headers.contains_key(name),
        },
        SchemeKind::MutualTls => true,
    }
}

fn has_scheme(headers: &HeaderMap, wanted: &str) -> bool {
    let value = headers.get(AUTHORIZATION);
    let scheme = value
        .and_then(|value| value.to_str().ok())
        .and_then(|text| text.split_once(' '));
    scheme.is_some_and(|(scheme, rest)| {
        scheme.eq_ignore_ascii_case(wanted) && !rest.trim().is_empty()
    })
}
