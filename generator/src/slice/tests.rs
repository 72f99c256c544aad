//! What is kept, what is not, and in which order.

use super::*;
use crate::load;

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: {title: Zoo, version: "1"}
security: [{key: []}]
tags: [{name: b}, {name: a}, {name: unused}]
paths:
  /pets:
    parameters: [{$ref: '#/components/parameters/Account'}]
    summary: Pets
    get:
      operationId: list_pets
      tags: [a]
      responses: {'200': {$ref: '#/components/responses/Pets'}}
    post:
      operationId: create_pet
      security: [{token: []}]
      responses: {'200': {$ref: '#/paths/~1toys/get/responses/200'}}
  /toys:
    get:
      tags: [b]
      responses: {'200': {description: Toys, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}}
    put:
      responses: {default: {description: none}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: K}, other: {type: http, scheme: basic}}
  parameters: {Account: {name: a, in: query, schema: {type: string}}, Unused: {name: u, in: query}}
  responses: {Pets: {description: Pets, content: {application/json: {schema: {$ref: '#/components/schemas/Pet/properties/self'}}}}}
  schemas:
    Toy: {type: object, properties: {$ref: {type: string}, x-size: {$ref: '#/components/schemas/Size'}}}
    Size: {type: integer, maximum: 18446744073709551615}
    Pet:
      type: object
      discriminator: {propertyName: kind, mapping: {bird: Bird}}
      properties: {self: {$ref: '#/components/schemas/Pet'}, default: {$ref: '#/components/schemas/Name'}}
      example: {$ref: '#/components/schemas/Unused'}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
    Bird: {type: object, x-note: {$ref: '#/components/schemas/Unused'}}
    Name: {type: string, enum: ['yes', '1', 'a: b', "line\nline"]}
    Unused: {type: string}
"##;

fn sliced(patterns: &[&str]) -> Result<Slice, SliceError> {
    let document = load::from_text("zoo.yaml", DOCUMENT)
        .document
        .expect("a document");
    let patterns: Vec<Pattern> = patterns
        .iter()
        .map(|text| Pattern::try_from((*text).to_owned()).expect("a pattern"))
        .collect();
    slice(&document, &patterns)
}

fn keys(node: &Node, path: &[&str]) -> String {
    let found = path.iter().try_fold(node, |node, key| node.get(key));
    let keys = found
        .and_then(Node::as_object)
        .map(|object| object.keys().collect::<Vec<_>>());
    keys.unwrap_or_default().join(" ")
}

#[test]
fn what_is_reached_is_kept_in_the_order_of_the_document() {
    let slice = sliced(&["operation:list_pets"]).unwrap();
    assert_eq!(
        keys(&slice.root, &[]),
        "openapi info security tags paths components"
    );
    assert_eq!(keys(&slice.root, &["paths"]), "/pets");
    assert_eq!(
        keys(&slice.root, &["paths", "/pets"]),
        "parameters summary get"
    );
    assert_eq!(
        keys(&slice.root, &["components"]),
        "securitySchemes parameters responses schemas"
    );
    // A property may be called like a keyword; an heir is a value of what it is made from.
    assert_eq!(
        keys(&slice.root, &["components", "schemas"]),
        "Pet Cat Bird Name"
    );
    assert_eq!(keys(&slice.root, &["components", "securitySchemes"]), "key");
    assert_eq!(keys(&slice.root, &["components", "parameters"]), "Account");
    assert_eq!(
        slice.root.get("tags").unwrap().to_string(),
        r#"[{"name":"a"}]"#
    );
    assert_eq!((slice.operations, slice.components), (1, 7));
}

#[test]
fn a_reference_into_an_operation_keeps_the_operation() {
    let slice = sliced(&["POST /pets"]).unwrap();
    assert_eq!(slice.referred, ["GET /toys"]);
    assert_eq!(keys(&slice.root, &["paths", "/toys"]), "get");
    assert_eq!(keys(&slice.root, &["components", "schemas"]), "Toy Size");
    // What the chosen one states, and what the API as a whole does.
    assert_eq!(
        keys(&slice.root, &["components", "securitySchemes"]),
        "token key"
    );
}

#[test]
fn everything_is_what_it_was() {
    let all = sliced(&["/**"]).unwrap();
    let again = load::from_text("zoo.yaml", &write(&all.root, Syntax::Yaml).unwrap());
    assert_eq!(again.document.unwrap().get(&Place::root()), Some(&all.root));
    let json = load::from_text("zoo.json", &write(&all.root, Syntax::Json).unwrap());
    assert_eq!(json.document.unwrap().get(&Place::root()), Some(&all.root));
}

#[test]
fn a_slice_of_a_slice_is_itself() {
    let once = sliced(&["/pets"]).unwrap();
    let text = write(&once.root, Syntax::Yaml).unwrap();
    let document = load::from_text("zoo.yaml", &text).document.unwrap();
    let patterns = [Pattern::try_from("/**".to_owned()).unwrap()];
    assert_eq!(slice(&document, &patterns).unwrap().root, once.root);
}

#[test]
fn a_pattern_that_chooses_nothing_is_told() {
    assert_eq!(sliced(&["/pets", "/nowhere"]), Err(SliceError::Nothing(1)));
}

#[test]
fn another_file_is_refused() {
    let loaded = load::from_reader("a.yaml", |name| match name {
        "a.yaml" => Ok(
            b"openapi: 3.0.0\npaths: {/a: {get: {responses: {'200': {$ref: 'b.yaml#/r'}}}}}"
                .to_vec(),
        ),
        _ => Ok(b"r: {description: x}".to_vec()),
    });
    let patterns = [Pattern::try_from("/a".to_owned()).unwrap()];
    let error = slice(&loaded.document.unwrap(), &patterns).unwrap_err();
    assert!(error.to_string().contains("b.yaml#/r"), "{error}");
}

#[test]
fn a_path_item_that_a_path_item_refers_to_is_kept_whole() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {$ref: '#/paths/~1b'}\n  /b:\n    parameters: [{$ref: '#/components/parameters/P'}]\n    get: {responses: {'204': {description: d}}}\n    put: {responses: {'204': {description: d}}}\n  /c: {get: {responses: {'204': {description: d}}}}\ncomponents: {parameters: {P: {name: p, in: query, schema: {type: string}}}}\n";
    let document = load::from_text("t.yaml", text).document.unwrap();
    let pattern = Pattern::try_from("GET /a".to_owned()).unwrap();
    let slice = slice(&document, &[pattern]).unwrap();
    assert_eq!(keys(&slice.root, &["paths"]), "/a /b");
    assert_eq!(keys(&slice.root, &["paths", "/b"]), "parameters get put");
    assert_eq!(keys(&slice.root, &["components", "parameters"]), "P");
}
