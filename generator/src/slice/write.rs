//! A value tree as text.

use std::cell::RefCell;

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::load::Node;

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// JSON, indented.
    Json,
    /// YAML, in block style.
    Yaml,
}

impl Syntax {
    /// By the ending of a file's name; `None` when it says neither.
    #[must_use]
    pub fn of_file(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Json),
            "yaml" | "yml" => Some(Self::Yaml),
            _ => None,
        }
    }
}

/// The text of a value tree.
///
/// # Errors
/// When the writer refuses it.
pub fn write(node: &Node, syntax: Syntax) -> Result<String, String> {
    let words = Words::of(node);
    let tree = Tree {
        node,
        words: &words,
    };
    let text = match syntax {
        Syntax::Json => serde_json::to_string_pretty(&tree)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string())?,
        Syntax::Yaml => serde_yaml::to_string(&tree).map_err(|error| error.to_string())?,
    };
    Ok(words.undone(text, syntax))
}

/// What stands for numbers while a tree is written: no type of Rust holds them all, and their texts shall stay. A word that neither notation
/// quotes or escapes, and that the tree does not hold.
struct Words {
    stem: String,
    texts: RefCell<Vec<String>>,
}

impl Words {
    fn of(node: &Node) -> Self {
        let text = node.to_string();
        let mut stem = "number".to_owned();
        while text.contains(&stem) {
            stem.push('x');
        }
        Self {
            stem,
            texts: RefCell::new(Vec::new()),
        }
    }

    fn stand_for(&self, text: &str) -> String {
        let mut texts = self.texts.borrow_mut();
        texts.push(text.to_owned());
        format!("{}-{}-", self.stem, texts.len() - 1)
    }

    fn undone(self, text: String, syntax: Syntax) -> String {
        let texts = self.texts.into_inner();
        if texts.is_empty() {
            return text;
        }
        let (before, after) = match syntax {
            Syntax::Json => (format!("\"{}-", self.stem), "-\""),
            Syntax::Yaml => (format!("{}-", self.stem), "-"),
        };
        let mut out = String::with_capacity(text.len());
        let mut pieces = text.split(&before);
        out.extend(pieces.next());
        for piece in pieces {
            let (index, rest) = piece.split_once(after).unwrap_or((piece, ""));
            let number = index.parse::<usize>().ok().and_then(|at| texts.get(at));
            out.extend(number.map(String::as_str));
            out.push_str(rest);
        }
        out
    }
}

struct Tree<'n> {
    node: &'n Node,
    words: &'n Words,
}

impl<'n> Tree<'n> {
    fn below(&self, node: &'n Node) -> Self {
        Tree {
            node,
            words: self.words,
        }
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.node {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(flag) => serializer.serialize_bool(*flag),
            Node::Number(text) => match text.parse::<i64>() {
                Ok(whole) => serializer.serialize_i64(whole),
                Err(_) => serializer.serialize_str(&self.words.stand_for(text)),
            },
            Node::String(text) => serializer.serialize_str(text),
            Node::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&self.below(item))?;
                }
                list.end()
            }
            Node::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (key, value) in object.iter() {
                    map.serialize_entry(key, &self.below(value))?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;

    #[test]
    fn numbers_keep_their_text() {
        let text = r#"{"openapi":"3.0.3","x":[1,1.10,99999999999999999999999,-1e400,18446744073709551615,"number-0-","1.10"]}"#;
        let read = |name: &str, text: &str| {
            let loaded = load::from_text(name, text);
            let document = loaded.document.unwrap();
            document.get(&load::Place::root()).unwrap().to_string()
        };
        let node = load::from_text("a.json", text).document.unwrap();
        let node = node.get(&load::Place::root()).unwrap();
        let json = write(node, Syntax::Json).unwrap();
        assert_eq!(read("a.json", &json), text);
        let yaml = write(node, Syntax::Yaml).unwrap();
        assert!(yaml.contains("- 99999999999999999999999\n"), "{yaml}");
        assert!(yaml.contains("- 1.10\n"), "{yaml}");
        assert!(
            yaml.contains("- '1.10'\n") || yaml.contains("- \"1.10\"\n"),
            "{yaml}"
        );
    }
}
