//! Looking at eight bytes of a text at a time.

use super::scan::specials;

/// Whether `has` finds something in any eight bytes of a text. The last eight overlap with those before; a text of fewer is
/// filled up with spaces.
#[inline]
pub(super) fn any_word(bytes: &[u8], has: impl Fn(u64) -> bool) -> bool {
    let Some(last) = bytes.last_chunk::<8>() else {
        return has(short(bytes));
    };
    let (chunks, _) = bytes.as_chunks::<8>();
    chunks.iter().any(|chunk| has(u64::from_le_bytes(*chunk))) || has(u64::from_le_bytes(*last))
}

/// A text of fewer than eight bytes, filled up with spaces.
#[inline]
pub(super) fn short(bytes: &[u8]) -> u64 {
    let word = if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        // Where the two overlap they are the same.
        let behind = 8 * (bytes.len() - 4);
        u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << behind
    } else {
        let byte = |at: usize| u64::from(bytes.get(at).copied().unwrap_or_default());
        byte(0) | byte(1) << 8 | byte(2) << 16
    };
    word | each(b' ') << (8 * bytes.len())
}

/// Whether a text of the same length, which stands in quotes, is this one: the same bytes, none of which ends or interrupts a
/// string.
#[inline]
pub(super) fn is_plainly(text: &[u8], name: &[u8]) -> bool {
    let same = |text: u64, name: u64| text == name && specials(name) == 0;
    let (Some(last), Some(last_of_name)) = (text.last_chunk::<8>(), name.last_chunk::<8>()) else {
        return same(short(text), short(name));
    };
    let whole = |word: &[u8; 8]| u64::from_le_bytes(*word);
    let mut words = text.as_chunks::<8>().0.iter().zip(name.as_chunks::<8>().0);
    words.all(|(text, name)| same(whole(text), whole(name)))
        && same(whole(last), whole(last_of_name))
}

/// Eight times the same byte.
#[inline]
pub(super) const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Not zero when one of the eight bytes is less than `byte`, which is at most 0x80: subtracting sets the top bit of those.
#[inline]
pub(super) const fn below(word: u64, byte: u8) -> u64 {
    word.wrapping_sub(each(byte)) & !word & each(0x80)
}

#[cfg(test)]
mod tests {
    use super::{any_word, below, each, is_plainly};

    #[test]
    fn a_name_is_itself_unless_it_needs_escapes() {
        for length in 0..40 {
            let name = "é".repeat(length);
            let name = name.as_bytes();
            assert!(is_plainly(name, name), "{length}");
            for at in 0..name.len() {
                let mut other = name.to_vec();
                other[at] = b'x';
                assert!(!is_plainly(&other, name), "{at} of {length}");
                other[at] = b'\\';
                assert!(!is_plainly(&other, &other), "{at} of {length}");
            }
        }
    }

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        let has = |word: u64| below(word ^ each(b'x'), 1) != 0;
        for length in 0..40 {
            let plain = vec![b'y'; length];
            assert!(!any_word(&plain, has), "{length}");
            for at in 0..length {
                let mut bytes = plain.clone();
                bytes[at] = b'x';
                assert!(any_word(&bytes, has), "{at} of {length}");
            }
        }
    }
}
