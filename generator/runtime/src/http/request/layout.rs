//! The styles of parameters (OpenAPI 3.0.3, section 4.7.12.2.2), after RFC 6570.
//!
//! In: a value and the description of its parameter. Out: percent-encoded text for the path, or percent-encoded pairs for the
//! query and cookies, or plain text for a header. Null and empty lists are undefined in the sense of RFC 6570, section 2.3, and
//! left out.

use super::super::describe::{Param, Place, Style};
use super::escape::{Reserved, escape};
use super::value::Plain;

/// A name and a value, both percent-encoded.
pub(crate) type Pair = (String, String);

fn reserved(param: &Param) -> Reserved {
    if param.allow_reserved {
        Reserved::Allowed
    } else {
        Reserved::Escaped
    }
}

/// The parts of a value that are defined, each as `text` gives it: the value itself, or the items of a list, or the members of
/// an object: `name=value` where they are `paired`, a name and then its value otherwise.
fn parts(value: &Plain, paired: bool, text: &dyn Fn(&str) -> String) -> Vec<String> {
    let mut parts = Vec::new();
    match value {
        Plain::Nothing => {}
        Plain::Text(plain) | Plain::Literal(plain) => parts.push(text(plain)),
        Plain::List(items) => {
            for item in items {
                if let Some(item) = item.text() {
                    parts.push(text(&item));
                }
            }
        }
        Plain::Object(members) => {
            for (name, value) in members {
                let Some(value) = value.text() else { continue };
                let (name, value) = (text(name), text(&value));
                if paired {
                    parts.push(format!("{name}={value}"));
                } else {
                    parts.extend([name, value]);
                }
            }
        }
    }
    parts
}

/// What of a value holds the separator that stands between its parts and is not told from it by percent-encoding, so that the
/// server would read something else: where, and the separator. OpenAPI has no escape there.
pub(crate) fn ambiguity(param: &Param, value: &Plain) -> Option<(String, &'static str)> {
    let separator = match (param.place, param.style, param.explode) {
        (Place::Path, Style::Label, true) => ".",
        (Place::Path, ..) => return None,
        (Place::Header, ..) => ",",
        (_, Style::SpaceDelimited, false) => " ",
        (_, Style::PipeDelimited, false) => "|",
        (_, Style::Form, false) if param.allow_reserved => ",",
        _ => return None,
    };
    match value {
        Plain::List(items) => items.iter().enumerate().find_map(|(index, item)| {
            let holds = item.text()?.contains(separator);
            holds.then(|| (format!("[{index}]"), separator))
        }),
        Plain::Object(members) => members.iter().find_map(|(name, value)| {
            let holds = value.text()?.contains(separator) || name.contains(separator);
            holds.then(|| (format!(".{name}"), separator))
        }),
        _ => None,
    }
}

/// Why a value that holds the separator is refused.
pub(crate) fn separates(separator: &str) -> String {
    format!("may not contain `{separator}`, which separates the parts")
}

/// The text that replaces `{name}` in a path; empty when the value is undefined.
pub(crate) fn in_path(param: &Param, value: &Plain) -> String {
    let esc = |text: &str| escape(text, Reserved::Escaped).into_owned();
    let (start, separator) = match param.style {
        Style::Label => (".", if param.explode { "." } else { "," }),
        Style::Matrix => (";", if param.explode { ";" } else { "," }),
        _ => ("", ","),
    };
    let named = |text: &str| match (param.style, text) {
        (Style::Matrix, "") => esc(param.name),
        (Style::Matrix, text) => format!("{}={text}", esc(param.name)),
        _ => text.to_owned(),
    };
    let mut parts = parts(value, param.explode, &esc);
    if parts.is_empty() {
        return String::new();
    }
    let whole = match value {
        Plain::Object(_) if param.explode => parts.join(separator),
        Plain::List(_) if param.explode => {
            for part in &mut parts {
                *part = named(part);
            }
            parts.join(separator)
        }
        _ => named(&parts.join(separator)),
    };
    format!("{start}{whole}")
}

/// The pairs of a query or cookie parameter, or of a form's member.
pub(crate) fn pairs(param: &Param, value: &Plain) -> Vec<Pair> {
    written(param, value, reserved(param))
}

