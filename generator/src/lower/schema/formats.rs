//! Which texts are of a format: for the defaults of a document, which a client must be able to read.
//!
//! What always holds: a text that is taken here is one that the runtime's type of the format reads.

use crate::api::Format;

/// Whether a text is of the format.
pub(super) fn is_of(format: Format, text: &str) -> bool {
    match format {
        Format::Date => is_date(text),
        Format::Time => is_time(text),
        Format::DateTime => text
            .split_once(['T', 't'])
            .is_some_and(|(date, time)| is_date(date) && is_time(time)),
        Format::Duration => is_duration(text),
        Format::Uuid => is_uuid(text),
        Format::Uri => true,
        Format::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
        Format::Byte => is_base64(text),
        Format::Decimal | Format::ExactNumber => is_decimal(text),
    }
}

fn digits(text: &str, count: usize) -> Option<u32> {
    let whole = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    whole.then(|| text.parse().ok())?
}

/// `YYYY-MM-DD`
fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let mut next = |count| digits(parts.next()?, count);
    let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1..=12).contains(&month) && (1..=last).contains(&day)
}

/// `HH:MM:SS`, perhaps a fraction, and an offset.
fn is_time(text: &str) -> bool {
    let Some((clock, offset)) = text.split_at_checked(8) else {
        return false;
    };
    let fraction = offset.strip_prefix('.').map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit());
        rest.split_at(end.unwrap_or(rest.len()))
    });
    let (fraction, offset) = fraction.unwrap_or(("0", offset));
    let offset = match offset.strip_prefix(['+', '-']) {
        Some(offset) => is_clock(offset, &[23, 59]),
        None => matches!(offset, "Z" | "z"),
    };
    is_clock(clock, &[23, 59, 59]) && !fraction.is_empty() && offset
}

fn is_clock(text: &str, most: &[u32]) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == most.len()
        && parts
            .iter()
            .zip(most)
            .all(|(part, most)| digits(part, 2).is_some_and(|number| number <= *most))
}

/// `P1DT2H`: whole numbers, units in order.
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else {
        return false;
    };
    let (date, time) = match rest.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (rest, None),
    };
    let date_is = |date| is_run(date, "YMWD");
    match time {
        Some(time) => (date.is_empty() || date_is(date)) && is_run(time, "HMS"),
        None => date_is(date),
    }
}

/// Numbers, each with a unit, in the order of `units`; at least one.
fn is_run(text: &str, units: &str) -> bool {
    let mut units = units.chars();
    let mut number = false;
    for c in text.chars() {
        if c.is_ascii_digit() {
            number = true;
        } else if number && units.any(|unit| unit == c) {
            number = false;
        } else {
            return false;
        }
    }
    !text.is_empty() && !number
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups
            .iter()
            .all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The standard alphabet with padding.
fn is_base64(text: &str) -> bool {
    let inner = text.trim_end_matches('=');
    let plain = inner
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'));
    // The last character before padding carries only some of its bits.
    let spare = inner
        .bytes()
        .next_back()
        .is_none_or(|last| match inner.len() % 4 {
            2 => b"AQgw".contains(&last),
            3 => b"AEIMQUYcgkosw048".contains(&last),
            _ => true,
        });
    plain && spare && text.len().is_multiple_of(4) && text.len() - inner.len() <= 2
}

fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    number(whole) && number(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_the_runtime_reads() {
        for (format, good, bad) in [
            (Format::Date, "2024-02-29", "2023-02-29"),
            (Format::Date, "2024-12-31", "2024-13-01"),
            (Format::Time, "23:59:59.5+01:00", "24:00:00Z"),
            (Format::Time, "00:00:00Z", "00:00:00"),
            (
                Format::DateTime,
                "2024-01-02T03:04:05Z",
                "2024-01-02 03:04:05Z",
            ),
            (Format::Duration, "P1DT2H", "PT"),
            (Format::Duration, "PT5M", "P5S"),
            (
                Format::Uuid,
                "7d444840-9dc0-11d1-b245-5ffdce74fad2",
                "7d444840",
            ),
            (Format::Ipv4, "192.0.2.1", "192.0.2"),
            (Format::Ipv6, "::1", ":1"),
            (Format::Byte, "aGVsbG8=", "aGVsbG9="),
            (Format::Byte, "", "a==="),
            (Format::Decimal, "-1.50", "1."),
        ] {
            assert!(is_of(format, good), "{good}");
            assert!(!is_of(format, bad), "{bad}");
        }
    }
}
