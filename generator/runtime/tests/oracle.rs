//! Texts that nobody thought of, read and written beside `serde_json`.

use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::Value;
use specwright_runtime::{Decode, DecodeError, Reader, from_json, from_slice, to_json};

/// White space, and there mostly is none.
fn space() -> impl Strategy<Value = &'static str> {
    prop_oneof![8 => Just(""), 1 => Just(" "), 1 => Just("\r\n\t")]
}

/// The text of a string: as it may be written, not only as it should be.
fn string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z ]{1,9}",
        2 => "[äß€日😀\u{7f}\u{2028}\u{feff}]",
        2 => r#"\\["\\/bfnrt]"#,
        1 => r"\\u00[0-7][0-9a-fA-F]",
        1 => r"\\uFFF[0-9ef]",
        1 => r"\\ud83[c-f]\\u[dD][c-fC-F]0[0-9]",
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "-?(0|[1-9][0-9]{0,20})",
        3 => r"-?(0|[1-9][0-9]{0,18})\.[0-9]{1,24}",
        2 => r"-?[1-9](\.[0-9]{1,9})?[eE][+-]?[0-9]{1,2}",
        1 => prop::sample::select(vec![
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
            "18446744073709551615", "18446744073709551616", "-0", "-0.0", "0e9", "1E308", "5e-324", "1e-400",
            "2.2250738585072011e-308", "9007199254740993", "0.1e1", "123456789012345678901234567890",
        ]).prop_map(str::to_owned),
    ]
}

/// The text of any JSON value.
fn json() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        1 => Just("null".to_owned()),
        1 => Just("true".to_owned()),
        1 => Just("false".to_owned()),
        3 => number(),
        3 => string(),
    ];
    scalar.prop_recursive(5, 40, 6, |inner| {
        let item = (space(), inner, space())
            .prop_map(|(a, text, b)| a.to_owned() + &text + b)
            .boxed();
        let member = (space(), string(), space(), item.clone())
            .prop_map(|(a, name, b, item)| format!("{a}{name}{b}:{item}"))
            .boxed();
        let inside = |what| prop::collection::vec(what, 0..6);
        prop_oneof![
            inside(item).prop_map(|items| format!("[{}]", items.join(","))),
            inside(member).prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    })
}

/// A text that was JSON until a few of its bytes were changed.
fn broken() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        6 => prop::sample::select(br#"{}[]",:\0123456789eE+-.tfnu "#.to_vec()),
        1 => any::<u8>(),
    ];
    let change = (any::<prop::sample::Index>(), 0..3, byte);
    (json(), prop::collection::vec(change, 1..4)).prop_map(|(text, changes)| {
        let mut bytes = text.into_bytes();
        for (place, kind, byte) in changes {
            let at = place.index(bytes.len() + 1);
            match kind {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => drop(bytes.remove(at)),
                _ if at < bytes.len() => bytes[at] = byte,
                _ => bytes.push(byte),
            }
        }
        bytes
    })
}

/// Whether both say the same. A float of `serde_json`'s may be off by its last places, unless it is built to be exact.
fn agree(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| agree(a, b))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(name, a)| theirs.get(name).is_some_and(|b| agree(a, b)))
        }
        (Value::Number(a), Value::Number(b)) if a.is_f64() && b.is_f64() => {
            let (a, b) = (
                a.as_f64().unwrap_or_default(),
                b.as_f64().unwrap_or_default(),
            );
            (a - b).abs() <= a.abs() * 1e-15 && a.is_sign_negative() == b.is_sign_negative()
        }
        (ours, theirs) => ours == theirs,
    }
}

/// An object of which nothing is wanted: its members are passed over.
struct Skipping;

impl Decode for Skipping {
    fn blank() -> Self {
        Self
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.object(&mut []).map(|()| Self)
    }
}

/// Some names that need escapes, some longer than a word, some that are the beginning of others.
const NAMES: [&str; 9] = [
    "id",
    "i",
    "is_regex",
    "is_sender",
    "a\"b",
    "c\\d",
    "naïve",
    "a name of several words",
    "a name of several wordy",
];

#[derive(Debug, PartialEq)]
struct Members([Option<i64>; NAMES.len()]);

impl Decode for Members {
    fn blank() -> Self {
        Self([None; NAMES.len()])
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut new = Self::blank();
        let [a, b, c, d, e, f, g, h, i] = &mut new.0;
        let [na, nb, nc, nd, ne, nf, ng, nh, ni] = NAMES;
        reader.object(&mut [
            (na, a),
            (nb, b),
            (nc, c),
            (nd, d),
            (ne, e),
            (nf, f),
            (ng, g),
            (nh, h),
            (ni, i),
        ])?;
        Ok(new)
    }
}

