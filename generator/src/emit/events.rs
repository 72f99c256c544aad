//! Payloads that the API sends to its users: a function per webhook and callback that decodes one.

use proc_macro2::TokenStream;
use quote::quote;

use super::format;
use super::group::Code;
use super::layout::{self, Layout, Piece};
use super::scope::{Scope, Used};
use super::sink::{Sink, head};
use super::tokens::{deprecated, docs, expect_deprecated, ident};
use super::uses::{self, Spot};
use crate::plan::{EventPlan, Plan};

/// Writes `src/events.rs`, or `src/events/` when there are many, if there is anything to decode.
pub(super) fn file(sink: &mut Sink<'_>, plan: &Plan) {
    if !any(plan) {
        return;
    }
    let pieces = plan.events.iter().filter_map(|event| piece(plan, event));
    let docs = "What the API sends on its own: webhooks and callbacks.";
    let text = |beginning: Option<&str>, decoders: &[Code]| match beginning {
        None => text(plan, 1, docs, decoders),
        Some(beginning) => {
            let docs = format!("What has a name that begins with `{beginning}`.");
            text(plan, 2, &docs, decoders)
        }
    };
    match layout::distribute(pieces.collect(), text) {
        Layout::Here(text) => sink.rust("src/events.rs", text),
        Layout::Apart(files) => {
            let index = layout::index(&files);
            sink.rust("src/events/mod.rs", format!("{}{index}", head(docs)));
            layout::write(sink, "src/events", files);
        }
    }
}

fn piece(plan: &Plan, event: &EventPlan) -> Option<Piece<Code>> {
    let scope = Scope::new(plan, u32::MAX);
    let text = format::items([decoder(&scope, event)?]);
    Some(Piece {
        name: event.ident.clone(),
        lines: text.lines().count(),
        content: Code {
            text,
            used: scope.into_used(),
        },
    })
}

/// The text of a file that is `depth` modules below the root.
fn text(plan: &Plan, depth: usize, docs: &str, decoders: &[Code]) -> String {
    let mut used = Used::default();
    let mut functions: Vec<&str> = Vec::new();
    for decoder in decoders {
        used.merge(&decoder.used);
        functions.push(&decoder.text);
    }
    let spot = Spot {
        depth,
        module: u32::MAX,
    };
    let uses = uses::declarations(plan, spot, &used, &|_| false);
    format!("{}{uses}{}", head(docs), functions.join("\n"))
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
    let deprecated = event
        .deprecated
        .as_deref()
        .map(|note| deprecated(Some(note)));
    let errors = docs("# Errors\n\nThe body is not JSON, or not what the API describes.");
    Some(quote! {
        #about
        #[doc = ""]
        #errors
        #expect #deprecated
        pub fn #name(body: &[u8]) -> Result<#ty, rt::DecodeError> { rt::from_slice(body) }
    })
}