/// The same with nothing percent-encoded: names and texts of the parts of `multipart/form-data` (OpenAPI 3.1.2, section 4.8.15.1.2).
pub(crate) fn plain_pairs(param: &Param, value: &Plain) -> Vec<Pair> {
    written(param, value, Reserved::All)
}

/// How names are written where values are written so.
fn of_names(values: Reserved) -> Reserved {
    match values {
        Reserved::All => Reserved::All,
        Reserved::Escaped | Reserved::Allowed => Reserved::Escaped,
    }
}

fn written(param: &Param, value: &Plain, reserved: Reserved) -> Vec<Pair> {
    let esc = |text: &str| escape(text, reserved).into_owned();
    let names = of_names(reserved);
    let name = escape(param.name, names).into_owned();
    let mut out = Vec::new();
    match value {
        _ if param.style == Style::DeepObject => deep(&name, value, reserved, &mut out),
        Plain::Object(members) if param.explode => {
            for (member, value) in members {
                if let Some(value) = value.text() {
                    let member = escape(member, names).into_owned();
                    out.push((member, esc(&value)));
                }
            }
        }
        Plain::List(_) if param.explode => {
            for item in parts(value, false, &esc) {
                out.push((name.clone(), item));
            }
        }
        _ => {
            let parts = parts(value, false, &esc);
            let separator = match (param.style, names) {
                (Style::SpaceDelimited, Reserved::All) => " ",
                (Style::SpaceDelimited, _) => "%20",
                (Style::PipeDelimited, Reserved::All) => "|",
                (Style::PipeDelimited, _) => "%7C",
                _ => ",",
            };
            if !parts.is_empty() {
                out.push((name, parts.join(separator)));
            }
        }
    }
    out
}

/// `name[a][b]=1`: objects by member, lists by repetition (`name[a]=1&name[a]=2`), but with their index where the items have parts of
/// their own (`name[a][0][b]=1`), which could not be told apart otherwise. Brackets are percent-encoded.
fn deep(name: &str, value: &Plain, reserved: Reserved, out: &mut Vec<Pair>) {
    let names = of_names(reserved);
    let below = |member: &str| match names {
        Reserved::All => format!("{name}[{member}]"),
        _ => format!("{name}%5B{}%5D", escape(member, names)),
    };
    match value {
        Plain::Nothing => {}
        Plain::Text(text) | Plain::Literal(text) => {
            out.push((name.to_owned(), escape(text, reserved).into_owned()));
        }
        Plain::List(list) => {
            for (index, item) in list.iter().enumerate() {
                match item {
                    Plain::List(_) | Plain::Object(_) => {
                        deep(&below(&index.to_string()), item, reserved, out);
                    }
                    _ => deep(name, item, reserved, out),
                }
            }
        }
        Plain::Object(members) => {
            for (member, value) in members {
                deep(&below(member), value, reserved, out);
            }
        }
    }
}

/// The text of a header. It is not percent-encoded, for no server decodes it; `None` when the value is undefined.
pub(crate) fn in_header(param: &Param, value: &Plain) -> Option<String> {
    let parts = parts(value, param.explode, &str::to_owned);
    (!parts.is_empty()).then(|| parts.join(","))
}

#[cfg(test)]
mod tests {
    use super::super::super::super::json::from_json;
    use super::*;

    const LIST: &str = r#"["blue", "black"]"#;
    const OBJECT: &str = r#"{"R": 100, "G": 200}"#;

