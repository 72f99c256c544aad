//! Numbers of YAML that its parser gives in another form: fractions as doubles, and what no double can hold as texts.

use std::collections::HashSet;

use saphyr_parser::{Event, Parser, ScalarStyle};

/// Whether some number with a fraction or an exponent may not be written as a double is: `1.10`, `1e2`, twenty digits. Prose may hold such
/// a number too; it is read twice then, for nothing.
pub(super) fn has_fraction_of_its_own(text: &str) -> bool {
    let is_of_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E');
    text.split(|c| !is_of_number(c))
        .filter(|word| {
            word.contains(['.', 'e', 'E']) && word.contains(|c: char| c.is_ascii_digit())
        })
        .any(|word| {
            word.parse::<f64>()
                .is_ok_and(|number| format!("{number:?}") != word)
        })
}

/// Whether a text is that of a number which no double can hold.
pub(super) fn is_large(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
        && text.parse().is_ok_and(f64::is_infinite)
        && in_json(text).is_some()
}

/// The numbers that no double can hold: only those without quotes are numbers, which the parser of values does not tell. One that
/// is in quotes elsewhere stays a text everywhere.
pub(super) fn large_numbers(text: &str) -> HashSet<String> {
    let (mut plain, mut quoted) = (HashSet::new(), HashSet::new());
    for (event, _) in Parser::new_from_str(text).map_while(Result::ok) {
        if let Event::Scalar(text, style, _, tag) = event
            && is_large(&text)
        {
            let is_plain = style == ScalarStyle::Plain && tag.is_none();
            let texts = if is_plain { &mut plain } else { &mut quoted };
            texts.insert(text.into_owned());
        }
    }
    plain.retain(|text| !quoted.contains(text));
    plain
}

/// A number of YAML in the notation of JSON, if that is another only by signs, zeros and points: `+.5` is `0.5`.
pub(super) fn in_json(text: &str) -> Option<String> {
    let unsigned = text.trim_start_matches(['+', '-']);
    let sign = if text.starts_with('-') { "-" } else { "" };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let power = exponent.map(|power| power.strip_prefix(['+', '-']).unwrap_or(power));
    let is_number = digits(whole)
        && digits(fraction)
        && mantissa.contains(|c: char| c.is_ascii_digit())
        && power.is_none_or(|power| !power.is_empty() && digits(power));
    is_number.then(|| {
        let point = if fraction.is_empty() { "" } else { "." };
        let power = exponent
            .map(|exponent| format!("e{exponent}"))
            .unwrap_or_default();
        format!("{sign}{whole}{point}{fraction}{power}")
    })
}
