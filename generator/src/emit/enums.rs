//! Open enums: a variant per listed value, and one for whatever else a server sends.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::tokens::{deprecated, docs, expect_deprecated, ident};
use crate::api::EnumRepr;
use crate::plan::{EnumPlan, TypePlan};

/// The items of an enum.
pub(super) fn items(scope: &Scope<'_>, ty: &TypePlan, plan: &EnumPlan) -> Vec<TokenStream> {
    let name = ident(&ty.ident);
    let expect = expect_deprecated(ty.deprecated.is_some());
    let opened = match plan.repr {
        EnumRepr::String => quote!(rt::open_enum!(rt, #expect #name);),
        EnumRepr::Int(_) => quote!(rt::open_int_enum!(rt, #expect #name);),
    };
    vec![definition(ty, plan), wire(scope, ty, plan), opened]
}

fn definition(ty: &TypePlan, plan: &EnumPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let about = docs(&ty.docs);
    let note = deprecated(ty.deprecated.as_deref());
    let variants = plan.variants.iter().map(|variant| {
        let docs = docs(&variant.docs);
        let note = deprecated(variant.deprecated.as_deref());
        let name = ident(&variant.ident);
        quote!(#docs #note #name,)
    });
    let catch_all = ident(&plan.catch_all);
    let unlisted = match plan.repr {
        EnumRepr::String => quote!(rt::Unlisted),
        EnumRepr::Int(_) => quote!(rt::UnlistedInt),
    };
    quote! {
        #about #note
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " A value that this version of the crate does not list."]
            #catch_all(#unlisted),
        }
    }
}

fn wire(scope: &Scope<'_>, ty: &TypePlan, plan: &EnumPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let ((), named) = scope.deprecation(|| {
        let deprecated = plan
            .variants
            .iter()
            .any(|variant| variant.deprecated.is_some());
        scope.note_deprecated(deprecated || ty.deprecated.is_some());
    });
    let expect = expect_deprecated(named);
    let catch_all = ident(&plan.catch_all);
    let listed = |variant: &crate::plan::EnumVariantPlan| match plan.repr {
        EnumRepr::String => variant.value.as_str().map(|text| quote!(#text)),
        EnumRepr::Int(_) => variant.value.as_i64().map(|value| {
            let value = Literal::i64_unsuffixed(value);
            quote!(#value)
        }),
    };
    let variants: Vec<_> = plan
        .variants
        .iter()
        .filter_map(|variant| {
            listed(variant).map(|value| (ident(&variant.ident), value, variant.receive_only))
        })
        .collect();
    let read = variants
        .iter()
        .map(|(name, value, _)| quote!(#value => Self::#name,));
    let written = variants
        .iter()
        .map(|(name, value, _)| quote!(Self::#name => #value,));
    let receive_only: Vec<_> = variants
        .iter()
        .filter(|(.., only)| *only)
        .map(|(_, value, _)| value)
        .collect();
    let receive_only = |ty: TokenStream| match receive_only.as_slice() {
        [] => TokenStream::new(),
        values => quote!(const RECEIVE_ONLY: &'static [#ty] = &[#(#values),*];),
    };
    match plan.repr {
        EnumRepr::String => {
            let receive_only = receive_only(quote!(&'static str));
            quote! {
                #expect
                impl rt::OpenEnum for #name {
                    #receive_only

                    fn from_wire(text: &str) -> Self {
                        match text { #(#read)* _ => Self::#catch_all(rt::Unlisted::new(text)), }
                    }

                    fn as_str(&self) -> &str {
                        match self { #(#written)* Self::#catch_all(text) => text.as_str(), }
                    }
                }
            }
        }
        EnumRepr::Int(_) => {
            let receive_only = receive_only(quote!(i64));
            quote! {
                #expect
                impl rt::OpenIntEnum for #name {
                    #receive_only

                    fn from_wire(value: i64) -> Self {
                        match value { #(#read)* _ => Self::#catch_all(rt::UnlistedInt::new(value)), }
                    }

                    fn as_i64(&self) -> i64 {
                        match self { #(#written)* Self::#catch_all(value) => value.get(), }
                    }
                }
            }
        }
    }
}
