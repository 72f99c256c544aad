//! Pieces of files: what one type or one operation becomes, formatted, wherever it ends up.

use super::group::{Description, Operation};
use super::scope::{Scope, Used};
use super::{enums, format, newtypes, structs, tokens, unions};
use crate::plan::{Plan, TypeKind, TypePlan, TypeRef};

/// The code of one type.
#[derive(Debug)]
pub(super) struct Type {
    /// Which type it is.
    pub(super) type_ref: TypeRef,
    /// Its items.
    pub(super) text: String,
    /// What they name.
    pub(super) used: Used,
    /// How the list of types with `serde`'s traits calls it, if it is on it.
    pub(super) bridged: Option<String>,
}

/// What is formatted on its own.
#[derive(Debug)]
pub(super) enum Chunk {
    /// A type.
    Type(Type),
    /// An operation.
    Operation(Operation),
    /// The description of a parameter.
    Parameter(Description),
}

impl Chunk {
    /// Index of the module it belongs to.
    pub(super) fn module(&self) -> u32 {
        match self {
            Self::Type(ty) => ty.type_ref.module,
            Self::Operation(operation) => operation.module,
            Self::Parameter(description) => description.module,
        }
    }
}

/// Formats a type.
pub(super) fn of_type(plan: &Plan, type_ref: TypeRef, ty: &TypePlan) -> Type {
    let scope = Scope::new(plan, type_ref.module);
    let items = match &ty.kind {
        TypeKind::Struct(plan) => structs::items(&scope, ty, plan),
        TypeKind::Enum(plan) => enums::items(&scope, ty, plan),
        TypeKind::Union(plan) => unions::items(&scope, ty, plan),
        TypeKind::Id(limits) => newtypes::id(ty, limits),
        TypeKind::Wrapper(inner, checks) => newtypes::wrapper(&scope, ty, inner, checks),
    };
    Type {
        type_ref,
        text: format::items(items),
        bridged: bridged(ty),
        used: scope.into_used(),
    }
}

/// What has no JSON has no `serde`.
pub(super) fn bridged(ty: &TypePlan) -> Option<String> {
    if !ty.needs.json {
        return None;
    }
    let expect = match ty.deprecated {
        Some(_) => format!("#[expect(deprecated, reason = {:?})] ", tokens::DEPRECATED),
        None => String::new(),
    };
    let parameter = match &ty.kind {
        TypeKind::Struct(plan) if plan.generic => "<T>",
        _ => "",
    };
    Some(format!("{expect}{}{parameter}", ty.ident))
}
