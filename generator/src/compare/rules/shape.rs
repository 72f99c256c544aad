//! What a value of a Rust type looks like in JSON, as far as it takes to tell whether another type reads and writes the same.

use super::Context;
use crate::compare::surface::{Fact, Item, ItemKind};

/// Whether what is written as one type can be read as the other, as far as their names tell.
pub(super) fn same_on_the_wire(before: &str, after: &str, context: &Context<'_>) -> bool {
    let before = shape(before, context.old);
    let after = shape(after, context.new);
    // Every integer is a number.
    let wider = || Some(before.as_ref()?.replace("integer", "number"));
    before.is_some() && (before == after || wider() == after)
}

/// The type in terms of JSON; `None` when only a comparison of its members would tell.
fn shape<'c>(ty: &str, find: &dyn Fn(&str) -> Option<&'c Item>) -> Option<String> {
    if let Some(inner) = within(ty, "Box<") {
        return shape(inner, find);
    }
    if let Some(inner) = within(ty, "Vec<") {
        return Some(format!("[{}]", shape(inner, find)?));
    }
    if let Some(inner) = within(ty, "Option<") {
        return Some(format!("{}?", shape(inner, find)?));
    }
    if let Some(inner) = within(ty, "BTreeMap<String,") {
        return Some(format!("{{{}}}", shape(inner, find)?));
    }
    let json = match ty {
        "bool" => "boolean",
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "i128" => "integer",
        "f32" | "f64" => "number",
        "String" | "DateTime" | "Date" | "Time" | "Duration" | "Uuid" | "Ipv4Addr" | "Ipv6Addr"
        | "Base64" => "string",
        _ => {
            let item = find(ty)?;
            match item.kind {
                ItemKind::Id => "string",
                ItemKind::Enum if item.get(Fact::Kind) == "String" => "string",
                ItemKind::Enum => "integer",
                _ => return None,
            }
        }
    };
    Some(json.to_owned())
}

fn within<'t>(ty: &'t str, wrapper: &str) -> Option<&'t str> {
    ty.strip_prefix(wrapper)?.strip_suffix('>')
}