    fn query(style: Style, explode: bool, value: &str) -> String {
        let param = Param {
            name: "c",
            style,
            explode,
            ..Param::QUERY
        };
        let pairs = pairs(&param, &from_json(value).unwrap());
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| format!("{n}={v}")).collect();
        pairs.join("&")
    }

    fn path(style: Style, explode: bool, value: &str) -> String {
        let param = Param {
            name: "c",
            style,
            explode,
            ..Param::PATH
        };
        in_path(&param, &from_json(value).unwrap())
    }

    /// The table of OpenAPI 3.0.3, section 4.7.12.3, and its gaps.
    #[test]
    fn styles() {
        for (explode, of_list, of_object) in [
            (false, "c=blue,black", "c=R,100,G,200"),
            (true, "c=blue&c=black", "R=100&G=200"),
        ] {
            assert_eq!(query(Style::Form, explode, LIST), of_list);
            assert_eq!(query(Style::Form, explode, OBJECT), of_object);
        }
        assert_eq!(query(Style::Form, true, r#""""#), "c=");
        assert_eq!(query(Style::Form, false, "[]"), "");
        assert_eq!(query(Style::Form, true, "null"), "");
        assert_eq!(query(Style::SpaceDelimited, false, LIST), "c=blue%20black");
        assert_eq!(query(Style::PipeDelimited, false, LIST), "c=blue%7Cblack");
        assert_eq!(
            query(
                Style::DeepObject,
                true,
                r#"{"a": {"b": [1, 2]}, "x": null, "y": "ü"}"#
            ),
            "c%5Ba%5D%5Bb%5D=1&c%5Ba%5D%5Bb%5D=2&c%5By%5D=%C3%BC"
        );
        assert_eq!(
            query(
                Style::DeepObject,
                true,
                r#"{"a": [{"b": 1, "c": 2}, {"b": 3}], "d": [[4, 5]]}"#
            ),
            "c%5Ba%5D%5B0%5D%5Bb%5D=1&c%5Ba%5D%5B0%5D%5Bc%5D=2&c%5Ba%5D%5B1%5D%5Bb%5D=3&c%5Bd%5D%5B0%5D=4&c%5Bd%5D%5B0%5D=5"
        );
        for (style, explode, of_scalar, of_list, of_object) in [
            (Style::Simple, false, "blue", "blue,black", "R,100,G,200"),
            (Style::Simple, true, "blue", "blue,black", "R=100,G=200"),
            (Style::Label, false, ".blue", ".blue,black", ".R,100,G,200"),
            (Style::Label, true, ".blue", ".blue.black", ".R=100.G=200"),
            (
                Style::Matrix,
                false,
                ";c=blue",
                ";c=blue,black",
                ";c=R,100,G,200",
            ),
            (
                Style::Matrix,
                true,
                ";c=blue",
                ";c=blue;c=black",
                ";R=100;G=200",
            ),
        ] {
            assert_eq!(path(style, explode, r#""blue""#), of_scalar);
            assert_eq!(path(style, explode, LIST), of_list);
            assert_eq!(path(style, explode, OBJECT), of_object);
        }
        assert_eq!(path(Style::Matrix, false, r#""""#), ";c");
    }

    #[test]
    fn separators_within_a_value() {
        let found = |param: Param, style, explode, value| {
            let param = Param {
                style,
                explode,
                ..param
            };
            ambiguity(&param, &from_json(value).unwrap())
        };
        let at = |place: &str, separator| Some((place.to_owned(), separator));
        let reserved = Param {
            allow_reserved: true,
            ..Param::QUERY
        };
        for (param, style, explode, value, expected) in [
            (
                Param::QUERY,
                Style::SpaceDelimited,
                false,
                r#"["LA", "New York"]"#,
                at("[1]", " "),
            ),
            (
                Param::QUERY,
                Style::SpaceDelimited,
                true,
                r#"["LA", "New York"]"#,
                None,
            ),
            (
                Param::QUERY,
                Style::PipeDelimited,
                false,
                r#"["a|b"]"#,
                at("[0]", "|"),
            ),
            (Param::QUERY, Style::Form, false, r#"["a,b"]"#, None),
            (reserved, Style::Form, false, r#"["a,b"]"#, at("[0]", ",")),
            (
                Param::HEADER,
                Style::Simple,
                false,
                r#"["a,b"]"#,
                at("[0]", ","),
            ),
            (
                Param::HEADER,
                Style::Simple,
                true,
                r#"{"n": null, "a": "b,c"}"#,
                at(".a", ","),
            ),
            (
                Param::HEADER,
                Style::Simple,
                false,
                r#"{"a,b": 1}"#,
                at(".a,b", ","),
            ),
            (Param::HEADER, Style::Simple, false, r#""a,b""#, None),
            (Param::PATH, Style::Label, true, "[1.5]", at("[0]", ".")),
            (Param::PATH, Style::Label, false, "[1.5]", None),
            (Param::PATH, Style::Simple, false, r#"["a,b"]"#, None),
        ] {
            assert_eq!(
                found(param, style, explode, value),
                expected,
                "{style:?} {value}"
            );
        }
    }
}
