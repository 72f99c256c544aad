//! What can have one value only.

use rustc_hash::FxHashSet as HashSet;

use crate::api::{Enum, EnumRepr, EnumVariant, Kind, Type, Use};
use crate::load::{Node, Place};
use crate::lower::context::Lowering;

/// References and parts within each other are followed this deep.
const DEEPEST: u8 = 8;

impl<'d> Lowering<'d> {
    /// The only value that a schema allows, by its own words, those of what it refers to, or those of a part of its `allOf` or of its only
    /// variant.
    pub(in crate::lower) fn one_value(&mut self, schema: &Place) -> Option<&'d Node> {
        self.within(schema, DEEPEST, &mut HashSet::default())
    }

    fn within(&mut self, schema: &Place, depth: u8, seen: &mut HashSet<Place>) -> Option<&'d Node> {
        let depth = depth.checked_sub(1)?;
        self.doc.get(schema)?;
        if !seen.insert(schema.clone()) {
            return None;
        }
        let object = self.schema(schema);
        if let (Some(only), _) | (None, Some([only])) = (object.constant, object.enumeration) {
            return Some(only);
        }
        let target = object.reference.as_ref().map(|one| &one.target);
        // A choice of one is none.
        let only = [&object.one_of, &object.any_of].map(|variants| match variants.as_deref() {
            Some([only]) => Some(only),
            _ => None,
        });
        let parts = target.into_iter().chain(object.all_of.iter());
        let mut parts = parts.chain(only.into_iter().flatten());
        parts.find_map(|part| self.within(part, depth, seen))
    }

    /// The value that lowering a schema of one value gave, as a scalar, and its type without a list of its own. `None` for what is not
    /// to be sent.
    pub(in crate::lower) fn as_scalar(&self, value: &Use) -> Option<(Use, serde_json::Value)> {
        if let [single] = value.limits.one_of.as_slice() {
            return Some((value.clone(), single.clone()));
        }
        let Type::Named(id) = value.ty else {
            return None;
        };
        let Kind::Enum(Enum { repr, variants }) = &self.types.get(id)?.kind else {
            return None;
        };
        let [
            EnumVariant {
                value: single,
                receive_only: false,
                ..
            },
        ] = variants.as_slice()
        else {
            return None;
        };
        let ty = match repr {
            EnumRepr::String => Type::String,
            EnumRepr::Int(width) => Type::Int(*width),
        };
        let mut scalar = Use {
            ty,
            ..value.clone()
        };
        scalar
            .limits
            .change(|limits| limits.one_of = vec![single.clone()]);
        Some((scalar, single.clone()))
    }
}
