//! What is refused before a request leaves, and what the refusals say.

use std::collections::BTreeMap;

use serde_json::json;
use specwright_runtime::{
    Base64, Check, Decimal, Encode, ExactNumber, Limits, Maybe, Violations, Writer, check, to_json,
};

fn refusals(value: &dyn Encode, limits: &Limits) -> Vec<String> {
    match check(value, limits) {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

const NONE: Limits = Limits::NONE;

struct Post {
    pattern: String,
    priority: Option<i64>,
    labels: Vec<String>,
}

impl Encode for Post {
    fn encode(&self, w: &mut Writer) {
        w.object(&[
            ("pattern", &self.pattern),
            ("priority", &self.priority),
            ("labels", &self.labels),
        ]);
    }

    fn check(&self, c: &mut Check<'_>) {
        const LABEL: Limits = Limits {
            min_length: Some(1),
            ..NONE
        };
        c.field(
            "pattern",
            &self.pattern,
            &Limits {
                min_length: Some(1),
                max_length: Some(3),
                ..NONE
            },
        );
        c.field(
            "priority",
            &self.priority,
            &Limits {
                minimum: Some("0"),
                ..NONE
            },
        );
        c.field(
            "labels",
            &self.labels,
            &Limits {
                max_items: Some(1),
                items: Some(&LABEL),
                ..NONE
            },
        );
    }
}

struct Batch {
    posts: Vec<Post>,
}

impl Encode for Batch {
    fn encode(&self, w: &mut Writer) {
        w.object(&[("posts", &self.posts)]);
    }

    fn check(&self, c: &mut Check<'_>) {
        c.nested("posts", &self.posts);
    }
}

#[test]
fn all_violations_come_at_once_with_their_paths() {
    let good = Post {
        pattern: "äöü".to_owned(),
        priority: None,
        labels: vec![],
    };
    let bad = Post {
        pattern: "äöü€".to_owned(),
        priority: Some(-1),
        labels: vec!["a".to_owned(), String::new()],
    };
    let violations: Violations = to_json(&Batch {
        posts: vec![good, bad],
    })
    .unwrap_err();
    let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "posts[1].pattern: must have at most 3 characters, has 4",
            "posts[1].priority: must be at least 0, is -1",
            "posts[1].labels: must have at most 1 item, has 2",
            "posts[1].labels[1]: must have at least 1 character, has 0",
        ]
    );
    assert_eq!(violations.to_string(), lines.join("; "));
}

#[test]
fn an_absent_or_null_value_breaks_no_limit() {
    let limits = Limits {
        min_length: Some(5),
        ..NONE
    };
    assert!(refusals(&Maybe::<String>::Absent, &limits).is_empty());
    assert!(refusals(&Maybe::<String>::Null, &limits).is_empty());
    assert!(refusals(&None::<String>, &limits).is_empty());
    assert_eq!(refusals(&Maybe::Value("abc".to_owned()), &limits).len(), 1);
    assert_eq!(
        refusals(&Some(Box::new("abc".to_owned())), &limits).len(),
        1
    );
}

#[test]
fn bounds_are_exact_beyond_64_bits() {
    let limits = Limits {
        maximum: Some("12345678901234567890"),
        exclusive_minimum: Some("-1.5e1"),
        ..NONE
    };
    assert!(refusals(&12_345_678_901_234_567_890_u64, &limits).is_empty());
    assert_eq!(
        refusals(&12_345_678_901_234_567_891_u64, &limits),
        ["must be at most 12345678901234567890, is 12345678901234567891"]
    );
    assert!(refusals(&-14, &limits).is_empty());
    assert!(refusals(&-14.999_f64, &limits).is_empty());
    assert_eq!(
        refusals(&-15, &limits),
        ["must be greater than -1.5e1, is -15"]
    );
    assert_eq!(refusals(&-15.0_f32, &limits).len(), 1);
    let below = Limits {
        exclusive_maximum: Some("0.1"),
        ..NONE
    };
    assert!(refusals(&0.099_f32, &below).is_empty());
    assert_eq!(refusals(&0.1_f32, &below).len(), 1);
}

