//! Objects: members, maps, recursion, names, equality, reach.

use super::{lowered, lowered_with, schemas, schemas_31};

#[test]
fn members_maps_and_what_is_beside_them() {
    let lowered = schemas_31(
        "Root:\n  type: object\n  properties:\n    a: {type: object}\n    b: {type: object, additionalProperties: {type: integer}}\n    c: {type: object, properties: {x: {type: string}}, additionalProperties: true}\n    d: {type: object, properties: {x: {type: string}}, additionalProperties: false}\n    e: {type: object, patternProperties: {'^x-': {type: string}}, additionalProperties: false}\n    f: {type: object, properties: {x: {type: string}}, unevaluatedProperties: {type: boolean}}\n    g: true\n    h: false",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: map Any, b?: map I64, c?: Root.c={x?: String, ..Any}, d?: Root.d={x?: String, closed}, e?: map String, \
         f?: Root.f={x?: String, ..Bool}, g?: Any}"
    );
    assert_eq!(lowered.codes(), ["pattern-properties"]);
}

#[test]
fn a_required_member_that_nothing_describes_is_reported_and_may_be_anything() {
    let lowered =
        schemas("Root: {type: object, required: [a, b], properties: {a: {type: string}}}");
    assert_eq!(lowered.named("Root"), "{a!: String, b?: Any}");
    assert_eq!(lowered.codes(), ["required-undeclared"]);
}

#[test]
fn a_required_member_that_the_schema_forbids_is_reported_and_left_out() {
    let lowered = schemas(
        "Root: {type: object, required: [b], properties: {a: {type: string}}, additionalProperties: false}",
    );
    assert_eq!(lowered.named("Root"), "{a?: String, closed}");
    assert_eq!(lowered.codes(), ["required-undeclared"]);
    let lowered = schemas("Root: {type: object, required: [b], additionalProperties: false}");
    assert_eq!(lowered.codes(), ["required-undeclared"]);
}

#[test]
fn defaults_are_of_their_type_or_left_out() {
    let lowered = schemas(
        "Root:\n  type: object\n  properties:\n    a: {type: integer, default: 3}\n    b: {type: integer, default: three}\n    c: {type: string, enum: [x], default: y}\n    d: {type: array, items: {type: string}, default: []}\n    e: {type: string, default: null}\n    f: {type: integer, default: 1.0e+30}\n    g: {type: integer, format: int32, default: -2.0e+9}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: I64 = 3, b?: I64, c?: Root.c=enum String \"x\", d?: [String] = [], e?: String, f?: I64, g?: I32 = -2000000000}"
    );
    assert_eq!(lowered.codes(), ["default-not-of-type"; 3]);
}

#[test]
fn cycles_end_at_a_named_type() {
    let lowered = schemas(
        "Root: {type: object, properties: {next: {$ref: '#/components/schemas/Root'}, tree: {$ref: '#/components/schemas/Tree'}, dir: {$ref: '#/components/schemas/Dir'}}}\nTree: {type: array, items: {$ref: '#/components/schemas/Tree'}}\nDir: {type: object, nullable: true, additionalProperties: {$ref: '#/components/schemas/Dir'}}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{next?: Root, tree?: Tree, dir?: Dir?}"
    );
    assert_eq!(lowered.named("Tree"), "wrapper [Tree]");
    assert_eq!(lowered.named("Dir"), "wrapper map Dir?");
}

#[test]
fn a_schema_that_is_only_itself_is_any_value() {
    let lowered = schemas(
        "Root: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B'}}}\nA: {allOf: [{$ref: '#/components/schemas/A'}]}\nB: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}",
    );
    assert_eq!(lowered.named("Root"), "{a?: Any, b?: B}");
    assert_eq!(lowered.named("B"), "wrapper String");
    assert!(lowered.codes().contains(&"schema-cycle"));
}

#[test]
fn equal_inline_types_are_one_and_a_component_stands_for_them() {
    let lowered = schemas(
        "Root:\n  type: object\n  properties:\n    a: {type: object, description: one, properties: {points: {type: object, properties: {x: {type: integer}}}}}\n    b: {type: object, description: two, properties: {points: {type: object, properties: {x: {type: integer}}}}}\n    c: {$ref: '#/components/schemas/Point'}\nPoint: {type: object, properties: {x: {type: integer}}}",
    );
    assert_eq!(
        lowered.named("Root"),
        "{a?: Root.a={points?: Point}, b?: Root.a={points?: Point}, c?: Point}"
    );
    assert_eq!(lowered.api.types.len(), 3);
}

#[test]
fn what_is_asked_and_what_is_answered_are_two_and_a_union_is_a_components_only_by_its_name() {
    let named = "{type: object, properties: {id: {type: string}, size: {oneOf: [{type: integer}, {type: string}]}, total: {$ref: '#/components/schemas/Amount'}, amount: {oneOf: [{type: integer}, {type: string}]}}}";
    let lowered = lowered(&format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    post:\n      operationId: create\n      requestBody: {{content: {{application/json: {{schema: {named}}}}}}}\n      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {named}}}}}}}}}\ncomponents: {{schemas: {{Amount: {{oneOf: [{{type: integer}}, {{type: string}}]}}, Unused: {{type: string}}}}}}"
    ));
    let names: Vec<String> = lowered
        .api
        .types
        .iter()
        .map(|(_, def)| def.name.own.clone().unwrap_or(def.name.context.join(" ")))
        .collect();
    assert_eq!(
        names,
        [
            "create request",
            "create response",
            "create request size",
            "Amount",
        ]
    );
}

