//! Percent-encoding (RFC 3986, section 2.1).
//!
//! Out: only unreserved characters and escapes; where reserved ones are allowed, never those that would end the value.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but `unreserved` (RFC 3986, section 2.3).
const STRICT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// As [`STRICT`], letting through what is reserved but cannot end a query value.
const LENIENT_QUERY: &AsciiSet = &STRICT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// As [`STRICT`], letting through all that a path segment may hold, and `/` (RFC 3986, section 3.3).
const PATH: &AsciiSet = &LENIENT_QUERY.add(b'?').remove(b'&').remove(b'+');

/// The bytes of the characters that [`STRICT`] lets through.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

fn is_unreserved(byte: u8) -> bool {
    UNRESERVED[usize::from(byte)]
}

/// Which characters go out as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reserved {
    /// Only the unreserved ones.
    Escaped,
    /// Reserved ones too, and escapes that are there already (RFC 6570, section 3.2.3).
    Allowed,
    /// All: where nothing is percent-encoded.
    All,
}

/// `text` percent-encoded.
pub(crate) fn escape(text: &str, reserved: Reserved) -> Cow<'_, str> {
    match reserved {
        Reserved::Escaped => utf8_percent_encode(text, STRICT).into(),
        Reserved::Allowed => Cow::Owned(with_escapes(text, LENIENT_QUERY)),
        Reserved::All => Cow::Borrowed(text),
    }
}

/// `text` with nothing in it but unreserved characters and escapes; the same text where it has no others.
pub(crate) fn escaped(text: String) -> String {
    // Most are identifiers and numbers.
    if text.bytes().all(is_unreserved) {
        return text;
    }
    escape(&text, Reserved::Escaped).into_owned()
}

/// A part of a path as a document writes it, percent-encoded where it is not.
pub(crate) fn escape_path(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b'/' || is_unreserved(byte)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(with_escapes(text, PATH))
}

/// `text` percent-encoded but for what `set` lets through and for escapes that are there already.
fn with_escapes(text: &str, set: &'static AsciiSet) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        out.extend(utf8_percent_encode(before, set));
        let is_escape = matches!(from.as_bytes(), [_, a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
        let (piece, after) = from.split_at(if is_escape { 3 } else { 1 });
        out.push_str(if is_escape { piece } else { "%25" });
        rest = after;
    }
    out.extend(utf8_percent_encode(rest, set));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_no_escape() {
        for byte in 0..=255_u8 {
            let text = char::from(byte).to_string();
            let kept = escape(&text, Reserved::Escaped) == text;
            assert_eq!(text.bytes().all(is_unreserved), kept, "{byte}");
            assert_eq!(escaped(text.clone()), escape(&text, Reserved::Escaped));
        }
    }

    #[test]
    fn reserved_characters() {
        assert_eq!(escape("a b+c/ä", Reserved::Escaped), "a%20b%2Bc%2F%C3%A4");
        assert_eq!(
            escape("a/b?c=d&e#f %41%zz", Reserved::Allowed),
            "a/b?c=d%26e%23f%20%41%25zz"
        );
        assert_eq!(
            escape_path("/a b/ü;x=1&y+%41%z?"),
            "/a%20b/%C3%BC;x=1&y+%41%25z%3F"
        );
    }
}
