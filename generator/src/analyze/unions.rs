//! From `oneOf` and `anyOf` to planned unions.

use std::collections::HashMap;

use super::context::Context;
use super::dispatch::dispatch;
use super::docs;
use super::forms::NodeId;
use super::walk::{Side, is_there};
use crate::api::{Api, Format, Kind, Type, Union, Use, Variant};
use crate::names::members;
use crate::plan::{Dispatch, RustType, TypeRef, UnionPlan, UnionVariantPlan};

/// Plans a union, and what is to be said of its choice.
pub(crate) fn union(
    context: &Context<'_>,
    at: NodeId,
    side: Side,
    union: &Union,
) -> (UnionPlan, Option<String>) {
    let texts: Vec<&str> = union
        .variants
        .iter()
        .map(|variant| name(context, variant))
        .collect();
    let names = members::variants(
        texts.iter().map(|text| (*text, None)),
        &["Unknown", "Other", "Unlisted", "OtherValue"],
    );
    let dispatch = dispatch(context.api, union, side);
    let tagged = match &dispatch {
        Dispatch::Tag { property, .. } => Some(property.as_str()),
        Dispatch::Tests(_) | Dispatch::InOrder(_) => None,
    };
    let fact = match &dispatch {
        Dispatch::InOrder(tests) => {
            let order = tests
                .iter()
                .filter_map(|test| names.variants.get(test.variant));
            let order: Vec<String> = order.map(|ident| format!("`{ident}`")).collect();
            let first = if tests.iter().any(|test| test.known.is_some()) {
                "what knows most of its members is taken, or else the first that it fits"
            } else {
                "the first that it fits is taken"
            };
            Some(format!(
                "A value may fit several variants: {first}, of {}.",
                order.join(", ")
            ))
        }
        Dispatch::Tag { .. } | Dispatch::Tests(_) => None,
    };
    let variants =
        union
            .variants
            .iter()
            .zip(&names.variants)
            .zip(texts)
            .map(|((variant, ident), text)| {
                let tag = tagged
                    .filter(|property| !has_member(context.api, &variant.value, property, side));
                UnionVariantPlan {
                    from: false,
                    parts: has_parts(context.api, &variant.value.ty),
                    ident: ident.clone(),
                    docs: docs::item(&variant.docs, || described(text), &[]),
                    ty: context.within(&variant.value, side, Some(at)),
                    tag: tag.and_then(|property| {
                        Some((property.to_owned(), variant.tags.first()?.clone()))
                    }),
                    checks: context.checked.at(&context.nodes, &variant.value),
                }
            });
    let mut variants: Vec<UnionVariantPlan> = variants.collect();
    mark_from(&mut variants, context.places.get(at).copied());
    (
        UnionPlan {
            variants,
            dispatch,
            catch_all: names.catch_all,
            from: Vec::new(),
        },
        fact,
    )
}

/// Marks the variants that nothing but their value is needed for. `itself`: the union.
fn mark_from(variants: &mut [UnionVariantPlan], itself: Option<TypeRef>) {
    let mut times: HashMap<RustType, usize> = HashMap::new();
    for variant in variants.iter() {
        *times.entry(variant.ty.unboxed().clone()).or_default() += 1;
    }
    for variant in variants {
        let own = variant.ty.unboxed();
        let means_something = match own {
            RustType::Value | RustType::Unit | RustType::Param => false,
            RustType::Named(named) => Some(*named) != itself,
            _ => true,
        };
        variant.from = means_something && times.get(own) == Some(&1);
    }
}

/// Whether a value of the type has members that can be parts.
fn has_parts(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::Map(_) => true,
        Type::Named(id) => matches!(
            api.types.get(*id).map(|def| &def.kind),
            Some(Kind::Struct(_) | Kind::Union(_))
        ),
        _ => false,
    }
}

/// Words for a variant: its own, or what its type is called in JSON.
fn name<'a>(context: &'a Context<'_>, variant: &'a Variant) -> &'a str {
    if let Some(own) = &variant.name.own {
        return context.config.rename.strip(own);
    }
    match &variant.value.ty {
        Type::Any | Type::Param => "any",
        Type::Null => "null",
        Type::Bool => "boolean",
        Type::Int(_) => "integer",
        Type::Float { .. } => "number",
        Type::String => "string",
        // What it is to its reader, and not how it is written.
        Type::Format(Format::Byte) => "bytes",
        Type::Format(format) => format.name(),
        Type::Binary => "binary",
        Type::Array(_) => "array",
        Type::Tuple { .. } => "tuple",
        Type::Map(_) => "map",
        Type::Named(_) | Type::Apply(..) => {
            variant.name.context.last().map_or("object", String::as_str)
        }
    }
}

/// What is said of a variant that the document says nothing of: its name there, or what sets it apart.
fn described(text: &str) -> String {
    match text.split_once(' ') {
        Some(("with", member)) => format!("With {}.", docs::code(member)),
        _ => docs::code(text),
    }
}

/// Whether values that go this way have the member, so that the union need not add it.
fn has_member(api: &Api, value: &Use, member: &str, side: Side) -> bool {
    let (Type::Named(id) | Type::Apply(id, _)) = &value.ty else {
        return false;
    };
    match api.types.get(*id).map(|def| &def.kind) {
        Some(Kind::Struct(object)) => object
            .fields
            .iter()
            .any(|field| field.wire == member && is_there(field.access, side)),
        // A union within the union writes its own tag, or its variants have the member.
        Some(Kind::Union(_)) => true,
        _ => false,
    }
}
