//! Dates (RFC 3339 `full-date`).

use std::fmt;

use super::calendar::{Fields, date_from_days, days_from_date};
use super::text::{InvalidText, text_scalar};

/// A date of the Gregorian calendar, in the years 0 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    fn parse(text: &str) -> Option<Self> {
        let mut fields = Fields::of(text);
        let (year, month, day) = fields.date()?;
        fields.end()?;
        Some(Self { year, month, day })
    }

    /// The date with these parts, month and day counted from 1.
    ///
    /// # Errors
    /// The calendar has no such date.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, InvalidText> {
        format!("{year:04}-{month:02}-{day:02}").parse()
    }

    /// The date `days` after 1970-01-01.
    ///
    /// # Errors
    /// The year is not one of 0 to 9999.
    pub fn from_unix_days(days: i64) -> Result<Self, InvalidText> {
        match date_from_days(days) {
            Some((year, month, day)) => Ok(Self { year, month, day }),
            None => Err(InvalidText::new(
                "a date in the years 0 to 9999",
                &format!("day {days}"),
            )),
        }
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn unix_days(self) -> i64 {
        days_from_date(self.year, self.month, self.day)
    }

    /// The year, 0 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }
}

text_scalar!(
    Date,
    "a date (YYYY-MM-DD)",
    Self {
        year: 0,
        month: 1,
        day: 1,
    }
);

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
