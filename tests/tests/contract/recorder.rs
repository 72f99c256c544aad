//! Record mode against a local server: what is written replays, and no secret is in it.

use contract_tests::record::Recorder;
use contract_tests::recording::{Origin, Recording};
use contract_tests::redact::{ACCOUNT, EMAIL, KEY, Secrets, TOKEN, survivors};
use httpmock::MockServer;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const SECRET_TOKEN: &str = "v1.0-Zx9-secret_TOKEN";
const SECRET_KEY: &str = "c2547eb745079dac9320b638f5e225cf483cc5cfdda41";
const SECRET_EMAIL: &str = "jane.doe+cf@corp-name.co.uk";
const SECRET_ACCOUNT: &str = "9a7806061c88ada191ed06f989cc3dac";

fn secrets() -> Secrets {
    Secrets::default()
        .with(Some(SECRET_TOKEN.to_owned()), TOKEN)
        .with(Some(SECRET_KEY.to_owned()), KEY)
        .with(Some(SECRET_EMAIL.to_owned()), EMAIL)
        .with(Some(SECRET_ACCOUNT.to_owned()), ACCOUNT)
        .with(Some(String::new()), TOKEN)
}

/// Sends a request as it stands and gives back the whole answer.
async fn send(base_url: &str, request: &str) -> String {
    let address = base_url
        .trim_start_matches("http://")
        .split('/')
        .next()
        .unwrap_or_default();
    let mut socket = TcpStream::connect(address)
        .await
        .expect("the proxy listens");
    socket
        .write_all(request.as_bytes())
        .await
        .expect("an open socket");
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await.expect("text");
    answer
}

/// A server that repeats every secret in as many spellings as a server may.
async fn indiscreet_server() -> MockServer {
    let server = MockServer::start_async().await;
    let body = format!(
        r#"{{"success":false,"errors":[{{"code":7003,"message":"{account} is not {upper}, says {email}"}},
        {{"code":1000,"message":"token {token}, key {key}, from 198.18.7.9 and 2606:4700::6810:84e5."}}],
        "messages":[{{"code":1000,"message":"jane.doe+cf\u0040corp-name.co.uk at 05:20:00"}}],
        "result":[{{"id":"f174e90a-fafe-4643-bbbc-4a0ed4fc8415","created_at":"2014-01-01T05:20:00.12345Z",
        "pattern":"boss@their-customer.example.org.evil.io","comments":"call Bob","pattern_type":"EMAIL"}},
        {{"pattern":"own@example.com","comments":null}}, {{"pattern":"their-customer.io"}}]}}"#,
        account = SECRET_ACCOUNT,
        upper = SECRET_ACCOUNT.to_uppercase(),
        email = SECRET_EMAIL,
        token = SECRET_TOKEN,
        key = SECRET_KEY,
    );
    server
        .mock_async(|when, then| {
            when.any_request();
            then.status(404)
                .header("content-type", "application/json")
                .header("set-cookie", format!("session={SECRET_TOKEN}"))
                .header("x-debug", SECRET_ACCOUNT)
                .header("retry-after", "7")
                .body(body);
        })
        .await;
    server
}

