//! The generated client beside what one would write by hand with `reqwest` and `serde`, on the same connection and text.
//!
//! `cargo bench -p client-benches` prints a line for each: how long both take, and the ratio of their times,
//! below 1 where the generated client is faster, with the interval in which it lies; `-- list` takes only the lines with `list` in
//! their names. The two take turns, some calls at a time. Both call one server on this machine, from one thread, each over a
//! connection that is kept; nothing else should run.

mod by_hand;
#[path = "../paired.rs"]
mod paired;
mod server;

use std::hint::black_box;
use std::time::Duration;

use cloudflare_email_security::allow_policies::{
    AllowPolicy, CreateAllowPolicy, CreateAllowPolicyRequired, PatternType,
};
use cloudflare_email_security::{Client, Credentials, from_json};

use paired::{Effort, Pair, compare};

/// A turn of calls is a few of them.
const CALLS: Effort = Effort {
    turn: Duration::from_micros(200),
    whole: Duration::from_secs(8),
};
const LISTS: Effort = Effort {
    turn: Duration::from_millis(1),
    whole: Duration::from_secs(8),
};
const ACCOUNT: &str = "023e105f4ecef8ad9ca31a8372d0c353";
const POLICY: &str = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const TOKEN: &str = "a-token-of-forty-characters-as-they-have";

fn main() {
    println!(
        "{:<44} {:>12} {:>12} {:>7}  95 %",
        "", "generated", "by hand", "ratio"
    );
    calls();
    lists();
}

/// Whether a line is asked for.
fn is_wanted(name: &str) -> bool {
    let mut words = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .peekable();
    words.peek().is_none() || words.any(|word| name.contains(&word))
}

fn show(name: &str, pair: &Pair) {
    let [generated, by_hand] = pair.seconds.map(|seconds| seconds * 1e6);
    let (ratio, [least, most]) = (pair.ratio, pair.interval);
    println!(
        "{name:<44} {generated:>9.1} us {by_hand:>9.1} us {ratio:>7.3}  {least:.3} to {most:.3}"
    );
}

/// The text of a policy, each with values of its own.
fn policy(index: usize) -> String {
    let (day, flag) = (index % 28 + 1, index.is_multiple_of(3));
    format!(
        r#"{{"id":"f174e90a-fafe-4643-bbbc-{index:012}","created_at":"2024-02-{day:02}T05:20:00.12345Z","last_modified":"2024-03-{day:02}T05:20:00.12345Z","modified_at":"2024-03-{day:02}T05:20:00.12345Z","comments":"Trust all messages of sender {index}","is_acceptable_sender":false,"is_exempt_recipient":{flag},"is_recipient":{flag},"is_regex":false,"is_sender":true,"is_spoof":false,"is_trusted_sender":true,"pattern":"sender-{index}@example.com","pattern_type":"EMAIL","verify_sender":true}}"#
    )
}

fn envelope(result: &str) -> String {
    format!(r#"{{"errors":[],"messages":[],"success":true,"result":{result}}}"#)
}

fn policies(count: usize) -> String {
    let policies: Vec<String> = (0..count).map(policy).collect();
    format!("[{}]", policies.join(","))
}

/// One call after the other over one connection.
fn calls() {
    for (name, text) in [
        ("get: a policy", envelope(&policy(0))),
        ("create: a policy", envelope(&policy(1))),
        ("list: a page of 100 policies", envelope(&policies(100))),
    ] {
        if !is_wanted(name) {
            continue;
        }
        let url = server::start(&text);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let base = format!("{url}/client/v4");
        let generated = Client::builder()
            .base_url(&base)
            .credentials(Credentials::new().api_token(TOKEN))
            .build()
            .expect("a client");
        let generated = generated.account(ACCOUNT).allow_policies();
        let id = POLICY.into();
        let by_hand = by_hand::Client::new(base, TOKEN);
        let pair = match name.split(':').next() {
            Some("get") => compare(
                CALLS,
                || {
                    let policy = runtime.block_on(generated.get(&id).send());
                    black_box(policy.expect("a policy"));
                },
                || {
                    let policy = runtime.block_on(by_hand.get(ACCOUNT, POLICY));
                    black_box(policy.expect("a policy"));
                },
            ),
            Some("create") => compare(
                CALLS,
                || {
                    let policy = runtime.block_on(generated.create(&new_policy()).send());
                    black_box(policy.expect("a policy"));
                },
                || {
                    let policy = runtime.block_on(by_hand.create(ACCOUNT, &by_hand::new_policy()));
                    black_box(policy.expect("a policy"));
                },
            ),
            _ => compare(
                CALLS,
                || {
                    let page = runtime.block_on(generated.list().per_page(100).send());
                    assert_eq!(black_box(page.expect("a page").items).len(), 100);
                },
                || {
                    let page = runtime.block_on(by_hand.list(ACCOUNT, 100));
                    assert_eq!(black_box(page.expect("a page")).len(), 100);
                },
            ),
        };
        show(name, &pair);
    }
}

fn new_policy() -> CreateAllowPolicy {
    CreateAllowPolicy::new(CreateAllowPolicyRequired {
        pattern: "partner.example".to_owned(),
        pattern_type: PatternType::Domain,
        is_regex: false,
        is_trusted_sender: true,
        is_acceptable_sender: false,
        is_exempt_recipient: false,
        verify_sender: true,
    })
    .comments("our partner")
}

/// Decoding alone.
fn lists() {
    let text = policies(10_000);
    let generated = || {
        let policies: Vec<AllowPolicy> = from_json(&text).expect("policies");
        assert_eq!(black_box(policies).len(), 10_000);
    };
    let texts = || {
        let policies: Vec<by_hand::Policy<String>> = serde_json::from_str(&text).expect("policies");
        assert_eq!(black_box(policies).len(), 10_000);
    };
    let times = || {
        let policies: Vec<by_hand::Policy<by_hand::Time>> =
            serde_json::from_str(&text).expect("policies");
        assert_eq!(black_box(policies).len(), 10_000);
    };
    let name = "decode: 10,000 policies, times left as texts";
    if is_wanted(name) {
        show(name, &compare(LISTS, generated, texts));
    }
    let name = "decode: 10,000 policies, times of chrono";
    if is_wanted(name) {
        show(name, &compare(LISTS, generated, times));
    }
}
