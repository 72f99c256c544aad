//! Plans made by hand, for the tests of the emitters.

use serde_json::json;

use crate::api::{
    Bound, EnumRepr, IntWidth, PageParameter, Paging, PagingSource, PagingStyle, ParameterLocation,
    ParameterStyle, Requirement, SchemeKind, Server, SparseLimits,
};
use crate::load::Place;
use crate::plan::*;

/// A type that both sides use.
pub(super) fn ty(ident: &str, kind: TypeKind) -> TypePlan {
    TypePlan {
        ident: ident.to_owned(),
        docs: format!("A {ident}."),
        deprecated: None,
        place: Place::root(),
        needs: Needs {
            decode: true,
            encode: true,
            json: true,
            ..Needs::default()
        },
        kind,
    }
}

/// A field without limits, named as on the wire.
pub(super) fn field(name: &str, ty: RustType, presence: Presence) -> FieldPlan {
    FieldPlan {
        ident: name.to_owned(),
        setter_ident: name.to_owned(),
        wire: name.to_owned(),
        docs: format!("The {name}."),
        deprecated: None,
        ty,
        presence,
        default: None,
        constant: None,
        checks: Checks::default(),
        place: Place::root(),
    }
}

/// A struct of these fields.
pub(super) fn structure(fields: Vec<FieldPlan>) -> StructPlan {
    StructPlan {
        fields,
        rest: None,
        required_ident: None,
        limits: SparseLimits::default(),
        generic: false,
        from: Vec::new(),
    }
}

/// The type at `index` of the only module.
pub(super) fn named(index: u32) -> RustType {
    RustType::Named(TypeRef { module: 0, index })
}

pub(super) fn option(ty: RustType) -> RustType {
    RustType::Option(Box::new(ty))
}

pub(super) fn maybe(ty: RustType) -> RustType {
    RustType::Maybe(Box::new(ty))
}

fn kind() -> TypePlan {
    let variant = |ident: &str, value: &str, receive_only| EnumVariantPlan {
        ident: ident.to_owned(),
        value: json!(value),
        docs: format!("`{value}`"),
        deprecated: None,
        receive_only,
    };
    ty(
        "Kind",
        TypeKind::Enum(EnumPlan {
            repr: EnumRepr::String,
            variants: vec![
                variant("Cat", "CAT", false),
                variant("Unknown", "UNKNOWN", true),
            ],
            catch_all: "Other".to_owned(),
        }),
    )
}

/// What is read.
fn pet() -> TypePlan {
    let mut old = field("old", option(RustType::Bool), Presence::Optional);
    old.deprecated = Some("Use `kind`.".to_owned());
    let mut age = field("age", RustType::Int(IntWidth::I32), Presence::Defaulted);
    age.default = Some(json!(7));
    let mut pet = ty(
        "Pet",
        TypeKind::Struct(structure(vec![
            field("id", named(4), Presence::Required),
            field("kind", option(named(1)), Presence::Optional),
            field("note", option(RustType::String), Presence::Optional),
            age,
            old,
        ])),
    );
    pet.needs.encode = false;
    pet
}

/// What is sent.
fn new_pet() -> TypePlan {
    let mut note = field("note", maybe(RustType::String), Presence::Tri);
    note.checks
        .limits
        .change(|limits| limits.max_length = Some(10));
    let mut plan = structure(vec![
        field("id", named(4), Presence::Required),
        field("kind", named(1), Presence::Required),
        note,
        field(
            "parent",
            option(RustType::Box(Box::new(named(2)))),
            Presence::Optional,
        ),
    ]);
    plan.required_ident = Some("NewPetRequired".to_owned());
    let part = |target, source| ConvertPart {
        target,
        source,
        carry: Carry::Same,
    };
    plan.from.push(Conversion {
        source: TypeRef {
            module: 0,
            index: 3,
        },
        parts: vec![part(0, 0), part(1, 1), part(2, 2)],
        rest: None,
        infallible: false,
    });
    let mut ty = ty("NewPet", TypeKind::Struct(plan));
    ty.needs = Needs {
        encode: true,
        json: true,
        check: true,
        ..Needs::default()
    };
    ty
}

fn animal() -> TypePlan {
    let variant = |ident: &str, ty| UnionVariantPlan {
        ident: ident.to_owned(),
        docs: format!("A {ident}."),
        ty,
        tag: None,
        from: true,
        parts: false,
        checks: Checks::default(),
    };
    ty(
        "Animal",
        TypeKind::Union(UnionPlan {
            variants: vec![variant("Pet", named(2)), variant("Name", RustType::String)],
            dispatch: Dispatch::Tests(vec![
                VariantTest {
                    variant: 0,
                    kinds: vec![JsonKind::Object],
                    members: vec!["id".to_owned()],
                    ..VariantTest::default()
                },
                VariantTest {
                    variant: 1,
                    kinds: vec![JsonKind::String],
                    ..VariantTest::default()
                },
            ]),
            catch_all: "Unknown".to_owned(),
            from: Vec::new(),
        }),
    )
}

