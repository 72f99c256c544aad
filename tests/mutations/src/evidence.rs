//! What others say of a case.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};
use specwright::compare::{Fact, ItemKind, Surface};
use specwright::parallel::map;

use crate::compile::Compiler;
use crate::consumer;
use crate::memory::Memory;
use crate::semver::{Asked, SemverChecks};
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
    /// Whether the new crate is the same code as the old one, so that nobody need be asked.
    pub(crate) same: bool,
}

/// How many lines of crates are compiled together: few enough that two compilers at once find room.
const TOGETHER: usize = 200_000;

/// Asks all of them about every case of a document.
pub(crate) fn gather(
    base: &Base,
    cases: Vec<Case>,
    compiler: &Compiler,
    semver: Option<&SemverChecks>,
    memory: &Memory,
    judged: &mut BTreeSet<&'static str>,
    folder: &Path,
) -> Vec<Told> {
    let began = Instant::now();
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
        .failing(folder, "consumed", &["old".to_owned()])
        .into_iter()
        .map(|failing| failing.said)
        .collect();
    assert!(
        wrong.is_empty(),
        "{}: the consumer is wrong: {wrong:?}",
        base.name
    );
    let names: Vec<String> = (0..cases.len()).map(|index| format!("c{index}")).collect();
    // What is the same code as the old crate compiles and decodes as that does.
    let other: Vec<(&String, &Case)> = names
        .iter()
        .zip(&cases)
        .filter(|(_, case)| !case.crate_.is_same_code(&base.crate_))
        .collect();
    for (name, case) in &other {
        write(name, &case.crate_);
    }
    let scene = Scene {
        base,
        compiler,
        memory,
        folder,
        together: (TOGETHER / base.crate_.lines().max(1)).max(1),
    };
    let (mut refused, mut broken) = scene.refused(&other, &user);
    let alone = [("old", &base.crate_.surface)];
    let odd: BTreeSet<String> = unread(base, "odd", &alone, compiler, folder, &BTreeSet::new())
        .into_values()
        .flatten()
        .map(|(id, _)| id)
        .collect();
    let changed: Vec<(&String, &Case)> = other
        .iter()
        .copied()
        .filter(|(name, case)| !broken.contains_key(*name) && !same_types(base, case))
        .collect();
    let mut unreadable = scene.unreadable(&changed, &odd);
    eprintln!(
        "{}: old answers do not decode in {} cases of {}, {} of {} answers are none for the old crate either; after {} s",
        base.name,
        unreadable.len(),
        changed.len(),
        odd.len(),
        base.answers
            .iter()
            .map(|answer| answer.texts.len())
            .sum::<usize>(),
        began.elapsed().as_secs(),
    );
    let asked = semver.map(|semver| scene.asked(&other, &broken, semver, judged));
    eprintln!("{}: done after {} s", base.name, began.elapsed().as_secs());
    let other: BTreeSet<String> = other.into_iter().map(|(name, _)| name.clone()).collect();
    let told = cases.into_iter().zip(names).map(|(case, name)| Told {
        base: base.name.clone(),
        consumer: refused.remove(&name),
        broken: broken.remove(&name),
        unread: unreadable.remove(&name),
        semver: asked.as_ref().and_then(|asked| asked.get(&name).copied()),
        same: !other.contains(&name),
        case,
    });
    told.collect()
}

/// A document, and who is asked about its cases.
struct Scene<'s> {
    base: &'s Base,
    compiler: &'s Compiler,
    memory: &'s Memory,
    folder: &'s Path,
    /// How many crates are compiled together.
    together: usize,
}

