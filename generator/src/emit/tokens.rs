//! The smallest pieces of Rust: identifiers, literals, attributes.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// The identifier `name`, which may be raw (`r#type`).
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// `name`, followed by underscores until it is none of `taken`.
pub(super) fn fresh<'a>(name: &str, taken: impl Iterator<Item = &'a str> + Clone) -> Ident {
    let mut name = name.to_owned();
    while taken.clone().any(|taken| taken == name) {
        name.push('_');
    }
    ident(&name)
}

/// Documentation, an attribute per line.
pub(super) fn docs(text: &str) -> TokenStream {
    text.lines()
        .map(|line| {
            let line = line.trim_end();
            let line = if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            };
            quote!(#[doc = #line])
        })
        .collect()
}

/// The first paragraph of `text`, for a setter of a field that has all of it.
pub(super) fn first_paragraph(text: &str) -> &str {
    match text.split_once("\n\n") {
        Some((first, _)) if !first.contains("```") => first,
        _ => text,
    }
}

/// `#[deprecated(note = …)]`
pub(super) fn deprecated(note: Option<&str>) -> TokenStream {
    match note {
        None => TokenStream::new(),
        Some("") => quote!(#[deprecated]),
        Some(note) => quote!(#[deprecated(note = #note)]),
    }
}

/// Why the crate's own code names what is deprecated.
pub(super) const DEPRECATED: &str = "what is deprecated is still sent and received";

/// `#[expect(deprecated)]`, when something deprecated is named by what follows.
pub(super) fn expect_deprecated(named: bool) -> TokenStream {
    if named {
        quote!(#[expect(deprecated, reason = #DEPRECATED)])
    } else {
        TokenStream::new()
    }
}

/// A number without the suffix of its type.
pub(super) fn number(value: u64) -> Literal {
    Literal::u64_unsuffixed(value)
}

/// `Some(value)` or `None`
pub(super) fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
