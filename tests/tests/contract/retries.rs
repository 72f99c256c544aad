//! Attempts that are repeated, and those that are not.

use cloudflare_email_security::{Client, Credentials, RetryPolicy};
use contract_tests::redact::TOKEN;
use contract_tests::replay::Replay;

use crate::support::{ACCOUNT, POLICY, documented_create};

/// A server that replays a recording, and a client that retries as it does by default.
async fn retrying(recording: &str) -> (Replay, Client) {
    let server = Replay::start(recording).await;
    let builder = Client::builder().credentials(Credentials::new().api_token(TOKEN));
    let client = builder
        .base_url(server.url("/client/v4"))
        .build()
        .expect("a client");
    (server, client)
}

#[tokio::test]
async fn a_throttled_request_is_repeated_after_the_wait_that_is_asked_for() {
    let (server, client) = retrying("get-after-throttling").await;
    let sending = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send();
    let response = sending.with_response().await.expect("a policy");
    assert_eq!((response.value.id.as_str(), response.attempts), (POLICY, 2));
    server.finish().await;
}

#[tokio::test]
async fn a_throttled_create_did_nothing_and_is_repeated() {
    let (server, client) = retrying("create-throttled").await;
    let created = client
        .account(ACCOUNT)
        .allow_policies()
        .create(&documented_create())
        .send()
        .await;
    assert_eq!(created.expect("a policy").id.as_str(), POLICY);
    server.finish().await;
}

#[tokio::test]
async fn a_wait_beyond_what_the_caller_allows_is_an_error_at_once() {
    let server = Replay::start("error-rate-limited").await;
    let builder = Client::builder().credentials(Credentials::new().api_token(TOKEN));
    let policy = RetryPolicy::default().max_wait(std::time::Duration::from_secs(60));
    let client = builder
        .base_url(server.url("/client/v4"))
        .retry(policy)
        .build()
        .expect("a client");
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .await
        .expect_err("120 seconds");
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("120"), "{error}");
    server.finish().await;
}
