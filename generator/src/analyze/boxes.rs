//! Where a type must be boxed, so that no type holds itself within itself, and where it must not be required, so that it can end.
//!
//! In: the nodes and their identifiers. Out: the set of references that go through a `Box`, and of those that are optional whatever the
//! document says. What always holds: every cycle of references that lie within the value has a boxed one; every cycle of required
//! members has an optional one; what is behind a `Vec` or a map is neither; which references are chosen depends only on the types of the
//! cycle. Time is linear in the number of references.

use std::collections::HashSet;

use super::forms::{Node, NodeId, Nodes};
use super::presence::{is_nullable, presence};
use super::walk::named_within;
use crate::api::{Api, Kind, TypeDef, Use};
use crate::plan::Presence;

/// References that close a cycle: holder and held.
#[derive(Debug, Default)]
pub(crate) struct Boxes(HashSet<(NodeId, NodeId)>);

impl Boxes {
    /// The references that are boxed.
    pub(crate) fn of(api: &Api, nodes: &Nodes, idents: &[String]) -> Self {
        Self::closing(nodes, idents, &references(api, nodes, idents))
    }

    /// The references that are optional although the document requires them: no finite value has a member that needs another of its own
    /// kind. (A union needs nothing, for it takes any value.)
    pub(crate) fn endless(api: &Api, nodes: &Nodes, idents: &[String]) -> Self {
        Self::closing(nodes, idents, &required(api, nodes, idents))
    }

    /// Walks the references depth first, from types in the order of their identifiers, and keeps what leads back to a type that is still
    /// being walked.
    fn closing(nodes: &Nodes, idents: &[String], inline: &[Vec<NodeId>]) -> Self {
        let mut order: Vec<NodeId> = (0..nodes.len()).collect();
        order.sort_by_key(|&node| idents.get(node));
        let mut state = vec![State::New; nodes.len()];
        let mut boxed = HashSet::new();
        let mut path: Vec<(NodeId, usize)> = Vec::new();
        for start in order {
            if state.get(start) != Some(&State::New) {
                continue;
            }
            set(&mut state, start, State::Open);
            path.push((start, 0));
            while let Some((node, next)) = path.last_mut() {
                let node = *node;
                let Some(&held) = inline.get(node).and_then(|held| held.get(*next)) else {
                    set(&mut state, node, State::Done);
                    path.pop();
                    continue;
                };
                *next += 1;
                match state.get(held) {
                    Some(State::Open) => {
                        boxed.insert((node, held));
                    }
                    Some(State::New) => {
                        set(&mut state, held, State::Open);
                        path.push((held, 0));
                    }
                    Some(State::Done) | None => {}
                }
            }
        }
        Self(boxed)
    }

    /// Whether the reference from `holder` to `held` is one of them.
    pub(crate) fn has(&self, holder: NodeId, held: NodeId) -> bool {
        self.0.contains(&(holder, held))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

fn set(state: &mut [State], node: NodeId, to: State) {
    if let Some(state) = state.get_mut(node) {
        *state = to;
    }
}

/// For each node, the nodes within its own value, by identifier.
fn references(api: &Api, nodes: &Nodes, idents: &[String]) -> Vec<Vec<NodeId>> {
    let of = nodes.iter().map(|(_, node)| {
        let mut held = Vec::new();
        nodes.held(api, node, &mut |node, inline| {
            if inline {
                held.push(node);
            }
        });
        held.sort_by_key(|&node| idents.get(node));
        held.dedup();
        held
    });
    of.collect()
}

/// For each node, those without which there is no value of it, by identifier.
fn required(api: &Api, nodes: &Nodes, idents: &[String]) -> Vec<Vec<NodeId>> {
    let of = nodes.iter().map(|(_, node)| {
        let mut held = Vec::new();
        let def = api.types.get(node.id);
        for value in def.into_iter().flat_map(|def| needed(api, node, def)) {
            named_within(value, true, &mut |id, inline| {
                let is_union = api
                    .types
                    .get(id)
                    .is_none_or(|def| matches!(def.kind, Kind::Union(_)));
                if inline && !is_union {
                    held.extend(nodes.find(id, node.side()));
                }
            });
        }
        held.sort_by_key(|&node| idents.get(node));
        held.dedup();
        held
    });
    of.collect()
}

/// The uses in a definition that a value has to fill.
fn needed<'d>(api: &Api, node: &Node, def: &'d TypeDef) -> Vec<&'d Use> {
    match &def.kind {
        Kind::Struct(object) => {
            let required = object.fields.iter().filter(|field| {
                presence(api, field, node.side(), node.lenient) == Some(Presence::Required)
            });
            required.map(|field| &field.value).collect()
        }
        Kind::Wrapper(value) if !is_nullable(value) => vec![value],
        Kind::Wrapper(_) | Kind::Union(_) | Kind::Enum(_) | Kind::Id(_) => Vec::new(),
    }
}
