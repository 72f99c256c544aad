//! Conditions on the status of an answer: an exact one counts before its class, and that before what is left.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::StatusRange;
use crate::plan::RustType;

type Errors = [(StatusRange, Option<RustType>)];

/// Which statuses have a body that is described: a closure. What the wider one says already is not said again.
pub(super) fn described(errors: &Errors) -> TokenStream {
    let mut asked = Asked::All(has_body(errors, StatusRange::Default));
    for by_class in [true, false] {
        let of = |is: bool| -> Vec<u16> {
            let statuses = errors.iter().map(|(status, _)| *status);
            let found = statuses.filter(|status| {
                has_body(errors, *status) == is && has_body(errors, wider(errors, *status)) != is
            });
            let codes = found.filter_map(|status| match status {
                StatusRange::Class(class) if by_class => Some(class.into()),
                StatusRange::Exact(code) if !by_class => Some(code),
                _ => None,
            });
            codes.collect()
        };
        asked = asked.with(&of(false), by_class, false);
        asked = asked.with(&of(true), by_class, true);
    }
    match asked {
        Asked::All(_) => quote!(|_| true),
        Asked::One(asked) | Asked::And(asked) | Asked::Or(asked) => quote!(|status| #asked),
    }
}

/// Whether a body is described for what is listed as `status`.
pub(super) fn has_body(errors: &Errors, status: StatusRange) -> bool {
    errors
        .iter()
        .any(|(listed, ty)| *listed == status && ty.is_some())
}

/// What would count for `status` if it were not listed itself.
pub(super) fn wider(errors: &Errors, status: StatusRange) -> StatusRange {
    let class = match status {
        StatusRange::Exact(code) => u8::try_from(code / 100).ok().map(StatusRange::Class),
        StatusRange::Class(_) | StatusRange::Default => None,
    };
    class
        .filter(|class| errors.iter().any(|(listed, _)| listed == class))
        .unwrap_or(StatusRange::Default)
}

/// A condition on `status`, by what holds it together.
enum Asked {
    /// Always, or never.
    All(bool),
    One(TokenStream),
    And(TokenStream),
    Or(TokenStream),
}

impl Asked {
    /// For these statuses or classes, too, or not for these.
    fn with(self, statuses: &[u16], by_class: bool, is: bool) -> Self {
        let Some(one) = is_one_of(statuses, by_class, is) else {
            return self;
        };
        match (self, is) {
            (Self::All(all), _) if all == is => Self::All(all),
            (Self::All(_), _) => Self::One(one),
            (Self::One(asked) | Self::Or(asked), true) => Self::Or(quote!(#one || #asked)),
            (Self::And(asked), true) => Self::Or(quote!(#one || (#asked))),
            (Self::One(asked) | Self::And(asked), false) => Self::And(quote!(#one && #asked)),
            (Self::Or(asked), false) => Self::And(quote!(#one && (#asked))),
        }
    }
}

/// `status == 404`, or what says the opposite; `None` for no status.
fn is_one_of(statuses: &[u16], by_class: bool, is: bool) -> Option<TokenStream> {
    let of = match by_class {
        true => quote!(status / 100),
        false => quote!(status),
    };
    if let [code] = statuses {
        let code = Literal::u16_unsuffixed(*code);
        return Some(match is {
            true => quote!(#of == #code),
            false => quote!(#of != #code),
        });
    }
    let patterns = patterns(statuses);
    match patterns.as_slice() {
        [] => None,
        patterns if is => Some(quote!(matches!(#of, #(#patterns)|*))),
        patterns => Some(quote!(!matches!(#of, #(#patterns)|*))),
    }
}

/// `403..=405`, `409`: three in a row or more are a range.
fn patterns(statuses: &[u16]) -> Vec<TokenStream> {
    let mut sorted = statuses.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let runs = sorted.chunk_by(|a, b| a + 1 == *b);
    let literal = |code: &u16| Literal::u16_unsuffixed(*code);
    runs.flat_map(|run| match run {
        [first, _, .., last] => {
            let (first, last) = (literal(first), literal(last));
            vec![quote!(#first..=#last)]
        }
        codes => {
            let codes = codes.iter().map(literal);
            codes.map(|code| quote!(#code)).collect()
        }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::described;
    use crate::api::StatusRange::{Class, Default, Exact};
    use crate::plan::RustType;

    const BODY: Option<RustType> = Some(RustType::String);

    #[test]
    fn a_status_is_asked_for_only_where_what_is_wider_says_otherwise() {
        let cases = [
            (vec![(Default, BODY)], "| _ | true"),
            (
                vec![
                    (Exact(304), None),
                    (Exact(403), BODY),
                    (Exact(404), BODY),
                    (Exact(405), BODY),
                    (Default, BODY),
                ],
                "| status | status != 304",
            ),
            (
                vec![(Exact(404), BODY), (Class(4), BODY), (Exact(500), None)],
                "| status | status / 100 == 4",
            ),
            (
                vec![
                    (Exact(404), None),
                    (Exact(418), BODY),
                    (Class(4), None),
                    (Default, BODY),
                ],
                "| status | status == 418 || status / 100 != 4",
            ),
            (
                vec![
                    (Exact(403), BODY),
                    (Exact(404), BODY),
                    (Exact(405), BODY),
                    (Exact(409), BODY),
                    (Default, None),
                ],
                "| status | matches ! (status , 403 ..= 405 | 409)",
            ),
            (
                vec![
                    (Exact(503), None),
                    (Exact(404), BODY),
                    (Class(5), BODY),
                    (Class(4), None),
                ],
                "| status | status == 404 || (status != 503 && status / 100 == 5)",
            ),
        ];
        for (errors, expected) in cases {
            assert_eq!(described(&errors).to_string(), expected, "{errors:?}");
        }
    }
}
