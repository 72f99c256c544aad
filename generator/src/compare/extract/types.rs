//! Types and their members.

use super::facts::{self, Context, plain};
use super::operations::differing;
use super::words;
use crate::compare::surface::{Fact, Item, ItemKind};
use crate::plan::{
    Conversion, Dispatch, EnumPlan, FieldPlan, Module, Presence, RustType, StructPlan, TypeKind,
    TypePlan, UnionPlan,
};

/// The type, and everything in it.
pub(super) fn items(context: &Context<'_>, module: &Module, ty: &TypePlan, items: &mut Vec<Item>) {
    let path = format!("{}::{}", plain(&module.ident), ty.ident);
    let sent = ty.needs.encode || ty.needs.parts;
    let side = match (sent, ty.needs.decode) {
        (true, true) => "both",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "",
    };
    let kind = match &ty.kind {
        TypeKind::Struct(_) => ItemKind::Struct,
        TypeKind::Enum(_) => ItemKind::Enum,
        TypeKind::Union(_) => ItemKind::Union,
        TypeKind::Id(_) => ItemKind::Id,
        TypeKind::Wrapper(..) => ItemKind::Wrapper,
    };
    let mut item = Item::new(kind, &path).with(Fact::Side, side);
    let mut members = Vec::new();
    match &ty.kind {
        TypeKind::Struct(plan) => {
            item = structure(context, item, plan, sent);
            members.extend(
                plan.fields
                    .iter()
                    .map(|plan| field(context, &path, plan, sent)),
            );
            members.extend(conversions(context, &path, &plan.from));
        }
        TypeKind::Enum(plan) => {
            item = item
                .with(Fact::Kind, words::repr(plan.repr))
                .with(Fact::CatchAll, plan.catch_all.clone());
            members.extend(variants(&path, plan));
        }
        TypeKind::Union(plan) => {
            item = item.with(Fact::CatchAll, plan.catch_all.clone());
            if let Dispatch::Tag { property, .. } = &plan.dispatch {
                item = item.with(Fact::Tag, property.clone());
            }
            members.extend(choices(context, &path, plan, sent));
            members.extend(conversions(context, &path, &plan.from));
        }
        TypeKind::Id(limits) if sent => item = item.with(Fact::Limits, facts::limits(limits)),
        TypeKind::Id(_) => {}
        TypeKind::Wrapper(inner, checks) => {
            item = item.with(Fact::Type, context.ty(inner));
            if sent {
                item = item.with(Fact::Limits, facts::checks(checks));
            }
        }
    }
    item = item
        .flag(Fact::Parts, ty.needs.parts)
        .with(Fact::Deprecated, ty.deprecated.clone().unwrap_or_default())
        .docs(&ty.docs);
    item.place = context.place(&ty.place);
    for member in &mut members {
        if member.place.is_empty() {
            member.place.clone_from(&item.place);
        }
    }
    items.push(item);
    items.extend(members);
}

fn structure(context: &Context<'_>, item: Item, plan: &StructPlan, sent: bool) -> Item {
    let mut item = item.flag(Fact::Generic, plan.generic).with(
        Fact::Required,
        plan.required_ident.clone().unwrap_or_default(),
    );
    if let Some(rest) = &plan.rest {
        item = item.with(
            Fact::Rest,
            format!("{}:{}", plain(&rest.ident), context.ty(&rest.ty)),
        );
        item = item.with(Fact::Others, if rest.all { "" } else { "skipped" });
    }
    if sent {
        let mut limits = plan.limits.clone();
        let sure = plan
            .fields
            .iter()
            .filter(|field| {
                matches!(
                    field.presence,
                    Presence::Required | Presence::RequiredNullable
                )
            })
            .count();
        // What is always there fulfils it already.
        if limits
            .min_properties
            .is_some_and(|least| least <= sure as u64)
        {
            limits.change(|limits| limits.min_properties = None);
        }
        item = item.with(Fact::Limits, facts::limits(&limits));
    }
    item
}

/// The type within the layer that the presence puts around it.
fn bare(field: &FieldPlan) -> &RustType {
    match (&field.presence, &field.ty) {
        (Presence::RequiredNullable | Presence::Optional, RustType::Option(inner))
        | (Presence::Tri, RustType::Maybe(inner)) => inner,
        (_, ty) => ty,
    }
}

fn field(context: &Context<'_>, path: &str, plan: &FieldPlan, sent: bool) -> Item {
    let presence = match plan.presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required-nullable",
        Presence::Optional => "optional",
        Presence::Tri => "tri",
        Presence::Defaulted => "defaulted",
    };
    let json = |value: &Option<serde_json::Value>| {
        value.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    let mut item = Item::new(ItemKind::Field, format!("{path}::{}", plain(&plan.ident)))
        .with(Fact::Presence, presence)
        .with(Fact::Type, context.ty(bare(plan)))
        .with(Fact::Wire, differing(&plan.ident, &plan.wire))
        .with(Fact::Default, json(&plan.default))
        .with(Fact::Constant, json(&plan.constant));
    if sent {
        let setter = if plan.is_asked() {
            String::new()
        } else {
            differing(&plan.ident, plain(&plan.setter_ident))
        };
        item = item
            .with(Fact::Setter, setter)
            .with(Fact::Limits, facts::checks(&plan.checks));
    }
    item = item
        .with(
            Fact::Deprecated,
            plan.deprecated.clone().unwrap_or_default(),
        )
        .docs(&plan.docs);
    item.place = context.place(&plan.place);
    item
}

fn conversions(context: &Context<'_>, path: &str, from: &[Conversion]) -> Vec<Item> {
    let conversion = |conversion: &Conversion| {
        let source = context.named(conversion.source);
        Item::new(ItemKind::Conversion, format!("{path}::from({source})"))
            .flag(Fact::From, conversion.infallible)
    };
    from.iter().map(conversion).collect()
}

fn variants(path: &str, plan: &EnumPlan) -> Vec<Item> {
    let variants = plan.variants.iter().map(|variant| {
        Item::new(
            ItemKind::Variant,
            format!("{path}::{}", plain(&variant.ident)),
        )
        .with(Fact::Value, variant.value.to_string())
        .flag(Fact::ReceiveOnly, variant.receive_only)
        .with(
            Fact::Deprecated,
            variant.deprecated.clone().unwrap_or_default(),
        )
        .docs(&variant.docs)
    });
    variants.collect()
}

fn choices(context: &Context<'_>, path: &str, plan: &UnionPlan, sent: bool) -> Vec<Item> {
    let tags = |index: usize| match &plan.dispatch {
        Dispatch::Tag { arms, .. } => {
            let tags = arms.iter().filter(|(_, variant)| *variant == index);
            tags.map(|(tag, _)| tag.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        }
        Dispatch::Tests(_) | Dispatch::InOrder(_) => String::new(),
    };
    let choices = plan.variants.iter().enumerate().map(|(index, variant)| {
        let limits = if sent {
            facts::checks(&variant.checks)
        } else {
            String::new()
        };
        Item::new(
            ItemKind::Choice,
            format!("{path}::{}", plain(&variant.ident)),
        )
        .with(Fact::Type, context.ty(&variant.ty))
        .with(Fact::Tag, tags(index))
        .with(Fact::Limits, limits)
        .flag(Fact::From, sent && variant.from)
        .docs(&variant.docs)
    });
    choices.collect()
}
