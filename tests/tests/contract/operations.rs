//! Each operation against its documented exchange and against what Prism answers: the request is the recorded one, every
//! value is decoded.

use cloudflare_email_security::allow_policies::{
    AllowPolicy, CreateAllowPolicy, PatternType, UpdateAllowPolicy,
};
use cloudflare_email_security::{Credentials, Maybe};
use contract_tests::redact::{EMAIL, KEY};
use contract_tests::replay::Replay;

use crate::support::{
    ACCOUNT, COMMENTS, POLICY, TIMESTAMP, client_with, documented_create, replay, required,
};

/// The policy of the documented examples, field by field.
#[expect(deprecated, reason = "deprecated fields are decoded as well")]
fn assert_documented(policy: &AllowPolicy) {
    assert_eq!(policy.id.as_str(), POLICY);
    assert_eq!(policy.created_at.as_str(), TIMESTAMP);
    assert_eq!(
        policy.last_modified.as_ref().map(|time| time.as_str()),
        Some(TIMESTAMP)
    );
    assert_eq!(
        policy.modified_at.as_ref().map(|time| time.as_str()),
        Some(TIMESTAMP)
    );
    assert_eq!(policy.comments.as_deref(), Some(COMMENTS));
    assert_eq!(policy.pattern.as_deref(), Some("test@example.com"));
    assert_eq!(policy.pattern_type, Some(PatternType::Email));
    assert_eq!(policy.is_acceptable_sender, Some(false));
    assert_eq!(policy.is_exempt_recipient, Some(false));
    assert_eq!(policy.is_regex, Some(false));
    assert_eq!(policy.is_trusted_sender, Some(true));
    assert_eq!(policy.verify_sender, Some(true));
    assert_eq!(policy.is_recipient, Some(false));
    assert_eq!(policy.is_sender, Some(true));
    assert_eq!(policy.is_spoof, Some(false));
}

#[tokio::test]
async fn list_gives_the_documented_page() {
    let (server, client) = replay("list-documented").await;
    let page = client
        .account(ACCOUNT)
        .allow_policies()
        .list()
        .send()
        .await
        .expect("a page");
    assert_eq!(page.items.len(), 1);
    assert_documented(&page.items[0]);
    assert_eq!(page.total_count(), Some(2000));
    server.finish().await;
}

#[tokio::test]
async fn list_sends_its_parameters() {
    let (server, client) = replay("prism-list").await;
    let call = client
        .account(ACCOUNT)
        .allow_policies()
        .list()
        .page(1)
        .per_page(20)
        .order("created_at".into())
        .direction("desc".into());
    let page = call.verify_sender(true).send().await.expect("a page");
    assert_documented(&page.items[0]);
    server.finish().await;
}

#[tokio::test]
async fn list_sends_every_filter() {
    let (server, client) = replay("list-all-filters").await;
    let call = client
        .account(ACCOUNT)
        .allow_policies()
        .list()
        .page(2)
        .per_page(1000)
        .search("a b&c=d/é")
        .order("created_at".into());
    let call = call
        .direction("desc".into())
        .is_exempt_recipient(false)
        .is_trusted_sender(true)
        .is_acceptable_sender(false);
    let call = call
        .verify_sender(true)
        .pattern_type(PatternType::Ip)
        .pattern("198.51.100.0/24");
    let page = call.send().await.expect("a page");
    assert!(page.items.is_empty());
    assert_eq!(page.total_count(), Some(0));
    server.finish().await;
}

#[tokio::test]
async fn create_sends_the_documented_body() {
    let (server, client) = replay("create-documented").await;
    let created = client
        .account(ACCOUNT)
        .allow_policies()
        .create(&documented_create())
        .send()
        .await
        .expect("a policy");
    assert_documented(&created);
    server.finish().await;

    let (server, client) = replay("prism-create").await;
    let body = CreateAllowPolicy::new(required());
    assert_documented(
        &client
            .account(ACCOUNT)
            .allow_policies()
            .create(&body)
            .send()
            .await
            .expect("a policy"),
    );
    server.finish().await;
}

