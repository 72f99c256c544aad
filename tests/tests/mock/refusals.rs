//! Requests that the document forbids.

use std::panic::{AssertUnwindSafe, catch_unwind};

use cloudflare_email_security::testing::Mock;
use cloudflare_email_security::{CallOptions, Client, Credentials};
use serde_json::{Value, json};

use crate::support::{ACCOUNT, domain, policies};

/// Sends a request that no function of the client would send; the mock's one complaint about it.
async fn complaint(method: &str, path: &str, body: Option<Value>) -> String {
    let mock = Mock::new();
    let mut call = mock.client().request(method, path);
    if let Some(body) = &body {
        call.json(body);
    }
    let error = call.send_raw().await.unwrap_err();
    let mut violations = mock.take_violations();
    assert_eq!(violations.len(), 1, "{violations:?}");
    assert_eq!(mock.calls(), 0, "what is refused does not count");
    let said = violations.remove(0);
    let status = error.status().map(|status| status.as_u16());
    let expected = if said.contains("no such path") {
        404
    } else if said.contains("no such method") {
        405
    } else {
        400
    };
    assert_eq!(status, Some(expected), "{error}");
    // The client is told what the test is told.
    let (_, reason) = said.split_once(": ").expect("a place and a reason");
    assert!(error.to_string().contains(reason), "{error}\n{reason}");
    said
}

fn path(rest: &str) -> String {
    format!("/accounts/{ACCOUNT}/email-security/settings/allow_policies{rest}")
}

fn policy(change: impl FnOnce(&mut Value)) -> Option<Value> {
    let text = cloudflare_email_security::to_json(&domain("a.example")).expect("JSON");
    let mut body = serde_json::from_str(&text).expect("JSON");
    change(&mut body);
    Some(body)
}

#[tokio::test]
async fn bodies() {
    type Change = fn(&mut Value);
    let cases: [(Change, &str); 8] = [
        (
            |body| drop(body.as_object_mut().and_then(|body| body.remove("pattern"))),
            "body: `pattern` is required, and missing",
        ),
        (
            |body| body["pattern"] = json!(""),
            "body.pattern: must have at least 1 character, has 0",
        ),
        (
            |body| body["pattern"] = json!("x".repeat(1025)),
            "body.pattern: must have at most 1024 characters, has 1025",
        ),
        (
            |body| body["is_regex"] = json!("no"),
            "body.is_regex: must be a boolean, is a string",
        ),
        (
            |body| body["is_regex"] = Value::Null,
            "body.is_regex: may not be null",
        ),
        (
            |body| body["pattern_type"] = json!("HOST"),
            "body.pattern_type: must be one of \"EMAIL\", \"DOMAIN\", \"IP\", \"UNKNOWN\", is \"HOST\"",
        ),
        (
            |body| body["pattern_type"] = json!("UNKNOWN"),
            "body.pattern_type: \"UNKNOWN\" may be received but not sent",
        ),
        (
            |body| body["id"] = json!("p"),
            "body.id: is read-only: only answers have it",
        ),
    ];
    for (change, expected) in cases {
        let said = complaint("POST", &path(""), policy(change)).await;
        let start = format!(
            "POST /client/v4{} (`email_security_create_allow_policy`): ",
            path("")
        );
        assert_eq!(said, format!("{start}{expected}"));
    }
    let several = |body: &mut Value| {
        body["pattern"] = json!(5);
        body["comments"] = json!("x".repeat(2000));
    };
    let said = complaint("POST", &path(""), policy(several)).await;
    assert!(
        said.contains("body.comments: must have at most 1024")
            && said.contains("; body.pattern: must be"),
        "{said}"
    );
    let said = complaint("POST", &path(""), None).await;
    assert!(said.ends_with("body: is required, and missing"), "{said}");
    let said = complaint("PATCH", &path("/p"), Some(json!({}))).await;
    assert!(
        said.ends_with("body: must have at least 1 member, has 0"),
        "{said}"
    );
    let said = complaint("GET", &path(""), Some(json!({}))).await;
    assert!(
        said.ends_with("body: is sent, and the document describes none"),
        "{said}"
    );
    let mut posts = json!({"deletes": [], "patches": [], "puts": [], "posts": [{"pattern": "x"}]});
    posts["deletes"] = json!([{"id": 5}]);
    let said = complaint("POST", &path("/batch"), Some(posts)).await;
    assert!(
        said.contains("body.deletes[0].id: must be a string, is a number"),
        "{said}"
    );
    assert!(
        said.contains("body.posts[0]: `verify_sender` is required, and missing"),
        "{said}"
    );
}

