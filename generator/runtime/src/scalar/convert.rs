//! Conversions to and from the types of `time`, `jiff` and `chrono`, each under the feature of that name.
//!
//! Instants convert by value: the text of one that comes from another crate is written anew, in UTC.

#[cfg(feature = "time")]
mod with_time {
    use ::time::{Month, OffsetDateTime};

    use super::super::{Date, DateTime, InvalidText};

    impl TryFrom<OffsetDateTime> for DateTime {
        type Error = InvalidText;

        fn try_from(time: OffsetDateTime) -> Result<Self, InvalidText> {
            Self::from_unix(time.unix_timestamp(), time.nanosecond())
        }
    }

    impl TryFrom<&DateTime> for OffsetDateTime {
        type Error = InvalidText;

        fn try_from(time: &DateTime) -> Result<Self, InvalidText> {
            let nanos =
                i128::from(time.unix_seconds()) * 1_000_000_000 + i128::from(time.subsec_nanos());
            Self::from_unix_timestamp_nanos(nanos)
                .map_err(|_| InvalidText::new("an instant in the range of `time`", time.as_str()))
        }
    }

    impl TryFrom<::time::Date> for Date {
        type Error = InvalidText;

        fn try_from(date: ::time::Date) -> Result<Self, InvalidText> {
            let year = u16::try_from(date.year()).map_err(|_| {
                InvalidText::new("a date in the years 0 to 9999", &date.to_string())
            })?;
            Self::new(year, date.month().into(), date.day())
        }
    }

    impl TryFrom<Date> for ::time::Date {
        type Error = InvalidText;

        fn try_from(date: Date) -> Result<Self, InvalidText> {
            let odd = || InvalidText::new("a date in the range of `time`", &date.to_string());
            let month = Month::try_from(date.month()).map_err(|_| odd())?;
            Self::from_calendar_date(date.year().into(), month, date.day()).map_err(|_| odd())
        }
    }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use ::jiff::{Timestamp, civil};

    use super::super::{Date, DateTime, InvalidText};

    impl TryFrom<Timestamp> for DateTime {
        type Error = InvalidText;

        fn try_from(time: Timestamp) -> Result<Self, InvalidText> {
            let nanos = time.as_nanosecond();
            let odd = |_| InvalidText::new("an instant in the years 0 to 9999", &time.to_string());
            let seconds = i64::try_from(nanos.div_euclid(1_000_000_000)).map_err(odd)?;
            Self::from_unix(
                seconds,
                u32::try_from(nanos.rem_euclid(1_000_000_000)).map_err(odd)?,
            )
        }
    }

    impl TryFrom<&DateTime> for Timestamp {
        type Error = InvalidText;

        fn try_from(time: &DateTime) -> Result<Self, InvalidText> {
            let nanos =
                i128::from(time.unix_seconds()) * 1_000_000_000 + i128::from(time.subsec_nanos());
            Self::from_nanosecond(nanos)
                .map_err(|_| InvalidText::new("an instant in the range of `jiff`", time.as_str()))
        }
    }

    impl TryFrom<civil::Date> for Date {
        type Error = InvalidText;

        fn try_from(date: civil::Date) -> Result<Self, InvalidText> {
            date.to_string().parse()
        }
    }

    impl TryFrom<Date> for civil::Date {
        type Error = InvalidText;

        fn try_from(date: Date) -> Result<Self, InvalidText> {
            let odd = || InvalidText::new("a date in the range of `jiff`", &date.to_string());
            let year = i16::try_from(date.year()).map_err(|_| odd())?;
            let month = i8::try_from(date.month()).map_err(|_| odd())?;
            let day = i8::try_from(date.day()).map_err(|_| odd())?;
            Self::new(year, month, day).map_err(|_| odd())
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use ::chrono::{NaiveDate, TimeZone, Utc};

    use super::super::{Date, DateTime, InvalidText};

    impl<Z: TimeZone> TryFrom<::chrono::DateTime<Z>> for DateTime {
        type Error = InvalidText;

        fn try_from(time: ::chrono::DateTime<Z>) -> Result<Self, InvalidText> {
            // chrono keeps a leap second as a fraction of two seconds.
            let nanos = time.timestamp_subsec_nanos();
            Self::from_unix(
                time.timestamp() + i64::from(nanos / 1_000_000_000),
                nanos % 1_000_000_000,
            )
        }
    }

    impl TryFrom<&DateTime> for ::chrono::DateTime<Utc> {
        type Error = InvalidText;

        fn try_from(time: &DateTime) -> Result<Self, InvalidText> {
            Self::from_timestamp(time.unix_seconds(), time.subsec_nanos()).ok_or_else(|| {
                InvalidText::new("an instant in the range of `chrono`", time.as_str())
            })
        }
    }

    impl TryFrom<NaiveDate> for Date {
        type Error = InvalidText;

        fn try_from(date: NaiveDate) -> Result<Self, InvalidText> {
            date.to_string().parse()
        }
    }

    impl TryFrom<Date> for NaiveDate {
        type Error = InvalidText;

        fn try_from(date: Date) -> Result<Self, InvalidText> {
            Self::from_ymd_opt(date.year().into(), date.month().into(), date.day().into())
                .ok_or_else(|| {
                    InvalidText::new("a date in the range of `chrono`", &date.to_string())
                })
        }
    }
}
