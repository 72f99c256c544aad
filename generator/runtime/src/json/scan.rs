//! Where the parts of a JSON text end: strings and numbers, found without being read.
//!
//! In: the bytes of a text and an offset. Out: another offset. Offsets beyond the end are never an error here: nothing stands
//! there.

use super::words::{below, each};

/// The offset of the first byte from `at` on that ends or interrupts the content of a string: a quote, a backslash or a control
/// character (RFC 8259, section 7). The length of the text when there is none.
#[inline]
pub(super) fn special(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let found = specials(u64::from_le_bytes(*chunk));
        if found != 0 {
            return at + first(found);
        }
        at += 8;
    }
    let rest = bytes.len().saturating_sub(at);
    if rest > 0
        && let Some(last) = bytes.last_chunk::<8>()
    {
        // What is before `at` goes, and spaces come in its place.
        let word = u64::from_le_bytes(*last) >> (64 - 8 * rest) | each(b' ') << (8 * rest);
        let found = specials(word);
        return if found == 0 {
            bytes.len()
        } else {
            at + first(found)
        };
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let plain = rest.iter().position(|byte| is_special(*byte));
    at + plain.unwrap_or(rest.len())
}

/// Which of eight bytes is the first to be found: the lowest of the bits that are set is never a false one.
#[inline]
pub(super) fn first(found: u64) -> usize {
    usize::try_from(found.trailing_zeros() / 8).unwrap_or_default()
}

/// Not zero when one of eight bytes is special.
#[inline]
pub(super) const fn specials(word: u64) -> u64 {
    below(word, b' ') | below(word ^ each(b'"'), 1) | below(word ^ each(b'\\'), 1)
}

pub(super) const fn is_special(byte: u8) -> bool {
    matches!(byte, 0..b' ' | b'"' | b'\\')
}

/// The offset after the number that starts at `at`.
///
/// # Errors
/// What stands there is no number (RFC 8259, section 6): the offset up to which it could have been one.
pub(super) fn number_end(bytes: &[u8], at: usize) -> Result<usize, usize> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
    let mut end = if byte(at) == b'-' { at + 1 } else { at };
    end = match byte(end) {
        b'0' if byte(end + 1).is_ascii_digit() => return Err(end + 1),
        b'0' => end + 1,
        _ => digits_end(bytes, end)?,
    };
    if byte(end) == b'.' {
        end = digits_end(bytes, end + 1)?;
    }
    if matches!(byte(end), b'e' | b'E') {
        let sign = usize::from(matches!(byte(end + 1), b'+' | b'-'));
        end = digits_end(bytes, end + 1 + sign)?;
    }
    Ok(end)
}

/// The offset after the digits that start at `at`, of which there must be one.
fn digits_end(bytes: &[u8], at: usize) -> Result<usize, usize> {
    let rest = bytes.get(at..).unwrap_or_default();
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 { Err(at) } else { Ok(at + count) }
}

#[cfg(test)]
mod tests {
    use super::{number_end, special};

    #[test]
    fn a_special_byte_is_found_wherever_it_stands() {
        for length in 0..40 {
            let plain = "é".repeat(length);
            assert_eq!(special(plain.as_bytes(), 0), plain.len());
            for found in ['"', '\\', '\u{0}', '\u{1f}'] {
                // What follows it must not be taken for it.
                let text = format!("{plain}{found}\u{20}!#\"");
                assert_eq!(special(text.as_bytes(), 0), plain.len(), "{text:?}");
            }
        }
        assert_eq!(special(b"abc", 7), 7);
        // What is before the offset does not count, nor what it does to the bytes behind it.
        for start in 1..20 {
            let text = "\"#".repeat(start) + "!plain";
            assert_eq!(special(text.as_bytes(), 2 * start), text.len());
            let text = "\"#".repeat(start) + "#\"";
            assert_eq!(special(text.as_bytes(), 2 * start), 2 * start + 1);
        }
    }

    #[test]
    fn a_number_ends_where_the_grammar_says() {
        for text in ["0", "-0", "10", "1.5", "-0.25", "1e3", "1E+3", "0e-0"] {
            for after in ["", ",", "]", " ", "x"] {
                assert_eq!(
                    number_end(format!("{text}{after}").as_bytes(), 0),
                    Ok(text.len())
                );
            }
        }
        for (text, at) in [
            ("", 0),
            ("-", 1),
            ("01", 1),
            ("1.", 2),
            ("1.e3", 2),
            ("1e", 2),
            ("1e+", 3),
            (".5", 0),
            ("+1", 0),
        ] {
            assert_eq!(number_end(text.as_bytes(), 0), Err(at), "{text}");
        }
    }
}
