//! Newtypes: strings that identify something, and arrays or maps that contain themselves.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::{deprecated, docs, expect_deprecated, ident};
use super::{gate, limits};
use crate::api::SparseLimits;
use crate::plan::{Checks, RustType, TypePlan};

/// The items of a string newtype.
pub(super) fn id(ty: &TypePlan, own: &SparseLimits) -> Vec<TokenStream> {
    let name = ident(&ty.ident);
    let docs = docs(&ty.docs);
    let note = deprecated(ty.deprecated.as_deref());
    let definition = quote! {
        #docs #note
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct #name(String);
    };
    let expect = expect_deprecated(ty.deprecated.is_some());
    let checks = Checks {
        limits: own.clone(),
        ..Checks::default()
    };
    let traits = if checks.is_empty() {
        quote!(rt::string_id!(rt, #expect #name);)
    } else {
        let limits = limits::limits(&checks);
        quote!(rt::string_id!(rt, #expect #name, #limits);)
    };
    vec![definition, traits]
}

/// The items of a newtype around any other type.
pub(super) fn wrapper(
    scope: &Scope<'_>,
    ty: &TypePlan,
    inner: &RustType,
    checks: &Checks,
) -> Vec<TokenStream> {
    let name = ident(&ty.ident);
    let docs = docs(&ty.docs);
    let note = deprecated(ty.deprecated.as_deref());
    let (inner, named) = scope.deprecation(|| scope.ty(inner));
    let expect = expect_deprecated(named);
    let definition = quote! {
        #docs #note #expect
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name(pub #inner);
    };
    let expect = expect_deprecated(ty.deprecated.is_some());
    let decode = quote! {
        #expect
        impl rt::Decode for #name {
            fn blank() -> Self { Self(rt::blank()) }

            fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                rt::Decode::decode(r).map(Self)
            }
        }
    };
    let check = if ty.needs.check && ty.needs.encode {
        limits::check_value(&quote!(&self.0), checks)
    } else {
        TokenStream::new()
    };
    let check = if check.is_empty() {
        check
    } else {
        quote!(fn check(&self, c: &mut rt::Check<'_>) { #check })
    };
    let encode = quote! {
        #expect
        impl rt::Encode for #name {
            fn encode(&self, w: &mut rt::Writer) { rt::Encode::encode(&self.0, w); }

            #check

            fn measure(&self) -> rt::Measure<'_> { rt::Encode::measure(&self.0) }
        }
    };
    let expect = expect_deprecated(named || ty.deprecated.is_some());
    let from = quote! {
        #expect
        impl From<#inner> for #name {
            fn from(value: #inner) -> Self { Self(value) }
        }
    };
    vec![
        definition,
        gate::on(!ty.needs.decode, decode),
        gate::on(!ty.needs.encode, encode),
        from,
    ]
}
