//! What the document says of itself: title, servers, tags.

use super::extensions;
use crate::api::{Docs, Info, Server, ServerVariable};
use crate::load::Place;
use crate::lower::context::Lowering;
use crate::lower::naming::text;

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
