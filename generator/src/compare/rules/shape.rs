//! What a value of a Rust type looks like in JSON, as far as it takes to tell whether another type reads and writes the same.

use super::Context;
use crate::compare::surface::{Fact, Item, ItemKind};

/// In which directions another type changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Same {
    /// What is written as the new type is what was written as the old one.
    pub(super) sent: bool,
    /// The new type reads all that the old one did.
    pub(super) received: bool,
}

/// Where two types are the same on the wire, as far as their names tell.
pub(super) fn same_on_the_wire(before: &str, after: &str, context: &Context<'_>) -> Same {
    let (Some(before), Some(after)) = (shape(before, context.old), shape(after, context.new))
    else {
        return Same {
            sent: false,
            received: false,
        };
    };
    // An identifier is written as a text; it is read from a number, too.
    let text = |shape: &str| shape.replace("identifier", "string");
    let identifier = |shape: &str| wider(shape).replace("string", "identifier");
    let fits = |before: &str, after: &str| before == after || wider(before) == after;
    Same {
        sent: fits(&text(&before), &text(&after)),
        received: fits(&before, &after) || identifier(&before) == after,
    }
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
                ItemKind::Id => "identifier",
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
    fn an_identifier_is_read_from_a_number_too_and_written_as_a_text() {
        let id = Item::new(ItemKind::Id, "PolicyId");
        let find = |name: &str| (name == "PolicyId").then_some(&id);
        let same = |before: &str, after: &str| {
            let context = Context {
                old: &find,
                new: &find,
                sides: super::super::Sides {
                    sent: true,
                    received: true,
                },
                renamed: false,
            };
            let same = same_on_the_wire(before, after, &context);
            (same.sent, same.received)
        };
        assert_eq!(same("Vec<PolicyId>", "Vec<String>"), (true, false));
        assert_eq!(same("Option<String>", "Option<PolicyId>"), (true, true));
        assert_eq!(same("Uuid", "PolicyId"), (true, true));
        assert_eq!(same("PolicyId", "Uuid"), (false, false));
        assert_eq!(same("PolicyId", "i64"), (false, false));
    }

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
            let same = same_on_the_wire(before, after, &context);
            assert_eq!(same.sent, same.received);
            same.sent
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
