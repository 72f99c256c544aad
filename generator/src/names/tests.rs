//! What users of a generated crate notice of the names.

use crate::analyze::samples::*;
use crate::api::{Api, NameHint, Parameter, ParameterLocation, ParameterStyle, Type, TypeDef};
use crate::plan::Plan;

/// An API that answers with an object of each of these names.
fn with_types(names: &[&str]) -> Api {
    let mut api = api();
    let answers = names.iter().map(|name| {
        let id = api
            .types
            .add(def(name, object(vec![optional("a", Type::Bool)])));
        exchange(&format!("get {name}"), None, Some(named(id)))
    });
    let answers = answers.collect();
    group(&mut api, "things", answers);
    api
}

fn types(plan: &Plan) -> Vec<&str> {
    plan.modules
        .iter()
        .flat_map(|module| &module.types)
        .map(|ty| ty.ident.as_str())
        .collect()
}

#[test]
fn names_of_the_prelude_are_left_to_it() {
    let plan = planned(&with_types(&[
        "Option", "Result", "String", "Vec", "Box", "Error", "Client", "Self",
    ]));
    assert_eq!(
        types(&plan),
        [
            "BoxObject",
            "ClientObject",
            "ErrorObject",
            "OptionObject",
            "ResultObject",
            "SelfObject",
            "StringObject",
            "VecObject"
        ]
    );
}

#[test]
fn names_that_differ_in_case_or_symbols_stay_apart() {
    let plan = planned(&with_types(&[
        "Foo-Bar", "FooBar", "foo_bar", "FOOBAR", "123", "+1", "名前", "",
    ]));
    let idents = types(&plan);
    let mut folded: Vec<String> = idents.iter().map(|ident| ident.to_lowercase()).collect();
    folded.sort();
    folded.dedup();
    assert_eq!(folded.len(), 8, "{idents:?}");
    assert!(
        idents.contains(&"FooBar") && idents.contains(&"FooDashBar") && idents.contains(&"名前"),
        "{idents:?}"
    );
    assert!(
        idents
            .iter()
            .all(|ident| syn::parse_str::<syn::Ident>(ident).is_ok()),
        "{idents:?}"
    );
}

#[test]
fn the_prefix_goes_and_comes_back_where_needed() {
    let api = with_types(&["shop_Pet", "Pet", "shop_Toy"]);
    let plan = planned_with(
        &api,
        "[rename]\nstrip_prefix = \"shop_\"\n[rename.types]\nshop_Toy = \"Thing\"",
    );
    assert_eq!(types(&plan), ["Pet", "ShopPet", "Thing"]);
}

#[test]
fn an_unrelated_type_renames_nothing() {
    let names = ["Pet", "pet", "Option", "foo-bar", "Foo-Bar", "ListPets"];
    let before = planned(&with_types(&names));
    let after = planned(&with_types(
        &[&["Aardvark"], &names[..], &["Zebra"]].concat(),
    ));
    let kept: Vec<&str> = types(&after)
        .into_iter()
        .filter(|ident| !["Aardvark", "Zebra"].contains(ident))
        .collect();
    assert_eq!(kept, types(&before));
}

#[test]
fn components_come_before_inline_types_and_those_before_calls() {
    let mut api = with_types(&["PetOwner"]);
    let inline = TypeDef {
        name: NameHint {
            own: None,
            context: vec!["Pet".into(), "owner".into()],
        },
        ..def("x", object(vec![optional("b", Type::Bool)]))
    };
    let inline = api.types.add(inline);
    group(
        &mut api,
        "pet",
        vec![exchange("pet_owner", None, Some(named(inline)))],
    );
    let plan = planned(&api);
    assert_eq!(types(&plan), ["PetOwnerResponse", "PetOwner"]);
    let group = plan.modules[0].group.as_ref().unwrap();
    assert_eq!(
        (
            group.type_ident.as_str(),
            group.operations[0].call_ident.as_str()
        ),
        ("Pet", "PetOwnerCall")
    );
    assert_eq!(group.operations[0].ident, "owner");
}

#[test]
fn groups_do_not_take_the_crates_own_names() {
    let mut api = api();
    for name in [
        "client", "std", "CON", "type", "Response", "Page-s", "page_s",
    ] {
        group(
            &mut api,
            name,
            vec![exchange(&format!("get-{name}"), None, None)],
        );
    }
    let plan = planned(&api);
    let modules: Vec<_> = plan
        .modules
        .iter()
        .map(|module| module.ident.as_str())
        .collect();
    assert_eq!(
        modules,
        [
            "client_api",
            "con_api",
            "page_s",
            "page_s_api",
            "response",
            "std_api",
            "type_api"
        ]
    );
    let types: Vec<_> = plan
        .modules
        .iter()
        .filter_map(|module| module.group.as_ref())
        .map(|group| group.type_ident.as_str())
        .collect();
    assert_eq!(
        types,
        [
            "ClientApi",
            "Con",
            "PageS",
            "PageSApi",
            "ResponseApi",
            "Std",
            "Type"
        ]
    );
}

#[test]
fn arguments_and_setters_are_told_apart_by_where_they_are_sent() {
    let parameter = |name: &str, location, required| Parameter {
        name: name.to_owned(),
        location,
        required,
        value: a(Type::String),
        style: ParameterStyle::Form,
        explode: true,
        allow_reserved: false,
        content: None,
        default: None,
        constant: None,
        docs: crate::api::Docs::default(),
        place: crate::load::Place::root(),
    };
    let mut api = api();
    let mut one = exchange("one", None, None);
    one.parameters = vec![
        parameter("id", ParameterLocation::Path, true),
        parameter("id", ParameterLocation::Query, true),
        parameter("body", ParameterLocation::Query, true),
        parameter("send", ParameterLocation::Query, false),
        parameter("type", ParameterLocation::Header, false),
    ];
    let two = crate::api::Operation {
        parameters: one.parameters[..1].to_vec(),
        ..exchange("two", None, None)
    };
    group(&mut api, "things", vec![one, two]);
    let plan = planned(&api);
    let operations = &plan.modules[0].group.as_ref().unwrap().operations;
    let idents = |parameters: &[crate::plan::ParameterPlan]| {
        parameters
            .iter()
            .map(|one| one.ident.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        idents(&operations[0].arguments),
        ["id", "id_query", "body_query"]
    );
    assert_eq!(idents(&operations[0].setters), ["send_query", "r#type"]);
    let statics = |at: usize| {
        operations[at]
            .arguments
            .iter()
            .map(|one| one.static_ident.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (statics(0), statics(1)),
        (vec!["ID", "ID_QUERY", "BODY_QUERY"], vec!["ID"])
    );
}
