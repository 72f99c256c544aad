//! The description of the API as a whole: servers, security schemes, the shape of errors.

use proc_macro2::TokenStream;
use quote::quote;

use super::operations;
use super::tokens::{ident, option};
use crate::api::{OAuthFlowKind, ParameterLocation, Requirement, SchemeKind};
use crate::plan::{Plan, SchemePlan};

/// `static API: rt::Api = …;`
pub(super) fn item(plan: &Plan) -> TokenStream {
    let name = &plan.package.name;
    let agent = format!("{}/{}", plan.package.name, plan.package.version);
    let servers = operations::servers(&plan.client.servers);
    let variables = server_variables(plan);
    let schemes = plan.client.schemes.iter().map(scheme);
    let security = operations::security(&distinct_requirements(plan));
    let env = option(plan.client.base_url_env.as_ref().map(|name| quote!(#name)));
    let shape = &plan.client.error_shape;
    let mut members = TokenStream::new();
    let paths = [
        ("list", &shape.list),
        ("code", &shape.code),
        ("message", &shape.message),
        ("pointer", &shape.pointer),
        ("chain", &shape.chain),
    ];
    for (member, path) in paths {
        if !path.is_empty() {
            let member = ident(member);
            members.extend(quote!(#member: &[#(#path),*],));
        }
    }
    if let Some(header) = &shape.request_id_header {
        members.extend(quote!(request_id: Some(#header),));
    }
    let whole = paths.iter().all(|(_, path)| !path.is_empty()) && shape.request_id_header.is_some();
    let error = if members.is_empty() {
        quote!(rt::ErrorShape::UNKNOWN)
    } else if whole {
        quote!(rt::ErrorShape { #members })
    } else {
        quote!(rt::ErrorShape { #members ..rt::ErrorShape::UNKNOWN })
    };
    quote! {
        pub(super) static API: rt::Api = rt::Api {
            name: #name,
            user_agent: #agent,
            servers: #servers,
            server_variables: &[#(#variables),*],
            schemes: &[#(#schemes),*],
            security: #security,
            base_url_env: #env,
            error: #error,
        };
    }
}

/// The names of all variables of servers, each once, those of the API's first.
fn server_variables(plan: &Plan) -> Vec<&str> {
    let groups = plan
        .modules
        .iter()
        .filter_map(|module| module.group.as_ref());
    let own = groups
        .flat_map(|group| &group.operations)
        .flat_map(|operation| &operation.servers);
    let mut names = Vec::new();
    for variable in plan
        .client
        .servers
        .iter()
        .chain(own)
        .flat_map(|server| &server.variables)
    {
        if !names.contains(&variable.name.as_str()) {
            names.push(variable.name.as_str());
        }
    }
    names
}

/// What operations require, each once, in the order of the operations.
fn distinct_requirements(plan: &Plan) -> Vec<Requirement> {
    let groups = plan
        .modules
        .iter()
        .filter_map(|module| module.group.as_ref());
    let mut distinct: Vec<Requirement> = Vec::new();
    for requirement in groups
        .flat_map(|group| &group.operations)
        .flat_map(|operation| &operation.security)
    {
        let names = |requirement: &Requirement| {
            requirement
                .schemes
                .iter()
                .map(|(name, _)| name.clone())
                .collect::<Vec<_>>()
        };
        if !distinct
            .iter()
            .any(|other| names(other) == names(requirement))
        {
            distinct.push(requirement.clone());
        }
    }
    distinct
}

fn scheme(plan: &SchemePlan) -> TokenStream {
    let name = &plan.name;
    let env = option(plan.env.as_ref().map(|name| quote!(#name)));
    let kind = match &plan.kind {
        SchemeKind::Bearer => quote!(Bearer),
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::OtherHttp(scheme) => quote!(Http(#scheme)),
        SchemeKind::ApiKey { location, name } => {
            let place = match location {
                ParameterLocation::Path => quote!(Path),
                ParameterLocation::Query => quote!(Query),
                ParameterLocation::Header => quote!(Header),
                ParameterLocation::Cookie => quote!(Cookie),
            };
            quote!(ApiKey { place: rt::Place::#place, name: #name })
        }
        SchemeKind::OAuth2(_) => {
            let flow = plan
                .flows
                .iter()
                .find(|flow| flow.kind == OAuthFlowKind::ClientCredentials);
            let token_url = flow.and_then(|flow| flow.token_url.as_ref());
            let token_url = option(token_url.map(|url| quote!(#url)));
            quote!(OAuth2 { token_url: #token_url })
        }
        SchemeKind::OpenIdConnect { .. } => quote!(OpenIdConnect),
        SchemeKind::MutualTls => quote!(MutualTls),
    };
    quote!(rt::Scheme { name: #name, kind: rt::SchemeKind::#kind, env: #env })
}
