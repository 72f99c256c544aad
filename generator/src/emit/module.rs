//! The files of one module: operations and types, split when there are many.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::chunk::Type;
use super::group::{self, Operation};
use super::layout::{self, Bucket, Piece};
use super::scope::Used;
use super::sink::{Sink, head};
use super::uses::{self, Spot};
use crate::plan::{Group, Module, Plan, TypeRef};

/// What the files of a module are put together from.
pub(super) struct Chunks {
    pub(super) types: Vec<Type>,
    pub(super) operations: Vec<Operation>,
    /// The descriptions of parameters, by identifier.
    pub(super) descriptions: BTreeMap<String, String>,
}

/// Writes the files of module `index` to `sink`.
pub(super) fn files(sink: &mut Sink<'_>, plan: &Plan, index: u32, module: &Module, chunks: Chunks) {
    let Chunks {
        types,
        operations,
        descriptions,
    } = chunks;
    let folder = format!("src/{}", module.ident.trim_start_matches("r#"));
    let docs = if module.docs.is_empty() {
        "Types that several resource groups share."
    } else {
        &module.docs
    };
    match &module.group {
        None => type_files(
            sink,
            plan,
            Place {
                folder: &folder,
                file: "mod",
                depth: 1,
                index,
                docs,
            },
            types,
        ),
        Some(group) => {
            let has_types = !types.is_empty();
            let about = format!(
                "Types of [`{}`](super::{}).",
                group.type_ident, group.type_ident
            );
            type_files(
                sink,
                plan,
                Place {
                    folder: &folder,
                    file: "types",
                    depth: 2,
                    index,
                    docs: &about,
                },
                types,
            );
            let group = GroupOf {
                plan,
                index,
                module,
                group,
                folder: &folder,
                has_types,
                descriptions: &descriptions,
            };
            group.files(sink, operations);
        }
    }
}

/// Where the types of a module go.
struct Place<'p> {
    folder: &'p str,
    /// `types`, or `mod` when the module has nothing else.
    file: &'p str,
    /// How many modules below the root a file of that name is.
    depth: usize,
    index: u32,
    docs: &'p str,
}

fn type_files(sink: &mut Sink<'_>, plan: &Plan, place: Place<'_>, types: Vec<Type>) {
    if types.is_empty() {
        return;
    }
    let Place {
        folder,
        file,
        depth,
        index,
        docs,
    } = place;
    let name_of = |type_ref: TypeRef| {
        let module = plan.modules.get(type_ref.module as usize);
        let ty = module.and_then(|module| module.types.get(type_ref.index as usize));
        ty.map(|ty| ty.ident.clone()).unwrap_or_default()
    };
    let pieces = types
        .into_iter()
        .map(|ty| Piece {
            name: name_of(ty.type_ref),
            lines: ty.text.lines().count(),
            content: ty,
        })
        .collect();
    let mut buckets = layout::distribute(pieces);
    if let [Bucket { pieces, .. }] = buckets.as_mut_slice() {
        let text = type_file(
            plan,
            Spot {
                depth,
                module: index,
            },
            docs,
            std::mem::take(pieces),
        );
        sink.rust(format!("{folder}/{file}.rs"), text);
        return;
    }
    let below = if file == "mod" {
        folder.to_owned()
    } else {
        format!("{folder}/{file}")
    };
    let names: Vec<_> = buckets.iter().map(|bucket| bucket.name.clone()).collect();
    sink.rust(
        format!("{below}/mod.rs"),
        format!("{}{}", head(docs), index_of(&names)),
    );
    for Bucket { name, pieces } in buckets {
        let docs = format!(
            "Types whose names begin with `{}`.",
            name.trim_end_matches('_')
        );
        let text = type_file(
            plan,
            Spot {
                depth: depth + 1,
                module: index,
            },
            &docs,
            pieces,
        );
        sink.rust(format!("{below}/{name}.rs"), text);
    }
}

/// `mod a;` and `pub use self::a::*;` for each.
fn index_of(names: &[String]) -> String {
    let modules: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    let uses: String = names
        .iter()
        .map(|name| format!("pub use self::{name}::*;\n"))
        .collect();
    format!("{modules}\n{uses}")
}

/// The text of a file of types.
fn type_file(plan: &Plan, spot: Spot, docs: &str, types: Vec<Type>) -> String {
    let here: HashSet<_> = types.iter().map(|ty| ty.type_ref).collect();
    let mut used = Used::default();
    let mut body = String::new();
    let mut bridged = Vec::new();
    for ty in types {
        if !body.is_empty() {
            body.push('\n');
        }
        body.push_str(&ty.text);
        used.merge(ty.used);
        bridged.extend(ty.bridged);
    }
    let mut text = head(docs);
    text.push_str(&uses::declarations(plan, spot, &used, &|type_ref| {
        here.contains(&type_ref)
    }));
    text.push_str(&body);
    if !bridged.is_empty() {
        let names: Vec<_> = bridged.iter().map(String::as_str).collect();
        text.push('\n');
        text.push_str(&uses::call("rt::serde_bridge", &names));
    }
    text
}

