//! Small documents and what they come to, written as short texts: `{id!: Int, name?: String?}` is a struct with a required
//! and an optional, nullable member.

mod all_of;
mod operations;
mod paging;
mod scalars;
mod structs;
mod unions;

use crate::api::{Access, Api, Kind, Limits, Rest, Type, TypeDef, Use};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::load;

/// A lowered document.
struct Lowered {
    api: Api,
    diagnostics: Diagnostics,
}

/// Lowers a document given as YAML, under a configuration given as TOML.
fn lowered_with(yaml: &str, toml: &str) -> Lowered {
    let loaded = load::from_text("api.yaml", yaml);
    let document = loaded.document.expect("the test's document loads");
    let config = Config::parse(toml, "specwright.toml").expect("the test's configuration is right");
    let mut diagnostics = Diagnostics::new();
    let api = super::lower(&document, &config, &mut diagnostics);
    Lowered { api, diagnostics }
}

fn lowered(yaml: &str) -> Lowered {
    lowered_with(yaml, "")
}

/// Lowers component schemas of a 3.0 document, `Root` being sent by the only operation.
fn schemas(schemas: &str) -> Lowered {
    lowered(&document("3.0.3", schemas))
}

/// The same in 3.1.
fn schemas_31(schemas: &str) -> Lowered {
    lowered(&document("3.1.0", schemas))
}

fn document(version: &str, schemas: &str) -> String {
    format!(
        "openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths:\n  /x:\n    post:\n      operationId: send\n      requestBody:\n        content:\n          application/json:\n            schema: {{$ref: '#/components/schemas/Root'}}\n      responses: {{'204': {{description: d}}}}\ncomponents:\n  schemas:\n{}",
        indented(schemas)
    )
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

impl Lowered {
    /// The definition of the type that a component became.
    fn named(&self, name: &str) -> String {
        let found = self
            .api
            .types
            .iter()
            .find(|(_, def)| def.name.own.as_deref() == Some(name));
        let (_, def) = found.unwrap_or_else(|| panic!("there is no type {name}"));
        self.define(def)
    }

    /// The codes of all diagnostics.
    fn codes(&self) -> Vec<&'static str> {
        self.diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code)
            .collect()
    }

    fn show(&self, value: &Use) -> String {
        let mut text = match &value.ty {
            Type::Array(item) => format!("[{}]", self.show(item)),
            Type::Map(item) => format!("map {}", self.show(item)),
            Type::Tuple { items, rest } => {
                let items: Vec<String> = items.iter().map(|item| self.show(item)).collect();
                let rest = rest.as_ref().map(|rest| format!(", ..{}", self.show(rest)));
                format!("({}{})", items.join(", "), rest.unwrap_or_default())
            }
            Type::Named(id) => self.name(*id),
            Type::Apply(id, argument) => format!("{}<{}>", self.name(*id), self.show(argument)),
            Type::Int(width) => format!("{width:?}"),
            Type::Float { single } => String::from(if *single { "f32" } else { "f64" }),
            Type::Format(format) => format!("{format:?}"),
            other => format!("{other:?}"),
        };
        if value.nullable {
            text.push('?');
        }
        text + &limits(&value.limits)
    }

    fn name(&self, id: crate::api::TypeId) -> String {
        let def = self.api.types.get(id).expect("every id has a type");
        match &def.name.own {
            Some(own) => own.clone(),
            None => format!("{}={}", def.name.context.join("."), self.define(def)),
        }
    }

    fn define(&self, def: &TypeDef) -> String {
        match &def.kind {
            Kind::Struct(object) => {
                let mut fields: Vec<String> = object
                    .fields
                    .iter()
                    .map(|field| {
                        let presence = if field.required { '!' } else { '?' };
                        let access = match field.access {
                            Access::Both => "",
                            Access::ReadOnly => "read ",
                            Access::WriteOnly => "write ",
                        };
                        let constant = field
                            .constant
                            .as_ref()
                            .map(|value| format!(" const {value}"));
                        let default = field.default.as_ref().map(|value| format!(" = {value}"));
                        format!(
                            "{access}{}{presence}: {}{}{}",
                            field.wire,
                            self.show(&field.value),
                            constant.unwrap_or_default(),
                            default.unwrap_or_default()
                        )
                    })
                    .collect();
                match &object.rest {
                    Rest::Ignored => {}
                    Rest::Denied => fields.push("closed".to_owned()),
                    Rest::Kept { value, all } => {
                        let others = if *all { "" } else { "|skipped" };
                        fields.push(format!("..{}{others}", self.show(value)));
                    }
                }
                format!("{{{}}}{}", fields.join(", "), limits(&object.limits))
            }
            Kind::Enum(list) => {
                let values: Vec<String> =
                    list.variants.iter().map(|v| v.value.to_string()).collect();
                format!("enum {:?} {}", list.repr, values.join(" "))
            }
            Kind::Union(union) => {
                let variants: Vec<String> = union
                    .variants
                    .iter()
                    .map(|variant| {
                        let tags = if variant.tags.is_empty() {
                            String::new()
                        } else {
                            format!(" @{}", variant.tags.join("/"))
                        };
                        format!("{}{tags}", self.show(&variant.value))
                    })
                    .collect();
                let tag = union
                    .discriminator
                    .as_ref()
                    .map(|d| format!(" by {}", d.property));
                format!("union{}({})", tag.unwrap_or_default(), variants.join(" | "))
            }
            Kind::Id(value) => format!("id {}", self.show(value)),
            Kind::Wrapper(value) => format!("wrapper {}", self.show(value)),
        }
    }
}

fn limits(limits: &Limits) -> String {
    let mut parts = Vec::new();
    let mut add = |name: &str, value: Option<String>| {
        parts.extend(value.map(|value| format!("{name} {value}")));
    };
    add("len>=", limits.min_length.map(|n| n.to_string()));
    add("len<=", limits.max_length.map(|n| n.to_string()));
    for pattern in &limits.patterns {
        add("pattern", Some(pattern.regex.clone()));
    }
    add(
        "min",
        limits
            .minimum
            .as_ref()
            .map(|b| format!("{}{}", b.value, if b.exclusive { "!" } else { "" })),
    );
    add(
        "max",
        limits
            .maximum
            .as_ref()
            .map(|b| format!("{}{}", b.value, if b.exclusive { "!" } else { "" })),
    );
    add("step", limits.multiple_of.clone());
    add("items>=", limits.min_items.map(|n| n.to_string()));
    add("items<=", limits.max_items.map(|n| n.to_string()));
    add("unique", limits.unique_items.then(String::new));
    add("members>=", limits.min_properties.map(|n| n.to_string()));
    add("members<=", limits.max_properties.map(|n| n.to_string()));
    for value in &limits.one_of {
        add("one", Some(value.to_string()));
    }
    if parts.is_empty() {
        String::new()
    } else {
        format!(" [{}]", parts.join(", "))
    }
}
