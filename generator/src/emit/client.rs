//! `client.rs`: the client, and what it is narrowed to.

use proc_macro2::TokenStream;
use quote::quote;

use super::accessors::{Accessors, Methods, Place};
use super::construct::is_into;
use super::group::{implementation, member};
use super::layout::{self, Layout};
use super::scope::Scope;
use super::sink::{Sink, head};
use super::tokens::{docs, first_paragraph, ident};
use super::uses::{self, Spot};
use super::{api, credentials, format, gate};
use crate::plan::{Plan, ScopePlan};

/// Writes `src/client.rs`, or `src/client/` when there are many groups.
pub(super) fn file(sink: &mut Sink<'_>, plan: &Plan) {
    let scope = Scope::new(plan, u32::MAX);
    let parts = Parts::of(&scope, plan);
    let spot = Spot {
        depth: 1,
        module: u32::MAX,
    };
    let uses = uses::declarations(plan, spot, &scope.into_used(), &|_| false);
    let about = head("The client: where every call begins.");
    let accessors = Accessors {
        plan,
        of_group,
        here: quote!(super::),
        up: "super",
    };
    match accessors.layout(|methods| format!("{about}{uses}{}", parts.text(methods))) {
        Layout::Here(text) => sink.rust("src/client.rs", text),
        Layout::Apart(files) => {
            let modules = layout::declarations(&files);
            let body = parts.text(&Methods::default());
            sink.rust(
                "src/client/mod.rs",
                format!("{about}{modules}\n{uses}{body}"),
            );
            layout::write(sink, "src/client", files);
        }
    }
}

/// What leads to a group, whose path begins with `root`: from the client, and from what it is narrowed to.
fn of_group<'p>(
    plan: &'p Plan,
    place: Place<'p>,
    root: &TokenStream,
) -> Vec<(&'p str, TokenStream)> {
    let Place {
        index,
        module,
        group,
    } = place;
    let gate = gate::with(module);
    let about = docs(first_paragraph(&module.docs));
    let method = ident(&group.method_ident);
    let path = ident(&module.ident);
    let accessor = |ty: &str, given: TokenStream| {
        let ty = ident(ty);
        quote! {
            #gate #about
            pub fn #method(&self) -> #root #path::#ty { #root #path::#ty::new(self.core.clone(), #given) }
        }
    };
    let own = accessor(&group.type_ident, TokenStream::new());
    let narrowed = plan
        .client
        .scopes
        .iter()
        .filter(|scope| scope.modules.contains(&index));
    let narrowed = narrowed.filter_map(|scope| {
        let ty = group.scoped_ident.as_ref()?;
        let accessor = accessor(ty, quote!(self.scope.clone()));
        Some((scope.type_ident.as_str(), accessor))
    });
    std::iter::once(("Client", own)).chain(narrowed).collect()
}

/// The text of the file, but for what leads to groups.
struct Parts<'p> {
    definition: String,
    /// Of the client.
    before: Vec<String>,
    /// Of the client, too: what narrows it.
    after: Vec<String>,
    conversions: String,
    /// The name and the definition of each type that the client is narrowed to.
    narrowed: Vec<(&'p str, String)>,
    rest: String,
}

impl<'p> Parts<'p> {
    fn of(scope: &Scope<'_>, plan: &'p Plan) -> Self {
        let about = docs(&format!(
            "A client of {}.\n\nIt is cheap to clone; clones share connections, credentials and limits.",
            plan.package.api_title
        ));
        let narrowed = plan.client.scopes.iter();
        let mut rest = credentials::items(plan);
        rest.push(api::item(plan));
        Self {
            definition: format::items([quote! {
                #about
                #[derive(Clone, Debug)]
                pub struct Client { core: rt::Core }
            }]),
            before: always(plan).map(member).into(),
            after: narrowed
                .clone()
                .map(|narrowed| member(scope_method(scope, narrowed)))
                .collect(),
            conversions: format::items(conversions()),
            narrowed: narrowed
                .map(|narrowed| {
                    let definition = format::items([narrow(scope, narrowed)]);
                    (narrowed.type_ident.as_str(), definition)
                })
                .collect(),
            rest: format::items(rest),
        }
    }

    /// All of it, with these accessors.
    fn text(&self, methods: &Methods<'_>) -> String {
        let before = self.before.iter().map(String::as_str);
        let after = self.after.iter().map(String::as_str);
        let members = before.chain(methods.of("Client")).chain(after);
        let client = implementation("Client", members);
        let mut parts = vec![&self.definition, &client, &self.conversions];
        let narrowed: Vec<[String; 2]> = self
            .narrowed
            .iter()
            .map(|(name, definition)| {
                let members = implementation(name, methods.of(name));
                [definition.clone(), members]
            })
            .collect();
        parts.extend(narrowed.as_flattened());
        parts.push(&self.rest);
        parts.retain(|part| !part.is_empty());
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).collect();
        parts.join("\n")
    }
}

/// The methods that every client has.
fn always(plan: &Plan) -> [TokenStream; 4] {
    let from_env = docs(&from_env(plan));
    [
        quote! {
            #from_env
            pub fn from_env() -> Result<Self, rt::Error> { Ok(Self { core: rt::Core::from_env(&API)? }) }
        },
        quote! {
            #[doc = " Sets up a client: credentials, base URL, timeouts and more."]
            pub fn builder() -> rt::ClientBuilder<Self> { rt::ClientBuilder::new(&API) }
        },
        quote! {
            #[doc = " The same client, with options for each of its calls."]
            pub fn with(&self, options: rt::CallOptions) -> Self { Self { core: self.core.with(options) } }
        },
        quote! {
            #[doc = " A call that this crate has no function for, with the same credentials, retries and errors."]
            pub fn request(&self, method: &str, path: &str) -> rt::Call { self.core.request(method, path) }
        },
    ]
}

/// From and to what a client is made of.
fn conversions() -> [TokenStream; 2] {
    [
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
        "{reads} No credentials are read: the document names no security scheme. What the API asks for goes into a header, by [`Client::with`].\n\n# Errors\n\nThe server's URL cannot be used."
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

/// What the client is narrowed to.
fn narrow(scope: &Scope<'_>, narrowed: &ScopePlan) -> TokenStream {
    let name = ident(&narrowed.type_ident);
    let ty = scope.ty(&narrowed.ty);
    let about = docs(&format!(
        "The client with one `{}` for all calls.",
        narrowed.parameter
    ));
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name { core: rt::Core, scope: #ty }
    }
}
