//! `specwright.toml`: text in, a checked [`Config`] out.
//!
//! What always holds: a key that is not known is refused with the closest one that is; every message has file, line and column, and all
//! faults are told at once; an empty configuration is a good one ([`Config::default`]). Nothing here opens the document.

mod error;
mod keys;
mod member;
mod pagination;
mod pattern;
mod read;
mod rename;
mod types;

use std::path::{Path, PathBuf};

pub use error::ConfigError;
pub(crate) use error::closest;
pub use keys::{Config, Crate, Credentials, Envelope, Errors, Features, Runtime, Scope, Select};
pub use member::MemberPath;
pub use pagination::{Pagination, PagingKeys, PagingStyle};
pub(crate) use pattern::wildcard;
pub use pattern::{Pattern, Subject, path_matches};
pub use read::Places;
pub use rename::Rename;
pub(crate) use rename::{key_names, key_pointer};
pub use types::{Representation, Types};

impl Config {
    /// Reads the text of a configuration; `name` is what messages call it.
    ///
    /// # Errors
    /// When the text is no TOML, has keys or values that are not known, or contradicts itself: every fault with its place.
    pub fn parse(text: &str, name: &str) -> Result<Self, ConfigError> {
        read::read(text, name)
    }

    /// Reads a file. Paths in it are relative to the file: see [`Config::spec_path`] and [`Config::output_path`].
    ///
    /// # Errors
    /// As [`Config::parse`], and when the file cannot be read.
    pub fn load(file: &Path) -> Result<Self, ConfigError> {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file)
            .map_err(|error| ConfigError::new(&name, format!("cannot be read: {error}")))?;
        let mut config = Self::parse(&text, &name)?;
        config.folder = file.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(config)
    }

    /// Where the document is, if the configuration says so.
    #[must_use]
    pub fn spec_path(&self) -> Option<PathBuf> {
        self.spec.as_ref().map(|path| self.folder.join(path))
    }

    /// Where the crate goes, if the configuration says so.
    #[must_use]
    pub fn output_path(&self) -> Option<PathBuf> {
        self.krate
            .output
            .as_ref()
            .map(|path| self.folder.join(path))
    }

    /// Whether an operation is to be generated: included (all are when `include` is empty) and not excluded.
    #[must_use]
    pub fn selects(&self, subject: &Subject<'_>) -> bool {
        let any = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.matches(subject));
        (self.select.include.is_empty() || any(&self.select.include)) && !any(&self.select.exclude)
    }

    /// The group that the configuration puts an operation in: the first one with a pattern that fits.
    #[must_use]
    pub fn group_of(&self, subject: &Subject<'_>) -> Option<&str> {
        let fits =
            |patterns: &Vec<Pattern>| patterns.iter().any(|pattern| pattern.matches(subject));
        self.groups
            .iter()
            .find(|(_, patterns)| fits(patterns))
            .map(|(name, _)| name.as_str())
    }

    /// The keys that contradict something, and what. Whether keys that need each other are there is asked only of a text that `is_whole`.
    fn contradictions(&self, is_whole: bool) -> Vec<(Vec<&'static str>, String)> {
        let mut all = Vec::new();
        if let Some(fault) = self.krate.name.as_deref().and_then(crate_name_fault) {
            all.push((vec!["crate", "name"], format!("crate.name: {fault}")));
        }
        if let Some(version) = &self.krate.version
            && !is_version(version)
        {
            let message =
                format!("crate.version: `{version}` is no version: three numbers, such as 0.1.0");
            all.push((vec!["crate", "version"], message));
        }
        if is_whole && let Some(message) = self.pagination.contradiction() {
            all.push((vec!["pagination"], message));
        }
        all
    }
}

/// Why a crate cannot have this name, if so: Cargo does not take it for a package, or code cannot name it.
#[must_use]
pub fn crate_name_fault(name: &str) -> Option<String> {
    let is_spelt = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if !is_spelt {
        return Some(format!(
            "`{name}` is no crate name: letters, digits, `-` and `_`, beginning with a letter"
        ));
    }
    let word = name.replace('-', "_");
    // Most keywords can be written as `r#fn`.
    if syn::parse_str::<syn::Ident>(&format!("r#{word}")).is_err() {
        return Some(format!(
            "`{name}` is a keyword of Rust: code cannot name such a crate"
        ));
    }
    TAKEN.contains(&word.as_str()).then(|| {
        format!("`{name}` is a crate of Rust's own: code that uses both cannot tell them apart")
    })
}

/// The crates that come with the compiler.
const TAKEN: [&str; 5] = ["std", "core", "alloc", "test", "proc_macro"];

