//! The documents, and every case: a document, a kind, a place.

use std::fs;
use std::path::Path;

use serde_json::Value;
use specwright::compare::{Comparison, Surface, compare};
use specwright::config::{Config, Runtime};
use specwright::files::Files;
use specwright::{emit::emit, load, parallel, pipeline};

use crate::kinds::{self, Does, Kind};
use crate::samples::{Answer, answers};

/// A document as it was.
pub(crate) struct Base {
    pub(crate) name: String,
    pub(crate) document: Value,
    config: Config,
    pub(crate) crate_: Crate,
    pub(crate) answers: Vec<Answer>,
    /// At how many places a kind is tried.
    places: usize,
}

/// A generated crate.
pub(crate) struct Crate {
    pub(crate) files: Files,
    pub(crate) surface: Surface,
}

/// A document that was changed at one place.
pub(crate) struct Case {
    pub(crate) kind: Kind,
    /// The number of the place.
    pub(crate) place: usize,
    pub(crate) crate_: Crate,
    pub(crate) comparison: Comparison,
}

impl Base {
    /// The documents of this repository.
    pub(crate) fn ours(root: &Path) -> Vec<Self> {
        let recordings = root.join("tests/recordings");
        let mut first = Self::of(
            "email-security",
            &root.join("specs/email-security/openapi.yaml"),
            Some(&root.join("specs/email-security/specwright.toml")),
            2,
        );
        first.answers.extend(recorded(&recordings, &first.document));
        let documents = root.join("tests/mutations/documents");
        let of = |name: &str| Self::of(name, &documents.join(format!("{name}.yaml")), None, 2);
        let ledger = Self::of(
            "ledger",
            &root.join("tests/second-api/openapi.yaml"),
            Some(&root.join("tests/second-api/specwright.toml")),
            1,
        );
        vec![
            of("github"),
            of("discord"),
            of("box"),
            first,
            ledger,
            of("shop"),
        ]
    }

    /// Any document, with no configuration.
    pub(crate) fn other(path: &Path) -> Self {
        let name = path
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned());
        Self::of(&name.unwrap_or_default(), path, None, 2)
    }

    fn of(name: &str, path: &Path, config: Option<&Path>, places: usize) -> Self {
        let text =
            fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let document: Value = serde_yaml::from_str(&text).expect("a document");
        let mut config = config
            .map(|file| Config::load(file).expect("a configuration"))
            .unwrap_or_default();
        config.krate.name = Some("subject".to_owned());
        config.krate.runtime = Runtime::Crate;
        config.source = "openapi.json".to_owned();
        let crate_ = Crate::of(&document, &config).unwrap_or_else(|said| panic!("{name}: {said}"));
        Self {
            name: name.to_owned(),
            answers: answers(&document),
            document,
            config,
            crate_,
            places,
        }
    }

    /// The document and the configuration after a kind was applied at a place, if there is such a place.
    fn changed(&self, kind: &Kind, place: usize) -> Option<(Value, Config)> {
        let (mut document, mut config) = (self.document.clone(), self.config.clone());
        let done = match kind.does {
            Does::Document(apply) => apply(&mut document, place),
            Does::Config(apply) => place == 0 && apply(&mut config),
        };
        done.then_some((document, config))
    }

    /// At how many places a kind can be applied: there is none after the first that is not there.
    fn count(&self, kind: &Kind) -> usize {
        let there = |place: usize| self.changed(kind, place).is_some();
        let mut above = 1;
        while there(above - 1) {
            above *= 2;
        }
        // `below` places are there, `above` are not.
        let mut below = above / 2;
        while above - below > 1 {
            let middle = below + (above - below) / 2;
            if there(middle - 1) {
                below = middle;
            } else {
                above = middle;
            }
        }
        below
    }
}

