//! `client.rs`: the client, what it is narrowed to, and the description of the API as a whole.

use proc_macro2::TokenStream;
use quote::quote;

use super::construct::is_into;
use super::scope::Scope;
use super::sink::{Sink, head};
use super::tokens::{docs, ident, option};
use super::uses::{self, Spot};
use super::{credentials, format, gate, operations};
use crate::api::{OAuthFlowKind, ParameterLocation, Requirement, SchemeKind};
use crate::plan::{Plan, SchemePlan, ScopePlan};

/// Writes `src/client.rs`.
pub(super) fn file(sink: &mut Sink<'_>, plan: &Plan) {
    let scope = Scope::new(plan, u32::MAX);
    let mut items = client(&scope, plan);
    for narrowed in &plan.client.scopes {
        items.extend(narrow(&scope, narrowed));
    }
    items.extend(credentials::items(plan));
    items.push(api(plan));
    let body = format::items(items);
    let spot = Spot {
        depth: 1,
        module: u32::MAX,
    };
    let mut text = head("The client: where every call begins.");
    text.push_str(&uses::declarations(plan, spot, &scope.into_used(), &|_| {
        false
    }));
    text.push_str(&body);
    sink.rust("src/client.rs", text);
}

fn client(scope: &Scope<'_>, plan: &Plan) -> Vec<TokenStream> {
    let about = docs(&format!(
        "A client of {}.\n\nIt is cheap to clone; clones share connections, credentials and limits.",
        plan.package.api_title
    ));
    let groups = plan.modules.iter().filter_map(|module| {
        let group = module.group.as_ref()?;
        let gate = gate::with(module);
        let about = docs(super::tokens::first_paragraph(&module.docs));
        let (method, ty) = (ident(&group.method_ident), ident(&group.type_ident));
        let module = ident(&module.ident);
        Some(quote! {
            #gate #about
            pub fn #method(&self) -> super::#module::#ty { super::#module::#ty::new(self.core.clone()) }
        })
    });
    let scopes = plan
        .client
        .scopes
        .iter()
        .map(|narrowed| scope_method(scope, narrowed));
    let from_env = docs(&from_env(plan));
    vec![
        quote! {
            #about
            #[derive(Clone, Debug)]
            pub struct Client { core: rt::Core }
        },
        quote! {
            impl Client {
                #from_env
                pub fn from_env() -> Result<Self, rt::Error> { Ok(Self { core: rt::Core::from_env(&API)? }) }

                #[doc = " Sets up a client: credentials, base URL, timeouts and more."]
                pub fn builder() -> rt::ClientBuilder<Self> { rt::ClientBuilder::new(&API) }

                #[doc = " The same client, with options for each of its calls."]
                pub fn with(&self, options: rt::CallOptions) -> Self { Self { core: self.core.with(options) } }

                #[doc = " A call that this crate has no function for, with the same credentials, retries and errors."]
                pub fn request(&self, method: &str, path: &str) -> rt::Call { self.core.request(method, path) }

                #(#groups)*
                #(#scopes)*
            }
        },
        quote! {
            impl From<rt::Core> for Client {
                fn from(core: rt::Core) -> Self { Self { core } }
            }
        },
        quote! {
            impl AsRef<rt::Core> for Client {
                fn as_ref(&self) -> &rt::Core { &self.core }
            }
        },
    ]
}

/// What `Client::from_env` reads.
fn from_env(plan: &Plan) -> String {
    if !plan.client.schemes.is_empty() {
        return "A client with credentials from environment variables.\n\n# Errors\n\nNo set of variables that the API accepts is there; the error names all of them.".to_owned();
    }
    let reads = match &plan.client.base_url_env {
        Some(variable) => {
            format!("A client of the server that `{variable}` names, or else of the API's own.")
        }
        None => "A client of the API's server.".to_owned(),
    };
    format!(
        "{reads} No credentials are read: the document names no security scheme. What the API asks for goes into a header, by [`Client::with`].\n\n# Errors\n\nThe server's URL is none."
    )
}

/// The method that narrows the client.
fn scope_method(scope: &Scope<'_>, plan: &ScopePlan) -> TokenStream {
    let into = is_into(scope, &plan.ty);
    let value_type = scope.ty(&plan.ty);
    let (method, ty, argument) = (
        ident(&plan.ident),
        ident(&plan.type_ident),
        ident(&plan.argument),
    );
    let about = docs(&plan.docs);
    let (argument_type, value) = if into {
        (quote!(impl Into<#value_type>), quote!(#argument.into()))
    } else {
        (value_type, quote!(#argument))
    };
    quote! {
        #about
        pub fn #method(&self, #argument: #argument_type) -> #ty {
            #ty { core: self.core.clone(), scope: #value }
        }
    }
}

fn narrow(scope: &Scope<'_>, narrowed: &ScopePlan) -> [TokenStream; 2] {
    let name = ident(&narrowed.type_ident);
    let ty = scope.ty(&narrowed.ty);
    let about = docs(&format!(
        "The client with one `{}` for all calls.",
        narrowed.parameter
    ));
    let given = quote!(self.scope.clone());
    let groups = narrowed.modules.iter().filter_map(|index| {
        let module = scope.plan.modules.get(*index as usize)?;
        let group = module.group.as_ref()?;
        let gate = gate::with(module);
        let about = docs(super::tokens::first_paragraph(&module.docs));
        let (method, ty) = (
            ident(&group.method_ident),
            ident(group.scoped_ident.as_ref()?),
        );
        let module = ident(&module.ident);
        Some(quote! {
            #gate #about
            pub fn #method(&self) -> super::#module::#ty {
                super::#module::#ty::new(self.core.clone(), #given)
            }
        })
    });
    [
        quote! {
            #about
            #[derive(Clone, Debug)]
            pub struct #name { core: rt::Core, scope: #ty }
        },
        quote! { impl #name { #(#groups)* } },
    ]
}

/// `static API: rt::Api = …;`
fn api(plan: &Plan) -> TokenStream {
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
