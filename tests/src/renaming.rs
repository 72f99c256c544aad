//! Renames everything in a document that a document may name freely.
//!
//! In: a document and its configuration. Out: both with every schema, property, enum value, parameter, path segment,
//! operationId and component renamed, and every Rust name that the configuration gives, word by word. What always
//! holds: a word becomes one other word everywhere, no two become the same, the last letters stay (a plural stays one), and
//! words that differ in their endings only still do. Names of the HTTP protocol, security schemes and prose stay as they are.

mod visit;

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use visit::visit_document;

/// The words by which the generator tells, in any document, a string that identifies something. They keep their meaning
/// only as they are.
const IDENTIFYING: [&str; 3] = ["id", "identifier", "uuid"];

/// A word without its ending: `delete`, `deletes` and `deleted` have one stem.
fn stem(word: &str) -> &str {
    let endings = ["ing", "ies", "es", "ed", "e", "s", "y"];
    let stems = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    stems
        .into_iter()
        .find(|stem| stem.len() > 3)
        .unwrap_or(word)
}

/// A consistent renaming.
#[derive(Clone, Debug)]
pub struct Renaming {
    words: BTreeMap<String, String>,
    /// Every whole name that is renamed, as it stands in the document.
    pub names: BTreeSet<String>,
}

impl Renaming {
    /// A renaming of all names in a document.
    #[must_use]
    pub fn of(document: &Value) -> Self {
        let mut names = BTreeSet::new();
        let mut copy = document.clone();
        visit_document(&mut copy, &mut |name| {
            names.insert(name.clone());
        });
        let words: BTreeSet<String> = names
            .iter()
            .flat_map(|name| split(name))
            .map(str::to_lowercase)
            .collect();
        let words = words
            .into_iter()
            .filter(|word| !IDENTIFYING.contains(&word.as_str()));
        let words: Vec<String> = words.collect();
        let stems: BTreeSet<&str> = words.iter().map(|word| stem(word)).collect();
        let renamed = words.iter().map(|word| {
            let rank = stems
                .iter()
                .take_while(|known| **known < stem(word))
                .count();
            let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap_or(0));
            let end = word
                .char_indices()
                .rev()
                .nth(2)
                .map_or(0, |(start, _)| start);
            let letters = [letter(rank / 26), letter(rank)].map(String::from).concat();
            (word.clone(), format!("q{letters}el{}", &word[end..]))
        });
        Self {
            words: renamed.collect(),
            names,
        }
    }

    /// The renamed document.
    #[must_use]
    pub fn document(&self, document: &Value) -> Value {
        let mut renamed = document.clone();
        visit_document(&mut renamed, &mut |name| *name = self.name(name));
        renamed
    }

    /// The configuration for the renamed document.
    ///
    /// # Errors
    /// When the text is not TOML.
    pub fn config(&self, text: &str) -> Result<String, String> {
        let mut config: toml::Table = text
            .parse()
            .map_err(|error: toml::de::Error| error.to_string())?;
        for (section, value) in &mut config {
            match (section.as_str(), value) {
                ("groups" | "receive_only", value) => {
                    self.keys(value);
                    self.strings(value);
                }
                ("envelope" | "pagination" | "errors", toml::Value::Table(table)) => {
                    let kept = ["style", "request_id_header"];
                    table
                        .iter_mut()
                        .filter(|(key, _)| !kept.contains(&key.as_str()))
                        .for_each(|(_, v)| self.strings(v));
                }
                ("rename", toml::Value::Table(table)) => self.rename_table(table),
                ("scope", value) => self.strings(value),
                _ => {}
            }
        }
        Ok(config.to_string())
    }

    /// `[rename]`: both sides are renamed, so that names meet where they met before.
    fn rename_table(&self, table: &mut toml::Table) {
        for (_, value) in table {
            self.strings(value);
            self.keys(value);
        }
    }

    fn strings(&self, value: &mut toml::Value) {
        match value {
            toml::Value::String(text) => *text = self.name(text),
            toml::Value::Array(items) => items.iter_mut().for_each(|item| self.strings(item)),
            toml::Value::Table(table) => {
                table.iter_mut().for_each(|(_, value)| self.strings(value))
            }
            _ => {}
        }
    }

    fn keys(&self, value: &mut toml::Value) {
        if let toml::Value::Table(table) = value {
            *table = std::mem::take(table)
                .into_iter()
                .map(|(key, value)| (self.name(&key), value))
                .collect();
        }
    }

    /// A text with its words renamed; each keeps its case.
    #[must_use]
    pub fn name(&self, name: &str) -> String {
        let mut renamed = String::new();
        let mut rest = name;
        for word in split(name) {
            let start = rest.find(word).unwrap_or(0);
            renamed.push_str(&rest[..start]);
            renamed.push_str(&self.word(word));
            rest = &rest[start + word.len()..];
        }
        renamed + rest
    }

    fn word(&self, word: &str) -> String {
        let Some(new) = self.words.get(&word.to_lowercase()) else {
            return word.to_owned();
        };
        if word.chars().all(|c| c.is_ascii_uppercase()) {
            new.to_uppercase()
        } else if word.starts_with(|c: char| c.is_ascii_uppercase()) {
            format!("Q{}", &new[1..])
        } else {
            new.clone()
        }
    }

    /// Whether a text of the renamed crate is the original's, word by word kept or renamed.
    #[must_use]
    pub fn corresponds(&self, original: &str, renamed: &str) -> bool {
        let (mut a, mut b) = (original, renamed);
        for word in split(original) {
            let start = a.find(word).unwrap_or(0);
            let Some(after) = b.strip_prefix(&a[..start]) else {
                return false;
            };
            let new = self.word(word);
            let Some(after) = after
                .strip_prefix(&*new)
                .or_else(|| after.strip_prefix(word))
            else {
                return false;
            };
            (a, b) = (&a[start + word.len()..], after);
        }
        a == b
    }
}

