//! Values of the document as JSON values.

use crate::load::Node;

/// The value as JSON. A number beyond 64 bits becomes the nearest `f64`, or text where there is none.
pub(crate) fn to_json(node: &Node) -> serde_json::Value {
    match node {
        Node::Null => serde_json::Value::Null,
        Node::Bool(flag) => (*flag).into(),
        Node::Number(text) => number(text),
        Node::String(text) => serde_json::Value::from(&**text),
        Node::Array(items) => items.iter().map(to_json).collect(),
        Node::Object(object) => object
            .iter()
            .map(|(key, value)| (key.to_owned(), to_json(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}

fn number(text: &str) -> serde_json::Value {
    serde_json::from_str(text)
        .or_else(|_| text.parse::<f64>().map(serde_json::Value::from))
        .unwrap_or_else(|_| serde_json::Value::from(text))
}
