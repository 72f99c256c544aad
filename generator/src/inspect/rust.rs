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
        ty.written(", ", &|at| self.name(at))
    }

    fn name(&self, name: TypeRef) -> String {
        let module = self.0.modules.get(name.module as usize);
        let plan = module.and_then(|module| module.types.get(name.index as usize));
        plan.map_or_else(String::new, |plan| plan.ident.clone())
    }
}