/// Words of a name: runs of letters, split where lower case turns to upper (`PatternType`) and before the last capital of
/// an acronym (`HTTPServer`); digits belong to no word.
fn split(name: &str) -> Vec<&str> {
    let bytes = name.as_bytes();
    let upper = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_uppercase);
    let lower = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_lowercase);
    let mut words = Vec::new();
    let mut start = None;
    for index in 0..=bytes.len() {
        let letter = upper(index) || lower(index);
        let boundary = index > 0 && upper(index) && (lower(index - 1) || lower(index + 1));
        if let Some(first) = start.filter(|_| !letter || boundary) {
            words.push(&name[first..index]);
            start = None;
        }
        if letter && start.is_none() {
            start = Some(index);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "paths:\n  /pet_owners/{id}:\n    get:\n      operationId: getPetOwner\n      responses:\n        \
        '200':\n          content: {application/json: {schema: {$ref: '#/components/schemas/PetOwner'}}}\n\
        components:\n  schemas:\n    PetOwner:\n      required: [kind]\n      properties: {kind: {enum: [CAT, HTTP2Server]}}\n";

    #[test]
    fn every_name_is_renamed_and_nothing_else() {
        let document: Value = serde_yaml::from_str(DOCUMENT).expect("YAML");
        let renaming = Renaming::of(&document);
        let text = serde_yaml::to_string(&renaming.document(&document)).expect("YAML");
        for name in ["pet", "owner", "kind:", "CAT", "getPet", "Pet"] {
            assert!(
                !text.contains(&format!("/{name}")) && !text.contains(&format!(" {name}")),
                "{name} in\n{text}"
            );
        }
        assert!(
            text.contains("application/json") && text.contains("'200'"),
            "{text}"
        );
        let owner = renaming.name("PetOwner");
        assert_eq!(
            text.matches(&owner).count(),
            3,
            "key, reference and operationId: {text}"
        );
        assert!(
            renaming.name("pet_owners").ends_with("ers"),
            "{}",
            renaming.name("pet_owners")
        );
    }

    #[test]
    fn a_config_follows_its_document() {
        let document: Value = serde_yaml::from_str(DOCUMENT).expect("YAML");
        let renaming = Renaming::of(&document);
        let config = "[crate]\nname = \"pet\"\n[groups]\npet = [\"/pet_owners/*\"]\n[rename.operations]\ngetPetOwner = \"get\"\n";
        let config = renaming.config(config).expect("TOML");
        assert!(
            config.contains("name = \"pet\"")
                && config.contains(&format!("\n{} = [", renaming.name("pet"))),
            "{config}"
        );
        assert!(
            !config.contains("pet_owners")
                && !config.contains("getPet")
                && config.contains(&format!(" = \"{}\"", renaming.name("get"))),
            "{config}"
        );
    }

    #[test]
    fn texts_correspond_word_by_word() {
        let renaming = Renaming::of(&serde_yaml::from_str(DOCUMENT).expect("YAML"));
        assert!(renaming.corresponds("PetOwnerCall", &(renaming.name("PetOwner") + "Call")));
        assert!(renaming.corresponds("a kind pet", "a kind pet"));
        assert!(!renaming.corresponds("PetOwner", "PetOther"));
        assert!(!renaming.corresponds("pet", "pets"));
    }

    #[test]
    fn words_end_where_the_case_changes() {
        assert_eq!(
            split("email-security_AllowPolicyId"),
            ["email", "security", "Allow", "Policy", "Id"]
        );
        assert_eq!(split("HTTPServer2x {v}"), ["HTTP", "Server", "x", "v"]);
    }
}
