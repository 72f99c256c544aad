//! What `generate` writes, and what it leaves alone.

use super::*;

#[test]
fn a_document_needs_no_configuration_and_a_second_run_writes_nothing() {
    let room = Room::generated();
    let before = files(&room.path("out"));
    assert!(
        before.contains_key(Path::new("Cargo.toml")),
        "{:?}",
        before.keys()
    );
    let again = room.run(&["generate", "pets.yaml", "--output", "out", "--name", "pets"]);
    assert_eq!((again.exit, again.out.as_str()), (0, ""));
    assert!(again.err.contains("nothing to do"), "{}", again.err);
    assert_eq!(files(&room.path("out")), before);
}

#[test]
fn the_same_document_gives_the_same_bytes_wherever_and_under_whatever_locale() {
    let room = Room::generated();
    room.put("elsewhere/deep/keep", "");
    let mut command = room.command(
        "elsewhere/deep",
        &[
            "generate",
            "../../pets.yaml",
            "--output",
            "../other",
            "--name",
            "pets",
        ],
    );
    let said = said(
        &command
            .env("LC_ALL", "tr_TR.UTF-8")
            .env("TZ", "Asia/Tokyo")
            .output()
            .unwrap(),
    );
    assert_eq!(said.exit, 0, "{}", said.err);
    assert_eq!(
        texts(&room.path("elsewhere/other")),
        texts(&room.path("out"))
    );
}

#[test]
fn a_folder_of_somebody_else_is_refused_unless_forced() {
    let room = Room::new();
    room.put("out/thesis.txt", "years of work");
    let arguments = ["generate", "pets.yaml", "--output", "out", "--name", "pets"];
    let refused = room.run(&arguments);
    assert_eq!(refused.exit, 2);
    assert!(refused.err.contains("--force"), "{}", refused.err);
    assert_eq!(texts(&room.path("out")).len(), 1);
    assert_eq!(room.run(&[&arguments[..], &["--force"]].concat()).exit, 0);
    assert_eq!(
        fs::read_to_string(room.path("out/thesis.txt")).unwrap(),
        "years of work"
    );
}

#[test]
fn a_document_that_cannot_be_used_changes_nothing() {
    let room = Room::generated();
    let before = files(&room.path("out"));
    for (name, text) in [
        ("syntax.yaml", "openapi: 3.0.3\npaths: [\n"),
        (
            "swagger.yaml",
            "swagger: '2.0'\ninfo: { title: Old, version: '1' }\npaths: {}\n",
        ),
        ("other.json", "{\"hello\": 1}"),
    ] {
        room.put(name, text);
        let said = room.run(&["generate", name, "--output", "out", "--name", "pets"]);
        assert_eq!(
            (said.exit, said.out.as_str()),
            (3, ""),
            "{name}: {}",
            said.err
        );
        assert!(said.err.contains(name), "{}", said.err);
    }
    let said = room.run(&["generate", "absent.yaml", "--output", "out"]);
    assert!(
        said.exit == 3 && said.err.contains("absent.yaml"),
        "{}",
        said.err
    );
    assert_eq!(files(&room.path("out")), before);
}

#[test]
fn every_configuration_of_the_workspace_is_taken_from_any_folder_in_it() {
    let room = Room::new();
    for api in ["one", "two"] {
        room.put(&format!("specs/{api}/openapi.yaml"), PETS);
        let config = format!(
            "spec = \"openapi.yaml\"\n[crate]\nname = \"{api}\"\noutput = \"../../generated/{api}\"\n"
        );
        room.put(&format!("specs/{api}/specwright.toml"), &config);
    }
    let said = room.run_in("specs/one", &["generate"]);
    assert_eq!(said.exit, 0, "{}", said.err);
    for api in ["one", "two"] {
        let manifest =
            fs::read_to_string(room.path("generated").join(api).join("Cargo.toml")).unwrap();
        assert!(
            manifest.contains(&format!("from specs/{api}/openapi.yaml")),
            "{manifest}"
        );
    }
    assert_eq!(room.run(&["check"]).exit, 0);

    fs::remove_file(room.path("generated/two/Cargo.toml")).unwrap();
    let stale = room.run(&["check"]);
    assert!(
        stale.exit == 1 && stale.out.contains("missing: generated/two/Cargo.toml"),
        "{}",
        stale.out
    );

    room.put(
        "specs/two/specwright.toml",
        "spec = \"openapi.yaml\"\n[crate]\noutput = \"../../generated/one\"\n",
    );
    let same = room.run(&["generate"]);
    assert!(
        same.exit == 2 && same.err.contains("same output folder"),
        "{}",
        same.err
    );
}
