//! A crate that is generated again: its lock, version and changelog, and what `check` says of the causes.

use super::*;

impl Room {
    fn version(&self) -> String {
        let manifest = self.text("generated/Cargo.toml");
        let line = manifest.lines().find(|line| line.starts_with("version = "));
        line.unwrap().split('"').nth(1).unwrap().to_owned()
    }

    /// What `check` says on stderr; that it says no.
    fn stale(&self) -> String {
        let said = self.run(&["check"]);
        assert_eq!(said.exit, 1, "{}{}", said.out, said.err);
        said.err
    }
}

const LOCK: &str = "specs/pets/specwright.lock";

#[test]
fn the_lock_says_what_users_see_and_a_second_run_writes_nothing() {
    let room = Room::configured();
    let lock = room.text(LOCK);
    for line in [
        "version = 0.1.0",
        "operation pets().list",
        "field pets::Pet::age presence=optional type=i64",
    ] {
        assert!(
            lock.lines().any(|item| item.starts_with(line)),
            "{line}\n{lock}"
        );
    }
    assert!(
        !room.path("generated/CHANGELOG.md").exists(),
        "nothing has changed yet"
    );
    let before = files(&room.path("."));
    let said = room.run(&["generate"]);
    assert!(
        said.exit == 0 && said.err.contains("nothing to do"),
        "{}",
        said.err
    );
    assert_eq!(files(&room.path(".")), before);
    assert_eq!(room.run(&["check"]).exit, 0);
}

#[test]
fn the_version_and_the_changelog_follow_what_users_notice() {
    let room = Room::configured();
    room.edit(
        "age: { type: integer }",
        "age: { type: integer }, fur: { type: string }",
    );
    let said = room.run(&["generate"]);
    assert!(
        said.err.contains("minor: 1 addition; 0.1.0 → 0.1.1"),
        "{}",
        said.err
    );
    assert_eq!(room.version(), "0.1.1");

    room.edit("required: [name]", "required: [name, age]");
    let said = room.run(&["generate"]);
    assert!(
        said.err.contains("0.1.1 → 0.2.0") && said.err.contains("Pet::age"),
        "{}",
        said.err
    );
    assert_eq!(room.version(), "0.2.0");
    assert!(
        room.text("generated/src/client.rs")
            .contains("\"pets/0.2.0\"")
    );
    assert!(room.text(LOCK).contains("\nversion = 0.2.0\n"));

    let changelog = room.text("generated/CHANGELOG.md");
    let at = |text: &str| {
        changelog
            .find(text)
            .unwrap_or_else(|| panic!("{text}: {changelog}"))
    };
    assert!(at("# Changelog") < at("## 0.2.0") && at("## 0.2.0") < at("## 0.1.1"));
    assert!(at("`Pet::age`") < at("## 0.1.1") && at("`Pet::fur`") > at("## 0.1.1"));
    let before = files(&room.path("."));
    assert_eq!(
        (room.run(&["generate"]).exit, room.run(&["check"]).exit),
        (0, 0)
    );
    assert_eq!(files(&room.path(".")), before);
}

#[test]
fn a_verdict_that_a_fault_hides_something_from_says_so() {
    let room = Room::configured();
    room.edit("age: { type: integer }", "age: { $ref: '#/nowhere' }");
    let said = room.run(&["generate"]);
    assert!(
        said.err
            .contains("major: 1 breaking; 0.1.0 → 0.2.0; incomplete: 1 fault\n"),
        "{}",
        said.err
    );
}

#[test]
fn what_users_do_not_notice_moves_nothing() {
    let room = Room::configured();
    room.edit("openapi: 3.0.3", "# A comment.\nopenapi: 3.0.3");
    assert!(room.stale().contains("document changed"));
    let said = room.run(&["generate"]);
    assert!(
        said.err.contains("users of the crate notice nothing"),
        "{}",
        said.err
    );
    assert_eq!(room.version(), "0.1.0");
    assert!(!room.path("generated/CHANGELOG.md").exists());
    assert_eq!(room.run(&["check"]).exit, 0);
}

#[test]
fn without_a_bump_version_and_changelog_stay() {
    let room = Room::configured();
    room.put("generated/CHANGELOG.md", "# Ours\n");
    room.edit("required: [name]", "required: [name, age]");
    let said = room.run(&["generate", "--no-bump"]);
    assert!(
        said.exit == 0 && said.err.contains("major") && said.err.contains("stays 0.1.0"),
        "{}",
        said.err
    );
    assert_eq!(
        (
            room.version().as_str(),
            room.text("generated/CHANGELOG.md").as_str()
        ),
        ("0.1.0", "# Ours\n")
    );
    assert_eq!(room.run(&["check"]).exit, 0);
}

