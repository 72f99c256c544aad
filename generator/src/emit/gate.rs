//! What is there under a feature only: what whoever stores or makes messages needs, and nothing that the client itself sends or reads
//! reaches; and what needs another resource group.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::moved;
use crate::plan::{Module, Plan};

/// `item`, under the features that give every type both directions when `gated`.
pub(super) fn on(gated: bool, item: TokenStream) -> TokenStream {
    if gated {
        let item = moved(item);
        quote! {
            #[cfg(any(feature = "serde", feature = "testing"))]
            #item
        }
    } else {
        item
    }
}

/// The attribute of what is there with a module, as tokens.
pub(super) fn with(module: &Module) -> TokenStream {
    let feature = module.feature.as_ref();
    let gate = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
    gate.unwrap_or_default()
}

/// The same, as a line.
pub(super) fn attribute(module: &Module) -> String {
    match &module.feature {
        Some(feature) => format!("#[cfg(feature = {feature:?})]\n"),
        None => String::new(),
    }
}

/// The feature without which module `named` is not there for what stands in module `here`. A type holds none of another group, so
/// only conversions and what they import are concerned.
pub(super) fn between(plan: &Plan, here: u32, named: u32) -> Option<&str> {
    let module = plan.modules.get(named as usize)?;
    module.feature.as_deref().filter(|_| named != here)
}
