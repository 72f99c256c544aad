//! The files of one module: operations and types, split when there are many.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::chunk::Type;
use super::group::{self, Code, Operation};
use super::layout::{self, File, Layout, Piece};
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
    let text = |beginning: Option<&str>, types: &[Type]| {
        let (depth, docs) = match beginning {
            None => (depth, docs.to_owned()),
            Some(beginning) => (
                depth + 1,
                format!("Types whose names begin with `{beginning}`."),
            ),
        };
        let spot = Spot {
            depth,
            module: index,
        };
        type_file(plan, spot, &docs, types)
    };
    let files = match layout::distribute(pieces, text) {
        Layout::Here(text) => {
            sink.rust(format!("{folder}/{file}.rs"), text);
            return;
        }
        Layout::Apart(files) => files,
    };
    let below = if file == "mod" {
        folder.to_owned()
    } else {
        format!("{folder}/{file}")
    };
    sink.rust(
        format!("{below}/mod.rs"),
        format!("{}{}", head(docs), layout::index(&files)),
    );
    layout::write(sink, &below, files);
}

/// The text of a file of types.
fn type_file(plan: &Plan, spot: Spot, docs: &str, types: &[Type]) -> String {
    let here: HashSet<_> = types.iter().map(|ty| ty.type_ref).collect();
    let mut used = Used::default();
    let mut body = String::new();
    let mut bridged = Vec::new();
    for ty in types {
        if !body.is_empty() {
            body.push('\n');
        }
        body.push_str(&ty.text);
        used.merge(&ty.used);
        bridged.extend(ty.bridged.as_deref());
    }
    let mut text = head(docs);
    text.push_str(&uses::declarations(plan, spot, &used, &|type_ref| {
        here.contains(&type_ref)
    }));
    text.push_str(&body);
    if !bridged.is_empty() {
        text.push('\n');
        text.push_str(&uses::call("rt::serde_bridge", &bridged));
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
        let own = group::types(self.plan, self.index, self.module, self.group);
        let pieces = operations.into_iter().map(|operation| {
            let texts = [
                Some(&operation.function),
                operation.scoped.as_ref(),
                Some(&operation.items),
            ];
            let texts = texts.into_iter().flatten();
            Piece {
                name: operation.ident.clone(),
                lines: texts.map(|text| text.lines().count()).sum(),
                content: operation,
            }
        });
        let text = |beginning: Option<&str>, operations: &[Operation]| {
            let calls = self.calls(operations);
            match beginning {
                None => self.whole(&own, Some(&calls)),
                Some(beginning) => self.part(beginning, &calls),
            }
        };
        let text = match layout::distribute(pieces.collect(), text) {
            Layout::Here(text) => text,
            Layout::Apart(files) => {
                self.split(sink, files);
                self.whole(&own, None)
            }
        };
        sink.rust(format!("{}/mod.rs", self.folder), text);
    }

    /// The module's own file: its types, and its calls unless they are apart.
    fn whole(&self, own: &Code, calls: Option<&Code>) -> String {
        let mut modules = Vec::new();
        let (mut used, mut body) = (own.used.clone(), own.text.clone());
        match calls {
            Some(calls) => {
                used.merge(&calls.used);
                body.push('\n');
                body.push_str(&calls.text);
            }
            None => modules.push("calls"),
        }
        if self.has_types {
            modules.push("types");
        }
        let mut text = head(&self.module.docs);
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
        text
    }

    /// A file of calls.
    fn part(&self, beginning: &str, calls: &Code) -> String {
        let mut text = head(&format!("Operations whose names begin with `{beginning}`."));
        let spot = Spot {
            depth: 3,
            module: self.index,
        };
        text.push_str(&format!("use super::super::{};\n", self.group_types()));
        text.push_str(&uses::declarations(self.plan, spot, &calls.used, &|_| {
            false
        }));
        text.push_str(&calls.text);
        text
    }

    /// The calls of a large group, in files of their own.
    fn split(&self, sink: &mut Sink<'_>, files: Vec<File>) {
        let docs = format!(
            "Operations of [`{}`](super::{}).",
            self.group.type_ident, self.group.type_ident
        );
        sink.rust(
            format!("{}/calls/mod.rs", self.folder),
            format!("{}{}", head(&docs), layout::index(&files)),
        );
        layout::write(sink, &format!("{}/calls", self.folder), files);
    }

    /// How a file of calls imports what its functions belong to.
    fn group_types(&self) -> String {
        match &self.group.scoped_ident {
            None => self.group.type_ident.clone(),
            Some(scoped) => format!("{{{}, {scoped}}}", self.group.type_ident),
        }
    }

    /// Functions, calls and descriptions of parameters.
    fn calls(&self, operations: &[Operation]) -> Code {
        let mut used = Used::default();
        let functions = operations
            .iter()
            .map(|operation| operation.function.as_str());
        let mut text = group::implementation(&self.group.type_ident, functions);
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
            used.merge(&operation.used);
            statics.extend(&operation.statics);
        }
        for description in statics
            .iter()
            .filter_map(|ident| self.descriptions.get(*ident))
        {
            text.push('\n');
            text.push_str(description);
        }
        Code { text, used }
    }
}
