//! Record mode: `RECORD=1` runs every operation against a live server and writes recordings of it.
//!
//! `RECORD=1 CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=… cargo test -p contract-tests record_when_asked`
//!
//! Further variables: `CLOUDFLARE_BASE_URL` (another server), `RECORD_ORIGIN=prism` (what the header of the recordings says,
//! `live` by default), `RECORD_DIR` (another folder than `tests/recordings`). The run creates policies for addresses at
//! example.com and deletes them again.

use std::path::{Path, PathBuf};

use cloudflare_email_security::allow_policies::{
    AllowPolicyId, CreateAllowPolicy, DeletedAllowPolicy, UpdateAllowPolicy,
};
use cloudflare_email_security::{Account, Credentials, Error, Maybe};
use contract_tests::package_path;
use contract_tests::record::Recorder;
use contract_tests::recording::{Origin, Recording};
use contract_tests::redact::{ACCOUNT, Secrets, TOKEN, survivors};
use httpmock::MockServer;

use crate::support::{client_with, required};

const PATTERN: &str = "specwright-contract-test@example.com";
const COMMENTS: &str = "written by the contract tests of specwright";

/// Where to record from, and where to.
struct Run {
    base_url: String,
    token: String,
    account: String,
    origin: Origin,
    folder: PathBuf,
}

impl Run {
    fn secrets(&self) -> Secrets {
        let secrets = Secrets::default().with(Some(self.token.clone()), TOKEN);
        // The documented example identifier stands for itself.
        secrets.with(
            Some(self.account.clone()).filter(|account| account != ACCOUNT),
            ACCOUNT,
        )
    }

    /// Runs one operation through a recording proxy and writes what passed.
    async fn operation<T>(
        &self,
        name: &str,
        run: impl AsyncFnOnce(Account) -> Result<T, Error>,
    ) -> Result<T, String> {
        let recorder = Recorder::start(&self.base_url).await?;
        let client = client_with(
            &recorder.base_url(),
            Credentials::new().api_token(self.token.clone()),
        );
        let result = run(client.account(self.account.as_str()))
            .await
            .map_err(|error| format!("{name}: {error}"));
        let word = self.origin.as_str();
        let source = match self.origin {
            Origin::Prism => "Stoplight Prism, serving specs/email-security/openapi.yaml",
            _ => "captured through the recording proxy",
        };
        let about = format!("The {name} operation, as the {word} server answered it.");
        let own = [PATTERN, COMMENTS];
        let recording = recorder
            .finish(
                &format!("{word}-{name}"),
                self.origin,
                (&about, source),
                (&self.secrets(), &own),
            )
            .await?;
        let path = self.folder.join(format!("{}.yaml", recording.name));
        std::fs::write(&path, recording.to_text()?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        result
    }

    /// Every operation once; what is created is deleted.
    async fn record(&self) -> Result<(), String> {
        let mut body = required();
        body.pattern = PATTERN.to_owned();
        let body = CreateAllowPolicy::new(body).comments(COMMENTS);
        let list = async |account: Account| {
            account
                .allow_policies()
                .list()
                .page(1)
                .per_page(5)
                .send()
                .await
        };
        self.operation("list", list).await?;
        let create = async |account: Account| account.allow_policies().create(&body).send().await;
        let id = self.operation("create", create).await?.id;
        let rest = self.record_existing(&id, &body).await;
        let delete = async |account: Account| account.allow_policies().delete(&id).send().await;
        self.operation("delete", delete).await?;
        rest
    }

    async fn record_existing(
        &self,
        id: &AllowPolicyId,
        body: &CreateAllowPolicy,
    ) -> Result<(), String> {
        self.operation("get", async |account| {
            account.allow_policies().get(id).send().await
        })
        .await?;
        let update = UpdateAllowPolicy::new().comments(Maybe::Null);
        self.operation("update", async |account| {
            account.allow_policies().update(id, &update).send().await
        })
        .await?;
        self.operation("replace", async |account| {
            account.allow_policies().replace(id, body).send().await
        })
        .await?;
        let mut batch = crate::batch::empty();
        batch.posts.push(body.clone());
        let result = self
            .operation("batch", async |account| {
                account.allow_policies().batch(&batch).send().await
            })
            .await?;
        let created = result.posts.unwrap_or_default();
        let mut clean_up = crate::batch::empty();
        clean_up.deletes = created
            .iter()
            .map(|policy| DeletedAllowPolicy::new(policy.id.clone()))
            .collect();
        if clean_up.deletes.is_empty() {
            return Ok(());
        }
        let clean = async |account: Account| {
            account
                .allow_policies()
                .batch(&clean_up)
                .send()
                .await
                .map(drop)
        };
        self.operation("batch-delete", clean).await
    }
}

#[tokio::test]
async fn record_when_asked() {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    if variable("RECORD").is_none() {
        return;
    }
    let needed = |name: &str| variable(name).unwrap_or_else(|| panic!("RECORD needs {name}"));
    let run = Run {
        base_url: variable("CLOUDFLARE_BASE_URL")
            .unwrap_or_else(|| "https://api.cloudflare.com/client/v4".to_owned()),
        token: needed("CLOUDFLARE_API_TOKEN"),
        account: needed("CLOUDFLARE_ACCOUNT_ID"),
        origin: if variable("RECORD_ORIGIN").as_deref() == Some("prism") {
            Origin::Prism
        } else {
            Origin::Live
        },
        folder: variable("RECORD_DIR").map_or_else(|| package_path("recordings"), PathBuf::from),
    };
    run.record()
        .await
        .unwrap_or_else(|problem| panic!("{problem}"));
}

/// A server of all operations that tells more than it should.
async fn live_server(account: &str, token: &str) -> MockServer {
    let policy = format!(
        r#"{{"id":"f174e90a-fafe-4643-bbbc-4a0ed4fc8415","created_at":"2026-11-01T05:20:00Z",
        "last_modified":"2026-11-01T05:20:00Z","pattern":"{PATTERN}","pattern_type":"EMAIL","comments":"asked for by bob@corp.io"}}"#
    );
    let envelope = |result: &str| {
        format!(
            r#"{{"success":true,"errors":[],"messages":[{{"code":1000,"message":"{account} {token}"}}],"result":{result}}}"#
        )
    };
    let server = MockServer::start_async().await;
    let settings = format!("/client/v4/accounts/{account}/email-security/settings/allow_policies");
    let item = format!("{settings}/f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    let batch = format!(r#"{{"posts":[{policy}]}}"#);
    let answers = [
        ("GET", settings.clone(), 200, format!("[{policy}]")),
        ("POST", settings.clone(), 201, policy.clone()),
        ("GET", item.clone(), 200, policy.clone()),
        ("PATCH", item.clone(), 200, policy.clone()),
        ("PUT", item.clone(), 200, policy.clone()),
        (
            "DELETE",
            item,
            200,
            r#"{"id":"f174e90a-fafe-4643-bbbc-4a0ed4fc8415"}"#.to_owned(),
        ),
        ("POST", format!("{settings}/batch"), 200, batch),
    ];
    for (method, path, status, result) in answers {
        let body = envelope(&result);
        server
            .mock_async(|when, then| {
                when.method(method)
                    .path(path)
                    .header("authorization", format!("Bearer {token}"));
                then.status(status)
                    .header("content-type", "application/json")
                    .body(body);
            })
            .await;
    }
    server
}

