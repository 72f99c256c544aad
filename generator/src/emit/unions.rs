//! Unions: an enum with a value in each variant, and the choice of the variant when one is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::{deprecated, docs, expect_deprecated, ident};
use super::{convert, dispatch, gate, limits};
use crate::plan::{RustType, TypePlan, UnionPlan};

/// The items of a union.
pub(super) fn items(scope: &Scope<'_>, ty: &TypePlan, plan: &UnionPlan) -> Vec<TokenStream> {
    let mut items = vec![definition(scope, ty, plan)];
    if ty.needs.encode || ty.needs.parts {
        items.extend(from_variants(scope, ty, plan));
    }
    if ty.needs.json {
        items.push(gate::on(!ty.needs.decode, decode(ty, plan)));
        items.push(gate::on(!ty.needs.encode, encode(ty, plan)));
    }
    if ty.needs.parts {
        items.push(parts(ty, plan));
    }
    items.extend(convert::unions(scope, ty, plan));
    items
}

fn definition(scope: &Scope<'_>, ty: &TypePlan, plan: &UnionPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let about = docs(&ty.docs);
    let note = deprecated(ty.deprecated.as_deref());
    let (variants, named) = scope.deprecation(|| {
        let variants = plan.variants.iter().map(|variant| {
            let docs = docs(&variant.docs);
            let name = ident(&variant.ident);
            let ty = scope.ty(&variant.ty);
            quote!(#docs #name(#ty),)
        });
        variants.collect::<TokenStream>()
    });
    let expect = expect_deprecated(named);
    let catch_all = ident(&plan.catch_all);
    quote! {
        #about #note #expect
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #variants
            #[doc = " A value that fits none of the others, as it came."]
            #catch_all(rt::Value),
        }
    }
}

fn decode(ty: &TypePlan, plan: &UnionPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let expect = expect_deprecated(ty.deprecated.is_some());
    let choice = dispatch::choice(plan);
    let catch_all = ident(&plan.catch_all);
    quote! {
        #expect
        impl rt::Decode for #name {
            fn blank() -> Self { Self::#catch_all(rt::Value::Null) }

            fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> { #choice }
        }
    }
}

fn encode(ty: &TypePlan, plan: &UnionPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let expect = expect_deprecated(ty.deprecated.is_some());
    let arms = plan.variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        match &variant.tag {
            None => quote!(Self::#name(value) => rt::Encode::encode(value, w),),
            Some((member, tag)) => quote!(Self::#name(value) => w.tagged(#member, #tag, value),),
        }
    });
    let catch_all = ident(&plan.catch_all);
    let check = if ty.needs.check && ty.needs.encode {
        check(plan)
    } else {
        TokenStream::new()
    };
    quote! {
        #expect
        impl rt::Encode for #name {
            fn encode(&self, w: &mut rt::Writer) {
                match self { #(#arms)* Self::#catch_all(value) => rt::Encode::encode(value, w), }
            }

            #check
        }
    }
}

fn check(plan: &UnionPlan) -> TokenStream {
    let arms: Vec<_> = plan
        .variants
        .iter()
        .filter_map(|variant| {
            let name = ident(&variant.ident);
            let check = limits::check_value(&quote!(value), &variant.checks);
            (!check.is_empty()).then(|| (quote!(Self::#name(value)), check))
        })
        .collect();
    if arms.is_empty() {
        return TokenStream::new();
    }
    let chosen = chosen(&arms);
    quote! {
        fn check(&self, c: &mut rt::Check<'_>) {
            #chosen
        }
    }
}

/// What is done for some variants, by pattern and body; nothing for all others.
fn chosen(arms: &[(TokenStream, TokenStream)]) -> TokenStream {
    if let [(pattern, body)] = arms {
        return quote!(if let #pattern = self { #body });
    }
    let arms = arms
        .iter()
        .map(|(pattern, body)| quote!(#pattern => { #body }));
    quote!(match self { #(#arms)* _ => {} })
}

/// A multipart body of one of several types. Only what has members can be one.
fn parts(ty: &TypePlan, plan: &UnionPlan) -> TokenStream {
    let name = ident(&ty.ident);
    let expect = expect_deprecated(ty.deprecated.is_some());
    let has_parts = plan.variants.iter().filter(|variant| variant.parts);
    let (written, checked): (Vec<_>, Vec<_>) = has_parts
        .map(|variant| {
            let name = ident(&variant.ident);
            let value = match &variant.ty {
                RustType::Box(_) => quote!(&**value),
                _ => quote!(value),
            };
            let written = match &variant.tag {
                // A map may have the member, and says so itself.
                Some((member, tag)) if matches!(variant.ty.unboxed(), RustType::Named(_)) => {
                    quote! {
                        Self::#name(value) => {
                            p.part(#member, &#tag);
                            rt::Parts::parts(#value, p);
                        }
                    }
                }
                _ => quote!(Self::#name(value) => rt::Parts::parts(#value, p),),
            };
            let limits = limits::limits(&variant.checks);
            (
                written,
                (
                    quote!(Self::#name(value)),
                    quote!(rt::Parts::check(#value, c, &#limits)),
                ),
            )
        })
        .unzip();
    let all = written.len() == plan.variants.len();
    let others = if all {
        TokenStream::new()
    } else {
        quote!(_ => {})
    };
    let catch_all = ident(&plan.catch_all);
    let checked = chosen(&checked);
    quote! {
        #expect
        impl rt::Parts for #name {
            fn parts(&self, p: &mut rt::PartWriter) {
                match self {
                    #(#written)*
                    Self::#catch_all(value) => rt::Parts::parts(value, p),
                    #others
                }
            }

            fn check(&self, c: &mut rt::Check<'_>, _: &rt::Limits) {
                #checked
            }
        }
    }
}

/// `From` the value of a variant.
fn from_variants(scope: &Scope<'_>, ty: &TypePlan, plan: &UnionPlan) -> Vec<TokenStream> {
    let name = ident(&ty.ident);
    let variants = plan.variants.iter().filter(|variant| variant.from);
    let made = variants.map(|variant| {
        let (value_type, named) = scope.deprecation(|| scope.ty(variant.ty.unboxed()));
        let expect = expect_deprecated(named || ty.deprecated.is_some());
        let variant_name = ident(&variant.ident);
        let value = match variant.ty {
            RustType::Box(_) => quote!(Box::new(value)),
            _ => quote!(value),
        };
        quote! {
            #expect
            impl From<#value_type> for #name {
                fn from(value: #value_type) -> Self { Self::#variant_name(#value) }
            }
        }
    });
    made.collect()
}
