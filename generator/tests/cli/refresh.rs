//! The scheduled job, as far as it goes on one machine: upstream is a server of this machine, the remote a repository beside the clone, and `gh` a
//! script that writes down what it is asked to do.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;

use serde_json::{Value, json};

use super::*;

const BRANCH: &str = "upstream/email-security";
const DOCUMENT: &str = "specs/email-security/openapi.yaml";
const ITEMS: &str = "/paths/~1accounts~1{account_id}~1email-security~1settings~1allow_policies";

/// A clone of what the job needs of this repository, with its remote.
struct Clone(Room);

/// What a step did.
struct Step {
    done: bool,
    said: String,
}

impl Clone {
    fn new() -> Self {
        let clone = Self(Room::new());
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut tree = Vec::new();
        for folder in [".ci", "specs", "generated"] {
            let files = texts(&root.join(folder));
            tree.extend(
                files
                    .into_iter()
                    .map(|(path, text)| (Path::new("work").join(folder).join(path), text)),
            );
        }
        tree.push((
            "work/Cargo.lock".into(),
            fs::read(root.join("Cargo.lock")).unwrap(),
        ));
        let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"generated\"]\n";
        tree.push(("work/Cargo.toml".into(), workspace.into()));
        for (path, text) in tree {
            let file = clone.0.path("").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        for script in ["refresh", "changes", "propose"] {
            clone.make_executable(&format!("work/.ci/{script}"));
        }
        clone.0.put(
            "bin/gh",
            "#!/bin/sh\nprintf '%s\\n' \"$*\" >> \"$GH_LOG\"\n\
             for last; do :; done\n\
             case \"$2\" in list) cat \"$GH_LOG.open\" 2>/dev/null || true;; *) cp \"$last\" \"$GH_LOG.body\"; echo 7 > \"$GH_LOG.open\";; esac\n",
        );
        clone.make_executable("bin/gh");
        clone
            .step("cargo", &["update", "--workspace", "--quiet"])
            .expect();
        clone.git(&["init", "--quiet", "--bare", "../remote.git"]);
        clone.git(&["init", "--quiet"]);
        clone.git(&["remote", "add", "origin", "../remote.git"]);
        clone.git(&["add", "--all"]);
        clone.git(&["commit", "--quiet", "--message", "As it is"]);
        clone.git(&["push", "--quiet", "origin", "HEAD:main"]);
        clone
    }

    fn make_executable(&self, file: &str) {
        fs::set_permissions(self.0.path(file), fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn step(&self, program: &str, arguments: &[&str]) -> Step {
        let path = std::env::var("PATH").unwrap_or_default();
        let output = Command::new(program)
            .args(arguments)
            .current_dir(self.0.path("work"))
            .env("PATH", format!("{}:{path}", self.0.path("bin").display()))
            .env("SPECWRIGHT", env!("CARGO_BIN_EXE_specwright"))
            .env("GH_LOG", self.0.path("gh"))
            .env("CARGO_NET_OFFLINE", "true")
            .env("NO_PROXY", "127.0.0.1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .envs([("GIT_AUTHOR_NAME", "A"), ("GIT_COMMITTER_NAME", "A")])
            .envs([
                ("GIT_AUTHOR_EMAIL", "a@b.example"),
                ("GIT_COMMITTER_EMAIL", "a@b.example"),
            ])
            .env_remove("GITHUB_STEP_SUMMARY")
            .stdin(Stdio::null())
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Step {
            done: output.status.success(),
            said: text(&output.stdout) + &text(&output.stderr),
        }
    }

    fn git(&self, arguments: &[&str]) -> String {
        self.step("git", arguments).expect()
    }

    fn refresh(&self, source: &str) -> Step {
        self.step("./.ci/refresh", &[source])
    }

    fn propose(&self) -> String {
        self.step("./.ci/propose", &[BRANCH, "The document of today"])
            .expect()
    }

    /// What `gh` was asked to do since the last time.
    fn asked(&self) -> String {
        let log = self.0.path("gh");
        let asked = fs::read_to_string(&log).unwrap_or_default();
        let _ = fs::remove_file(log);
        asked
    }

    /// The text of the pull request.
    fn body(&self) -> String {
        fs::read_to_string(self.0.path("gh.body")).unwrap()
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.path("work").join(file)).unwrap()
    }
}

impl Step {
    fn expect(self) -> String {
        assert!(self.done, "{}", self.said);
        self.said
    }
}

/// Upstream's document: ours, changed, among much else that is none of ours.
fn upstream(change: impl Fn(&mut Value)) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(DOCUMENT);
    let mut document: Value = serde_yaml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    document["paths"]["/zones/{zone_id}"] = json!({"get": {
        "operationId": "get_zone", "tags": ["Zones"],
        "parameters": [{"name": "zone_id", "in": "path", "required": true, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "A zone.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/zone"}}}}},
    }});
    document["components"]["schemas"]["zone"] =
        json!({"type": "object", "properties": {"id": {"type": "string"}}});
    change(&mut document);
    document.to_string()
}