#[test]
fn what_several_operations_answer_when_they_fail_is_one_and_named_after_none() {
    let failure = |member: &str| {
        format!(
            "{{description: no, content: {{application/json: {{schema: {{type: object, properties: {{{member}: {{type: string}}}}}}}}}}}}"
        )
    };
    let answer = "{description: yes, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}";
    let mut text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n".to_owned();
    for (id, member) in [
        ("first", "rare"),
        ("second", "message"),
        ("third", "message"),
        ("fourth", "rare"),
        ("fifth", "message"),
    ] {
        text += &format!(
            "  /{id}:\n    get: {{operationId: {id}, responses: {{'200': {answer}, 4XX: {}}}}}\n",
            failure(member)
        );
    }
    let lowered = lowered(&text);
    let names: Vec<String> = lowered
        .api
        .types
        .iter()
        .map(|(_, def)| def.name.context.join(" "))
        .collect();
    assert_eq!(
        names,
        [
            "first response",
            "first response 4XX",
            "second response",
            "response 4XX",
            "third response",
            "fourth response",
            "fifth response",
        ]
    );
}

#[test]
fn components_that_nothing_reaches_are_left_out_unless_there_are_only_components() {
    let reached = schemas(
        "Root: {type: object, properties: {a: {type: string}}}\nOther: {type: object, properties: {b: {type: string}}}",
    );
    assert_eq!(reached.api.types.len(), 1);
    let all = lowered(
        "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object, properties: {b: {type: string}}}, C: {type: string, enum: [d]}}}",
    );
    assert_eq!(
        (all.named("A"), all.named("C")),
        ("{b?: String}".into(), "enum String \"d\"".into())
    );
}

#[test]
fn schemas_nested_beyond_reason_end_in_a_diagnostic() {
    let links = [
        "{type: array, items: NEXT}",
        "{type: object, additionalProperties: NEXT}",
        "{oneOf: [{type: boolean}, {type: array, items: NEXT}]}",
        "{allOf: [{type: object, properties: {a: {type: object, properties: {b: {oneOf: [NEXT, {type: string}]}}}}}]}",
        "{oneOf: [{type: object, properties: {a: NEXT}, required: [a]}, {type: string}]}",
    ];
    for link in links {
        let mut text = String::from("Root: {$ref: '#/components/schemas/C0'}\n");
        for at in 0..300 {
            let next = format!("{{$ref: '#/components/schemas/C{}'}}", at + 1);
            text += &format!("C{at}: {}\n", link.replace("NEXT", &next));
        }
        text += "C300: {type: string}";
        let lowered = schemas(&text);
        let deep = lowered.codes().contains(&"too-deep");
        // A named object is a place to rest.
        assert_eq!(
            deep,
            !link.contains("allOf"),
            "{link}: {:?}",
            lowered.codes()
        );
    }
}

#[test]
fn a_long_chain_of_components_is_followed_to_its_end() {
    let mut text = String::from("Root: {$ref: '#/components/schemas/C0'}\n");
    for at in 0..2_000 {
        text += &format!(
            "C{at}: {{type: object, properties: {{n: {{$ref: '#/components/schemas/C{}'}}}}}}\n",
            at + 1
        );
    }
    text += "C2000: {type: string}";
    let lowered = schemas(&text);
    assert_eq!(lowered.named("C1999"), "{n?: String}");
    assert!(lowered.codes().is_empty());
}

#[test]
fn deprecation_keeps_what_to_do_instead() {
    let lowered = schemas(
        "Root: {type: object, properties: {a: {type: string, deprecated: true, description: 'Deprecated, use `b` instead. Old.'}}}",
    );
    let (_, def) = lowered.api.types.iter().next().unwrap();
    let crate::api::Kind::Struct(object) = &def.kind else {
        panic!("no struct")
    };
    let note = object.fields[0]
        .docs
        .deprecated
        .as_ref()
        .and_then(|d| d.note.as_deref());
    assert_eq!(note, Some("Deprecated, use `b` instead."));
}

#[test]
fn envelopes_that_differ_in_one_member_are_one_generic_type() {
    let yaml = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses: {'200': {description: d, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Common'}, {properties: {result: {$ref: '#/components/schemas/P'}}}]}}}}}\n  /b:\n    get:\n      operationId: b\n      responses: {'200': {description: d, content: {application/json: {schema: {type: object, required: [ok], properties: {ok: {type: boolean}, result: {type: array, items: {type: string}}}}}}}}\ncomponents:\n  schemas:\n    Common: {type: object, required: [ok], properties: {ok: {type: boolean}}}\n    P: {type: object, properties: {x: {type: integer}}}";
    let lowered = lowered_with(yaml, "[envelope]\nmember = \"result\"");
    let bodies: Vec<String> = lowered
        .api
        .operations
        .iter()
        .map(|o| lowered.show(&o.responses[0].contents[0].value))
        .collect();
    let generic = "envelope={ok!: Bool, result?: Param}";
    assert_eq!(
        bodies,
        [format!("{generic}<P>"), format!("{generic}<[String]>")]
    );
    assert_eq!(lowered.api.types.len(), 2);
    let plain = super::lowered(yaml);
    assert!(
        plain
            .api
            .operations
            .iter()
            .all(|o| o.responses[0].envelope.is_none())
    );
}

/// An answer never carries it, so there is nothing to take out of one.
#[test]
fn a_member_that_is_only_written_wraps_nothing() {
    let yaml = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    get:\n      responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {ok: {type: boolean}, result: {type: string, writeOnly: true}}}}}}}";
    let lowered = lowered_with(yaml, "[envelope]\nmember = \"result\"");
    assert!(lowered.api.operations[0].responses[0].envelope.is_none());
}
