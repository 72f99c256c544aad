//! Candidates for the names of types that schemas become.
//!
//! In: a type in one of its forms. Out: what it would like to be called: its own name without the configured prefix, or where it stands;
//! then with more context; last with a word for what it is.

use std::borrow::Cow;

use super::globals::rank::{COMPONENT, EXACT, INLINE, RENAMED};
use super::holders::SecondNames;
use super::ident::{Case, ident, ident_of};
use super::scope::Wish;
use super::words::Spelling;
use crate::analyze::forms::{Form, Node};
use crate::api::{Api, Kind, TypeDef, TypeId};
use crate::config::Config;
use crate::parallel;

/// What candidates are made from.
pub(crate) struct Schemas<'a> {
    pub(crate) api: &'a Api,
    pub(crate) config: &'a Config,
    /// The first candidate of each type, by the index of its id.
    first: Vec<Wish<'a>>,
    second: SecondNames,
}

/// What is put behind the name of the written form of a type that has two.
const INPUT: &str = "Input";

impl<'a> Schemas<'a> {
    /// Finds the first candidates. `bases`: what the types of each operation are named after.
    pub(crate) fn of(api: &'a Api, config: &'a Config, bases: &[String]) -> Self {
        let defs = api.types.iter().map(|(_, def)| def).collect();
        let first: Vec<Wish<'a>> = parallel::map(defs, |def| first(config, def));
        let names: Vec<&str> = first.iter().map(|wish| wish.first.as_str()).collect();
        let second = SecondNames::of(api, &names, bases);
        Self {
            api,
            config,
            first,
            second,
        }
    }

    /// The first candidate of a node.
    pub(crate) fn node(&self, node: &Node) -> Wish<'a> {
        let mut wish = self.wish(node.id).cloned().unwrap_or_default();
        if node.form == Form::Input {
            wish.first.push_str(INPUT);
            wish.rank = wish.rank.max(INLINE);
        }
        wish
    }

    /// The other candidates of a node.
    pub(crate) fn further(&self, node: &Node) -> Vec<String> {
        let Some(def) = self.api.types.get(node.id) else {
            return Vec::new();
        };
        let mut candidates = Vec::new();
        if let Some(own) = &def.name.own {
            let context = context(self.config, def).chain([self.config.rename.strip(own)]);
            candidates.push(ident_of(context, Case::Camel));
            candidates.push(ident(own, Case::Camel, Spelling::Plain));
            candidates.push(ident(own, Case::Camel, Spelling::Full));
        } else {
            candidates.extend(self.second.get(node.id).map(str::to_owned));
        }
        let first = self.wish(node.id).map_or("", |wish| wish.first.as_str());
        candidates.push(format!("{first}{}", suffix(def)));
        if node.form == Form::Input {
            for candidate in &mut candidates {
                candidate.push_str(INPUT);
            }
        }
        candidates
    }

    fn wish(&self, id: TypeId) -> Option<&Wish<'a>> {
        self.first.get(id.0 as usize)
    }
}

/// The first candidate of a type.
fn first<'a>(config: &'a Config, def: &'a TypeDef) -> Wish<'a> {
    let own = def.name.own.as_deref();
    let rename = &config.rename;
    let key = key(def);
    if let Some(name) = rename.of_type(own, def.place.pointer.as_str()) {
        let first = ident(name, Case::Camel, Spelling::Plain);
        return Wish {
            first,
            rank: RENAMED,
            key,
        };
    }
    match own.map(|own| rename.strip(own)) {
        Some(stripped) => {
            let first = ident(stripped, Case::Camel, Spelling::Plain);
            let rank = if first == stripped { EXACT } else { COMPONENT };
            Wish { first, rank, key }
        }
        None => Wish {
            first: ident_of(context(config, def), Case::Camel),
            rank: INLINE,
            key,
        },
    }
}

fn context<'a>(config: &'a Config, def: &'a TypeDef) -> impl Iterator<Item = &'a str> {
    def.name
        .context
        .iter()
        .map(|text| config.rename.strip(text))
}

fn key(def: &TypeDef) -> Cow<'_, str> {
    match (&def.name.own, &def.kind) {
        (Some(own), _) => own.into(),
        // The smallest of several envelopes is the plain one.
        (None, Kind::Struct(object)) if object.generic => {
            format!("{:08} {}", object.fields.len(), def.place).into()
        }
        (None, _) => def.place.pointer.as_str().into(),
    }
}

/// What tells a type apart from what else has its name.
fn suffix(def: &TypeDef) -> &'static str {
    match &def.kind {
        Kind::Struct(_) => "Object",
        Kind::Enum(_) | Kind::Union(_) | Kind::Id(_) | Kind::Wrapper(_) => "Value",
    }
}
