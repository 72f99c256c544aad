//! The consumer's own tests, written with nothing but what the client's crate brings: its feature `testing`.

use std::time::Duration;

use allow_policy_consumer::{Stopped, trust};
use cloudflare_email_security::Account;
use cloudflare_email_security::allow_policies::{AllowPolicy, CreateAllowPolicy, PatternType};
use cloudflare_email_security::testing::{Example, Fault, Mock, Reply};

fn account(mock: &Mock) -> Account {
    mock.client().account("acme")
}

/// A policy that is there already.
fn present(domain: &str) -> AllowPolicy {
    AllowPolicy::example().with(|policy| {
        policy.id = domain.into();
        policy.pattern = Some(domain.to_owned());
        policy.pattern_type = Some(PatternType::Domain);
    })
}

#[tokio::test]
async fn domains_without_a_policy_get_one() {
    let mock = Mock::new();
    // The mock gives the page that is asked for; the consumer asks for two policies at a time.
    let list = mock.allow_policies().list().answer(vec![
        present("a.example"),
        present("b.example"),
        present("c.example"),
    ]);
    let create = mock
        .allow_policies()
        .create()
        .on(|body: &CreateAllowPolicy| Ok(present(&body.pattern)));

    let report = trust(&account(&mock), &["c.example", "d.example"])
        .await
        .expect("a report");

    let created: Vec<_> = report.created.iter().map(|id| id.as_str()).collect();
    assert_eq!(created, ["d.example"]);
    assert!(report.present.contains("c.example"));
    assert_eq!((list.calls(), create.calls()), (2, 1));
    let request = &create.requests()[0];
    assert_eq!(request.path("account_id").as_deref(), Some("acme"));
    assert_eq!(request.body.pattern_type, PatternType::Domain);
    // Everything that was sent is what the API's document allows.
    mock.verify();
}

#[tokio::test]
async fn a_token_that_may_not_is_told_apart() {
    let mock = Mock::new();
    let reply = Reply::error(403, 9109, "Unauthorized to access requested resource");
    mock.allow_policies().list().answer(reply);
    let stopped = trust(&account(&mock), &["a.example"]).await;
    let stopped = stopped.expect_err("no permission");
    assert!(
        matches!(&stopped, Stopped::NotAllowed { reason } if reason.contains("9109")),
        "{stopped:?}"
    );
}

#[tokio::test]
async fn a_domain_that_cannot_be_a_pattern_is_never_sent() {
    let mock = Mock::new();
    mock.allow_policies().list().answer(Vec::new());
    let create = mock.allow_policies().create().expect(0);
    let stopped = trust(&account(&mock), &[""]).await.expect_err("a refusal");
    assert!(matches!(stopped, Stopped::Refused { .. }), "{stopped:?}");
    assert_eq!(create.calls(), 0);
}

#[tokio::test]
async fn a_server_in_trouble_is_asked_again() {
    let mock = Mock::new();
    let list = mock.allow_policies().list().answer(Vec::new());
    let list = list
        .once(Reply::status(503))
        .once(Reply::too_many_requests(Duration::from_secs(20)));
    let report = trust(&account(&mock), &[]).await.expect("a report");
    assert!(report.created.is_empty());
    assert_eq!(list.calls(), 3);
    // The client has waited as long as it was asked to, on a clock that takes no time.
    assert!(mock.waited() >= Duration::from_secs(20));
}

#[tokio::test]
async fn a_connection_that_breaks_may_be_tried_again_by_whoever_knows() {
    let mock = Mock::new();
    mock.allow_policies().list().answer(Vec::new());
    let create = mock.allow_policies().create().answer(Fault::Reset);
    let stopped = trust(&account(&mock), &["a.example"]).await;
    let stopped = stopped.expect_err("a broken connection");
    assert!(
        matches!(
            &stopped,
            Stopped::Failed {
                try_again: true,
                ..
            }
        ),
        "{stopped:?}"
    );
    // The API may have created the policy: the client itself does not ask twice.
    assert_eq!(create.calls(), 1);
}
