//! What a schema says, whatever the dialect.

use super::*;
use crate::diagnostic::Diagnostics;
use crate::load::{Document, from_text};

fn document(version: &str, schemas: &str) -> Document {
    let indented = schemas.replace('\n', "\n    ");
    let loaded = from_text(
        "t.yaml",
        &format!("openapi: {version}\ncomponents:\n  schemas:\n    {indented}"),
    );
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    loaded.document.unwrap()
}

fn place(name: &str) -> Place {
    Place::root().join("components").join("schemas").join(name)
}

/// The schema `A` and what was reported: code and place.
fn read(document: &Document) -> (SchemaObject<'_>, Vec<(&'static str, String)>) {
    let mut diagnostics = Diagnostics::new();
    let schema = document.schema(&place("A"), &mut diagnostics);
    let said = diagnostics
        .iter()
        .map(|d| {
            (
                d.code,
                d.place.as_ref().and_then(Place::last).unwrap_or_default(),
            )
        })
        .collect();
    (schema, said)
}

#[test]
fn both_dialects_say_the_same() {
    let old = document(
        "3.0.3",
        "A: {type: string, nullable: true, minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false}",
    );
    let new = document(
        "3.1.0",
        "A: {type: ['null', string], exclusiveMinimum: 1, maximum: 5, exclusiveMaximum: 7}",
    );
    for document in [&old, &new] {
        let (schema, said) = read(document);
        assert_eq!(
            schema.types,
            [Type::Null, Type::String].into_iter().collect()
        );
        assert_eq!(
            schema
                .minimum
                .map(|bound| (bound.value.text(), bound.exclusive)),
            Some(("1", true))
        );
        assert_eq!(
            schema
                .maximum
                .map(|bound| (bound.value.text(), bound.exclusive)),
            Some(("5", false))
        );
        assert!(said.is_empty(), "{said:?}");
    }
}

#[test]
fn large_limits_are_exact() {
    let document = document(
        "3.0.3",
        "A: {maximum: 12345678901234567890, minLength: 3.0, maxItems: 99999999999999999999999}",
    );
    let (schema, said) = read(&document);
    assert_eq!(
        schema.maximum.map(|bound| bound.value.text()),
        Some("12345678901234567890")
    );
    assert_eq!(
        (schema.min_length, schema.max_items),
        (Some(3), Some(u64::MAX))
    );
    assert!(said.is_empty(), "{said:?}");
}

#[test]
fn every_faulty_keyword_is_named_and_the_rest_stands() {
    let document = document(
        "3.1.0",
        "A: {type: [string, text], minLength: -1, maxLength: long, required: true, properties: {a: 1, b: {}}, allOf: [{}, 2], multipleOf: 0, format: date}",
    );
    let (schema, said) = read(&document);
    let names: Vec<_> = said.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "1",
            "minLength",
            "maxLength",
            "required",
            "a",
            "1",
            "multipleOf"
        ]
    );
    assert_eq!(
        schema.properties,
        [("b", place("A").join("properties").join("b"))]
    );
    assert_eq!((schema.all_of.len(), schema.format), (1, Some("date")));
}

#[test]
fn items_in_every_form() {
    let document = document(
        "3.1.0",
        "A: {items: [{type: string}, true], additionalItems: false}\nB: {prefixItems: [{}], items: {type: string}}",
    );
    let (schema, _) = read(&document);
    assert_eq!(
        (schema.prefix_items.len(), schema.items),
        (2, Rest::Nothing)
    );
    let schema = document.schema(&place("B"), &mut Diagnostics::new());
    assert_eq!(
        (schema.prefix_items.len(), schema.items),
        (1, Rest::Schema(place("B").join("items")))
    );
    let flag = document.schema(&place("A").join("items").index(1), &mut Diagnostics::new());
    assert_eq!(flag.boolean, Some(true));
}

