//! How one value is carried from what was read to what is sent, as an expression.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Carry;

/// A value's way: its conversion, and whether it is boxed before and after.
#[derive(Clone, Copy)]
pub(super) struct Way<'c> {
    pub(super) carry: &'c Carry,
    pub(super) unbox: bool,
    pub(super) rebox: bool,
}

impl<'c> Way<'c> {
    /// A way without boxes.
    pub(super) fn straight(carry: &'c Carry) -> Self {
        Self {
            carry,
            unbox: false,
            rebox: false,
        }
    }

    /// The expression for `value`, in a function that returns `Result<_, rt::Missing>` when it can fail.
    pub(super) fn value(self, value: &TokenStream) -> TokenStream {
        let (tokens, fails) = self.result(value);
        if fails { quote!(#tokens?) } else { tokens }
    }

    /// The expression for `value`, which is an `Option`.
    pub(super) fn optional(self, value: &TokenStream) -> TokenStream {
        let same = is_same(self.carry);
        match (same, self.unbox, self.rebox) {
            (true, true, true) | (true, false, false) => return value.clone(),
            (true, false, true) => return quote!(#value.map(Box::new)),
            _ => {}
        }
        let (inner, fails) = self.result(&quote!(value));
        if fails {
            quote!(#value.map(|value| #inner).transpose()?)
        } else {
            quote!(#value.map(|value| #inner))
        }
    }

    /// The expression, and whether it is a `Result`.
    fn result(self, value: &TokenStream) -> (TokenStream, bool) {
        let same = is_same(self.carry);
        if same && self.unbox == self.rebox {
            return (value.clone(), false);
        }
        let (tokens, fails) = match (same, self.unbox) {
            (true, true) => (quote!(*#value), false),
            (false, true) => carried(self.carry, &quote!((*#value))),
            (_, false) => carried(self.carry, value),
        };
        match (self.rebox, fails) {
            (false, _) => (tokens, fails),
            (true, false) => (quote!(Box::new(#tokens)), false),
            (true, true) => (quote!(#tokens.map(Box::new)), true),
        }
    }
}

/// Whether nothing has to be done.
fn is_same(carry: &Carry) -> bool {
    match carry {
        Carry::Same => true,
        Carry::Convert { .. } => false,
        Carry::Items(inner)
        | Carry::Values(inner)
        | Carry::Nullable(inner)
        | Carry::Boxed(inner) => is_same(inner),
    }
}

/// The expression for `value`, and whether it is a `Result`.
fn carried(carry: &Carry, value: &TokenStream) -> (TokenStream, bool) {
    if is_same(carry) {
        return (value.clone(), false);
    }
    match carry {
        Carry::Same => (value.clone(), false),
        Carry::Convert { infallible: true } => (quote!(#value.into()), false),
        Carry::Convert { infallible: false } => (quote!(#value.try_into()), true),
        Carry::Boxed(inner) => Way {
            carry: inner,
            unbox: true,
            rebox: true,
        }
        .result(value),
        Carry::Items(inner) => {
            let (item, fails) = carried(inner, &quote!(value));
            let collect = collect(fails);
            (
                quote!(#value.into_iter().map(|value| #item).#collect),
                fails,
            )
        }
        Carry::Values(inner) => {
            let (item, fails) = carried(inner, &quote!(value));
            let collect = collect(fails);
            let entry = if fails {
                quote!(Ok((name, #item?)))
            } else {
                quote!((name, #item))
            };
            (
                quote!(#value.into_iter().map(|(name, value)| #entry).#collect),
                fails,
            )
        }
        Carry::Nullable(inner) => {
            let (item, fails) = carried(inner, &quote!(value));
            let transpose = if fails {
                quote!(.transpose())
            } else {
                TokenStream::new()
            };
            (quote!(#value.map(|value| #item)#transpose), fails)
        }
    }
}

fn collect(fails: bool) -> TokenStream {
    if fails {
        quote!(collect::<Result<_, rt::Missing>>())
    } else {
        quote!(collect())
    }
}
