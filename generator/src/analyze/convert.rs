//! From what was read to what writes it back.
//!
//! In: the planned types. Out: on written types, the read types that they can be made from: the other form of the same type, or what an
//! operation on the same resource answers (see [`super::resources`]). What always holds: every member that both have is carried over, for
//! a full replacement resets what it omits; where one cannot be, there is no conversion at all; cycles are no obstacle.

use std::collections::{BTreeMap, HashMap};

use super::context::Context;
use super::drafts::{Draft, Pair, Step, drop_impossible, fallible};
use super::forms::{Form, NodeId};
use super::resources;
use super::walk::Side;
use crate::plan::{
    Carry, FieldPlan, Module, Presence, RustType, StructPlan, TypeKind, TypeRef, UnionPlan,
};

/// Adds conversions to the types of all modules.
pub(crate) fn conversions(context: &Context<'_>, modules: &mut [Module]) {
    let mut todo = forms(context);
    todo.extend(resources::exchanged(context));
    let drafter = Drafter {
        modules,
        input_of: input_of(context),
    };
    let mut drafts: BTreeMap<Pair, Draft> = BTreeMap::new();
    while let Some(pair) = todo.pop() {
        if drafts.contains_key(&pair) {
            continue;
        }
        if let Some(draft) = drafter.draft(pair) {
            todo.extend(draft.needs());
            drafts.insert(pair, draft);
        }
    }
    drop_impossible(&mut drafts);
    let fallible = fallible(&drafts);
    let is_fallible = |pair: &Pair| fallible.contains(pair);
    for (pair, draft) in &drafts {
        let conversion = draft.finish(pair.1, is_fallible(pair), &is_fallible);
        let module = modules.get_mut(pair.0.module as usize);
        match module
            .and_then(|module| module.types.get_mut(pair.0.index as usize))
            .map(|ty| &mut ty.kind)
        {
            Some(TypeKind::Struct(plan)) => plan.from.push(conversion),
            Some(TypeKind::Union(plan)) => plan.from.push(conversion),
            _ => {}
        }
    }
}

/// The two forms of every type that has two.
fn forms(context: &Context<'_>) -> Vec<Pair> {
    let place = |node: NodeId| context.places.get(node).copied();
    let inputs = context
        .nodes
        .iter()
        .filter(|(_, node)| node.form == Form::Input);
    inputs
        .filter_map(|(at, node)| {
            Some((place(at)?, place(context.nodes.find(node.id, Side::Read)?)?))
        })
        .collect()
}

fn input_of(context: &Context<'_>) -> HashMap<TypeRef, TypeRef> {
    forms(context)
        .into_iter()
        .map(|(input, read)| (read, input))
        .collect()
}

struct Drafter<'m> {
    modules: &'m [Module],
    /// The written form of a read type that has two.
    input_of: HashMap<TypeRef, TypeRef>,
}

impl Drafter<'_> {
    fn kind(&self, at: TypeRef) -> Option<&TypeKind> {
        let module = self.modules.get(at.module as usize)?;
        module.types.get(at.index as usize).map(|ty| &ty.kind)
    }

    fn draft(&self, (target, source): Pair) -> Option<Draft> {
        match (self.kind(target)?, self.kind(source)?) {
            (TypeKind::Struct(target), TypeKind::Struct(source)) => self.structs(target, source),
            (TypeKind::Union(target), TypeKind::Union(source)) => self.unions(target, source),
            _ => None,
        }
    }

    fn structs(&self, target: &StructPlan, source: &StructPlan) -> Option<Draft> {
        let sources: HashMap<&str, (usize, &FieldPlan)> = source
            .fields
            .iter()
            .enumerate()
            .map(|(at, field)| (field.wire.as_str(), (at, field)))
            .collect();
        let mut draft = Draft {
            parts: Vec::new(),
            rest: None,
            may_lack: false,
        };
        for (at, field) in target.fields.iter().enumerate() {
            match sources.get(field.wire.as_str()) {
                Some((from, source)) => {
                    draft.parts.push((
                        at,
                        *from,
                        self.step(bare(value(field)), bare(value(source)))?,
                    ));
                    draft.may_lack |=
                        field.presence == Presence::Required && source.ty != *value(source);
                }
                None if field.is_asked() => return None,
                None => {}
            }
        }
        let shares_most = !draft.parts.is_empty() && draft.parts.len() * 2 >= target.fields.len();
        if let (Some(target), Some(source)) = (&target.rest, &source.rest) {
            draft.rest = Some(self.step(&target.ty, &source.ty)?);
        }
        (shares_most && !(target.generic || source.generic)).then_some(draft)
    }

    /// The two forms of a union have the same variants.
    fn unions(&self, target: &UnionPlan, source: &UnionPlan) -> Option<Draft> {
        let pairs = target.variants.iter().zip(&source.variants).enumerate();
        let parts = pairs.map(|(at, (target, source))| {
            Some((at, at, self.step(bare(&target.ty), bare(&source.ty))?))
        });
        let parts = parts.collect::<Option<_>>()?;
        (target.variants.len() == source.variants.len()).then_some(Draft {
            parts,
            rest: None,
            may_lack: false,
        })
    }

    fn step(&self, target: &RustType, source: &RustType) -> Option<Step> {
        if target == source {
            return Some(Step::Same);
        }
        match (target, source) {
            (RustType::Named(target), RustType::Named(source)) => (self.input_of.get(source)
                == Some(target))
            .then_some(Step::Convert((*target, *source))),
            (RustType::Vec(target), RustType::Vec(source)) => {
                Some(self.step(target, source)?.within(Carry::Items))
            }
            (RustType::Map(target), RustType::Map(source)) => {
                Some(self.step(target, source)?.within(Carry::Values))
            }
            (RustType::Option(target), RustType::Option(source)) => {
                Some(self.step(target, source)?.within(Carry::Nullable))
            }
            (RustType::Box(target), RustType::Box(source)) => {
                Some(self.step(target, source)?.within(Carry::Boxed))
            }
            _ => None,
        }
    }
}

