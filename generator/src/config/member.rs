//! Where a member is in a JSON body: `result_info.total_count`.

use std::fmt;

use serde::Deserialize;

/// Names of members from the outermost inwards, written with dots between them (`\.` for a dot that belongs to a name). The empty text is the whole body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(from = "String")]
pub struct MemberPath(Vec<String>);

impl MemberPath {
    /// The names, outermost first; empty for the whole body.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.0
    }

    /// The names, outermost first; empty for the whole body.
    #[must_use]
    pub fn into_names(self) -> Vec<String> {
        self.0
    }
}

impl fmt::Display for MemberPath {
    /// As the configuration writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().map(|name| name.replace('.', "\\."));
        f.write_str(&names.collect::<Vec<_>>().join("."))
    }
}

impl From<String> for MemberPath {
    fn from(text: String) -> Self {
        let mut names = Vec::new();
        let mut name = String::new();
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '\\' if characters.peek() == Some(&'.') => name.extend(characters.next()),
                '.' => names.push(std::mem::take(&mut name)),
                _ => name.push(character),
            }
        }
        if !text.is_empty() {
            names.push(name);
        }
        Self(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_separate_names_unless_escaped() {
        let names = |text: &str| MemberPath::from(text.to_owned()).into_names();
        assert_eq!(names("a.b"), ["a", "b"]);
        assert_eq!(names(r"@odata\.nextLink"), ["@odata.nextLink"]);
        assert!(names("").is_empty());
        let path = MemberPath::from(r"a.@odata\.nextLink".to_owned());
        assert_eq!(path.to_string(), r"a.@odata\.nextLink");
    }
}
