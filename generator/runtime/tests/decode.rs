//! What text decodes to what, and what the errors say.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use specwright_runtime::{
    self as rt, Decode, DecodeError, Maybe, Reader, from_json, from_slice, required,
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
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut size = None;
        let mut note = Maybe::Absent;
        let mut child = None;
        let mut extra = BTreeMap::new();
        r.object_rest(
            &mut [
                ("id", &mut id),
                ("size", &mut size),
                ("note", &mut note),
                ("child", &mut child),
            ],
            &mut extra,
        )?;
        Ok(Self {
            id: required(id, "id")?,
            size,
            note,
            child,
            extra,
        })
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
    assert_eq!(required::<Value>(None, "x").unwrap(), Value::Null);
    assert_eq!(required::<Option<i32>>(None, "x").unwrap(), None);
    assert!(required::<Vec<i32>>(None, "x").is_err());
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

/// Wants no member at all.
#[derive(Debug)]
struct Skipping;

impl Decode for Skipping {
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
    let (mut first, mut rest) = (None::<String>, Vec::<i32>::new());
    Reader::new(r#"["a", 1, 2]"#)
        .tuple_rest(&mut [&mut first], &mut |r| {
            rest.push(i32::decode(r)?);
            Ok(())
        })
        .unwrap();
    assert_eq!((first.as_deref(), rest), (Some("a"), vec![1, 2]));
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
