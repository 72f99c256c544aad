//! What goes wrong on the way, and what the client makes of it, in no time.

use std::time::{Duration, Instant};

use cloudflare_email_security::allow_policies::AllowPolicy;
use cloudflare_email_security::testing::{Example, Fault, Mock, Reply};
use cloudflare_email_security::{Error, RetryPolicy};

use crate::support::{ACCOUNT, domain, policies};

#[tokio::test]
async fn a_server_that_recovers() {
    let mock = Mock::new();
    let get = mock.allow_policies().get();
    let get = get.once(Reply::status(503)).once(Fault::Reset);
    let policy = policies(&mock)
        .get(&"p".into())
        .send()
        .await
        .expect("a policy");
    assert_eq!(policy, AllowPolicy::example());
    assert_eq!(get.calls(), 3);
}

#[tokio::test]
async fn waits_take_no_time() {
    let mock = Mock::new();
    let list = mock.allow_policies().list();
    let list = list.times(2, Reply::too_many_requests(Duration::from_secs(30)));
    let begun = Instant::now();
    policies(&mock).list().send().await.expect("a page");
    assert_eq!(list.calls(), 3);
    assert!(
        mock.waited() >= Duration::from_secs(60),
        "{:?}",
        mock.waited()
    );
    assert!(begun.elapsed() < Duration::from_secs(10));

    list.once(Reply::too_many_requests(Duration::from_secs(3600)));
    let error = policies(&mock).list().send().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn no_connection() {
    let mock = Mock::new();
    let create = mock.allow_policies().create().times(3, Fault::Refused);
    let error = policies(&mock)
        .create(&domain("a.example"))
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Failure(_)), "{error}");
    assert!(error.to_string().contains("could not connect"), "{error}");
    assert_eq!((create.calls(), error.attempts()), (0, 3));
    policies(&mock)
        .create(&domain("a.example"))
        .send()
        .await
        .expect("a policy");
    assert_eq!(create.calls(), 1);
}

#[tokio::test]
async fn a_post_is_not_repeated_when_the_server_may_have_acted() {
    let mock = Mock::new();
    let create = mock.allow_policies().create().once(Fault::Reset);
    let error = policies(&mock)
        .create(&domain("a.example"))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_retryable(), "{error}");
    assert_eq!(create.calls(), 1);
}

#[tokio::test]
async fn no_answer_is_a_timeout() {
    let mock = Mock::new();
    let get = mock.allow_policies().get().answer(Fault::Silence);
    let client = mock
        .builder()
        .retry(RetryPolicy::none())
        .build()
        .expect("a client");
    let begun = Instant::now();
    let error = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&"p".into())
        .send()
        .await;
    let error = error.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(get.calls(), 1);
    // The client's own limit for one attempt.
    assert_eq!(mock.waited(), Duration::from_secs(60));
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_late_answer_is_an_answer() {
    let mock = Mock::new();
    mock.allow_policies()
        .get()
        .answer(Reply::usual().delay(Duration::from_secs(50)));
    let late = policies(&mock).get(&"p".into()).send().await;
    assert_eq!(late.expect("a policy"), AllowPolicy::example());
    assert_eq!(mock.waited(), Duration::from_secs(50));
}

#[tokio::test]
async fn a_broken_body() {
    let mock = Mock::new();
    let policy = AllowPolicy::minimal();
    let get = mock
        .allow_policies()
        .get()
        .answer(policy.clone())
        .once(Fault::Truncated);
    let read = policies(&mock)
        .get(&"p".into())
        .send()
        .await
        .expect("a policy");
    assert_eq!(read, policy);
    assert_eq!(get.calls(), 2);
}
