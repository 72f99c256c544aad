//! Values of the document as JSON values.

use crate::load::Node;

/// The value as JSON, if it can be: no `f64` is as large as some numbers.
pub(crate) fn held(node: &Node) -> Option<serde_json::Value> {
    is_held(node).then(|| to_json(node))
}

fn is_held(node: &Node) -> bool {
    match node {
        Node::Array(items) => items.iter().all(is_held),
        Node::Object(object) => object.iter().all(|(_, value)| is_held(value)),
        Node::Number(_) => node.as_number().is_none_or(|it| it.as_f64().is_some()),
        Node::Null | Node::Bool(_) | Node::String(_) => true,
    }
}

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
        .ok()
        .or_else(|| {
            let nearest = text.parse::<f64>().ok()?;
            serde_json::Number::from_f64(nearest).map(serde_json::Value::from)
        })
        .unwrap_or_else(|| serde_json::Value::from(text))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn no_number_is_null() {
        assert_eq!(number("1e400"), "1e400");
        assert_eq!(number("-1.5"), -1.5);
        assert_eq!(
            number("123456789012345678901234567890"),
            1.234_567_890_123_456_8e29
        );
    }
}
