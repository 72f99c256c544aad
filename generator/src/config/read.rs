//! From text to keys: every fault of the text at once, and where each key stands.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

use super::{Config, ConfigError};
use crate::diagnostic::{Elsewhere, Position};

/// How many faults of one text are told; who has more starts with these.
const MOST: usize = 20;

/// Where the keys of a configuration stand in its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    file: String,
    /// The steps to a key, those into a list by number; and where it begins.
    keys: BTreeMap<Vec<String>, Position>,
}

impl Places {
    /// Where a key stands: the steps to it, those into a list by number. `None` when the configuration was made without a text.
    #[must_use]
    pub fn of(&self, key: &[&str]) -> Option<Elsewhere> {
        let steps: Vec<String> = key.iter().map(|step| (*step).to_owned()).collect();
        let position = *self.keys.get(&steps)?;
        Some(Elsewhere {
            file: self.file.clone(),
            position,
        })
    }

    fn read(text: &str, file: &str, table: &DeTable<'_>) -> Self {
        let mut places = Self::default();
        places.note_table(text, &mut Vec::new(), table);
        if !places.keys.is_empty() {
            file.clone_into(&mut places.file);
        }
        places
    }

    fn note_table(&mut self, text: &str, steps: &mut Vec<String>, table: &DeTable<'_>) {
        for (key, value) in table.iter() {
            steps.push(key.get_ref().to_string());
            let at = Position::of(text, key.span().start);
            self.keys.insert(steps.clone(), at);
            self.note_inner(text, steps, value.get_ref());
            steps.pop();
        }
    }

    fn note_inner(&mut self, text: &str, steps: &mut Vec<String>, value: &DeValue<'_>) {
        if let Some(table) = value.as_table() {
            self.note_table(text, steps, table);
        }
        let items = value.as_array().into_iter().flat_map(|items| items.iter());
        for (number, item) in items.enumerate() {
            steps.push(number.to_string());
            let at = Position::of(text, item.span().start);
            self.keys.insert(steps.clone(), at);
            self.note_inner(text, steps, item.get_ref());
            steps.pop();
        }
    }
}

/// Reads the keys. A fault is noted, what has it is taken out, and the rest is read again, so that all of them are told.
pub(super) fn read(text: &str, file: &str) -> Result<Config, ConfigError> {
    let refused = |error: &toml::de::Error| ConfigError::from_toml(error, text, file);
    let mut table = DeTable::parse(text).map_err(|error| refused(&error))?;
    let places = Places::read(text, file, table.get_ref());
    let mut faults: Option<ConfigError> = None;
    for _ in 0..MOST {
        let error = match Config::deserialize(Deserializer::from(table.clone())) {
            Ok(mut config) => {
                config.places = places;
                let is_whole = faults.is_none();
                for (key, message) in config.contradictions(is_whole) {
                    let at = config.places.of(&key).map(|place| place.position);
                    ConfigError::add(&mut faults, ConfigError::at(file, at, message));
                }
                return faults.map_or(Ok(config), Err);
            }
            Err(error) => error,
        };
        ConfigError::add(&mut faults, refused(&error));
        let at = error.span().map(|span| span.start);
        if !at.is_some_and(|at| take_out(table.get_mut(), at)) {
            break;
        }
    }
    faults.map_or_else(|| Ok(Config::default()), Err)
}

/// Takes out the innermost entry that stands at a byte of the text, and says whether there was one.
fn take_out(table: &mut DeTable<'_>, at: usize) -> bool {
    for (_, value) in table.iter_mut() {
        if take_out_within(value, at) {
            return true;
        }
    }
    let stands_there = |key: &Spanned<std::borrow::Cow<'_, str>>, value: &Spanned<DeValue<'_>>| {
        key.span().contains(&at) || value.span().contains(&at)
    };
    let found = table
        .iter()
        .find(|(key, value)| stands_there(key, value))
        .map(|(key, _)| key.get_ref().to_string());
    found.is_some_and(|key| table.remove(key.as_str()).is_some())
}

fn take_out_within(value: &mut Spanned<DeValue<'_>>, at: usize) -> bool {
    match value.get_mut() {
        DeValue::Table(table) => take_out(table, at),
        DeValue::Array(items) => items.iter_mut().any(|item| take_out_within(item, at)),
        _ => false,
    }
}
