//! Schemas of types and of values, in the words that the mock server of the runtime reads.

use super::super::context::Context;
use super::super::forms::Node;
use super::super::walk::{Side, is_there};
use super::json::{Object, list, sorted, string, texts};
use crate::api::{
    Access, Bound, Enum, EnumRepr, Field, Format, Kind, Limits, Rest, Struct, Type, Union, Use,
};

/// How deep generic types are written out within each other.
const DEPTH: usize = 16;

/// The schema of a named type in one of its forms.
pub(crate) fn of_node(context: &Context<'_>, node: &Node) -> String {
    let Some(def) = context.api.types.get(node.id) else {
        return "{}".to_owned();
    };
    let writer = Writer {
        context,
        side: node.side(),
        argument: None,
        depth: 0,
    };
    let mut object = Object::default();
    writer.kind(&mut object, &def.kind);
    object.value("example", def.docs.example.as_ref());
    object.finish()
}

/// The schema of a value in a message.
pub(super) fn of_use(context: &Context<'_>, value: &Use, side: Side) -> String {
    let writer = Writer {
        context,
        side,
        argument: None,
        depth: 0,
    };
    writer.value(value).finish()
}

#[derive(Clone, Copy)]
struct Writer<'w, 'a> {
    context: &'w Context<'a>,
    side: Side,
    /// What stands for the parameter of the generic type that is written out.
    argument: Option<&'w Use>,
    depth: usize,
}

impl Writer<'_, '_> {
    fn value(&self, value: &Use) -> Object {
        let mut object = Object::default();
        self.ty(&mut object, &value.ty);
        object.flag("nullable", value.nullable);
        limits(&mut object, &value.limits);
        object
    }

    fn text(&self, value: &Use) -> String {
        self.value(value).finish()
    }

    fn ty(&self, object: &mut Object, ty: &Type) {
        let mut named = |name: &str| object.text("type", name);
        match ty {
            Type::Any => {}
            Type::Null => named("null"),
            Type::Bool => named("boolean"),
            Type::Int(_) => named("integer"),
            Type::Float { .. } => named("number"),
            Type::String => named("string"),
            Type::Format(Format::Decimal) => {
                object.json("type", &list(["string", "number"].map(string)));
                object.text("format", "decimal");
            }
            Type::Format(Format::ExactNumber) => {
                named("number");
                object.text("format", "decimal");
            }
            Type::Format(format) => {
                named("string");
                object.text("format", format.name());
            }
            Type::Binary => object.flag("binary", true),
            Type::Array(item) => {
                named("array");
                object.json("items", &self.text(item));
            }
            Type::Tuple { items, rest } => {
                named("array");
                object.list("prefixItems", items.iter().map(|item| self.text(item)));
                let rest = rest.as_ref().map(|rest| self.text(rest));
                object.json("items", rest.as_deref().unwrap_or("false"));
            }
            Type::Map(value) => {
                named("object");
                object.json("additionalProperties", &self.text(value));
            }
            Type::Named(id) => {
                if let Some(node) = self.context.nodes.find(*id, self.side) {
                    object.text("$ref", self.context.ident(node));
                }
            }
            Type::Apply(id, argument) => {
                let def = self.context.api.types.get(*id);
                if let Some(def) = def.filter(|_| self.depth < DEPTH) {
                    let inner = Writer {
                        argument: Some(argument),
                        depth: self.depth + 1,
                        ..*self
                    };
                    inner.kind(object, &def.kind);
                }
            }
            Type::Param => {
                if let Some(argument) = self.argument {
                    let outer = Writer {
                        argument: None,
                        ..*self
                    };
                    outer.ty(object, &argument.ty);
                    object.flag("nullable", argument.nullable);
                    limits(object, &argument.limits);
                }
            }
        }
    }

