//! Bodies of JSON values by line or record.

use super::super::super::json::Encode;
use super::super::super::limits::Violations;
use super::media;
use super::value::{Plain, json_text};

/// The items of a list, each as JSON: a line each, or a record each (RFC 7464) where the media type is of that kind. What is not
/// a list is one item.
///
/// # Errors
/// A number is not finite.
pub(super) fn encode(media_type: &str, values: &dyn Encode) -> Result<String, Violations> {
    let start = media::record_start(media_type);
    let items = match Plain::of(values)? {
        Plain::List(items) => items,
        other => vec![other],
    };
    let mut out = String::new();
    for item in &items {
        out.push_str(start);
        out.push_str(&json_text(item)?);
        out.push('\n');
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_records() {
        let values = serde_json::json!([1, {"a": "x\ny"}]);
        let lines = encode("application/x-ndjson", &values).unwrap();
        assert_eq!(lines, "1\n{\"a\":\"x\\ny\"}\n");
        for sequence in [
            "application/json-seq",
            "application/geo+JSON-seq; charset=utf-8",
        ] {
            let records = encode(sequence, &values).unwrap();
            assert_eq!(records, "\u{1e}1\n\u{1e}{\"a\":\"x\\ny\"}\n");
        }
    }
}
