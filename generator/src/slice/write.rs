//! A value tree as text.

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
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
/// When a number is beyond what can be written.
pub fn write(node: &Node, syntax: Syntax) -> Result<String, String> {
    match syntax {
        Syntax::Json => serde_json::to_string_pretty(&Tree(node))
            .map(|text| text + "\n")
            .map_err(|error| error.to_string()),
        Syntax::Yaml => serde_yaml::to_string(&Tree(node)).map_err(|error| error.to_string()),
    }
}

struct Tree<'n>(&'n Node);

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(flag) => serializer.serialize_bool(*flag),
            Node::Number(text) => number(text, serializer),
            Node::String(text) => serializer.serialize_str(text),
            Node::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&Tree(item))?;
                }
                list.end()
            }
            Node::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (key, value) in object.iter() {
                    map.serialize_entry(key, &Tree(value))?;
                }
                map.end()
            }
        }
    }
}

fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(whole) = text.parse::<i64>() {
        serializer.serialize_i64(whole)
    } else if let Ok(whole) = text.parse::<u64>() {
        serializer.serialize_u64(whole)
    } else {
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => serializer.serialize_f64(value),
            _ => Err(S::Error::custom(format!(
                "the number {text} cannot be written"
            ))),
        }
    }
}
