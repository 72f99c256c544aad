//! How a function takes a value, and how it hands it on.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use crate::plan::{RustType, TypeKind};

/// The argument's type, and the expression of type `&T: Encode` for the argument `name`.
pub(super) fn borrowed(
    scope: &Scope<'_>,
    ty: &RustType,
    name: &Ident,
) -> (TokenStream, TokenStream) {
    match ty {
        RustType::String => (quote!(&str), quote!(&#name)),
        ty if by_value(scope, ty) => {
            let ty = scope.ty(ty);
            (ty, quote!(&#name))
        }
        RustType::Option(inner) | RustType::Box(inner) => borrowed(scope, inner, name),
        ty => {
            let ty = scope.ty(ty);
            (quote!(&#ty), quote!(#name))
        }
    }
}

/// Whether a value is given away: numbers, booleans, enums; and lists, which are looked at only where they are whole.
fn by_value(scope: &Scope<'_>, ty: &RustType) -> bool {
    is_copy(ty)
        || match ty {
            RustType::Vec(_) => true,
            RustType::Named(type_ref) => scope
                .plan_of(*type_ref)
                .is_some_and(|plan| matches!(plan.kind, TypeKind::Enum(_))),
            _ => false,
        }
}

fn is_copy(ty: &RustType) -> bool {
    matches!(
        ty,
        RustType::Unit | RustType::Bool | RustType::Int(_) | RustType::F32 | RustType::F64
    )
}

/// How a function that was given `field` (an owned value) hands it to one that takes [`borrowed`].
pub(super) fn lent(scope: &Scope<'_>, ty: &RustType, field: &TokenStream) -> TokenStream {
    if is_copy(ty) {
        field.clone()
    } else if by_value(scope, ty) {
        quote!(#field.clone())
    } else {
        quote!(&#field)
    }
}
