//! From tokens to text, an item at a time.
//!
//! In: the tokens of items. Out: their text as prettyplease prints it, one blank line between two items and between two
//! members of an `impl`, and every function `#[inline]`: what is not is compiled with the crate, called or not, which is most
//! of what a build of a large crate costs. Each item is parsed, printed and dropped before the next, which keeps memory small
//! and warm.

use std::fmt::Write as _;

use proc_macro2::{Ident, Span, TokenStream};
use syn::token::{Bracket, Pound};
use syn::{AttrStyle, Attribute, FnArg, Generics, ImplItem, Item, Meta, Signature, Type};

/// The text of `items`, a blank line between each two, ending in a newline.
pub(super) fn items(items: impl IntoIterator<Item = TokenStream>) -> String {
    let mut out = String::new();
    for tokens in items {
        if tokens.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        item(tokens, &mut out);
    }
    out
}

/// Adds the text of one item to `out`.
fn item(tokens: TokenStream, out: &mut String) {
    match syn::parse2::<syn::File>(tokens) {
        Ok(mut file) => {
            inline(&mut file.items);
            spaced(&prettyplease::unparse(&file), out);
        }
        // Only a fault of an emitter makes tokens that are no item: let the compiler say so where it happened.
        Err(error) => {
            let _ = writeln!(out, "compile_error!({:?});", error.to_string());
        }
    }
}

/// Leaves every function to the crate that calls it, as those that are generic are without being told.
fn inline(items: &mut [Item]) {
    for item in items {
        match item {
            Item::Fn(function) if is_compiled_once(&function.sig) => {
                function.attrs.push(inlined());
            }
            Item::Impl(block) if !generic(&block.generics) => {
                for member in &mut block.items {
                    if let ImplItem::Fn(function) = member
                        && is_compiled_once(&function.sig)
                    {
                        function.attrs.push(inlined());
                    }
                }
            }
            _ => {}
        }
    }
}

/// `#[inline]`, without parsing it for each function.
fn inlined() -> Attribute {
    Attribute {
        pound_token: Pound::default(),
        style: AttrStyle::Outer,
        bracket_token: Bracket::default(),
        meta: Meta::Path(Ident::new("inline", Span::call_site()).into()),
    }
}

fn is_compiled_once(signature: &Signature) -> bool {
    let takes_any = |argument: &FnArg| matches!(argument, FnArg::Typed(argument) if matches!(*argument.ty, Type::ImplTrait(_)));
    !generic(&signature.generics) && !signature.inputs.iter().any(takes_any)
}

/// Whether there is a type or a constant to be filled in; a lifetime alone makes no function of its own.
fn generic(generics: &Generics) -> bool {
    generics.type_params().next().is_some() || generics.const_params().next().is_some()
}

/// Copies the printed text of an item, with a blank line between two members of an `impl`, and documentation of several lines
/// as line comments: it is printed as one block, its lines as they are.
fn spaced(text: &str, out: &mut String) {
    let mut in_impl = false;
    let mut ended = false;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let member = line.starts_with("    ") && !line.starts_with("     ");
        if ended && member {
            out.push('\n');
        }
        let indent = line.len() - line.trim_start_matches(' ').len();
        if let Some((indent, first)) = line.split_at_checked(indent)
            && let Some(first) = first.strip_prefix("/**")
        {
            documentation(indent, first, &mut lines, out);
            ended = false;
            continue;
        }
        out.push_str(line);
        out.push('\n');
        in_impl |= line.starts_with("impl");
        ended =
            in_impl && member && line.ends_with(['}', ';']) && !line.trim_start().starts_with("//");
    }
}

/// Writes a block comment, of which `first` is the rest of the first line, as line comments.
fn documentation<'t>(
    indent: &str,
    first: &'t str,
    lines: &mut impl Iterator<Item = &'t str>,
    out: &mut String,
) {
    let mut next = Some(first);
    while let Some(line) = next {
        let (line, last) = match line.strip_suffix("*/") {
            Some(line) => (line, true),
            None => (line, false),
        };
        for part in [indent, "///", line, "\n"] {
            out.push_str(part);
        }
        next = if last { None } else { lines.next() };
    }
}

/// A comment of `text` in which every line starts with `mark`.
pub(super) fn comment(mark: &str, text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        out.push_str(mark);
        let line = line.trim_end();
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn blank_lines_stand_between_members_and_what_is_not_generic_is_inline() {
        let text = super::items([
            quote!(
                pub struct A {
                    pub a: u8,
                    pub b: u8,
                }
            ),
            quote!(),
            quote! {
                impl B for A {
                    type C = u8;
                    fn a(&self) { if x { y(); } z }
                    #[doc = " Ends in }"]
                    fn b(&self) {}
                    #[doc = " First line\n\n    and code }\n last"]
                    fn c(&self) {}
                    fn d(&self, d: impl Into<D>) {}
                    fn e<E>(&self) {}
                }
            },
        ]);
        let expected = "\
pub struct A {
    pub a: u8,
    pub b: u8,
}

impl B for A {
    type C = u8;

    #[inline]
    fn a(&self) {
        if x {
            y();
        }
        z
    }

    /// Ends in }
    #[inline]
    fn b(&self) {}

    /// First line
    ///
    ///    and code }
    /// last
    #[inline]
    fn c(&self) {}

    fn d(&self, d: impl Into<D>) {}

    fn e<E>(&self) {}
}
";
        assert_eq!(text, expected);
    }
}
