//! Runs that end in the middle: killed, or on a full disk. What is left is the old crate or the new one, with its lock and changelog.

use specwright::output;

use super::*;

/// A workspace with a crate of two forms, which have hardly a file in common: [`Forms::ask`] says which is to be there.
struct Forms {
    room: Room,
    /// Each form whole: crate, lock and changelog.
    whole: [BTreeMap<PathBuf, Vec<u8>>; 2],
}

const CONFIG: &str = "[crate]\nname = \"pets\"\noutput = \"../../generated\"\n";

impl Forms {
    fn new() -> Self {
        let room = Room::new();
        room.put("specs/pets/first.yaml", PETS);
        let other = PETS.replace("age: { type: integer }", "age: { type: string }");
        room.put(
            "specs/pets/second.yaml",
            &other.replace("tags: [pets]", "tags: [animals]"),
        );
        let mut forms = Self {
            room,
            whole: [BTreeMap::new(), BTreeMap::new()],
        };
        forms.ask(0);
        assert_eq!(forms.room.run(&["generate", "--no-bump"]).exit, 0);
        forms.room.put("generated/CHANGELOG.md", "# Changelog\n");
        forms.whole[0] = forms.there();
        forms.ask(1);
        assert_eq!(forms.room.run(&["generate"]).exit, 0);
        forms.whole[1] = forms.there();
        let changed = forms.whole[1]
            .iter()
            .filter(|(path, text)| forms.whole[0].get(*path) != Some(text));
        assert!(changed.count() > 50, "the forms have too much in common");
        forms
    }

    fn ask(&self, form: usize) {
        let spec = ["first.yaml", "second.yaml"][form];
        self.room.put(
            "specs/pets/specwright.toml",
            &format!("spec = \"{spec}\"\n{CONFIG}"),
        );
    }

    /// Puts the first form there, by hand.
    fn begin(&self) {
        fs::remove_dir_all(self.room.path("generated")).unwrap();
        for (path, text) in &self.whole[0] {
            let file = self.room.path(".").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        self.ask(1);
    }

    /// Crate, lock and changelog as they are.
    fn there(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut there = texts(&self.room.path("."));
        there.retain(|path, _| path.starts_with("generated") || path.ends_with("specwright.lock"));
        there
    }

    /// Which form is there, whole and with nothing else.
    fn form(&self) -> Option<usize> {
        let there = self.there();
        self.whole.iter().position(|whole| *whole == there)
    }
}

/// How far a run has come, as far as its work folder tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    /// It has written nothing.
    Before,
    /// It writes what is to be moved into its place.
    Preparing,
    /// It moves it there.
    Moving,
    /// It clears up.
    Clearing,
}

impl Forms {
    fn work(&self) -> PathBuf {
        self.room.path("generated/.specwright")
    }

    fn phase(&self, began: bool) -> Phase {
        let there = |name: &str| self.work().join(name).exists();
        match (
            there("journal"),
            there("new") || there("old") || there("lock"),
        ) {
            (true, _) => Phase::Moving,
            (false, true) if began => Phase::Clearing,
            (false, true) => Phase::Preparing,
            (false, false) => Phase::Before,
        }
    }

    /// How many new texts wait to be moved.
    fn waiting(&self) -> usize {
        fs::read_dir(self.work().join("new")).map_or(0, Iterator::count)
    }

