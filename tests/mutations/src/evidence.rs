//! What others say of a case.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use specwright::compare::{Fact, ItemKind, Surface};

use crate::compile::Compiler;
use crate::consumer;
use crate::semver::{Asked, Memory, SemverChecks};
use crate::subject::{Base, Case};

/// A case with all that is known of it.
pub(crate) struct Told {
    pub(crate) base: String,
    pub(crate) case: Case,
    /// Why a consumer of the old crate does not compile against the new one.
    pub(crate) consumer: Option<String>,
    /// Why the new crate does not compile by itself, which is a fault of the generator.
    pub(crate) broken: Option<String>,
    /// What the new crate cannot read of what the old API answered.
    pub(crate) unread: Option<String>,
    /// What `cargo-semver-checks` asks for, where it was asked.
    pub(crate) semver: Option<Asked>,
}

/// How many crates are compiled together.
const TOGETHER: usize = 60;

/// Asks all of them about every case of a document.
pub(crate) fn gather(
    base: &Base,
    cases: Vec<Case>,
    compiler: &Compiler,
    semver: Option<&SemverChecks>,
    folder: &Path,
) -> Vec<Told> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder is made");
    let user = consumer::of(&base.crate_.files);
    let write = |name: &str, crate_: &crate::subject::Crate| {
        let module = folder.join(name);
        crate_.write_module(&module.join("krate"));
        fs::write(module.join("consumer.rs"), &user).expect("a file is written");
        fs::write(module.join("mod.rs"), "pub mod krate;\nmod consumer;\n")
            .expect("a file is written");
    };
    write("old", &base.crate_);
    let wrong: Vec<String> = compiler
        .failing(folder, &["old".to_owned()])
        .into_iter()
        .map(|failing| failing.said)
        .collect();
    assert!(
        wrong.is_empty(),
        "{}: the consumer is wrong: {wrong:?}",
        base.name
    );
    let names: Vec<String> = (0..cases.len()).map(|index| format!("c{index}")).collect();
    for (name, case) in names.iter().zip(&cases) {
        write(name, &case.crate_);
    }
    let mut refused: HashMap<String, String> = HashMap::new();
    let mut broken: HashMap<String, String> = HashMap::new();
    for chunk in names.chunks(TOGETHER) {
        for failing in compiler.failing(folder, chunk) {
            let into = if failing.in_crate_only {
                &mut broken
            } else {
                &mut refused
            };
            into.insert(failing.name, failing.said);
        }
    }
    eprintln!(
        "{}: the consumer does not compile in {} cases",
        base.name,
        refused.len()
    );
    let alone = [("old", &base.crate_.surface)];
    let odd: BTreeSet<String> = unread(base, &alone, compiler, folder, &BTreeSet::new())
        .into_values()
        .flatten()
        .map(|(id, _)| id)
        .collect();
    let mut unreadable: HashMap<String, String> = HashMap::new();
    let changed: Vec<(&str, &Surface)> = names
        .iter()
        .zip(&cases)
        .filter(|(name, case)| !broken.contains_key(*name) && !same_types(base, case))
        .map(|(name, case)| (name.as_str(), &case.crate_.surface))
        .collect();
    for chunk in changed.chunks(TOGETHER) {
        for (name, said) in unread(base, chunk, compiler, folder, &odd) {
            let first = said.into_iter().next().map(|(_, said)| said);
            unreadable.insert(name, first.unwrap_or_default());
        }
    }
    eprintln!(
        "{}: old answers do not decode in {} cases",
        base.name,
        unreadable.len()
    );
    let asked = semver.map(|semver| asked(base, &cases, &broken, semver, compiler, folder));
    let told = cases.into_iter().zip(names).map(|(case, name)| Told {
        base: base.name.clone(),
        consumer: refused.remove(&name),
        broken: broken.remove(&name),
        unread: unreadable.remove(&name),
        semver: asked.as_ref().and_then(|asked| asked.get(&name).copied()),
        case,
    });
    told.collect()
}

/// Whether the types are the same, letter by letter: then what decodes is too.
fn same_types(base: &Base, case: &Case) -> bool {
    let types = |files: &specwright::files::Files| -> Vec<String> {
        files
            .iter()
            .filter(|(path, _)| path.contains("types"))
            .map(|(_, text)| text.to_owned())
            .collect()
    };
    let outputs =
        |surface: &Surface| -> Vec<(String, String)> { calls(surface).into_iter().collect() };
    types(&base.crate_.files) == types(&case.crate_.files)
        && outputs(&base.crate_.surface) == outputs(&case.crate_.surface)
}

