//! How the command line is used wrongly, and how it talks.

use super::*;

#[test]
fn wrong_usage_says_what_would_be_right() {
    let room = Room::new();
    for (arguments, remedy) in [
        (&["generate"][..], "specwright generate SPEC --output DIR"),
        (&["generate", "pets.yaml"], "--output DIR is missing"),
        (
            &[
                "generate",
                "pets.yaml",
                "--output",
                "out",
                "--name",
                "1 pet",
            ],
            "begins with a letter",
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
