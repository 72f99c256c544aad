//! What `check` says of a crate on disk.

use super::*;

#[test]
fn check_is_silent_on_stdout_when_nothing_differs() {
    let room = Room::generated();
    let before = files(&room.path("out"));
    room.put("out/notes.md", "somebody's own\n");
    let said = room.check();
    assert_eq!((said.exit, said.out.as_str()), (0, ""), "{}", said.err);
    fs::remove_file(room.path("out/notes.md")).unwrap();
    assert_eq!(files(&room.path("out")), before);
}

#[test]
fn check_shows_a_changed_byte_a_missing_file_and_an_orphan() {
    let room = Room::generated();
    let lib = room.path("out/src/lib.rs");
    let text = fs::read_to_string(&lib).unwrap();
    fs::write(&lib, format!("{text}// edited by hand\n")).unwrap();
    fs::remove_file(room.path("out/Cargo.toml")).unwrap();
    room.put("out/src/stray.rs", text.lines().next().unwrap());
    let before = files(&room.path("out"));

    let said = room.check();
    assert_eq!(said.exit, 1);
    for line in [
        "-// edited by hand",
        "missing: out/Cargo.toml",
        "orphan: out/src/stray.rs is no longer generated",
        "+++ out/src/lib.rs (generated)",
    ] {
        assert!(
            said.out.lines().any(|shown| shown == line),
            "`{line}` is not in:\n{}",
            said.out
        );
    }
    assert!(
        said.err.contains("1 changed, 1 missing, 1 orphaned"),
        "{}",
        said.err
    );
    assert_eq!(files(&room.path("out")), before, "check writes nothing");

    assert_eq!(
        room.run(&["generate", "pets.yaml", "--output", "out", "--name", "pets"])
            .exit,
        0
    );
    assert_eq!(room.check().exit, 0);
    assert!(!room.path("out/src/stray.rs").exists());
}

#[test]
fn any_changed_byte_is_found() {
    let room = Room::generated();
    let lib = room.path("out/src/lib.rs");
    let text = fs::read(&lib).unwrap();
    for at in [0, 5, text.len() / 2, text.len() - 1] {
        let mut changed = text.clone();
        changed[at] ^= 1;
        fs::write(&lib, &changed).unwrap();
        assert_eq!(room.check().exit, 1, "byte {at}");
    }
}

#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let room = Room::generated();
    for path in texts(&room.path("out")).into_keys() {
        fs::remove_file(room.path("out").join(path)).unwrap();
    }
    let mut child = room
        .command("", &["check", "pets.yaml", "--output", "out"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let said = said(&child.wait_with_output().unwrap());
    assert!(!said.err.contains("panicked"), "{}", said.err);
    assert_eq!(said.exit, 1);
}

#[test]
fn what_to_run_is_said_with_what_was_given() {
    let room = Room::generated();
    fs::write(room.path("out/src/lib.rs"), "changed").unwrap();
    let stale = room.check();
    assert!(
        stale.exit == 1
            && stale
                .err
                .contains("run `specwright generate pets.yaml --output out --name pets`"),
        "{}",
        stale.err
    );
}

#[test]
fn a_crate_that_is_not_there_is_not_told_file_by_file() {
    let room = Room::new();
    let absent = room.run(&["check", "pets.yaml", "--output", "no where"]);
    assert_eq!((absent.exit, absent.out.as_str()), (1, ""));
    assert!(
        absent.err.contains(
            "there is no crate in no where: run `specwright generate pets.yaml --output 'no where'`"
        ),
        "{}",
        absent.err
    );
}
