//! The consumer against a server on loopback.

use allow_policy_consumer::{Stopped, trust};
use cloudflare_email_security::{Account, Client, Credentials, RetryPolicy};
use httpmock::{Mock, MockServer};
use serde_json::{Value, json};

const PATH: &str = "/accounts/acme/email-security/settings/allow_policies";

fn account(server: &MockServer) -> Account {
    let builder = Client::builder()
        .credentials(Credentials::new().api_token("t"))
        .base_url(server.url(""));
    builder
        .retry(RetryPolicy::none())
        .build()
        .expect("a client")
        .account("acme")
}

fn policy(id: &str, pattern: &str) -> Value {
    let time = "2026-01-01T00:00:00Z";
    json!({"id": id, "created_at": time, "last_modified": time, "pattern": pattern, "pattern_type": "DOMAIN"})
}

async fn serve_page<'a>(
    server: &'a MockServer,
    page: Option<&str>,
    policies: Vec<Value>,
) -> Mock<'a> {
    let info = json!({"page": page.map_or(1, |page| page.parse().expect("a number")), "per_page": 2, "total_count": 3});
    let body = json!({"success": true, "errors": [], "messages": [], "result": policies, "result_info": info});
    server
        .mock_async(|when, then| {
            let when = when
                .method("GET")
                .path(PATH)
                .query_param("pattern_type", "DOMAIN");
            match page {
                Some(page) => when.query_param("page", page),
                None => when.query_param_missing("page"),
            };
            then.status(200).json_body(body);
        })
        .await
}

#[tokio::test]
async fn domains_without_a_policy_get_one() {
    let server = MockServer::start_async().await;
    let first = serve_page(
        &server,
        None,
        vec![policy("1", "a.example"), policy("2", "b.example")],
    )
    .await;
    let second = serve_page(&server, Some("2"), vec![policy("3", "c.example")]).await;
    let create = server
        .mock_async(|when, then| {
            when.method("POST")
                .path(PATH)
                .json_body_includes(r#"{"pattern": "d.example", "comments": "trusted"}"#);
            let result = policy("4", "d.example");
            then.status(201).json_body(
                json!({"success": true, "errors": [], "messages": [], "result": result}),
            );
        })
        .await;
    let report = trust(&account(&server), &["c.example", "d.example"])
        .await
        .expect("a report");
    assert_eq!(
        report
            .created
            .iter()
            .map(|id| id.as_str())
            .collect::<Vec<_>>(),
        ["4"]
    );
    assert!(report.present.contains("c.example"));
    for mock in [first, second, create] {
        mock.assert_async().await;
    }
}

#[tokio::test]
async fn a_missing_permission_is_told_from_a_bad_domain() {
    let server = MockServer::start_async().await;
    let list = serve_page(&server, None, vec![]).await;
    let refused = trust(&account(&server), &[""])
        .await
        .expect_err("an empty pattern");
    assert!(
        matches!(&refused, Stopped::Refused { reasons, .. } if reasons.len() == 1),
        "{refused:?}"
    );
    list.delete_async().await;

    let error = json!({"code": 9109, "message": "Unauthorized to access requested resource"});
    let body = json!({"success": false, "errors": [error], "messages": [], "result": null});
    server
        .mock_async(|when, then| {
            when.any_request();
            then.status(403).json_body(body);
        })
        .await;
    let refused = trust(&account(&server), &["a.example"])
        .await
        .expect_err("no permission");
    assert!(
        matches!(&refused, Stopped::NotAllowed { reason } if reason.contains("9109")),
        "{refused:?}"
    );
}
