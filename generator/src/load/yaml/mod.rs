//! YAML text to value tree, as JSON sees it: every key is the text of its scalar (`200:`, `on:` and `true:` are strings),
//! aliases are what they stand for, `<<` is merged, tags are dropped.

mod numbers;

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_yaml::Deserializer;

use self::numbers::{has_fraction_of_its_own, in_json, is_large, large_numbers};
use super::node::{Node, Object};
use super::parse::{Fault, Oddities, Oddity, Parsed};
use crate::diagnostic::Position;

/// The value of a text.
pub(super) fn parse(text: &str) -> Result<Parsed, Fault> {
    let parsed = parse_once(text, Again::default())?;
    // The parser gives a fraction as a double, and one beyond a double as a text. Where a text could tell it from its neighbours, it
    // is read again for the texts.
    let has_texts =
        !parsed.fractions.is_empty() && (parsed.has_infinite || has_fraction_of_its_own(text));
    if !has_texts && !parsed.may_have_large {
        return Ok(parsed.into());
    }
    let again = Again {
        texts_of: parsed.fractions.into_iter().collect(),
        large: if parsed.may_have_large {
            large_numbers(text)
        } else {
            HashSet::new()
        },
    };
    parse_once(text, again).map(Into::into)
}

/// What a second reading is for.
#[derive(Default)]
struct Again {
    /// The values, by their number, of which the text is wanted.
    texts_of: HashSet<usize>,
    /// The texts that are numbers, though none that a double can hold.
    large: HashSet<String>,
}

fn parse_once(text: &str, again: Again) -> Result<State, Fault> {
    let mut state = State {
        root: Node::Null,
        odd: Oddities::default(),
        most: text.len().saturating_mul(8).max(1_000_000),
        count: 0,
        fractions: Vec::new(),
        has_infinite: false,
        may_have_large: false,
        again,
    };
    state.root = Value(&mut state)
        .deserialize(Deserializer::from_str(text))
        .map_err(|error| fault(text, &error))?;
    Ok(state)
}

struct State {
    root: Node,
    odd: Oddities,
    /// How many values aliases may expand to.
    most: usize,
    /// How many values were begun.
    count: usize,
    /// Which of them were numbers with a fraction or an exponent.
    fractions: Vec<usize>,
    /// Whether one of those is infinite, or no number at all.
    has_infinite: bool,
    /// Whether there was a text that would be a number beyond a double if it stands without quotes.
    may_have_large: bool,
    again: Again,
}

impl From<State> for Parsed {
    fn from(state: State) -> Self {
        Self {
            root: state.root,
            odd: state.odd,
        }
    }
}