impl Scene<'_> {
    fn key(&self, what: &str, case: &Case, more: &[&str]) -> String {
        let mut all = vec![self.compiler.runtime_text.as_str()];
        all.extend(more);
        Memory::key(what, [&self.base.crate_.files, &case.crate_.files], &all)
    }

    /// Asks `ask` about all cases of which the answer is not known, several at once; gives what is answered of each.
    fn answered(
        &self,
        what: &str,
        cases: &[(&String, &Case)],
        more: &[&str],
        ask: impl Fn(usize, &[(&String, &Case)]) -> HashMap<String, Value> + Sync,
    ) -> HashMap<String, Value> {
        let mut all = HashMap::new();
        let mut open = Vec::new();
        for (name, case) in cases {
            match self.memory.known(&self.key(what, case, more)) {
                Some(known) => {
                    all.insert((*name).clone(), known);
                }
                None => open.push((*name, *case)),
            }
        }
        let chunks = open.chunks(self.together);
        let found = map(chunks.enumerate().collect(), |(number, chunk)| {
            let mut answers = ask(number, chunk);
            let of_all = chunk.iter().map(|(name, case)| {
                let answer = answers.remove(*name).unwrap_or_default();
                (*name, self.key(what, case, more), answer)
            });
            let of_all: Vec<_> = of_all.collect();
            let kept = of_all
                .iter()
                .map(|(_, key, answer)| (key.clone(), answer.clone()));
            self.memory.keep(kept.collect());
            of_all
        });
        let found = found.into_iter().flatten();
        all.extend(found.map(|(name, _, answer)| (name.clone(), answer)));
        all
    }

    /// Why a consumer of the old crate does not compile against the new one, and which of the new crates do not compile by themselves.
    fn refused(
        &self,
        cases: &[(&String, &Case)],
        user: &str,
    ) -> (HashMap<String, String>, HashMap<String, String>) {
        let said = self.answered("consumer", cases, &[user], |number, chunk| {
            let names: Vec<String> = chunk.iter().map(|(name, _)| (*name).clone()).collect();
            let failing = self
                .compiler
                .failing(self.folder, &format!("consumed_{number}"), &names);
            let said = failing.into_iter().map(|failing| {
                let kind = if failing.in_crate_only {
                    "broken"
                } else {
                    "refused"
                };
                (failing.name, json!({ kind: failing.said }))
            });
            said.collect()
        });
        let of = |kind: &str| -> HashMap<String, String> {
            let said = said
                .iter()
                .filter_map(|(name, said)| Some((name.clone(), said[kind].as_str()?.to_owned())));
            said.collect()
        };
        let (refused, broken) = (of("refused"), of("broken"));
        eprintln!(
            "{}: the consumer does not compile in {} cases of {}",
            self.base.name,
            refused.len(),
            cases.len(),
        );
        (refused, broken)
    }

    /// What the new crates cannot read of what the old API answered; the answers in `odd` are not asked for.
    fn unreadable(
        &self,
        cases: &[(&String, &Case)],
        odd: &BTreeSet<String>,
    ) -> HashMap<String, String> {
        let answers = self
            .base
            .answers
            .iter()
            .flat_map(|answer| std::iter::once(&answer.route).chain(&answer.texts));
        let answers: Vec<&str> = answers.map(String::as_str).collect();
        let said = self.answered("answers", cases, &answers, |number, chunk| {
            let crates: Vec<(&str, &Surface)> = chunk
                .iter()
                .map(|(name, case)| (name.as_str(), &case.crate_.surface))
                .collect();
            let name = format!("reads_{number}");
            let said = unread(self.base, &name, &crates, self.compiler, self.folder, odd);
            let first = said.into_iter().map(|(name, said)| {
                let first = said.into_iter().next().map(|(_, said)| said);
                (name, json!(first.unwrap_or_default()))
            });
            first.collect()
        });
        let said = said
            .into_iter()
            .filter_map(|(name, said)| Some((name, said.as_str()?.to_owned())));
        said.collect()
    }

    /// What `cargo-semver-checks` asks for: at the first place where a kind that is not among those `judged` changes code, because it takes long.
    fn asked(
        &self,
        cases: &[(&String, &Case)],
        broken: &HashMap<String, String>,
        semver: &SemverChecks,
        judged: &mut BTreeSet<&'static str>,
    ) -> HashMap<String, Asked> {
        let describe = |name: &str| {
            let out = self.folder.join("described").join(name);
            fs::create_dir_all(&out).expect("a folder is made");
            let root = self.folder.join(name).join("krate/mod.rs");
            self.compiler.described(&root, &out)
        };
        let old = describe("old");
        let first: Vec<(&String, &Case)> = cases
            .iter()
            .copied()
            .filter(|(name, case)| !broken.contains_key(*name) && judged.insert(case.kind.name))
            .collect();
        let found = map(first, |(name, case)| {
            let key = self.key("semver", case, &[]);
            let known = self.memory.known(&key).and_then(|known| known.as_u64());
            let asked = known.and_then(Asked::from_number).unwrap_or_else(|| {
                let new = describe(name);
                let asked = semver.asks(&old, &new);
                let _ = fs::remove_file(new);
                self.memory.keep(vec![(key, json!(asked as u64))]);
                asked
            });
            (name.clone(), asked)
        });
        found.into_iter().collect()
    }
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
    name: &str,
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
    for line in compiler.said(folder, name, &program).lines() {
        if let [name, id, said] = line.splitn(3, '\t').collect::<Vec<_>>().as_slice() {
            found
                .entry((*name).to_owned())
                .or_default()
                .push(((*id).to_owned(), (*said).to_owned()));
        }
    }
    found
}