/// `major.minor.patch`, with an optional pre-release and build part (Semantic Versioning 2.0.0).
fn is_version(version: &str) -> bool {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let number =
        |part: &str| part == "0" || (!part.starts_with('0') && part.parse::<u64>().is_ok());
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.');
    core.split('.').count() == 3 && core.split('.').all(number) && version.chars().all(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        Config::parse(text, "specwright.toml")
            .map(|_| ())
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn an_empty_configuration_is_the_default() {
        assert_eq!(Config::parse("", "x").unwrap(), Config::default());
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_closest_one_and_its_place() {
        let shown = message("[crate]\nname = \"a\"\nruntme = \"vendored\"\n");
        assert!(shown.starts_with("specwright.toml:3:1: "), "{shown}");
        assert!(
            shown.contains("`runtme`") && shown.contains("did you mean `runtime`?"),
            "{shown}"
        );
        assert!(
            message("[pagination.operations.x]\nstile = \"page\"")
                .contains("did you mean `style`?")
        );
    }

    #[test]
    fn a_key_that_resembles_none_is_refused_with_the_list() {
        let shown = message("xyzzy = 1");
        assert!(
            shown.contains("`xyzzy`")
                && shown.contains("`envelope`")
                && !shown.contains("did you mean"),
            "{shown}"
        );
    }

    #[test]
    fn values_are_checked() {
        assert!(message("[crate]\nname = \"1 a\"").starts_with("specwright.toml:2:1: crate.name"));
        assert!(message("[crate]\nversion = \"1.0\"").contains("crate.version"));
        assert!(message("[crate]\nruntime = \"vendord\"").contains("did you mean `vendored`?"));
        assert!(message("[select]\ninclude = [\"accounts\"]").contains("begins with `/`"));
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let shown = message(
            "spce = \"a\"\n[crate]\nnaem = \"a\"\nversion = \"1\"\n[select]\ninclude = [\"pets\"]\n[types]\ndate = 3\n",
        );
        let lines: Vec<&str> = shown.lines().collect();
        for (place, says) in [
            ("specwright.toml:1:1: ", "did you mean `spec`?"),
            ("specwright.toml:3:1: ", "did you mean `name`?"),
            ("specwright.toml:4:1: ", "`1` is no version"),
            ("specwright.toml:6:", "begins with `/`"),
            ("specwright.toml:8:8: ", "wanted string"),
        ] {
            assert!(
                lines
                    .iter()
                    .any(|line| line.starts_with(place) && line.contains(says)),
                "{place}{says}\n{shown}"
            );
        }
        assert_eq!(lines.len(), 5, "{shown}");
    }

    #[test]
    fn a_misspelt_key_is_not_missed_as_well() {
        let shown = message("[pagination]\nstyle = \"page\"\npgae = \"page\"\n");
        assert_eq!(shown.lines().count(), 1, "{shown}");
    }

    #[test]
    fn a_crate_has_a_name_that_code_can_use() {
        for name in [
            "crate",
            "self",
            "super",
            "core",
            "std",
            "test",
            "proc-macro",
            "_a",
        ] {
            assert!(crate_name_fault(name).is_some(), "{name}");
        }
        for name in ["box", "pets", "test-pets", "fn-pets", "r", "std2"] {
            assert_eq!(crate_name_fault(name), None, "{name}");
        }
    }

    #[test]
    fn paths_are_relative_to_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("specwright.toml");
        std::fs::write(
            &file,
            "spec = \"openapi.yaml\"\n[crate]\noutput = \"../generated\"",
        )
        .unwrap();
        let config = Config::load(&file).unwrap();
        assert_eq!(config.spec_path(), Some(folder.path().join("openapi.yaml")));
        assert_eq!(
            config.output_path(),
            Some(folder.path().join("../generated"))
        );
    }

    #[test]
    fn an_operation_is_selected_and_grouped_by_pattern() {
        let config = Config::parse(
            "[select]\ninclude = [\"/pets/**\", \"tag:Shop*\"]\nexclude = [\"DELETE /pets/**\"]\n\
             [groups]\nshop = [\"tag:Shop*\"]\npets = [\"/pets/**\"]",
            "x",
        )
        .unwrap();
        let tags = [String::from("Shopping")];
        let get = Subject {
            method: "GET",
            path: "/pets/{id}",
            tags: &[],
            id: None,
        };
        let delete = Subject {
            method: "DELETE",
            ..get
        };
        let tagged = Subject {
            path: "/orders",
            tags: &tags,
            ..get
        };
        assert_eq!(
            [get, delete, tagged].map(|subject| config.selects(&subject)),
            [true, false, true]
        );
        assert_eq!(
            [get, tagged].map(|subject| config.group_of(&subject)),
            [Some("pets"), Some("shop")]
        );
    }
}
