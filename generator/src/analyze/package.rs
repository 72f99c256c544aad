//! What the manifest says, and which optional parts of the runtime the crate needs.

use super::docs;
use crate::api::{Api, ContentEncoding};
use crate::config::{Config, Features, Runtime};
use crate::names::ident::of_package;
use crate::names::words::{Spelling, words};
use crate::plan::{Checks, Module, Package, RuntimeMode, TypeKind};

/// Plans the manifest.
pub(crate) fn package(api: &Api, config: &Config, modules: &[Module]) -> Package {
    let krate = &config.krate;
    let title = if api.info.title.trim().is_empty() {
        "API"
    } else {
        api.info.title.trim()
    };
    let contents = || {
        api.operations
            .iter()
            .flat_map(|operation| operation.body.iter().flat_map(|body| &body.contents))
    };
    let answers = || {
        api.operations.iter().flat_map(|operation| {
            operation
                .responses
                .iter()
                .flat_map(|response| &response.contents)
        })
    };
    let name = krate.name.clone().unwrap_or_else(|| crate_name(title));
    Package {
        ident: of_package(&name),
        name,
        version: krate.version.clone().unwrap_or_else(|| "0.1.0".to_owned()),
        description: krate
            .description
            .clone()
            .unwrap_or_else(|| format!("Client of {}", one_line(title))),
        license: krate.license.clone(),
        repository: krate.repository.clone(),
        api_title: docs::one_line(title),
        api_version: api.info.version.clone(),
        source: config.source.clone(),
        runtime: match krate.runtime {
            Runtime::Vendored => RuntimeMode::Vendored,
            Runtime::Crate => RuntimeMode::Crate,
        },
        feature_per_group: krate.features == Features::PerGroup,
        needs_patterns: modules.iter().any(has_pattern),
        needs_multipart: contents().any(|content| content.encoding == ContentEncoding::Multipart),
        needs_events: answers().any(|content| {
            matches!(
                content.encoding,
                ContentEncoding::EventStream | ContentEncoding::JsonLines
            )
        }),
        has_foreign_names: modules
            .iter()
            .any(|module| names(module).any(|name| !name.is_ascii())),
    }
}

/// The crate's own documentation.
pub(crate) fn crate_docs(api: &Api) -> String {
    let description = docs::Docs {
        title: Some(api.info.title.clone()),
        description: api.info.description.clone(),
        external: api.info.docs_url.clone().map(|url| (url, None)),
        ..docs::Docs::default()
    };
    docs::item(&description, || "An API.".to_owned(), &[])
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name that Cargo takes: ASCII, beginning with a letter.
fn crate_name(title: &str) -> String {
    let words: Vec<String> = words(title, Spelling::Plain)
        .into_iter()
        .map(|word| {
            word.chars()
                .filter(char::is_ascii_alphanumeric)
                .collect::<String>()
        })
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join("-");
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        Some(_) => format!("api-{name}"),
        None => "api".to_owned(),
    }
}

/// The names of a module's items, and of what is in them.
fn names(module: &Module) -> impl Iterator<Item = &str> {
    let types = module.types.iter().flat_map(|ty| {
        let inner: Vec<&str> = match &ty.kind {
            TypeKind::Struct(object) => object.fields.iter().map(|field| &*field.ident).collect(),
            TypeKind::Enum(list) => list
                .variants
                .iter()
                .map(|variant| &*variant.ident)
                .collect(),
            TypeKind::Union(union) => union
                .variants
                .iter()
                .map(|variant| &*variant.ident)
                .collect(),
            TypeKind::Id(_) | TypeKind::Wrapper(..) => Vec::new(),
        };
        inner.into_iter().chain([&*ty.ident])
    });
    let operations = module.group.iter().flat_map(|group| &group.operations);
    let operations = operations.flat_map(|operation| {
        let parameters = operation.parameters();
        let parameters = parameters.map(|parameter| &*parameter.ident);
        parameters.chain([&*operation.ident])
    });
    types.chain(operations).chain([&*module.ident])
}

fn has_pattern(module: &Module) -> bool {
    let in_types = module.types.iter().any(|ty| match &ty.kind {
        TypeKind::Struct(object) => {
            object
                .fields
                .iter()
                .any(|field| asks_pattern(&field.checks))
                || object
                    .rest
                    .as_ref()
                    .is_some_and(|rest| asks_pattern(&rest.checks))
        }
        TypeKind::Union(union) => union
            .variants
            .iter()
            .any(|variant| asks_pattern(&variant.checks)),
        TypeKind::Id(limits) => !limits.patterns.is_empty(),
        TypeKind::Wrapper(_, checks) => asks_pattern(checks),
        TypeKind::Enum(_) => false,
    });
    in_types
        || module
            .group
            .iter()
            .flat_map(|group| &group.operations)
            .any(|operation| {
                let parameters = operation.parameters();
                let contents = operation.body.iter().flat_map(|body| &body.contents);
                parameters
                    .map(|parameter| &parameter.checks)
                    .chain(contents.map(|content| &content.checks))
                    .any(asks_pattern)
            })
}

fn asks_pattern(checks: &Checks) -> bool {
    !checks.limits.patterns.is_empty()
        || checks.positions.iter().any(asks_pattern)
        || checks.each.as_deref().is_some_and(asks_pattern)
}
