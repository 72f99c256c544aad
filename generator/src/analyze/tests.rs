//! What users of a generated crate notice of the decisions about types.

use super::samples::*;
use crate::api::{Access, Api, Field, Limits, Operation, StatusRange, Type, TypeId};
use crate::plan::{Checks, Presence, RustType, StructPlan, TypeKind};

fn structure<'p>(plan: &'p crate::plan::Plan, name: &str) -> &'p StructPlan {
    match &find(plan, name).kind {
        TypeKind::Struct(plan) => plan,
        other => panic!("{other:?}"),
    }
}

fn wires(plan: &crate::plan::Plan, name: &str) -> Vec<(String, Presence)> {
    structure(plan, name)
        .fields
        .iter()
        .map(|field| (field.wire.clone(), field.presence))
        .collect()
}

fn holding(id: TypeId) -> Field {
    Field {
        value: named(id),
        ..required("inner", Type::Any)
    }
}

/// A type with a member of its own in what is read, and one that holds it.
fn split_api() -> Api {
    let mut api = api();
    let id = Field {
        access: Access::ReadOnly,
        ..required("id", Type::String)
    };
    let inner = api.types.add(def(
        "Inner",
        object(vec![id, required("name", Type::String)]),
    ));
    let plain = api
        .types
        .add(def("Plain", object(vec![required("name", Type::String)])));
    let outer = api.types.add(def("Outer", object(vec![holding(inner)])));
    let put = exchange("put", Some(named(outer)), Some(named(outer)));
    let keep = exchange("keep", Some(named(plain)), Some(named(plain)));
    group(&mut api, "things", vec![put, keep]);
    api
}

#[test]
fn forms_that_differ_anywhere_inside_are_two_types() {
    let plan = planned(&split_api());
    let expected = ["Inner", "InnerInput", "Outer", "OuterInput", "Plain"]
        .map(|name| format!("things::{name}"));
    assert_eq!(idents(&plan), expected);
    assert_eq!(
        wires(&plan, "InnerInput"),
        [("name".to_owned(), Presence::Required)]
    );
    assert_eq!(wires(&plan, "Inner").len(), 2);
    let RustType::Named(held) = structure(&plan, "OuterInput").fields[0].ty else {
        panic!()
    };
    assert_eq!(at(&plan, held).ident, "InnerInput");
    let (plain, outer) = (find(&plan, "Plain").needs, find(&plan, "Outer").needs);
    assert!(plain.decode && plain.encode);
    assert!(outer.decode && !outer.encode);
}

#[test]
fn a_type_that_is_only_written_keeps_its_name() {
    let mut api = split_api();
    api.operations[0].responses.clear();
    let plan = planned(&api);
    assert!(
        idents(&plan).contains(&"things::Inner".to_owned())
            && !idents(&plan).contains(&"things::InnerInput".to_owned())
    );
    assert_eq!(
        wires(&plan, "Inner"),
        [("name".to_owned(), Presence::Required)]
    );
}

#[test]
fn what_only_errors_hold_may_lack_anything() {
    let mut api = api();
    let problem = api
        .types
        .add(def("Problem", object(vec![required("code", Type::Bool)])));
    let fine = api
        .types
        .add(def("Fine", object(vec![required("code", Type::Bool)])));
    let mut get = exchange("get", None, Some(named(fine)));
    get.responses
        .push(response(StatusRange::Class(4), Some(named(problem))));
    get.responses
        .push(response(StatusRange::Default, Some(named(fine))));
    group(&mut api, "things", vec![get]);
    let plan = planned(&api);
    assert!(find(&plan, "Problem").needs.lenient && !find(&plan, "Fine").needs.lenient);
    assert_eq!(wires(&plan, "Problem")[0].1, Presence::Optional);
    assert_eq!(wires(&plan, "Fine")[0].1, Presence::Required);
}

fn get(id: &str, of: TypeId) -> Operation {
    exchange(id, None, Some(named(of)))
}

