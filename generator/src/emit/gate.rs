//! What only whoever stores or makes messages needs: nothing that the client itself sends or reads reaches it.

use proc_macro2::TokenStream;
use quote::quote;

/// `item`, under the features that give every type both directions when `gated`.
pub(super) fn on(gated: bool, item: TokenStream) -> TokenStream {
    if gated {
        quote! {
            #[cfg(any(feature = "serde", feature = "testing"))]
            #item
        }
    } else {
        item
    }
}
