//! From words to identifiers.
//!
//! In: words. Out: text that the Rust lexer takes as one identifier, in the case that its place asks for. What always holds: it begins
//! with a letter, is no keyword (or is written raw), and has at most [`LONGEST`] characters.

use super::reserved::{is_keyword, is_unraw};
use super::words::{Spelling, is_snake, words};

/// The longest identifier that is made; longer ones are cut and told apart by a hash of the whole name.
pub(crate) const LONGEST: usize = 100;

/// The case of an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// `UpperCamelCase`: types and variants.
    Camel,
    /// `snake_case`: fields, functions, arguments, modules.
    Snake,
}

/// The identifier for a text.
pub(crate) fn ident(text: &str, case: Case, spelling: Spelling) -> String {
    let as_it_is = case == Case::Snake && spelling == Spelling::Plain && is_snake(text);
    if as_it_is && text.len() <= LONGEST && text.starts_with(|c: char| c.is_ascii_lowercase()) {
        return escape(text.to_owned());
    }
    join(&words(text, spelling), case)
}

/// The identifier for several texts in a row; a word that ends one and begins the next is said once.
pub(crate) fn ident_of<'t>(texts: impl IntoIterator<Item = &'t str>, case: Case) -> String {
    let mut all: Vec<String> = Vec::new();
    for text in texts {
        let next = words(text, Spelling::Plain);
        let overlap = (1..=next.len().min(all.len()))
            .rev()
            .find(|&n| all.iter().rev().take(n).rev().eq(next.iter().take(n)))
            .unwrap_or(0);
        all.extend(next.into_iter().skip(overlap));
    }
    join(&all, case)
}

/// The identifier made of words.
pub(crate) fn join(words: &[String], case: Case) -> String {
    let mut text = String::new();
    for word in words {
        match case {
            Case::Camel => push_capitalised(&mut text, word),
            Case::Snake => {
                if !text.is_empty() {
                    text.push('_');
                }
                text.push_str(word);
            }
        }
    }
    let mut text = begin(text, case);
    if text.chars().count() > LONGEST {
        text = shorten(&text, case);
    }
    match case {
        Case::Snake => escape(text),
        Case::Camel => text,
    }
}

fn escape(snake: String) -> String {
    if is_unraw(&snake) {
        format!("{snake}_")
    } else if is_keyword(&snake) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// An underscore keeps two numbers apart: `1.0` is not `10`.
fn push_capitalised(text: &mut String, word: &str) {
    let mut chars = word.chars();
    let Some(first) = chars.next() else { return };
    if first.is_numeric() && text.chars().next_back().is_some_and(char::is_numeric) {
        text.push('_');
    }
    text.extend(first.to_uppercase());
    text.push_str(chars.as_str());
}

/// A number in front becomes `n…`: `2fa` is `N2fa`.
fn begin(text: String, case: Case) -> String {
    match text.chars().next() {
        Some(first) if unicode_ident::is_xid_start(first) => text,
        _ => format!("{}{text}", if case == Case::Camel { 'N' } else { 'n' }),
    }
}

fn shorten(text: &str, case: Case) -> String {
    let mut kept: String = text.chars().take(LONGEST - 10).collect();
    let hash = fnv1a(text);
    if case == Case::Camel {
        return format!("{kept}H{hash:08x}");
    }
    if let Some(end) = kept.rfind('_') {
        kept.truncate(end);
    }
    format!("{kept}_h{hash:08x}")
}

/// FNV-1a, 32 bits: a hash that stays the same over releases.
fn fnv1a(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// What code calls the crate of a package.
pub(crate) fn of_package(name: &str) -> String {
    escape(name.replace('-', "_"))
}

/// The identifier without `r#`.
pub(crate) fn unraw(ident: &str) -> &str {
    ident.strip_prefix("r#").unwrap_or(ident)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_each_case() {
        for (text, case, expected) in [
            ("MALICIOUS-BEC", Case::Camel, "MaliciousBec"),
            ("SNOOPY-CASB_OFFICE_365", Case::Camel, "SnoopyCasbOffice365"),
            ("tls1.2", Case::Camel, "Tls1_2"),
            ("2fa", Case::Camel, "N2fa"),
            ("2022-11-28", Case::Camel, "N2022_11_28"),
            ("+1", Case::Camel, "Plus1"),
            ("", Case::Camel, "Empty"),
            ("type", Case::Snake, "r#type"),
            ("gen", Case::Snake, "r#gen"),
            ("self", Case::Snake, "self_"),
            ("crate", Case::Snake, "crate_"),
            ("Self", Case::Camel, "Self"),
            ("2fa", Case::Snake, "n2fa"),
            ("größe", Case::Camel, "Größe"),
        ] {
            assert_eq!(ident(text, case, Spelling::Plain), expected, "{text}");
        }
    }

    #[test]
    fn says_an_overlapping_word_once() {
        assert_eq!(
            ident_of(["AllowPolicy", "policy_type"], Case::Camel),
            "AllowPolicyType"
        );
        assert_eq!(
            ident_of(["Pet", "owner", "address"], Case::Camel),
            "PetOwnerAddress"
        );
        assert_eq!(ident_of(["a_b", "a_b"], Case::Camel), "AB");
    }

    #[test]
    fn cuts_long_names_and_keeps_them_apart() {
        let long = "very_long_name_".repeat(20);
        for case in [Case::Camel, Case::Snake] {
            let one = ident(&format!("{long}a"), case, Spelling::Plain);
            let other = ident(&format!("{long}b"), case, Spelling::Plain);
            assert_ne!(one, other);
            assert!(one.chars().count() <= LONGEST, "{one}");
        }
    }
}
