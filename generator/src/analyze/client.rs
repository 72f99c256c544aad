//! The client: how to authenticate, where the API is, what it can be narrowed to.

use super::context::Context;
use super::docs;
use super::walk::Side;
use crate::api::{Api, OAuthFlowKind, Parameter, ParameterLocation, SchemeKind, Type, Use};
use crate::config::{Config, MemberPath};
use crate::names::ident::{Case, ident};
use crate::names::members;
use crate::names::words::Spelling;
use crate::plan::{Client, ErrorShape, RustType, SchemePlan, ScopePlan};

/// The distinct scopes that groups have, as parameter and name, in the order of the groups.
pub(crate) fn scopes(api: &Api) -> Vec<(&str, &str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    for scope in api.groups.iter().filter_map(|group| group.scope.as_ref()) {
        let pair = (scope.parameter.as_str(), scope.name.as_str());
        if !found.contains(&pair) {
            found.push(pair);
        }
    }
    found
}

/// Plans the client. `module_of`: for each group, the index of its module.
pub(crate) fn client(context: &Context<'_>, module_of: &[u32]) -> Client {
    let api = context.api;
    let config = context.config;
    let idents = members::credentials(api.schemes.iter().map(|scheme| scheme.name.as_str()));
    let schemes = api
        .schemes
        .iter()
        .zip(idents)
        .map(|(scheme, ident)| SchemePlan {
            ident,
            name: scheme.name.clone(),
            docs: docs::item(
                &scheme.docs,
                || format!("Security scheme {}.", docs::code(&scheme.name)),
                &sent(&scheme.kind),
            ),
            kind: scheme.kind.clone(),
            env: scheme
                .env
                .clone()
                .or_else(|| config.credentials.variable(&scheme.name).map(str::to_owned)),
            flows: match &scheme.kind {
                SchemeKind::OAuth2(flows) => flows.clone(),
                _ => Vec::new(),
            },
        });
    Client {
        servers: api.servers.clone(),
        schemes: schemes.collect(),
        base_url_env: config.credentials.base_url().map(str::to_owned),
        error_shape: error_shape(config),
        scopes: scopes(api)
            .iter()
            .enumerate()
            .map(|(at, (parameter, name))| scope(context, at, parameter, name, module_of))
            .collect(),
    }
}

/// How a credential is sent, where its name and the document may not say it; and where the client-credentials flow gets its tokens.
fn sent(scheme: &SchemeKind) -> Vec<String> {
    let flows = match scheme {
        SchemeKind::OAuth2(flows) => flows,
        SchemeKind::ApiKey { location, name } => {
            let place = match location {
                ParameterLocation::Cookie => "the cookie",
                ParameterLocation::Query => "the query parameter",
                ParameterLocation::Header | ParameterLocation::Path => "the header",
            };
            return vec![format!("Sent in {place} {}.", docs::code(name))];
        }
        SchemeKind::OtherHttp(scheme) => {
            let header = docs::code(&format!("Authorization: {scheme} …"));
            return vec![format!(
                "Sent as {header}: what follows the name of the scheme is the caller's to make, from a challenge if the scheme has one."
            )];
        }
        _ => return Vec::new(),
    };
    let flow = flows
        .iter()
        .find(|flow| flow.kind == OAuthFlowKind::ClientCredentials);
    let url = flow.and_then(|flow| flow.token_url.as_ref());
    let words = url.map(|url| {
        let url = docs::code(url);
        format!("`ClientCredentials` (feature `oauth2`) fetches tokens from {url}.")
    });
    words.into_iter().collect()
}

fn error_shape(config: &Config) -> ErrorShape {
    let names = |path: &Option<MemberPath>| {
        path.as_ref()
            .map(|path| path.names().to_vec())
            .unwrap_or_default()
    };
    let errors = &config.errors;
    ErrorShape {
        list: names(&errors.list),
        code: names(&errors.code),
        message: names(&errors.message),
        chain: names(&errors.chain),
        pointer: names(&errors.pointer),
        request_id_header: errors.request_id_header.clone(),
    }
}

/// What the method that narrows the client does, and what the document says of its argument.
fn scope_docs(name: &str, parameter: Option<&Parameter>) -> String {
    let mut text = format!("The same calls, with {} given once.", docs::code(name));
    if let Some(parameter) = parameter {
        let about = docs::item(&parameter.docs, String::new, &[]);
        if !about.trim().is_empty() {
            text.push_str("\n\n");
            text.push_str(&about);
        }
    }
    text
}

fn scope(
    context: &Context<'_>,
    at: usize,
    parameter: &str,
    name: &str,
    module_of: &[u32],
) -> ScopePlan {
    let names = context.names.scopes.get(at).cloned().unwrap_or_default();
    let has_it = |group: &&crate::api::Group| {
        group
            .scope
            .as_ref()
            .is_some_and(|scope| scope.parameter == parameter && scope.name == name)
    };
    let groups = context
        .api
        .groups
        .iter()
        .zip(module_of)
        .filter(|(group, _)| has_it(group));
    let modules = groups.map(|(_, &module)| module).collect();
    let described = context
        .api
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters)
        .find(|other| other.location == ParameterLocation::Path && other.name == parameter);
    ScopePlan {
        ident: names.method,
        type_ident: names.ty,
        argument: ident(parameter, Case::Snake, Spelling::Plain),
        parameter: parameter.to_owned(),
        ty: described.map_or(RustType::String, |parameter| {
            scalar(context, &parameter.value)
        }),
        docs: scope_docs(parameter, described),
        modules,
    }
}

/// A parameter that is given once for many calls is text unless the document says what else.
fn scalar(context: &Context<'_>, value: &Use) -> RustType {
    match value.ty {
        Type::Any => RustType::String,
        _ => context.bare(value, Side::Write, None),
    }
}