/// A server of this machine that answers every request with the text; where it is.
fn served(status: &'static str, text: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut lines = BufReader::new(&stream).lines();
            while lines
                .next()
                .and_then(Result::ok)
                .is_some_and(|line| !line.is_empty())
            {}
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                text.len()
            );
            let _ = (&stream).write_all(format!("{head}{text}").as_bytes());
        }
    });
    format!("http://{address}/openapi.json")
}

#[test]
fn what_upstream_changes_becomes_one_pull_request() {
    let clone = Clone::new();
    let first = served(
        "200 OK",
        upstream(|document| {
            let policy = &mut document["components"]["schemas"]["email-security_AllowPolicy"];
            policy["properties"]["hits"] = json!({"type": "integer", "readOnly": true});
        }),
    );
    clone.refresh(&first).expect();
    let document = clone.text(DOCUMENT);
    assert!(
        document.contains("hits:") && !document.contains("zone"),
        "{document}"
    );
    assert!(
        clone
            .text("generated/src/allow_policies/types.rs")
            .contains("pub hits: Option<i64>")
    );
    assert!(
        clone
            .text("generated/Cargo.toml")
            .contains("version = \"0.1.1\"")
    );
    assert!(
        clone
            .text("generated/CHANGELOG.md")
            .contains("`AllowPolicy::hits`")
    );
    // Nothing that is pinned to its lock falls over the new version.
    clone
        .step("cargo", &["metadata", "--locked", "--format-version", "1"])
        .expect();

    clone.propose();
    let asked = clone.asked();
    assert!(
        asked.contains("pr create --head upstream/email-security --title The document of today"),
        "{asked}"
    );
    let body = clone.body();
    assert!(
        body.starts_with("## `specs/email-security`\n\n**minor**: 1 addition; 0.1.0 → 0.1.1\n"),
        "{body}"
    );
    assert!(body.contains("`AllowPolicy::hits`"), "{body}");
    let changed = clone.git(&[
        "diff",
        "--name-only",
        "origin/main",
        &format!("origin/{BRANCH}"),
    ]);
    for file in [
        DOCUMENT,
        "specs/email-security/specwright.lock",
        "generated/Cargo.toml",
        "Cargo.lock",
    ] {
        assert!(
            changed.lines().any(|line| line == file),
            "{file}: {changed}"
        );
    }
    assert_eq!(clone.git(&["status", "--porcelain"]), "");

    // The same again: the branch is there, and its pull request open.
    let tip = clone.git(&["rev-parse", &format!("origin/{BRANCH}")]);
    clone.git(&["switch", "--quiet", "--detach", "origin/main"]);
    clone.refresh(&first).expect();
    assert!(clone.propose().contains("has it already"));
    assert!(clone.asked().contains("pr edit upstream/email-security"));
    assert_eq!(
        clone
            .git(&["ls-remote", "origin", BRANCH])
            .split('\t')
            .next(),
        Some(tip.trim())
    );

    // Upstream goes on: one commit on today's main, in the same pull request.
    clone.git(&["switch", "--quiet", "--force", "--detach", "origin/main"]);
    let next = served(
        "200 OK",
        upstream(|document| {
            document
                .pointer_mut(&format!("{ITEMS}~1{{policy_id}}"))
                .unwrap()["put"] = Value::Null;
            let path = document["paths"].as_object_mut().unwrap().values_mut();
            for operations in path.filter_map(Value::as_object_mut) {
                operations.retain(|_, operation| !operation.is_null());
            }
        }),
    );
    clone.refresh(&next).expect();
    clone.propose();
    assert!(clone.asked().contains("pr edit upstream/email-security"));
    let body = clone.body();
    assert!(
        body.contains("**major**")
            && body.contains("`allow_policies().replace`")
            && body.contains("0.1.0 → 0.2.0"),
        "{body}"
    );
    clone.git(&["fetch", "--quiet", "origin"]);
    let commits = clone.git(&[
        "rev-list",
        "--count",
        &format!("origin/main..origin/{BRANCH}"),
    ]);
    assert_eq!(commits.trim(), "1");
}

#[test]
fn what_upstream_does_not_change_for_users_is_told_as_that() {
    let clone = Clone::new();
    // From the form that upstream has it in; so the second time there is nothing at all.
    let source = served("200 OK", upstream(|_| {}));
    clone.refresh(&source).expect();
    clone.propose();
    assert!(
        clone
            .body()
            .contains("**none**: users of the crate notice nothing"),
        "{}",
        clone.body()
    );
    assert!(
        clone
            .text("generated/Cargo.toml")
            .contains("version = \"0.1.0\"")
    );
    clone.git(&["push", "--quiet", "--force", "origin", "HEAD:main"]);
    clone.asked();
    clone.refresh(&source).expect();
    assert!(clone.propose().contains("nothing has changed upstream"));
    assert_eq!(clone.asked(), "");
}

