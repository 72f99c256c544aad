//! `[rename]`: names that replace the document's.

use indexmap::IndexMap;
use serde::Deserialize;

/// Names that replace the document's. A key names a thing by the document's own name, or by its JSON pointer (`/components/schemas/Pet`, with or without `#`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rename {
    /// Taken off the front of every schema's name before it becomes a Rust name.
    pub strip_prefix: Option<String>,
    /// Schemas: component name or pointer, and the Rust type's name.
    pub types: IndexMap<String, String>,
    /// Operations: operationId or pointer, and the Rust method's name.
    pub operations: IndexMap<String, String>,
    /// Members: `schema.member`, or pointer of the member's schema, and the Rust field's name.
    pub fields: IndexMap<String, String>,
}

impl Rename {
    /// The new name of a schema, if it has one. `pointer` is without `#`.
    #[must_use]
    pub fn of_type(&self, name: Option<&str>, pointer: &str) -> Option<&str> {
        find(&self.types, name, pointer)
    }

    /// The new name of an operation, if it has one.
    #[must_use]
    pub fn of_operation(&self, id: Option<&str>, pointer: &str) -> Option<&str> {
        find(&self.operations, id, pointer)
    }

    /// The new name of a member of the schema called `schema`, if it has one.
    #[must_use]
    pub fn of_field(&self, schema: Option<&str>, member: &str, pointer: &str) -> Option<&str> {
        let qualified = schema.map(|schema| format!("{schema}.{member}"));
        find(&self.fields, qualified.as_deref(), pointer)
    }

    /// A schema's name without [`Rename::strip_prefix`], unless nothing would be left.
    #[must_use]
    pub fn strip<'n>(&self, name: &'n str) -> &'n str {
        let stripped = self
            .strip_prefix
            .as_deref()
            .and_then(|prefix| name.strip_prefix(prefix));
        stripped.filter(|rest| !rest.is_empty()).unwrap_or(name)
    }
}

/// The JSON pointer that a key is if it is one: the same with `#` or without.
#[must_use]
pub(crate) fn key_pointer(key: &str) -> &str {
    key.strip_prefix('#').unwrap_or(key)
}

/// Whether a key names a thing: by its own name, or by its JSON pointer (`pointer` is without `#`).
#[must_use]
pub(crate) fn key_names(key: &str, name: Option<&str>, pointer: &str) -> bool {
    name == Some(key) || key_pointer(key) == pointer
}

fn find<'m>(
    map: &'m IndexMap<String, String>,
    name: Option<&str>,
    pointer: &str,
) -> Option<&'m str> {
    // The own name goes before the pointer.
    let by_name = name.and_then(|name| map.get(name));
    let by_pointer = || map.get(pointer).or_else(|| map.get(&format!("#{pointer}")));
    by_name.or_else(by_pointer).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::super::Config;

    #[test]
    fn a_thing_is_named_by_name_or_pointer() {
        let text = "[rename]\nstrip_prefix = \"shop_\"\n[rename.types]\nshop_Pet = \"Animal\"\n\"#/components/schemas/shop_Toy\" = \"Thing\"\n\
                    [rename.fields]\n\"shop_Pet.type\" = \"kind\"";
        let rename = Config::parse(text, "x").unwrap().rename;
        assert_eq!(
            rename.of_type(Some("shop_Pet"), "/components/schemas/shop_Pet"),
            Some("Animal")
        );
        assert_eq!(
            rename.of_type(None, "/components/schemas/shop_Toy"),
            Some("Thing")
        );
        assert_eq!(rename.of_field(Some("shop_Pet"), "type", ""), Some("kind"));
        assert_eq!(
            (
                rename.strip("shop_Pet"),
                rename.strip("shop_"),
                rename.strip("Pet")
            ),
            ("Pet", "shop_", "Pet")
        );
    }
}
