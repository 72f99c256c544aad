//! What is there under a feature only: what whoever stores or makes messages needs, and nothing that the client itself sends or reads
//! reaches; and what needs another resource group.

use proc_macro2::TokenStream;
use quote::quote;

use super::manifest::feature;
use super::tokens::moved;
use crate::plan::Plan;

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

/// The feature without which module `named` is not there for what stands in module `here`. A type holds none of another group, so
/// only conversions and what they import are concerned.
pub(super) fn between(plan: &Plan, here: u32, named: u32) -> Option<String> {
    let module = plan.modules.get(named as usize)?;
    let is_gated = plan.package.feature_per_group && module.group.is_some() && named != here;
    is_gated.then(|| feature(&module.ident))
}