async fn record() -> Recording {
    let server = indiscreet_server().await;
    let recorder = Recorder::start(&server.url("/v4")).await.expect("a proxy");
    let body = json!({"comments": "own", "pattern": SECRET_EMAIL}).to_string();
    let path = format!("/v4/accounts/{SECRET_ACCOUNT}/email-security/settings/allow_policies");
    let request = format!(
        "POST {path}?search=jane.doe%2Bcf%40corp-name.co.uk&pattern=their-customer.io HTTP/1.1\r\nHost: x\r\n\
        Connection: close\r\nAuthorization: Bearer {SECRET_TOKEN}\r\nX-Auth-Key: {SECRET_KEY}\r\n\
        X-Auth-Email: {SECRET_EMAIL}\r\nCookie: {SECRET_TOKEN}\r\nContent-Type: application/json\r\n\
        Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer = send(&recorder.base_url(), &request).await;
    assert!(
        answer.starts_with("HTTP/1.1 404") && answer.contains(SECRET_TOKEN),
        "the proxy changes nothing: {answer}"
    );
    let about = ("An indiscreet server.", "a local server");
    let own = ["own@example.com", "own"];
    recorder
        .finish("indiscreet", Origin::Live, about, (&secrets(), &own))
        .await
        .expect("a recording")
}

#[tokio::test]
async fn no_secret_survives_in_a_recording() {
    let text = record().await.to_text().expect("text");
    let lower = text.to_lowercase();
    for secret in [
        SECRET_TOKEN,
        SECRET_KEY,
        SECRET_EMAIL,
        SECRET_ACCOUNT,
        "jane.doe",
        "corp-name",
    ] {
        assert!(
            !lower.contains(&secret.to_lowercase()),
            "{secret} survives in\n{text}"
        );
    }
    for other in [
        "their-customer",
        "call Bob",
        "198.18.7.9",
        "2606:4700",
        "cookie",
        "x-debug",
    ] {
        assert!(!text.contains(other), "{other} survives in\n{text}");
    }
    assert_eq!(survivors(&secrets(), &text), Vec::<&str>::new());
}

#[tokio::test]
async fn a_recording_keeps_what_is_not_secret() {
    let recording = record().await;
    let exchange = &recording.exchanges[0];
    assert_eq!(
        exchange.when.path,
        format!("/client/v4/accounts/{ACCOUNT}/email-security/settings/allow_policies")
    );
    assert_eq!(
        exchange.when.json_body,
        Some(json!({"comments": "own", "pattern": EMAIL}))
    );
    let query: Vec<_> = exchange
        .when
        .query_param
        .iter()
        .map(|p| (p.name.as_str(), p.value.as_str()))
        .collect();
    assert_eq!(query[0], ("search", EMAIL));
    let header = |name: &str| {
        exchange
            .when
            .header
            .iter()
            .find(|p| p.name.eq_ignore_ascii_case(name))
            .map(|p| &*p.value)
    };
    assert_eq!(header("authorization"), Some("Bearer redacted-token"));
    assert_eq!(
        (header("x-auth-email"), header("x-auth-key")),
        (Some(EMAIL), Some(KEY))
    );
    assert_eq!(exchange.then.status, 404);
    assert!(
        exchange
            .then
            .header
            .iter()
            .any(|pair| pair.name == "retry-after" && pair.value == "7")
    );
    let body: serde_json::Value =
        serde_json::from_str(exchange.then.body.as_deref().expect("a body")).expect("JSON");
    assert_eq!(
        body["result"][0]["created_at"],
        "2014-01-01T05:20:00.12345Z"
    );
    assert_eq!(
        body["result"][0]["id"],
        "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
    );
    assert_eq!(
        body["result"][1],
        json!({"pattern": "own@example.com", "comments": null})
    );
    assert_eq!(
        body["result"][2]["pattern"], query[1].1,
        "the same value has the same placeholder"
    );
    assert!(
        body["messages"][0]["message"]
            .as_str()
            .is_some_and(|text| text.ends_with(" at 05:20:00"))
    );
}

#[tokio::test]
async fn a_written_recording_is_read_again() {
    let recording = record().await;
    let again =
        Recording::parse("indiscreet", &recording.to_text().expect("text")).expect("a recording");
    assert_eq!(again.exchanges, recording.exchanges);
    assert_eq!(again.origin, Origin::Live);
}

#[test]
fn secrets_are_found_in_every_spelling() {
    let secrets = secrets();
    for text in [
        "x=jane.doe%2Bcf%40corp-name.co.uk",
        "JANE.DOE+CF@CORP-NAME.CO.UK",
        r"jane.doe+cf\u0040corp-name.co.uk",
        "jane%2Edoe%2Bcf%40corp%2Dname%2Eco%2Euk",
    ] {
        assert_eq!(survivors(&secrets, text), [EMAIL], "{text}");
    }
    assert_eq!(
        survivors(&secrets, "nothing of interest"),
        Vec::<&str>::new()
    );
}

#[tokio::test]
async fn a_body_that_is_not_text_is_not_written() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.any_request();
            then.status(200)
                .header("content-encoding", "gzip")
                .body([0x1f, 0x8b, 0x08, 0xff]);
        })
        .await;
    let recorder = Recorder::start(&server.url("")).await.expect("a proxy");
    let address = recorder.base_url();
    let mut socket = TcpStream::connect(address.trim_start_matches("http://"))
        .await
        .expect("the proxy listens");
    socket
        .write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .await
        .expect("an open socket");
    socket
        .read_to_end(&mut Vec::new())
        .await
        .expect("an answer");
    let result = recorder
        .finish("binary", Origin::Live, ("a", "b"), (&secrets(), &[]))
        .await;
    assert!(result.expect_err("refused").contains("not text"));
}
