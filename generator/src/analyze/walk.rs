//! The references between types: which named types a value of a type holds, on the one side or the other.

use crate::api::{Access, Kind, Rest, Type, TypeDef, TypeId, Use};

/// Which message a value stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Side {
    /// In a request.
    Write,
    /// In a response.
    Read,
}

/// Whether a member of this access is there on a side.
pub(crate) fn is_there(access: Access, side: Side) -> bool {
    !matches!(
        (access, side),
        (Access::ReadOnly, Side::Write) | (Access::WriteOnly, Side::Read)
    )
}

/// Every use directly in a definition, on a side.
pub(crate) fn uses<'d>(def: &'d TypeDef, side: Side) -> Box<dyn Iterator<Item = &'d Use> + 'd> {
    match &def.kind {
        Kind::Struct(object) => {
            let rest = match &object.rest {
                Rest::Kept { value, .. } => Some(&**value),
                Rest::Ignored | Rest::Denied => None,
            };
            let fields = object
                .fields
                .iter()
                .filter(move |field| is_there(field.access, side));
            Box::new(fields.map(|field| &field.value).chain(rest))
        }
        Kind::Union(union) => Box::new(union.variants.iter().map(|variant| &variant.value)),
        Kind::Wrapper(value) => Box::new(std::iter::once(value)),
        Kind::Enum(_) | Kind::Id(_) => Box::new(std::iter::empty()),
    }
}

/// Every named type in a use, at any depth short of another named type's own content.
pub(crate) fn named(value: &Use, found: &mut impl FnMut(TypeId)) {
    named_within(value, true, &mut |id, _| found(id));
}

/// As [`named`], and whether a value of the type lies within the value itself: not behind a `Vec` or a map.
pub(crate) fn named_within(value: &Use, inline: bool, found: &mut impl FnMut(TypeId, bool)) {
    match &value.ty {
        Type::Named(id) => found(*id, inline),
        Type::Apply(id, argument) => {
            found(*id, inline);
            named_within(argument, inline, found);
        }
        Type::Array(item) | Type::Map(item) => named_within(item, false, found),
        Type::Tuple { items, rest } => {
            for item in items {
                named_within(item, inline, found);
            }
            if let Some(rest) = rest {
                named_within(rest, false, found);
            }
        }
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::Int(_)
        | Type::Float { .. }
        | Type::String
        | Type::Format(_)
        | Type::Binary
        | Type::Param => {}
    }
}
