//! Every recorded failure reaches the caller with its status, its raw body and what can be read of it.

use std::time::Duration;

use cloudflare_email_security::{ApiError, Credentials, Error};
use contract_tests::recording::Recording;
use contract_tests::redact::{EMAIL, KEY};
use contract_tests::replay::{Replay, serve_cut};

use crate::support::{ACCOUNT, POLICY, client_at, client_with, replay};

/// What the caller sees of a recorded failure.
struct Expected {
    recording: &'static str,
    status: u16,
    /// Codes of the errors, causes included.
    codes: &'static [i64],
    retry_after: Option<u64>,
}

const fn expected(recording: &'static str, status: u16, codes: &'static [i64]) -> Expected {
    Expected {
        recording,
        status,
        codes,
        retry_after: None,
    }
}

const fn throttled(recording: &'static str, codes: &'static [i64], seconds: u64) -> Expected {
    Expected {
        recording,
        status: 429,
        codes,
        retry_after: Some(seconds),
    }
}

const FAILURES: &[Expected] = &[
    expected("error-authentication", 403, &[10000]),
    expected("error-invalid-token", 403, &[9109]),
    expected("error-invalid-token-400", 400, &[9109]),
    expected("error-permission", 403, &[9109]),
    expected("error-location", 403, &[9109]),
    expected("error-account-9109", 403, &[9109]),
    expected("error-header-chain", 400, &[6003, 6111]),
    expected("error-bare", 400, &[6003, 6111]),
    expected("error-unknown-key", 403, &[9103]),
    expected("error-no-credentials", 403, &[9106, 9107]),
    expected("error-route-400", 400, &[7003]),
    expected("error-route-403", 403, &[7003]),
    expected("error-route-404", 404, &[7003]),
    expected("error-unauthorized", 401, &[2036]),
    throttled("error-throttled", &[971], 30),
    throttled("error-rate-limited", &[10429], 120),
    throttled("error-rate-limit-exceeded", &[], 300),
    expected("error-no-subscription", 403, &[]),
    expected("error-unknown-policy", 404, &[]),
    expected("error-bad-gateway", 502, &[]),
    expected("error-gateway-timeout", 504, &[]),
    expected("error-connection-timed-out", 522, &[]),
    expected("error-origin-unreachable", 523, &[]),
    expected("error-origin-timed-out", 524, &[]),
    throttled("error-edge-1015", &[], 30),
    expected("error-empty", 500, &[]),
    expected("error-malformed", 500, &[]),
];

/// Sends the request of a recorded failure; those recordings only read.
async fn fail(recording: &Recording) -> Error {
    let server = Replay::of(recording).await;
    let url = server.url("/client/v4");
    let when = &recording.exchanges[0].when;
    let client = if when.header.iter().any(|pair| pair.name == "x-auth-key") {
        client_with(&url, Credentials::new().api_key(KEY).api_email(EMAIL))
    } else {
        client_at(&url)
    };
    let policies = client.account(ACCOUNT).allow_policies();
    let error = if when.path.ends_with(POLICY) {
        policies
            .get(&POLICY.into())
            .send()
            .await
            .expect_err("a failure")
    } else {
        policies.list().send().await.expect_err("a failure")
    };
    server.finish().await;
    error
}

fn api_error(error: &Error) -> &ApiError {
    match error {
        Error::Api(api) => api,
        other => panic!("an answer of the API, not {other:?}"),
    }
}

#[test]
fn every_recorded_failure_is_expected_here() {
    let recorded = Recording::load_all()
        .into_iter()
        .map(|recording| recording.name);
    let unexpected: Vec<_> = recorded
        .filter(|name| name.starts_with("error-") && name != "error-truncated")
        .filter(|name| !FAILURES.iter().any(|expected| expected.recording == name))
        .collect();
    assert!(
        unexpected.is_empty(),
        "recorded, but not in FAILURES: {unexpected:?}"
    );
}

