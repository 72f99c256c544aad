//! JSON text to value tree. Numbers keep their text; repeated keys are named.

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};

use super::node::{Node, Object};
use super::parse::{Fault, Oddities, Parsed};
use crate::diagnostic::Position;

/// Deeper than this is not a document of an API; the depth that YAML is read to.
const DEEPEST: usize = 128;

/// The value of a text.
pub(super) fn parse(text: &str) -> Result<Parsed, Fault> {
    let mut reader = Reader {
        json: Jiter::new(text.as_bytes()),
        odd: Oddities::default(),
    };
    let value = reader.json.peek().and_then(|peek| reader.value(peek, 0));
    let root = value
        .and_then(|value| reader.json.finish().map(|()| value))
        .map_err(|error| Reader::fault(text, &error))?;
    Ok(Parsed {
        root,
        odd: reader.odd,
    })
}

struct Reader<'t> {
    json: Jiter<'t>,
    odd: Oddities,
}

impl Reader<'_> {
    fn value(&mut self, peek: Peek, depth: usize) -> Result<Node, JiterError> {
        match peek {
            Peek::Null => self.json.known_null().map(|()| Node::Null),
            Peek::True | Peek::False => self.json.known_bool(peek).map(Node::Bool),
            Peek::String => Ok(Node::String(self.json.known_str()?.into())),
            Peek::Array | Peek::Object if depth == DEEPEST => Err(self.too_deep()),
            Peek::Array => self.array(depth + 1),
            Peek::Object => self.object(depth + 1),
            _ => {
                let text = String::from_utf8_lossy(self.json.known_number_bytes(peek)?);
                Ok(self.odd.number(text.into()))
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Node, JiterError> {
        let mut items = Vec::new();
        let mut next = self.json.known_array()?;
        while let Some(peek) = next {
            let before = self.odd.mark();
            items.push(self.value(peek, depth)?);
            self.odd.within(before, || (items.len() - 1).to_string());
            next = self.json.array_step()?;
        }
        Ok(Node::Array(items))
    }

    fn object(&mut self, depth: usize) -> Result<Node, JiterError> {
        let mut members = Vec::new();
        let mut next = self.json.known_object()?.map(Box::<str>::from);
        while let Some(key) = next {
            let before = self.odd.mark();
            let peek = self.json.peek()?;
            let value = self.value(peek, depth)?;
            self.odd.within(before, || key.to_string());
            members.push((key, value));
            next = self.json.next_key()?.map(Box::from);
        }
        let (object, repeated) = Object::from_members(members);
        self.odd.repeated(repeated);
        Ok(Node::Object(object))
    }

    fn too_deep(&self) -> JiterError {
        let error_type = JiterErrorType::JsonError(JsonErrorType::RecursionLimitExceeded);
        JiterError {
            error_type,
            index: self.json.current_index(),
        }
    }

    fn fault(text: &str, error: &JiterError) -> Fault {
        Fault {
            message: format!("this is not JSON: {}", error.error_type),
            position: Some(Position::of(text, error.index)),
            help: matches!(
                error.error_type,
                JiterErrorType::JsonError(JsonErrorType::RecursionLimitExceeded)
            )
            .then(|| {
                format!(
                    "values are read to a depth of {DEEPEST}; move what is deeper into components"
                )
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::Oddity;
    use super::*;

    #[test]
    fn keeps_numbers_as_written_and_names_repeated_keys() {
        let text = r#"{"a": [12345678901234567890, -0.10, 1E400, "\u00e9"], "b": {"c": [{"d": 1, "d": 2}]}}"#;
        let parsed = parse(text).unwrap();
        assert_eq!(
            parsed.root.to_string(),
            r#"{"a":[12345678901234567890,-0.10,1E400,"é"],"b":{"c":[{"d":2}]}}"#
        );
        let odd = parsed.odd.pointers();
        let odd: Vec<_> = odd.map(|(what, at)| (what, at.to_string())).collect();
        assert_eq!(
            odd,
            [
                (Oddity::TooLarge, "/a/2".to_owned()),
                (Oddity::Repeated, "/b/c/0/d".to_owned())
            ]
        );
    }

    #[test]
    fn says_where_the_fault_is() {
        for (text, line, column) in [
            (
                "{
  \"a\": nul
}",
                2,
                11,
            ),
            ("{\"é\": 1,}", 1, 9),
            ("{} x", 1, 4),
            ("", 1, 1),
        ] {
            assert_eq!(
                parse(text).unwrap_err().position,
                Some(Position { line, column }),
                "{text}"
            );
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(
            parse(&deep)
                .unwrap_err()
                .message
                .contains("recursion limit")
        );
    }
}
