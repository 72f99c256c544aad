//! Judges recordings by the document, with an independent JSON Schema validator.
//!
//! In: a recording. Out: every place where it departs from the document. What always holds: parameters, request bodies
//! and response bodies are all looked at; an exchange of no known operation is an error, not a deviation.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::document::{Document, Operation};
use crate::recording::{Deviation, Exchange, Recording};
use crate::schema::{Direction, validator};

/// All departures of a recording from the document, in order.
///
/// # Errors
/// When an exchange belongs to no operation of the document.
pub fn deviations(
    document: &Document,
    recording: &Recording,
) -> Result<Vec<(Deviation, String)>, String> {
    let mut found = Vec::new();
    for (index, exchange) in recording.exchanges.iter().enumerate() {
        let request = &exchange.when;
        let operation = document
            .operation_of(&request.method, &request.path)
            .ok_or_else(|| {
                format!(
                    "{}: no operation for {} {}",
                    recording.name, request.method, request.path
                )
            })?;
        let mut note = |side: &str, place: String, problem: String| {
            found.push((
                Deviation {
                    exchange: index + 1,
                    side: side.to_owned(),
                    place,
                },
                problem,
            ));
        };
        for (place, problem) in parameters(document, &operation, exchange) {
            note("request", place, problem);
        }
        for (place, problem) in request_body(document, &operation, exchange) {
            note("request", place, problem);
        }
        for (place, problem) in response(document, &operation, exchange) {
            note("response", place, problem);
        }
    }
    found.sort();
    found.dedup_by(|a, b| a.0 == b.0);
    Ok(found)
}

type Problems = Vec<(String, String)>;

fn parameters(document: &Document, operation: &Operation, exchange: &Exchange) -> Problems {
    let request = &exchange.when;
    let path = operation.path_values(document.base_path(), &request.path);
    let sent = path.into_iter().map(|(name, value)| {
        (
            "path",
            name,
            percent_decode_str(value).decode_utf8_lossy().into_owned(),
        )
    });
    let query = request
        .query_param
        .iter()
        .map(|pair| ("query", pair.name.as_str(), pair.value.clone()));
    let mut problems = Problems::new();
    for (location, name, text) in sent.chain(query) {
        let place = format!("{location}:{name}");
        let described = operation
            .parameters
            .iter()
            .find(|p| p["in"] == location && p["name"] == name);
        let Some(parameter) = described else {
            problems.push((place, "not a parameter of this operation".to_owned()));
            continue;
        };
        let schema = document.resolve(&parameter["schema"]);
        let value = typed(schema, &text);
        let validator = validator(document, schema, Direction::Request);
        problems.extend(
            validator
                .iter_errors(&value)
                .map(|error| (place.clone(), error.to_string())),
        );
    }
    problems
}

/// The value that a parameter's text stands for.
fn typed(schema: &Value, text: &str) -> Value {
    match schema["type"].as_str() {
        Some("integer" | "number" | "boolean") => {
            serde_json::from_str(text).unwrap_or_else(|_| json!(text))
        }
        _ => json!(text),
    }
}

fn request_body(document: &Document, operation: &Operation, exchange: &Exchange) -> Problems {
    match (document.request_schema(operation), &exchange.when.json_body) {
        (None, None) => Problems::new(),
        (None, Some(_)) => vec![(
            "body".to_owned(),
            "a body that the operation does not have".to_owned(),
        )],
        (Some(_), None) => vec![("body".to_owned(), "the body is missing".to_owned())],
        (Some(schema), Some(body)) => {
            problems(&validator(document, schema, Direction::Request), body)
        }
    }
}

fn response(document: &Document, operation: &Operation, exchange: &Exchange) -> Problems {
    let response = &exchange.then;
    let mut found = Problems::new();
    let Some(schema) = document.response_schema(operation, response.status) else {
        return vec![(
            "status".to_owned(),
            format!("{} is not described", response.status),
        )];
    };
    match body_value(exchange) {
        Some(body) => found.extend(problems(
            &validator(document, schema, Direction::Response),
            &body,
        )),
        None => found.push(("body".to_owned(), "not JSON".to_owned())),
    }
    found
}

/// The response body, when the whole of it arrives and is JSON.
#[must_use]
pub fn body_value(exchange: &Exchange) -> Option<Value> {
    let response = &exchange.then;
    let text = response.body.as_deref().unwrap_or_default();
    let arriving = response
        .cut_after
        .map_or(Some(text), |length| text.get(..length))?;
    serde_json::from_str(arriving).ok()
}

fn problems(validator: &jsonschema::Validator, body: &Value) -> Problems {
    let root = |pointer: String| {
        if pointer.is_empty() {
            "/".to_owned()
        } else {
            pointer
        }
    };
    validator
        .iter_errors(body)
        .map(|error| (root(error.instance_path().to_string()), error.to_string()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# about: a\n# origin: documented\n# source: a\n\
        when:\n  method: GET\n  path: /client/v4/accounts/a/email-security/settings/allow_policies\n  \
        query_param:\n  - {name: per_page, value: '1001'}\n  - {name: nonsense, value: '1'}\n\
        then:\n  status: 403\n  body: '{\"success\": false, \"errors\": [{\"code\": 971, \"message\": \"\"}], \"messages\": []}'\n";

    #[test]
    fn every_departure_is_found_with_its_place() {
        let recording = Recording::parse("x", TEXT).expect("a recording");
        let found = deviations(&Document::load(), &recording).expect("a known operation");
        let places: Vec<_> = found
            .iter()
            .map(|(deviation, _)| deviation.place.as_str())
            .collect();
        assert_eq!(
            places,
            ["query:nonsense", "query:per_page", "/", "/errors/0/code"],
            "{found:?}"
        );
    }
}