#[test]
fn version_and_changelog_are_the_owners_and_no_drift() {
    let room = Room::configured();
    room.put(
        "generated/CHANGELOG.md",
        "# Ours\n\n## 0.1.0\n\nThe first.\n",
    );
    let manifest = room
        .text("generated/Cargo.toml")
        .replacen("0.1.0\"\n", "0.5.0\"\n", 1);
    let manifest = manifest.replace("version = \"0.1.0\"", "version = \"0.5.0\"");
    room.put("generated/Cargo.toml", &manifest);
    assert_eq!(room.version(), "0.5.0");
    let said = room.run(&["check"]);
    assert_eq!(said.exit, 0, "{}{}", said.out, said.err);
    room.edit("required: [name]", "required: [name, age]");
    assert_eq!(room.run(&["generate"]).exit, 0);
    assert_eq!(
        room.version(),
        "0.6.0",
        "it goes on from the version set by hand"
    );
    let changelog = room.text("generated/CHANGELOG.md");
    assert!(
        changelog.starts_with("# Ours\n\n## 0.6.0\n") && changelog.ends_with("The first.\n"),
        "{changelog}"
    );
}

#[test]
fn check_tells_the_causes_apart() {
    let room = Room::configured();
    let lib = room.text("generated/src/lib.rs");
    room.put("generated/src/lib.rs", &format!("{lib}// mine\n"));
    let told = room.stale();
    assert!(
        told.contains("generated code edited by hand") && !told.contains("changed:"),
        "{told}"
    );
    for cause in [
        "document changed",
        "configuration changed",
        "generator changed",
    ] {
        assert!(!told.contains(cause), "{told}");
    }
    room.edit(
        "name: { type: string }",
        "name: { type: string, description: A name. }",
    );
    let told = room.stale();
    assert!(
        told.contains("document changed") && told.contains("edited by hand"),
        "{told}"
    );
    assert_eq!(room.run(&["generate"]).exit, 0);

    room.put(
        "specs/pets/specwright.toml",
        &format!("{CONFIG}runtime = \"crate\"\n"),
    );
    let told = room.stale();
    assert!(
        told.contains("configuration changed") && !told.contains("document changed"),
        "{told}"
    );
    assert_eq!(room.run(&["generate"]).exit, 0);

    room.put(
        "specs/pets/overlay.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $.info\n    update: { title: Animals }\n",
    );
    assert!(room.stale().contains("overlay changed"));
    assert_eq!(room.run(&["generate"]).exit, 0);

    // As if an earlier generator had made files that differ, with or without another version.
    let lock = room.text(LOCK);
    let lib = room.text("generated/src/lib.rs");
    room.put(LOCK, &lock.replace("generator = 0.", "generator = 9."));
    let told = room.stale();
    assert!(
        told.contains("generator changed") && !told.contains("edited"),
        "{told}"
    );
    let other = "// @generated by specwright 0.1.0; do not edit\n";
    room.put("generated/src/lib.rs", other);
    let found = specwright::output::generated_texts(&room.path("generated")).unwrap();
    let found = found
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let hash = specwright::lock::content("pets", found);
    let line = lock
        .lines()
        .find(|line| line.starts_with("files = "))
        .unwrap();
    room.put(LOCK, &lock.replace(line, &format!("files = {hash}")));
    let told = room.stale();
    assert!(
        told.contains("generator changed") && !told.contains("edited"),
        "{told}"
    );
    assert_eq!(room.run(&["generate"]).exit, 0);
    assert_eq!(
        (room.text("generated/src/lib.rs"), room.text(LOCK)),
        (lib, lock)
    );
}

#[test]
fn a_lock_that_is_lost_or_broken_is_told() {
    let room = Room::configured();
    let lock = room.text(LOCK);
    room.put(
        LOCK,
        &lock.replace("field pets", "<<<<<<< ours\nfield pets"),
    );
    let said = room.run(&["generate"]);
    assert!(
        said.exit == 2 && said.err.contains("specwright.lock"),
        "{}",
        said.err
    );
    fs::remove_file(room.path(LOCK)).unwrap();
    let said = room.run(&["check"]);
    assert!(
        said.exit == 1 && said.out.contains("missing: specs/pets/specwright.lock"),
        "{}",
        said.out
    );
    assert_eq!(room.run(&["generate"]).exit, 0);
    assert_eq!(room.text(LOCK), lock);
}

#[test]
fn a_document_without_a_configuration_has_no_lock() {
    let room = Room::generated();
    let there: Vec<_> = texts(&room.path(".")).into_keys().collect();
    assert!(
        !there
            .iter()
            .any(|path| path.extension().is_some_and(|ending| ending == "lock")),
        "{there:?}"
    );
}

/// Runs that start together come to one version and one entry, not one each.
#[test]
fn runs_at_once_bump_once() {
    let room = Room::configured();
    for round in 0..5 {
        let version = room.version();
        room.edit(
            "name: { type: string",
            &format!("f{round}: {{ type: string }}, name: {{ type: string"),
        );
        let children: Vec<_> = (0..4)
            .map(|_| {
                room.command("", &["generate"])
                    .stderr(Stdio::piped())
                    .spawn()
                    .unwrap()
            })
            .collect();
        for child in children {
            let said = said(&child.wait_with_output().unwrap());
            assert_eq!(said.exit, 0, "{}", said.err);
        }
        assert_ne!(room.version(), version);
        let entries = room.text("generated/CHANGELOG.md").matches("\n## ").count();
        assert_eq!(
            (room.version(), entries),
            (format!("0.1.{}", round + 1), round + 1)
        );
        assert_eq!(room.run(&["check"]).exit, 0);
    }
}
