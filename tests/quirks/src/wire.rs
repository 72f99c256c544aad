//! What one case claims about its types, collected and reported at its end.

use specwright_runtime::{Check, Decode, Encode, Reader, Violations, Writer};

/// One case, as it is judged.
#[derive(Debug)]
pub struct Case {
    name: &'static str,
    failures: Vec<String>,
}

impl Case {
    /// Begins a case.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            failures: Vec::new(),
        }
    }

    /// Notes that something is not as it should be.
    pub fn fail(&mut self, what: impl Into<String>) {
        self.failures.push(what.into());
    }

    /// `text` must decode; gives the value.
    pub fn read<T: Decode>(&mut self, entry: &str, text: &str) -> Option<T> {
        match decode(text) {
            Ok(value) => Some(value),
            Err(message) => {
                self.fail(format!("{entry}: {text} does not decode: {message}"));
                None
            }
        }
    }

    /// `text` must not decode, and the message must hold `expected`.
    pub fn refused<T: Decode + std::fmt::Debug>(
        &mut self,
        entry: &str,
        text: &str,
        expected: &str,
    ) {
        match decode::<T>(text) {
            Ok(value) => self.fail(format!("{entry}: {text} decodes, as {value:?}")),
            Err(message) if message.contains(expected) => {}
            Err(message) => self.fail(format!(
                "{entry}: {text} is refused with `{message}`, not with `{expected}`"
            )),
        }
    }

    /// `value`, written, must be the JSON value `expected`.
    pub fn is(&mut self, entry: &str, value: &dyn Encode, expected: &str) {
        let written = encode(value);
        let same = match (
            serde_json::from_str::<serde_json::Value>(&written),
            serde_json::from_str::<serde_json::Value>(expected),
        ) {
            (Ok(written), Ok(expected)) => written == expected,
            _ => false,
        };
        if !same {
            self.fail(format!("{entry}: written as {written}, not as {expected}"));
        }
    }

    /// `value`, written, must be `expected` to the letter.
    pub fn is_text(&mut self, entry: &str, value: &dyn Encode, expected: &str) {
        let written = encode(value);
        if written != expected {
            self.fail(format!("{entry}: written as {written}, not as {expected}"));
        }
    }

    /// Sending `value` must be refused for exactly the `expected` reasons, in any order; for none, it must not be refused.
    pub fn violations(&mut self, entry: &str, value: &dyn Encode, expected: &[&str]) {
        let mut violations = Violations::default();
        value.check(&mut Check::new(&mut violations));
        let found: Vec<String> = violations.iter().map(ToString::to_string).collect();
        let all = expected
            .iter()
            .all(|text| found.iter().any(|violation| violation.contains(text)));
        if found.len() != expected.len() || !all {
            self.fail(format!("{entry}: violations {found:?}, not {expected:?}"));
        }
    }

    /// An expression of the case must be true.
    pub fn holds(&mut self, entry: &str, expression: &str, truth: bool) {
        if !truth {
            self.fail(format!("{entry}: `{expression}` does not hold"));
        }
    }

    /// Ends the case.
    ///
    /// # Panics
    /// When anything was not as it should be.
    pub fn finish(self) {
        assert!(
            self.failures.is_empty(),
            "{}:\n  {}",
            self.name,
            self.failures.join("\n  ")
        );
    }
}

/// Decodes a whole text.
///
/// # Errors
/// The message of the runtime's error.
pub fn decode<T: Decode>(text: &str) -> Result<T, String> {
    let mut reader = Reader::new(text);
    let value = T::decode(&mut reader).map_err(|error| error.to_string())?;
    reader.finish().map_err(|error| error.to_string())?;
    Ok(value)
}

/// Encodes a value, its limits unchecked; what cannot be JSON is said in its place.
#[must_use]
pub fn encode(value: &dyn Encode) -> String {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    match writer.finish() {
        Ok(text) => text,
        Err(violations) => format!("not JSON: {violations}"),
    }
}