#[test]
fn a_type_lives_where_it_is_used() {
    let mut api = api();
    let shared = api.types.add(def("Shared", object(Vec::new())));
    let own = api.types.add(def("Own", object(vec![holding(shared)])));
    group(&mut api, "zebras", vec![get("a", own)]);
    group(&mut api, "apes", vec![get("b", shared)]);
    let plan = planned(&api);
    assert_eq!(idents(&plan), ["zebras::Own", "types::Shared"]);
    let modules: Vec<_> = plan
        .modules
        .iter()
        .map(|module| module.ident.as_str())
        .collect();
    assert_eq!(modules, ["apes", "zebras", "types"]);
}

#[test]
fn only_what_would_hold_itself_is_boxed() {
    let mut api = api();
    let a_type = api.types.add(def("A", object(Vec::new())));
    let b_type = api.types.add(def("B", object(vec![holding(a_type)])));
    let many = Field {
        value: list(named(a_type)),
        ..optional("many", Type::Any)
    };
    let back = Field {
        required: false,
        ..holding(b_type)
    };
    api.types.get_mut(a_type).unwrap().kind = object(vec![many, back]);
    group(&mut api, "things", vec![get("a", a_type)]);
    let plan = planned(&api);
    let [many, back] = &structure(&plan, "A").fields[..] else {
        panic!()
    };
    let inner = &structure(&plan, "B").fields[0];
    let is_vec = |ty: &RustType| matches!(ty, RustType::Option(inner) if matches!(**inner, RustType::Vec(ref item) if matches!(**item, RustType::Named(_))));
    assert!(is_vec(&many.ty), "{:?}", many.ty);
    assert!(
        matches!(&back.ty, RustType::Option(inner) if matches!(**inner, RustType::Named(_))),
        "{:?}",
        back.ty
    );
    assert!(matches!(inner.ty, RustType::Box(_)), "{:?}", inner.ty);
}

#[test]
fn limits_are_checked_through_every_layer_and_only_when_sent() {
    let mut api = api();
    let mut name = required("name", Type::String);
    name.value.limits = Limits {
        min_length: Some(1),
        ..Limits::default()
    }
    .into();
    let limited = api.types.add(def("Limited", object(vec![name])));
    let items = Field {
        value: list(list(named(limited))),
        ..required("items", Type::Any)
    };
    let body = api.types.add(def("Body", object(vec![items])));
    let free = api
        .types
        .add(def("Free", object(vec![required("name", Type::String)])));
    let two = vec![
        exchange("put", Some(named(body)), None),
        exchange("set", Some(named(free)), None),
    ];
    group(&mut api, "things", two);
    let plan = planned(&api);
    let inside = Checks {
        inside: true,
        ..Checks::default()
    };
    let layer = |each| Checks {
        each: Some(Box::new(each)),
        ..Checks::default()
    };
    assert_eq!(
        structure(&plan, "Body").fields[0].checks,
        layer(layer(inside))
    );
    assert!(find(&plan, "Body").needs.check && find(&plan, "Limited").needs.check);
    assert!(!find(&plan, "Free").needs.check);
}

#[test]
fn required_members_are_asked_for_together_unless_constant() {
    let mut api = api();
    let kind = Field {
        constant: Some(serde_json::json!("x")),
        ..required("kind", Type::String)
    };
    let two = api.types.add(def(
        "Two",
        object(vec![
            required("a", Type::String),
            kind.clone(),
            required("b", Type::String),
        ]),
    ));
    let one = api
        .types
        .add(def("One", object(vec![required("a", Type::String), kind])));
    api.types.add(def("Unused", object(Vec::new())));
    let taken = api.types.add(def("TwoRequired", object(Vec::new())));
    let sends =
        [two, one, taken].map(|id| exchange(&format!("send{}", id.0), Some(named(id)), None));
    group(&mut api, "things", sends.into());
    let plan = planned(&api);
    assert_eq!(
        structure(&plan, "Two").required_ident.as_deref(),
        Some("TwoRequiredFields")
    );
    assert_eq!(structure(&plan, "One").required_ident, None);
    assert!(!idents(&plan).contains(&"things::Unused".to_owned()));
}