/// The value of a number's text, if it is whole: its digits, with as many zeros behind them as the exponent says.
fn whole(text: &str) -> Option<i128> {
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (before, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = before.to_owned() + fraction;
    let places = exponent.parse::<i32>().ok()? - i32::try_from(fraction.len()).ok()?;
    if digits.trim_matches(['-', '0']).is_empty() {
        return Some(0);
    }
    let kept = match usize::try_from(places) {
        Ok(zeros) => digits + &"0".repeat(zeros),
        Err(_) => {
            let (kept, cut) = digits.split_at_checked(
                digits
                    .len()
                    .checked_add_signed(isize::try_from(places).ok()?)?,
            )?;
            if cut.bytes().any(|digit| digit != b'0') {
                return None;
            }
            kept.to_owned()
        }
    };
    kept.parse().ok()
}

#[test]
fn as_deep_as_serde_json_reads_and_no_deeper() {
    for levels in 100..160 {
        let text = "[".repeat(levels) + &"]".repeat(levels);
        let theirs = serde_json::from_str::<Value>(&text).is_ok();
        // It counts the innermost array as one that something may yet stand in.
        assert_eq!(
            from_json::<Value>(&text).is_ok(),
            theirs || levels == 128,
            "{levels}"
        );
    }
}

proptest! {
    #[test]
    fn an_integer_is_whole_and_in_range_or_refused(text in number()) {
        let wanted = whole(&text);
        prop_assert_eq!(from_json::<i128>(&text).ok(), wanted, "{}", text);
        prop_assert_eq!(from_json::<i64>(&text).ok(), wanted.and_then(|value| value.try_into().ok()), "{}", text);
        prop_assert_eq!(from_json::<u64>(&text).ok(), wanted.and_then(|value| value.try_into().ok()), "{}", text);
        prop_assert_eq!(from_json::<i8>(&text).ok(), wanted.and_then(|value| value.try_into().ok()), "{}", text);
        prop_assert_eq!(from_json::<u32>(&text).ok(), wanted.and_then(|value| value.try_into().ok()), "{}", text);
    }

    #[test]
    fn valid_json_is_read_as_serde_json_reads_it(text in json()) {
        let theirs: Value = serde_json::from_str(&text).expect("it is valid");
        let ours: Value = from_json(&text).expect("it is valid");
        prop_assert!(agree(&ours, &theirs), "{ours} is not {theirs}");
        // And written as it writes it, unless a float is not the same.
        if ours == theirs {
            prop_assert_eq!(to_json(&ours), Ok(theirs.to_string()));
        }
        let (end, _) = text.char_indices().next_back().expect("it is not empty");
        prop_assert!(text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) || from_json::<Value>(&text[..end]).is_err());
    }

    #[test]
    fn what_is_broken_is_refused_where_serde_json_refuses_it(bytes in broken()) {
        match (from_slice::<Value>(&bytes), serde_json::from_slice::<Value>(&bytes)) {
            (Ok(ours), Ok(theirs)) => prop_assert!(agree(&ours, &theirs), "{ours} is not {theirs}"),
            // A mark before the text is passed over (RFC 8259, section 8.1, allows that).
            (Ok(_), Err(_)) => prop_assert!(bytes.starts_with("\u{feff}".as_bytes()), "{:?}", String::from_utf8_lossy(&bytes)),
            (Err(error), theirs) => prop_assert!(theirs.is_err(), "{error}: {:?}", String::from_utf8_lossy(&bytes)),
        }
    }

    #[test]
    fn what_is_passed_over_is_json_too(bytes in broken()) {
        let object = [b"{\"a\":".as_slice(), &bytes, b"}"].concat();
        let ours = from_slice::<Skipping>(&object).is_ok();
        let theirs = std::str::from_utf8(&object).is_ok_and(|text| serde_json::from_str::<IgnoredAny>(text).is_ok());
        prop_assert_eq!(ours, theirs, "{:?}", String::from_utf8_lossy(&object));
    }

    #[test]
    fn members_are_found_in_any_order(objects in prop::collection::vec(prop::collection::vec((0..NAMES.len() + 1, any::<bool>(), any::<i64>()), 0..14), 1..6)) {
        let mut wanted = Vec::new();
        let mut texts = Vec::new();
        for object in objects {
            let mut members = Members::blank();
            let mut parts = Vec::new();
            for (index, is_escaped, value) in object {
                let name = NAMES.get(index).copied().unwrap_or("unknown");
                if let Some(member) = members.0.get_mut(index) {
                    *member = Some(value);
                }
                let name = if is_escaped {
                    name.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect()
                } else {
                    serde_json::to_string(name).expect("a string").trim_matches('"').to_owned()
                };
                parts.push(format!("\"{name}\":{value}"));
            }
            wanted.push(members);
            texts.push(format!("{{{}}}", parts.join(",")));
        }
        prop_assert_eq!(from_json::<Vec<Members>>(&format!("[{}]", texts.join(","))), Ok(wanted));
    }
}
