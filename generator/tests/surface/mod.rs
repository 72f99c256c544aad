//! What a reader of generated code looks for: its types, members and signatures, with their documentation, and none of the bodies.
//!
//! In: the text of a generated file. Out: the text that a person reviews. What the bodies do is proven on the wire, not read.

use syn::{Attribute, Fields, ImplItem, Item, Visibility};

/// The surface of a generated file.
pub(crate) fn of(text: &str) -> String {
    let mut file = syn::parse_file(text).expect("generated files are Rust");
    file.items = file.items.into_iter().filter_map(shown).collect();
    prettyplease::unparse(&file).replace(" {}\n", ";\n")
}

fn shown(item: Item) -> Option<Item> {
    match item {
        Item::Struct(mut item) => {
            keep(&mut item.attrs);
            item.fields = match item.fields {
                Fields::Named(mut fields) => {
                    fields.named = fields
                        .named
                        .into_iter()
                        .filter(|field| matches!(field.vis, Visibility::Public(_)))
                        .collect();
                    Fields::Named(fields)
                }
                other => other,
            };
            Some(Item::Struct(item))
        }
        Item::Enum(mut item) => {
            keep(&mut item.attrs);
            Some(Item::Enum(item))
        }
        Item::Impl(mut item) => {
            keep(&mut item.attrs);
            if let Some((path, _)) = &item.trait_ {
                let name = path.segments.last()?.ident.to_string();
                item.items.clear();
                return matches!(name.as_str(), "From" | "TryFrom").then_some(Item::Impl(item));
            }
            item.items.retain(|inner| matches!(inner, ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_))));
            for inner in &mut item.items {
                if let ImplItem::Fn(function) = inner {
                    function.block.stmts.clear();
                }
            }
            (!item.items.is_empty()).then_some(Item::Impl(item))
        }
        _ => None,
    }
}

/// Documentation and deprecation; what is derived is the same everywhere.
fn keep(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| {
        attribute.path().is_ident("doc") || attribute.path().is_ident("deprecated")
    });
}
