//! `lib.rs`: the crate's documentation, its modules, and what it offers at its root.

use super::sink::{Sink, head};
use super::{events, gate};
use crate::names::reserved::{EXPORTS, GATED_EXPORTS};
use crate::plan::{Plan, RuntimeMode};

/// One API needs less than the runtime has.
const RUNTIME: &str = "\
#[allow(dead_code, unused_imports, unused_macros, reason = \"one API needs less than there is\")]
mod runtime;
";

/// These lints look for letters that are not what they seem; here they are what the document has. In a module that is no crate
/// some of them cannot be set, which is then no one's fault.
const FOREIGN_NAMES: &str = "\
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints, unused_attributes, reason = \"names are in the script of the document\")]

";

/// `pub mod name;`, with its file's name where the compiler would not look for it: that of a name beyond ASCII.
pub(super) fn public_module(ident: &str, file: &str) -> String {
    if ident.is_ascii() {
        return format!("pub mod {ident};\n");
    }
    let path = format!("{}{file}", ident.trim_start_matches("r#"));
    format!("#[path = {path:?}]\npub mod {ident};\n")
}

/// Writes `src/lib.rs`.
pub(super) fn file(sink: &mut Sink<'_>, plan: &Plan) {
    let mut text = head(&plan.docs);
    text.push_str("#![allow(clippy::large_enum_variant, reason = \"a variant is as large as what the API describes\")]\n");
    text.push_str(
        "#![allow(clippy::should_implement_trait, reason = \"a member may be called `add`\")]\n",
    );
    text.push_str("#![allow(unexpected_cfgs, reason = \"as a module, this code has the features of the crate around it\")]\n\n");
    if plan.package.has_foreign_names {
        text.push_str(FOREIGN_NAMES);
    }
    let mut modules = vec![("client".to_owned(), "mod client;\n".to_owned())];
    if plan.package.runtime == RuntimeMode::Vendored {
        modules.push(("runtime".to_owned(), RUNTIME.to_owned()));
    }
    if events::any(plan) {
        modules.push(("events".to_owned(), "pub mod events;\n".to_owned()));
    }
    modules.push((
        "testing".to_owned(),
        "#[cfg(feature = \"testing\")]\npub mod testing;\n".to_owned(),
    ));
    for module in &plan.modules {
        if module.group.is_none() && module.types.is_empty() {
            continue;
        }
        let gate = gate::attribute(module);
        modules.push((
            module.ident.clone(),
            format!("{gate}{}", public_module(&module.ident, "/mod.rs")),
        ));
    }
    modules.sort();
    text.extend(modules.into_iter().map(|(_, declaration)| declaration));
    let mut own = vec!["Client".to_owned(), "Credentials".to_owned()];
    own.extend(
        plan.client
            .scopes
            .iter()
            .map(|scope| scope.type_ident.clone()),
    );
    own.sort();
    text.push_str(&format!(
        "\npub use self::client::{{{}}};\n",
        own.join(", ")
    ));
    let runtime = match plan.package.runtime {
        RuntimeMode::Vendored => "self::runtime",
        RuntimeMode::Crate => "specwright_runtime",
    };
    text.push_str(&super::uses::export(runtime, EXPORTS));
    for (condition, names) in GATED_EXPORTS {
        text.push_str(&format!("#[cfg({condition})]\n"));
        text.push_str(&super::uses::export(runtime, names));
    }
    sink.rust("src/lib.rs", text);
}
