//! The recordings themselves: they agree with the document but for what they say, and nothing is left uncovered.

use std::collections::BTreeSet;

use contract_tests::coverage::members;
use contract_tests::document::Document;
use contract_tests::error_kinds::KNOWN;
use contract_tests::judge::deviations;
use contract_tests::recording::{Deviation, Origin, Recording};

/// A member that no recording can show in some state, and why.
const UNSHOWN: &[(&str, &str)] = &[];

#[test]
fn recordings_depart_from_the_document_only_where_they_say_so() {
    let document = Document::load();
    let mut wrong = Vec::new();
    for recording in Recording::load_all() {
        let found = deviations(&document, &recording).expect("a known operation");
        let stated: BTreeSet<&Deviation> = recording
            .deviations
            .iter()
            .map(|(deviation, _)| deviation)
            .collect();
        for (deviation, problem) in &found {
            if !stated.contains(deviation) {
                wrong.push(format!("{}: {deviation:?}: {problem}", recording.name));
            }
        }
        let found: BTreeSet<&Deviation> = found.iter().map(|(deviation, _)| deviation).collect();
        wrong.extend(
            stated
                .difference(&found)
                .map(|deviation| format!("{}: no longer: {deviation:?}", recording.name)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_operation_has_a_recorded_success_from_each_source() {
    let document = Document::load();
    let mut missing = Vec::new();
    for operation in document.operations() {
        for origin in [Origin::Documented, Origin::Prism] {
            let recorded = Recording::load_all()
                .into_iter()
                .filter(|recording| recording.origin == origin)
                .any(|r| {
                    r.exchanges.iter().any(|exchange| {
                        let found =
                            document.operation_of(&exchange.when.method, &exchange.when.path);
                        (200..300).contains(&exchange.then.status)
                            && found.is_some_and(|found| found.id == operation.id)
                    })
                });
            if !recorded {
                missing.push(format!("{} ({})", operation.id, origin.as_str()));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "operations without a recorded success: {missing:#?}"
    );
}

#[test]
fn every_response_member_is_recorded_present_and_absent_and_null() {
    let members = members(&Document::load(), &Recording::load_all());
    assert!(
        members.len() > 30,
        "the members of the document are not found: {members:#?}"
    );
    let missing: Vec<_> = members
        .iter()
        .filter(|(name, _)| !UNSHOWN.iter().any(|(unshown, _)| unshown == name))
        .filter_map(|(name, member)| Some(format!("{name}: never {}", member.unseen()?)))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_known_error_kind_is_recorded() {
    let recordings = Recording::load_all();
    let exchanges: Vec<_> = recordings
        .iter()
        .flat_map(|recording| &recording.exchanges)
        .collect();
    let unrecorded = |kind: &&_| {
        !exchanges
            .iter()
            .any(|exchange| contract_tests::error_kinds::ErrorKind::is(kind, exchange))
    };
    let missing: Vec<_> = KNOWN
        .iter()
        .filter(unrecorded)
        .map(|kind| kind.name)
        .collect();
    assert!(
        missing.is_empty(),
        "error kinds without a recording: {missing:#?}"
    );
}

#[test]
fn every_recording_is_replayed() {
    let folder = contract_tests::package_path("tests/contract");
    let files = std::fs::read_dir(folder).expect("the folder of these tests");
    let sources: String = files
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("text"))
        .collect();
    let unused: Vec<_> = Recording::load_all()
        .into_iter()
        .map(|recording| recording.name)
        .filter(|name| !sources.contains(&format!("\"{name}\"")))
        .collect();
    assert!(
        unused.is_empty(),
        "recordings that no test names: {unused:?}"
    );
}
