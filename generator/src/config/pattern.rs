//! Patterns that choose operations: `GET /accounts/**`, `tag:Email Security`, `operation:email_*`.

use std::fmt;

use serde::Deserialize;

use crate::load::METHODS;

/// What a pattern is compared with: one operation.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The HTTP method, in either case.
    pub method: &'a str,
    /// The path template: `/pets/{id}`.
    pub path: &'a str,
    /// The operation's tags.
    pub tags: &'a [String],
    /// Its operationId.
    pub id: Option<&'a str>,
}

/// Chooses operations. `*` stands for any text (within one segment of a path), `**` for any number of segments, `?` for one character.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub enum Pattern {
    /// `/pets/*`, or with methods: `GET,HEAD /pets/*`
    Path {
        /// Upper case; empty: any.
        methods: Vec<String>,
        /// The path pattern.
        path: String,
    },
    /// `tag:Email Security`
    Tag(String),
    /// `operation:email_*`: by operationId
    Operation(String),
}

impl Pattern {
    /// Whether the pattern chooses the operation.
    #[must_use]
    pub fn matches(&self, subject: &Subject<'_>) -> bool {
        match self {
            Self::Tag(glob) => subject.tags.iter().any(|tag| text_matches(glob, tag)),
            Self::Operation(glob) => subject.id.is_some_and(|id| text_matches(glob, id)),
            Self::Path { methods, path } => {
                (methods.is_empty()
                    || methods
                        .iter()
                        .any(|method| method.eq_ignore_ascii_case(subject.method)))
                    && path_matches(path, subject.path)
            }
        }
    }
}

/// As it is written in a configuration.
impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(glob) => write!(f, "tag:{glob}"),
            Self::Operation(glob) => write!(f, "operation:{glob}"),
            Self::Path { methods, path } if methods.is_empty() => f.write_str(path),
            Self::Path { methods, path } => write!(f, "{} {path}", methods.join(",")),
        }
    }
}

impl TryFrom<String> for Pattern {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if let Some(tag) = text.strip_prefix("tag:") {
            return Ok(Self::Tag(tag.to_owned()));
        }
        if let Some(id) = text.strip_prefix("operation:") {
            return Ok(Self::Operation(id.to_owned()));
        }
        let (methods, path) = text.split_once(char::is_whitespace).unwrap_or(("", &text));
        let path = path.trim();
        if !path.starts_with('/') && path != "**" {
            return Err(format!(
                "`{text}` chooses no operation: a path pattern begins with `/` (`GET /pets/**`), others are `tag:NAME` and `operation:ID`"
            ));
        }
        let methods: Vec<_> = methods
            .split(',')
            .filter(|method| !method.is_empty())
            .map(str::to_ascii_uppercase)
            .collect();
        let is_known = |method: &String| {
            METHODS
                .iter()
                .any(|known| known.eq_ignore_ascii_case(method))
        };
        match methods.iter().find(|method| !is_known(method)) {
            Some(method) => Err(format!(
                "`{method}` in `{text}` is no method that OpenAPI knows: {}",
                METHODS.join(", ").to_ascii_uppercase()
            )),
            None => Ok(Self::Path {
                methods,
                path: path.to_owned(),
            }),
        }
    }
}

/// Whether a path is as the pattern says: `*` for any text within a segment, `**` for any number of segments, `?` for one character.
#[must_use]
pub fn path_matches(glob: &str, path: &str) -> bool {
    let glob: Vec<&str> = glob.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    wildcard(
        &glob,
        &path,
        |segment| *segment == "**",
        |glob, segment| text_matches(glob, segment),
    )
}

fn text_matches(glob: &str, text: &str) -> bool {
    let glob: Vec<char> = glob.chars().collect();
    let text: Vec<char> = text.chars().collect();
    wildcard(
        &glob,
        &text,
        |c| *c == '*',
        |glob, c| *glob == '?' || glob == c,
    )
}

/// Whether `items` is what `glob` says, where an element that `is_any` stands for any number of items: tries the shortest run first, and on a mismatch
/// lengthens the latest one only, which is enough because runs may hold anything.
pub(crate) fn wildcard<T>(
    glob: &[T],
    items: &[T],
    is_any: impl Fn(&T) -> bool,
    same: impl Fn(&T, &T) -> bool,
) -> bool {
    let (mut at, mut pattern, mut retry) = (0, 0, None);
    while let Some(item) = items.get(at) {
        match glob.get(pattern) {
            Some(element) if is_any(element) => {
                retry = Some((pattern, at));
                pattern += 1;
            }
            Some(element) if same(element, item) => {
                at += 1;
                pattern += 1;
            }
            _ => {
                let Some((any, from)) = retry else {
                    return false;
                };
                retry = Some((any, from + 1));
                (at, pattern) = (from + 1, any + 1);
            }
        }
    }
    glob.get(pattern..).unwrap_or_default().iter().all(is_any)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &str, method: &str, path: &str) -> bool {
        let pattern = Pattern::try_from(pattern.to_owned()).unwrap();
        pattern.matches(&Subject {
            method,
            path,
            tags: &["Email Security".into()],
            id: Some("list_pets"),
        })
    }

    #[test]
    fn a_star_stays_within_its_segment_and_two_do_not() {
        assert!(fits("/pets/*", "GET", "/pets/{id}"));
        assert!(!fits("/pets/*", "GET", "/pets/{id}/toys"));
        assert!(!fits("/pets/*", "GET", "/pets"));
        assert!(fits("/pets/**", "GET", "/pets/{id}/toys"));
        assert!(fits("/pets/**", "GET", "/pets"));
        assert!(fits("/**/toys/*", "GET", "/a/toys/b/toys/c"));
        assert!(fits("/pets/{id}", "GET", "/pets/{id}"));
        assert!(fits("/files/*.json", "GET", "/files/{name}.json"));
    }

    #[test]
    fn methods_tags_and_ids_choose_too() {
        assert!(fits("get,HEAD /pets", "GET", "/pets"));
        assert!(!fits("POST /pets", "get", "/pets"));
        assert!(fits("tag:Email*", "GET", "/") && !fits("tag:email", "GET", "/"));
        assert!(fits("operation:list_*", "GET", "/") && !fits("operation:list", "GET", "/"));
        assert!(fits("**", "GET", "/any/thing"));
    }

    #[test]
    fn what_chooses_nothing_is_refused() {
        assert!(
            Pattern::try_from("pets".to_owned())
                .unwrap_err()
                .contains("begins with `/`")
        );
        assert!(
            Pattern::try_from("FETCH /pets".to_owned())
                .unwrap_err()
                .contains("FETCH")
        );
    }
}
