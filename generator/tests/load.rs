//! Loading as a user meets it: several files, what YAML allows, documents that are not what they should be, and how
//! that is said.

use std::collections::BTreeMap;
use std::io;

use specwright::diagnostic::{Diagnostics, Severity};
use specwright::load::{self, Document, Loaded, Place, Rest, Type};

/// Loads `openapi.yaml` among these files; every file is asked for at most once.
fn load(files: &[(&str, &str)]) -> Loaded {
    let files: BTreeMap<&str, &str> = files.iter().copied().collect();
    let mut asked = Vec::new();
    load::from_reader("openapi.yaml", |name| {
        assert!(!asked.contains(&name.to_owned()), "{name} was read twice");
        asked.push(name.to_owned());
        files
            .get(name)
            .map(|text| text.as_bytes().to_vec())
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    })
}

fn document(files: &[(&str, &str)]) -> Document {
    let loaded = load(files);
    assert!(
        loaded.diagnostics.is_empty(),
        "{}",
        loaded.diagnostics.render(&loaded.sources, false)
    );
    loaded.document.unwrap()
}

fn at(path: &[&str]) -> Place {
    path.iter()
        .fold(Place::root(), |place, step| place.join(step))
}

fn schema(name: &str) -> Place {
    at(&["components", "schemas", name])
}

/// Where the reference at a place ends: file and pointer.
fn end(document: &Document, place: &Place) -> String {
    match document.resolve(place) {
        Ok(place) => format!("{}{place}", document.file_name(place.file)),
        Err(diagnostic) => format!("{}: {}", diagnostic.code, diagnostic.message),
    }
}

#[test]
fn references_lead_through_files_and_back() {
    let document = document(&[
        (
            "openapi.yaml",
            "openapi: 3.0.3
paths:
  /a/{id}: {$ref: 'paths/a.yaml'}
  /b: {$ref: 'paths/a.yaml#/get/responses/200/content/application~1json/schema/properties/x%20y'}
components:
  schemas:
    A: {$ref: 'schemas/pets.yaml#/Pet'}
    B: {$ref: '#/paths/~1a~1%7Bid%7D/get/responses/200'}
    C: {$ref: './schemas/../schemas/whole.json'}
    D: {type: string}
",
        ),
        (
            "paths/a.yaml",
            "get: {responses: {200: {content: {application/json: {schema: {properties: {x y: {$ref: ../schemas/pets.yaml#/Pet}}}}}}}}",
        ),
        (
            "schemas/pets.yaml",
            "Pet: {$ref: '#/Animal'}\nAnimal: {$ref: '../openapi.yaml#/components/schemas/D'}",
        ),
        ("schemas/whole.json", "{\"type\": \"object\"}"),
    ]);
    assert_eq!(
        end(&document, &schema("A")),
        "openapi.yaml#/components/schemas/D"
    );
    assert_eq!(
        end(&document, &schema("B")),
        "paths/a.yaml#/get/responses/200"
    );
    assert_eq!(end(&document, &schema("C")), "schemas/whole.json#");
    assert_eq!(
        end(&document, &at(&["paths", "/b"])),
        "openapi.yaml#/components/schemas/D"
    );
    let operations = document.operations(&at(&["paths", "/a/{id}"]), &mut Diagnostics::new());
    assert_eq!(
        operations
            .iter()
            .map(|(method, place)| (*method, document.file_name(place.file)))
            .collect::<Vec<_>>(),
        [("get", "paths/a.yaml")]
    );
}

#[test]
fn thousands_of_files_are_read_one_after_the_other() {
    let count = 3_000;
    let loaded = load::from_reader("0.yaml", |name| {
        let index: usize = name.trim_end_matches(".yaml").parse().unwrap();
        let head = if index == 0 { "openapi: 3.0.3\n" } else { "" };
        let next = if index == count {
            "type: string".to_owned()
        } else {
            format!("$ref: {}.yaml#/s", index + 1)
        };
        Ok(format!("{head}s: {{{next}}}").into_bytes())
    });
    let document = loaded.document.unwrap();
    assert_eq!(document.files().count(), count + 1);
    // A chain this long is nobody's intention.
    assert!(end(&document, &at(&["s"])).starts_with("too-deep"));
}

