//! Which module each type is in.
//!
//! What always holds: a type that operations of one group reach is in that group's module; any other is in `types`. Modules of groups are
//! in the order of their identifiers, `types` comes last, and the types of a module are in the order of theirs.

use super::forms::{NodeId, Nodes};
use super::reach::Home;
use crate::api::Api;
use crate::names::globals::Globals;
use crate::plan::TypeRef;

/// The module of shared types.
const SHARED: &str = "types";

/// A module to be.
#[derive(Debug)]
pub(crate) struct ModuleShape {
    pub(crate) ident: String,
    /// Index into [`Api::groups`].
    pub(crate) group: Option<usize>,
    pub(crate) nodes: Vec<NodeId>,
}

/// All modules.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) modules: Vec<ModuleShape>,
    /// For each group, the index of its module.
    pub(crate) module_of_group: Vec<u32>,
}

impl Layout {
    /// Puts every node in its module.
    pub(crate) fn of(api: &Api, nodes: &Nodes, names: &Globals) -> Self {
        let ident = |group: usize| {
            names
                .groups
                .get(group)
                .map_or("", |names| names.module.as_str())
        };
        let mut order: Vec<usize> = (0..api.groups.len()).collect();
        order.sort_by_key(|&group| ident(group));
        let mut modules: Vec<ModuleShape> = order
            .iter()
            .map(|&group| ModuleShape {
                ident: ident(group).to_owned(),
                group: Some(group),
                nodes: Vec::new(),
            })
            .collect();
        let mut module_of_group = vec![0_u32; api.groups.len()];
        for (at, &group) in order.iter().enumerate() {
            if let (Some(slot), Ok(at)) = (module_of_group.get_mut(group), u32::try_from(at)) {
                *slot = at;
            }
        }
        let mut shared = Vec::new();
        for (id, node) in nodes.iter() {
            let module = match node.home {
                Home::Group(group) => module_of_group
                    .get(group)
                    .and_then(|&at| modules.get_mut(at as usize)),
                Home::Shared | Home::Unreached => None,
            };
            match module {
                Some(module) => module.nodes.push(id),
                None => shared.push(id),
            }
        }
        if !shared.is_empty() {
            modules.push(ModuleShape {
                ident: SHARED.to_owned(),
                group: None,
                nodes: shared,
            });
        }
        for module in &mut modules {
            module.nodes.sort_by_key(|&node| names.nodes.get(node));
        }
        Self {
            modules,
            module_of_group,
        }
    }

    /// For each node, its place in the plan.
    pub(crate) fn places(&self, nodes: usize) -> Vec<TypeRef> {
        let mut places = vec![
            TypeRef {
                module: u32::MAX,
                index: u32::MAX
            };
            nodes
        ];
        for (module, shape) in (0_u32..).zip(&self.modules) {
            for (index, &node) in (0_u32..).zip(&shape.nodes) {
                if let Some(place) = places.get_mut(node) {
                    *place = TypeRef { module, index };
                }
            }
        }
        places
    }
}
