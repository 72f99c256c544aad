//! What a server may do that the document does not say, and what must not be taken for a success.

use cloudflare_email_security::Error;
use cloudflare_email_security::allow_policies::{
    AllowPolicy, CreateAllowPolicy, PatternType, UpdateAllowPolicy,
};

use crate::support::{ACCOUNT, POLICY, documented_create, replay};

async fn get(recording: &str) -> Result<AllowPolicy, Error> {
    let (server, client) = replay(recording).await;
    let result = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .await;
    server.finish().await;
    result
}

fn decode_path(error: &Error) -> String {
    match error {
        Error::Decode(body) => body.decode_error().path(),
        other => panic!("a body that does not decode, not {other:?}"),
    }
}

#[tokio::test]
async fn an_unlisted_pattern_type_is_kept_and_sent_back() {
    let policy = get("get-unlisted-pattern-type").await.expect("a policy");
    let kind = policy.pattern_type.clone().expect("a pattern type");
    assert_eq!(kind.as_str(), "SUBNET");
    assert!(matches!(kind, PatternType::Other(_)));
    let body = CreateAllowPolicy::try_from(policy).expect("everything is there");
    assert_eq!(body.pattern_type.as_str(), "SUBNET");
}

#[tokio::test]
async fn unknown_is_received_and_refused_before_it_is_sent() {
    let policy = get("get-unknown-pattern-type").await.expect("a policy");
    assert_eq!(policy.pattern_type, Some(PatternType::Unknown));
    let body = CreateAllowPolicy::try_from(policy).expect("everything is there");
    let (server, client) = replay("create-documented").await;
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .create(&body)
        .send()
        .await
        .expect_err("UNKNOWN is refused");
    let Error::InvalidRequest(violations) = &error else {
        panic!("refused by the client, not {error:?}")
    };
    assert_eq!(violations.len(), 1);
    assert!(
        error.to_string().contains("pattern_type") && error.to_string().contains("UNKNOWN"),
        "{error}"
    );
    // The recorded exchange still waits: the refused request did not reach the server.
    client
        .account(ACCOUNT)
        .allow_policies()
        .create(&documented_create())
        .send()
        .await
        .expect("the first request");
    server.finish().await;
}

#[tokio::test]
async fn unknown_fields_are_ignored() {
    let policy = get("get-unknown-fields").await.expect("a policy");
    assert_eq!(policy.id.as_str(), POLICY);
    assert_eq!(policy, get("get-documented").await.expect("a policy"));
}

#[tokio::test]
#[expect(deprecated, reason = "deprecated fields may be null as well")]
async fn null_is_absent_where_a_field_is_optional() {
    let nulls = get("get-nulls").await.expect("a policy");
    assert_eq!(
        (nulls.last_modified, nulls.comments, nulls.pattern_type),
        (None, None, None)
    );
}

#[tokio::test]
#[expect(deprecated, reason = "the deprecated field is the point")]
async fn the_end_of_life_of_last_modified_loses_nothing() {
    let policy = get("get-only-sure-fields").await.expect("a policy");
    assert_eq!((policy.id.as_str(), policy.last_modified), (POLICY, None));
}

#[tokio::test]
async fn an_integer_identifier_is_taken_by_its_text() {
    let (server, client) = replay("get-integer-identifier").await;
    let policy = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&"2401".into())
        .send()
        .await
        .expect("a policy");
    assert_eq!(policy.id.as_str(), "2401");
    assert_eq!(policy.created_at.as_str(), "2023-11-14T22:13:20Z");
    server.finish().await;
}

#[tokio::test]
async fn a_missing_required_field_is_named_with_its_path() {
    let (server, client) = replay("list-missing-identifier").await;
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .list()
        .send()
        .await
        .expect_err("no id");
    assert_eq!(decode_path(&error), "result[1].id");
    assert!(error.to_string().contains("result[1].id"), "{error}");
    let Error::Decode(body) = &error else {
        panic!("{error:?}")
    };
    assert!(
        body.response().text().contains("result_info"),
        "the raw body is kept"
    );
    server.finish().await;
}

#[tokio::test]
async fn a_malformed_timestamp_is_named_with_its_path() {
    let error = get("get-malformed-timestamp")
        .await
        .expect_err("no timestamp");
    assert_eq!(decode_path(&error), "result.created_at");
}

#[tokio::test]
async fn a_code_among_the_messages_of_a_success_is_no_error() {
    assert_eq!(
        get("get-message-10000")
            .await
            .expect("a policy")
            .id
            .as_str(),
        POLICY
    );
}

#[tokio::test]
async fn status_headers_and_envelope_can_be_had() {
    let (server, client) = replay("get-ratelimit-headers").await;
    let response = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&POLICY.into())
        .send()
        .with_response()
        .await
        .expect("a response");
    assert_eq!(response.status(), 200);
    assert_eq!(response.header("ratelimit"), Some("\"default\";r=50;t=30"));
    assert_eq!(response.value.id.as_str(), POLICY);
    let body: serde_json::Value = serde_json::from_str(&response.text()).expect("JSON");
    assert_eq!(body["messages"][0]["code"], 1001);
    server.finish().await;
}

#[tokio::test]
async fn a_success_that_is_not_json_keeps_status_and_body() {
    for (recording, start) in [
        ("get-html-success", "<!DOCTYPE html>"),
        ("get-empty-success", ""),
    ] {
        let error = get(recording).await.expect_err("no policy");
        let Error::Decode(body) = &error else {
            panic!("{recording}: {error:?}")
        };
        assert!(body.response().text().starts_with(start), "{recording}");
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(200),
            "{recording}"
        );
    }
}

#[tokio::test]
async fn any_success_status_is_a_success() {
    let (server, client) = replay("get-wrong-success-status").await;
    let created = client
        .account(ACCOUNT)
        .allow_policies()
        .create(&documented_create())
        .send()
        .await
        .expect("a policy");
    assert_eq!(created.id.as_str(), POLICY);
    server.finish().await;
}

#[tokio::test]
async fn an_absent_result_is_an_empty_list_and_otherwise_an_error() {
    let (server, client) = replay("result-absent").await;
    let policies = client.account(ACCOUNT).allow_policies();
    let page = policies.list().send().await.expect("an empty page");
    assert!(page.items.is_empty());
    assert_eq!(page.total_count(), None);
    let create = documented_create();
    let update = UpdateAllowPolicy::new().verify_sender(true);
    let batch = crate::batch::empty();
    let errors = [
        policies.create(&create).send().await.map(drop),
        policies.get(&POLICY.into()).send().await.map(drop),
        policies
            .update(&POLICY.into(), &update)
            .send()
            .await
            .map(drop),
        policies
            .replace(&POLICY.into(), &create)
            .send()
            .await
            .map(drop),
        policies.delete(&POLICY.into()).send().await.map(drop),
        policies.batch(&batch).send().await.map(drop),
    ];
    for error in errors {
        assert_eq!(decode_path(&error.expect_err("no result")), "result");
    }
    server.finish().await;
}
