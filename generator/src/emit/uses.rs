//! The `use` declarations at the head of a file.

use std::collections::{BTreeMap, BTreeSet};

use super::gate;
use super::scope::Used;
use super::tokens::DEPRECATED;
use crate::plan::{Plan, RuntimeMode, TypeRef};

/// Where a file stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    /// How many modules it is below the root.
    pub(super) depth: usize,
    /// Index of the module it belongs to.
    pub(super) module: u32,
}

/// Declarations for everything in `used` that is not in `here`, then an empty line.
pub(super) fn declarations(
    plan: &Plan,
    spot: Spot,
    used: &Used,
    here: &dyn Fn(TypeRef) -> bool,
) -> String {
    let root = "super::".repeat(spot.depth);
    let mut out = String::new();
    if used.map {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    let mut lines = vec![match plan.package.runtime {
        RuntimeMode::Vendored => format!("use {root}runtime as rt;\n"),
        RuntimeMode::Crate => "use specwright_runtime as rt;\n".to_owned(),
    }];
    let gate = |module| match gate::between(plan, spot.module, module) {
        Some(feature) => format!("#[cfg(feature = {feature:?})]\n"),
        None => String::new(),
    };
    let mut imports: BTreeMap<(String, bool), (String, BTreeSet<&str>)> = BTreeMap::new();
    for type_ref in used
        .types
        .iter()
        .copied()
        .filter(|type_ref| !here(*type_ref))
    {
        let Some(module) = plan.modules.get(type_ref.module as usize) else {
            continue;
        };
        let Some(ty) = module.types.get(type_ref.index as usize) else {
            continue;
        };
        // A file of the module's own sees the whole module one or two levels up.
        let path = if type_ref.module == spot.module {
            "super::".repeat(spot.depth.saturating_sub(1))
        } else {
            format!("{root}{}::", module.ident)
        };
        imports
            .entry((path, ty.deprecated.is_some()))
            .or_insert_with(|| (gate(type_ref.module), BTreeSet::new()))
            .1
            .insert(&ty.ident);
    }
    for ((path, deprecated), (gate, names)) in imports {
        let names: Vec<_> = names.into_iter().collect();
        let expect = if deprecated {
            format!("#[expect(deprecated, reason = {DEPRECATED:?})]\n")
        } else {
            String::new()
        };
        lines.push(format!(
            "{gate}{expect}use {path}{};\n",
            braced(&path, &names)
        ));
    }
    out.extend(lines);
    out.push('\n');
    out
}

/// One name, or several in braces, over as many lines as they need.
fn braced(path: &str, names: &[&str]) -> String {
    if let [name] = names {
        return (*name).to_owned();
    }
    let line = names.join(", ");
    if path.len() + line.len() + "use {};".len() <= 100 {
        return format!("{{{line}}}");
    }
    format!("{{\n{}}}", filled(names.iter().copied()))
}

/// `pub use path::{A, B};`
pub(super) fn export(path: &str, names: &[&str]) -> String {
    format!("pub {}", import(path, names))
}

/// `use path::{A, B};`
pub(super) fn import(path: &str, names: &[&str]) -> String {
    format!("use {path}::{};\n", braced(path, names))
}

/// A line `macro!(rt, A, B);`, over as many lines as it needs.
pub(super) fn call(name: &str, arguments: &[&str]) -> String {
    let line = format!("{name}!(rt, {});\n", arguments.join(", "));
    if line.len() <= 101 {
        return line;
    }
    format!(
        "{name}!(\n    rt,\n{});\n",
        filled(arguments.iter().copied())
    )
}

/// Names with commas, as many to an indented line as fit.
fn filled<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut out = String::new();
    let mut width = 0;
    for name in names {
        if width == 0 || width + name.len() + 2 > 100 {
            if width > 0 {
                out.push('\n');
            }
            out.push_str("    ");
            width = 4;
        } else {
            out.push(' ');
            width += 1;
        }
        out.push_str(name);
        out.push(',');
        width += name.len() + 1;
    }
    out.push('\n');
    out
}
