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
            ty if content.encoding == ContentEncoding::Multipart => {
                format!("&{}", self.made(ty, value)?)
            }
            _ => format!("&{}", from(value)),
        })
    }

    /// A value that holds files, which are not JSON: made member by member. Any other is read from its text.
    fn made(&self, ty: &RustType, value: &Value) -> Option<String> {
        if !self.holds_file(ty, &mut Vec::new()) {
            return Some(from(value));
        }
        Some(match ty {
            RustType::Binary => format!("client::FilePart::new(\"file.txt\", {})", bytes(value)),
            RustType::Option(inner) => format!("Some({})", self.made(inner, value)?),
            RustType::Maybe(inner) => {
                format!("client::Maybe::Value({})", self.made(inner, value)?)
            }
            RustType::Box(inner) => format!("Box::new({})", self.made(inner, value)?),
            RustType::Vec(inner) => {
                let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
                let items = items.iter().map(|item| self.made(inner, item));
                format!("vec![{}]", items.collect::<Option<Vec<_>>>()?.join(", "))
            }
            RustType::Map(inner) => self.map(inner, value.as_object()?.iter())?,
            RustType::Named(named) => match &self.plan_of(*named)?.kind {
                TypeKind::Struct(of) => self.parts(*named, of, value)?,
                TypeKind::Union(of) => {
                    let first = of.variants.first()?;
                    let path = self.path(*named, &self.plan_of(*named)?.ident);
                    format!("{path}::{}({})", first.ident, self.made(&first.ty, value)?)
                }
                _ => return None,
            },
            _ => return None,
        })
    }

    fn parts(&self, named: TypeRef, of: &StructPlan, value: &Value) -> Option<String> {
        let asked = of.fields.iter().filter(|field| is_asked(field));
        let given = asked.map(|field| {
            let member = value.get(&field.wire).unwrap_or(&Value::Null);
            let value = self.made(&field.ty, member)?;
            Some(match (&of.required_ident, &field.ty) {
                (Some(_), _) => format!("{}: {value}", field.ident),
                (None, RustType::String | RustType::Named(_)) => {
                    value.replacen("from(", "from::<String>(", 1)
                }
                (None, _) => value,
            })
        });
        let given = given.collect::<Option<Vec<_>>>()?.join(", ");
        let given = match &of.required_ident {
            Some(required) => format!("{} {{ {given} }}", self.path(named, required)),
            None => given,
        };
        let ident = &self.plan_of(named)?.ident;
        let mut made = format!(
            "{{ #[allow(unused_mut, reason = \"a body may have no members that may be left out\")] let mut body = {}::new({given}); ",
            self.path(named, ident)
        );
        for field in others(of) {
            if let Some(value) = value.get(&field.wire) {
                let value = self.made(&field.ty, value)?;
                made.push_str(&format!("body.{} = {value}; ", field.ident));
            }
        }
        if let Some(rest) = &of.rest {
            let known = |name: &str| of.fields.iter().any(|field| field.wire == name);
            let members = value.as_object()?.iter();
            let further = members.filter(|(name, _)| !known(name));
            let further = self.map(&rest.ty, further)?;
            made.push_str(&format!("body.{} = {further}; ", rest.ident));
        }
        Some(made + "body }")
    }

    fn map<'v>(
        &self,
        ty: &RustType,
        members: impl Iterator<Item = (&'v String, &'v Value)>,
    ) -> Option<String> {
        let members = members
            .map(|(name, value)| Some(format!("({name:?}.to_owned(), {})", self.made(ty, value)?)));
        let members = members.collect::<Option<Vec<_>>>()?.join(", ");
        Some(format!("std::collections::BTreeMap::from([{members}])"))
    }

    fn holds_file(&self, ty: &RustType, within: &mut Vec<TypeRef>) -> bool {
        match ty {
            RustType::Binary => true,
            RustType::Vec(inner)
            | RustType::Map(inner)
            | RustType::Option(inner)
            | RustType::Maybe(inner)
            | RustType::Box(inner) => self.holds_file(inner, within),
            RustType::Named(named) if !within.contains(named) => {
                within.push(*named);
                match self.plan_of(*named).map(|plan| &plan.kind) {
                    Some(TypeKind::Struct(of)) => {
                        let rest = of.rest.iter().map(|rest| &rest.ty);
                        let mut all = of.fields.iter().map(|field| &field.ty).chain(rest);
                        all.any(|ty| self.holds_file(ty, within))
                    }
                    Some(TypeKind::Union(of)) => {
                        let mut all = of.variants.iter().map(|variant| &variant.ty);
                        all.any(|ty| self.holds_file(ty, within))
                    }
                    Some(TypeKind::Wrapper(inner, _)) => self.holds_file(inner, within),
                    _ => false,
                }
            }
            _ => false,
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
