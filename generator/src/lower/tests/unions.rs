//! `oneOf`, `anyOf`, several types, discriminators.

use super::{schemas, schemas_31};

const PETS: &str = "Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}\nDog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}\n";

#[test]
fn a_mapping_by_name_and_by_reference_tags_the_variants_and_names_the_rest() {
    let lowered = schemas(&format!(
        "{PETS}Fox: {{type: object, properties: {{kind: {{type: string}}, den: {{type: string}}}}}}\nRoot:\n  oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}, {{$ref: '#/components/schemas/Fox'}}]\n  discriminator: {{propertyName: kind, mapping: {{c: Cat, d: '#/components/schemas/Dog', hound: '#/components/schemas/Dog'}}}}"
    ));
    assert_eq!(
        lowered.named("Root"),
        "union by kind(Cat @c | Dog @d/hound | Fox @Fox)"
    );
    assert!(lowered.codes().is_empty());
}

#[test]
fn inline_variants_are_tagged_by_their_constants() {
    let lowered = schemas(
        "Root:\n  discriminator: {propertyName: t}\n  oneOf:\n    - {type: object, required: [t], properties: {t: {type: string, enum: [a]}, x: {type: string}}}\n    - {type: object, required: [t], properties: {t: {type: string, enum: [b, c]}, y: {type: string}}}",
    );
    assert!(
        lowered.named("Root").contains("@a"),
        "{}",
        lowered.named("Root")
    );
    assert!(lowered.named("Root").contains("@b/c"));
}

#[test]
fn a_discriminator_that_a_variant_cannot_carry_is_given_up() {
    let lowered = schemas(&format!(
        "{PETS}Root:\n  discriminator: {{propertyName: kind}}\n  oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{type: object, properties: {{z: {{type: string}}}}}}]"
    ));
    assert!(
        lowered.named("Root").starts_with("union(Cat | "),
        "{}",
        lowered.named("Root")
    );
    assert_eq!(lowered.codes(), ["discriminator-unusable"]);
}

#[test]
fn one_variant_is_itself_and_equal_ones_are_one() {
    let lowered = schemas(&format!(
        "{PETS}Root:\n  type: object\n  properties:\n    a: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}]}}\n    b: {{anyOf: [{{type: string, maxLength: 3}}, {{type: string}}]}}\n    c: {{oneOf: [{{type: integer}}, {{type: number}}]}}\n    d: {{anyOf: [{{type: string, enum: [x]}}, {{type: string}}]}}\n    e: {{oneOf: [{{type: string, enum: [x]}}, {{type: string, enum: [y, x]}}]}}"
    ));
    assert_eq!(
        lowered.named("Root"),
        "{a?: Cat, b?: String, c?: f64, d?: Root.d=enum String \"x\", e?: Root.e=enum String \"x\" \"y\"}"
    );
}

#[test]
fn several_types_are_a_union_of_what_each_makes_of_the_keywords() {
    let lowered = schemas_31(
        "Root:\n  type: object\n  properties:\n    a: {type: [string, integer], maxLength: 3}\n    b: {type: [string, number, boolean, object, array, 'null']}\n    c: {type: [integer, number]}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: Root.a=union(I64 | String [len<= 3]), b?: Any?, c?: f64}"
    );
}

#[test]
fn values_listed_one_by_one_are_a_list() {
    let lowered = schemas_31(
        "Root:\n  type: integer\n  oneOf: [{const: 1, title: LOW}, {const: 2, title: HIGH}]",
    );
    assert_eq!(lowered.named("Root"), "enum Int(I64) 1 2");
    let lowered = schemas_31("Root: {anyOf: [{const: a}, {const: b}, {type: string}]}");
    assert_eq!(lowered.named("Root"), "enum String \"a\" \"b\"");
}

#[test]
fn variants_that_only_ask_for_members_leave_the_object() {
    let lowered = schemas(
        "Root: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}",
    );
    assert_eq!(lowered.named("Root"), "{a?: String, b?: String}");
    assert_eq!(lowered.codes(), ["variants-only-require"]);
}

#[test]
fn a_union_within_all_of_is_narrowed_by_what_stands_beside_it() {
    let lowered = schemas(
        "Base: {type: object, properties: {result: {anyOf: [{type: object}, {type: string}]}}}\nP: {type: object, properties: {x: {type: integer}}}\nRoot: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {result: {$ref: '#/components/schemas/P'}}}]}",
    );
    assert_eq!(lowered.named("Root"), "{result?: P}");
}

#[test]
fn unions_within_unions_are_one_and_the_choosy_come_first() {
    let lowered = schemas(&format!(
        "{PETS}Root: {{oneOf: [{{type: string}}, {{oneOf: [{{type: object}}, {{$ref: '#/components/schemas/Cat'}}]}}]}}"
    ));
    assert_eq!(lowered.named("Root"), "union(Cat | String | map Any)");
}

#[test]
fn unions_within_unions_have_a_type_for_so_many_paths_and_no_more() {
    let names: Vec<String> = (0..9).map(|at| format!("S{at}")).collect();
    let all: String = names
        .iter()
        .map(|name| {
            let others: Vec<String> = names
                .iter()
                .filter(|other| *other != name)
                .map(|other| format!("{{$ref: '#/components/schemas/{other}'}}"))
                .collect();
            format!(
                "{name}: {{type: object, properties: {{of_{name}: {{type: string}}}}, oneOf: [{}]}}\n",
                others.join(", ")
            )
        })
        .collect();
    let lowered = schemas(&format!(
        "{all}Root: {{type: object, properties: {{a: {{$ref: '#/components/schemas/S0'}}}}}}"
    ));
    let types = lowered.api.types.len();
    assert!(types < 9 * 2 * 17, "{types} types");
    assert!(lowered.codes().contains(&"too-many-contexts"));
}

