//! What a sent value must satisfy, as a constant of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{ident, number};
use crate::api::{Bound, Limits};
use crate::plan::{Checks, StructPlan};

/// `rt::Limits { … }`
pub(super) fn limits(checks: &Checks) -> TokenStream {
    let members = members(&checks.limits);
    let items = checks
        .each
        .iter()
        .filter(|each| !is_free(each))
        .map(|each| {
            let each = limits(each);
            quote!(items: Some(&#each),)
        });
    let mut items: TokenStream = items.collect();
    // Free positions count, too: what all further items must satisfy begins after them.
    if !items.is_empty() || !checks.positions.iter().all(is_free) {
        let positions = checks.positions.iter().map(limits);
        if positions.len() > 0 {
            items.extend(quote!(positions: &[#(#positions),*],));
        }
    }
    if members.is_empty() && items.is_empty() {
        return quote!(rt::Limits::NONE);
    }
    quote!(rt::Limits { #members #items ..rt::Limits::NONE })
}

/// Whether the limits of a value and its items allow everything; what planned types inside demand is their own.
pub(super) fn is_free(checks: &Checks) -> bool {
    checks.limits.is_empty()
        && checks.positions.iter().all(is_free)
        && checks.each.as_deref().is_none_or(is_free)
}

/// A statement that checks member `name`; nothing when it can have no violation.
pub(super) fn check_member(name: &str, value: &TokenStream, checks: &Checks) -> TokenStream {
    if is_free(checks) {
        return if has_inside(checks) {
            quote!(c.nested(#name, #value);)
        } else {
            TokenStream::new()
        };
    }
    let limits = limits(checks);
    quote!(c.field(#name, #value, &#limits);)
}

/// A statement that checks the files of member `name`; nothing when they have no limits.
pub(super) fn check_file(name: &str, value: &TokenStream, checks: &Checks) -> TokenStream {
    if is_free(checks) {
        return TokenStream::new();
    }
    let limits = limits(checks);
    quote!(c.in_member(#name, |c| rt::Part::check(#value, c, &#limits));)
}

/// A statement that checks files that an object has beside the declared members; nothing when they have no limits.
pub(super) fn check_files(value: &TokenStream, checks: &Checks) -> TokenStream {
    if is_free(checks) {
        return TokenStream::new();
    }
    let limits = limits(&of_each(checks));
    quote!(rt::Parts::check(#value, c, &#limits);)
}

/// A statement that checks a value in its own place; nothing when it can have no violation.
pub(super) fn check_value(value: &TokenStream, checks: &Checks) -> TokenStream {
    if is_free(checks) && !has_inside(checks) {
        return TokenStream::new();
    }
    let limits = limits(checks);
    quote!(c.value(#value, &#limits);)
}

/// A statement that checks the members of a map that its object has beside the declared ones; each in its own place.
pub(super) fn check_entries(value: &TokenStream, checks: &Checks) -> TokenStream {
    check_value(value, &of_each(checks))
}

/// What holds for each of several values.
fn of_each(checks: &Checks) -> Checks {
    Checks {
        each: Some(Box::new(checks.clone())),
        ..Checks::default()
    }
}

/// The limits of an object as a whole, if it has any.
fn own(plan: &StructPlan) -> Option<TokenStream> {
    let limits_of = || Checks {
        limits: plan.limits.clone(),
        ..Checks::default()
    };
    (!plan.limits.is_empty()).then(|| limits(&limits_of()))
}

/// A statement that counts the members of an object, given as the list that is written.
pub(super) fn check_count(plan: &StructPlan, members: &TokenStream) -> TokenStream {
    let Some(limits) = own(plan) else {
        return TokenStream::new();
    };
    let mut rest = plan.rest.iter().map(|rest| {
        let name = ident(&rest.ident);
        quote!(self.#name.len())
    });
    let others = rest.next().unwrap_or_else(|| quote!(0));
    quote!(c.members(&[#members], #others, &#limits);)
}

/// A statement that counts the parts of an object once they are written.
pub(super) fn count_parts(plan: &StructPlan) -> TokenStream {
    let Some(limits) = own(plan) else {
        return TokenStream::new();
    };
    quote!(p.count(&#limits);)
}

fn has_inside(checks: &Checks) -> bool {
    checks.inside || checks.each.as_deref().is_some_and(has_inside)
}

fn members(limits: &Limits) -> TokenStream {
    let mut out = TokenStream::new();
    let counts = [
        (quote!(min_length), limits.min_length),
        (quote!(max_length), limits.max_length),
        (quote!(min_items), limits.min_items),
        (quote!(max_items), limits.max_items),
        (quote!(min_properties), limits.min_properties),
        (quote!(max_properties), limits.max_properties),
    ];
    for (name, count) in counts {
        if let Some(count) = count {
            let count = number(count);
            out.extend(quote!(#name: Some(#count),));
        }
    }
    let bound = |bound: &Option<Bound>, exclusive: bool| match bound {
        Some(bound) if bound.exclusive == exclusive => Some(bound.value.clone()),
        _ => None,
    };
    let texts = [
        (quote!(minimum), bound(&limits.minimum, false)),
        (quote!(maximum), bound(&limits.maximum, false)),
        (quote!(exclusive_minimum), bound(&limits.minimum, true)),
        (quote!(exclusive_maximum), bound(&limits.maximum, true)),
        (quote!(multiple_of), limits.multiple_of.clone()),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            out.extend(quote!(#name: Some(#text),));
        }
    }
    if !limits.patterns.is_empty() {
        let patterns = limits.patterns.iter().map(|pattern| &pattern.regex);
        out.extend(quote!(patterns: &[#(#patterns),*],));
    }
    if limits.unique_items {
        out.extend(quote!(unique_items: true,));
    }
    if !limits.one_of.is_empty() {
        let values = limits.one_of.iter().map(ToString::to_string);
        out.extend(quote!(one_of: &[#(#values),*],));
    }
    out
}
