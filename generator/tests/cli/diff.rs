//! What the sides of `diff` may be: files, locks, files of git revisions, each with what stands beside it; and what is left out of the result.

use super::*;

const BEFORE: &str = "HEAD:specs/pets/openapi.yaml";

fn git(room: &Room, arguments: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=A", "-c", "user.email=a@b.example"])
        .args([
            "-c",
            "init.defaultBranch=main",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .current_dir(room.path(""))
        .output()
        .expect("git runs");
    assert!(output.status.success(), "{arguments:?}: {output:?}");
}

/// A repository whose crate was generated, released as 0.4.0 and committed; then the document changed: a name is longer at least, an age is required.
fn repository() -> Room {
    let room = Room::configured();
    let manifest = room.text("generated/Cargo.toml");
    let released = manifest.replacen("version = \"0.1.0\"", "version = \"0.4.0\"", 1);
    assert_ne!(manifest, released);
    room.put("generated/Cargo.toml", &released);
    assert_eq!(room.run(&["generate"]).exit, 0);
    git(&room, &["init", "--quiet"]);
    git(&room, &["add", "--all"]);
    git(&room, &["commit", "--quiet", "--message", "Pets"]);
    room.edit("required: [name]", "required: [name, age]");
    room
}

const CHANGE: &str = "field-presence:Pet::age";

#[test]
fn the_sides_may_be_files_locks_and_revisions() {
    let room = repository();
    room.put("old.yaml", PETS);
    for (folder, sides) in [
        ("", [BEFORE, DOCUMENT]),
        ("specs/pets", ["HEAD:./openapi.yaml", "openapi.yaml"]),
        ("", ["specs/pets/specwright.lock", DOCUMENT]),
        ("", ["lock", DOCUMENT]),
        ("specs/pets", ["lock", "openapi.yaml"]),
        ("", ["HEAD:specs/pets/specwright.lock", DOCUMENT]),
        ("", ["old.yaml", DOCUMENT]),
    ] {
        let said = room.run_in(folder, &[&["diff"], &sides[..]].concat());
        assert_eq!(said.exit, 0, "{sides:?}: {}", said.err);
        assert!(
            said.out.contains(CHANGE) && said.out.contains("openapi.yaml:18:"),
            "{sides:?}: {}",
            said.out
        );
        // The version is the crate's of today, which no configuration names.
        assert!(
            said.out.ends_with("major: 1 breaking; 0.4.0 → 0.5.0\n"),
            "{sides:?}: {}",
            said.out
        );
    }
    let same = room.run(&["diff", BEFORE, "lock"]);
    assert!(same.out.starts_with("none: "), "{}{}", same.out, same.err);
}

/// A document of three files, in three folders.
fn several_files() -> Room {
    let room = Room::new();
    room.put(
        "specs/pets/openapi.yaml",
        "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\nservers: [{url: https://pets.example}]\npaths:\n  /pets: {$ref: parts/pets.yaml}\n",
    );
    room.put(
        "specs/pets/parts/pets.yaml",
        "get:\n  operationId: list_pets\n  tags: [pets]\n  responses:\n    '200':\n      description: Pets.\n      content:\n        application/json:\n          schema: {$ref: '../../common/types.yaml#/Pet'}\n",
    );
    room.put(
        "specs/common/types.yaml",
        "Pet:\n  type: object\n  properties:\n    age: {type: integer}\n",
    );
    room.put(
        "specs/pets/specwright.toml",
        "spec = \"openapi.yaml\"\n[crate]\nname = \"pets\"\noutput = \"../../generated\"\n",
    );
    room
}

#[test]
fn a_document_of_several_files_is_read_from_the_revision() {
    let room = several_files();
    git(&room, &["init", "--quiet"]);
    git(&room, &["add", "--all"]);
    git(&room, &["commit", "--quiet", "--message", "Pets"]);
    let types = room.text("specs/common/types.yaml");
    room.put(
        "specs/common/types.yaml",
        &types.replace("integer", "string"),
    );
    for (folder, sides) in [
        (
            "",
            ["HEAD:specs/pets/openapi.yaml", "specs/pets/openapi.yaml"],
        ),
        ("specs/pets", ["HEAD:./openapi.yaml", "openapi.yaml"]),
        (
            "specs/pets/parts",
            ["HEAD:../openapi.yaml", "../openapi.yaml"],
        ),
        ("specs/pets", ["HEAD:./openapi.yaml", "./openapi.yaml"]),
    ] {
        let said = room.run_in(folder, &[&["diff"], &sides[..]].concat());
        assert!(
            said.out.contains("field-type:Pet::age") && said.out.contains("types.yaml:4:"),
            "{sides:?}: {} {}",
            said.out,
            said.err
        );
        assert!(
            said.out.contains("major: 1 breaking") && !said.out.contains("incomplete"),
            "{sides:?}: {}",
            said.out
        );
    }
}

#[test]
fn a_lock_of_a_document_of_several_files_is_the_same_from_every_folder() {
    let room = several_files();
    assert_eq!(room.run(&["generate"]).exit, 0);
    for folder in ["", "specs/pets", "specs/common"] {
        let said = room.run_in(folder, &["check"]);
        assert_eq!(said.exit, 0, "{folder}: {} {}", said.out, said.err);
    }
}

#[test]
fn each_revision_has_its_own_configuration_and_overlay() {
    let room = repository();
    room.put(DOCUMENT, PETS);
    room.put(
        "specs/pets/overlay.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $.components.schemas.Pet\n    update: { required: [age] }\n",
    );
    let said = room.run(&["diff", BEFORE, DOCUMENT]);
    assert!(said.out.contains(CHANGE), "{}{}", said.out, said.err);
    git(&room, &["add", "--all"]);
    git(&room, &["commit", "--quiet", "--message", "An overlay"]);
    let said = room.run(&["diff", BEFORE, DOCUMENT]);
    assert!(said.out.starts_with("none: "), "{}{}", said.out, said.err);
    room.put(
        "specs/pets/specwright.toml",
        &format!("{CONFIG}[rename.types]\nPet = \"Animal\"\n"),
    );
    let said = room.run(&["diff", BEFORE, DOCUMENT]);
    assert!(
        said.out.contains("Pet is called Animal now"),
        "{}{}",
        said.out,
        said.err
    );
    // What is not selected is no part of either crate.
    room.put(
        "specs/pets/specwright.toml",
        &format!("{CONFIG}[select]\nexclude = [\"tag:dogs\"]\n"),
    );
    let more = PETS.replace(
        "components:",
        "  /dogs: { get: { operationId: list_dogs, tags: [dogs], responses: { '204': { description: None. } } } }\ncomponents:",
    );
    room.put(DOCUMENT, &more);
    let said = room.run(&["diff", BEFORE, DOCUMENT]);
    assert!(said.out.starts_with("none: "), "{}{}", said.out, said.err);
}

#[test]
fn what_is_ignored_is_counted_and_a_wrong_id_is_told() {
    let room = repository();
    let diff = |more: &[&str]| {
        let fail = ["diff", BEFORE, DOCUMENT, "--fail-on", "any"];
        room.run(&[&fail[..], more].concat())
    };
    assert_eq!(diff(&[]).exit, 1);
    for id in [CHANGE, "field-presence:*", "field-presence:pets::Pet::age"] {
        let said = diff(&["--ignore", id]);
        assert_eq!(
            (said.exit, said.out.as_str(), said.err.as_str()),
            (
                0,
                "none: users of the crate notice nothing; 1 ignored\n",
                ""
            ),
            "{id}"
        );
    }
    let said = diff(&["--ignore", "field-presense:Pet::age"]);
    assert_eq!(said.exit, 1);
    assert!(
        said.err
            .contains("--ignore field-presense:Pet::age: there is no such change"),
        "{}",
        said.err
    );
    // Every format gives the id that is asked for.
    for format in ["text", "json", "markdown", "github"] {
        let said = diff(&["--format", format]);
        assert!(
            said.out.replace("pets::", "").contains(CHANGE),
            "{format}: {}",
            said.out
        );
    }
}

#[test]
fn a_side_that_cannot_be_read_is_told_with_a_remedy() {
    let room = repository();
    for (exit, side, remedy) in [
        (2, "HEAD:openapi.yaml", "HEAD:./openapi.yaml"),
        (2, "nowhere:specs/pets/openapi.yaml", "nowhere"),
        (3, "absent.yaml", "there is no such file"),
        (2, "https://pets.example/openapi.yaml", "download"),
        (3, "specs", "it is a folder"),
    ] {
        let said = room.run_in("specs/pets", &["diff", side, "openapi.yaml"]);
        let said = if side == "specs" {
            room.run(&["diff", side, DOCUMENT])
        } else {
            said
        };
        assert_eq!((said.exit, said.out.as_str()), (exit, ""), "{side}");
        assert!(said.err.contains(remedy), "{side}: {}", said.err);
        assert!(!said.err.contains("os error"), "{side}: {}", said.err);
    }
}