struct Value<'s>(&'s mut State);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Node;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        self.0.count += 1;
        if self.0.count > self.0.most {
            let message = "the aliases stand for far more than the text holds";
            return Err(D::Error::custom(message));
        }
        if self.0.again.texts_of.contains(&self.0.count) {
            let text = Key.deserialize(deserializer)?;
            return Ok(match in_json(&text) {
                Some(number) => self.0.odd.number(number.into()),
                None => {
                    self.0.odd.here(Oddity::NotInJson);
                    Node::String(text)
                }
            });
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.to_string().into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.to_string().into()))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Node, E> {
        Ok(Node::Number(number.to_string().into()))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Node, E> {
        Ok(Node::Number(number.to_string().into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        self.0.fractions.push(self.0.count);
        // JSON has no word for infinity: it is read again for its text.
        self.0.has_infinite |= !number.is_finite();
        Ok(Node::Number(format!("{number:?}").into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        if is_large(text) {
            self.0.may_have_large = true;
            if let Some(number) = in_json(text).filter(|_| self.0.again.large.contains(text)) {
                return Ok(self.0.odd.number(number.into()));
            }
        }
        Ok(Node::String(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        loop {
            let before = self.0.odd.mark();
            let Some(item) = sequence.next_element_seed(Value(self.0))? else {
                break;
            };
            self.0.odd.within(before, || items.len().to_string());
            items.push(item);
        }
        Ok(Node::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut members = Vec::new();
        let mut merges = false;
        while let Some(key) = map.next_key_seed(Key)? {
            let before = self.0.odd.mark();
            let value = map.next_value_seed(Value(self.0))?;
            self.0.odd.within(before, || key.to_string());
            merges |= &*key == "<<";
            members.push((key, value));
        }
        let members = if merges { merged(members) } else { members };
        let (object, repeated) = Object::from_members(members);
        self.0.odd.repeated(repeated);
        Ok(Node::Object(object))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Node, A::Error> {
        let (_, content) = tagged.variant_seed(Key)?;
        content.newtype_variant_seed(self)
    }
}

/// The text of a scalar, whatever YAML would make of it.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Box<str>;

    fn deserialize<D: serde::Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Box<str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Box<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text as key")
    }

    fn visit_str<E>(self, text: &str) -> Result<Box<str>, E> {
        Ok(text.into())
    }
}

/// The members with those of `<<` in its place. What is written out wins, then what is merged first.
fn merged(members: Vec<(Box<str>, Node)>) -> Vec<(Box<str>, Node)> {
    let mut taken: HashSet<Box<str>> = members.iter().map(|(key, _)| key.clone()).collect();
    let mut all = Vec::with_capacity(members.len());
    for (key, value) in members {
        let sources = match (&*key, value) {
            ("<<", Node::Object(source)) => vec![source],
            ("<<", Node::Array(items)) if items.iter().all(|item| item.as_object().is_some()) => {
                items
                    .into_iter()
                    .filter_map(|item| {
                        if let Node::Object(source) = item {
                            Some(source)
                        } else {
                            None
                        }
                    })
                    .collect()
            }
            (_, value) => {
                all.push((key, value));
                continue;
            }
        };
        for (key, value) in sources.iter().flat_map(Object::iter) {
            if taken.insert(key.into()) {
                all.push((key.into(), value.clone()));
            }
        }
    }
    all
}

fn fault(text: &str, error: &serde_yaml::Error) -> Fault {
    let location = error.location();
    let position = location.as_ref().map(|at| Position {
        line: at.line(),
        column: at.column(),
    });
    let message = error.to_string();
    // The position is shown beside the line itself.
    let message = message
        .split(" at line ")
        .next()
        .unwrap_or(&message)
        .to_owned();
    let line = position
        .and_then(|at| text.lines().nth(at.line.saturating_sub(1)))
        .unwrap_or_default();
    let help = if line
        .split(|c: char| !c.is_whitespace())
        .next()
        .unwrap_or_default()
        .contains('\t')
    {
        Some("YAML is indented with spaces, not with tabs".to_owned())
    } else if message.contains("recursion limit") {
        Some("an alias holds itself, or values are nested more than 128 deep; refer to components with `$ref` instead".to_owned())
    } else if message.contains("repetition limit") {
        Some(
            "aliases of aliases make too large a document; refer to components with `$ref` instead"
                .to_owned(),
        )
    } else if message.contains("more than one document") {
        Some("keep one document, without a second `---`".to_owned())
    } else {
        None
    };
    Fault {
        message: format!("this is not YAML: {message}"),
        position,
        help,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        parse(text).map_or_else(|fault| fault.message, |parsed| parsed.root.to_string())
    }

    #[test]
    fn keys_are_text_and_values_are_what_json_would_have() {
        assert_eq!(
            json("200: a\non: b\ntrue: c\n1.10: d\n~: e\n'x': f"),
            r#"{"200":"a","on":"b","true":"c","1.10":"d","~":"e","x":"f"}"#
        );
        assert_eq!(
            json("[yes, true, ~, 0x10, 1.50, 2020-01-01, 007, .inf]"),
            r#"["yes",true,null,16,1.50,"2020-01-01","007",".inf"]"#
        );
        assert_eq!(
            json("[18446744073709551616, -170141183460469231731687303715884105728]"),
            "[18446744073709551616,-170141183460469231731687303715884105728]"
        );
        assert_eq!(
            json("a: !custom {b: !!str 1}\nc: !x d"),
            r#"{"a":{"b":"1"},"c":"d"}"#
        );
        assert_eq!(json(""), "null");
    }

    #[test]
    fn numbers_keep_their_text() {
        assert_eq!(
            json(
                "a: [1.10, 2.0, 1e2, 0.10000000000000000001, -0.50]\nb: {x: &x 1.20, <<: {y: 3.30}}\nc: *x"
            ),
            r#"{"a":[1.10,2.0,1e2,0.10000000000000000001,-0.50],"b":{"x":1.20,"y":3.30},"c":1.20}"#
        );
        for (text, number) in [
            ("1.10", "1.10"),
            ("+.5", "0.5"),
            ("-.50", "-0.50"),
            ("5.", "5"),
            ("01.5e+03", "1.5e+03"),
            ("1.E-2", "1e-2"),
        ] {
            assert_eq!(in_json(text).as_deref(), Some(number), "{text}");
        }
        for text in [".", "-", "1e", "1.2.3", ".inf"] {
            assert_eq!(in_json(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_beyond_a_double_and_beyond_json_are_as_written() {
        let text = "a: [1e400, -2.5E+999, '3e400', \"4e400\", !!str 5e400, .inf, -.INF, .nan]\nb: &b 6e400\nc: {d: *b, 1e400: x}";
        let parsed = parse(text).unwrap();
        assert_eq!(
            parsed.root.to_string(),
            r#"{"a":[1e400,-2.5e+999,"3e400","4e400","5e400",".inf","-.INF",".nan"],"b":6e400,"c":{"d":6e400,"1e400":"x"}}"#
        );
        let odd = parsed.odd.pointers();
        let odd: Vec<_> = odd.map(|(what, at)| format!("{what:?} {at}")).collect();
        assert_eq!(
            odd,
            [
                "TooLarge /a/0",
                "TooLarge /a/1",
                "NotInJson /a/5",
                "NotInJson /a/6",
                "NotInJson /a/7",
                "TooLarge /b",
                "TooLarge /c/d"
            ]
        );
    }

    #[test]
    fn aliases_and_merges_are_what_they_stand_for() {
        let text = "a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc:\n  y: 9\n  <<: [*a, *b]\nd: *a\ne: {<<: *b, w: 0}";
        assert_eq!(
            json(text),
            r#"{"a":{"x":1,"y":2},"b":{"y":3,"z":4},"c":{"y":9,"x":1,"z":4},"d":{"x":1,"y":2},"e":{"y":3,"z":4,"w":0}}"#
        );
        assert!(json("a: *nowhere").contains("not YAML"));
    }

    #[test]
    fn an_alias_bomb_is_refused() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let inner = vec![format!("*a{}", level - 1); 10].join(", ");
            text.push_str(&format!("a{level}: &a{level} [{inner}]\n"));
        }
        assert!(json(&text).contains("not YAML"));
    }

    #[test]
    fn repeated_keys_are_named() {
        let parsed = parse("a:\n- b: 1\n  b: 2\n").unwrap();
        assert_eq!(
            parsed
                .odd
                .pointers()
                .map(|(_, at)| at.to_string())
                .collect::<Vec<_>>(),
            ["/a/0/b"]
        );
    }

    #[test]
    fn a_tab_is_told_to_be_one() {
        let fault = parse("a:\n\tb: 1\n").unwrap_err();
        assert_eq!(fault.position.map(|at| at.line), Some(2));
        assert!(fault.help.is_some_and(|help| help.contains("tabs")));
    }
}
