//! The bytes of one file to its value tree, whether they are JSON or YAML. The text decides, not the file's name.

use super::node::Node;
use super::number::Number;
use super::place::{Pointer, push_token};
use super::{json, yaml};
use crate::diagnostic::Position;

/// A file as it was read.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) root: Node,
    pub(super) odd: Oddities,
}

/// Why there is no tree.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) position: Option<Position>,
    pub(super) help: Option<String>,
}

/// The text of a file: UTF-8, or UTF-16 with a byte order mark (PowerShell writes that).
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, (String, Fault)> {
    if let Some(text) = utf16(&bytes) {
        return Ok(text);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let position = Position::of(&text, valid);
            let message = "this is not UTF-8 text".to_owned();
            let help = Some("save the file as UTF-8".to_owned());
            Err((
                text,
                Fault {
                    message,
                    position: Some(position),
                    help,
                },
            ))
        }
    }
}

fn utf16(bytes: &[u8]) -> Option<String> {
    let (order, rest): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xff, 0xfe, rest @ ..] => (u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => (u16::from_be_bytes, rest),
        _ => return None,
    };
    let (units, odd) = rest.as_chunks::<2>();
    if odd.is_empty() {
        String::from_utf16(&units.iter().copied().map(order).collect::<Vec<_>>()).ok()
    } else {
        None
    }
}

/// The tree of a text. What begins as JSON does is read as JSON, and as YAML only if that fails and the name says YAML.
pub(super) fn parse(name: &str, text: &str) -> Result<Parsed, Fault> {
    if !text.trim_start().starts_with(['{', '[']) {
        return yaml::parse(text);
    }
    json::parse(text).or_else(|fault| {
        let extension = name.rsplit('.').next().unwrap_or_default();
        if extension.eq_ignore_ascii_case("yaml") || extension.eq_ignore_ascii_case("yml") {
            yaml::parse(text)
        } else {
            Err(fault)
        }
    })
}

/// What is odd about a key or a value, whatever it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Oddity {
    /// The key came more than once.
    Repeated,
    /// The number is one of YAML that JSON does not have: infinity, or no number. It is taken for its text.
    NotInJson,
    /// The number is beyond what a double can hold.
    TooLarge,
}

/// Where what is odd. Pointers are put together from the inside out, and only for these.
#[derive(Debug, Default)]
pub(super) struct Oddities(Vec<(Oddity, Vec<String>)>);

impl Oddities {
    /// How many there are so far.
    pub(super) fn mark(&self) -> usize {
        self.0.len()
    }

    /// What was found since `mark` stands under `token`.
    pub(super) fn within(&mut self, mark: usize, token: impl Fn() -> String) {
        for (_, steps) in self.0.iter_mut().skip(mark) {
            steps.push(token());
        }
    }

    /// These keys of the object at hand came again.
    pub(super) fn repeated(&mut self, keys: Vec<Box<str>>) {
        let steps = keys.into_iter().map(|key| vec![key.into()]);
        self.0.extend(steps.map(|steps| (Oddity::Repeated, steps)));
    }

    /// The value at hand is odd.
    pub(super) fn here(&mut self, oddity: Oddity) {
        self.0.push((oddity, Vec::new()));
    }

    /// A number, by its text in the notation of JSON.
    pub(super) fn number(&mut self, text: Box<str>) -> Node {
        // Without an exponent it takes three hundred digits.
        let may_be_large = text.len() > 300 || text.contains(['e', 'E']);
        if may_be_large && Number(&text).as_f64().is_none() {
            self.here(Oddity::TooLarge);
        }
        Node::Number(text)
    }

    /// What is odd, and where.
    pub(super) fn pointers(&self) -> impl Iterator<Item = (Oddity, Pointer)> {
        self.0.iter().map(|(oddity, steps)| {
            let mut text = String::new();
            for step in steps.iter().rev() {
                push_token(&mut text, step);
            }
            (*oddity, Pointer::from_escaped(&text))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_encoding_it_may_meet() {
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("{\"é\": 1}".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(decode(utf16).unwrap(), "{\"é\": 1}");
        assert_eq!(decode(b"\xef\xbb\xbfa: 1".to_vec()).unwrap(), "a: 1");
        let (_, fault) = decode(b"a: 1\nb: \xc3\xa9\xff".to_vec()).unwrap_err();
        assert_eq!(fault.position, Some(Position { line: 2, column: 5 }));
    }

    #[test]
    fn the_text_decides_what_it_is() {
        assert_eq!(
            parse("a.yaml", " {\"a\": 1}").unwrap().root.to_string(),
            r#"{"a":1}"#
        );
        assert_eq!(
            parse("a.yaml", "{a: 1, b: [x]}").unwrap().root.to_string(),
            r#"{"a":1,"b":["x"]}"#
        );
        assert_eq!(
            parse("a.json", "a: 1\r\nb: 2\r\n")
                .unwrap()
                .root
                .to_string(),
            r#"{"a":1,"b":2}"#
        );
        assert!(
            parse("a.json", "{a: 1}")
                .unwrap_err()
                .message
                .contains("not JSON")
        );
    }
}
