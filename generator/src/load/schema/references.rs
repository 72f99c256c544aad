//! The keywords of a schema that name something elsewhere: `$ref`, `$dynamicRef`, the mapping of a discriminator.

use super::read::Reader;
use super::value::Keyword;
use super::{ANY_VALUE, Discriminator, ExternalDocs, MappingEntry, Reference, SchemaObject};
use crate::diagnostic::Diagnostic;
use crate::load::node::{Node, Object};
use crate::load::place::Place;

/// A reference, its chain followed to be sure that it ends.
pub(super) fn read<'d>(
    reader: &mut Reader<'d, '_>,
    value: &'d Node,
    schema: &Place,
    name: &str,
) -> Option<Reference<'d>> {
    let Some(text) = value.as_str() else {
        let message = format!("`{name}` must be a string; this is {}", value.kind());
        let found = Diagnostic::fault("ref-invalid", &schema.join(name), message);
        reader.diagnostics.push(found.instead(ANY_VALUE));
        return None;
    };
    let document = reader.document;
    let target = document.target(schema, text);
    let checked = target.and_then(|target| {
        document
            .end_of_chain(schema, target.clone())
            .map(|_| target)
    });
    reader
        .diagnostics
        .ok(checked.map_err(|lost| lost.instead(ANY_VALUE)))
        .map(|target| Reference { text, target })
}

/// Says where a dynamic reference may mean different schemas, by the way that leads to it: one of them is taken for all.
pub(super) fn report_scope(reader: &mut Reader<'_, '_>, schema: &SchemaObject<'_>, name: &str) {
    let Some(reference) = &schema.dynamic_reference else {
        return;
    };
    let other = reader
        .document
        .other_dynamic_anchor(reference.text, &reference.target);
    let Some(first) = other else {
        return;
    };
    let message = format!(
        "`{}` is taken for `{}` whatever leads here; by way of `{first}` it would mean the `$dynamicAnchor` of that name there",
        reference.text, reference.target
    );
    let place = schema.place.join(name);
    reader.diagnostics.push(
        Diagnostic::unsupported("dynamic-scope", &place, message)
            .help("write a schema for each use, with a `$ref` to what is meant there"),
    );
}

/// A schema of 3.0 with `$ref`: nothing else counts (3.0.3 section 4.7.23). What is lost by that is said if it would
/// have changed the type.
pub(super) fn of_30<'d>(
    reader: &mut Reader<'d, '_>,
    object: &'d Object,
    schema: &mut SchemaObject<'d>,
) {
    let place = schema.place.clone();
    if let Some(value) = object.get("$ref") {
        schema.reference = read(reader, value, &place, "$ref");
    }
    let lost: Vec<String> = object
        .keys()
        .filter(|key| matters_beside_ref(key))
        .map(|key| format!("`{key}`"))
        .collect();
    if let Some(first) = lost.first() {
        let message = format!(
            "in OpenAPI 3.0 nothing beside `$ref` counts: {} {} ignored",
            lost.join(", "),
            if lost.len() == 1 { "is" } else { "are" }
        );
        let at = place.join(first.trim_matches('`'));
        reader.diagnostics.push(
            Diagnostic::warning("ref-siblings", &at, message)
                .help("put the reference into `allOf: [{$ref: …}]`, and the rest beside that"),
        );
    }
}

fn matters_beside_ref(key: &str) -> bool {
    !matches!(
        key,
        "$ref"
            | "description"
            | "title"
            | "summary"
            | "example"
            | "examples"
            | "externalDocs"
            | "xml"
            | "$comment"
    ) && !key.starts_with("x-")
}

/// A discriminator, the schemas of its mapping looked up.
pub(super) fn discriminator<'d>(
    reader: &mut Reader<'d, '_>,
    value: &'d Node,
    schema: &Place,
) -> Option<Discriminator<'d>> {
    let place = schema.join("discriminator");
    let Some(property) = value.get("propertyName").and_then(Node::as_str) else {
        // Swagger 2 had the bare name here.
        let message = "`discriminator` must be an object with a `propertyName`";
        reader.diagnostics.push(
            Diagnostic::warning("discriminator-invalid", &place, message).help("it is left out"),
        );
        return value.as_str().map(|property| Discriminator {
            property,
            mapping: Vec::new(),
        });
    };
    if value.get("defaultMapping").is_some() {
        let at = place.join("defaultMapping");
        reader.diagnostics.push(Diagnostic::unsupported(
            "since-32",
            &at,
            "`defaultMapping` came with OpenAPI 3.2 and is left out",
        ));
    }
    let entries = value
        .get("mapping")
        .and_then(Node::as_object)
        .into_iter()
        .flat_map(Object::iter);
    let mut mapping = Vec::new();
    for (name, target) in entries {
        let at = place.join("mapping").join(name);
        let target = match target.as_str() {
            Some(text) => mapped(reader, schema, text, &at),
            None => {
                let message = format!(
                    "a mapping leads to the name of a schema or a reference; this is {}",
                    target.kind()
                );
                reader
                    .diagnostics
                    .push(Diagnostic::warning("mapping-invalid", &at, message));
                None
            }
        };
        mapping.push(MappingEntry {
            value: name,
            target,
        });
    }
    Some(Discriminator { property, mapping })
}

/// What a mapping leads to: a component of this name, or else what it refers to (3.0.3 section 4.7.25.1).
fn mapped(reader: &mut Reader<'_, '_>, schema: &Place, text: &str, at: &Place) -> Option<Place> {
    let component = Place::root().join("components").join("schemas").join(text);
    if reader.document.get(&component).is_some() {
        return Some(component);
    }
    let failure = match reader.document.target(schema, text) {
        Ok(target) => return Some(target),
        Err(failure) => failure,
    };
    let by_name = !text.contains(['/', '#', '.']);
    let message = if by_name {
        format!("there is no schema `{text}`")
    } else {
        failure.message
    };
    reader.diagnostics.push(Diagnostic {
        help: if by_name { None } else { failure.help },
        ..Diagnostic::warning("mapping-not-found", at, message)
    });
    None
}

/// `externalDocs`, where there is an address.
pub(super) fn external_docs<'d>(keyword: &Keyword<'d, '_>) -> Option<ExternalDocs<'d>> {
    let text = |key| keyword.value.get(key).and_then(Node::as_str);
    Some(ExternalDocs {
        url: text("url")?,
        description: text("description"),
    })
}