    fn kind(&self, object: &mut Object, kind: &Kind) {
        match kind {
            Kind::Struct(of) => self.structure(object, of),
            Kind::Enum(of) => enumeration(object, of),
            Kind::Union(of) => self.union(object, of),
            Kind::Id(value) | Kind::Wrapper(value) => {
                self.ty(object, &value.ty);
                object.flag("nullable", value.nullable);
                limits(object, &value.limits);
            }
        }
    }

    fn structure(&self, object: &mut Object, of: &Struct) {
        object.text("type", "object");
        let fields = of
            .fields
            .iter()
            .filter(|field| is_there(field.access, self.side));
        let mut properties = Object::default();
        let mut required = Vec::new();
        for field in fields {
            properties.json(&field.wire, &self.field(field));
            // What a server has announced to drop it may have dropped.
            let dropped = self.side == Side::Read && field.docs.deprecated.is_some();
            if field.required && !dropped {
                required.push(&field.wire);
            }
        }
        if !properties.is_empty() {
            object.json("properties", &properties.finish());
        }
        if !required.is_empty() {
            object.json("required", &texts(required));
        }
        let read_only = of
            .fields
            .iter()
            .filter(|field| self.side == Side::Write && field.access == Access::ReadOnly);
        object.list("readOnly", read_only.map(|field| string(&field.wire)));
        match &of.rest {
            // Further members may be anything.
            Rest::Ignored | Rest::Kept { all: false, .. } => {}
            Rest::Denied => object.json("additionalProperties", "false"),
            Rest::Kept { value, .. } => object.json("additionalProperties", &self.text(value)),
        }
        limits(object, &of.limits);
    }

    fn field(&self, field: &Field) -> String {
        let mut object = self.value(&field.value);
        object.value("const", field.constant.as_ref());
        object.value("default", field.default.as_ref());
        object.value("example", field.docs.example.as_ref());
        object.flag("deprecated", field.docs.deprecated.is_some());
        object.finish()
    }

    fn union(&self, object: &mut Object, of: &Union) {
        if let Some(discriminator) = &of.discriminator {
            object.text("discriminator", &discriminator.property);
        }
        let variants = of.variants.iter().map(|variant| {
            let mut one = self.value(&variant.value);
            one.list("tags", variant.tags.iter().map(|tag| string(tag)));
            one.finish()
        });
        object.json("variants", &list(variants));
    }
}

fn enumeration(object: &mut Object, of: &Enum) {
    let name = match of.repr {
        EnumRepr::String => "string",
        EnumRepr::Int(_) => "integer",
    };
    object.text("type", name);
    object.list(
        "enum",
        of.variants.iter().map(|variant| sorted(&variant.value)),
    );
    let withheld = of.variants.iter().filter(|variant| variant.receive_only);
    object.list(
        "receiveOnly",
        withheld.map(|variant| sorted(&variant.value)),
    );
}

/// Numbers go as text, so that nothing is rounded.
fn limits(object: &mut Object, limits: &Limits) {
    object.count("minLength", limits.min_length);
    object.count("maxLength", limits.max_length);
    object.list(
        "patterns",
        limits.patterns.iter().map(|one| string(&one.regex)),
    );
    bound(
        object,
        limits.minimum.as_ref(),
        "minimum",
        "exclusiveMinimum",
    );
    bound(
        object,
        limits.maximum.as_ref(),
        "maximum",
        "exclusiveMaximum",
    );
    if let Some(step) = &limits.multiple_of {
        object.text("multipleOf", step);
    }
    object.count("minItems", limits.min_items);
    object.count("maxItems", limits.max_items);
    object.flag("uniqueItems", limits.unique_items);
    object.count("minProperties", limits.min_properties);
    object.count("maxProperties", limits.max_properties);
    object.list("enum", limits.one_of.iter().map(sorted));
}

fn bound(object: &mut Object, bound: Option<&Bound>, inclusive: &str, exclusive: &str) {
    if let Some(bound) = bound {
        let name = if bound.exclusive {
            exclusive
        } else {
            inclusive
        };
        object.text(name, &bound.value);
    }
}
