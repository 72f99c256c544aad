//! Text, numbers, lists of values, arrays.

use super::{lowered_with, schemas, schemas_31};

#[test]
fn formats_and_widths() {
    let lowered = schemas(
        "Root:\n  type: object\n  properties:\n    a: {type: integer}\n    b: {type: integer, format: int32}\n    c: {type: integer, format: int32, maximum: 4294967295}\n    d: {type: integer, minimum: 0, maximum: 18446744073709551615}\n    e: {type: integer, maximum: 99999999999999999999999}\n    f: {type: number, format: float}\n    g: {type: number}\n    h: {type: string, format: date-time}\n    i: {type: string, format: byte}\n    j: {type: string, format: phone}\n    k: {type: string, format: binary}\n    l: {type: number, format: int64}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: I64, b?: I32, c?: I64 [max 4294967295], d?: U64 [min 0, max 18446744073709551615], \
         e?: I128 [max 99999999999999999999999], f?: f32, g?: f64, h?: DateTime, i?: Byte, j?: String, k?: String, l?: I64}"
    );
    assert_eq!(lowered.codes(), ["limits-beyond-format"]);
}

#[test]
fn the_configuration_decides_which_formats_are_types() {
    let yaml = super::document(
        "3.0.3",
        "PetId: {type: string}\nRoot: {type: object, properties: {id: {$ref: '#/components/schemas/PetId'}, at: {type: string, format: date-time}}}",
    );
    let lowered = lowered_with(&yaml, "[types]\nids = \"string\"\ndate-time = \"string\"");
    assert_eq!(lowered.named("Root"), "{id?: String, at?: String}");
}

#[test]
fn null_in_all_its_forms() {
    let lowered = schemas(
        "Maybe: {type: object, nullable: true, properties: {a: {type: string}}}\nRoot:\n  type: object\n  properties:\n    a: {type: string, nullable: true}\n    b: {type: string, nullable: true, enum: [x, null]}\n    c: {anyOf: [{type: string}, {type: object, enum: [null], nullable: true}]}\n    d: {$ref: '#/components/schemas/Maybe'}\n    e: {type: object, nullable: true, enum: [null]}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: String?, b?: Root.b=enum String \"x\"?, c?: String?, d?: Maybe?, e?: Null}"
    );
    let lowered = schemas_31(
        "Root:\n  type: object\n  properties:\n    a: {type: [string, 'null']}\n    b: {anyOf: [{$ref: '#/components/schemas/P'}, {type: 'null'}]}\n    c: {type: 'null'}\n    d: {enum: [x, null]}\nP: {type: object, properties: {x: {type: integer}}}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: String?, b?: P?, c?: Null, d?: Root.d=enum String \"x\"?}"
    );
}

#[test]
fn lists_of_values() {
    let lowered = schemas(
        "Kind: {type: string, enum: [a]}\nRoot:\n  type: object\n  required: [tag, kind]\n  properties:\n    tag: {type: string, enum: [cat]}\n    kind: {$ref: '#/components/schemas/Kind'}\n    opt: {type: string, enum: [x]}\n    n: {type: integer, enum: [1, 2, 2]}\n    f: {type: number, enum: [0.5, 1]}\n    ok: {type: boolean, enum: [true]}\n    mixed: {enum: [1, a]}\n    text: {type: string, enum: [1.0, 'on']}\n    empty: {type: string, enum: ['', b]}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{tag!: String [one \"cat\"] const \"cat\", kind!: Kind, opt?: Root.opt=enum String \"x\", n?: Root.n=enum Int(I64) 1 2, \
         f?: f64 [one 0.5, one 1], ok?: Bool [one true] const true, mixed?: Any [one 1, one \"a\"], \
         text?: Root.text=enum String \"1.0\" \"on\", empty?: Root.empty=enum String \"\" \"b\"}"
    );
    assert_eq!(lowered.codes(), ["enum-repeats", "enum-not-of-type"]);
}

#[test]
fn extensions_name_and_describe_listed_values() {
    let lowered = schemas(
        "Root:\n  type: integer\n  enum: [1, 2]\n  x-enum-varnames: [Low, High]\n  x-enum-descriptions: [few, many]",
    );
    let (_, def) = lowered.api.types.iter().next().unwrap();
    let crate::api::Kind::Enum(list) = &def.kind else {
        panic!("no enum")
    };
    let said: Vec<_> = list
        .variants
        .iter()
        .map(|v| (v.name.as_deref(), v.docs.description.as_deref()))
        .collect();
    assert_eq!(
        said,
        [(Some("Low"), Some("few")), (Some("High"), Some("many"))]
    );
}

#[test]
fn values_that_may_only_be_received_are_configured() {
    let yaml = super::document("3.0.3", "Root: {type: string, enum: [A, UNKNOWN]}");
    let lowered = lowered_with(&yaml, "[receive_only]\nRoot = [\"UNKNOWN\"]");
    let (_, def) = lowered.api.types.iter().next().unwrap();
    let crate::api::Kind::Enum(list) = &def.kind else {
        panic!("no enum")
    };
    assert_eq!(
        list.variants
            .iter()
            .map(|v| v.receive_only)
            .collect::<Vec<_>>(),
        [false, true]
    );
}

#[test]
fn arrays_tuples_and_their_limits() {
    let lowered = schemas_31(
        "Root:\n  type: object\n  properties:\n    a: {type: array, maxItems: 3, uniqueItems: true, items: {type: array, items: {type: string}}}\n    b: {type: array, prefixItems: [{type: number}, {type: string}], minItems: 2, items: false}\n    c: {type: array, prefixItems: [{type: number}, {type: number}], items: {type: number}}\n    d: {type: array, prefixItems: [{type: number}], minItems: 1, items: {type: boolean}}\n    e: {type: array}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: [[String]] [items<= 3, unique ], b?: (f64, String) [items>= 2], c?: [f64], d?: (f64, ..Bool) [items>= 1], e?: [Any]}"
    );
}

#[test]
fn patterns_are_translated_and_what_cannot_be_is_named() {
    let lowered = schemas(
        "Root: {type: object, properties: {a: {type: string, pattern: '^\\d$'}, b: {type: string, pattern: '^(?!x)'}}}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: String [pattern ^[0-9]\\z], b?: String}"
    );
    assert_eq!(lowered.codes(), ["pattern-unsupported"]);
}

#[test]
fn a_missing_type_is_read_off_the_keywords() {
    let lowered = schemas(
        "Root:\n  properties:\n    a: {items: {type: string}}\n    b: {minLength: 1}\n    c: {minimum: 1}\n    d: {additionalProperties: {type: string}}\n    e: {}\n    f: {description: anything}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: [String], b?: String [len>= 1], c?: f64 [min 1], d?: map String, e?: Any, f?: Any}"
    );
    assert!(lowered.api.fallbacks.is_empty());
}

#[test]
fn what_no_type_carries_is_named_and_counted() {
    let lowered = schemas(
        "Root:\n  type: object\n  properties:\n    a: {type: string, not: {enum: [x]}}\n    b: {not: {type: string}}\n    c: {oneOf: [{type: string}, {}]}",
    );
    assert_eq!(lowered.named("Root"), "{a?: String, b?: Any, c?: Any}");
    assert_eq!(
        lowered.codes(),
        ["keyword-not-checked", "keyword-not-checked"]
    );
    assert_eq!(lowered.api.fallbacks.len(), 2);
}
