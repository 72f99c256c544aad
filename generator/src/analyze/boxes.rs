//! Where a type must be boxed, so that no type holds itself within itself.
//!
//! In: the nodes and their identifiers. Out: the set of references that go through a `Box`. What always holds: every cycle of references
//! that lie within the value has a boxed one; what is behind a `Vec` or a map is never boxed; which references are chosen depends only
//! on the types of the cycle. Time is linear in the number of references.

use std::collections::HashSet;

use super::forms::{NodeId, Nodes};
use crate::api::Api;

/// References that are boxed: holder and held.
#[derive(Debug, Default)]
pub(crate) struct Boxes(HashSet<(NodeId, NodeId)>);

impl Boxes {
    /// Walks the references depth first, from types in the order of their identifiers: what leads back to a type that is still being walked
    /// is boxed.
    pub(crate) fn of(api: &Api, nodes: &Nodes, idents: &[String]) -> Self {
        let inline = references(api, nodes, idents);
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

    /// Whether `holder` holds `held` in a `Box`.
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
