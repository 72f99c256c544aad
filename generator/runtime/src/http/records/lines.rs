//! JSON lines, and JSON text sequences (RFC 7464), which begin every record with a separator.

/// Cuts bytes into records.
#[derive(Debug, Default)]
pub(super) struct Splitter {
    record: Vec<u8>,
    /// Whether records begin with a separator, so that a line end within a value ends nothing.
    is_sequence: bool,
    /// What the record is in the midst of.
    within: Within,
}

/// What a part of a JSON text is in the midst of.
#[derive(Debug, Default)]
struct Within {
    /// Objects and arrays that are open.
    depth: usize,
    string: bool,
    escape: bool,
}

impl Within {
    fn follow(&mut self, byte: u8) {
        match byte {
            _ if std::mem::take(&mut self.escape) => {}
            b'\\' => self.escape = self.string,
            b'"' => self.string = !self.string,
            b'{' | b'[' if !self.string => self.depth += 1,
            b'}' | b']' if !self.string => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    fn is_nothing(&self) -> bool {
        self.depth == 0 && !self.string
    }
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
        for byte in bytes {
            match byte {
                &RECORD_SEPARATOR => {
                    self.is_sequence = true;
                    records.extend(self.finish());
                }
                b'\n' if !self.is_sequence || self.within.is_nothing() => {
                    records.extend(self.finish());
                }
                byte => {
                    if self.is_sequence {
                        self.within.follow(*byte);
                    }
                    self.record.push(*byte);
                }
            }
        }
        records
    }

    /// The last record, which may have no line end.
    pub(super) fn finish(&mut self) -> Option<Vec<u8>> {
        self.within = Within::default();
        let record = std::mem::take(&mut self.record);
        (!record.trim_ascii().is_empty()).then_some(record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, size: usize) -> Vec<String> {
        let mut splitter = Splitter::default();
        let mut all: Vec<Vec<u8>> = text
            .as_bytes()
            .chunks(size)
            .flat_map(|piece| splitter.push(piece))
            .collect();
        all.extend(splitter.finish());
        let text = |record: &Vec<u8>| String::from_utf8_lossy(record.trim_ascii()).into_owned();
        all.iter().map(text).collect()
    }

    #[test]
    fn both_formats_cut_anywhere() {
        for text in ["1\r\n\n 2 \n3", "\u{1e}1\n\u{1e} 2 \n\u{1e}3\n"] {
            for size in 1..=text.len() {
                assert_eq!(split(text, size), ["1", "2", "3"], "{text:?} {size}");
            }
        }
    }

    #[test]
    fn a_record_of_a_sequence_may_have_lines() {
        let text = "\u{1e}{\"a\":\n[1,\n\"}\\\"\"]}\n\u{1e}\u{1e}\"x\"\n\u{1e}{\"cut";
        for size in 1..=text.len() {
            assert_eq!(
                split(text, size),
                ["{\"a\":\n[1,\n\"}\\\"\"]}", "\"x\"", "{\"cut"],
                "{size}"
            );
        }
    }

    #[test]
    fn a_record_of_a_sequence_is_complete_at_its_line_end() {
        let mut splitter = Splitter::default();
        let records = splitter.push(b"\x1e{\"a\":\n1}\n");
        assert_eq!(records, [b"{\"a\":\n1}"]);
    }
}
