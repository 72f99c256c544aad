//! Answers that a document allows, made from its schemas alone.

use proofs::document::Json;
use proofs::sample::{Mode, Sampler, Side};
use serde_json::Value;

/// A JSON answer that the document describes.
pub(crate) struct Answer {
    /// `GET /pets/{id}`
    pub(crate) route: String,
    /// The fullest value, the barest one, and what the document gives as examples.
    pub(crate) texts: Vec<String>,
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
            let mut contents = responses.filter_map(|(_, response)| {
                let response = json.resolve(response);
                let content = response.get("content")?.get("application/json")?;
                Some((content, content.get("schema")?))
            });
            // Of several answers none is the type of the call.
            let (Some((content, schema)), None) = (contents.next(), contents.next()) else {
                continue;
            };
            let mut texts = vec![text(Mode::Full, schema), text(Mode::Minimal, schema)];
            texts.extend(examples(content, schema, &json));
            found.push(Answer {
                route: format!("{} {path}", method.to_uppercase()),
                texts,
            });
        }
    }
    found
}

/// What the document itself gives as examples of an answer.
fn examples(content: &Value, schema: &Value, json: &Json) -> Vec<String> {
    let several = members(&content["examples"]).map(|(_, example)| &json.resolve(example)["value"]);
    let single = [content.get("example"), json.resolve(schema).get("example")];
    several
        .chain(single.into_iter().flatten())
        .filter(|value| !value.is_null())
        .map(Value::to_string)
        .collect()
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}
