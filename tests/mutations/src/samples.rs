//! Answers that a document allows, made from its schemas alone.

use proofs::document::Json;
use proofs::sample::{Mode, Sampler, Side};
use serde_json::Value;

/// A JSON answer that the document describes.
pub(crate) struct Answer {
    /// `GET /pets/{id}`
    pub(crate) route: String,
    /// The fullest value, and the barest one.
    pub(crate) texts: [String; 2],
}

/// Every JSON answer of every operation.
pub(crate) fn answers(document: &Value) -> Vec<Answer> {
    let mut found = Vec::new();
    let json = Json(document.clone());
    let text = |mode, schema| {
        let sampler = Sampler {
            json: &json,
            mode,
            side: Side::Received,
        };
        sampler.schema(schema, 0, 0).to_string()
    };
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in
            members(item).filter(|(method, _)| crate::kinds::METHODS.contains(method))
        {
            let responses =
                members(&operation["responses"]).filter(|(status, _)| status.starts_with('2'));
            let mut schemas = responses.filter_map(|(_, response)| {
                let response = json.resolve(response);
                response
                    .get("content")?
                    .get("application/json")?
                    .get("schema")
            });
            // Of several answers none is the type of the call.
            let (Some(schema), None) = (schemas.next(), schemas.next()) else {
                continue;
            };
            let texts = [Mode::Full, Mode::Minimal].map(|mode| text(mode, schema));
            found.push(Answer {
                route: format!("{} {path}", method.to_uppercase()),
                texts,
            });
        }
    }
    found
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}
