//! Lists over several pages.

use cloudflare_email_security::Error;
use cloudflare_email_security::allow_policies::AllowPolicy;
use futures_util::{StreamExt, TryStreamExt};

use crate::support::{ACCOUNT, replay};

async fn stream(recording: &str) -> Vec<Result<AllowPolicy, Error>> {
    let (server, client) = replay(recording).await;
    let items = client
        .account(ACCOUNT)
        .allow_policies()
        .list()
        .per_page(2)
        .stream()
        .collect()
        .await;
    server.finish().await;
    items
}

fn numbers(items: &[Result<AllowPolicy, Error>]) -> Vec<u64> {
    let policies = items.iter().map(|item| item.as_ref().expect("a policy"));
    policies
        .map(|policy| policy.id.as_str()[24..].parse().expect("a number"))
        .collect()
}

#[tokio::test]
async fn a_stream_ends_without_an_extra_request_when_the_total_tells() {
    assert_eq!(numbers(&stream("list-three-pages").await), [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_stream_without_totals_ends_at_an_empty_page() {
    assert_eq!(
        numbers(&stream("list-pages-without-totals").await),
        [1, 2, 3, 4]
    );
}

#[tokio::test]
async fn a_server_that_repeats_a_page_does_not_hold_the_client_for_ever() {
    let items = stream("list-repeated-page").await;
    assert!(items.len() <= 5, "{items:?}");
    assert_eq!(numbers(&items[..2]), [1, 2]);
}

#[tokio::test]
async fn what_was_read_before_a_failing_page_is_kept() {
    let mut items = stream("list-second-page-fails").await;
    let error = items
        .pop()
        .expect("a last item")
        .expect_err("the second page");
    assert!(error.has_code(9109), "{error:?}");
    assert_eq!(numbers(&items), [1, 2]);
}

#[tokio::test]
async fn pages_can_be_read_one_by_one() {
    let (server, client) = replay("list-three-pages").await;
    let pages: Vec<_> = client
        .account(ACCOUNT)
        .allow_policies()
        .list()
        .per_page(2)
        .pages()
        .try_collect()
        .await
        .expect("three pages");
    let lengths: Vec<_> = pages.iter().map(|page| page.items.len()).collect();
    assert_eq!(lengths, [2, 2, 1]);
    assert_eq!(pages[0].total_count(), Some(5));
    server.finish().await;
}
