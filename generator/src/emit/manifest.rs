//! `Cargo.toml`: the crate stands alone or in a workspace, with the versions that the runtime's own manifest names; and
//! `rustfmt.toml`, so that `cargo fmt` of that workspace leaves the files as `check` compares them.

use toml::{Table, Value};

use super::sink::Sink;
use crate::plan::{Plan, RuntimeMode};

/// Features of the runtime that are its own business.
const PRIVATE: &[&str] = &["client", "default", "source"];

/// Writes `Cargo.toml` and `rustfmt.toml`.
pub(super) fn file(sink: &mut Sink<'_>, plan: &Plan) {
    // The text is part of this program and a test parses it.
    let runtime: Table = specwright_runtime::source::MANIFEST
        .parse()
        .unwrap_or_default();
    let mut text = package(plan);
    text.push_str("\n[dependencies]\n");
    text.push_str(&dependencies(plan, &runtime));
    if plan.package.runtime == RuntimeMode::Vendored {
        for (target, content) in table(&runtime, "target") {
            let dependencies = content
                .as_table()
                .map(|content| table(content, "dependencies"));
            text.push_str(&format!(
                "\n[target.{}.dependencies]\n",
                Value::from(target.as_str())
            ));
            for (name, value) in dependencies.into_iter().flatten() {
                text.push_str(&format!("{name} = {}\n", inline(value)));
            }
        }
    }
    text.push_str("\n[features]\n");
    text.push_str(&features(plan, &runtime));
    sink.toml("Cargo.toml", text);
    sink.toml("rustfmt.toml", "disable_all_formatting = true\n".to_owned());
}

fn package(plan: &Plan) -> String {
    let package = &plan.package;
    let mut text = "[package]\n".to_owned();
    let mut key = |name: &str, value: &str| {
        text.push_str(&format!("{name} = {}\n", Value::from(value)));
    };
    key("name", &package.name);
    key("version", &package.version);
    key("edition", "2024");
    key("rust-version", env!("CARGO_PKG_RUST_VERSION"));
    key("description", &package.description);
    if let Some(license) = &package.license {
        key("license", license);
    }
    if let Some(repository) = &package.repository {
        key("repository", repository);
    }
    key("readme", "README.md");
    // To Cargo, `src/bin` holds programs.
    if plan.modules.iter().any(|module| module.ident == "bin") {
        text.push_str("autobins = false\n");
    }
    // Else half of what the README tells of would not be in the documentation.
    text.push_str("\n[package.metadata.docs.rs]\nall-features = true\n");
    text
}

fn dependencies(plan: &Plan, runtime: &Table) -> String {
    let mut text = String::new();
    match plan.package.runtime {
        RuntimeMode::Vendored => {
            for (name, value) in table(runtime, "dependencies") {
                text.push_str(&format!("{name} = {}\n", inline(value)));
            }
        }
        RuntimeMode::Crate => {
            let version = env!("CARGO_PKG_VERSION");
            text.push_str(&format!("specwright-runtime = {{ version = \"{version}\", default-features = false, features = [\"client\"] }}\n"));
        }
    }
    text
}

/// A value of a dependency on one line.
fn inline(value: &Value) -> String {
    match value {
        Value::Table(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(name, value)| format!("{name} = {}", inline(value)))
                .collect();
            format!("{{ {} }}", members.join(", "))
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(inline).collect();
            format!("[{}]", items.join(", "))
        }
        other => other.to_string(),
    }
}

fn features(plan: &Plan, runtime: &Table) -> String {
    let declared: Vec<_> = table(runtime, "features")
        .filter(|(name, _)| !PRIVATE.contains(&name.as_str()))
        .collect();
    let has = |name: &str| declared.iter().any(|(found, _)| *found == name);
    let preset = table(runtime, "features").find(|(name, _)| *name == "default");
    let preset = preset
        .and_then(|(_, value)| value.as_array())
        .into_iter()
        .flatten();
    let preset = preset
        .filter_map(Value::as_str)
        .filter(|name| !PRIVATE.contains(name));
    let mut default: Vec<String> = preset.map(str::to_owned).collect();
    if plan.package.needs_patterns && has("pattern") {
        default.push("pattern".to_owned());
    }
    let groups = plan
        .modules
        .iter()
        .filter_map(|module| module.feature.as_ref());
    default.extend(groups.clone().cloned());
    let mut text = format!("default = {}\n", list(default.iter()));
    for (name, value) in &declared {
        let enabled = match plan.package.runtime {
            RuntimeMode::Vendored => inline(value),
            RuntimeMode::Crate => list([format!("specwright-runtime/{name}")].iter()),
        };
        text.push_str(&format!("{name} = {enabled}\n"));
    }
    for name in ["serde", "testing"].into_iter().filter(|name| !has(name)) {
        text.push_str(&format!("{name} = []\n"));
    }
    for feature in groups {
        // A bare key is of ASCII letters.
        let key = if feature.is_ascii() {
            feature.clone()
        } else {
            Value::from(feature.as_str()).to_string()
        };
        text.push_str(&format!("{key} = []\n"));
    }
    text
}

fn table<'t>(manifest: &'t Table, name: &str) -> impl Iterator<Item = (&'t String, &'t Value)> {
    manifest
        .get(name)
        .and_then(Value::as_table)
        .into_iter()
        .flatten()
}

fn list<'i>(items: impl Iterator<Item = &'i String>) -> String {
    let items: Vec<_> = items
        .map(|item| Value::from(item.as_str()).to_string())
        .collect();
    format!("[{}]", items.join(", "))
}

#[cfg(test)]
mod tests {
    use toml::Table;

    #[test]
    fn the_manifest_of_the_runtime_names_its_versions_itself() {
        let manifest: Table = specwright_runtime::source::MANIFEST.parse().expect("TOML");
        let dependencies = super::table(&manifest, "dependencies");
        for (name, value) in dependencies {
            let text = super::inline(value);
            assert!(
                !text.contains("workspace") && !text.contains("path"),
                "{name} = {text}"
            );
        }
    }
}
