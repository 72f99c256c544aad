//! Looking ahead and trying, as unions do.

use specwright_runtime::{Decode, DecodeError, Kind, Reader, from_json};

#[test]
fn a_tag_is_seen_and_not_consumed() {
    for (text, tag) in [
        (
            r#" {"a": {"type": "inner"}, "type" : "c\u0061t"}"#,
            Some("cat"),
        ),
        (r#"{"type":"dog","type":"cat"}"#, Some("dog")),
        (r#"{"type": 12, "x": 1}"#, Some("12")),
        (r#"{"type": true}"#, Some("true")),
        (r#"{"type": {"x": 1}}"#, None),
        (r#"{"x": 1}"#, None),
        ("{}", None),
        (r#""type""#, None),
    ] {
        let mut reader = Reader::new(text);
        assert_eq!(reader.tag("type").unwrap().as_deref(), tag, "{text}");
        assert_eq!(reader.raw().unwrap(), text.trim_start(), "{text}");
        reader.finish().unwrap();
    }
    assert!(Reader::new(r#"{"x" 1}"#).tag("type").is_err());
}

#[test]
fn members_tell_what_an_object_has() {
    let mut reader = Reader::new(r#"{"a": 1, "\u0062": {"c": "x"}, "d": "t"}"#);
    let members = reader.members().unwrap();
    assert!(members.has(&["a", "b"]) && !members.has(&["a", "c"]));
    assert_eq!(members.closest(&[&["a"], &["b", "x"], &["a", "b"]]), 2);
    assert_eq!(members.closest(&[&["x"], &["a"], &["b"]]), 1);
    assert_eq!(members.closest(&[&["x"], &[]]), 0);
    assert_eq!(members.tag("d").as_deref(), Some("t"));
    assert_eq!(members.raw("b"), Some(r#"{"c": "x"}"#));
    assert_eq!(members.names().collect::<Vec<_>>(), ["a", "b", "d"]);
    assert_eq!(reader.kind().unwrap(), Kind::Object);
}

#[test]
fn whole_numbers_are_told_from_others() {
    for (text, whole) in [
        ("1", true),
        ("1.0", true),
        ("12e-1", false),
        ("1e2", true),
        ("\"1\"", false),
    ] {
        assert_eq!(Reader::new(text).is_integer().unwrap(), whole, "{text}");
    }
}

#[test]
fn trying_leaves_the_depth_as_it_was() {
    let text = format!("{}1{}", "[".repeat(3), "]".repeat(3));
    let mut reader = Reader::new(&text).with_depth(3);
    for _ in 0..10 {
        assert!(reader.attempt(<Vec<Vec<Vec<bool>>>>::decode).is_err());
    }
    assert_eq!(
        reader.attempt(<Vec<Vec<Vec<i32>>>>::decode).unwrap(),
        vec![vec![vec![1]]]
    );
}

/// Tried in order, and both begin alike: only the end of a node tells which it is.
#[derive(Debug, PartialEq)]
enum Tree {
    Weighed(Weighed),
    Plain(Plain),
}

#[derive(Debug, PartialEq)]
struct Weighed {
    child: Option<Box<Tree>>,
    weight: i64,
}

impl Decode for Weighed {
    fn blank() -> Self {
        Self {
            child: None,
            weight: 0,
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut new = Self::blank();
        r.object(&mut [("child", &mut new.child), ("weight", &mut new.weight)])?;
        Ok(new)
    }
}

#[derive(Debug, PartialEq)]
struct Plain {
    child: Option<Box<Tree>>,
    name: String,
}

impl Decode for Plain {
    fn blank() -> Self {
        Self {
            child: None,
            name: String::new(),
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut new = Self::blank();
        r.object(&mut [("child", &mut new.child), ("name", &mut new.name)])?;
        Ok(new)
    }
}

impl Decode for Tree {
    fn blank() -> Self {
        Self::Plain(Plain::blank())
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if let Ok(value) = r.attempt(Decode::decode) {
            return Ok(Self::Weighed(value));
        }
        if let Ok(value) = r.attempt(Decode::decode) {
            return Ok(Self::Plain(value));
        }
        Err(DecodeError::new("no tree"))
    }
}

fn nested(levels: usize, end: &str) -> String {
    let open = r#"{"child":"#.repeat(levels);
    let close = r#","name":"n"}"#.repeat(levels);
    format!("{open}{end}{close}")
}

#[test]
fn a_union_within_a_union_is_not_tried_twice_as_often_with_every_level() {
    let tree: Tree = from_json(&nested(60, r#"{"weight":7}"#)).unwrap();
    let (mut levels, mut here) = (0, &tree);
    while let Tree::Plain(Plain {
        child: Some(child), ..
    }) = here
    {
        here = child;
        levels += 1;
    }
    let end = Weighed {
        child: None,
        weight: 7,
    };
    assert_eq!((levels, here), (60, &Tree::Weighed(end)));
    let error = from_json::<Tree>(&nested(60, r#"{"weight":"x"}"#)).unwrap_err();
    assert_eq!(error.message(), "no tree");
}

#[test]
fn two_ways_to_read_the_same_type_are_two_attempts() {
    fn low(r: &mut Reader<'_>) -> Result<i64, DecodeError> {
        i64::decode(r).and_then(|number| {
            if number < 10 {
                Ok(number)
            } else {
                Err(DecodeError::new("too high"))
            }
        })
    }
    fn high(r: &mut Reader<'_>) -> Result<i64, DecodeError> {
        i64::decode(r).and_then(|number| {
            if number < 10 {
                Err(DecodeError::new("too low"))
            } else {
                Ok(-number)
            }
        })
    }
    fn either(r: &mut Reader<'_>) -> Result<i64, DecodeError> {
        r.attempt(low).or_else(|_| r.attempt(high))
    }
    assert_eq!(Reader::new("12").attempt(either).unwrap(), -12);
    assert_eq!(Reader::new(" 2").attempt(either).unwrap(), 2);
}

#[test]
fn a_list_of_many_unions_within_one_is_read() {
    let items = 5_000;
    let text = format!("[{}]", vec![r#"{"name":"n"}"#; items].join(","));
    let trees = Reader::new(&text)
        .attempt(<Vec<Tree> as Decode>::decode)
        .unwrap();
    assert_eq!(trees.len(), items);
    let broken = text.replace(r#""n"}]"#, "1}]");
    let error = Reader::new(&broken)
        .attempt(<Vec<Tree> as Decode>::decode)
        .unwrap_err();
    assert!(
        error.path().starts_with(&format!("[{}]", items - 1)),
        "{error}"
    );
}
