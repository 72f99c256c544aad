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
fn a_document_without_security_schemes_is_no_reason_to_read_credentials() {
    let room = Room::generated();
    let readme = fs::read_to_string(room.path("out/README.md")).unwrap();
    let client = fs::read_to_string(room.path("out/src/client.rs")).unwrap();
    assert!(
        readme.contains("Client::builder().build()?")
            && readme.contains("CallOptions::new().header("),
        "{readme}"
    );
    assert!(!readme.contains("from_env"), "{readme}");
    assert!(
        !client.contains("credentials from environment variables"),
        "{client}"
    );

    let asked = PETS.replace(
        "        '200':",
        "        '401': { description: Who are you? }\n        '200':",
    );
    room.put("asked.yaml", &asked);
    let said = room.run(&["generate", "asked.yaml", "--output", "asked"]);
    assert!(
        said.exit == 0
            && said.err.contains("credentials-unsaid")
            && said.err.contains("CallOptions::header"),
        "{}",
        said.err
    );
}

#[test]
fn a_new_repository_is_as_good_as_empty() {
    let room = Room::new();
    for file in [
        ".git/HEAD",
        ".gitignore",
        "LICENSE",
        "LICENSE-MIT",
        "COPYING.md",
    ] {
        room.put(&format!("out/{file}"), "somebody's own");
    }
    let said = room.run(&["generate", "pets.yaml", "--output", "out", "--name", "pets"]);
    assert_eq!(said.exit, 0, "{}", said.err);
    let check = room.check();
    assert_eq!((check.exit, check.out.as_str()), (0, ""), "{}", check.err);
    assert_eq!(
        fs::read_to_string(room.path("out/LICENSE")).unwrap(),
        "somebody's own"
    );
}

#[test]
fn the_crate_of_another_api_is_refused_unless_forced() {
    let room = Room::generated();
    room.put("shop.yaml", &PETS.replace("title: Pets", "title: Shop"));
    let before = texts(&room.path("out"));
    let arguments = ["generate", "shop.yaml", "--output", "out"];
    let refused = room.run(&arguments);
    assert_eq!(refused.exit, 2, "{}", refused.err);
    for told in ["`pets`", "pets.yaml", "--force"] {
        assert!(refused.err.contains(told), "{told}: {}", refused.err);
    }
    assert_eq!(texts(&room.path("out")), before);

    // The document of the same crate was renamed, then moved; then the crate was renamed.
    room.put("pets-v2.yaml", PETS);
    room.put("apis/pets-v2.yaml", PETS);
    for (spec, name) in [
        ("pets-v2.yaml", "pets"),
        ("apis/pets-v2.yaml", "pets"),
        ("apis/pets-v2.yaml", "animals"),
    ] {
        let arguments = ["generate", spec, "--output", "out", "--name", name];
        assert_eq!(room.run(&arguments).exit, 0, "{arguments:?}");
    }
    assert_eq!(room.run(&[&arguments[..], &["--force"]].concat()).exit, 0);
}

#[test]
fn a_workspace_that_does_not_know_the_new_crate_is_told() {
    let room = Room::new();
    room.put(
        "Cargo.toml",
        "[workspace]\nmembers = [\"crates/*\"]\nexclude = [\"third\"]\n",
    );
    let told = |output: &str| {
        let said = room.run(&[
            "generate",
            "pets.yaml",
            "--output",
            output,
            "--name",
            "pets",
        ]);
        assert_eq!(said.exit, 0, "{}", said.err);
        said.err.contains("does not list the crate")
    };
    assert!(told("out"));
    assert!(!told("out"), "not on every run");
    assert!(!told("crates/pets"));
    assert!(!told("third/pets"));
    assert!(told("deep/crates/pets"));
}

#[test]
fn a_fault_can_be_made_to_stop_a_run() {
    let room = Room::new();
    let faulty = PETS.replace("'#/components/schemas/Pet'", "'#/components/schemas/Pat'");
    room.put("faulty.yaml", &faulty);
    let arguments = [
        "generate",
        "faulty.yaml",
        "--output",
        "out",
        "--name",
        "pets",
    ];
    let refused = room.run(&[&arguments[..], &["--fail-on", "fault"]].concat());
    assert!(
        refused.exit == 3 && refused.err.contains("fault[") && !room.path("out").exists(),
        "{}",
        refused.err
    );
    assert_eq!(room.run(&arguments).exit, 0);
    let check = ["check", "faulty.yaml", "--output", "out", "--name", "pets"];
    assert_eq!(room.run(&check).exit, 0);
    assert_eq!(
        room.run(&[&check[..], &["--fail-on", "fault"]].concat())
            .exit,
        3
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
