//! `specwright slice`: the smallest document with some of the operations of a larger one.

use std::path::{Path, PathBuf};

use clap::Args;
use specwright::config::Pattern;
use specwright::output;
use specwright::overlay;
use specwright::slice::{SliceError, Syntax, slice, write};
use specwright::{Findings, Refused};

use super::talk::{self, Talk};
use super::{Exit, Failure};

/// Take some operations out of a large document, with all that they need
///
/// The result stands by itself: the chosen operations, every component that they reach and nothing else, in the order of the document, with its references
/// as they are. Security schemes, tags and the document's own security stay as far as the operations use them.
#[derive(Debug, Args)]
#[command(after_long_help = MORE)]
pub(super) struct Slice {
    /// The OpenAPI document
    spec: PathBuf,
    /// Operations to take: `/pets/**`, `GET,HEAD /pets/*`, `tag:NAME`, `operation:ID`; `*` stands for any text
    #[arg(long, value_name = "GLOB", required = true, num_args = 1.., value_parser = pattern)]
    include: Vec<Pattern>,
    /// Where the result goes; .json or .yaml says how it is written [default: stdout, written as the document is]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

const MORE: &str = "\
Examples:
  specwright slice cloudflare.json --include '/accounts/*/email-security/**' --output openapi.yaml
  specwright slice openapi.yaml --include 'tag:Pets' 'GET /owners/*' | less

A pattern that chooses no operation is an error: the document has changed, or there is a slip in the pattern.";

fn pattern(text: &str) -> Result<Pattern, String> {
    Pattern::try_from(text.to_owned())
}

impl Slice {
    pub(super) fn run(&self, talk: &Talk) -> Result<Exit, Failure> {
        let loaded = overlay::from_path(&self.spec);
        let findings = Findings {
            diagnostics: loaded.diagnostics,
            sources: loaded.sources,
        };
        let Some(document) = loaded.document else {
            return Err(Failure::Document(Box::new(Refused(findings))));
        };
        talk.findings(&findings);
        let sliced = slice(&document, &self.include).map_err(|error| match error {
            SliceError::Nothing(index) => {
                let pattern = std::env::args().rfind(|text| self.is(index, text));
                let pattern = pattern
                    .map(|text| format!("`{text}`: "))
                    .unwrap_or_default();
                Failure::usage(format!("{pattern}{error}"))
            }
            SliceError::OtherFile(..) => Failure::usage(error),
        })?;
        let ending = |path: &Path| Syntax::of_file(&path.to_string_lossy());
        let syntax = match &self.output {
            Some(output) => ending(output).ok_or_else(|| {
                Failure::usage(format!(
                    "{}: the name of a document ends in .json or .yaml",
                    output.display()
                ))
            })?,
            None => ending(&self.spec).unwrap_or(Syntax::Yaml),
        };
        let text = write(&sliced.root, syntax).map_err(Failure::usage)?;
        match &self.output {
            Some(output) => output::replace(output, &text).map_err(Failure::usage)?,
            None => talk::result(&text)?,
        }
        for referred in &sliced.referred {
            talk.say(&format!(
                "{referred} is there too: a reference leads into it"
            ));
        }
        talk.say(&format!(
            "{} operations, {} components",
            sliced.operations + sliced.referred.len(),
            sliced.components
        ));
        Ok(Exit::Done)
    }

    fn is(&self, index: usize, text: &str) -> bool {
        pattern(text).is_ok_and(|pattern| self.include.get(index) == Some(&pattern))
    }
}
