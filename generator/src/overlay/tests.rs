//! What each action does, and when it fails.

use super::*;

const DOCUMENT: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: \
    {Pet: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string, maxLength: 3}}}, Toy: {type: string}}}\n";

/// The schemas after the actions, or what is wrong with them: codes and positions.
fn overlaid(actions: &str) -> Result<String, Vec<(&'static str, usize)>> {
    let text = format!("overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions:\n{actions}");
    let loaded = from_reader("openapi.yaml", "overlay.yaml", |wanted| match wanted {
        "openapi.yaml" => Ok(DOCUMENT.into()),
        "overlay.yaml" => Ok(text.clone().into()),
        _ => Err(io::ErrorKind::NotFound.into()),
    });
    let diagnostics = &loaded.diagnostics;
    if diagnostics.is_empty() {
        let schemas = Place::root().join("components").join("schemas");
        let document = loaded.document.unwrap();
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
    for text in ["a: 1", "{", "overlay: 2.0.0\nactions: []"] {
        let loaded = from_reader("openapi.yaml", "overlay.yaml", |wanted| match wanted {
            "overlay.yaml" => Ok(text.into()),
            _ => Ok(DOCUMENT.into()),
        });
        assert!(loaded.diagnostics.has_errors(), "{text}");
    }
}

/// A document that refers to a file that is not there, with an overlay of these actions.
fn referring(actions: &str, files: &[(&str, &str)]) -> Loaded {
    let document = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: 'gone.yaml#/A'}}}\n";
    let overlay = format!("overlay: 1.0.0\nactions:\n{actions}");
    from_reader("openapi.yaml", "overlay.yaml", |wanted| match wanted {
        "openapi.yaml" => Ok(document.into()),
        "overlay.yaml" => Ok(overlay.clone().into()),
        other => files
            .iter()
            .find(|(name, _)| *name == other)
            .map(|(_, text)| text.as_bytes().to_vec())
            .ok_or_else(|| io::ErrorKind::NotFound.into()),
    })
}

const OTHER: &str = "- target: $.components.schemas.A\n  remove: true\n- target: $.components.schemas\n  update: {A: {$ref: 'there.yaml#/A'}}\n";

#[test]
fn references_are_followed_as_corrected() {
    let loaded = referring(OTHER, &[("there.yaml", "A: {type: string}\n")]);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    let document = loaded.document.unwrap();
    let a = Place::root().join("components").join("schemas").join("A");
    let end = document.resolve(&a).unwrap();
    assert_eq!(document.file_name(end.file), "there.yaml");
}

#[test]
fn what_is_wrong_with_an_overlay_is_shown_in_it_whatever_else_was_read() {
    let actions = format!("{OTHER}- target: $.nothing\n  remove: true\n");
    let loaded = referring(&actions, &[("there.yaml", "A: {type: string}\n")]);
    let found: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|one| {
            let name = one
                .place
                .as_ref()
                .map(|place| loaded.sources.name(place.file));
            (one.code, name)
        })
        .collect();
    assert_eq!(found, [("overlay-no-match", Some("overlay.yaml"))]);
}

#[test]
fn an_overlay_that_cannot_be_read_is_an_error() {
    let denied = io::ErrorKind::PermissionDenied;
    for (bytes, code) in [
        (Ok(vec![b'a', 0xff]), "syntax"),
        (Err(denied), "overlay-unreadable"),
    ] {
        let loaded = from_reader("openapi.yaml", "overlay.yaml", |wanted| match wanted {
            "overlay.yaml" => bytes.clone().map_err(io::Error::from),
            _ => Ok(DOCUMENT.into()),
        });
        let codes: Vec<_> = loaded.diagnostics.iter().map(|one| one.code).collect();
        assert_eq!(codes, [code]);
        assert!(loaded.diagnostics.has_errors());
    }
}
