//! The smallest pieces of Rust: identifiers, literals, attributes.

use std::cell::Cell;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

/// Tokens that stand in one place: `quote!` copies what it is given, token by token, and these it moves. A second time there is nothing left.
pub(super) struct Moved(Cell<TokenStream>);

/// `tokens`, for one place.
pub(super) fn moved(tokens: impl Into<TokenStream>) -> Moved {
    Moved(Cell::new(tokens.into()))
}

impl ToTokens for Moved {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.take());
    }
}

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

/// Documentation. Several lines are one attribute, which costs a fraction of one each; `format` prints it a line each. Text
/// that would begin or end a comment in it has an attribute for every line.
pub(super) fn docs(text: &str) -> TokenStream {
    if text.contains("*/") || text.contains("/*") || text.trim_end().ends_with('/') {
        return text.lines().map(documentation).collect();
    }
    if text.is_empty() {
        return TokenStream::new();
    }
    documentation(text)
}

/// One attribute.
fn documentation(text: &str) -> TokenStream {
    let mut documentation = String::with_capacity(text.len() + 16);
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            documentation.push('\n');
        }
        let line = line.trim_end();
        if !line.is_empty() {
            documentation.push(' ');
            documentation.push_str(line);
        }
    }
    let documentation = raw(&documentation);
    quote!(#[doc = #documentation])
}

/// `text` as a raw string: written and read without a look at each letter.
fn raw(text: &str) -> Literal {
    /// More marks than this around it are no raw string's (the Rust Reference, section on raw string literals).
    const MOST_MARKS: usize = 255;
    let mut guard = String::new();
    while guard.len() <= MOST_MARKS && text.contains(&format!("\"{guard}")) {
        guard.push('#');
    }
    // What no raw string can hold (a lone carriage return) is escaped.
    let literal = format!("r{guard}\"{text}\"{guard}").parse();
    literal.unwrap_or_else(|_| Literal::string(text))
}

/// The first paragraph of `text`, for a setter of a field that has all of it.
pub(super) fn first_paragraph(text: &str) -> &str {
    let text = text.trim_start_matches('\n');
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