/// Route and type of the whole answer of every call that answers in JSON.
fn calls(surface: &Surface) -> BTreeMap<String, String> {
    let enums: BTreeSet<&str> = surface
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Answers)
        .map(|item| item.path.as_str())
        .collect();
    let operations = surface
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Operation);
    let typed = operations.filter_map(|item| {
        let whole = item.get(Fact::Whole);
        let ty = if whole.is_empty() {
            item.get(Fact::Output)
        } else {
            whole
        };
        let is_json = !ty.is_empty()
            && !["()", "String", "Bytes"].contains(&ty)
            && !["Page<", "Events<", "Lines<"]
                .iter()
                .any(|start| ty.starts_with(start))
            && !enums.contains(ty);
        is_json.then(|| (item.get(Fact::Route).to_owned(), ty.to_owned()))
    });
    typed.collect()
}

/// Which answers of the old API each of the crates cannot read: the number of the answer, and what is said of it. Those in `odd` are not asked for.
fn unread(
    base: &Base,
    crates: &[(&str, &Surface)],
    compiler: &Compiler,
    folder: &Path,
    odd: &BTreeSet<String>,
) -> BTreeMap<String, Vec<(String, String)>> {
    let mut program = String::from("#![allow(warnings)]\n");
    let mut main = String::new();
    for (index, answer) in base.answers.iter().enumerate() {
        for (which, text) in answer.texts.iter().enumerate() {
            writeln!(program, "const T_{index}_{which}: &str = {text:?};").expect("a string grows");
        }
    }
    for (name, surface) in crates {
        let calls = calls(surface);
        writeln!(
            program,
            "#[path = \"{name}/krate/mod.rs\"] mod {name};\nmod d_{name} {{\nuse super::{name}::*;\nuse std::collections::BTreeMap;\nuse std::net::*;\npub fn run() {{"
        )
        .expect("a string grows");
        for (index, answer) in base.answers.iter().enumerate() {
            let Some(ty) = calls.get(&answer.route) else {
                continue;
            };
            for which in 0..answer.texts.len() {
                let id = format!("{index}.{which}");
                if !odd.contains(&id) {
                    writeln!(
                        program,
                        "if let Err(error) = from_json::<{ty}>(super::T_{index}_{which}) {{ println!(\"{name}\\t{id}\\t{{}}\", error.to_string().replace('\\n', \" \")); }}"
                    )
                    .expect("a string grows");
                }
            }
        }
        program.push_str("}\n}\n");
        writeln!(main, "d_{name}::run();").expect("a string grows");
    }
    writeln!(program, "fn main() {{\n{main}}}").expect("a string grows");
    let mut found: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for line in compiler.said(folder, &program).lines() {
        if let [name, id, said] = line.splitn(3, '\t').collect::<Vec<_>>().as_slice() {
            found
                .entry((*name).to_owned())
                .or_default()
                .push(((*id).to_owned(), (*said).to_owned()));
        }
    }
    found
}

/// What `cargo-semver-checks` asks for: at the first place of each kind in this document, because it takes long.
fn asked(
    base: &Base,
    cases: &[Case],
    broken: &HashMap<String, String>,
    semver: &SemverChecks,
    compiler: &Compiler,
    folder: &Path,
) -> HashMap<String, Asked> {
    let describe = |name: &str| {
        let out = folder.join("described").join(name);
        fs::create_dir_all(&out).expect("a folder is made");
        compiler.described(&folder.join(name).join("krate/mod.rs"), &out)
    };
    let old = describe("old");
    let mut memory = Memory::open(folder.with_file_name("asked.json"));
    let mut found = HashMap::new();
    let mut before = BTreeSet::new();
    for (index, case) in cases.iter().enumerate() {
        let name = format!("c{index}");
        if !broken.contains_key(&name) && before.insert(case.kind.name) {
            let crates = [&base.crate_.files, &case.crate_.files];
            let asked = memory.or_ask(crates, || {
                let new = describe(&name);
                let asked = semver.asks(&old, &new);
                let _ = fs::remove_file(new);
                asked
            });
            found.insert(name, asked);
        }
    }
    found
}
