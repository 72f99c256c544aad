//! What every part of planning looks up: nodes and their final places, identifiers, boxes, checks.

use super::boxes::Boxes;
use super::checks::Checked;
use super::files::Files;
use super::forms::{NodeId, Nodes};
use super::presence::is_nullable;
use super::walk::Side;
use crate::api::{Api, Format, Type, TypeId, Use};
use crate::config::{Config, Representation};
use crate::names::globals::Globals;
use crate::plan::{RustType, TypeRef};

/// Everything decided about types before any is planned.
pub(crate) struct Context<'a> {
    pub(crate) api: &'a Api,
    pub(crate) config: &'a Config,
    pub(crate) nodes: Nodes,
    pub(crate) names: Globals,
    pub(crate) boxes: Boxes,
    /// References that are optional whatever the document says.
    pub(crate) endless: Boxes,
    pub(crate) checked: Checked,
    pub(crate) files: Files,
    /// For each node, where its type is planned.
    pub(crate) places: Vec<TypeRef>,
}

impl Context<'_> {
    /// The identifier of a node.
    pub(crate) fn ident(&self, node: NodeId) -> &str {
        self.names.nodes.get(node).map_or("", String::as_str)
    }

    /// The type of a value as it stands in a message; `null` is an `Option`.
    pub(crate) fn of(&self, value: &Use, side: Side) -> RustType {
        self.within(value, side, None)
    }

    /// The same, as a part of the node `holder`: boxed where that would hold itself.
    pub(crate) fn within(&self, value: &Use, side: Side, holder: Option<NodeId>) -> RustType {
        let ty = self.bare(value, side, holder);
        if is_nullable(value) {
            RustType::Option(Box::new(ty))
        } else {
            ty
        }
    }

    /// The type of a value that is not null.
    pub(crate) fn bare(&self, value: &Use, side: Side, holder: Option<NodeId>) -> RustType {
        match &value.ty {
            Type::Any => RustType::Value,
            Type::Null => RustType::Unit,
            Type::Bool => RustType::Bool,
            Type::Int(width) => RustType::Int(*width),
            Type::Float { single: true } => RustType::F32,
            Type::Float { single: false } => RustType::F64,
            Type::String => RustType::String,
            // A URI is text; what else it should be, no type of Rust says.
            Type::Format(Format::Uri) => RustType::String,
            Type::Format(format) => match self.config.types.of(*format) {
                Representation::Typed => RustType::Format(*format),
                Representation::String => RustType::String,
            },
            Type::Binary => RustType::Binary,
            Type::Array(item) => RustType::Vec(Box::new(self.within(item, side, None))),
            Type::Map(value) => RustType::Map(Box::new(self.within(value, side, None))),
            Type::Tuple { items, rest } => RustType::Tuple(
                items
                    .iter()
                    .map(|item| self.within(item, side, holder))
                    .collect(),
                rest.as_ref()
                    .map(|rest| Box::new(self.within(rest, side, None))),
            ),
            Type::Named(id) => self.boxed(*id, side, holder, RustType::Named),
            Type::Apply(id, argument) => {
                let argument = Box::new(self.within(argument, side, holder));
                self.boxed(*id, side, holder, |place| RustType::Apply(place, argument))
            }
            Type::Param => RustType::Param,
        }
    }

    fn boxed(
        &self,
        id: TypeId,
        side: Side,
        holder: Option<NodeId>,
        ty: impl FnOnce(TypeRef) -> RustType,
    ) -> RustType {
        let Some(node) = self.nodes.find(id, side) else {
            return RustType::Value;
        };
        let Some(place) = self.places.get(node) else {
            return RustType::Value;
        };
        let ty = ty(*place);
        let Some(holder) = holder else {
            return ty;
        };
        let ty = if self.boxes.has(holder, node) {
            RustType::Box(Box::new(ty))
        } else {
            ty
        };
        if self.endless.has(holder, node) {
            RustType::Option(Box::new(ty))
        } else {
            ty
        }
    }
}
