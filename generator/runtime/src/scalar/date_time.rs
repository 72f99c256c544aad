//! Instants (RFC 3339 `date-time`).

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime};

use super::calendar::{Fields, date_from_days, days_from_date};
use super::text::{InvalidText, text_scalar};

/// An instant, with the text that it came in: what a server sent is written back byte for byte.
///
/// Two are equal when they are the same instant, whatever their offsets: `12:00:00Z` and `14:00:00+02:00`. They compare to
/// the nanosecond. A leap second is the same instant as the second after it.
#[derive(Clone)]
pub struct DateTime {
    text: Box<str>,
    seconds: i64,
    nanos: u32,
}

impl DateTime {
    fn parse(text: &str) -> Option<Self> {
        let mut fields = Fields::of(text);
        let (year, month, day) = fields.date()?;
        fields.one(b"Tt ")?;
        let (seconds, nanos) = fields.time()?;
        let offset = fields.offset()?;
        fields.end()?;
        let seconds =
            days_from_date(year, month, day) * 86_400 + i64::from(seconds) - i64::from(offset);
        Some(Self {
            text: text.into(),
            seconds,
            nanos,
        })
    }

    /// The instant `seconds` and `nanos` after 1970-01-01T00:00:00Z, written in UTC with as many fractional digits as it
    /// needs (none, three, six or nine).
    ///
    /// # Errors
    /// The year is not one of 0 to 9999, or `nanos` is a whole second or more.
    pub fn from_unix(seconds: i64, nanos: u32) -> Result<Self, InvalidText> {
        let out_of_range = || {
            InvalidText::new(
                "an instant in the years 0 to 9999",
                &format!("{seconds}.{nanos:09}"),
            )
        };
        let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = date_from_days(days).ok_or_else(out_of_range)?;
        let fraction = match nanos {
            0 => String::new(),
            _ if nanos >= 1_000_000_000 => return Err(out_of_range()),
            _ if nanos.is_multiple_of(1_000_000) => format!(".{:03}", nanos / 1_000_000),
            _ if nanos.is_multiple_of(1_000) => format!(".{:06}", nanos / 1_000),
            _ => format!(".{nanos:09}"),
        };
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let text =
            format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z");
        Ok(Self {
            text: text.into(),
            seconds,
            nanos,
        })
    }

    /// The text, as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    #[must_use]
    pub fn unix_seconds(&self) -> i64 {
        self.seconds
    }

    /// Nanoseconds since the last whole second, 0 to 999,999,999.
    #[must_use]
    pub fn subsec_nanos(&self) -> u32 {
        self.nanos
    }
}

text_scalar!(
    DateTime,
    "a date and time (RFC 3339)",
    Self {
        text: Box::default(),
        seconds: 0,
        nanos: 0,
    }
);

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.seconds, self.nanos).cmp(&(other.seconds, other.nanos))
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.seconds, self.nanos).hash(state);
    }
}

impl TryFrom<SystemTime> for DateTime {
    type Error = InvalidText;

    fn try_from(time: SystemTime) -> Result<Self, InvalidText> {
        let out_of_range = |_| InvalidText::new("an instant in the years 0 to 9999", "");
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => Self::from_unix(
                i64::try_from(after.as_secs()).map_err(out_of_range)?,
                after.subsec_nanos(),
            ),
            Err(error) => {
                let before = error.duration();
                let seconds = -i64::try_from(before.as_secs()).map_err(out_of_range)?;
                match before.subsec_nanos() {
                    0 => Self::from_unix(seconds, 0),
                    nanos => Self::from_unix(seconds - 1, 1_000_000_000 - nanos),
                }
            }
        }
    }
}

impl TryFrom<&DateTime> for SystemTime {
    type Error = InvalidText;

    /// Fails only where the platform's clock does not reach the instant.
    fn try_from(time: &DateTime) -> Result<Self, InvalidText> {
        let whole = Duration::from_secs(time.seconds.unsigned_abs());
        let base = match time.seconds {
            0.. => Self::UNIX_EPOCH.checked_add(whole),
            _ => Self::UNIX_EPOCH.checked_sub(whole),
        };
        base.and_then(|base| base.checked_add(Duration::from_nanos(time.nanos.into())))
            .ok_or_else(|| InvalidText::new("an instant of the system's clock", &time.text))
    }
}
