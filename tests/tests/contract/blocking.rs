//! The generated client from a thread that waits: every call and every list, by the same names.

use cloudflare_email_security::allow_policies::AllowPolicyId;
use cloudflare_email_security::{Client, Error};
use contract_tests::replay::Replay;
use tokio::runtime::Runtime;

use crate::support::{ACCOUNT, POLICY, client_at, documented_create};

/// A server on threads of its own that replays a recording, and its client.
fn replay(recording: &str) -> (Runtime, Replay, Client) {
    let runtime = Runtime::new().expect("a runtime");
    let server = runtime.block_on(Replay::start(recording));
    let client = client_at(&server.url("/client/v4"));
    (runtime, server, client)
}

#[test]
fn a_list_is_an_iterator() {
    let (runtime, server, client) = replay("list-three-pages");
    let list = client.account(ACCOUNT).allow_policies().list().per_page(2);
    let policies: Result<Vec<_>, Error> = list.stream().wait().collect();
    assert_eq!(policies.expect("all policies").len(), 5);
    runtime.block_on(server.finish());
}

#[test]
fn a_call_waits_for_its_answer() {
    let (runtime, server, client) = replay("create-documented");
    let policies = client.account(ACCOUNT).allow_policies();
    let created = policies.create(&documented_create()).send().wait();
    assert_eq!(
        created.expect("a policy").pattern.as_deref(),
        Some("test@example.com")
    );
    runtime.block_on(server.finish());
}

#[test]
fn an_error_is_the_same() {
    let (runtime, server, client) = replay("error-unknown-policy");
    let policies = client.account(ACCOUNT).allow_policies();
    let error = policies.get(&AllowPolicyId::from(POLICY)).send().wait();
    assert!(error.expect_err("no policy").is_not_found());
    runtime.block_on(server.finish());
}
