//! What the document says of itself: title, servers, tags.

use super::extensions;
use crate::api::{Docs, Info, Operation, Server, ServerVariable, StatusRange};
use crate::config::closest;
use crate::diagnostic::Diagnostic;
use crate::load::Place;
use crate::lower::context::Lowering;
use crate::lower::naming::text;

/// What an OpenAPI Object may have (3.0.3 §4.7.1, 3.1 §4.8.1, 3.2 §4.1); `$schema` is for editors, `$defs` for references.
const MEMBERS: [&str; 13] = [
    "openapi",
    "info",
    "jsonSchemaDialect",
    "servers",
    "paths",
    "webhooks",
    "components",
    "security",
    "tags",
    "externalDocs",
    "$self",
    "$schema",
    "$defs",
];

/// Says which members of the document itself mean nothing.
pub(crate) fn root(lowering: &mut Lowering<'_>) {
    let members: Vec<_> = lowering
        .doc
        .members(&Place::root())
        .filter(|(key, _)| !key.starts_with("x-") && !MEMBERS.contains(key))
        .map(|(key, place)| (key.to_owned(), place))
        .collect();
    for (key, place) in members {
        let help = closest(&key, MEMBERS.into_iter()).map_or_else(
            || "take it out, or begin its name with `x-`".to_owned(),
            |meant| format!("did you mean `{meant}`?"),
        );
        let message = format!(
            "`{key}` is no member of an OpenAPI document: nothing but a reference reads it"
        );
        lowering.warn("key-unknown", &place, message, &help);
    }
}

/// Says that there is nothing to call, where it was not meant so: a document may hold schemas for others, with `paths: {}`.
pub(crate) fn no_operations(lowering: &mut Lowering<'_>) {
    let doc = lowering.doc;
    let paths = Place::root().join("paths");
    let is_described = doc.paths().iter().any(|(_, item)| {
        let mut methods = doc.own_operations(item);
        methods.next().is_some()
    });
    let holds_schemas = !doc.components("schemas").is_empty();
    let is_meant = holds_schemas && (doc.is_31() || doc.get(&paths).is_some());
    if is_described || is_meant {
        return;
    }
    let place = doc.get(&paths).map_or_else(Place::root, |_| paths);
    let message = "the document describes no operation: its client has nothing to call";
    lowering.warn(
        "no-operations",
        &place,
        message,
        "describe operations under `paths`",
    );
}

/// Says that callers have to prove who they are, and that the document does not say how.
pub(crate) fn unsaid_credentials(lowering: &mut Lowering<'_>, operations: &[Operation]) {
    let asks = |operation: &&Operation| {
        let mut answers = operation.responses.iter();
        answers.any(|answer| answer.status == StatusRange::Exact(401))
    };
    if !lowering.schemes.is_empty() {
        return;
    }
    let Some(first) = operations.iter().find(asks) else {
        return;
    };
    let message = "an answer is 401, but the document names no security scheme: the client sends no credentials of its own";
    let help =
        "give them with `CallOptions::header`, or add `components.securitySchemes` by an overlay";
    let note = Diagnostic::note("credentials-unsaid", &first.place, message).help(help);
    lowering.diagnostics.push(note);
}

/// `info` and the document's `externalDocs`.
pub(crate) fn info(lowering: &mut Lowering<'_>) -> Info {
    let place = Place::root().join("info");
    let docs = lowering.doc.get(&Place::root().join("externalDocs"));
    let docs_url = text(docs, "url").map(str::to_owned);
    let typed = if lowering.doc.get(&place).is_some() {
        lowering
            .doc
            .piece::<openapiv3::Info>(&place, lowering.diagnostics)
    } else {
        None
    };
    let Some(typed) = typed else {
        return Info {
            docs_url,
            ..Info::default()
        };
    };
    Info {
        title: typed.title,
        version: typed.version,
        description: typed.description,
        docs_url,
    }
}

/// The document's servers; without any, the one that it was served by (OpenAPI 3.0.3 §4.7.1).
pub(crate) fn servers(lowering: &mut Lowering<'_>) -> Vec<Server> {
    let servers = own_servers(lowering, &[&Place::root()]);
    if servers.is_empty() {
        return vec![Server {
            url: "/".to_owned(),
            description: None,
            variables: Vec::new(),
        }];
    }
    servers
}

/// The `servers` of the first of these that has any.
pub(super) fn own_servers(lowering: &mut Lowering<'_>, holders: &[&Place]) -> Vec<Server> {
    for holder in holders {
        let places: Vec<Place> = lowering.doc.items(&holder.join("servers")).collect();
        let servers: Vec<Server> = places
            .iter()
            .filter_map(|place| server(lowering, place))
            .collect();
        if !servers.is_empty() {
            return servers;
        }
    }
    Vec::new()
}

fn server(lowering: &mut Lowering<'_>, place: &Place) -> Option<Server> {
    let typed = lowering
        .doc
        .piece::<openapiv3::Server>(place, lowering.diagnostics)?;
    let mut variables = Vec::new();
    for (name, variable) in typed.variables.unwrap_or_default() {
        // OpenAPI 3.1.0, section 4.8.6.1.
        if !variable.enumeration.is_empty() && !variable.enumeration.contains(&variable.default) {
            lowering.warn(
                "server-variable-default",
                &place.join("variables").join(&name),
                format!(
                    "the default `{}` of `{{{name}}}` is none of its values",
                    variable.default
                ),
                "make it one of those under `enum`, or add it there",
            );
        }
        variables.push(ServerVariable {
            name,
            default: variable.default,
            values: variable.enumeration,
            description: variable.description,
        });
    }
    for name in super::template::names(&typed.url) {
        if !variables.iter().any(|variable| variable.name == name) {
            lowering.warn(
                "server-variable-undeclared",
                place,
                format!("nothing describes `{{{name}}}` of the server's URL; it is empty unless the caller gives it"),
                "describe it under `variables`, with a default",
            );
            variables.push(ServerVariable {
                name: name.to_owned(),
                default: String::new(),
                values: Vec::new(),
                description: None,
            });
        }
    }
    Some(Server {
        url: typed.url,
        description: typed.description,
        variables,
    })
}

/// What the document says of a tag.
pub(crate) fn group_docs(lowering: &mut Lowering<'_>, tag: &str) -> Docs {
    let places: Vec<Place> = lowering.doc.items(&Place::root().join("tags")).collect();
    let found = places
        .into_iter()
        .find(|place| text(lowering.doc.get(place), "name") == Some(tag));
    let Some(place) = found else {
        return Docs::default();
    };
    let node = lowering.doc.get(&place);
    let Some(typed) = lowering
        .doc
        .piece::<openapiv3::Tag>(&place, lowering.diagnostics)
    else {
        return Docs::default();
    };
    Docs {
        // 3.2
        title: text(node, "summary").map(str::to_owned),
        description: typed.description,
        external: typed.external_docs.map(|docs| (docs.url, docs.description)),
        example: None,
        deprecated: None,
        extensions: extensions(node),
    }
}
