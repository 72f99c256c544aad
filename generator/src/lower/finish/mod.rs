//! After every schema is lowered: what can only be decided with all types at hand.
//!
//! In: operations, events and types as lowered. Out: the same with envelopes made generic, files where files can stand, equal inline
//! types made one, and the types that nothing reaches left out.

mod binary;
mod envelope;
mod multipart;
mod paging;
mod reach;
mod success;
mod unify;
mod walk;

pub(super) use binary::settle_binary;
pub(super) use envelope::unwrap_envelopes;
pub(super) use multipart::{name_parts, part_from_json, read_whole};
pub(super) use paging::{Missing, find_paging};
pub(super) use reach::keep_reached;
pub(super) use success::find_success;
pub(super) use unify::unify;

use crate::api::{Kind, Type, Types, Use};

/// The type of the member at a path from `value`.
pub(super) fn member<'t>(types: &'t Types, value: &'t Use, path: &[String]) -> Option<&'t Use> {
    let Some((name, rest)) = path.split_first() else {
        return Some(value);
    };
    let Type::Named(id) = &value.ty else {
        return None;
    };
    match &types.get(*id)?.kind {
        Kind::Struct(object) => {
            let field = object.fields.iter().find(|field| field.wire == *name)?;
            member(types, &field.value, rest)
        }
        Kind::Wrapper(inner) => member(types, inner, path),
        _ => None,
    }
}
