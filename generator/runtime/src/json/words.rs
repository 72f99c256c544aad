//! Looking at eight bytes of a text at a time.

/// Whether `has` finds something in any eight bytes of a text. The last eight overlap with those before; a text of fewer is
/// filled up with spaces.
#[inline]
pub(super) fn any_word(bytes: &[u8], has: impl Fn([u8; 8]) -> bool) -> bool {
    if let Some(last) = bytes.last_chunk::<8>() {
        let (chunks, _) = bytes.as_chunks::<8>();
        return chunks.iter().any(|chunk| has(*chunk)) || has(*last);
    }
    if let (Some([a, b, c, d]), Some([e, f, g, h])) =
        (bytes.first_chunk::<4>(), bytes.last_chunk::<4>())
    {
        return has([*a, *b, *c, *d, *e, *f, *g, *h]);
    }
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    let space = b' ';
    has([byte(0), byte(1), byte(2), space, space, space, space, space])
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
    use super::{any_word, below, each};

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        let has = |word: [u8; 8]| below(u64::from_ne_bytes(word) ^ each(b'x'), 1) != 0;
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
