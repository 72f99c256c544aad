//! What leads to a resource group: a method of the client, of each thing that the client is narrowed to, and of the mock.
//!
//! They stand with the type that has them, or, when they are many, in files of their own.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::group::{implementation, member};
use super::layout::{self, Layout, Piece};
use super::sink::head;
use super::uses;
use crate::plan::{Group, Module, Plan};

/// What the accessors of all groups are made from.
pub(super) struct Accessors<'p> {
    pub(super) plan: &'p Plan,
    /// Those of one group: the type that has each, and the method, in which the group's path begins with what is given.
    pub(super) of_group: fn(&'p Plan, Place<'p>, &TokenStream) -> Vec<(&'p str, TokenStream)>,
    /// What the path of a group begins with where the types are that have them.
    pub(super) here: TokenStream,
    /// Where those types are from a file of accessors alone.
    pub(super) up: &'static str,
}

/// A module with a group.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) index: u32,
    pub(super) module: &'p Module,
    pub(super) group: &'p Group,
}

/// Accessors as text, each with the type that has it.
#[derive(Default)]
pub(super) struct Methods<'p>(Vec<(&'p str, String)>);

impl Methods<'_> {
    /// Those of the type `owner`.
    pub(super) fn of(&self, owner: &str) -> impl Iterator<Item = &str> {
        let methods = self.0.iter();
        let own = methods.filter(move |(of, _)| *of == owner);
        own.map(|(_, text)| text.as_str())
    }
}

impl<'p> Accessors<'p> {
    /// Where they stand. `whole` is the text of the file that has the types, with these accessors.
    pub(super) fn layout(&self, whole: impl Fn(&Methods<'p>) -> String) -> Layout {
        let modules = (0u32..).zip(&self.plan.modules);
        let pieces = modules.filter_map(|(index, module)| {
            let group = module.group.as_ref()?;
            Some(Piece {
                name: group.method_ident.clone(),
                lines: 4,
                content: Place {
                    index,
                    module,
                    group,
                },
            })
        });
        layout::distribute(pieces.collect(), |beginning, places| match beginning {
            None => whole(&self.methods(places, &self.here)),
            Some(beginning) => {
                // In a folder of the module that would have them otherwise.
                let methods = self.methods(places, &quote!(super::super::));
                self.file(beginning, &methods)
            }
        })
    }

    fn methods(&self, places: &[Place<'p>], root: &TokenStream) -> Methods<'p> {
        let all = places
            .iter()
            .flat_map(|place| (self.of_group)(self.plan, *place, root));
        Methods(all.map(|(owner, tokens)| (owner, member(tokens))).collect())
    }

    fn file(&self, beginning: &str, methods: &Methods<'_>) -> String {
        let owners: BTreeSet<&str> = methods.0.iter().map(|(owner, _)| *owner).collect();
        let owners: Vec<&str> = owners.into_iter().collect();
        let mut text = head(&format!(
            "Resource groups whose names begin with `{beginning}`."
        ));
        text.push_str(&uses::import(self.up, &owners));
        for owner in owners {
            text.push('\n');
            text.push_str(&implementation(owner, methods.of(owner)));
        }
        text
    }
}
