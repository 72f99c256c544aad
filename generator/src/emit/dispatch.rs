//! Which variant of a union a received value is: the body of its `decode`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::tokens::ident;
use crate::plan::{Dispatch, JsonKind, UnionPlan, VariantTest};

/// Statements that read `r` and end in a `Result<Self, rt::DecodeError>`.
pub(super) fn choice(plan: &UnionPlan) -> TokenStream {
    let otherwise = ident(&plan.catch_all);
    let otherwise = quote!(rt::Decode::decode(r).map(Self::#otherwise));
    match &plan.dispatch {
        Dispatch::Tag { property, arms } => by_tag(plan, property, arms, &otherwise),
        Dispatch::Tests(tests) if tests.iter().all(is_kind_only) => {
            by_kind(plan, tests, &otherwise)
        }
        Dispatch::Tests(tests) => by_tests(plan, tests, &otherwise),
        Dispatch::InOrder(tests) => in_order(plan, tests, &otherwise),
    }
}

/// `rt::Decode::decode(r).map(Self::Variant)`
fn decoded(plan: &UnionPlan, variant: usize) -> Option<TokenStream> {
    let name = ident(&plan.variants.get(variant)?.ident);
    Some(quote!(rt::Decode::decode(r).map(Self::#name)))
}

fn by_tag(
    plan: &UnionPlan,
    property: &str,
    arms: &[(String, usize)],
    otherwise: &TokenStream,
) -> TokenStream {
    let arms = (0..plan.variants.len()).filter_map(|variant| {
        let tags: Vec<_> = arms
            .iter()
            .filter(|(_, index)| *index == variant)
            .map(|(tag, _)| tag)
            .collect();
        let decoded = decoded(plan, variant)?;
        (!tags.is_empty()).then(|| quote!(Some(#(#tags)|*) => #decoded,))
    });
    quote! {
        match r.tag(#property)?.as_deref() {
            #(#arms)*
            _ => #otherwise,
        }
    }
}

/// Whether the test looks at the JSON type alone. Whole numbers are looked at more closely, which only a variant of their own can be.
fn is_kind_only(test: &VariantTest) -> bool {
    !test.kinds.is_empty()
        && test.members.is_empty()
        && test.constants.is_empty()
        && (test.kinds == [JsonKind::Integer] || !test.kinds.contains(&JsonKind::Integer))
}

fn by_kind(plan: &UnionPlan, tests: &[VariantTest], otherwise: &TokenStream) -> TokenStream {
    let arms = tests.iter().filter_map(|test| {
        let decoded = decoded(plan, test.variant)?;
        let kinds = test.kinds.iter().map(|found| kind(*found));
        let whole = (test.kinds == [JsonKind::Integer]).then(|| quote!(if r.is_integer()?));
        Some(quote!(#(#kinds)|* #whole => #decoded,))
    });
    let arms: Vec<_> = arms.collect();
    // With all six JSON types listed, nothing is left for the last arm.
    let mut all: Vec<_> = tests
        .iter()
        .flat_map(|test| &test.kinds)
        .filter(|kind| **kind != JsonKind::Integer)
        .collect();
    all.sort_unstable();
    all.dedup();
    let rest = if all.len() < 6 {
        quote!(_ => #otherwise,)
    } else {
        TokenStream::new()
    };
    quote!(match r.kind()? { #(#arms)* #rest })
}

fn by_tests(plan: &UnionPlan, tests: &[VariantTest], otherwise: &TokenStream) -> TokenStream {
    let looks = looks(tests);
    let mut chain = TokenStream::new();
    for test in tests {
        let Some(decoded) = decoded(plan, test.variant) else {
            continue;
        };
        let Some(condition) = condition(test) else {
            // It takes whatever came this far.
            return if chain.is_empty() {
                decoded
            } else {
                quote!(#looks #chain { #decoded })
            };
        };
        chain.extend(quote!(if #condition { #decoded } else));
    }
    if chain.is_empty() {
        otherwise.clone()
    } else {
        quote!(#looks #chain { #otherwise })
    }
}

fn in_order(plan: &UnionPlan, tests: &[VariantTest], otherwise: &TokenStream) -> TokenStream {
    let looks = looks(tests);
    let known = tests.iter().filter_map(|test| test.known.as_ref());
    let known: Vec<_> = known.map(|known| quote!(&[#(#known),*])).collect();
    let mut lists = 0..known.len();
    let tries = tests.iter().filter_map(|test| {
        let name = ident(&plan.variants.get(test.variant)?.ident);
        let condition = condition(test).map(|condition| quote!(#condition &&));
        let list = test.known.as_ref().and_then(|_| lists.next());
        let list = list.map(Literal::usize_unsuffixed);
        let closest = list.map(|list| quote!(only.is_none_or(|only| only == #list) &&));
        Some(quote! {
            if #condition #closest let Ok(value) = r.attempt(rt::Decode::decode) {
                return Ok(Self::#name(value));
            }
        })
    });
    let tries = quote!(#(#tries)*);
    if known.is_empty() {
        return quote!(#looks #tries #otherwise);
    }
    quote! {
        #looks
        let closest = members.closest(&[#(#known),*]);
        for only in [Some(closest), None] { #tries }
        #otherwise
    }
}

/// What several tests look at, found out once.
fn looks(tests: &[VariantTest]) -> TokenStream {
    let members = tests
        .iter()
        .any(|test| !test.members.is_empty() || !test.constants.is_empty() || test.known.is_some());
    let kinds = tests
        .iter()
        .any(|test| test.kinds.iter().any(|kind| *kind != JsonKind::Integer));
    let integer = tests
        .iter()
        .any(|test| test.kinds.contains(&JsonKind::Integer));
    let mut out = TokenStream::new();
    if kinds {
        out.extend(quote!(let kind = r.kind()?;));
    }
    if integer {
        out.extend(quote!(let integer = r.is_integer()?;));
    }
    if members {
        out.extend(quote!(let members = r.members()?;));
    }
    out
}

/// The condition of a test; `None` when any value passes it.
fn condition(test: &VariantTest) -> Option<TokenStream> {
    let mut parts = Vec::new();
    let kinds: Vec<_> = test
        .kinds
        .iter()
        .filter(|kind| **kind != JsonKind::Integer)
        .map(|found| kind(*found))
        .collect();
    let integer = test.kinds.contains(&JsonKind::Integer);
    match (kinds.as_slice(), integer) {
        ([], false) => {}
        ([], true) => parts.push(quote!(integer)),
        ([kind], false) => parts.push(quote!(kind == #kind)),
        (kinds, false) => parts.push(quote!(matches!(kind, #(#kinds)|*))),
        (kinds, true) => parts.push(quote!((integer || matches!(kind, #(#kinds)|*)))),
    }
    if !test.members.is_empty() {
        let members = &test.members;
        parts.push(quote!(members.has(&[#(#members),*])));
    }
    for (member, values) in &test.constants {
        let texts = values.iter().map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        parts.push(quote!(
            matches!(members.tag(#member).as_deref(), Some(#(#texts)|*))
        ));
    }
    (!parts.is_empty()).then(|| quote!(#(#parts)&&*))
}

fn kind(kind: JsonKind) -> TokenStream {
    match kind {
        JsonKind::Null => quote!(rt::Kind::Null),
        JsonKind::Bool => quote!(rt::Kind::Boolean),
        JsonKind::Integer | JsonKind::Number => quote!(rt::Kind::Number),
        JsonKind::String => quote!(rt::Kind::String),
        JsonKind::Array => quote!(rt::Kind::Array),
        JsonKind::Object => quote!(rt::Kind::Object),
    }
}
