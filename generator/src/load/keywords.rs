//! What stands below a keyword, as far as a walk over a whole document has to know.

use super::node::Node;

/// Whether the value is data that only shows or fixes something, and no part of the description: nothing in it is a reference.
pub(crate) fn is_data(key: &str, value: &Node) -> bool {
    match key {
        "example" | "default" | "enum" | "const" | "value" => true,
        "examples" => value.as_array().is_some(),
        _ => key.starts_with("x-"),
    }
}

/// Whether the keys of the value are somebody's names, and no keywords.
pub(crate) fn holds_names(key: &str, value: &Node) -> bool {
    let named = matches!(
        key,
        "properties"
            | "patternProperties"
            | "dependentSchemas"
            | "$defs"
            | "definitions"
            | "paths"
            | "webhooks"
            | "content"
            | "encoding"
            | "variables"
            | "scopes"
            | "schemas"
            | "requestBodies"
            | "securitySchemes"
            | "pathItems"
            | "headers"
            | "links"
            | "callbacks"
            | "responses"
            | "examples"
            | "parameters"
    );
    named && value.as_object().is_some()
}
