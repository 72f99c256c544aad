//! What the document says of itself: title, servers, tags.

use super::extensions;
use crate::api::{Docs, Info, Server, ServerVariable};
use crate::load::Place;
use crate::lower::context::Lowering;
use crate::lower::naming::text;

/// `info` and the document's `externalDocs`.
pub(crate) fn info(lowering: &mut Lowering<'_>) -> Info {
    let place = Place::root().join("info");
    let node = lowering.doc.get(&place);
    let license = node.and_then(|node| node.get("license"));
    let own = |member| text(node, member).map(str::to_owned);
    let docs = lowering.doc.get(&Place::root().join("externalDocs"));
    Info {
        title: own("title").unwrap_or_default(),
        version: own("version").unwrap_or_default(),
        description: own("description"),
        terms: own("termsOfService"),
        license: text(license, "identifier")
            .or(text(license, "name"))
            .map(str::to_owned),
        docs_url: text(docs, "url").map(str::to_owned),
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
    let external = node.and_then(|node| node.get("externalDocs"));
    Docs {
        title: text(node, "summary").map(str::to_owned),
        description: text(node, "description").map(str::to_owned),
        external: text(external, "url").map(|url| {
            (
                url.to_owned(),
                text(external, "description").map(str::to_owned),
            )
        }),
        example: None,
        deprecated: None,
        extensions: extensions(node),
    }
}
