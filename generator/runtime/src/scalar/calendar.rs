//! The Gregorian calendar and the fields of RFC 3339, without a dependency.

/// Takes fields from the front of a text.
pub(super) struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self(text.as_bytes())
    }

    /// Exactly `width` digits, nine at most.
    pub(super) fn digits(&mut self, width: usize) -> Option<u32> {
        let (field, rest) = self.0.split_at_checked(width)?;
        let mut value = 0_u32;
        for byte in field {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                return None;
            }
            value = value.checked_mul(10)?.checked_add(u32::from(digit))?;
        }
        self.0 = rest;
        Some(value)
    }

    /// Exactly one character, one of `allowed`, which are ASCII.
    pub(super) fn one(&mut self, allowed: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        if !allowed.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(*first)
    }

    /// `YYYY-MM-DD` of the calendar (RFC 3339 `full-date`).
    pub(super) fn date(&mut self) -> Option<(u16, u8, u8)> {
        let year = u16::try_from(self.digits(4)?).ok()?;
        self.one(b"-")?;
        let month = u8::try_from(self.digits(2)?).ok()?;
        self.one(b"-")?;
        let day = u8::try_from(self.digits(2)?).ok()?;
        (day >= 1 && day <= days_in_month(year, month)?).then_some((year, month, day))
    }

    /// `hh:mm:ss` with any number of fractional digits (RFC 3339 `partial-time`), as seconds and nanoseconds of the day.
    /// Digits beyond nanoseconds are cut. A leap second
    /// counts as the second after it.
    pub(super) fn time(&mut self) -> Option<(u32, u32)> {
        let hour = self.digits(2).filter(|hour| *hour < 24)?;
        self.one(b":")?;
        let minute = self.digits(2).filter(|minute| *minute < 60)?;
        self.one(b":")?;
        let second = self.digits(2).filter(|second| *second <= 60)?;
        let nanos = if self.one(b".").is_some() {
            self.fraction()?
        } else {
            0
        };
        Some((hour * 3600 + minute * 60 + second, nanos))
    }

    fn fraction(&mut self) -> Option<u32> {
        let (mut nanos, mut place, mut width) = (0, 1_000_000_000, 0);
        for byte in self.0 {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            // Nothing is left of a tenth of the last nanosecond.
            place /= 10;
            nanos += u32::from(digit) * place;
            width += 1;
        }
        self.0 = self.0.get(width..)?;
        (width > 0).then_some(nanos)
    }

    /// `Z`, or `+hh:mm` or `-hh:mm`, in seconds east of UTC (RFC 3339 `time-offset`).
    pub(super) fn offset(&mut self) -> Option<i32> {
        let sign = match self.one(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return Some(0),
        };
        let hours = self.digits(2).filter(|hours| *hours < 24)?;
        self.one(b":")?;
        let minutes = self.digits(2).filter(|minutes| *minutes < 60)?;
        Some(sign * i32::try_from(hours * 3600 + minutes * 60).ok()?)
    }

    /// Nothing is left.
    pub(super) fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}

/// The number of days of a month; `None` for a month outside 1 to 12.
pub(super) fn days_in_month(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

/// Days from 1970-01-01 to a date. Years are counted from March, so that the leap day is the last of its year.
pub(super) fn days_from_date(year: u16, month: u8, day: u8) -> i64 {
    let (year, month) = (i64::from(year), i64::from(month));
    let (year, month) = if month <= 2 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    365 * year + leap_days + day_of_year - 719_468
}

/// The date that is `days` after 1970-01-01; `None` outside the years 0 to 9999.
pub(super) fn date_from_days(days: i64) -> Option<(u16, u8, u8)> {
    if !(-719_528..=2_932_896).contains(&days) {
        return None;
    }
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 {
        (year_of_era, month + 3)
    } else {
        (year_of_era + 1, month - 9)
    };
    Some((
        u16::try_from(year + era * 400).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    ))
}
