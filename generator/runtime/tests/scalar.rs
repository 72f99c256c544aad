//! Dates, times, durations, UUIDs, bytes and decimals.

use std::collections::HashSet;
use std::time::{Duration as StdDuration, SystemTime};

use proptest::prelude::*;
use specwright_runtime::{
    Base64, Date, DateTime, Decimal, Decode, Duration, Encode, ExactNumber, Time, Uuid, from_json,
    to_json,
};

/// Reads a string and writes it again.
fn through<T: Decode + Encode>(text: &str) -> Option<String> {
    let value: T = from_json(&format!("{text:?}")).ok()?;
    let written = to_json(&value).expect("what was read can be written");
    Some(written.trim_matches('"').to_owned())
}

fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

#[test]
fn an_instant_is_written_as_it_was_read() {
    for text in [
        "2014-01-01T05:20:00.12345Z",
        "2014-01-01T05:20:00Z",
        "2014-01-01t05:20:00.1z",
        "2014-01-01 05:20:00.123456789012+02:30",
        "0000-01-01T00:00:00-00:00",
        "2016-12-31T23:59:60Z",
    ] {
        assert_eq!(through::<DateTime>(text).as_deref(), Some(text));
    }
}

#[test]
fn instants_compare_whatever_their_offset() {
    assert_eq!(
        at("2024-02-29T12:00:00Z"),
        at("2024-02-29T14:30:00.000+02:30")
    );
    assert!(at("2024-02-29T23:59:59.999999999Z") < at("2024-03-01T00:00:00Z"));
    assert!(at("2024-01-01T00:00:00+01:00") < at("2024-01-01T00:00:00Z"));
    assert_eq!(at("2016-12-31T23:59:60Z"), at("2017-01-01T00:00:00Z"));
    let set = HashSet::from([at("2024-01-01T00:00:00Z"), at("2024-01-01T01:00:00+01:00")]);
    assert_eq!(set.len(), 1);
    let early = at("1969-12-31T23:59:59.25Z");
    assert_eq!(
        (early.unix_seconds(), early.subsec_nanos()),
        (-1, 250_000_000)
    );
}

#[test]
fn what_is_not_an_instant_is_an_error_with_its_path() {
    for text in [
        "",
        "yesterday",
        "2024-01-01",
        "2024-13-01T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:61Z",
        "2024-01-01T00:00:00",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+0100",
        "2024-01-01T00:00:00Z ",
        "+024-01-01T00:00:00Z",
        "２０24-01-01T00:00:00Z",
        "1704067200",
    ] {
        assert!(text.parse::<DateTime>().is_err(), "{text}");
    }
    let fault = from_json::<Vec<DateTime>>(r#"["soon"]"#).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "[0]: expected a date and time (RFC 3339), found string \"soon\" (byte 1)"
    );
    let fault = from_json::<DateTime>("12").unwrap_err();
    assert_eq!(
        fault.message(),
        "expected a date and time (RFC 3339), found number `12`"
    );
}

#[test]
fn the_clock_of_the_system_converts_both_ways() {
    let time = SystemTime::UNIX_EPOCH + StdDuration::new(1_704_067_200, 120_000_000);
    let instant = DateTime::try_from(time).unwrap();
    assert_eq!(instant.as_str(), "2024-01-01T00:00:00.120Z");
    assert_eq!(SystemTime::try_from(&instant).unwrap(), time);
    let early = SystemTime::UNIX_EPOCH - StdDuration::from_millis(1);
    let instant = DateTime::try_from(early).unwrap();
    assert_eq!(instant.as_str(), "1969-12-31T23:59:59.999Z");
    assert_eq!(SystemTime::try_from(&instant).unwrap(), early);
    assert!(DateTime::from_unix(i64::MAX, 0).is_err());
    assert!(DateTime::from_unix(0, 1_000_000_000).is_err());
}