#[test]
fn what_cannot_be_used_changes_nothing() {
    let clone = Clone::new();
    let elsewhere = upstream(|document| {
        let paths = document["paths"].as_object_mut().unwrap();
        paths.retain(|path, _| path.starts_with("/zones"));
    });
    let file = clone.0.path("upstream.json");
    fs::write(&file, elsewhere).unwrap();
    for source in [
        served("404 Not Found", "{}".to_owned()),
        served("200 OK", "<html>We will be back.</html>".to_owned()),
        file.display().to_string(),
        "http://127.0.0.1:1/nobody".to_owned(),
    ] {
        let step = clone.refresh(&source);
        assert!(
            !step.done && !step.said.is_empty(),
            "{source}: {}",
            step.said
        );
        assert_eq!(clone.git(&["status", "--porcelain"]), "", "{source}");
    }
}

#[test]
fn a_correction_that_upstream_no_longer_needs_stops_the_job() {
    let clone = Clone::new();
    clone.0.put(
        "work/specs/email-security/overlay.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $.info\n    update: { title: Allow policies }\n",
    );
    let step = clone.refresh(&served(
        "200 OK",
        upstream(|document| document["info"]["title"] = "Allow policies".into()),
    ));
    assert!(
        !step.done && step.said.contains("overlay-no-change"),
        "{}",
        step.said
    );
    assert!(
        step.said.contains("specs/email-security/overlay.yaml:3:"),
        "{}",
        step.said
    );
}

/// The document with more new members than a comment has room for.
fn large() -> String {
    upstream(|document| {
        let policy = &mut document["components"]["schemas"]["email-security_AllowPolicy"];
        for at in 0..300 {
            policy["properties"][format!("member_{at}")] = json!({"type": "string"});
        }
    })
}

#[test]
fn more_than_fits_a_comment_is_cut_at_a_row() {
    let clone = Clone::new();
    fs::write(clone.0.path("work").join(DOCUMENT), large()).unwrap();
    let told = clone.step("./.ci/changes", &["HEAD"]).expect();
    assert!(told.len() < 65_536, "{}", told.len());
    let (rows, end) = told.trim_end().rsplit_once("\n\n").unwrap();
    assert!(rows.ends_with(" |"), "{rows}");
    assert!(
        end.starts_with("… and ") && end.contains("`--format text`"),
        "{end}"
    );
    let all = clone.step("./.ci/changes", &["HEAD", "text"]).expect();
    assert!(
        all.contains("member_299") && all.contains("; 0.1.0 → "),
        "{all}"
    );
}

#[test]
fn the_reports_of_several_documents_fit_a_comment_together() {
    let clone = Clone::new();
    let specs = clone.0.path("work").join("specs");
    let (first, second) = (specs.join("email-security"), specs.join("second"));
    fs::create_dir(&second).unwrap();
    for entry in fs::read_dir(&first).unwrap().flatten() {
        fs::copy(entry.path(), second.join(entry.file_name())).unwrap();
    }
    clone.git(&["add", "--all"]);
    clone.git(&["commit", "--quiet", "--message", "A second one"]);
    for folder in [&first, &second] {
        fs::write(folder.join("openapi.yaml"), large()).unwrap();
    }
    let told = clone.step("./.ci/changes", &["HEAD"]).expect();
    assert!(told.len() < 65_536, "{}", told.len());
    let (_, short) = told.split_once("`.ci/changes HEAD text`").unwrap();
    for folder in ["- `specs/email-security`", "- `specs/second`"] {
        let verdict = format!("{folder}\n  **minor**: ");
        assert!(short.contains(&verdict), "{short}");
    }
}

/// What a workflow runs is what is tested here, and is there.
#[test]
fn the_workflows_run_scripts_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut run = std::collections::BTreeSet::new();
    for name in ["check", "upstream"] {
        let text = fs::read_to_string(root.join(format!(".github/workflows/{name}.yml"))).unwrap();
        let workflow: Value = serde_yaml::from_str(&text).unwrap();
        let jobs = workflow["jobs"].as_object().unwrap().values();
        for step in jobs.flat_map(|job| job["steps"].as_array().unwrap()) {
            let script = step["run"].as_str().unwrap_or_default();
            let words = script.split_whitespace();
            run.extend(
                words
                    .filter(|word| word.starts_with(".ci/"))
                    .map(str::to_owned),
            );
        }
    }
    let wanted = [".ci/changes", ".ci/propose", ".ci/refresh", ".ci/run"];
    assert_eq!(run.iter().map(String::as_str).collect::<Vec<_>>(), wanted);
    for script in run {
        let mode = fs::metadata(root.join(&script))
            .unwrap()
            .permissions()
            .mode();
        assert!(mode & 0o111 != 0, "{script} cannot be run");
    }
}