#[tokio::test]
async fn get_gives_one_policy() {
    for recording in ["get-documented", "prism-get"] {
        let (server, client) = replay(recording).await;
        assert_documented(
            &client
                .account(ACCOUNT)
                .allow_policies()
                .get(&POLICY.into())
                .send()
                .await
                .expect("a policy"),
        );
        server.finish().await;
    }
}

#[tokio::test]
async fn the_account_may_be_named_with_each_call() {
    let (server, client) = replay("get-documented").await;
    assert_documented(
        &client
            .account(ACCOUNT)
            .allow_policies()
            .get(&POLICY.into())
            .send()
            .await
            .expect("a policy"),
    );
    server.finish().await;
}

#[tokio::test]
async fn a_key_and_an_address_authenticate_as_well() {
    let server = Replay::start("get-with-key-and-email").await;
    let credentials = Credentials::new().api_key(KEY).api_email(EMAIL);
    let client = client_with(&server.url("/client/v4"), credentials);
    assert_documented(
        &client
            .account(ACCOUNT)
            .allow_policies()
            .get(&POLICY.into())
            .send()
            .await
            .expect("a policy"),
    );
    server.finish().await;
}

#[tokio::test]
async fn update_sends_only_what_is_set() {
    let (server, client) = replay("update-documented").await;
    let body = UpdateAllowPolicy::new().verify_sender(true);
    assert_documented(
        &client
            .account(ACCOUNT)
            .allow_policies()
            .update(&POLICY.into(), &body)
            .send()
            .await
            .expect("a policy"),
    );
    server.finish().await;

    let (server, client) = replay("prism-update").await;
    let body = UpdateAllowPolicy::new()
        .comments(Maybe::Null)
        .verify_sender(true);
    assert_documented(
        &client
            .account(ACCOUNT)
            .allow_policies()
            .update(&POLICY.into(), &body)
            .send()
            .await
            .expect("a policy"),
    );
    server.finish().await;
}

#[tokio::test]
async fn comments_are_a_value_or_null_or_absent() {
    let (server, client) = replay("update-comments").await;
    let policies = client.account(ACCOUNT).allow_policies();
    let value = UpdateAllowPolicy::new().comments("checked");
    let policy = policies
        .update(&POLICY.into(), &value)
        .send()
        .await
        .expect("a policy");
    assert_eq!(policy.comments.as_deref(), Some("checked"));
    let null = UpdateAllowPolicy::new().comments(Maybe::Null);
    assert_eq!(
        policies
            .update(&POLICY.into(), &null)
            .send()
            .await
            .expect("a policy")
            .comments,
        None
    );
    let absent = UpdateAllowPolicy::new().is_regex(false);
    assert_eq!(
        policies
            .update(&POLICY.into(), &absent)
            .send()
            .await
            .expect("a policy")
            .comments,
        None
    );
    server.finish().await;
}

#[tokio::test]
async fn replace_sends_a_whole_policy() {
    let (server, client) = replay("replace-documented").await;
    let policy = client
        .account(ACCOUNT)
        .allow_policies()
        .replace(&POLICY.into(), &documented_create())
        .send()
        .await;
    assert_documented(&policy.expect("a policy"));
    server.finish().await;

    let (server, client) = replay("prism-replace").await;
    let body = CreateAllowPolicy::new(required()).comments(Maybe::Null);
    assert_documented(
        &client
            .account(ACCOUNT)
            .allow_policies()
            .replace(&POLICY.into(), &body)
            .send()
            .await
            .expect("a policy"),
    );
    server.finish().await;
}

#[tokio::test]
async fn delete_gives_the_identifier() {
    for recording in ["delete-documented", "prism-delete"] {
        let (server, client) = replay(recording).await;
        let deleted = client
            .account(ACCOUNT)
            .allow_policies()
            .delete(&POLICY.into())
            .send()
            .await
            .expect("an answer");
        assert_eq!(deleted.id.as_str(), POLICY);
        server.finish().await;
    }
}