impl Crate {
    fn of(document: &Value, config: &Config) -> Result<Self, String> {
        let loaded = load::from_text("openapi.json", &document.to_string());
        let document = loaded.document.ok_or("no document")?;
        let (_, plan, diagnostics) = pipeline::plan(&document, config);
        if diagnostics.has_errors() {
            return Err(diagnostics.render(&loaded.sources, false));
        }
        Ok(Self {
            surface: Surface::of(&plan, &document),
            files: emit(&plan),
        })
    }

    /// The text of a file without its documentation.
    fn code(text: &str) -> impl Iterator<Item = &str> {
        text.lines().filter(|line| {
            !["///", "//!"]
                .iter()
                .any(|mark| line.trim_start().starts_with(mark))
        })
    }

    /// Whether the code of both is the same, letter by letter, whatever its documentation says: then no compiler sees a difference.
    pub(crate) fn is_same_code(&self, other: &Self) -> bool {
        self.files.iter().count() == other.files.iter().count()
            && self
                .files
                .iter()
                .zip(other.files.iter())
                .filter(|((path, _), _)| path.ends_with(".rs"))
                .all(|((path, text), (other, others))| {
                    path == other && Self::code(text).eq(Self::code(others))
                })
    }

    /// How many lines it has.
    pub(crate) fn lines(&self) -> usize {
        self.files
            .iter()
            .map(|(_, text)| text.lines().count())
            .sum()
    }

    /// The files as those of a module.
    pub(crate) fn write_module(&self, folder: &Path) {
        for (path, text) in self.files.iter() {
            let Some(inner) = path.strip_prefix("src/") else {
                continue;
            };
            let file = folder.join(if inner == "lib.rs" { "mod.rs" } else { inner });
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder is made");
            fs::write(file, text).expect("a file is written");
        }
    }
}

/// Every kind at several places: the first, the last, and what lies between.
pub(crate) fn cases(base: &Base) -> Vec<Case> {
    let cases = parallel::map(kinds::all(), |kind| of_kind(base, &kind));
    cases.into_iter().flatten().collect()
}

fn of_kind(base: &Base, kind: &Kind) -> Vec<Case> {
    let count = base.count(kind);
    let mut places: Vec<usize> = (0..base.places)
        .filter_map(|index| (index * count.saturating_sub(1)).checked_div(base.places.max(2) - 1))
        .filter(|place| *place < count)
        .collect();
    places.dedup();
    let made = places.into_iter().filter_map(|place| {
        let (document, config) = base.changed(kind, place)?;
        // A document that cannot be used any more has no crate, and no users.
        let crate_ = Crate::of(&document, &config).ok()?;
        Some(Case {
            kind: *kind,
            place,
            comparison: compare(&base.crate_.surface, &crate_.surface),
            crate_,
        })
    });
    made.collect()
}

/// The recorded answers: those that succeeded.
fn recorded(folder: &Path, document: &Value) -> Vec<Answer> {
    let mut found = Vec::new();
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("recordings")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).expect("a recording");
        for exchange in text.split("\n---\n") {
            let Ok(exchange) = serde_yaml::from_str::<Value>(exchange) else {
                continue;
            };
            let (when, then) = (&exchange["when"], &exchange["then"]);
            let success = then["status"]
                .as_u64()
                .is_some_and(|status| (200..300).contains(&status));
            let (Some(method), Some(path), Some(body)) = (
                when["method"].as_str(),
                when["path"].as_str(),
                then["body"].as_str(),
            ) else {
                continue;
            };
            if !success {
                continue;
            }
            let templates = document["paths"].as_object().into_iter().flatten();
            // The literal template is the one to take where two fit.
            let fitting = templates
                .map(|(template, _)| template)
                .filter(|template| fits(template, path.trim_start_matches("/client/v4")))
                .min_by_key(|template| template.matches('{').count());
            if let Some(template) = fitting {
                found.push(Answer {
                    route: format!("{method} {template}"),
                    texts: vec![body.to_owned()],
                });
            }
        }
    }
    found
}

fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<&str>, Vec<&str>) =
        (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template
            .iter()
            .zip(&path)
            .all(|(wanted, found)| wanted.starts_with('{') || wanted == found)
}
