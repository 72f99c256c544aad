//! The batch operation: four lists, of which patches and puts carry the identifier.

use cloudflare_email_security::allow_policies::{
    AllowPolicy, BatchAllowPolicies, BatchAllowPoliciesRequired, BatchReplaceAllowPolicy,
    BatchReplaceAllowPolicyRequired, BatchUpdateAllowPolicy, CreateAllowPolicy,
    CreateAllowPolicyRequired, DeletedAllowPolicy, PatternType,
};
use cloudflare_email_security::{Error, Maybe};

use crate::support::{ACCOUNT, POLICY, replay, required};

const PATCHED: &str = "0b5a2f0e-6c1d-4e8f-9a53-7d2f1c0e9b11";
const PUT: &str = "c9d1e7a4-3b52-4f60-8e1a-52c4d7f0a6b3";

pub(crate) fn empty() -> BatchAllowPolicies {
    BatchAllowPolicies::new(BatchAllowPoliciesRequired {
        deletes: vec![],
        patches: vec![],
        puts: vec![],
        posts: vec![],
    })
}

fn put(id: &str) -> BatchReplaceAllowPolicy {
    let CreateAllowPolicyRequired {
        is_acceptable_sender,
        is_exempt_recipient,
        is_regex,
        is_trusted_sender,
        pattern,
        pattern_type,
        verify_sender,
    } = required();
    BatchReplaceAllowPolicy::new(BatchReplaceAllowPolicyRequired {
        id: id.into(),
        is_acceptable_sender,
        is_exempt_recipient,
        is_regex,
        is_trusted_sender,
        pattern,
        pattern_type,
        verify_sender,
    })
}

fn post() -> CreateAllowPolicy {
    CreateAllowPolicy::new(CreateAllowPolicyRequired {
        pattern: "example.com".to_owned(),
        pattern_type: PatternType::Domain,
        ..required()
    })
}

#[tokio::test]
async fn a_batch_sends_and_gives_all_four_lists() {
    let (server, client) = replay("batch-documented").await;
    let body = BatchAllowPolicies::new(BatchAllowPoliciesRequired {
        deletes: vec![DeletedAllowPolicy::new(POLICY)],
        patches: vec![BatchUpdateAllowPolicy::new(PATCHED).comments(Maybe::Null)],
        puts: vec![put(PUT)],
        posts: vec![post()],
    });
    let result = client
        .account(ACCOUNT)
        .allow_policies()
        .batch(&body)
        .send()
        .await
        .expect("results");
    let ids = |list: &Option<Vec<AllowPolicy>>| -> Vec<String> {
        list.iter()
            .flatten()
            .map(|policy| policy.id.to_string())
            .collect()
    };
    assert_eq!(
        result.deletes.as_ref().map(|list| list[0].id.as_str()),
        Some(POLICY)
    );
    assert_eq!(ids(&result.patches), [PATCHED]);
    assert_eq!(ids(&result.puts), [PUT]);
    let created = &result.posts.as_ref().expect("created policies")[0];
    assert_eq!(created.pattern_type, Some(PatternType::Domain));
    server.finish().await;
}

#[tokio::test]
async fn prism_takes_a_batch_and_answers_it() {
    let (server, client) = replay("prism-batch").await;
    let body = BatchAllowPolicies::new(BatchAllowPoliciesRequired {
        deletes: vec![DeletedAllowPolicy::new(POLICY)],
        patches: vec![BatchUpdateAllowPolicy::new(POLICY).is_regex(true)],
        puts: vec![put(POLICY)],
        posts: vec![CreateAllowPolicy::new(required())],
    });
    let call = client.account(ACCOUNT).allow_policies().batch(&body);
    let result = call.send().await.expect("results");
    let lists = [result.patches, result.puts, result.posts];
    assert!(
        lists
            .iter()
            .flatten()
            .flatten()
            .all(|policy| policy.id.as_str() == POLICY)
    );
    assert_eq!(lists.iter().flatten().flatten().count(), 3);
    server.finish().await;
}

#[tokio::test]
async fn an_empty_batch_sends_four_empty_lists() {
    let (server, client) = replay("batch-empty").await;
    let result = client
        .account(ACCOUNT)
        .allow_policies()
        .batch(&empty())
        .send()
        .await
        .expect("no results");
    assert!(
        result.deletes.is_none()
            && result.patches.is_none()
            && result.puts.is_none()
            && result.posts.is_none()
    );
    server.finish().await;
}

#[tokio::test]
async fn more_than_a_thousand_operations_of_a_kind_are_refused() {
    let (server, client) = replay("batch-empty").await;
    let mut body = empty();
    body.deletes = vec![DeletedAllowPolicy::new(POLICY); 1001];
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .batch(&body)
        .send()
        .await
        .expect_err("too many");
    assert!(
        matches!(error, Error::InvalidRequest(_)) && error.to_string().contains("deletes"),
        "{error:?}"
    );
    client
        .account(ACCOUNT)
        .allow_policies()
        .batch(&empty())
        .send()
        .await
        .expect("no results");
    server.finish().await;
}
