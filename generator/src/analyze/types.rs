//! From nodes to planned types.

use super::context::Context;
use super::docs;
use super::forms::{Node, NodeId};
use super::structs::structure;
use super::unions::union;
use crate::api::{Enum, EnumRepr, Kind, TypeDef};
use crate::names::ident::unraw;
use crate::names::members;
use crate::names::scope::Scope;
use crate::plan::{EnumPlan, EnumVariantPlan, Needs, TypeKind, TypePlan};

/// Plans the type of a node; what is named after it, and conversions, are added later.
pub(crate) fn plan(
    context: &Context<'_>,
    at: NodeId,
    node: &Node,
    needs: Needs,
) -> Option<TypePlan> {
    let def = context.api.types.get(node.id)?;
    let ident = context.ident(at).to_owned();
    let side = node.side();
    let mut facts = Vec::new();
    let kind = match &def.kind {
        Kind::Struct(object) => {
            facts.extend(
                node.is_written()
                    .then(|| docs::limits(&object.limits))
                    .flatten(),
            );
            TypeKind::Struct(structure(context, at, node, def, object))
        }
        Kind::Enum(list) => TypeKind::Enum(enumeration(list)),
        Kind::Union(of) => {
            let (plan, fact) = union(context, at, side, of);
            facts.extend(fact);
            TypeKind::Union(plan)
        }
        Kind::Id(value) => {
            facts.extend(docs::limits(&value.limits));
            TypeKind::Id(value.limits.clone())
        }
        Kind::Wrapper(value) => {
            let checks = context.checked.at(&context.nodes, value);
            TypeKind::Wrapper(context.within(value, side, Some(at)), checks)
        }
    };
    Some(TypePlan {
        docs: docs::item(&def.docs, || fallback(def), &facts),
        deprecated: docs::deprecated(&def.docs),
        place: def.place.clone(),
        ident,
        needs,
        kind,
    })
}

/// What is said of a type that the document says nothing of: its name there, or where it stands.
fn fallback(def: &TypeDef) -> String {
    match (&def.name.own, &def.kind) {
        (Some(own), _) => docs::code(own),
        (None, Kind::Struct(object)) if object.generic => {
            "What wraps an answer; `T` is what was asked for.".to_owned()
        }
        (None, _) => standing(&def.name.context),
    }
}

/// Where a type stands, as a sentence: `["list pets", "response", "tags", "item"]` is an item of the tags of an answer.
fn standing(context: &[String]) -> String {
    let Some((first, further)) = context.split_first() else {
        return String::new();
    };
    let mut text = docs::code(first);
    for word in further {
        text = match word.as_str() {
            "request" => format!("the request of {text}"),
            "response" => format!("the answer of {text}"),
            "item" => format!("an item of {text}"),
            "value" => format!("a value of {text}"),
            word if word.starts_with("variant ") => format!("{word} of {text}"),
            word => match word.split_once(' ') {
                Some(("response", status)) => format!("the answer {status} of {text}"),
                Some(("with", member)) => {
                    format!("the variant of {text} with {}", docs::code(member))
                }
                _ => format!("{} of {text}", docs::code(word)),
            },
        };
    }
    let mut letters = text.chars();
    match letters.next() {
        Some(letter) => format!("{}{}.", letter.to_uppercase(), letters.as_str()),
        None => String::new(),
    }
}

fn enumeration(list: &Enum) -> EnumPlan {
    let texts: Vec<String> = list
        .variants
        .iter()
        .map(|variant| {
            variant
                .value
                .as_str()
                .map_or_else(|| variant.value.to_string(), str::to_owned)
        })
        .collect();
    let wanted = texts
        .iter()
        .zip(&list.variants)
        .map(|(text, variant)| (text.as_str(), variant.name.as_deref()));
    let names = members::variants(wanted, &["Other", "Unlisted", "OtherValue"]);
    let variants =
        list.variants
            .iter()
            .zip(texts)
            .zip(names.variants)
            .map(|((variant, text), ident)| {
                let said = match list.repr {
                    EnumRepr::String => docs::code(&text),
                    EnumRepr::Int(_) => format!("`{text}`"),
                };
                let facts = if variant.receive_only {
                    vec![
                        "May be received; a request that carries it is refused before it is sent."
                            .to_owned(),
                    ]
                } else {
                    Vec::new()
                };
                EnumVariantPlan {
                    ident,
                    docs: docs::item(&variant.docs, || said, &facts),
                    deprecated: docs::deprecated(&variant.docs),
                    value: variant.value.clone(),
                    receive_only: variant.receive_only,
                }
            });
    EnumPlan {
        repr: list.repr,
        variants: variants.collect(),
        catch_all: names.catch_all,
    }
}

/// Identifier of something named after a type or operation.
pub(crate) fn derived(idents: &mut Scope, base: &str, suffixes: [&str; 2]) -> String {
    idents.give(suffixes.map(|suffix| format!("{}{suffix}", unraw(base))))
}