#[test]
fn a_multiple_is_decimal() {
    let cents = Limits {
        multiple_of: Some("0.01"),
        ..NONE
    };
    for value in [0.07, 4.35, 1.1, 1e21, 0.0, -3.03] {
        assert!(refusals(&value, &cents).is_empty(), "{value}");
    }
    for value in [0.075, 1e-3, 4.351] {
        assert_eq!(refusals(&value, &cents).len(), 1, "{value}");
    }
    let sevens = Limits {
        multiple_of: Some("7"),
        ..NONE
    };
    assert!(refusals(&-49, &sevens).is_empty());
    assert_eq!(refusals(&50, &sevens), ["must be a multiple of 7, is 50"]);
    assert!(refusals(&"7e300".parse::<ExactNumber>().unwrap(), &sevens).is_empty());
    assert_eq!(
        refusals(
            &"1.05".parse::<Decimal>().unwrap(),
            &Limits {
                multiple_of: Some("0.1"),
                ..NONE
            }
        )
        .len(),
        1
    );
}

#[test]
fn items_are_equal_as_json_is() {
    let unique = Limits {
        unique_items: true,
        ..NONE
    };
    assert!(
        refusals(
            &vec![json!(1), json!("1"), json!([1]), json!(null), json!(true)],
            &unique
        )
        .is_empty()
    );
    assert_eq!(
        refusals(
            &vec![json!({"a": 1, "b": 2}), json!(0), json!({"b": 2.0, "a": 1})],
            &unique
        ),
        ["[2]: must differ from all other items, is equal to item 0"]
    );
    let exact = |text: &str| text.parse::<ExactNumber>().unwrap();
    let (one, next) = ("12345678901234567890123", "12345678901234567890124");
    assert!(refusals(&vec![exact(one), exact(next)], &unique).is_empty());
    assert_eq!(
        refusals(
            &vec![exact(one), exact(next), exact(&format!("{one}.0"))],
            &unique
        ),
        ["[2]: must differ from all other items, is equal to item 0"]
    );
}

#[test]
fn a_number_is_listed_if_it_is_exactly_so() {
    let listed = Limits {
        one_of: &["12345678901234567890123", "\"\\u00e4\""],
        ..NONE
    };
    let exact = |text: &str| text.parse::<ExactNumber>().unwrap();
    assert!(refusals(&exact("1.2345678901234567890123e22"), &listed).is_empty());
    assert_eq!(
        refusals(&exact("12345678901234567890124"), &listed).len(),
        1
    );
    assert!(refusals(&"ä", &listed).is_empty());
}

#[test]
fn maps_count_their_members_and_limit_names_and_values() {
    const NAME: Limits = Limits {
        max_length: Some(2),
        ..NONE
    };
    const VALUE: Limits = Limits {
        minimum: Some("1"),
        ..NONE
    };
    let map = BTreeMap::from([("abc".to_owned(), 0), ("d e".to_owned(), 5)]);
    let limits = Limits {
        min_properties: Some(3),
        names: Some(&NAME),
        items: Some(&VALUE),
        ..NONE
    };
    assert_eq!(
        refusals(&map, &limits),
        [
            "must have at least 3 members, has 2",
            "abc: must have at most 2 characters, has 3",
            "abc: must be at least 1, is 0",
            "[\"d e\"]: must have at most 2 characters, has 3",
        ]
    );
    assert_eq!(
        refusals(
            &map,
            &Limits {
                max_properties: Some(1),
                ..NONE
            }
        )
        .len(),
        1
    );
}

#[test]
fn only_listed_values_are_sent_where_values_are_listed() {
    let limits = Limits {
        one_of: &["\"a\"", "1", "null"],
        ..NONE
    };
    assert!(refusals(&"a", &limits).is_empty());
    assert!(refusals(&1.0, &limits).is_empty());
    assert_eq!(refusals(&"1", &limits), ["must be one of \"a\", 1, null"]);
}

#[test]
fn the_length_of_bytes_is_that_of_their_text() {
    let limits = Limits {
        max_length: Some(4),
        ..NONE
    };
    assert!(refusals(&Base64::from(vec![1, 2, 3]), &limits).is_empty());
    assert_eq!(refusals(&Base64::from(vec![1, 2, 3, 4]), &limits).len(), 1);
}

#[cfg(feature = "pattern")]
#[test]
fn a_pattern_matches_anywhere_unless_it_is_anchored() {
    let loose = Limits {
        patterns: &["b+"],
        ..NONE
    };
    assert!(refusals(&"abbc", &loose).is_empty());
    assert_eq!(refusals(&"ac", &loose), ["must match the pattern `b+`"]);
    let strict = Limits {
        patterns: &["^b+$"],
        ..NONE
    };
    assert_eq!(refusals(&"abbc", &strict).len(), 1);
    let both = Limits {
        patterns: &["^b", "c$"],
        ..NONE
    };
    assert!(refusals(&"bc", &both).is_empty());
    assert_eq!(refusals(&"b", &both), ["must match the pattern `c$`"]);
    assert_eq!(refusals(&"a", &both).len(), 2);
}