fn recordings_in(folder: &Path) -> Vec<Recording> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("text");
        Recording::parse(&path.file_stem().expect("a name").to_string_lossy(), &text)
            .expect("a recording")
    };
    let mut recordings: Vec<_> = paths.map(read).collect();
    recordings.sort_by(|a, b| a.name.cmp(&b.name));
    recordings
}

#[tokio::test]
async fn record_mode_writes_every_operation_and_no_secret() {
    let (account, token) = ("9a7806061c88ada191ed06f989cc3dac", "v1.0-Zx9-secret_TOKEN");
    let server = live_server(account, token).await;
    let folder = tempfile::tempdir().expect("a folder");
    let run = Run {
        base_url: server.url("/client/v4"),
        token: token.to_owned(),
        account: account.to_owned(),
        origin: Origin::Live,
        folder: folder.path().to_owned(),
    };
    run.record().await.expect("recordings");
    let recordings = recordings_in(folder.path());
    let names: Vec<_> = recordings
        .iter()
        .map(|recording| recording.name.as_str())
        .collect();
    let all = [
        "batch",
        "batch-delete",
        "create",
        "delete",
        "get",
        "list",
        "replace",
        "update",
    ];
    assert_eq!(names, all.map(|name| format!("live-{name}")));
    let document = contract_tests::document::Document::load();
    for recording in &recordings {
        let text = recording.to_text().expect("text");
        assert_eq!(
            survivors(&run.secrets(), &text),
            Vec::<&str>::new(),
            "{text}"
        );
        assert!(!text.contains("corp.io") && !text.contains("bob"), "{text}");
        let problems =
            contract_tests::judge::deviations(&document, recording).expect("a known operation");
        assert!(
            problems.is_empty(),
            "what was recorded is as the document says: {problems:?}"
        );
    }
    assert!(
        recordings[2].exchanges[0]
            .when
            .json_body
            .as_ref()
            .is_some_and(|body| body["pattern"] == PATTERN)
    );
}
