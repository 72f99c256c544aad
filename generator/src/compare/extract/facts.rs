//! How facts are written: types, limits, places.

use crate::api::Limits;
use crate::compare::parse::word;
use crate::load::{Document, FileId, Place};
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
            format!("{}{place}", beside(self.document, place.file))
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

/// The name of a file as the document's first one refers to it, wherever the program was started.
pub(in crate::compare) fn beside(document: &Document, file: FileId) -> String {
    let name = document.file_name(file);
    let Some(first) = document.files().next() else {
        return name.to_owned();
    };
    relative(document.file_name(first), name)
}

/// The path from the folder of one file to another.
fn relative(from: &str, to: &str) -> String {
    let steps = |path: &str| -> Vec<String> {
        let path = path.replace('\\', "/");
        let steps = path.split('/').filter(|step| *step != ".");
        steps.map(str::to_owned).collect()
    };
    let (from, to) = (steps(from), steps(to));
    let folder = from.get(..from.len().saturating_sub(1)).unwrap_or_default();
    let shared = folder.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = folder.get(shared..).unwrap_or_default();
    if up.iter().any(|step| step == "..") {
        // Where that leads back from is not known.
        return to.join("/");
    }
    let down = to.iter().skip(shared).cloned();
    let steps: Vec<String> = up.iter().map(|_| "..".to_owned()).chain(down).collect();
    steps.join("/")
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
    let patterns = (!limits.patterns.is_empty()).then(|| {
        let patterns: Vec<_> = limits
            .patterns
            .iter()
            .map(|pattern| &*pattern.regex)
            .collect();
        patterns.join(" and ")
    });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_as_the_first_one_refers_to_it() {
        for (from, to, wanted) in [
            (
                "specs/shop/openapi.yaml",
                "specs/shop/parts/a.yaml",
                "parts/a.yaml",
            ),
            (
                "specs/shop/openapi.yaml",
                "specs/common/a.yaml",
                "../common/a.yaml",
            ),
            ("openapi.yaml", "parts/a.yaml", "parts/a.yaml"),
            ("openapi.yaml", "../common/a.yaml", "../common/a.yaml"),
            ("./openapi.yaml", "./parts/a.yaml", "parts/a.yaml"),
            (
                "../../specs/shop/openapi.yaml",
                "../../specs/common/a.yaml",
                "../common/a.yaml",
            ),
            (
                "/x/shop/openapi.yaml",
                "/x/common/a.yaml",
                "../common/a.yaml",
            ),
        ] {
            assert_eq!(relative(from, to), wanted, "{from} {to}");
        }
    }
}
