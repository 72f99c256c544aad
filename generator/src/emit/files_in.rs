//! Which types hold files, and so are sent as parts only and have no JSON.

use super::scope::Scope;
use crate::plan::{RustType, TypeKind, TypePlan, TypeRef};

/// Whether values of the type can be JSON.
pub(super) fn has_json(scope: &Scope<'_>, ty: &TypePlan) -> bool {
    // Files stand in members of a body, or of what a body is one of; nothing else needs a look.
    if !ty.needs.parts {
        return true;
    }
    match &ty.kind {
        TypeKind::Struct(plan) => {
            let rest = plan.rest.iter().map(|rest| &rest.ty);
            let mut members = plan.fields.iter().map(|field| &field.ty).chain(rest);
            !members.any(holds_file)
        }
        TypeKind::Union(plan) => plan
            .variants
            .iter()
            .all(|variant| match named(&variant.ty) {
                Some(type_ref) => scope
                    .plan_of(type_ref)
                    .is_none_or(|inner| std::ptr::eq(inner, ty) || has_json(scope, inner)),
                None => !holds_file(&variant.ty),
            }),
        TypeKind::Enum(_) | TypeKind::Id(_) | TypeKind::Wrapper(..) => true,
    }
}

fn named(ty: &RustType) -> Option<TypeRef> {
    match ty {
        RustType::Named(type_ref) => Some(*type_ref),
        RustType::Box(inner) => named(inner),
        _ => None,
    }
}

/// Whether the type is a file, or files.
pub(super) fn holds_file(ty: &RustType) -> bool {
    match ty {
        RustType::Binary => true,
        RustType::Vec(inner)
        | RustType::Map(inner)
        | RustType::Option(inner)
        | RustType::Maybe(inner)
        | RustType::Box(inner) => holds_file(inner),
        _ => false,
    }
}