/// Seven kinds told apart by a constant.
fn kinds() -> String {
    let kind = |at: usize| {
        format!(
            "K{at}: {{type: object, required: [kind], properties: {{kind: {{type: string, enum: [k{at}]}}, of_{at}: {{type: string}}}}}}\n"
        )
    };
    (0..7).map(kind).collect()
}

fn one_of(kinds: std::ops::Range<usize>) -> String {
    let references: Vec<String> = kinds
        .map(|at| format!("{{$ref: '#/components/schemas/K{at}'}}"))
        .collect();
    format!("{{oneOf: [{}]}}", references.join(", "))
}

#[test]
fn of_two_unions_for_one_value_the_narrower_counts() {
    let lowered = schemas(&format!(
        "{}All: {}\nFew: {}\nBase: {{type: object, properties: {{list: {{type: array, items: {{$ref: '#/components/schemas/All'}}}}}}}}\nRoot:\n  allOf:\n    - {{$ref: '#/components/schemas/Base'}}\n    - {{properties: {{list: {{type: array, items: {{oneOf: [{{$ref: '#/components/schemas/Few'}}, {{$ref: '#/components/schemas/K4'}}]}}}}, one: {{allOf: [{{$ref: '#/components/schemas/Few'}}, {{$ref: '#/components/schemas/All'}}]}}}}}}",
        kinds(),
        one_of(0..7),
        one_of(1..3),
    ));
    assert_eq!(
        lowered.named("Root"),
        "{list?: [Root.list.item=union(Few | K4)], one?: Root.one=union(K1 | K2)}"
    );
    assert!(lowered.codes().is_empty(), "{:?}", lowered.codes());
}

#[test]
fn variants_that_contradict_each_other_are_no_combination() {
    let lowered = schemas(&format!(
        "{}Low: {}\nHigh: {}\nRoot: {{allOf: [{{$ref: '#/components/schemas/Low'}}, {{$ref: '#/components/schemas/High'}}]}}",
        kinds(),
        one_of(0..5),
        one_of(3..7),
    ));
    assert_eq!(lowered.named("Root"), "union(K3 | K4)");
    assert!(lowered.codes().is_empty(), "{:?}", lowered.codes());
}

#[test]
fn a_member_that_may_be_missing_contradicts_nothing() {
    let lowered = schemas(
        "Root:\n  allOf:\n    - {oneOf: [{type: object, title: A, properties: {k: {enum: [a]}, a: {type: string}}}, {type: object, title: B, required: [k], properties: {k: {enum: [b]}}}]}\n    - {oneOf: [{type: object, title: C, properties: {k: {enum: [c]}, c: {type: string}}}, {type: string}]}",
    );
    assert_eq!(lowered.codes(), ["all-of-contradiction"]);
    assert!(
        lowered.named("Root").contains("a?: String"),
        "{}",
        lowered.named("Root")
    );
}

#[test]
fn only_what_cannot_hold_is_no_combination() {
    let lowered = schemas_31(
        "C: {type: object, properties: {c: {type: string}}}\nMaybe: {oneOf: [{$ref: '#/components/schemas/C'}, {type: 'null'}]}\nRoot: {type: object, properties: {r: {allOf: [{anyOf: [{type: string}, {type: 'null'}]}, {anyOf: [{$ref: '#/components/schemas/Maybe'}, {type: string, maxLength: 9}]}]}}}",
    );
    assert!(
        lowered.named("Root").ends_with("?}"),
        "null is one of both: {}",
        lowered.named("Root")
    );
    let lowered = schemas(
        "Root: {type: object, properties: {r: {allOf: [{oneOf: [{type: string}, {type: object, properties: {c: {type: string}}}]}, {anyOf: [{properties: {a: {type: string}}}, {properties: {b: {type: integer}}}]}]}}}",
    );
    assert!(
        lowered.named("Root").contains("String"),
        "a text satisfies what is said of objects: {}",
        lowered.named("Root")
    );
    let lowered = schemas_31(
        "Root: {type: object, properties: {r: {allOf: [{oneOf: [{type: object, required: [v], properties: {v: {const: 1}}}, {type: string}]}, {oneOf: [{type: object, required: [v], properties: {v: {const: 1.0}, w: {type: string}}}, {type: boolean}]}]}}}",
    );
    assert!(lowered.codes().is_empty(), "{:?}", lowered.codes());
}

#[test]
fn one_value_is_not_searched_for_again_and_again() {
    let many = |name: &str| {
        let one = format!("{{$ref: '#/components/schemas/{name}'}}");
        format!("{{allOf: [{}]}}", vec![one; 200].join(", "))
    };
    let lowered = schemas(&format!(
        "A: {}\nB: {}\nC: {}\nD: {}\nE: {{type: string}}\nRoot: {{type: object, required: [a], properties: {{a: {{allOf: [{{$ref: '#/components/schemas/A'}}, {{type: string, enum: [x, y]}}]}}}}}}",
        many("B"),
        many("C"),
        many("D"),
        many("E")
    ));
    assert!(
        lowered.named("Root").starts_with("{a!: Root.a"),
        "{}",
        lowered.named("Root")
    );
}
