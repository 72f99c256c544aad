//! What is checked before a request leaves.
//!
//! In: the limits at every place. Out: for each node whether anything in it is to be checked, and for each place the limits layer by layer.

use super::forms::{NodeId, Nodes};
use super::presence::presence;
use super::walk::{Side, named, uses};
use crate::api::{Api, Kind, Limits, Rest, Type, TypeDef, Use};
use crate::plan::Checks;
use serde_json::Value;

/// For each node, whether a sent value of it can violate anything.
#[derive(Debug, Default)]
pub(crate) struct Checked(Vec<bool>);

impl Checked {
    /// Starts from types with limits of their own, and goes up to all that hold them.
    pub(crate) fn of(api: &Api, nodes: &Nodes) -> Self {
        let mut holders: Vec<Vec<NodeId>> = vec![Vec::new(); nodes.len()];
        let mut todo = Vec::new();
        for (holder, node) in nodes.iter() {
            let Some(def) = api.types.get(node.id) else {
                continue;
            };
            if !node.is_written() {
                continue;
            }
            if has_limits(api, def) {
                todo.push(holder);
            }
            for value in uses(def, Side::Write) {
                each_reference(value, nodes, &mut |held, by| {
                    if let Some(holders) = holders.get_mut(held) {
                        holders.push(by.unwrap_or(holder));
                    }
                });
            }
        }
        let mut checked = vec![false; nodes.len()];
        while let Some(node) = todo.pop() {
            match checked.get_mut(node) {
                Some(known) if !*known => *known = true,
                _ => continue,
            }
            todo.extend(holders.get(node).into_iter().flatten());
        }
        Self(checked)
    }

    /// Whether a sent value of the node can violate anything.
    pub(crate) fn has(&self, node: NodeId) -> bool {
        self.0.get(node).copied().unwrap_or(false)
    }

    /// What a sent value must satisfy at a place.
    pub(crate) fn at(&self, nodes: &Nodes, value: &Use) -> Checks {
        let mut limits = value.limits.clone();
        if !limits.is_empty() {
            limits.change(|limits| without_needless(limits, value.nullable));
        }
        match &value.ty {
            Type::Array(item) | Type::Map(item) => {
                let each = self.at(nodes, item);
                let each = (!each.is_empty()).then(|| Box::new(each));
                Checks {
                    limits,
                    each,
                    ..Checks::default()
                }
            }
            _ => {
                let (positions, each) = self.in_tuple(nodes, &value.ty);
                let mut inside = matches!(value.ty, Type::Param);
                named(value, &mut |id| {
                    inside |= nodes
                        .find(id, Side::Write)
                        .is_some_and(|node| self.has(node))
                });
                Checks {
                    limits,
                    positions,
                    each,
                    inside,
                }
            }
        }
    }

    /// The limits of a tuple's items: by position, and of what follows. Those of planned types within are the tuple's own business.
    fn in_tuple(&self, nodes: &Nodes, ty: &Type) -> (Vec<Checks>, Option<Box<Checks>>) {
        let Type::Tuple { items, rest } = ty else {
            return (Vec::new(), None);
        };
        let positions = items.iter().map(|item| self.at(nodes, item));
        let each = rest.as_ref().map(|rest| Box::new(self.at(nodes, rest)));
        (positions.collect(), each.filter(|each| !each.is_empty()))
    }
}

/// Every node that a use refers to, and the generic node it is the parameter of, which then holds it too.
fn each_reference(value: &Use, nodes: &Nodes, found: &mut impl FnMut(NodeId, Option<NodeId>)) {
    named(value, &mut |id| {
        if let Some(node) = nodes.find(id, Side::Write) {
            found(node, None);
        }
    });
    if let Type::Apply(generic, argument) = &value.ty {
        let generic = nodes.find(*generic, Side::Write);
        named(argument, &mut |id| {
            if let Some(node) = nodes.find(id, Side::Write) {
                found(node, generic);
            }
        });
    }
}

fn has_limits(api: &Api, def: &TypeDef) -> bool {
    match &def.kind {
        Kind::Struct(object) => {
            let written = object
                .fields
                .iter()
                .filter(|field| presence(api, field, Side::Write, false).is_some());
            let rest = match &object.rest {
                Rest::Kept { value, .. } => is_limited(value),
                Rest::Ignored | Rest::Denied => false,
            };
            !object.limits.is_empty()
                || rest
                || written.into_iter().any(|field| is_limited(&field.value))
        }
        Kind::Enum(list) => list.variants.iter().any(|variant| variant.receive_only),
        Kind::Union(union) => union
            .variants
            .iter()
            .any(|variant| is_limited(&variant.value)),
        Kind::Id(value) | Kind::Wrapper(value) => is_limited(value),
    }
}

/// Leaves out what every value satisfies, and lets a nullable value be `null`.
fn without_needless(limits: &mut Limits, nullable: bool) {
    limits.min_length = limits.min_length.filter(|&least| least > 0);
    limits.min_items = limits.min_items.filter(|&least| least > 0);
    limits.min_properties = limits.min_properties.filter(|&least| least > 0);
    if nullable && !limits.one_of.is_empty() && !limits.one_of.contains(&Value::Null) {
        limits.one_of.push(Value::Null);
    }
}

fn is_limited(value: &Use) -> bool {
    let own = !value.limits.is_empty();
    own || match &value.ty {
        Type::Array(item) | Type::Map(item) => is_limited(item),
        Type::Tuple { items, rest } => items.iter().chain(rest.as_deref()).any(is_limited),
        Type::Apply(_, argument) => is_limited(argument),
        _ => false,
    }
}
