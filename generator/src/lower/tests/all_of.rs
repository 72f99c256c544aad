//! `allOf`: merging, aliases, access, inheritance.

use super::{schemas, schemas_31};

#[test]
fn a_decorated_alias_is_its_target_with_the_notes_of_the_use() {
    let lowered = schemas(
        "Root:\n  type: object\n  required: [at]\n  properties:\n    id: {allOf: [{$ref: '#/components/schemas/PetId'}], readOnly: true}\n    at: {nullable: true, allOf: [{$ref: '#/components/schemas/Time'}]}\n    owner: {allOf: [{$ref: '#/components/schemas/Owner'}, {description: who}]}\nPetId: {type: string, maxLength: 8}\nTime: {type: string, format: date-time}\nOwner: {type: object, properties: {n: {type: string}}}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{read id?: PetId, at!: DateTime?, owner?: Owner}"
    );
    assert_eq!(lowered.named("PetId"), "id String [len<= 8]");
    assert!(lowered.codes().is_empty());
}

#[test]
fn required_beside_all_of_reaches_inside_and_limits_meet() {
    let lowered = schemas(
        "Base:\n  type: object\n  required: [id]\n  properties:\n    id: {type: string, readOnly: true}\n    name: {type: string, maxLength: 9}\n    note: {type: string, nullable: true}\nRoot:\n  allOf: [{$ref: '#/components/schemas/Base'}, {properties: {name: {minLength: 2, maxLength: 20}}}]\n  required: [name]\n  minProperties: 1",
    );
    assert_eq!(
        lowered.named("Root"),
        "{read id!: String, name!: String [len>= 2, len<= 9], note?: String?} [members>= 1]"
    );
}

#[test]
fn a_member_redeclared_without_read_only_is_writable() {
    let lowered = schemas(
        "Id: {type: string, format: uuid}\nBase:\n  type: object\n  required: [id, at]\n  properties:\n    id: {readOnly: true, allOf: [{$ref: '#/components/schemas/Id'}]}\n    at: {readOnly: true, type: string}\nRoot:\n  allOf:\n    - {$ref: '#/components/schemas/Base'}\n    - {type: object, required: [id], properties: {id: {allOf: [{$ref: '#/components/schemas/Id'}]}}}",
    );
    assert_eq!(lowered.named("Root"), "{id!: Id, read at!: String}");
    assert_eq!(lowered.named("Id"), "id String");
}

#[test]
fn enums_intersect_and_contradictions_are_reported() {
    let lowered = schemas(
        "Root:\n  type: object\n  properties:\n    a: {allOf: [{type: string, enum: [x, y, z]}, {enum: [z, y]}]}\n    b: {allOf: [{type: string}, {type: boolean}]}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: Root.a=enum String \"y\" \"z\", b?: Bool}"
    );
    assert_eq!(lowered.codes(), ["all-of-contradiction"]);
}

#[test]
fn an_object_and_a_map_are_a_struct_that_keeps_the_rest() {
    let lowered = schemas(
        "Root:\n  allOf:\n    - {type: object, properties: {a: {type: string}}}\n    - {type: object, additionalProperties: {type: integer}}",
    );
    assert_eq!(lowered.named("Root"), "{a?: String, ..I64}");
}

#[test]
fn all_of_around_one_of_is_a_union_of_merged_variants() {
    let lowered = schemas(
        "A: {type: object, required: [a], properties: {a: {type: string}}}\nB: {type: object, required: [b], properties: {b: {type: string}}}\nRoot:\n  allOf:\n    - {type: object, properties: {id: {type: integer}}}\n    - {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
    );
    assert_eq!(
        lowered.named("Root"),
        "union(Root.A={id?: I64, a!: String} | Root.B={id?: I64, b!: String})"
    );
}

#[test]
fn a_parent_with_a_discriminator_stands_for_its_heirs_and_within_them_for_itself() {
    let lowered = schemas(
        "Pet:\n  type: object\n  required: [kind]\n  properties: {kind: {type: string}, friend: {$ref: '#/components/schemas/Pet'}}\n  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', pup: Dog}}\nCat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}\nDog: {allOf: [{$ref: '#/components/schemas/Pet'}]}\nBird: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {wings: {type: integer}}}]}\nRoot: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}",
    );
    assert_eq!(lowered.named("Root"), "{pet?: Pet}");
    assert_eq!(
        lowered.named("Pet"),
        "union by kind(Cat @cat | Dog @pup | Bird @Bird)"
    );
    assert_eq!(
        lowered.named("Cat"),
        "{kind!: String, friend?: Pet, lives?: I64}"
    );
    assert_eq!(lowered.named("Dog"), "{kind!: String, friend?: Pet}");
}

#[test]
fn a_parent_that_lists_children_which_take_it_in_does_not_recurse() {
    let lowered = schemas(
        "Pet:\n  type: object\n  properties: {kind: {type: string}}\n  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]\nCat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [c], properties: {c: {type: string}}}]}\nDog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [d], properties: {d: {type: string}}}]}\nRoot: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}",
    );
    assert_eq!(lowered.named("Pet"), "union(Cat | Dog)");
    assert_eq!(lowered.named("Cat"), "{kind?: String, c!: String}");
}

#[test]
fn siblings_of_a_reference_hold_too_in_3_1() {
    let lowered = schemas_31(
        "Name: {type: string, maxLength: 9}\nPoint: {type: object, properties: {x: {type: integer}}}\nRoot:\n  type: object\n  properties:\n    a: {$ref: '#/components/schemas/Name', minLength: 2}\n    b: {$ref: '#/components/schemas/Point', description: where}\n    c: {$ref: '#/components/schemas/Point', properties: {y: {type: integer}}}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: String [len>= 2, len<= 9], b?: Point, c?: Root.c={x?: I64, y?: I64}}"
    );
}