/// A module with operations.
struct GroupOf<'p> {
    plan: &'p Plan,
    index: u32,
    module: &'p Module,
    group: &'p Group,
    folder: &'p str,
    has_types: bool,
    descriptions: &'p BTreeMap<String, String>,
}

impl GroupOf<'_> {
    fn files(&self, sink: &mut Sink<'_>, operations: Vec<Operation>) {
        let (own, mut used) = group::types(self.plan, self.index, self.module, self.group);
        let pieces = operations
            .into_iter()
            .map(|operation| {
                let texts = [
                    Some(&operation.function),
                    operation.scoped.as_ref(),
                    Some(&operation.items),
                ];
                let lines = texts
                    .into_iter()
                    .flatten()
                    .map(|text| text.lines().count())
                    .sum();
                Piece {
                    name: operation.ident.clone(),
                    lines,
                    content: operation,
                }
            })
            .collect();
        let mut buckets = layout::distribute(pieces);
        let mut text = head(&self.module.docs);
        let mut body = own;
        let mut modules = Vec::new();
        if let [Bucket { pieces, .. }] = buckets.as_mut_slice() {
            let pieces = std::mem::take(pieces);
            buckets.clear();
            let (more, calls) = self.calls(pieces);
            used.merge(more);
            body.push_str(&calls);
        } else {
            modules.push("calls");
        }
        if self.has_types {
            modules.push("types");
        }
        for name in &modules {
            text.push_str(&format!("mod {name};\n"));
        }
        text.push('\n');
        for name in &modules {
            text.push_str(&format!("pub use self::{name}::*;\n"));
        }
        let spot = Spot {
            depth: 1,
            module: self.index,
        };
        text.push_str(&uses::declarations(self.plan, spot, &used, &|type_ref| {
            type_ref.module == self.index
        }));
        text.push_str(&body);
        sink.rust(format!("{}/mod.rs", self.folder), text);
        self.split(sink, buckets);
    }

    /// The calls of a large group, in files of their own.
    fn split(&self, sink: &mut Sink<'_>, buckets: Vec<Bucket<Operation>>) {
        if buckets.is_empty() {
            return;
        }
        let names: Vec<_> = buckets.iter().map(|bucket| bucket.name.clone()).collect();
        let docs = format!(
            "Operations of [`{}`](super::{}).",
            self.group.type_ident, self.group.type_ident
        );
        sink.rust(
            format!("{}/calls/mod.rs", self.folder),
            format!("{}{}", head(&docs), index_of(&names)),
        );
        for Bucket { name, pieces } in buckets {
            let (used, calls) = self.calls(pieces);
            let types = self.group_types();
            let mut text = head(&format!(
                "Operations whose names begin with `{}`.",
                name.trim_end_matches('_')
            ));
            let spot = Spot {
                depth: 3,
                module: self.index,
            };
            text.push_str(&format!("use super::super::{types};\n"));
            text.push_str(&uses::declarations(self.plan, spot, &used, &|_| false));
            text.push_str(calls.trim_start_matches('\n'));
            sink.rust(format!("{}/calls/{name}.rs", self.folder), text);
        }
    }

    /// How a file of calls imports what its functions belong to.
    fn group_types(&self) -> String {
        match &self.group.scoped_ident {
            None => self.group.type_ident.clone(),
            Some(scoped) => format!("{{{}, {scoped}}}", self.group.type_ident),
        }
    }

    /// Functions, calls and descriptions of parameters.
    fn calls(&self, operations: Vec<Operation>) -> (Used, String) {
        let mut used = Used::default();
        let functions = operations
            .iter()
            .map(|operation| operation.function.as_str());
        let mut text = format!(
            "\n{}",
            group::implementation(&self.group.type_ident, functions)
        );
        if let Some(scoped) = &self.group.scoped_ident {
            let functions = operations
                .iter()
                .filter_map(|operation| operation.scoped.as_deref());
            let scoped = group::implementation(scoped, functions);
            if !scoped.is_empty() {
                text.push('\n');
                text.push_str(&scoped);
            }
        }
        let mut statics = BTreeSet::new();
        for operation in operations {
            text.push('\n');
            text.push_str(&operation.items);
            used.merge(operation.used);
            statics.extend(operation.statics);
        }
        for description in statics
            .iter()
            .filter_map(|ident| self.descriptions.get(ident))
        {
            text.push('\n');
            text.push_str(description);
        }
        (used, text)
    }
}
