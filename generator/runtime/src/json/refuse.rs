//! What a reader says about a value that it does not take.

use std::borrow::Cow;

use super::error::{DecodeError, excerpt};
use super::reader::{Kind, Reader};

impl Reader<'_> {
    /// The next value is not what was expected: says what it is.
    #[cold]
    pub fn mismatch(&mut self, expected: impl Into<Cow<'static, str>>) -> DecodeError {
        self.mismatched(expected.into())
    }

    #[cold]
    fn mismatched(&mut self, expected: Cow<'static, str>) -> DecodeError {
        let found = match self.kind() {
            Ok(kind) => kind,
            Err(error) => return error,
        };
        let start = self.offset();
        let text = self.text.get(start..).unwrap_or_default();
        let found = match found {
            Kind::Null => "null".to_owned(),
            Kind::Boolean if text.starts_with('t') => "boolean `true`".to_owned(),
            Kind::Boolean => "boolean `false`".to_owned(),
            Kind::Number => {
                let end = text
                    .find(|c: char| !matches!(c, '0'..='9' | '.' | '-' | '+' | 'e' | 'E'))
                    .unwrap_or(text.len());
                format!("number `{}`", excerpt(text.get(..end).unwrap_or_default()))
            }
            other => other.name().to_owned(),
        };
        DecodeError::mismatch(expected, found).located(self.text, start)
    }

    /// The number from `start` to here is no value of the type.
    #[cold]
    pub(super) fn odd_number(
        &self,
        start: usize,
        expected: &'static str,
        fault: &str,
    ) -> DecodeError {
        let text = self.text.get(start..self.offset()).unwrap_or_default();
        let found = format!("number `{}` ({fault})", excerpt(text));
        DecodeError::mismatch(expected, found).located(self.text, start)
    }

    /// The text is no JSON, because of what stands here.
    #[cold]
    pub(super) fn not_json(&self, fault: &str) -> DecodeError {
        self.not_json_at(self.offset(), fault)
    }

    /// What follows an item or a member neither sets it apart from another nor ends what it is in.
    #[cold]
    pub(super) fn no_comma(&self, end: u8) -> DecodeError {
        self.not_json(match end {
            b']' => "expected `,` or `]`",
            _ => "expected `,` or `}`",
        })
    }

    /// The text is no JSON, because of what stands at `at`.
    #[cold]
    pub(super) fn not_json_at(&self, at: usize, fault: &str) -> DecodeError {
        let end = if at >= self.text.len() && !fault.starts_with("the text ends") {
            ", but the text ends"
        } else {
            ""
        };
        DecodeError::new(format!("not JSON: {fault}{end}")).located(self.text, at)
    }
}
