//! What text decodes to what, and what the errors say.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use specwright_runtime::{
    self as rt, Decode, DecodeError, Defaulted, Maybe, Reader, from_json, from_slice,
};

#[derive(Debug, PartialEq)]
struct Item {
    id: String,
    size: Option<i32>,
    note: Maybe<String>,
    child: Option<Box<Item>>,
    extra: BTreeMap<String, i64>,
}

impl Decode for Item {
    fn blank() -> Self {
        Self {
            id: String::new(),
            size: None,
            note: Maybe::Absent,
            child: None,
            extra: BTreeMap::new(),
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut new = Self::blank();
        r.object_rest(
            &mut [
                ("id", &mut new.id),
                ("size", &mut new.size),
                ("note", &mut new.note),
                ("child", &mut new.child),
            ],
            &mut new.extra,
        )?;
        Ok(new)
    }
}

fn error<T: Decode + std::fmt::Debug>(text: &str) -> DecodeError {
    from_json::<T>(text).expect_err("this text must be refused")
}

#[test]
fn members_come_in_any_order_and_the_last_of_two_counts() {
    let item: Item =
        from_json(r#" {"size": 1.0, "b": 2, "id": "x", "size": 3e0, "note": null} "#).unwrap();
    assert_eq!(item.id, "x");
    assert_eq!(item.size, Some(3));
    assert_eq!(item.note, Maybe::Null);
    assert_eq!(item.extra, BTreeMap::from([("b".to_owned(), 2)]));
}

#[test]
fn null_and_absent_are_none_for_an_optional_member() {
    for text in [r#"{"id":"x"}"#, r#"{"id":"x","size":null,"child":null}"#] {
        let item: Item = from_json(text).unwrap();
        assert_eq!(
            (item.size, item.child, item.note),
            (None, None, Maybe::Absent)
        );
    }
}

#[test]
fn an_escaped_key_is_the_key() {
    let item: Item = from_json(r#"{"\u0069d":"a\n\ud83d\ude00","k\"ey":1}"#).unwrap();
    assert_eq!(item.id, "a\n😀");
    assert_eq!(item.extra.get("k\"ey"), Some(&1));
}

#[test]
fn an_error_has_the_path_the_place_and_what_stood_there() {
    let fault = error::<BTreeMap<String, Vec<Item>>>(r#"{"items": [{"id":"a"}, {"id": 12}]}"#);
    assert_eq!(fault.path(), "items[1].id");
    assert_eq!(fault.offset(), Some(30));
    assert_eq!(fault.expected(), Some("a string"));
    assert_eq!(fault.found(), Some("number `12`"));
    assert_eq!(
        fault.to_string(),
        "items[1].id: expected a string, found number `12` (byte 30)"
    );
    assert_eq!(fault.excerpt(), "12}]}");
}

#[test]
fn a_fault_among_the_rest_names_the_member() {
    assert_eq!(
        error::<Item>(r#"{"id":"x", "odd \" name" : true}"#).path(),
        r#"["odd \" name"]"#
    );
}

#[test]
fn a_required_member_that_is_missing_or_null_is_named() {
    for text in [r#"[{"child":{}}]"#, r#"[{"child":{"id":null}}]"#] {
        let fault = error::<Vec<Item>>(text);
        assert_eq!(fault.path(), "[0].child.id");
        assert_eq!(fault.message(), "required, but missing or null");
    }
}

#[test]
fn what_stands_for_a_missing_required_member_depends_on_the_type() {
    assert_eq!(Value::absent(), Some(Value::Null));
    assert_eq!(<Option<i32>>::absent(), Some(None));
    assert_eq!(<Vec<i32>>::absent(), Some(Vec::new()));
    assert_eq!(String::absent(), None);
}

#[test]
fn integers_are_exact_or_refused() {
    assert_eq!(from_json::<u64>("18446744073709551615").unwrap(), u64::MAX);
    assert_eq!(from_json::<i64>("-9223372036854775808").unwrap(), i64::MIN);
    assert_eq!(
        from_json::<i128>("-170141183460469231731687303715884105728").unwrap(),
        i128::MIN
    );
    assert_eq!(
        from_json::<u128>("340282366920938463463374607431768211455").unwrap(),
        u128::MAX
    );
    assert_eq!(from_json::<i32>("1.50e2").unwrap(), 150);
    assert_eq!(from_json::<u8>("-0").unwrap(), 0);
    for text in [
        "256",
        "-1",
        "1.5",
        "1e-1",
        "1e400",
        "1e99999999999999999999",
        "\"1\"",
        "true",
        "1.",
        "01",
        "-",
        "NaN",
    ] {
        assert!(from_json::<u8>(text).is_err(), "{text}");
    }
    let fault = error::<Vec<i64>>("[1, 9223372036854775808]");
    assert_eq!(fault.path(), "[1]");
    assert_eq!(
        fault.message(),
        "expected an integer (i64), found number `9223372036854775808` (out of range)"
    );
}

#[test]
fn floats_beyond_their_range_are_refused() {
    assert!(from_json::<f64>("1e308").unwrap().is_finite());
    assert_eq!(from_json::<f32>("0.1").unwrap(), 0.1_f32);
    assert!(from_json::<f64>("1e309").is_err());
    assert!(from_json::<f32>("1e39").is_err());
    assert!(from_json::<Value>("[1e309]").is_err());
}

#[test]
fn deep_nesting_is_an_error_wherever_it_stands() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for text in [
        deep.clone(),
        format!(r#"{{"id":"x","child":{{"id":"y","unknown":{deep}}}}}"#),
    ] {
        assert_eq!(error::<Value>(&text).message(), "nested too deep");
    }
    assert_eq!(
        error::<Skipping>(&format!(r#"{{"a":{deep}}}"#)).message(),
        "nested too deep"
    );
    let mut reader = Reader::new("[[[1]]]").with_depth(2);
    assert!(Value::decode(&mut reader).is_err());
    let mut reader = Reader::new("[[[1]]]").with_depth(3);
    assert_eq!(Value::decode(&mut reader).unwrap(), json!([[[1]]]));
}

#[test]
fn no_depth_that_can_be_asked_for_ends_the_stack() {
    let levels = usize::from(rt::DEEPEST);
    let text = format!("{}{}", "[{\"a\":".repeat(levels / 2), "1") + &"}]".repeat(levels / 2);
    let value = Value::decode(&mut Reader::new(&text).with_depth(u16::MAX)).unwrap();
    assert_eq!(rt::to_json(&value).unwrap(), text);
    let deeper = format!("[{text}]");
    let error = Value::decode(&mut Reader::new(&deeper).with_depth(u16::MAX)).unwrap_err();
    assert_eq!(error.message(), "nested too deep");
}

#[test]
fn an_error_is_short_whatever_the_names_are() {
    let name = "n".repeat(100_000);
    let fault = error::<BTreeMap<String, BTreeMap<String, i32>>>(&format!(
        r#"{{"{name}":{{"{name}":true}}}}"#
    ));
    assert!(fault.to_string().len() < 300, "{fault}");
    assert_eq!(fault.offset(), Some(2 * name.len() + 8));
    let deep = format!(r#"{{"{}":"#, &name[..50]).repeat(100) + "?";
    let fault = error::<Value>(&deep);
    assert!(fault.to_string().len() < 1_200, "{fault}");
}

#[test]
fn text_that_is_not_json_is_refused_where_it_goes_wrong() {
    for (text, offset, message) in [
        ("", 0, "not JSON: expected a value, but the text ends"),
        (
            r#"{"a":1"#,
            6,
            "not JSON: expected `,` or `}`, but the text ends",
        ),
        (r#"{"a" 1}"#, 5, "not JSON: expected `:`"),
        (r#"{"a":1,}"#, 7, "not JSON: expected the name of a member"),
        ("[1 2]", 3, "not JSON: expected `,` or `]`"),
        ("[1,]", 3, "not JSON: expected a value"),
        ("[1.]", 3, "not JSON: expected a digit"),
        ("[trust]", 1, "not JSON: expected `true` or `false`"),
        (r#"["a"#, 3, "not JSON: the text ends within a string"),
        (r#"["a\x"]"#, 3, "not JSON: an escape that there is not"),
        (
            r#"["\u12g4"]"#,
            2,
            "not JSON: an escape without four hexadecimal digits",
        ),
        (r#"["\udc00"]"#, 2, "not JSON: half of a surrogate pair"),
        ("\u{1}", 0, "not JSON: expected a value"),
    ] {
        for text in [text.to_owned(), format!(" {text}")] {
            let offset = offset + text.len() - text.trim_start().len();
            let fault = error::<Value>(&text);
            assert_eq!(
                (fault.message(), fault.offset()),
                (message, Some(offset)),
                "{text}"
            );
        }
    }
}

/// Wants no member at all.
#[derive(Debug)]
struct Skipping;

impl Decode for Skipping {
    fn blank() -> Self {
        Self
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.object(&mut []).map(|()| Self)
    }
}

#[test]
fn text_that_is_not_json_is_refused() {
    for text in [
        "",
        " ",
        "{",
        "[1,]",
        "[1 2]",
        "{\"a\" 1}",
        "{a:1}",
        "nul",
        "\"\\x\"",
        "\"\u{1}\"",
        "\"abc",
        "\"\\ud800\"",
        "[}",
        "1 2",
        "<html>",
    ] {
        assert!(from_json::<Value>(text).is_err(), "{text:?}");
        assert!(from_json::<Skipping>(text).is_err(), "{text:?}");
    }
    assert_eq!(
        error::<i32>("1 x").message(),
        "not JSON: trailing characters"
    );
}

#[test]
fn half_a_surrogate_pair_is_no_text_and_does_no_harm_where_nothing_is_wanted() {
    let halves = [
        r#""\ud83c""#,
        r#""\ude00 \ud83c,""#,
        r#"{"\udc00":["\ud800\ud800"]}"#,
    ];
    for text in halves {
        let fault = error::<Value>(text);
        assert_eq!(fault.message(), "not JSON: half of a surrogate pair");
        let object = format!(r#"{{"unwanted":{text},"more":{text}}}"#);
        assert!(from_json::<Skipping>(&object).is_ok(), "{object}");
    }
}

#[test]
fn bytes_must_be_utf8_also_where_they_are_skipped() {
    let fault = from_slice::<Skipping>(b"{\"a\":\"\xff\"}").unwrap_err();
    assert_eq!((fault.message(), fault.offset()), ("not UTF-8", Some(6)));
    assert_eq!(
        from_slice::<String>("\u{feff}\"ä\"".as_bytes()).unwrap(),
        "ä"
    );
}

#[test]
fn an_excerpt_is_short_and_cut_between_characters() {
    let text = format!("\"{}\n\"", "ä€😀".repeat(1_000));
    let fault = error::<i32>(&text);
    assert!(
        fault.excerpt().len() < 70 && fault.excerpt().ends_with('…'),
        "{}",
        fault.excerpt()
    );
    assert!(fault.to_string().len() < 100);
}

#[test]
fn tuples_need_their_items_and_ignore_more() {
    assert_eq!(
        from_json::<(i32, String)>(r#"[1, "a", true]"#).unwrap(),
        (1, "a".to_owned())
    );
    assert_eq!(error::<(i32, String)>("[1]").path(), "[1]");
    assert_eq!(error::<(i32, String)>("[1, 2]").path(), "[1]");
    assert_eq!(error::<(Option<i32>, i32)>("[null, null]").path(), "[1]");
    assert_eq!(
        from_json::<(Option<i32>, Option<i32>)>("[null]").unwrap(),
        (None, None)
    );
    let many: rt::Tuple<(String,), i32> = from_json(r#"["a", 1, 2]"#).unwrap();
    assert_eq!((many.positions.0.as_str(), many.rest), ("a", vec![1, 2]));
    assert_eq!(
        error::<rt::Tuple<(String,), i32>>(r#"["a", 1, "b"]"#).path(),
        "[2]"
    );
}

#[test]
fn members_can_be_sorted_by_name_into_maps() {
    let (mut texts, mut numbers) = (
        BTreeMap::<String, String>::new(),
        BTreeMap::<String, i64>::new(),
    );
    Reader::new(r#"{"x-a": "1", "n": 2}"#)
        .object_rest(
            &mut [],
            &mut rt::RestWith(|name: String, r: &mut Reader<'_>| {
                use rt::Rest as _;
                if name.starts_with("x-") {
                    texts.member(name, r)
                } else {
                    numbers.member(name, r)
                }
            }),
        )
        .unwrap();
    assert_eq!((texts.len(), numbers.get("n")), (1, Some(&2)));
}

#[test]
fn members_of_another_type_are_passed_over_where_not_all_are_described() {
    let read = |text| {
        let mut numbers = BTreeMap::<String, Vec<i64>>::new();
        let mut fitting = rt::Fitting(&mut numbers);
        let mut reader = Reader::new(text);
        reader.object_rest(&mut [], &mut fitting)?;
        reader.finish().map(|()| numbers)
    };
    let numbers = read(r#"{"a": [1], "b": [2, {"c": [[3]]}], "d": {"a": [4]}, "e": [5]}"#).unwrap();
    assert_eq!(
        numbers.into_iter().collect::<Vec<_>>(),
        [("a".to_owned(), vec![1]), ("e".to_owned(), vec![5])]
    );
    for text in [
        r#"{"a": [1], "b": [2, }"#,
        r#"{"a": nul}"#,
        r#"{"a": {"b": 1}"#,
    ] {
        assert!(read(text).is_err(), "{text}");
    }
    let last = read(r#"{"a": [1], "a": "text"}"#).unwrap();
    assert!(last.is_empty(), "{last:?}");

    let deep = format!(r#"{{"a": {}1{}}}"#, "[".repeat(200), "]".repeat(200));
    let mut values = BTreeMap::<String, serde_json::Value>::new();
    let mut reader = Reader::new(&deep);
    let read = reader.object_rest(&mut [], &mut rt::Fitting(&mut values));
    let error = read.unwrap_err().to_string();
    assert!(error.contains("nested too deep"), "{error}");
}

#[test]
fn free_form_json_is_what_serde_json_reads() {
    for text in [
        r#"{"a":[1,-2,3.5,1e3,-0.0,18446744073709551615],"b":{"c":null,"d":"\u00e4"},"e":true}"#,
        "-0",
        "[]",
        "{}",
        "1e-7",
    ] {
        assert_eq!(
            from_json::<Value>(text).unwrap(),
            serde_json::from_str::<Value>(text).unwrap(),
            "{text}"
        );
    }
    assert_eq!(
        from_json::<Vec<Value>>("[null]").unwrap(),
        vec![Value::Null]
    );
}

#[test]
fn the_text_of_a_value_can_be_had() {
    let mut reader = Reader::new(r#" [ {"a": [1, 2]} , 3]"#);
    let mut raws = Vec::new();
    reader
        .array(|r| {
            raws.push(r.raw()?);
            Ok(())
        })
        .unwrap();
    assert_eq!(raws, [r#"{"a": [1, 2]}"#, "3"]);
}

/// Has more members than fit in one word of bits, all required, and one with a default.
#[derive(Debug, PartialEq)]
struct Wide {
    many: Vec<i64>,
    size: i64,
}

const NAMES: [&str; 70] = {
    const DIGITS: &str = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869";
    let mut names = [""; 70];
    let mut at = 0;
    while at < 70 {
        names[at] = DIGITS.split_at(2 * at).1.split_at(2).0;
        at += 1;
    }
    names
};

impl Decode for Wide {
    fn blank() -> Self {
        Self {
            many: vec![0; NAMES.len()],
            size: 7,
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut new = Self::blank();
        let mut size = Defaulted(&mut new.size);
        let mut slots: Vec<(&'static str, &mut dyn rt::Slot)> = vec![("size", &mut size)];
        for (name, value) in NAMES.iter().zip(&mut new.many) {
            slots.push((*name, value));
        }
        r.object(&mut slots)?;
        Ok(new)
    }
}

#[test]
fn a_required_member_that_is_absent_or_null_is_missing_wherever_it_stands() {
    let all: BTreeMap<_, _> = NAMES.iter().zip(0i64..).collect();
    let text = |members: &BTreeMap<_, _>| serde_json::to_string(members).unwrap();
    let whole: Wide = from_json(&text(&all)).unwrap();
    assert_eq!(whole.many, (0..70).collect::<Vec<i64>>());
    assert_eq!(whole.size, 7);
    for name in [&NAMES[0], &NAMES[63], &NAMES[64], &NAMES[69]] {
        let mut without = all.clone();
        let value = without.remove(name).unwrap();
        let missing = error::<Wide>(&text(&without)).to_string();
        assert!(missing.starts_with(*name), "{missing}");
        let member = format!("\"{name}\":{value}");
        let null = text(&all).replace(&member, &format!("\"{name}\": null"));
        assert_eq!(error::<Wide>(&null).to_string(), missing);
    }
}

#[test]
fn a_default_stands_for_a_member_that_is_absent_or_null() {
    let all: BTreeMap<_, _> = NAMES.iter().zip(0i64..).collect();
    let text = serde_json::to_string(&all).unwrap();
    for (size, read) in [("null", 7), ("9", 9)] {
        let text = text.replacen('{', &format!("{{\"size\":{size},"), 1);
        assert_eq!(from_json::<Wide>(&text).unwrap().size, read);
    }
}

#[test]
fn of_two_values_of_a_member_nothing_of_the_first_is_left() {
    #[derive(Debug, PartialEq)]
    struct Holder {
        item: Item,
    }

    impl Decode for Holder {
        fn blank() -> Self {
            Self { item: rt::blank() }
        }

        fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            let mut new = Self::blank();
            r.object(&mut [("item", &mut new.item)])?;
            Ok(new)
        }
    }

    let twice = r#"{"item":{"id":"a","size":1,"more":2},"item":{"id":"b"}}"#;
    let once = r#"{"item":{"id":"b"}}"#;
    assert_eq!(
        from_json::<Holder>(twice).unwrap(),
        from_json::<Holder>(once).unwrap()
    );
}
