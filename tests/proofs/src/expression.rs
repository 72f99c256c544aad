//! Rust expressions for the arguments of generated functions: JSON text that the argument's own type decodes.

use serde_json::Value;
use specwright::api::{ContentEncoding, Format};
use specwright::plan::{
    BodyContentPlan, BodyPlan, FieldPlan, Plan, Presence, RustType, StructPlan, TypeKind, TypePlan,
    TypeRef,
};

/// Writes expressions for the types of a plan.
#[derive(Debug, Clone, Copy)]
pub struct Expressions<'p>(pub &'p Plan);

impl Expressions<'_> {
    /// A parameter, as its function or setter takes it.
    #[must_use]
    pub fn argument(&self, ty: &RustType, value: &Value) -> String {
        match ty {
            RustType::String | RustType::Format(Format::Uri) => {
                format!("&from::<String>({:?})?", text(value))
            }
            RustType::Option(inner) | RustType::Box(inner) => self.argument(inner, value),
            ty if self.is_given(ty) => from(value),
            _ => format!("&{}", from(value)),
        }
    }

    /// Whether the function takes the value itself.
    fn is_given(&self, ty: &RustType) -> bool {
        match ty {
            RustType::Unit
            | RustType::Bool
            | RustType::Int(_)
            | RustType::F32
            | RustType::F64
            | RustType::Vec(_) => true,
            RustType::Named(named) => matches!(
                self.plan_of(*named).map(|plan| &plan.kind),
                Some(TypeKind::Enum(_))
            ),
            _ => false,
        }
    }

    fn plan_of(&self, named: TypeRef) -> Option<&TypePlan> {
        self.0
            .modules
            .get(named.module as usize)?
            .types
            .get(named.index as usize)
    }

    fn path(&self, named: TypeRef, ident: &str) -> String {
        let module = self
            .0
            .modules
            .get(named.module as usize)
            .map_or("", |module| module.ident.as_str());
        format!("client::{module}::{ident}")
    }

    /// One content of a body, as its function or setter takes it; `None` when there is no writing it down.
    #[must_use]
    pub fn body(
        &self,
        module: &str,
        body: &BodyPlan,
        content: &BodyContentPlan,
        value: &Value,
    ) -> Option<String> {
        match &body.choice_ident {
            None => self.content(content, value),
            Some(choice) => {
                let owned = match content.ty {
                    _ if content.ranged => {
                        format!("client::TypedBody::from({})", typed(content, value))
                    }
                    RustType::String if !is_raw(content) => {
                        format!("from::<String>({:?})?", text(value))
                    }
                    _ if is_raw(content) => format!("client::Body::from({})", bytes(value)),
                    _ => self
                        .content(content, value)?
                        .trim_start_matches('&')
                        .to_owned(),
                };
                Some(format!(
                    "client::{module}::{choice}::{}({owned})",
                    content.variant_ident
                ))
            }
        }
    }

    fn content(&self, content: &BodyContentPlan, value: &Value) -> Option<String> {
        if content.ranged {
            return Some(typed(content, value));
        }
        if is_raw(content) {
            return Some(bytes(value));
        }
        Some(match &content.ty {
            RustType::String => format!("&from::<String>({:?})?", text(value)),
            RustType::Vec(_) => from(value),
            RustType::Named(named) if content.encoding == ContentEncoding::Multipart => {
                format!("&{}", self.parts(*named, value)?)
            }
            _ => format!("&{}", from(value)),
        })
    }

    /// A body of parts: made member by member when there are files in it, which are not JSON.
    fn parts(&self, named: TypeRef, value: &Value) -> Option<String> {
        let plan = self.plan_of(named)?;
        let TypeKind::Struct(of) = &plan.kind else {
            return Some(from(value));
        };
        if !of.fields.iter().any(|field| holds_file(&field.ty)) {
            return Some(from(value));
        }
        let asked: Vec<&FieldPlan> = of.fields.iter().filter(|field| is_asked(field)).collect();
        let given = asked.iter().map(|field| {
            let value = self.field(&field.ty, value.get(&field.wire).unwrap_or(&Value::Null));
            match (&of.required_ident, &field.ty) {
                (Some(_), _) => format!("{}: {value}", field.ident),
                (None, RustType::String | RustType::Named(_)) => {
                    value.replacen("from(", "from::<String>(", 1)
                }
                (None, _) => value,
            }
        });
        let given = given.collect::<Vec<_>>().join(", ");
        let given = match &of.required_ident {
            Some(required) => format!("{} {{ {given} }}", self.path(named, required)),
            None => given,
        };
        let mut made = format!(
            "{{ #[allow(unused_mut)] let mut body = {}::new({given}); ",
            self.path(named, &plan.ident)
        );
        for field in others(of) {
            if let Some(value) = value.get(&field.wire) {
                made.push_str(&format!(
                    "body.{} = {}; ",
                    field.ident,
                    self.field(&field.ty, value)
                ));
            }
        }
        Some(made + "body }")
    }

    fn field(&self, ty: &RustType, value: &Value) -> String {
        match ty {
            RustType::Binary => format!("client::FilePart::new(\"file.txt\", {})", bytes(value)),
            ty if !holds_file(ty) => from(value),
            RustType::Option(inner) => format!("Some({})", self.field(inner, value)),
            RustType::Maybe(inner) => format!("client::Maybe::Value({})", self.field(inner, value)),
            RustType::Box(inner) => format!("Box::new({})", self.field(inner, value)),
            RustType::Vec(inner) => {
                let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
                let items: Vec<_> = items.iter().map(|item| self.field(inner, item)).collect();
                format!("vec![{}]", items.join(", "))
            }
            _ => from(value),
        }
    }
}

fn is_asked(field: &FieldPlan) -> bool {
    match field.presence {
        Presence::Optional | Presence::Tri => false,
        Presence::Defaulted => field.constant.is_none() && field.default.is_none(),
        Presence::Required | Presence::RequiredNullable => field.constant.is_none(),
    }
}

fn others(of: &StructPlan) -> impl Iterator<Item = &FieldPlan> {
    of.fields.iter().filter(|field| !is_asked(field))
}

fn holds_file(ty: &RustType) -> bool {
    match ty {
        RustType::Binary => true,
        RustType::Vec(inner)
        | RustType::Option(inner)
        | RustType::Maybe(inner)
        | RustType::Box(inner) => holds_file(inner),
        _ => false,
    }
}

fn is_raw(content: &BodyContentPlan) -> bool {
    match content.encoding {
        ContentEncoding::Binary | ContentEncoding::EventStream => true,
        ContentEncoding::Text => !matches!(content.ty, RustType::String),
        _ => false,
    }
}

/// Bytes with a media type of the content's range.
fn typed(content: &BodyContentPlan, value: &Value) -> String {
    let media_type = match content.media_type.split_once('/') {
        Some(("text", _)) => "text/plain".to_owned(),
        Some(("*", _)) | None => "application/octet-stream".to_owned(),
        Some((kind, _)) => format!("{kind}/octet-stream"),
    };
    format!("({media_type:?}, {})", bytes(value))
}

fn from(value: &Value) -> String {
    format!("from({:?})?", value.to_string())
}

/// A string, whatever the document's example is.
fn text(value: &Value) -> String {
    match value {
        Value::String(_) => value.to_string(),
        other => Value::String(other.to_string()).to_string(),
    }
}

fn bytes(value: &Value) -> String {
    match value.as_str() {
        Some(text) => format!("{text:?}.as_bytes().to_vec()"),
        None => format!("{:?}.as_bytes().to_vec()", value.to_string()),
    }
}
