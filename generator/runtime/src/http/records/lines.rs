//! JSON lines, and JSON text sequences (RFC 7464), which differ by a record separator.

/// Cuts bytes into records.
#[derive(Debug, Default)]
pub(super) struct Splitter {
    record: Vec<u8>,
}

/// What begins a record of a JSON text sequence (RFC 7464, section 2.2).
const RECORD_SEPARATOR: u8 = 0x1e;

impl Splitter {
    /// How many bytes are kept for the record that is not complete.
    pub(super) fn held(&self) -> usize {
        self.record.len()
    }

    /// Reads bytes and gives the records that they complete.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Vec<Vec<u8>> {
        let mut records = Vec::new();
        let mut rest = bytes;
        while let Some(end) = rest
            .iter()
            .position(|byte| matches!(*byte, b'\n' | RECORD_SEPARATOR))
        {
            let (record, after) = rest.split_at(end);
            self.record.extend_from_slice(record);
            records.extend(self.finish());
            rest = after.get(1..).unwrap_or_default();
        }
        self.record.extend_from_slice(rest);
        records
    }

    /// The last record, which may have no line end.
    pub(super) fn finish(&mut self) -> Option<Vec<u8>> {
        let record = std::mem::take(&mut self.record);
        (!record.trim_ascii().is_empty()).then_some(record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_cut_anywhere() {
        for text in ["1\r\n\n 2 \n3", "\u{1e}1\n\u{1e} 2 \n\u{1e}3\n"] {
            for size in 1..=text.len() {
                let mut splitter = Splitter::default();
                let mut all: Vec<Vec<u8>> = text
                    .as_bytes()
                    .chunks(size)
                    .flat_map(|piece| splitter.push(piece))
                    .collect();
                all.extend(splitter.finish());
                let all: Vec<_> = all.iter().map(|record| record.trim_ascii()).collect();
                assert_eq!(all, [b"1", b"2", b"3"], "{text:?} {size}");
            }
        }
    }
}
