//! Times of day (RFC 3339 `full-time`; also without an offset, as many servers send them).

use std::fmt;

use super::calendar::Fields;
use super::text::text_scalar;

/// A time of day, with the text that it came in and the offset from UTC when it has one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Time {
    text: Box<str>,
    second: u32,
    nanos: u32,
    offset: Option<i32>,
}

impl Time {
    fn parse(text: &str) -> Option<Self> {
        let mut fields = Fields::of(text);
        let (second, nanos) = fields.time()?;
        let offset = if fields.end().is_some() {
            None
        } else {
            Some(fields.offset()?)
        };
        fields.end()?;
        Some(Self {
            text: text.into(),
            second,
            nanos,
            offset,
        })
    }

    /// The text, as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whole seconds since midnight.
    #[must_use]
    pub fn second_of_day(&self) -> u32 {
        self.second
    }

    /// Nanoseconds since the last whole second, 0 to 999,999,999.
    #[must_use]
    pub fn subsec_nanos(&self) -> u32 {
        self.nanos
    }

    /// Seconds east of UTC, when the text says.
    #[must_use]
    pub fn utc_offset(&self) -> Option<i32> {
        self.offset
    }
}

text_scalar!(
    Time,
    "a time of day (RFC 3339)",
    Self {
        text: Box::default(),
        second: 0,
        nanos: 0,
        offset: None,
    }
);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