#[tokio::test]
async fn a_failure_keeps_status_body_ray_and_codes() {
    for expected in FAILURES {
        let name = expected.recording;
        let recording = Recording::load(name);
        let error = fail(&recording).await;
        let response = &recording.exchanges[0].then;
        let api = api_error(&error);
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(expected.status),
            "{name}"
        );
        assert_eq!(
            api.response().text(),
            response.body.clone().unwrap_or_default(),
            "{name}"
        );
        for code in expected.codes {
            assert!(error.has_code(*code), "{name}: code {code} in {error}");
            assert!(
                error.to_string().contains(&code.to_string()),
                "{name}: code {code} is named in {error}"
            );
        }
        assert!(!error.has_code(1), "{name}");
        assert_eq!(error.is_not_found(), expected.status == 404, "{name}");
        assert_eq!(
            error.is_retryable(),
            expected.status == 429 || expected.status >= 500,
            "{name}"
        );
        assert_eq!(
            error.retry_after(),
            expected.retry_after.map(Duration::from_secs),
            "{name}"
        );
        let ray = response
            .header
            .iter()
            .find(|pair| pair.name == "cf-ray")
            .map(|pair| pair.value.as_str());
        assert_eq!(api.request_id(), ray, "{name}");
        assert!(
            error.to_string().contains(&expected.status.to_string()),
            "{name}: {error}"
        );
        assert!(
            error.to_string().len() < 600,
            "{name}: the message repeats the body: {error}"
        );
    }
}

#[tokio::test]
async fn messages_and_causes_are_readable() {
    let error = fail(&Recording::load("error-header-chain")).await;
    let details = api_error(&error).details();
    assert_eq!(details.len(), 1);
    assert_eq!(
        details[0].message.as_deref(),
        Some("Invalid request headers")
    );
    assert_eq!(
        details[0].chain[0].message.as_deref(),
        Some("Invalid format for Authorization header")
    );

    let error = fail(&Recording::load("error-no-subscription")).await;
    let message = "Email Security API access is not available in the current subscription";
    assert_eq!(
        api_error(&error).details()[0].message.as_deref(),
        Some(message)
    );
    assert!(error.to_string().contains(message), "{error}");
}

#[tokio::test]
async fn nothing_is_sent_without_credentials() {
    let (server, client) = replay("get-documented").await;
    let anonymous = client_with(&server.url("/client/v4"), Credentials::new());
    let error = anonymous
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .await;
    let error = error.expect_err("no credentials");
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    client
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .await
        .expect("the first request");
    server.finish().await;
}

#[tokio::test]
async fn a_truncated_failure_keeps_its_status() {
    let recording = Recording::load("error-truncated");
    let (url, request) = serve_cut(&recording.exchanges[0].then).await;
    let error = client_at(&format!("{url}/client/v4"))
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .await;
    let error = error.expect_err("a truncated failure");
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(403),
        "{error:?}"
    );
    let path = &recording.exchanges[0].when.path;
    assert!(
        request
            .await
            .expect("a request")
            .starts_with(&format!("GET {path} HTTP/1.1\r\n"))
    );
}

#[tokio::test]
async fn a_truncated_success_is_no_success() {
    let recording = Recording::load("get-truncated");
    let (url, _request) = serve_cut(&recording.exchanges[0].then).await;
    let error = client_at(&format!("{url}/client/v4"))
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .await;
    let error = error.expect_err("half a policy");
    assert!(
        matches!(error, Error::Failure(_)) && error.is_retryable(),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_server_that_cannot_be_reached_is_a_transport_error() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a socket");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let client = client_at(&format!("http://{address}"));
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .list()
        .send()
        .await
        .expect_err("nobody listens");
    let Error::Failure(failure) = &error else {
        panic!("{error:?}")
    };
    assert!(failure.is_unsent() && !error.is_timeout(), "{error:?}");
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn no_message_and_no_debug_output_holds_the_token() {
    let (server, client) = replay("error-location").await;
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .await
        .expect_err("a failure");
    for text in [
        format!("{client:?}"),
        format!("{error:?}"),
        error.to_string(),
    ] {
        assert!(!text.contains(contract_tests::redact::TOKEN), "{text}");
    }
    server.finish().await;
}
