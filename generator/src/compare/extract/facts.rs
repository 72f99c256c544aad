//! How facts are written: types, limits, places.

use crate::api::Limits;
use crate::compare::parse::word;
use crate::load::{Document, Place};
use crate::plan::{Checks, Plan, RustType, TypeRef};

/// What every fact is written with.
pub(super) struct Context<'p> {
    pub(super) plan: &'p Plan,
    pub(super) document: &'p Document,
}

impl Context<'_> {
    /// A place as references name it.
    pub(super) fn place(&self, place: &Place) -> String {
        if place.file.index() == 0 {
            place.to_string()
        } else {
            format!("{}{place}", self.document.file_name(place.file))
        }
    }

    /// How users write the type.
    pub(super) fn named(&self, at: TypeRef) -> String {
        let module = self.plan.modules.get(at.module as usize);
        let ty = module.and_then(|module| module.types.get(at.index as usize));
        match (module, ty) {
            (Some(module), Some(ty)) => format!("{}::{}", plain(&module.ident), ty.ident),
            _ => String::new(),
        }
    }

    /// A Rust type as users write it.
    pub(super) fn ty(&self, ty: &RustType) -> String {
        ty.written(",", &|at| self.named(at))
    }
}

/// An identifier without its `r#`.
pub(super) fn plain(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}

/// What a sent value must satisfy, facet by facet: `max-items=3 each.max-length=5`.
pub(super) fn checks(checks: &Checks) -> String {
    let mut facets = Vec::new();
    layer(checks, "", &mut facets);
    facets.join(" ")
}

fn layer(checks: &Checks, prefix: &str, facets: &mut Vec<String>) {
    facets_of(&checks.limits, prefix, facets);
    for (index, position) in checks.positions.iter().enumerate() {
        layer(position, &format!("{prefix}{index}."), facets);
    }
    if let Some(each) = &checks.each {
        layer(each, &format!("{prefix}each."), facets);
    }
}

/// The facets of limits.
pub(super) fn limits(limits: &Limits) -> String {
    let mut facets = Vec::new();
    facets_of(limits, "", &mut facets);
    facets.join(" ")
}

fn facets_of(limits: &Limits, prefix: &str, facets: &mut Vec<String>) {
    let number = |value: Option<u64>| value.map(|value| value.to_string());
    let bound = |bound: &Option<crate::api::Bound>, exclusive: bool| {
        bound
            .as_ref()
            .filter(|bound| bound.exclusive == exclusive)
            .map(|bound| bound.value.clone())
    };
    let one_of = (!limits.one_of.is_empty())
        .then(|| serde_json::Value::from(limits.one_of.clone()).to_string());
    let patterns = (!limits.patterns.is_empty()).then(|| limits.patterns.join(" and "));
    let all = [
        ("min-length", number(limits.min_length)),
        ("max-length", number(limits.max_length)),
        ("pattern", patterns),
        ("minimum", bound(&limits.minimum, false)),
        ("above", bound(&limits.minimum, true)),
        ("maximum", bound(&limits.maximum, false)),
        ("below", bound(&limits.maximum, true)),
        ("multiple-of", limits.multiple_of.clone()),
        ("min-items", number(limits.min_items)),
        ("max-items", number(limits.max_items)),
        (
            "unique-items",
            limits.unique_items.then(|| "yes".to_owned()),
        ),
        ("min-properties", number(limits.min_properties)),
        ("max-properties", number(limits.max_properties)),
        ("one-of", one_of),
    ];
    for (name, value) in all {
        facets.extend(value.map(|value| format!("{prefix}{name}={}", word(&value))));
    }
}
