//! `Credentials`: a setter per security scheme.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{docs, ident};
use crate::api::SchemeKind;
use crate::plan::{Plan, SchemePlan};

/// The type and its methods.
pub(super) fn items(plan: &Plan) -> Vec<TokenStream> {
    let setters = plan.client.schemes.iter().map(setter);
    let about = docs(if plan.client.schemes.is_empty() {
        "Nothing: the document names no security scheme. What the API asks for goes into a header, by [`Client::with`]."
    } else {
        "What the client proves with who is calling. Nothing of it is ever printed."
    });
    vec![
        quote! {
            #about
            #[derive(Clone, Debug, Default)]
            pub struct Credentials(rt::Credentials);
        },
        quote! {
            impl Credentials {
                #[doc = " None."]
                pub fn new() -> Self { Self::default() }

                #(#setters)*
            }
        },
        quote! {
            impl From<Credentials> for rt::Credentials {
                fn from(credentials: Credentials) -> Self { credentials.0 }
            }
        },
    ]
}

fn setter(scheme: &SchemePlan) -> TokenStream {
    let setter = ident(&scheme.ident);
    let about = docs(&scheme.docs);
    let name = &scheme.name;
    match &scheme.kind {
        SchemeKind::Basic => quote! {
            #about
            pub fn #setter(self, user: impl Into<String>, password: impl Into<rt::Secret>) -> Self {
                Self(self.0.set(#name, rt::Credential::basic(user, password)))
            }
        },
        SchemeKind::MutualTls => quote! {
            #about
            pub fn #setter(self) -> Self { Self(self.0.set(#name, rt::Credential::by_transport())) }
        },
        _ => quote! {
            #about
            pub fn #setter(self, credential: impl Into<rt::Credential>) -> Self {
                Self(self.0.set(#name, credential))
            }
        },
    }
}
