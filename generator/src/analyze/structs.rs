//! From objects to planned structs.

use super::context::Context;
use super::defaults::default;
use super::docs;
use super::forms::{Node, NodeId};
use super::literals::is_constant;
use super::presence::presence;
use super::types::derived;
use super::walk::Side;
use crate::api::{Field, Rest, Struct, Type, TypeDef};
use crate::names::members;
use crate::names::scope::Scope;
use crate::plan::{Checks, FieldPlan, Presence, RestPlan, RustType, StructPlan};

/// Plans a struct, but for the name of its required members ([`name_required`]).
pub(crate) fn structure(
    context: &Context<'_>,
    at: NodeId,
    node: &Node,
    def: &TypeDef,
    object: &Struct,
) -> StructPlan {
    let side = node.side();
    let there: Vec<(&Field, Presence)> = object
        .fields
        .iter()
        .filter_map(|field| Some((field, presence(context.api, field, side, node.lenient)?)))
        .collect();
    let rename = &context.config.rename;
    let names = members::fields(there.iter().map(|(field, _)| {
        let pointer = field.place.pointer.as_str();
        (
            field.wire.as_str(),
            rename.of_field(def.name.own.as_deref(), &field.wire, pointer),
        )
    }));
    let fields =
        there
            .iter()
            .zip(names.fields)
            .map(|((field, presence), (ident, setter_ident))| {
                let place = Spot {
                    context,
                    at,
                    node,
                    side,
                };
                FieldPlan {
                    ident,
                    setter_ident,
                    ..place.field(field, *presence)
                }
            });
    let fields: Vec<FieldPlan> = fields.collect();
    let rest = match &object.rest {
        Rest::Kept { value, all } => Some(RestPlan {
            ident: names.rest,
            all: *all,
            ty: context.within(value, side, None),
            checks: if node.is_written() {
                context.checked.at(&context.nodes, value)
            } else {
                Checks::default()
            },
        }),
        Rest::Ignored | Rest::Denied => None,
    };
    StructPlan {
        fields,
        rest,
        required_ident: None,
        limits: object.limits.clone(),
        generic: object.generic,
        from: Vec::new(),
    }
}

/// Names the struct that takes the members which a struct of this name must be given.
pub(crate) fn name_required(ident: &str, plan: &mut StructPlan, idents: &mut Scope) {
    let asked = plan.fields.iter().filter(|field| field.is_asked()).count();
    plan.required_ident =
        (asked > 1).then(|| derived(idents, ident, ["Required", "RequiredFields"]));
}

struct Spot<'c, 'a> {
    context: &'c Context<'a>,
    at: NodeId,
    node: &'c Node,
    side: Side,
}

impl Spot<'_, '_> {
    fn field(&self, field: &Field, presence: Presence) -> FieldPlan {
        let (ty, presence) = self.ty(field, presence);
        let written = self.node.is_written();
        let default = match presence {
            Presence::Required | Presence::Defaulted if self.node.is_read() => {
                default(self.context.api, field).cloned()
            }
            _ => None,
        };
        let constant = match presence {
            Presence::Required if written => field
                .constant
                .clone()
                .filter(|value| is_constant(self.context.api, &field.value, value)),
            _ => None,
        };
        // Nothing is checked in what a server sends.
        let checks = if written {
            self.context.checked.at(&self.context.nodes, &field.value)
        } else {
            Checks::default()
        };
        FieldPlan {
            ident: String::new(),
            setter_ident: String::new(),
            wire: field.wire.clone(),
            docs: docs::item(&field.docs, || docs::code(&field.wire), &self.facts(field)),
            deprecated: docs::deprecated(&field.docs),
            ty,
            presence,
            default,
            constant,
            checks,
            place: field.place.clone(),
        }
    }

    /// The type of a field, and how it is there in the end.
    fn ty(&self, field: &Field, presence: Presence) -> (RustType, Presence) {
        let bare = self.context.bare(&field.value, self.side, Some(self.at));
        match (presence, bare) {
            (Presence::Required, bare @ RustType::Option(_)) => (bare, Presence::Optional),
            (Presence::Required | Presence::Defaulted, bare) => (bare, presence),
            (Presence::Tri, RustType::Option(bare)) => (RustType::Maybe(bare), presence),
            (Presence::Tri, bare) => (RustType::Maybe(Box::new(bare)), presence),
            (_, bare @ RustType::Option(_)) => (bare, presence),
            (_, bare) => (RustType::Option(Box::new(bare)), presence),
        }
    }

    fn facts(&self, field: &Field) -> Vec<String> {
        let mut facts = Vec::new();
        if self.node.is_written() {
            facts.extend(match field.value.ty {
                Type::Binary => docs::file_limits(&field.value.limits),
                _ => docs::limits(&field.value.limits),
            });
        }
        if let Some(default) = field.default.as_ref().filter(|value| !value.is_null()) {
            facts.extend(docs::default(default));
        }
        facts
    }
}