    /// Kills a run when `is_time`, or lets it end.
    fn kill(&self, mut is_time: impl FnMut(&Self) -> bool) {
        let mut child = self
            .room
            .command("", &["generate", "--quiet"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while child.try_wait().unwrap().is_none() {
            if is_time(self) {
                // SIGKILL, which nothing can catch.
                child.kill().unwrap();
                break;
            }
        }
        child.wait().unwrap();
    }
}

/// How often a run is met in each phase, at the least.
const TIMES: usize = 3;

/// How many runs are killed, if that is enough to meet one in each phase.
const ATTEMPTS: usize = 32;

#[test]
fn a_run_that_is_killed_leaves_the_old_crate_or_the_new_one() {
    let forms = Forms::new();
    let mut reached: BTreeMap<Phase, usize> = BTreeMap::new();
    // A machine that does much else lets a run come far before one looks again: then it takes more attempts to meet it in each phase.
    for attempt in 0..ATTEMPTS * 10 {
        let rare = [Phase::Preparing, Phase::Moving]
            .into_iter()
            .find(|phase| reached.get(phase).is_none_or(|times| *times < TIMES));
        let aim = match rare {
            _ if attempt < ATTEMPTS => attempt % 4,
            Some(Phase::Preparing) => 0,
            Some(_) => 1,
            None => break,
        };
        forms.begin();
        let files = forms.whole[1].len();
        let share = attempt % ATTEMPTS * files / ATTEMPTS;
        let mut journal = false;
        match aim {
            // After some of the new texts are written.
            0 => forms.kill(|forms| forms.waiting() > share),
            // After some of them are in their place.
            1 | 2 => forms.kill(|forms| {
                journal |= forms.work().join("journal").exists();
                journal && forms.waiting() <= files - share
            }),
            // When it is done but for clearing up.
            _ => forms.kill(|forms| {
                let there = forms.work().join("journal").exists();
                journal |= there;
                journal && !there
            }),
        }
        let phase = forms.phase(journal);
        *reached.entry(phase).or_default() += 1;
        if phase != Phase::Before {
            let said = forms.room.run(&["check"]);
            assert!(
                said.exit == 1 && said.err.contains("interrupted"),
                "{phase:?}: {}",
                said.err
            );
        }
        output::recover(&forms.room.path("generated")).unwrap();
        let form = forms.form();
        match phase {
            Phase::Preparing | Phase::Moving => {
                assert_eq!(form, Some(0), "{phase:?}, attempt {attempt}")
            }
            Phase::Before | Phase::Clearing => {
                assert!(form.is_some(), "{phase:?}, attempt {attempt}")
            }
        }
        // The next run comes to the same end as one that nothing had happened to: one version further, not two.
        assert_eq!(forms.room.run(&["generate"]).exit, 0);
        assert_eq!(forms.form(), Some(1), "{phase:?}, attempt {attempt}");
    }
    for phase in [Phase::Preparing, Phase::Moving] {
        assert!(
            reached.get(&phase).is_some_and(|times| *times >= TIMES),
            "{reached:?}"
        );
    }
}

/// The next run puts back what an interrupted one left, before it does anything else, and whatever it is itself to make.
#[test]
fn the_next_run_puts_the_old_crate_back_first() {
    let forms = Forms::new();
    for attempt in 0..20 {
        forms.begin();
        forms.kill(|forms| forms.work().join("journal").exists());
        let unfinished = forms.work().join("journal").exists();
        forms.ask(0);
        assert_eq!(forms.room.run(&["generate", "--no-bump"]).exit, 0);
        if unfinished {
            assert_eq!(forms.form(), Some(0), "attempt {attempt}");
            return;
        }
    }
    panic!("no run was killed while it moved files");
}

/// A limit on the size of files stands for a full disk: writing fails in the middle.
#[test]
fn a_full_disk_loses_nothing() {
    let forms = Forms::new();
    let mut failed = 0;
    for blocks in [1, 4, 8, 16, 32] {
        // With the signal ignored writing fails, and without it the run is ended by it.
        for trap in ["trap '' XFSZ; ", ""] {
            forms.begin();
            let script = format!("{trap}ulimit -f {blocks}; exec \"$0\" generate --quiet");
            let output = Command::new("sh")
                .args(["-c", &script, env!("CARGO_BIN_EXE_specwright")])
                .current_dir(forms.room.path("."))
                .output()
                .unwrap();
            if output.status.success() {
                assert_eq!(forms.form(), Some(1), "{blocks}");
                continue;
            }
            failed += 1;
            if !trap.is_empty() {
                let said = said(&output);
                assert_eq!(said.exit, 2, "{}", said.err);
                assert!(
                    said.err.contains("cannot write") && said.err.contains("File too large"),
                    "{}",
                    said.err
                );
                assert_eq!(
                    forms.form(),
                    Some(0),
                    "{blocks}: nothing is left of the run"
                );
            }
            output::recover(&forms.room.path("generated")).unwrap();
            assert_eq!(forms.form(), Some(0), "{blocks}");
            assert_eq!(forms.room.run(&["generate"]).exit, 0);
            assert_eq!(forms.form(), Some(1), "{blocks}");
        }
    }
    assert!(failed >= 5, "only {failed} runs met the limit");
}

#[test]
fn a_result_that_cannot_be_written_is_told() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let room = Room::new();
    let full = || {
        fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap()
    };
    let slice = ["slice", "pets.yaml", "--include", "/pets"];
    let output = room.command("", &slice).stdout(full()).output().unwrap();
    assert_eq!(said(&output).exit, 2);
    let said = room.run(&[&slice[..], &["--output", "absent/slice.yaml"]].concat());
    assert!(
        said.exit == 2 && said.err.contains("absent/slice.yaml"),
        "{}",
        said.err
    );
    assert_eq!(
        room.run(&[&slice[..], &["--output", "slice.yaml"]].concat())
            .exit,
        0
    );
    let there: Vec<_> = texts(&room.path(".")).into_keys().collect();
    assert_eq!(there, ["pets.yaml", "slice.yaml"].map(PathBuf::from));
}
