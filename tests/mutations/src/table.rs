//! The table: a line for each kind, and both error rates.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use specwright::compare::{Change, Verdict};

use crate::evidence::Told;
use crate::semver::Asked;

/// The table, and every case in which the verdict is wrong.
pub(crate) fn written(told: &[Told], semver: Option<String>) -> (String, Vec<String>) {
    let mut kinds: Vec<(&'static str, Vec<&Told>)> = Vec::new();
    for one in told {
        match kinds
            .iter_mut()
            .find(|(name, _)| *name == one.case.kind.name)
        {
            Some((_, cases)) => cases.push(one),
            None => kinds.push((one.case.kind.name, vec![one])),
        }
    }
    let faults: Vec<String> = told.iter().flat_map(faults).collect();
    let mut out = head(told, &kinds, semver.as_deref());
    out.push_str("\n| kind | places | ours | consumer | old answers | semver-checks | where ours is stricter |\n|---|---|---|---|---|---|---|\n");
    for (name, cases) in &kinds {
        out.push_str(&row(name, cases));
    }
    (out, faults)
}

fn head(told: &[Told], kinds: &[(&'static str, Vec<&Told>)], semver: Option<&str>) -> String {
    let harmless = kinds.iter().filter(|(_, cases)| is_harmless(cases)).count();
    let milder = told.iter().filter(|one| !milder(one).is_empty()).count();
    let broken = told.iter().filter(|one| breaks(one, source)).count();
    let alarms = told.iter().filter(|one| is_false_alarm(one)).count();
    let wolf = told.iter().filter(|one| is_wolf(one)).count();
    let quiet = told.iter().filter(|one| one.case.kind.harmless).count();
    let asked = told.iter().filter(|one| one.semver.is_some()).count();
    let mut out = String::from("# Verdicts of `specwright diff`, and what others say\n\n");
    let _ = writeln!(
        out,
        "{} kinds of mutation ({harmless} of them harmless) at {} places of these documents: {}. `cargo run --release -p mutations -- --write` makes this table.\n",
        kinds.len(),
        told.len(),
        documents(told),
    );
    let _ = writeln!(
        out,
        "- *consumer*: at how many places a program that uses all of the old crate does not compile against the new one.\n- *old answers*: at how many places an answer of the old API does not decode with the new crate.\n- *semver-checks*: what {} asks for, at the first place where a kind changes code ({asked} cases), for the time it takes.\n- What is the same code as before, but for documentation, is not compiled again.\n",
        semver.unwrap_or("cargo-semver-checks (not installed)")
    );
    let _ = writeln!(
        out,
        "Milder than what was seen: {milder} of {} cases. Called breaking though harmless: {wolf} of {quiet} cases. Said to break source code though neither the\ncompiler nor `cargo-semver-checks` sees it: {alarms} of {broken} cases.",
        told.len()
    );
    out
}

/// The documents, each with the number of its cases.
fn documents(told: &[Told]) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for one in told {
        match counts.iter_mut().find(|(name, _)| *name == one.base) {
            Some((_, count)) => *count += 1,
            None => counts.push((&one.base, 1)),
        }
    }
    let said = counts
        .iter()
        .map(|(name, count)| format!("{name} ({count})"));
    said.collect::<Vec<_>>().join(", ")
}

fn row(name: &str, cases: &[&Told]) -> String {
    let count = |wanted: &dyn Fn(&Told) -> bool| cases.iter().filter(|one| wanted(one)).count();
    let of = |count: usize| {
        if count == 0 {
            "–".to_owned()
        } else {
            count.to_string()
        }
    };
    let mut verdicts: BTreeMap<Verdict, usize> = BTreeMap::new();
    for one in cases {
        *verdicts.entry(verdict(one)).or_default() += 1;
    }
    let ours: Vec<String> = verdicts
        .iter()
        .rev()
        .map(|(verdict, count)| match verdicts.len() {
            1 => verdict.to_string(),
            _ => format!("{verdict} {count}"),
        })
        .collect();
    let semver = asked(cases);
    let mark = if is_harmless(cases) {
        " (harmless)"
    } else {
        ""
    };
    format!(
        "| {name}{mark} | {} | {} | {} | {} | {semver} | {} |\n",
        cases.len(),
        ours.join(", "),
        of(count(&|one| one.consumer.is_some())),
        of(count(&|one| one.unread.is_some())),
        reasons(cases).into_iter().collect::<Vec<_>>().join("; ")
    )
}

/// What `cargo-semver-checks` asks for, with the number of places where it does not ask for the same at all of them.
fn asked(cases: &[&Told]) -> String {
    let mut asked: BTreeMap<Asked, usize> = BTreeMap::new();
    for one in cases.iter().filter_map(|one| one.semver) {
        *asked.entry(one).or_default() += 1;
    }
    if cases.iter().all(|one| one.same) {
        return "–".to_owned();
    }
    let told = asked.iter().rev().map(|(what, count)| {
        let word = match what {
            Asked::Nothing => "–",
            Asked::Minor => "minor",
            Asked::Major => "major",
        };
        match asked.len() {
            1 => word.to_owned(),
            _ => format!("{word} {count}"),
        }
    });
    told.collect::<Vec<_>>().join(", ")
}

/// Why a verdict is stricter than what the others say.
fn reasons(cases: &[&Told]) -> BTreeSet<String> {
    let mut reasons = BTreeSet::new();
    for one in cases.iter().filter(|one| verdict(one) == Verdict::Major) {
        if is_seen(one) {
            if one.case.kind.harmless {
                reasons.insert(format!(
                    "in {} it makes one type two, which all see",
                    one.base
                ));
            }
            continue;
        }
        for change in &one.case.comparison.changes {
            for (respect, effect) in [
                ("request", change.request),
                ("response", change.response),
                ("source", change.source),
            ] {
                if let Some(why) = effect.why().filter(|_| effect.breaks()) {
                    reasons.insert(format!("{respect}: {why}"));
                }
            }
        }
    }
    reasons
}

/// Whether somebody other than us saw the case break something.
fn is_seen(one: &Told) -> bool {
    one.consumer.is_some() || one.unread.is_some() || one.semver == Some(Asked::Major)
}

/// Whether a harmless change is called breaking. One that makes another crate of it is not harmless there, and others see it too.
fn is_wolf(one: &Told) -> bool {
    one.case.kind.harmless && verdict(one) == Verdict::Major && !is_seen(one)
}

fn is_harmless(cases: &[&Told]) -> bool {
    cases.first().is_some_and(|one| one.case.kind.harmless)
}

fn verdict(one: &Told) -> Verdict {
    one.case.comparison.verdict()
}

fn source(change: &Change) -> bool {
    change.source.breaks()
}

fn breaks(one: &Told, respect: impl Fn(&Change) -> bool) -> bool {
    one.case.comparison.changes.iter().any(respect)
}

/// In what our verdict is milder than what was seen.
fn milder(one: &Told) -> Vec<String> {
    let mut found = Vec::new();
    let source_breaks = breaks(one, source);
    if let Some(said) = &one.consumer
        && !source_breaks
    {
        found.push(format!("a consumer does not compile: {said}"));
    }
    if let Some(said) = &one.unread
        && !breaks(one, |change| change.response.breaks())
    {
        found.push(format!("an old answer does not decode: {said}"));
    }
    match one.semver {
        Some(Asked::Major) if !source_breaks => {
            found.push("cargo-semver-checks asks for a major version".to_owned())
        }
        Some(Asked::Minor) if verdict(one) < Verdict::Minor => {
            found.push("cargo-semver-checks asks for a minor version".to_owned())
        }
        _ => {}
    }
    found
}

/// Two arguments of one type that change places compile, and are wrong: no tool sees that, and it breaks a caller all the same.
const UNSEEN: &str = "arguments-reordered";

fn is_false_alarm(one: &Told) -> bool {
    let alarming = |change: &Change| source(change) && change.rule != UNSEEN;
    breaks(one, alarming) && one.consumer.is_none() && one.semver != Some(Asked::Major)
}

fn faults(one: &Told) -> Vec<String> {
    let name = format!(
        "{}, {}, place {}",
        one.base, one.case.kind.name, one.case.place
    );
    let ours: Vec<&str> = one
        .case
        .comparison
        .changes
        .iter()
        .map(|change| change.id.as_str())
        .collect();
    let mut found: Vec<String> = milder(one)
        .into_iter()
        .map(|said| format!("MILDER {name}: {said}; ours: {} {ours:?}", verdict(one)))
        .collect();
    if let Some(said) = &one.broken {
        found.push(format!("BROKEN {name}: the crate does not compile: {said}"));
    }
    if is_wolf(one) {
        found.push(format!("WOLF {name}: called breaking: {ours:?}"));
    }
    if is_false_alarm(one) {
        let of_source: Vec<&str> = one
            .case
            .comparison
            .changes
            .iter()
            .filter(|change| source(change))
            .map(|change| change.id.as_str())
            .collect();
        found.push(format!("ALARM {name}: {of_source:?}"));
    }
    found
}
