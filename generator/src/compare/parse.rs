//! The written form of a surface: `KIND PATH FACT=VALUE … PLACE`, one item a line. Words that hold anything but visible ASCII without
//! quotes and spaces are JSON strings.

use std::fmt;
use std::str::FromStr;

use super::surface::{Fact, Item, ItemKind, Surface};

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.iter().try_for_each(|item| writeln!(f, "{item}"))
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, word(&self.path))?;
        for (fact, value) in &self.facts {
            write!(f, " {fact}={}", word(value))?;
        }
        if self.place.is_empty() {
            return Ok(());
        }
        write!(f, " @{}", word(&self.place))
    }
}

/// The text as one word.
pub(super) fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\\');
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        serde_json::Value::from(text).to_string()
    }
}

/// A line that is no item of a surface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for ParseError {}

impl FromStr for Surface {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let lines = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty());
        let items = lines.map(|(index, line)| {
            item(line).map_err(|message| ParseError {
                line: index + 1,
                message,
            })
        });
        Ok(Self {
            items: items.collect::<Result<_, _>>()?,
        })
    }
}

fn item(line: &str) -> Result<Item, String> {
    let (kind, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
    let kind = ItemKind::from_word(kind).ok_or_else(|| format!("`{kind}` is no kind of item"))?;
    let (path, mut rest) = take(rest)?;
    let mut item = Item::new(kind, path);
    while !rest.is_empty() {
        if let Some(place) = rest.strip_prefix('@') {
            let after;
            (item.place, after) = take(place)?;
            rest = after;
            continue;
        }
        let (name, value) = rest
            .split_once('=')
            .ok_or_else(|| format!("`{rest}` is neither a fact nor a place"))?;
        let fact = Fact::from_word(name).ok_or_else(|| format!("`{name}` is no known fact"))?;
        let (value, after) = take(value)?;
        item.facts.push((fact, value));
        rest = after;
    }
    Ok(item)
}

/// The first word of a text, and the rest.
pub(super) fn take(text: &str) -> Result<(String, &str), String> {
    if !text.starts_with('"') {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        return Ok((word.to_owned(), rest.trim_start()));
    }
    let mut words = serde_json::Deserializer::from_str(text).into_iter::<String>();
    match words.next() {
        Some(Ok(word)) => {
            let rest = text.get(words.byte_offset()..).unwrap_or_default();
            Ok((word, rest.trim_start()))
        }
        _ => Err(format!("`{text}` does not end its quotation")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        let mut item = Item::new(ItemKind::Field, "pets::Pet::name")
            .with(Fact::Type, "Vec<String>")
            .with(
                Fact::Limits,
                "max-items=3 each.pattern=\"^[a-z]+ \\\"x\\\"$\"",
            )
            .with(Fact::Deprecated, "Use `nom`.\nNow.");
        item.place = "#/components/schemas/a pet~1s".to_owned();
        let surface = Surface {
            items: vec![Item::new(ItemKind::Group, "pets()"), item],
        };
        let text = surface.to_string();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert_eq!(text.parse(), Ok(surface));
    }

    #[test]
    fn a_line_that_is_no_item_is_named() {
        let error = "group pets()\nfield a tpye=b"
            .parse::<Surface>()
            .unwrap_err();
        assert_eq!(error.to_string(), "line 2: `tpye` is no known fact");
        assert!("thing a".parse::<Surface>().is_err());
        assert!("field a type=\"b".parse::<Surface>().is_err());
    }

    #[test]
    fn members_know_what_they_belong_to() {
        for (line, parent, name) in [
            ("field pets::Pet::name", "pets::Pet", "name"),
            ("operation pets().list", "pets()", "list"),
            ("parameter pets().list.limit", "pets().list", "limit"),
            (
                "content pets().put.body(image/x.y)",
                "pets().put.body",
                "(image/x.y)",
            ),
            (
                "conversion pets::Input::from(pets::Pet)",
                "pets::Input",
                "from(pets::Pet)",
            ),
        ] {
            let surface: Surface = line.parse().unwrap();
            assert_eq!(surface.items[0].parent(), Some(parent), "{line}");
            assert_eq!(surface.items[0].name(), name, "{line}");
        }
        let surface: Surface = "struct pets::Pet".parse().unwrap();
        assert_eq!(
            (surface.items[0].parent(), surface.items[0].name()),
            (None, "Pet")
        );
    }
}