#[test]
fn dates_are_those_of_the_calendar() {
    assert_eq!(through::<Date>("2024-02-29").as_deref(), Some("2024-02-29"));
    for text in [
        "2023-02-29",
        "1900-02-29",
        "2024-00-01",
        "2024-1-1",
        "2024-01-01T00:00:00Z",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
    assert_eq!(Date::new(1970, 1, 1).unwrap().unix_days(), 0);
    assert_eq!(Date::new(2000, 3, 1).unwrap().unix_days(), 11_017);
    assert!(Date::from_unix_days(-719_528).is_ok() && Date::from_unix_days(-719_529).is_err());
    assert_eq!(
        Date::from_unix_days(2_932_896).unwrap().to_string(),
        "9999-12-31"
    );
    assert!(Date::from_unix_days(2_932_897).is_err());
}

#[test]
fn times_may_lack_an_offset() {
    let time: Time = "12:30:01.5".parse().unwrap();
    assert_eq!(
        (time.second_of_day(), time.subsec_nanos(), time.utc_offset()),
        (45_001, 500_000_000, None)
    );
    assert_eq!(
        "12:30:01-01:30".parse::<Time>().unwrap().utc_offset(),
        Some(-5_400)
    );
    assert!("12:30".parse::<Time>().is_err());
}

#[test]
fn durations_keep_their_text() {
    for text in [
        "P3Y6M4DT12H30M5S",
        "P4W",
        "PT0.5S",
        "-PT6H",
        "P0D",
        "P1DT0,5H",
    ] {
        assert_eq!(through::<Duration>(text).as_deref(), Some(text));
    }
    for text in [
        "", "P", "PT", "P1", "1D", "P1H", "PT1D", "P1DT", "PT1S1M", "PT.5S", "PT1.5H1M", "P1D ",
        "pt1s",
    ] {
        assert!(text.parse::<Duration>().is_err(), "{text}");
    }
    let length = |text: &str| text.parse::<Duration>().unwrap().to_std();
    assert_eq!(length("P1DT1.5H"), Some(StdDuration::from_secs(91_800)));
    assert_eq!(length("PT0.25S"), Some(StdDuration::from_millis(250)));
    assert_eq!(length("P1M"), None);
    assert_eq!(length("-PT1S"), None);
    assert_eq!(length("P99999999999999999999D"), None);
    assert_eq!(
        Duration::try_from(StdDuration::from_millis(90_500))
            .unwrap()
            .as_str(),
        "PT90.5S"
    );
}

#[test]
fn uuids_are_read_in_either_case() {
    let uuid: Uuid = "F174E90A-fafe-4643-BBBC-4A0ED4FC8415".parse().unwrap();
    assert_eq!(uuid.to_string(), "f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    assert_eq!(Uuid::from_bytes(*uuid.as_bytes()), uuid);
    for text in [
        "",
        "f174e90afafe4643bbbc4a0ed4fc8415",
        "f174e90a-fafe-4643-bbbc-4a0ed4fc841",
        "g174e90a-fafe-4643-bbbc-4a0ed4fc8415",
        "f174e90a-fafe-4643-bbbc-4a0ed4fc84151",
    ] {
        assert!(text.parse::<Uuid>().is_err(), "{text}");
    }
}

#[test]
fn bytes_are_read_leniently_and_written_strictly() {
    for text in ["+/8=", "+/8", "-_8=", "-_8", "+/\n8="] {
        let bytes: Base64 = text.parse().unwrap();
        assert_eq!(bytes.as_bytes(), [0xfb, 0xff], "{text}");
        assert_eq!(bytes.to_string(), "+/8=");
    }
    assert!("a".parse::<Base64>().is_err() && "a*b=".parse::<Base64>().is_err());
}

#[test]
fn decimals_keep_their_text_and_compare_as_numbers() {
    assert_eq!(through::<Decimal>("1.50").as_deref(), Some("1.50"));
    assert_eq!(
        to_json(&from_json::<Decimal>("12345678901234567890.10").unwrap()).unwrap(),
        "\"12345678901234567890.10\""
    );
    assert_eq!(
        to_json(&from_json::<ExactNumber>("123456789012345678901234567890").unwrap()).unwrap(),
        "123456789012345678901234567890"
    );
    assert_eq!("1.50".parse::<Decimal>().unwrap(), "15e-1".parse().unwrap());
    assert!("-2".parse::<Decimal>().unwrap() < "-1.9".parse().unwrap());
    assert_eq!("1e3".parse::<ExactNumber>().unwrap().to_i128(), Some(1000));
    assert!(
        "".parse::<Decimal>().is_err()
            && "1,5".parse::<Decimal>().is_err()
            && "NaN".parse::<Decimal>().is_err()
    );
}

#[cfg(all(feature = "time", feature = "jiff", feature = "chrono"))]
#[test]
fn other_crates_agree_on_the_instant() {
    let instant = at("2024-02-29T14:30:00.123456789+02:30");
    let time = time::OffsetDateTime::try_from(&instant).unwrap();
    let jiff = jiff::Timestamp::try_from(&instant).unwrap();
    let chrono = chrono::DateTime::<chrono::Utc>::try_from(&instant).unwrap();
    assert_eq!(jiff.to_string(), "2024-02-29T12:00:00.123456789Z");
    for back in [
        DateTime::try_from(time).unwrap(),
        DateTime::try_from(jiff).unwrap(),
        DateTime::try_from(chrono).unwrap(),
    ] {
        assert_eq!(back, instant);
    }
    let date = Date::new(2024, 2, 29).unwrap();
    assert_eq!(
        Date::try_from(time::Date::try_from(date).unwrap()).unwrap(),
        date
    );
    assert_eq!(
        Date::try_from(jiff::civil::Date::try_from(date).unwrap()).unwrap(),
        date
    );
    assert_eq!(
        Date::try_from(chrono::NaiveDate::try_from(date).unwrap()).unwrap(),
        date
    );
}

proptest! {
    #[test]
    fn any_day_survives(days in -719_528_i64..=2_932_896) {
        let date = Date::from_unix_days(days).unwrap();
        prop_assert_eq!(date.unix_days(), days);
        prop_assert_eq!(date.to_string().parse::<Date>().unwrap(), date);
    }

    #[test]
    fn any_instant_survives(seconds in -62_167_219_200_i64..=253_402_300_799, nanos in 0_u32..1_000_000_000) {
        let instant = DateTime::from_unix(seconds, nanos).unwrap();
        let read = at(instant.as_str());
        prop_assert_eq!((read.unix_seconds(), read.subsec_nanos()), (seconds, nanos));
    }

    #[test]
    fn no_text_makes_a_scalar_panic(text in "[-+PTZ0-9:.YMDHSW ,e€]{0,30}") {
        let _ = (text.parse::<DateTime>(), text.parse::<Date>(), text.parse::<Time>());
        let _ = (text.parse::<Uuid>(), text.parse::<Decimal>(), text.parse::<Base64>());
        let _ = text.parse::<Duration>().map(|duration| duration.to_std());
    }
}

#[test]
fn addresses_are_those_of_the_standard_library() {
    let address: std::net::Ipv6Addr = from_json("\"::1\"").expect("an address");
    assert_eq!(address, std::net::Ipv6Addr::LOCALHOST);
    assert_eq!(to_json(&address).expect("text"), "\"::1\"");
    let error = from_json::<std::net::Ipv4Addr>("\"1.2.3\"").expect_err("three numbers");
    assert!(error.to_string().contains("an IPv4 address"), "{error}");
}

#[test]
fn a_number_is_written_as_json_writes_numbers() {
    for text in ["007", "-01", "00.5", "+1", ".5", "1."] {
        assert!(
            text.parse::<specwright_runtime::ExactNumber>().is_err(),
            "{text}"
        );
    }
}
