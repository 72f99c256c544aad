//! Read and write forms: which types become one Rust type, and which two.
//!
//! In: the types and what reaches them. Out: a [`Node`] for each Rust type there will be. What always holds: a type that is both
//! written and read is one node where both forms agree down to the last member, and two where they differ anywhere; time is linear in the
//! number of references, cycles or not.

use super::presence::presence;
use super::reach::{Home, Reach};
use super::walk::{Side, named, uses};
use crate::api::{Api, Kind, TypeDef, TypeId};

/// Index of a node.
pub(crate) type NodeId = usize;

/// A type in one form: what becomes one Rust type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Node {
    /// The type.
    pub(crate) id: TypeId,
    /// Which of its forms.
    pub(crate) form: Form,
    /// Where it belongs.
    pub(crate) home: Home,
    /// Only error responses reach it.
    pub(crate) lenient: bool,
}

/// Which form of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Written and read alike.
    Both,
    /// Only read, or the read one of two.
    Read,
    /// Only written.
    Write,
    /// The written one of two.
    Input,
}

impl Node {
    /// The side whose members it has.
    pub(crate) fn side(&self) -> Side {
        match self.form {
            Form::Read => Side::Read,
            Form::Both | Form::Write | Form::Input => Side::Write,
        }
    }
    /// Whether requests hold it.
    pub(crate) fn is_written(&self) -> bool {
        self.form != Form::Read
    }
    /// Whether responses hold it.
    pub(crate) fn is_read(&self) -> bool {
        matches!(self.form, Form::Read | Form::Both)
    }
}

/// All nodes, in the order of their types.
#[derive(Debug, Default)]
pub(crate) struct Nodes {
    list: Vec<Node>,
    written: Vec<Option<NodeId>>,
    read: Vec<Option<NodeId>>,
}

impl Nodes {
    /// Decides the forms of every type that something reaches.
    pub(crate) fn of(api: &Api, reach: &Reach) -> Self {
        let differs = differing(api, reach);
        let mut nodes = Self::default();
        for (id, _) in api.types.iter() {
            let reached = reach.get(id);
            let (write, read, lenient) = (reached.write, reached.read(), reached.is_lenient());
            let split = differs.get(id.0 as usize).copied().unwrap_or(false);
            let mut add = |form, home: Home, lenient| {
                home.is_reached().then(|| {
                    nodes.list.push(Node {
                        id,
                        form,
                        home,
                        lenient,
                    });
                    nodes.list.len() - 1
                })
            };
            let (written, read) = match (write.is_reached(), read.is_reached()) {
                (true, true) if !split => {
                    let node = add(Form::Both, write.with(read), lenient);
                    (node, node)
                }
                (true, true) => {
                    let read = add(Form::Read, read, lenient);
                    (add(Form::Input, write, false), read)
                }
                _ => (
                    add(Form::Write, write, false),
                    add(Form::Read, read, lenient),
                ),
            };
            nodes.written.push(written);
            nodes.read.push(read);
        }
        nodes
    }

    /// The node of a type on a side.
    pub(crate) fn find(&self, id: TypeId, side: Side) -> Option<NodeId> {
        let of = match side {
            Side::Write => &self.written,
            Side::Read => &self.read,
        };
        of.get(id.0 as usize).copied().flatten()
    }

    /// A node.
    pub(crate) fn get(&self, node: NodeId) -> Option<&Node> {
        self.list.get(node)
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = (NodeId, &Node)> {
        self.list.iter().enumerate()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The nodes that a node holds, with whether they lie within the value itself.
    pub(crate) fn held(&self, api: &Api, node: &Node, found: &mut impl FnMut(NodeId, bool)) {
        let Some(def) = api.types.get(node.id) else {
            return;
        };
        let side = node.side();
        for value in uses(def, side) {
            super::walk::named_within(value, true, &mut |id, inline| {
                if let Some(node) = self.find(id, side) {
                    found(node, inline);
                }
            });
        }
    }
}

/// For each type, whether it is written and read and its two forms differ, in itself or in what it holds.
fn differing(api: &Api, reach: &Reach) -> Vec<bool> {
    let mut holders: Vec<Vec<TypeId>> = vec![Vec::new(); api.types.len()];
    let mut differs = vec![false; api.types.len()];
    let mut todo = Vec::new();
    for (id, def) in api.types.iter() {
        let reached = reach.get(id);
        if !reached.write.is_reached() || !reached.read().is_reached() {
            continue;
        }
        for value in uses(def, Side::Write) {
            named(value, &mut |held| {
                if let Some(holders) = holders.get_mut(held.0 as usize) {
                    holders.push(id);
                }
            });
        }
        if differs_itself(api, def, reached.is_lenient()) {
            todo.push(id);
        }
    }
    while let Some(id) = todo.pop() {
        match differs.get_mut(id.0 as usize) {
            Some(known) if !*known => *known = true,
            _ => continue,
        }
        todo.extend(holders.get(id.0 as usize).into_iter().flatten());
    }
    differs
}

fn differs_itself(api: &Api, def: &TypeDef, lenient: bool) -> bool {
    match &def.kind {
        Kind::Struct(object) => object.fields.iter().any(|field| {
            presence(api, field, Side::Write, false) != presence(api, field, Side::Read, lenient)
        }),
        Kind::Enum(_) | Kind::Union(_) | Kind::Id(_) | Kind::Wrapper(_) => false,
    }
}
