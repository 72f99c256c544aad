//! What is written, and that it is always JSON.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use specwright_runtime::{Encode, Maybe, OrNull, Writer, from_json, to_json, to_value};

fn text(value: impl Encode) -> String {
    to_json(&value).expect("this value can be sent")
}

struct Patch {
    comments: Maybe<String>,
    is_sender: Option<bool>,
    owner: Option<i64>,
    weights: Vec<f64>,
    extra: BTreeMap<String, f64>,
}

impl Encode for Patch {
    fn encode(&self, w: &mut Writer) {
        w.object_rest(
            &[
                ("comments", &self.comments),
                ("is_sender", &self.is_sender),
                ("owner", &OrNull(&self.owner)),
                ("weights", &self.weights),
            ],
            &self.extra,
        );
    }
}

fn patch() -> Patch {
    Patch {
        comments: Maybe::Absent,
        is_sender: None,
        owner: None,
        weights: vec![],
        extra: BTreeMap::new(),
    }
}

#[test]
fn absent_members_are_left_out_and_null_is_written() {
    assert_eq!(text(patch()), r#"{"owner":null,"weights":[]}"#);
    let cleared = Patch {
        comments: None.into(),
        owner: Some(1),
        is_sender: Some(false),
        ..patch()
    };
    assert_eq!(
        text(cleared),
        r#"{"comments":null,"is_sender":false,"owner":1,"weights":[]}"#
    );
    assert_eq!(
        text(Patch {
            comments: "x".into(),
            ..patch()
        }),
        r#"{"comments":"x","owner":null,"weights":[]}"#
    );
}

#[test]
fn an_additional_member_never_doubles_a_declared_one() {
    let extra = BTreeMap::from([
        ("owner".to_owned(), 1.0),
        ("is_sender".to_owned(), 2.0),
        ("z".to_owned(), 3.0),
    ]);
    assert_eq!(
        text(Patch { extra, ..patch() }),
        r#"{"owner":null,"weights":[],"is_sender":2.0,"z":3.0}"#
    );
}

#[test]
fn numbers_that_json_cannot_have_are_reported_with_their_path() {
    let extra = BTreeMap::from([
        ("a \" b".to_owned(), 1.0),
        ("bad".to_owned(), f64::INFINITY),
    ]);
    let patch = Patch {
        comments: "[{\"".into(),
        weights: vec![1.0, f64::NAN, 2.0],
        extra,
        ..patch()
    };
    let violations = to_json(&patch).unwrap_err();
    let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "weights[1]: must be a finite number",
            "bad: must be a finite number"
        ]
    );
    let mut writer = Writer::new();
    patch.encode(&mut writer);
    assert!(writer.finish().is_err());
}

#[test]
fn every_type_writes_what_it_reads() {
    assert_eq!(text((1_u8, "a", true)), r#"[1,"a",true]"#);
    assert_eq!(text(u128::MAX), u128::MAX.to_string());
    assert_eq!(text(i128::MIN), i128::MIN.to_string());
    assert_eq!(text(0.1_f32), "0.1");
    assert_eq!(text(()), "null");
    assert_eq!(text(vec![Some(1), None]), "[1,null]");
    assert_eq!(
        text(Box::new(json!({"b": [1.5, null], "a": "x"}))),
        r#"{"a":"x","b":[1.5,null]}"#
    );
    assert_eq!(to_value(&(1, "x")).unwrap(), json!([1, "x"]));
}

proptest! {
    #[test]
    fn strings_survive(value: String, key: String) {
        let map = BTreeMap::from([(key, vec![value])]);
        let written = text(map.clone());
        prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), json!(map));
        prop_assert_eq!(from_json::<BTreeMap<String, Vec<String>>>(&written).unwrap(), map);
    }

    #[test]
    fn escapes_are_those_of_serde_json(value in "[\\x00-\\x7f€\\\\\"]{0,40}") {
        prop_assert_eq!(text(value.clone()), serde_json::to_string(&value).unwrap());
    }

    #[test]
    fn numbers_survive(float in proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL | proptest::num::f64::ZERO, single in proptest::num::f32::NORMAL, integer: i64, wide: i128) {
        prop_assert_eq!(from_json::<f64>(&text(float)).unwrap().to_bits(), float.to_bits());
        prop_assert_eq!(from_json::<f32>(&text(single)).unwrap().to_bits(), single.to_bits());
        prop_assert_eq!(from_json::<i64>(&text(integer)).unwrap(), integer);
        prop_assert_eq!(from_json::<i128>(&text(wide)).unwrap(), wide);
    }

    /// Reading never panics, and accepts exactly what serde_json accepts, but for numbers beyond a double.
    #[test]
    fn any_text_is_read_or_refused(text in r#"[\[\]{}:,"\\0-9eE+\-. trufalsn€]{0,40}"#) {
        let ours = from_json::<Value>(&text);
        match serde_json::from_str::<Value>(&text) {
            Ok(theirs) => prop_assert_eq!(ours.unwrap(), theirs),
            Err(_) => prop_assert!(ours.is_err(), "{:?}", text),
        }
    }

    #[test]
    fn any_number_is_read_or_refused(text in r"-?[0-9]{0,25}(\.[0-9]{0,25})?([eE][+-]?[0-9]{0,4})?") {
        match serde_json::from_str::<f64>(&text) {
            Ok(_) => prop_assert_eq!(from_json::<f64>(&text).unwrap(), text.parse::<f64>().unwrap()),
            Err(_) => prop_assert!(from_json::<f64>(&text).is_err(), "{:?}", text),
        }
        if let Ok(integer) = text.parse::<i64>() {
            prop_assert_eq!(from_json::<i64>(&text).ok(), serde_json::from_str::<f64>(&text).ok().map(|_| integer));
        }
    }
}

#[test]
fn the_tag_of_a_variant_stands_in_its_object() {
    let tagged = |value: serde_json::Value| {
        let mut writer = specwright_runtime::Writer::new();
        writer.tagged("type", "cat", &value);
        writer.finish().expect("finite")
    };
    assert_eq!(tagged(serde_json::json!({})), r#"{"type":"cat"}"#);
    assert_eq!(
        tagged(serde_json::json!({"name": "Tom"})),
        r#"{"type":"cat","name":"Tom"}"#
    );
    assert_eq!(tagged(serde_json::json!("Tom")), r#""Tom""#);
}