#[test]
fn identifiers_and_anchors_of_31_are_found() {
    let document = document(&[
        (
            "openapi.yaml",
            "openapi: 3.1.0
components:
  schemas:
    Tree:
      $id: https://example.com/schemas/tree
      $dynamicAnchor: node
      properties:
        kind: {$ref: '#kind'}
        children: {items: {$dynamicRef: '#node'}}
        other: {$ref: leaf}
        local: {$ref: '#/$defs/kind'}
        byhand: {$ref: '#/components/schemas/Leaf'}
      $defs: {kind: {$anchor: kind, type: string}}
    Leaf: {$id: https://example.com/schemas/leaf, $ref: 'more.yaml#anchored', minLength: 1}
    Far: {$ref: 'https://example.com/schemas/tree#/$defs/kind'}
",
        ),
        (
            "more.yaml",
            "definitions: {x: {$anchor: anchored, type: string}}",
        ),
    ]);
    let property = |name| schema("Tree").join("properties").join(name);
    assert_eq!(
        end(&document, &property("kind")),
        "openapi.yaml#/components/schemas/Tree/$defs/kind"
    );
    assert_eq!(
        end(&document, &property("local")),
        "openapi.yaml#/components/schemas/Tree/$defs/kind"
    );
    assert_eq!(
        end(&document, &property("byhand")),
        "openapi.yaml#/components/schemas/Leaf"
    );
    assert_eq!(
        end(&document, &schema("Far")),
        "openapi.yaml#/components/schemas/Tree/$defs/kind"
    );
    assert_eq!(end(&document, &schema("Leaf")), "more.yaml#/definitions/x");
    let mut diagnostics = Diagnostics::new();
    let node = document.schema(&property("children").join("items"), &mut diagnostics);
    assert_eq!(
        node.dynamic_reference.map(|reference| reference.target),
        Some(schema("Tree"))
    );
    assert!(diagnostics.is_empty());
}

#[test]
fn what_yaml_allows_is_read_as_json_would_say_it() {
    let document = document(&[(
        "openapi.yaml",
        "\u{feff}openapi: 3.0.3\r
x-common: &common {type: string, minLength: 1}\r
components:\r
  schemas:\r
    on: {<<: *common, maxLength: 18446744073709551617}\r
    200: *common\r
    yes: {enum: [on, 1.0, 170141183460469231731687303715884105728]}\r
",
    )]);
    let mut diagnostics = Diagnostics::new();
    let on = document.schema(&schema("on"), &mut diagnostics);
    assert_eq!(
        (on.types.single(), on.min_length, on.max_length),
        (Some(Type::String), Some(1), Some(u64::MAX))
    );
    assert_eq!(
        document.schema(&schema("200"), &mut diagnostics).min_length,
        Some(1)
    );
    let values = document
        .schema(&schema("yes"), &mut diagnostics)
        .enumeration
        .unwrap_or_default();
    assert_eq!(
        values.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["\"on\"", "1.0", "170141183460469231731687303715884105728"]
    );
    assert!(diagnostics.is_empty());
}

#[test]
fn what_is_missing_elsewhere_costs_only_itself() {
    let loaded = load(&[
        (
            "openapi.yaml",
            "openapi: 3.0.3
components:
  schemas:
    Remote: {$ref: 'https://example.com/pet.yaml#/Pet'}
    Missing: {$ref: 'nowhere.yaml#/Pet'}
    Broken: {$ref: 'broken.json#/a'}
    Typo: {$ref: '#/components/schemas/Mising'}
    Name: {$ref: 'Pet'}
    Fine: {additionalProperties: false}
",
        ),
        ("broken.json", "{\"a\": [1, 2}"),
    ]);
    let document = loaded.document.unwrap();
    let mut diagnostics = loaded.diagnostics;
    for (_, place) in document.components("schemas") {
        document.schema(&place, &mut diagnostics);
    }
    assert_eq!(
        document
            .schema(&schema("Fine"), &mut diagnostics)
            .additional_properties,
        Rest::Nothing
    );
    let codes: Vec<_> = diagnostics
        .sorted()
        .iter()
        .map(|diagnostic| diagnostic.code)
        .collect();
    assert_eq!(
        codes,
        [
            "ref-not-found",
            "ref-file-missing",
            "ref-file-missing",
            "ref-remote",
            "ref-not-found",
            "syntax"
        ]
    );
    let text = diagnostics.render(&loaded.sources, false);
    for part in [
        "did you mean `#/components/schemas/Missing`?",
        "nothing is fetched",
        "there is no such file",
        "broken.json:1:12",
    ] {
        assert!(text.contains(part), "{part:?} is not in:\n{text}");
    }
}

#[test]
fn documents_that_cannot_be_used_say_why_and_what_to_do() {
    for (text, code, part) in [
        ("swagger: '2.0'\npaths: {}", "swagger-2", "convert it first"),
        ("", "document-empty", "the file is empty"),
        ("paths: {}", "version-missing", "openapi: 3.0.3"),
        ("openapi: 2.5.0", "version-unknown", "3.0 and 3.1"),
        ("just text", "document-not-object", "a string"),
        (
            "openapi: 3.0.3\npaths:\n\t/a: {}",
            "syntax",
            "spaces, not with tabs",
        ),
        (
            "openapi: 3.0.3\n---\nopenapi: 3.0.3",
            "syntax",
            "one document",
        ),
        (
            "{\"openapi\": \"3.0.3\",\n \"paths\" {}}",
            "syntax",
            "openapi.yaml:2:",
        ),
    ] {
        let loaded = load(&[("openapi.yaml", text)]);
        assert!(loaded.document.is_none(), "{text}");
        let found: Vec<_> = loaded
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code)
            .collect();
        assert_eq!(found, [code], "{text}");
        let shown = loaded.diagnostics.render(&loaded.sources, false);
        assert!(shown.contains(part), "{part:?} is not in:\n{shown}");
    }
    let loaded = load(&[]);
    assert!(
        loaded
            .diagnostics
            .render(&loaded.sources, false)
            .contains("cannot read `openapi.yaml`: there is no such file")
    );
}

