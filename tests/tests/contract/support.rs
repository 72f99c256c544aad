//! The client under test, and the values that the documented examples have.

use cloudflare_email_security::allow_policies::{
    CreateAllowPolicy, CreateAllowPolicyRequired, PatternType,
};
use cloudflare_email_security::{Client, Credentials, RetryPolicy};
use contract_tests::redact::TOKEN;
use contract_tests::replay::Replay;

pub(crate) use contract_tests::redact::ACCOUNT;

pub(crate) const POLICY: &str = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
pub(crate) const COMMENTS: &str = "Trust all messages send from test@example.com";
pub(crate) const TIMESTAMP: &str = "2014-01-01T05:20:00.12345Z";

/// A client of the server at this base URL, with the token of the recordings; it does not retry.
pub(crate) fn client_at(url: &str) -> Client {
    client_with(url, Credentials::new().api_token(TOKEN))
}

pub(crate) fn client_with(url: &str, credentials: Credentials) -> Client {
    let builder = Client::builder()
        .credentials(credentials)
        .base_url(url)
        .retry(RetryPolicy::none());
    builder.build().expect("a client")
}

/// A server that replays a recording, and its client.
pub(crate) async fn replay(recording: &str) -> (Replay, Client) {
    let server = Replay::start(recording).await;
    let client = client_at(&server.url("/client/v4"));
    (server, client)
}

/// What the documented create request requires.
pub(crate) fn required() -> CreateAllowPolicyRequired {
    CreateAllowPolicyRequired {
        is_acceptable_sender: false,
        is_exempt_recipient: false,
        is_regex: false,
        is_trusted_sender: true,
        pattern: "test@example.com".to_owned(),
        pattern_type: PatternType::Email,
        verify_sender: true,
    }
}

/// The documented create request.
#[expect(deprecated, reason = "the documented request has a deprecated field")]
pub(crate) fn documented_create() -> CreateAllowPolicy {
    CreateAllowPolicy::new(required())
        .comments(COMMENTS)
        .is_sender(true)
}