#[tokio::test]
async fn parameters_paths_and_methods() {
    for (method, target, expected) in [
        (
            "GET",
            path("?colour=red"),
            "query parameter `colour`: is none that the document describes",
        ),
        (
            "GET",
            path("?page=0"),
            "query parameter `page`: must be at least 1, is 0",
        ),
        (
            "GET",
            path("?page=two"),
            "query parameter `page`: must be an integer, is a string",
        ),
        (
            "GET",
            path("?per_page=1001"),
            "query parameter `per_page`: must be at most 1000, is 1001",
        ),
        (
            "GET",
            path("?page=1&page=2"),
            "query parameter `page`: is given 2 times",
        ),
        (
            "GET",
            path("?direction=up"),
            "query parameter `direction`: must be one of \"asc\", \"desc\", is \"up\"",
        ),
        (
            "DELETE",
            path(""),
            "the document describes no such method there, but GET, POST",
        ),
        (
            "GET",
            path("/p/history"),
            "the document describes no such path",
        ),
        (
            "GET",
            "/accounts".to_owned(),
            "the document describes no such path",
        ),
        (
            "GET",
            format!(
                "/accounts/{}/email-security/settings/allow_policies",
                "a".repeat(33)
            ),
            "path parameter `account_id`: must have at most 32 characters, has 33",
        ),
    ] {
        let said = complaint(method, &target, None).await;
        assert!(said.ends_with(expected), "{said}\n{expected}");
    }
}

#[tokio::test]
async fn credentials() {
    let mock = Mock::new();
    let bare = Client::builder().transport(mock.transport());
    let with = |credentials: Credentials| {
        let builder = Client::builder().transport(mock.transport());
        let client = builder.credentials(credentials).build().expect("a client");
        client.account(ACCOUNT).allow_policies()
    };
    let token = with(Credentials::new().api_token("t"));
    token.list().send().await.expect("a page");
    let key = with(Credentials::new().api_email("a@b.example").api_key("k"));
    key.list().send().await.expect("a page");
    // The client itself sends nothing without credentials; another program would.
    let removed = bare
        .credentials(Credentials::new().api_token("t"))
        .before_send(|request| {
            request.headers.remove("authorization");
            Ok(())
        })
        .build()
        .expect("a client");
    let error = removed
        .account(ACCOUNT)
        .allow_policies()
        .list()
        .send()
        .await;
    assert_eq!(
        error.unwrap_err().status().map(|status| status.as_u16()),
        Some(400)
    );
    let violations = mock.take_violations();
    assert!(
        violations[0]
            .ends_with("no credentials: it needs `api_token`, or `api_email` and `api_key`"),
        "{violations:?}"
    );
    assert_eq!(mock.calls(), 2);
}

/// The panic of `run`.
fn panic_of(run: impl FnOnce()) -> String {
    let panicked = catch_unwind(AssertUnwindSafe(run)).expect_err("a panic");
    panicked
        .downcast_ref::<String>()
        .cloned()
        .unwrap_or_default()
}

#[test]
fn a_test_fails_that_sends_what_is_forbidden() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let forbidden = |mock: &Mock| {
        let options = CallOptions::new().query("colour", "red");
        let client = mock.client().with(options);
        let policies = client.account(ACCOUNT).allow_policies();
        let _ = runtime.block_on(async { policies.list().send().await });
    };
    for verified in [true, false] {
        let said = panic_of(|| {
            let mock = Mock::new();
            forbidden(&mock);
            if verified {
                mock.verify();
            }
        });
        assert!(said.contains("query parameter `colour`"), "{said}");
    }
    let said = panic_of(|| {
        let mock = Mock::new();
        mock.allow_policies().get().expect(2);
        mock.allow_policies().list().expect(0);
        let _ = runtime.block_on(policies(&mock).get(&"p".into()).send().into_future());
    });
    assert!(
        said.contains("`email_security_get_allow_policy`: 1 calls, and 2 were expected"),
        "{said}"
    );
    assert!(!said.contains("list"), "{said}");
}