/// The type of a field's value: what is within its outermost `Option` or `Maybe`.
fn value(field: &FieldPlan) -> &RustType {
    match (&field.ty, field.presence) {
        (ty, Presence::Required | Presence::Defaulted) => ty,
        (RustType::Option(ty) | RustType::Maybe(ty), _) => ty,
        (ty, _) => ty,
    }
}

/// The type without the box around it, which the emitter takes off and puts on.
fn bare(ty: &RustType) -> &RustType {
    match ty {
        RustType::Box(inner) => inner,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::*;
    use super::*;
    use crate::api::{Access, Api, Field, Type};
    use crate::plan::{Conversion, Plan};

    fn conversions_of<'p>(plan: &'p Plan, name: &str) -> &'p [Conversion] {
        match &find(plan, name).kind {
            TypeKind::Struct(plan) => &plan.from,
            other => panic!("{other:?}"),
        }
    }

    fn read_only(wire: &str) -> Field {
        Field {
            access: Access::ReadOnly,
            ..required(wire, Type::String)
        }
    }

    #[test]
    fn what_was_read_can_be_written_back() {
        let mut api = api();
        let policy = api.types.add(def(
            "Policy",
            object(vec![
                read_only("id"),
                optional("pattern", Type::String),
                optional("note", Type::String),
            ]),
        ));
        let create = api.types.add(def(
            "CreatePolicy",
            object(vec![
                required("pattern", Type::String),
                optional("note", Type::String),
            ]),
        ));
        let other = api
            .types
            .add(def("Other", object(vec![optional("pattern", Type::Bool)])));
        group(
            &mut api,
            "policies",
            vec![exchange("create", Some(named(create)), Some(named(policy)))],
        );
        group(
            &mut api,
            "others",
            vec![exchange("other", Some(named(create)), Some(named(other)))],
        );
        let plan = planned(&api);
        let [conversion] = conversions_of(&plan, "CreatePolicy") else {
            panic!()
        };
        assert_eq!(at(&plan, conversion.source).ident, "Policy");
        assert!(!conversion.infallible, "a pattern may be lacking");
        let carried: Vec<_> = conversion
            .parts
            .iter()
            .map(|part| (part.target, part.source))
            .collect();
        assert_eq!(carried, [(0, 1), (1, 2)]);
    }

    fn tree(leaf_access: Access) -> Api {
        let mut api = api();
        let leaf = api.types.add(def(
            "Leaf",
            object(vec![
                read_only("id"),
                Field {
                    access: leaf_access,
                    ..required("size", Type::Bool)
                },
            ]),
        ));
        let tree = api.types.add(def("Tree", object(Vec::new())));
        let fields = vec![
            Field {
                value: named(leaf),
                ..required("leaf", Type::Any)
            },
            Field {
                value: list(named(tree)),
                ..required("trees", Type::Any)
            },
        ];
        api.types.get_mut(tree).unwrap().kind = object(fields);
        group(
            &mut api,
            "trees",
            vec![exchange("put", Some(named(tree)), Some(named(tree)))],
        );
        api
    }

    #[test]
    fn forms_of_recursive_types_convert() {
        let plan = planned(&tree(Access::Both));
        let [conversion] = conversions_of(&plan, "TreeInput") else {
            panic!()
        };
        assert!(conversion.infallible);
        let carry = Carry::Convert { infallible: true };
        assert_eq!(conversion.parts[0].carry, carry);
        assert_eq!(conversion.parts[1].carry, Carry::Items(Box::new(carry)));
    }

    #[test]
    fn what_cannot_be_carried_over_inside_is_not_outside() {
        let plan = planned(&tree(Access::WriteOnly));
        assert!(conversions_of(&plan, "LeafInput").is_empty());
        assert!(conversions_of(&plan, "TreeInput").is_empty());
    }
}
