//! `Client::from_env`, in processes of their own: the environment of a test process belongs to all of its tests.

use std::process::Command;

use cloudflare_email_security::{Client, Error};
use contract_tests::redact::{EMAIL, KEY, TOKEN};
use contract_tests::replay::Replay;

use crate::support::{ACCOUNT, POLICY};

const VARIABLES: [&str; 4] = [
    "CLOUDFLARE_API_TOKEN",
    "CLOUDFLARE_API_KEY",
    "CLOUDFLARE_EMAIL",
    "CLOUDFLARE_BASE_URL",
];
/// Set in the child process.
const CHILD: &str = "CONTRACT_TESTS_CHILD";

/// What the child process does: gets the policy of the recordings, and says how that went.
#[tokio::test]
async fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let client = match Client::from_env() {
        Ok(client) => client,
        Err(Error::Credentials(error)) => {
            println!("no credentials: {error}");
            return;
        }
        Err(error) => panic!("{error:?}"),
    };
    let policy = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .await;
    println!("got {}", policy.expect("a policy").id);
}

async fn run(variables: &[(&'static str, String)]) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command
        .args(["--exact", "environment::child", "--nocapture"])
        .env(CHILD, "1");
    for name in VARIABLES {
        command.env_remove(name);
    }
    command.envs(variables.iter().map(|(name, value)| (name, value)));
    let output = tokio::task::spawn_blocking(move || command.output())
        .await
        .expect("a finished thread");
    let output = output.expect("a finished process");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
async fn a_token_is_read() {
    let server = Replay::start("get-documented").await;
    let base = server.url("/client/v4");
    let said = run(&[
        ("CLOUDFLARE_API_TOKEN", TOKEN.to_owned()),
        ("CLOUDFLARE_BASE_URL", base),
    ])
    .await;
    assert!(said.contains(&format!("got {POLICY}")), "{said}");
    server.finish().await;
}

#[tokio::test]
async fn a_key_with_its_address_is_read() {
    let server = Replay::start("get-with-key-and-email").await;
    let base = server.url("/client/v4");
    let (key, email) = (
        ("CLOUDFLARE_API_KEY", KEY.to_owned()),
        ("CLOUDFLARE_EMAIL", EMAIL.to_owned()),
    );
    let said = run(&[key, email, ("CLOUDFLARE_BASE_URL", base)]).await;
    assert!(said.contains(&format!("got {POLICY}")), "{said}");
    server.finish().await;
}

#[tokio::test]
async fn half_of_a_pair_is_not_enough_and_the_error_names_what_is() {
    let said = run(&[("CLOUDFLARE_API_KEY", KEY.to_owned())]).await;
    for name in [
        "CLOUDFLARE_API_TOKEN",
        "CLOUDFLARE_API_KEY",
        "CLOUDFLARE_EMAIL",
    ] {
        assert!(
            said.contains("no credentials") && said.contains(name),
            "{said}"
        );
    }
    assert!(!said.contains(KEY), "{said}");
}