fn parameter(name: &str, location: ParameterLocation, ty: RustType) -> ParameterPlan {
    let path = location == ParameterLocation::Path;
    ParameterPlan {
        ident: name.to_owned(),
        static_ident: name.to_uppercase(),
        name: name.to_owned(),
        location,
        style: if path {
            ParameterStyle::Simple
        } else {
            ParameterStyle::Form
        },
        explode: !path,
        allow_reserved: false,
        content: None,
        ty,
        checks: Checks::default(),
        docs: format!("The {name}."),
        deprecated: None,
        place: Place::root(),
    }
}

fn operation(ident: &str, method: &str, output: OutputPlan) -> OperationPlan {
    OperationPlan {
        ident: ident.to_owned(),
        call_ident: format!("{}Call", ident.to_uppercase()),
        route_ident: ident.to_uppercase(),
        docs: format!("Does {ident}."),
        deprecated: None,
        id: ident.to_owned(),
        method: method.to_owned(),
        path: "/owners/{owner}/pets".to_owned(),
        servers: Vec::new(),
        security: vec![Requirement {
            schemes: vec![("token".to_owned(), Vec::new())],
        }],
        arguments: vec![parameter(
            "owner",
            ParameterLocation::Path,
            RustType::String,
        )],
        constants: Vec::new(),
        setters: Vec::new(),
        part_headers: Vec::new(),
        body: None,
        output,
        accept: Some("application/json".to_owned()),
        alternatives: Vec::new(),
        error_choice: None,
        idempotency_header: None,
        success: None,
        errors: Vec::new(),
        headers: None,
        scope_parameter: Some("owner".to_owned()),
        place: Place::root(),
    }
}

fn operations() -> Vec<OperationPlan> {
    let mut list = operation(
        "list",
        "GET",
        OutputPlan::Page {
            item: named(3),
            paging: Box::new(Paging {
                style: PagingStyle::Page,
                position: Some(PageParameter::Query("page".to_owned())),
                size: None,
                first: 1,
                items: vec!["result".to_owned()],
                next: Vec::new(),
                more: Vec::new(),
                total: vec!["total".to_owned()],
                total_pages: Vec::new(),
                id: Some("id".to_owned()),
                link: false,
                found_by: PagingSource::Detected,
            }),
            whole: RustType::Value,
            static_ident: "LIST_PAGES".to_owned(),
        },
    );
    let mut page = parameter(
        "page",
        ParameterLocation::Query,
        RustType::Int(IntWidth::I64),
    );
    page.checks.limits.change(|limits| {
        limits.minimum = Some(Bound {
            value: "1".to_owned(),
            exclusive: false,
        })
    });
    list.setters.push(page);
    let mut create = operation("create", "POST", OutputPlan::Json(named(3)));
    create.body = Some(BodyPlan {
        required: true,
        docs: String::new(),
        contents: vec![BodyContentPlan {
            variant_ident: "Json".to_owned(),
            media_type: "application/json".to_owned(),
            ranged: false,
            encoding: crate::api::ContentEncoding::Json,
            ty: named(2),
            parts: Vec::new(),
            checks: Checks::default(),
        }],
        choice_ident: None,
    });
    vec![list, create]
}

/// A crate with one group, and one type of each kind.
pub(super) fn plan() -> Plan {
    let id = ty("PetId", TypeKind::Id(SparseLimits::default()));
    Plan {
        package: Package {
            name: "pets".to_owned(),
            ident: "pets".to_owned(),
            version: "0.1.0".to_owned(),
            description: "Pets".to_owned(),
            license: None,
            repository: None,
            api_title: "Pets".to_owned(),
            api_version: "1".to_owned(),
            source: "specs/pets/openapi.yaml".to_owned(),
            runtime: RuntimeMode::Vendored,
            feature_per_group: false,
            needs_patterns: false,
            needs_multipart: false,
            needs_events: false,
            has_foreign_names: false,
        },
        docs: "All about pets.".to_owned(),
        client: Client {
            servers: vec![Server {
                url: "https://pets.example".to_owned(),
                description: None,
                variables: Vec::new(),
            }],
            schemes: vec![SchemePlan {
                ident: "token".to_owned(),
                name: "token".to_owned(),
                docs: "A token.".to_owned(),
                kind: SchemeKind::Bearer,
                env: Some("PETS_TOKEN".to_owned()),
                flows: Vec::new(),
            }],
            base_url_env: None,
            error_shape: ErrorShape::default(),
            scopes: vec![ScopePlan {
                ident: "owner".to_owned(),
                type_ident: "Owner".to_owned(),
                argument: "owner".to_owned(),
                parameter: "owner".to_owned(),
                ty: RustType::String,
                docs: "One owner.".to_owned(),
                modules: vec![0],
            }],
        },
        events: Vec::new(),
        modules: vec![Module {
            ident: "pets".to_owned(),
            docs: "The pets.".to_owned(),
            group: Some(Group {
                method_ident: "pets".to_owned(),
                mock_ident: "pets".to_owned(),
                type_ident: "Pets".to_owned(),
                scoped_ident: Some("OwnerPets".to_owned()),
                operations: operations(),
            }),
            types: vec![animal(), kind(), new_pet(), pet(), id],
            described: Described::default(),
            feature: None,
        }],
    }
}
