//! What each action does, and when it fails.

use super::*;
use crate::load;

const DOCUMENT: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: \
    {Pet: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string, maxLength: 3}}}, Toy: {type: string}}}\n";

/// The schemas after the actions, or what is wrong with them: codes and positions.
fn overlaid(actions: &str) -> Result<String, Vec<(&'static str, usize)>> {
    let mut loaded = load::from_text("openapi.yaml", DOCUMENT);
    let document = loaded.document.as_mut().unwrap();
    let text = format!("overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions:\n{actions}");
    let diagnostics = apply(document, &mut loaded.sources, "overlay.yaml", &text);
    if diagnostics.is_empty() {
        let schemas = Place::root().join("components").join("schemas");
        return Ok(document.get(&schemas).unwrap().to_string());
    }
    let positions = diagnostics.positions(&loaded.sources);
    let line = |place: &Place| positions.get(place).map_or(0, |at| at.line);
    Err(diagnostics
        .iter()
        .map(|found| (found.code, found.place.as_ref().map_or(0, line)))
        .collect())
}

#[test]
fn updates_are_merged_and_removals_removed() {
    let actions = "
- target: $.components.schemas.Pet
  update: {required: [name], properties: {name: {maxLength: 9, nullable: true}}, x-note: a}
- target: $..[?@.type == 'integer']
  update: {format: int64}
- target: $.components.schemas.Toy
  remove: true
- target: $.components.schemas.Pet.required
  update: kind
";
    assert_eq!(
        overlaid(actions).unwrap(),
        r#"{"Pet":{"type":"object","required":["id","name","kind"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string","maxLength":9,"nullable":true}},"x-note":"a"}}"#
    );
}

#[test]
fn several_items_are_removed_at_once() {
    let actions = "- {target: $.components.schemas.Pet.required, update: b}\n- {target: '$.components.schemas.Pet.required[*]', remove: true}";
    assert!(overlaid(actions).unwrap().contains(r#""required":[]"#));
}

#[test]
fn an_action_without_effect_is_an_error_at_its_place() {
    for (action, expected) in [
        (
            "- target: $.components.schemas.Dog\n  remove: true",
            ("overlay-no-match", 4),
        ),
        (
            "- target: $.components.schemas.Pet\n  update: {type: object, required: [id]}",
            ("overlay-no-change", 4),
        ),
        (
            "- target: $.components.schemas.Pet.required\n  update: id",
            ("overlay-no-change", 4),
        ),
        (
            "- target: $.components.schemas.Pet.type\n  update: string",
            ("overlay-update", 4),
        ),
        (
            "- target: components\n  remove: true",
            ("overlay-target", 4),
        ),
        ("- update: {}", ("overlay-target", 4)),
        ("- target: $.info", ("overlay-action", 4)),
        ("- target: $.info\n  remve: true", ("overlay-member", 5)),
        ("  []", ("overlay-empty", 1)),
    ] {
        assert_eq!(overlaid(action), Err(vec![expected]), "{action}");
    }
}

#[test]
fn what_is_no_overlay_is_refused() {
    let mut loaded = load::from_text("openapi.yaml", DOCUMENT);
    let document = loaded.document.as_mut().unwrap();
    for text in ["a: 1", "{", "overlay: 2.0.0\nactions: []"] {
        assert!(
            apply(document, &mut loaded.sources, "overlay.yaml", text).has_errors(),
            "{text}"
        );
    }
}
