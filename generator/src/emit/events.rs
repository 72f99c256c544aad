//! Payloads that the API sends to its users: a function per webhook and callback that decodes one.

use proc_macro2::TokenStream;
use quote::quote;

use super::format;
use super::scope::Scope;
use super::sink::{Sink, head};
use super::tokens::{docs, expect_deprecated, ident};
use super::uses::{self, Spot};
use crate::plan::{EventPlan, Plan};

/// Writes `src/events.rs`, if there is anything to decode.
pub(super) fn file(sink: &mut Sink<'_>, plan: &Plan) {
    if !any(plan) {
        return;
    }
    let scope = Scope::new(plan, u32::MAX);
    let body = format::items(
        plan.events
            .iter()
            .filter_map(|event| decoder(&scope, event)),
    );
    let spot = Spot {
        depth: 1,
        module: u32::MAX,
    };
    let mut text = head("What the API sends on its own: webhooks and callbacks.");
    text.push_str(&uses::declarations(plan, spot, &scope.into_used(), &|_| {
        false
    }));
    text.push_str(&body);
    sink.rust("src/events.rs", text);
}

/// Whether there is anything to decode.
pub(super) fn any(plan: &Plan) -> bool {
    plan.events.iter().any(|event| event.body.is_some())
}

fn decoder(scope: &Scope<'_>, event: &EventPlan) -> Option<TokenStream> {
    let body = event.body.as_ref()?;
    let name = ident(&event.ident);
    let about = docs(&event.docs);
    let (ty, named) = scope.deprecation(|| scope.ty(body));
    let expect = expect_deprecated(named);
    let errors = docs("# Errors\n\nThe body is not JSON, or not what the API describes.");
    Some(quote! {
        #about
        #[doc = ""]
        #errors
        #expect
        pub fn #name(body: &[u8]) -> Result<#ty, rt::DecodeError> { rt::from_slice(body) }
    })
}
