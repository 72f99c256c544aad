//! Planned types as a reader of Rust would write them.

use crate::plan::{OutputPlan, Plan, RustType, TypeRef};

/// Writes the types of a plan.
pub(super) struct Rust<'p>(pub(super) &'p Plan);

impl Rust<'_> {
    /// What an operation gives, as a Rust type.
    pub(super) fn output(&self, output: &OutputPlan) -> String {
        match output {
            OutputPlan::Empty => "()".to_owned(),
            OutputPlan::Json(ty) | OutputPlan::Member { ty, .. } => self.ty(ty),
            OutputPlan::Page { item, .. } => format!("Page<{}>", self.ty(item)),
            OutputPlan::Text => "String".to_owned(),
            OutputPlan::Bytes => "Bytes".to_owned(),
            OutputPlan::Events(ty) => format!("Events<{}>", self.ty(ty)),
            OutputPlan::Lines(ty) => format!("Lines<{}>", self.ty(ty)),
            OutputPlan::Choice { ident, .. } => ident.clone(),
        }
    }

    fn ty(&self, ty: &RustType) -> String {
        let of = |outer: &str, inner: &RustType| format!("{outer}<{}>", self.ty(inner));
        match ty {
            RustType::Value => "Value".to_owned(),
            RustType::Unit => "()".to_owned(),
            RustType::Bool => "bool".to_owned(),
            RustType::Int(width) => format!("{width:?}").to_lowercase(),
            RustType::F32 => "f32".to_owned(),
            RustType::F64 => "f64".to_owned(),
            RustType::String => "String".to_owned(),
            RustType::Format(format) => format!("{format:?}"),
            RustType::Binary => "Bytes".to_owned(),
            RustType::Vec(item) => of("Vec", item),
            RustType::Map(value) => format!("BTreeMap<String, {}>", self.ty(value)),
            RustType::Tuple(items, rest) => {
                let rest = rest.iter().map(|rest| format!("{}…", self.ty(rest)));
                format!(
                    "({})",
                    items
                        .iter()
                        .map(|item| self.ty(item))
                        .chain(rest)
                        .collect::<Vec<_>>()
                        .join(", ")
                )
            }
            RustType::Option(inner) => of("Option", inner),
            RustType::Maybe(inner) => of("Maybe", inner),
            RustType::Box(inner) => of("Box", inner),
            RustType::Named(name) => self.name(*name),
            RustType::Apply(name, parameter) => of(&self.name(*name), parameter),
            RustType::Param => "T".to_owned(),
        }
    }

    fn name(&self, name: TypeRef) -> String {
        let module = self.0.modules.get(name.module as usize);
        let plan = module.and_then(|module| module.types.get(name.index as usize));
        plan.map_or_else(String::new, |plan| plan.ident.clone())
    }
}
