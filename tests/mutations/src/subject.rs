//! The documents, and every case: a document, a kind, a place.

use std::fs;
use std::path::Path;

use serde_json::Value;
use specwright::compare::{Comparison, Surface, compare};
use specwright::config::{Config, Runtime};
use specwright::files::Files;
use specwright::{emit::emit, load, pipeline};

use crate::kinds::{self, Kind};
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
        vec![
            Self::of(
                "shop",
                &root.join("tests/mutations/documents/shop.yaml"),
                None,
                3,
            ),
            Self::of(
                "ledger",
                &root.join("tests/second-api/openapi.yaml"),
                Some(&root.join("tests/second-api/specwright.toml")),
                2,
            ),
            first,
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
    let kinds = kinds::all();
    let share = kinds.len().div_ceil(2);
    std::thread::scope(|scope| {
        let halves: Vec<_> = kinds
            .chunks(share)
            .map(|half| {
                scope.spawn(|| {
                    half.iter()
                        .flat_map(|kind| of_kind(base, kind))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        let made = halves
            .into_iter()
            .flat_map(|half| half.join().expect("cases are made"));
        made.collect()
    })
}

fn of_kind(base: &Base, kind: &Kind) -> Vec<Case> {
    let changed = |place: usize| {
        let mut document = base.document.clone();
        (kind.apply)(&mut document, place).then_some(document)
    };
    let count = (0..).take_while(|place| changed(*place).is_some()).count();
    let mut places: Vec<usize> = (0..base.places)
        .filter_map(|index| (index * count.saturating_sub(1)).checked_div(base.places.max(2) - 1))
        .filter(|place| *place < count)
        .collect();
    places.dedup();
    let made = places.into_iter().filter_map(|place| {
        let document = changed(place)?;
        // A document that cannot be used any more has no crate, and no users.
        let crate_ = Crate::of(&document, &base.config).ok()?;
        Some(Case {
            kind: Kind { ..*kind },
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
                    texts: [body.to_owned(), body.to_owned()],
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