#[test]
fn items_as_a_list_are_read_and_reported() {
    let listed = "A: {items: [{type: string}]}";
    for version in ["3.0.3", "3.1.0"] {
        let document = document(version, listed);
        let (schema, said) = read(&document);
        assert_eq!(schema.prefix_items.len(), 1, "{version}");
        assert_eq!(said, [("items-listed", "items".to_owned())], "{version}");
    }
    let both = document("3.1.0", "A: {prefixItems: [{}, {}], items: [{}]}");
    let (schema, said) = read(&both);
    assert_eq!((schema.prefix_items.len(), schema.items), (2, Rest::Unsaid));
    assert_eq!(said, [("items-listed", "items".to_owned())]);
}

#[test]
fn siblings_of_a_reference_count_in_31_only() {
    let schemas =
        "A: {$ref: '#/components/schemas/B', nullable: true, description: x}\nB: {type: string}";
    let old = document("3.0.3", schemas);
    let (schema, said) = read(&old);
    assert_eq!(
        schema.reference.map(|reference| reference.target),
        Some(place("B"))
    );
    assert_eq!(
        (schema.nullable, said),
        (None, vec![("ref-siblings", "nullable".to_owned())])
    );
    let new = document("3.1.0", schemas);
    let (schema, said) = read(&new);
    assert_eq!(
        (schema.nullable, schema.description),
        (Some(true), Some("x"))
    );
    assert!(schema.reference.is_some() && said.is_empty());
}

#[test]
fn circles_of_references_end_in_a_diagnostic() {
    let document = document(
        "3.0.3",
        "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/C'}\nC: {$ref: '#/components/schemas/B'}",
    );
    let (schema, said) = read(&document);
    assert_eq!(schema.reference, None);
    assert_eq!(said.first().map(|(code, _)| *code), Some("ref-cycle"));
}

#[test]
fn a_mapping_leads_to_names_and_to_references() {
    let document = document(
        "3.0.3",
        "A: {discriminator: {propertyName: t, mapping: {x: B, y: '#/components/schemas/B', z: Nobody}}}\nB: {}",
    );
    let (schema, said) = read(&document);
    let mapping = schema
        .discriminator
        .map(|discriminator| discriminator.mapping)
        .unwrap_or_default();
    assert_eq!(
        mapping
            .iter()
            .map(|entry| entry.target.clone())
            .collect::<Vec<_>>(),
        [Some(place("B")), Some(place("B")), None]
    );
    assert_eq!(said, [("mapping-not-found", "z".to_owned())]);
}

#[test]
fn what_is_no_schema_stands_for_any_value() {
    let document = document("3.0.3", "A: [1]");
    let (schema, said) = read(&document);
    assert!(schema.types.is_empty() && schema.boolean.is_none());
    assert_eq!(said, [("schema-invalid", "A".to_owned())]);
}

#[test]
fn a_limit_beyond_every_double_does_not_take_the_other_along() {
    let document = document(
        "3.1.0",
        "A: {minimum: 1.5, exclusiveMinimum: -1e+400, maximum: 1e+400, exclusiveMaximum: 2.5}",
    );
    let (schema, _) = read(&document);
    assert_eq!(schema.minimum.unwrap().value.text(), "1.5");
    assert_eq!(schema.maximum.unwrap().value.text(), "2.5");
}

#[test]
fn a_long_chain_of_references_is_no_circle() {
    let links: String = (0..300)
        .map(|at| format!("\nA{at}: {{$ref: '#/components/schemas/A{}'}}", at + 1))
        .collect();
    let document = document(
        "3.0.3",
        &format!(
            "A: {{$ref: '#/components/schemas/A0'}}{links}\nA300: {{type: string}}\nB: {{$ref: '#/components/schemas/C'}}\nC: {{$ref: '#/components/schemas/B'}}"
        ),
    );
    assert_eq!(document.resolve(&place("A")), Ok(place("A300")));
    assert_eq!(document.resolve(&place("B")).unwrap_err().code, "ref-cycle");
}
