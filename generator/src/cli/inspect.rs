//! `specwright inspect`: what a document holds, and what is not supported.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use specwright::Generator;
use specwright::config::Config;

use super::{Exit, Failure, talk};

#[derive(Debug, Args)]
pub(super) struct Inspect {
    /// The OpenAPI document
    spec: PathBuf,
    /// The configuration to use
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs; its members are documented at `specwright::inspect::Inspection`
    Json,
}

impl Inspect {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let mut generator = Generator::new(&self.spec);
        if let Some(file) = &self.config {
            generator = generator.config(Config::load(file).map_err(Failure::usage)?);
        }
        let inspection = generator
            .inspect()
            .map_err(|refused| Failure::Document(Box::new(refused)))?;
        talk::result(&match self.format {
            Format::Text => inspection.to_string(),
            Format::Json => format!(
                "{}\n",
                serde_json::to_string_pretty(&inspection).map_err(Failure::usage)?
            ),
        })?;
        Ok(Exit::Done)
    }
}
