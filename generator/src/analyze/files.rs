//! Which types hold files, and so are sent as parts only and have no JSON.

use super::walk::{Side, uses};
use crate::api::{Api, Kind, Type, TypeDef, Use};

/// For each type, whether a member of it, or of what it is one of, is a file.
#[derive(Debug, Default)]
pub(crate) struct Files(Vec<bool>);

impl Files {
    /// Starts from structs with files, and goes up to the unions that they are variants of.
    pub(crate) fn of(api: &Api) -> Self {
        let mut unions: Vec<Vec<usize>> = vec![Vec::new(); api.types.len()];
        let mut todo = Vec::new();
        for (id, def) in api.types.iter() {
            let holder = id.0 as usize;
            if uses(def, Side::Write).any(is_file) {
                todo.push(holder);
            }
            for variant in variants(def) {
                if let Some(holders) = unions.get_mut(variant) {
                    holders.push(holder);
                }
            }
        }
        let mut files = vec![false; api.types.len()];
        while let Some(id) = todo.pop() {
            match files.get_mut(id) {
                Some(known) if !*known => *known = true,
                _ => continue,
            }
            todo.extend(unions.get(id).into_iter().flatten());
        }
        Self(files)
    }

    /// Whether values of the type hold files.
    pub(crate) fn has(&self, id: crate::api::TypeId) -> bool {
        self.0.get(id.0 as usize).copied().unwrap_or(false)
    }
}

fn variants(def: &TypeDef) -> impl Iterator<Item = usize> {
    let union = match &def.kind {
        Kind::Union(union) => Some(union),
        _ => None,
    };
    let variants = union.into_iter().flat_map(|union| &union.variants);
    variants.filter_map(|variant| match variant.value.ty {
        Type::Named(id) => Some(id.0 as usize),
        _ => None,
    })
}

/// A file, or files.
pub(crate) fn is_file(value: &Use) -> bool {
    match &value.ty {
        Type::Binary => true,
        Type::Array(item) => item.ty == Type::Binary,
        _ => false,
    }
}
