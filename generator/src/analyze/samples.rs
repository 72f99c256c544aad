//! Small APIs for the tests of this stage, made by hand.

use crate::api::*;
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::load::Place;
use crate::plan::{Module, Plan, TypePlan, TypeRef};

pub(crate) fn api() -> Api {
    Api {
        info: Info::default(),
        servers: Vec::new(),
        schemes: Vec::new(),
        types: Types::default(),
        groups: Vec::new(),
        operations: Vec::new(),
        events: Vec::new(),
        fallbacks: Vec::new(),
        schemas_with_content: 0,
    }
}

pub(crate) fn a(ty: Type) -> Use {
    Use {
        ty,
        nullable: false,
        limits: SparseLimits::default(),
    }
}

pub(crate) fn named(id: TypeId) -> Use {
    a(Type::Named(id))
}

pub(crate) fn list(item: Use) -> Use {
    a(Type::Array(Box::new(item)))
}

pub(crate) fn optional(wire: &str, ty: Type) -> Field {
    Field {
        wire: wire.to_owned(),
        value: a(ty),
        required: false,
        access: Access::Both,
        default: None,
        constant: None,
        docs: Docs::default(),
        place: Place::root().join(wire),
    }
}

pub(crate) fn required(wire: &str, ty: Type) -> Field {
    Field {
        required: true,
        ..optional(wire, ty)
    }
}

pub(crate) fn hint(own: &str) -> NameHint {
    NameHint {
        own: Some(own.to_owned()),
        context: Vec::new(),
    }
}

pub(crate) fn def(own: &str, kind: Kind) -> TypeDef {
    TypeDef {
        name: hint(own),
        place: Place::root().join("components").join("schemas").join(own),
        docs: Docs::default(),
        kind,
    }
}

pub(crate) fn object(fields: Vec<Field>) -> Kind {
    Kind::Struct(Struct {
        fields,
        rest: Rest::Ignored,
        limits: SparseLimits::default(),
        generic: false,
    })
}

pub(crate) fn json(value: Use) -> Content {
    Content {
        media_type: "application/json".to_owned(),
        encoding: ContentEncoding::Json,
        value,
        parts: Vec::new(),
        example: None,
        place: Place::root(),
    }
}

pub(crate) fn response(status: StatusRange, value: Option<Use>) -> Response {
    Response {
        status,
        description: String::new(),
        headers: Vec::new(),
        contents: value.into_iter().map(json).collect(),
        links: Vec::new(),
        envelope: None,
        place: Place::root(),
    }
}

pub(crate) fn body(value: Use) -> Body {
    Body {
        required: true,
        description: None,
        contents: vec![json(value)],
        place: Place::root(),
    }
}

pub(crate) fn operation(id: &str, method: &str, path: &str) -> Operation {
    Operation {
        id: Some(id.to_owned()),
        name: hint(id),
        method: method.to_owned(),
        path: path.to_owned(),
        docs: Docs::default(),
        tags: Vec::new(),
        parameters: Vec::new(),
        body: None,
        responses: Vec::new(),
        security: Vec::new(),
        servers: Vec::new(),
        paging: None,
        success: None,
        place: Place::root().join("paths").join(path).join(method),
    }
}

/// Adds a group with these operations.
pub(crate) fn group(api: &mut Api, name: &str, operations: Vec<Operation>) {
    let first = api.operations.len();
    api.operations.extend(operations);
    api.groups.push(Group {
        name: hint(name),
        docs: Docs::default(),
        operations: (first..api.operations.len()).collect(),
        scope: None,
    });
}

/// An operation that sends `sent` and answers `answered`.
pub(crate) fn exchange(id: &str, sent: Option<Use>, answered: Option<Use>) -> Operation {
    Operation {
        body: sent.map(body),
        responses: vec![response(StatusRange::Exact(200), answered)],
        ..operation(id, "POST", &format!("/{id}"))
    }
}

/// The plan of an API, without configuration.
pub(crate) fn planned(api: &Api) -> Plan {
    planned_with(api, "")
}

/// The plan of an API, with the text of a configuration.
pub(crate) fn planned_with(api: &Api, config: &str) -> Plan {
    let config = Config::parse(config, "specwright.toml").unwrap();
    super::analyze(api, &config, &mut Diagnostics::new())
}

/// The planned type at a place.
pub(crate) fn at(plan: &Plan, place: TypeRef) -> &TypePlan {
    &plan.modules[place.module as usize].types[place.index as usize]
}

/// The planned type of a name.
pub(crate) fn find<'p>(plan: &'p Plan, ident: &str) -> &'p TypePlan {
    let mut types = plan.modules.iter().flat_map(|module| &module.types);
    types
        .find(|ty| ty.ident == ident)
        .unwrap_or_else(|| panic!("no {ident} in {:?}", idents(plan)))
}

/// Module and identifier of every type.
pub(crate) fn idents(plan: &Plan) -> Vec<String> {
    let of = |module: &Module| {
        module
            .types
            .iter()
            .map(|ty| format!("{}::{}", module.ident, ty.ident))
            .collect::<Vec<_>>()
    };
    plan.modules.iter().flat_map(of).collect()
}
