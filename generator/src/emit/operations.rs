//! Operations: a function of the group that starts a call, and the call's type, which finishes it.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::lent;
use super::scope::Scope;
use super::tokens::{deprecated, docs, expect_deprecated, ident, moved};
use super::{answers, bodies, outputs, parameters};
use crate::api::{Requirement, Server, StatusRange};
use crate::plan::{OperationPlan, ParameterPlan, RustType};

/// The function of the group.
pub(super) fn function(scope: &Scope<'_>, operation: &OperationPlan) -> TokenStream {
    let (function, named) = scope.deprecation(|| bare_function(scope, operation));
    let expect = expect_deprecated(named);
    let about = moved(docs(&documentation(scope, operation)));
    let function = moved(function);
    quote!(#about #expect #function)
}

fn bare_function(scope: &Scope<'_>, operation: &OperationPlan) -> TokenStream {
    let name = ident(&operation.ident);
    let call_ident = ident(&operation.call_ident);
    let route = ident(&operation.route_ident);
    let note = deprecated(operation.deprecated.as_deref());
    // No argument has the name: it is reserved for this.
    let local = quote!(call);
    let arguments = operation
        .arguments
        .iter()
        .map(|argument| parameters::argument(scope, argument));
    let given = operation
        .arguments
        .iter()
        .map(|argument| parameters::given(scope, &local, argument));
    let body = operation.body.as_ref().filter(|body| body.required);
    let body_argument = body.map(|body| bodies::argument(scope, body));
    let body_given = body.map(|body| bodies::given(scope, &local, body));
    let constants = operation
        .constants
        .iter()
        .map(|constant| parameters::constant(&local, constant));
    let arguments = arguments.chain(body_argument).map(moved);
    let given: Vec<_> = constants
        .chain(given)
        .chain(body_given)
        .map(moved)
        .collect();
    let value = if given.is_empty() {
        quote!(#call_ident { call: self.core.call(&#route) })
    } else {
        quote!(let mut #local = self.core.call(&#route); #(#given)* #call_ident { call })
    };
    let value = moved(value);
    let many = expect_many(operation.arguments.len() + usize::from(body.is_some()));
    quote! {
        #note
        #many
        pub fn #name(&self, #(#arguments),*) -> #call_ident { #value }
    }
}

/// What an operation requires are arguments, however many; clippy objects to more than seven, `self` among them.
fn expect_many(arguments: usize) -> TokenStream {
    if arguments < 7 {
        return TokenStream::new();
    }
    quote!(#[expect(clippy::too_many_arguments, reason = "the API requires them all")])
}

/// The same function of the narrowed group, which knows the parameter of its scope.
pub(super) fn scoped_function(
    scope: &Scope<'_>,
    operation: &OperationPlan,
    known: &str,
) -> TokenStream {
    let (function, named) = scope.deprecation(|| bare_scoped_function(scope, operation, known));
    let expect = expect_deprecated(named);
    let about = moved(docs(&documentation(scope, operation)));
    let function = moved(function);
    quote!(#about #expect #function)
}

fn bare_scoped_function(scope: &Scope<'_>, operation: &OperationPlan, known: &str) -> TokenStream {
    let name = ident(&operation.ident);
    let call_ident = ident(&operation.call_ident);
    let note = deprecated(operation.deprecated.as_deref());
    scope.note_deprecated(operation.deprecated.is_some());
    let is_known = |argument: &&ParameterPlan| {
        argument.name == known && argument.location == crate::api::ParameterLocation::Path
    };
    let others = operation
        .arguments
        .iter()
        .filter(|argument| !is_known(argument));
    let others = others.map(|argument| parameters::argument(scope, argument));
    let body = operation.body.as_ref().filter(|body| body.required);
    let arguments: Vec<_> = others
        .chain(body.map(|body| bodies::argument(scope, body)))
        .collect();
    let passed = operation.arguments.iter().map(|argument| {
        if is_known(&argument) {
            return lent(scope, &argument.ty, &quote!(self.scope));
        }
        let name = ident(&argument.ident);
        quote!(#name)
    });
    let passed = passed.chain(body.map(|_| quote!(body)));
    let many = expect_many(arguments.len());
    quote! {
        #note
        #many
        pub fn #name(&self, #(#arguments),*) -> #call_ident { self.group.#name(#(#passed),*) }
    }
}

/// What the document says, and which errors it describes.
fn documentation(scope: &Scope<'_>, operation: &OperationPlan) -> String {
    let mut text = operation.docs.trim_end().to_owned();
    let described: Vec<_> = operation
        .errors
        .iter()
        .filter_map(|(status, ty)| {
            let ty = type_name(scope, ty.as_ref()?)?;
            let status = match status {
                StatusRange::Exact(status) => format!("`{status}`"),
                StatusRange::Class(class) => format!("`{class}XX`"),
                StatusRange::Default => "Any other".to_owned(),
            };
            Some(format!("- {status}: `{ty}`"))
        })
        .collect();
    if !described.is_empty() {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str("# Errors\n\nError answers have a body of a type of their own:\n");
        for line in described {
            text.push('\n');
            text.push_str(&line);
        }
        let does = match &operation.error_choice {
            Some(_) => "tells them apart",
            None => "gives it",
        };
        text.push_str(&format!("\n\n`{}::error_of` {does}.", operation.call_ident));
    }
    text
}

fn type_name(scope: &Scope<'_>, ty: &RustType) -> Option<String> {
    match ty {
        RustType::Named(type_ref) | RustType::Apply(type_ref, _) => {
            scope.plan_of(*type_ref).map(|plan| plan.ident.clone())
        }
        RustType::Box(inner) | RustType::Option(inner) => type_name(scope, inner),
        RustType::Vec(inner) => type_name(scope, inner).map(|name| format!("Vec<{name}>")),
        _ => None,
    }
}

/// `static LIST: rt::Route = …;`
pub(super) fn route(operation: &OperationPlan) -> TokenStream {
    let name = ident(&operation.route_ident);
    let (id, method) = (&operation.id, &operation.method);
    // A fragment tells paths of a document apart; no request has one (RFC 3986, section 3.5).
    let path = operation.path.split('#').next();
    let mut members = quote!(id: #id,);
    if operation.method != "GET" {
        members.extend(quote!(method: #method,));
    }
    members.extend(quote!(path: #path,));
    if !operation.security.is_empty() {
        let security = security(&operation.security);
        members.extend(quote!(security: #security,));
    }
    let accept = operation.accept.as_deref().unwrap_or_default();
    if accept != "application/json" {
        members.extend(quote!(accept: #accept,));
    }
    if !operation.servers.is_empty() {
        let servers = servers(&operation.servers);
        members.extend(quote!(servers: #servers,));
    }
    if let Some(header) = &operation.idempotency_header {
        members.extend(quote!(idempotency_header: Some(#header),));
    }
    if let Some(success) = &operation.success {
        members.extend(quote!(success: Some(#success),));
    }
    quote!(static #name: rt::Route = rt::Route { #members ..rt::Route::GET };)
}

/// Any one of the inner lists is enough.
pub(super) fn security(requirements: &[Requirement]) -> TokenStream {
    let requirements = requirements.iter().map(|requirement| {
        let schemes = requirement.schemes.iter().map(|(name, _)| name);
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#requirements),*])
}

/// `&[rt::Server { … }]`
pub(super) fn servers(servers: &[Server]) -> TokenStream {
    let servers = servers.iter().map(|server| {
        let url = &server.url;
        let variables = server.variables.iter().map(|variable| {
            let (name, default, values) = (&variable.name, &variable.default, &variable.values);
            quote!(rt::ServerVariable { name: #name, default: #default, values: &[#(#values),*] })
        });
        quote!(rt::Server { url: #url, variables: &[#(#variables),*] })
    });
    quote!(&[#(#servers),*])
}

/// The call's type, and what belongs to it alone.
pub(super) fn call(scope: &Scope<'_>, operation: &OperationPlan) -> Vec<TokenStream> {
    let name = ident(&operation.call_ident);
    let function = operation.ident.trim_start_matches("r#");
    let has_options = !operation.setters.is_empty()
        || !operation.part_headers.is_empty()
        || operation.body.as_ref().is_some_and(|body| !body.required);
    let about = docs(&if has_options {
        format!("A call of `{function}`. Set what is optional, then send it.")
    } else {
        format!("A call of `{function}`.")
    });
    let (methods, named) = scope.deprecation(|| {
        let setters = operation
            .setters
            .iter()
            .map(|setter| parameters::setter(scope, setter));
        let body = operation.body.as_ref().filter(|body| !body.required);
        let body = body.map(|body| bodies::setter(scope, body));
        let headers = operation
            .part_headers
            .iter()
            .map(|planned| parameters::part_header(scope, planned));
        let finish = [
            outputs::methods(scope, operation),
            answers::error_of(scope, operation),
        ];
        let all = setters.chain(body).chain(headers).chain(finish);
        moved(all.collect::<TokenStream>())
    });
    let expect = expect_deprecated(named);
    let mut items = vec![
        quote! {
            #about
            #[derive(Debug)]
            #[must_use = "nothing is sent before `send`"]
            pub struct #name { call: rt::Call }
        },
        quote! { #expect impl #name { #methods } },
    ];
    items.extend(bodies::items(scope, operation));
    items.extend(outputs::items(scope, operation));
    items
}
