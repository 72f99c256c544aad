//! What never leaves the client, and how a path argument travels.

use cloudflare_email_security::allow_policies::{
    CreateAllowPolicy, PatternType, UpdateAllowPolicy,
};
use cloudflare_email_security::{Client, Error};
use httpmock::MockServer;

use crate::support::{ACCOUNT, POLICY, client_at, replay, required};

/// Runs what must be refused, and gives back the violations; fails when a request reached the server.
async fn refused<T>(run: impl AsyncFn(Client) -> Result<T, Error>) -> Vec<String> {
    let server = MockServer::start_async().await;
    let any = server
        .mock_async(|when, then| {
            when.any_request();
            then.status(200).body("{}");
        })
        .await;
    let result = run(client_at(&server.url("/client/v4"))).await;
    any.assert_calls_async(0).await;
    match result.map(drop).expect_err("a refusal") {
        Error::InvalidRequest(violations) => violations.iter().map(ToString::to_string).collect(),
        other => panic!("refused by the client, not {other:?}"),
    }
}

#[tokio::test]
async fn a_path_argument_arrives_as_one_segment() {
    let (server, client) = replay("get-odd-identifier").await;
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&"a/b?c% é".into())
        .send()
        .await
        .expect_err("an unknown policy");
    assert!(error.is_not_found(), "{error:?}");
    server.finish().await;
}

#[tokio::test]
async fn a_path_argument_that_would_change_the_path_is_refused() {
    for argument in ["", ".", ".."] {
        let found = refused(async |client| {
            client
                .account(ACCOUNT)
                .allow_policies()
                .get(&argument.into())
                .send()
                .await
        })
        .await;
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("policy_id"), "{found:?}");
        let found = refused(async |client| {
            client
                .account(argument)
                .allow_policies()
                .delete(&POLICY.into())
                .send()
                .await
        })
        .await;
        assert!(found[0].contains("account_id"), "{found:?}");
    }
}

#[tokio::test]
async fn every_violation_is_listed_at_once() {
    let mut required = required();
    required.pattern = String::new();
    required.pattern_type = PatternType::Unknown;
    let body = CreateAllowPolicy::new(required).comments("x".repeat(1025));
    let account = "a".repeat(33);
    let found = refused(async |client| {
        client
            .account(account.as_str())
            .allow_policies()
            .create(&body)
            .send()
            .await
    })
    .await;
    assert_eq!(found.len(), 4, "{found:#?}");
    let places = [
        "body.comments:",
        "body.pattern:",
        "body.pattern_type:",
        "path parameter `account_id`:",
    ];
    for place in places {
        assert!(
            found.iter().any(|violation| violation.starts_with(place)),
            "{place} in {found:#?}"
        );
    }
}

#[tokio::test]
async fn lengths_are_counted_in_characters() {
    let (server, client) = replay("update-documented").await;
    let mut body = UpdateAllowPolicy::new().verify_sender(true);
    body.comments = "é".repeat(1025).into();
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .update(&POLICY.into(), &body)
        .send()
        .await
        .expect_err("too long");
    assert!(
        error.to_string().contains("1025"),
        "characters, not bytes: {error}"
    );
    let documented = UpdateAllowPolicy::new().verify_sender(true);
    client
        .account(ACCOUNT)
        .allow_policies()
        .update(&POLICY.into(), &documented)
        .send()
        .await
        .expect("a policy");
    server.finish().await;
}

#[tokio::test]
async fn an_update_of_nothing_is_refused() {
    let body = UpdateAllowPolicy::new();
    let found = refused(async |client| {
        client
            .account(ACCOUNT)
            .allow_policies()
            .update(&POLICY.into(), &body)
            .send()
            .await
    })
    .await;
    assert_eq!(found.len(), 1, "{found:?}");
}

#[tokio::test]
async fn a_query_outside_its_limits_is_refused() {
    for (page, per_page) in [(0, 20), (1, 0), (1, 1001)] {
        let found = refused(async |client| {
            client
                .account(ACCOUNT)
                .allow_policies()
                .list()
                .page(page)
                .per_page(per_page)
                .send()
                .await
        });
        assert_eq!(found.await.len(), 1, "page {page}, per_page {per_page}");
    }
}