#[test]
fn a_finding_is_shown_at_its_line() {
    let loaded = load(&[(
        "openapi.yaml",
        "openapi: 3.0.3\ncomponents:\n  schemas:\n    A: {type: string, minLength: -1}\n    A: {type: int}\n",
    )]);
    let document = loaded.document.unwrap();
    let mut diagnostics = loaded.diagnostics;
    document.schema(&schema("A"), &mut diagnostics);
    assert_eq!(diagnostics.count(Severity::Warning), 2);
    let expected = "\
warning[key-repeated]: `A` is here more than once; the last one counts
 --> openapi.yaml:5:5
  |
5 |     A: {type: int}
  |     ^
  = at: #/components/schemas/A

warning[type-unknown]: there is no type `int`; any value is accepted
 --> openapi.yaml:5:9
  |
5 |     A: {type: int}
  |         ^^^^
  = at: #/components/schemas/A/type
  = help: did you mean `integer`?

";
    assert_eq!(diagnostics.render(&loaded.sources, false), expected);
    assert!(
        diagnostics
            .render(&loaded.sources, true)
            .contains("\u{1b}[1;33mwarning[type-unknown]\u{1b}[0m")
    );
}

#[test]
fn no_bytes_make_it_panic() {
    let seeds: [&[u8]; 4] = [
        b"openapi: 3.1.0\npaths: {/a: {get: {responses: {200: {$ref: '#/x'}}}}}\nx: &a [*a, !t {<<: {b: 1}}]",
        br##"{"openapi":"3.0.0","components":{"schemas":{"A":{"$ref":"#/components/schemas/A","enum":[1e9,"\ud83d\ude00"]}}}}"##,
        b"\xff\xfeo\x00p\x00",
        "openapi: 3.1.0\ncomponents: {schemas: {é: {$id: '%', $anchor: '', $ref: '#%ff/~2', properties: {$ref: 1}}}}".as_bytes(),
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1_000_003).unwrap() % below.max(1)
    };
    for seed in seeds {
        for _ in 0..400 {
            let mut bytes = seed.to_vec();
            for _ in 0..=random(4) {
                let at = random(bytes.len());
                match random(3) {
                    0 => bytes.truncate(at),
                    1 => bytes.insert(at, b"\0\t\n{}[]:,#&*!|>'\"%@`\xc3\xff~/-"[random(25)]),
                    _ => {
                        let flip = 1 << random(8);
                        bytes
                            .iter_mut()
                            .skip(at)
                            .take(1)
                            .for_each(|byte| *byte ^= flip);
                    }
                }
            }
            read_all(&bytes);
        }
    }
}

/// Everything that can be asked of what these bytes are.
fn read_all(bytes: &[u8]) {
    let loaded = load::from_reader("openapi.yaml", |name| {
        if name == "openapi.yaml" {
            Ok(bytes.to_vec())
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    });
    let mut diagnostics = loaded.diagnostics;
    if let Some(document) = &loaded.document {
        for (_, path) in document.paths() {
            let _ = document.piece::<openapiv3::PathItem>(&path, &mut diagnostics);
            for (_, operation) in document.operations(&path, &mut diagnostics) {
                let _ = document.piece::<openapiv3::Operation>(&operation, &mut diagnostics);
            }
        }
        for (_, place) in document.components("schemas") {
            document.schema(&place, &mut diagnostics);
        }
    }
    assert!(diagnostics.is_empty() || !diagnostics.render(&loaded.sources, true).is_empty());
}
