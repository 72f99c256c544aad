//! How the command line is used wrongly, and how it talks.

use super::*;

#[test]
fn wrong_usage_says_what_would_be_right() {
    let room = Room::new();
    for (arguments, remedy) in [
        (&["generate"][..], "specwright generate SPEC --output DIR"),
        (
            &["generate", "pets.yaml"],
            "Pass --output DIR, or set `crate.output`",
        ),
        (
            &[
                "generate",
                "pets.yaml",
                "--output",
                "out",
                "--name",
                "1 pet",
            ],
            "beginning with a letter",
        ),
        (&["generate", "--name", "pets"], "needs a document"),
        (&["genrate"], "generate"),
        (&["check", "--colour"], "--color"),
    ] {
        let said = room.run(arguments);
        assert_eq!((said.exit, said.out.as_str()), (2, ""), "{arguments:?}");
        assert!(said.err.contains(remedy), "{arguments:?}: {}", said.err);
    }
    assert!(!room.path("out").exists());
}

#[test]
fn a_misspelt_key_is_refused_with_its_place() {
    let room = Room::new();
    room.put("bad.toml", "[crate]\nnmae = \"pets\"\n");
    let said = room.run(&[
        "generate",
        "pets.yaml",
        "--output",
        "out",
        "--config",
        "bad.toml",
    ]);
    assert_eq!(said.exit, 2);
    assert!(
        said.err.contains("bad.toml:2:1: ") && said.err.contains("did you mean `name`?"),
        "{}",
        said.err
    );
}

#[test]
fn a_key_that_names_nothing_is_told_with_its_place() {
    let room = Room::new();
    room.put(
        "pets.toml",
        "[select]\nexclude = [\"GET /petz\"]\n[rename.fields]\n\"Pet.nmae\" = \"title\"\n",
    );
    let arguments = [
        "generate",
        "pets.yaml",
        "--output",
        "out",
        "--config",
        "pets.toml",
    ];
    let said = room.run(&arguments);
    assert_eq!(said.exit, 0, "{}", said.err);
    for told in [
        "pets.toml:2:12",
        "did you mean `GET /pets`?",
        "pets.toml:4:1",
        "did you mean `Pet.name`?",
    ] {
        assert!(said.err.contains(told), "{told}: {}", said.err);
    }
    let refused = room.run(&[&arguments[..], &["--fail-on", "warning"]].concat());
    assert_eq!(refused.exit, 3, "{}", refused.err);

    room.put("pets.toml", "[select]\ninclude = [\"GET /petz\"]\n");
    let refused = room.run(&arguments);
    assert!(
        refused.exit == 3 && refused.err.contains("none of the 1 operations"),
        "{}",
        refused.err
    );
}

#[test]
fn what_is_given_for_a_document_and_is_none_is_told_first() {
    let room = Room::new();
    room.put("specs/pets/openapi.yaml", PETS);
    room.put("two.toml", "spec = \"pets.yaml\"\n");
    for (arguments, told) in [
        (&["generate", "specs"][..], "specs is a folder"),
        (&["check", "specs", "--output", "out"], "specs is a folder"),
        (&["generate", "two.toml"], "pass --config two.toml"),
        (&["generate", "--config", "two.toml"], "`crate.output`"),
        (
            &["generate", "pets.yaml", "--output", "out", "--name", "self"],
            "keyword",
        ),
        (
            &["generate", "pets.yaml", "--output", "out", "--name", "core"],
            "Rust's own",
        ),
    ] {
        let said = room.run(arguments);
        assert_eq!((said.exit, said.out.as_str()), (2, ""), "{arguments:?}");
        assert!(said.err.contains(told), "{arguments:?}: {}", said.err);
    }
    assert!(!room.path("out").exists());
}

#[test]
fn a_missing_document_is_told_alike_by_every_command() {
    let room = Room::new();
    for arguments in [
        &["generate", "absent.yaml", "--output", "out"][..],
        &["check", "absent.yaml", "--output", "out"],
        &["inspect", "absent.yaml"],
        &["diff", "absent.yaml", "pets.yaml"],
        &["diff", "pets.yaml", "absent.yaml"],
        &["slice", "absent.yaml", "--include", "/pets"],
    ] {
        let said = room.run(arguments);
        assert!(
            said.exit == 3
                && said.err.contains("absent.yaml")
                && said.err.contains("there is no such file"),
            "{arguments:?} {}: {}",
            said.exit,
            said.err
        );
    }
}

#[test]
fn a_misspelt_member_of_the_document_is_told() {
    let room = Room::new();
    room.put("odd.yaml", &PETS.replace("\npaths:", "\npath:"));
    let said = room.run(&["generate", "odd.yaml", "--output", "out"]);
    for told in ["key-unknown", "did you mean `paths`?", "no-operations"] {
        assert!(said.err.contains(told), "{told}: {}", said.err);
    }
}

#[test]
fn colours_and_silence_are_the_users_choice() {
    let room = Room::generated();
    fs::write(room.path("out/src/lib.rs"), "changed").unwrap();
    let check = ["check", "pets.yaml", "--output", "out", "--name", "pets"];
    let run = |more: &[&str], variable: Option<&str>| {
        let mut command = room.command("", &[&check[..], more].concat());
        command.envs(variable.map(|name| (name, "1")));
        said(&command.output().unwrap())
    };
    let escape = |text: &str| text.contains('\x1b');
    assert!(!escape(&run(&[], None).out), "a pipe is no terminal");
    assert!(escape(&run(&["--color", "always"], None).out));
    assert!(!escape(
        &run(&["--color", "never"], Some("CLICOLOR_FORCE")).out
    ));
    assert!(!escape(&run(&[], Some("NO_COLOR")).out));
    let quiet = run(&["--quiet"], None);
    assert!(
        quiet.exit == 1 && quiet.err.is_empty() && !quiet.out.is_empty(),
        "{}",
        quiet.err
    );
}

#[test]
fn every_shell_gets_its_completions() {
    let room = Room::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = room.run(&["completions", shell]);
        assert!(
            said.exit == 0 && said.out.contains("generate") && said.err.is_empty(),
            "{shell}"
        );
    }
}
