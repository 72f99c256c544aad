//! What a value of a Rust type looks like in JSON, as far as it takes to tell whether another type reads and writes the same.

use super::Context;
use crate::compare::surface::{Fact, Item, ItemKind};

/// Whether what is written as one type can be read as the other, as far as their names tell.
pub(super) fn same_on_the_wire(before: &str, after: &str, context: &Context<'_>) -> bool {
    let before = shape(before, context.old);
    let after = shape(after, context.new);
    before.is_some() && (before == after || before.as_deref().map(wider) == after)
}

/// The shape that holds more values: every integer is a number, and what has a format is a text.
fn wider(shape: &str) -> String {
    let mut out = String::with_capacity(shape.len());
    let mut parts = shape.split('#');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        // What follows is the name of a format.
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_alphanumeric()));
    }
    out.replace("integer", "number")
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
        "String" => "string",
        // A text that is none of these is refused where it is read.
        "DateTime" | "Date" | "Time" | "Duration" | "Uuid" | "Ipv4Addr" | "Ipv6Addr" | "Base64" => {
            return Some(format!("string#{ty}"));
        }
        _ => {
            let item = find(ty)?;
            match item.kind {
                ItemKind::Id => "string",
                ItemKind::Enum if item.get(Fact::Kind) == "string" => "string",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_with_a_format_is_a_text_and_not_the_other_way_round() {
        let nothing = |_: &str| None;
        let same = |before: &str, after: &str| {
            let context = Context {
                old: &nothing,
                new: &nothing,
                sides: super::super::Sides {
                    sent: true,
                    received: true,
                },
                renamed: false,
            };
            same_on_the_wire(before, after, &context)
        };
        for (narrow, wide) in [
            ("DateTime", "String"),
            ("Vec<Uuid>", "Vec<String>"),
            ("Option<i32>", "Option<f64>"),
            ("BTreeMap<String,Date>", "BTreeMap<String,String>"),
        ] {
            assert!(same(narrow, wide), "{narrow} → {wide}");
            assert!(!same(wide, narrow), "{wide} → {narrow}");
            assert!(same(narrow, narrow) && same(wide, wide));
        }
        assert!(same("i32", "i64") && !same("Uuid", "Date") && !same("bool", "String"));
    }
}
