//! The mock on a port, for programs that are told where to connect.

use std::io::{Read, Write};
use std::net::TcpStream;

use cloudflare_email_security::allow_policies::{AllowPolicy, CreateAllowPolicy};
use cloudflare_email_security::testing::{Example, Fault, Mock, Reply};
use cloudflare_email_security::{Client, Credentials, RetryPolicy};

use crate::support::{ACCOUNT, domain};

fn client(url: String) -> Client {
    let builder = Client::builder().credentials(Credentials::new().api_token("t"));
    builder
        .base_url(url)
        .retry(RetryPolicy::none())
        .build()
        .expect("a client")
}

#[tokio::test]
async fn what_is_said_of_the_mock_holds_there_too() {
    let mock = Mock::new();
    let create = mock
        .allow_policies()
        .create()
        .on(|body: &CreateAllowPolicy| {
            let pattern = body.pattern.clone();
            AllowPolicy::minimal().with(|policy| policy.pattern = Some(pattern))
        });
    let server = mock.serve().expect("a port");
    // With the path of the document's server, and without.
    for url in [server.url(), format!("{}/client/v4", server.url())] {
        let policies = client(url).account(ACCOUNT).allow_policies();
        for pattern in ["a.example", "b.example"] {
            let policy = policies
                .create(&domain(pattern))
                .send()
                .await
                .expect("a policy");
            assert_eq!(policy.pattern.as_deref(), Some(pattern));
        }
    }
    assert_eq!(create.calls(), 4);
}

#[tokio::test]
async fn faults_on_a_socket() {
    let mock = Mock::new();
    let get = mock.allow_policies().get();
    let get = get
        .once(Fault::Reset)
        .once(Fault::Truncated)
        .once(Reply::usual().body("application/json", "").truncated())
        .once(Fault::Refused);
    let server = mock.serve().expect("a port");
    let policies = client(server.url()).account(ACCOUNT).allow_policies();
    for expected in [
        "before the response",
        "within the response",
        "within the response",
        "before the response",
    ] {
        let error = policies
            .get(&"p".into())
            .send()
            .await
            .unwrap_err()
            .to_string();
        assert!(error.contains(expected), "{error}");
    }
    policies.get(&"p".into()).send().await.expect("a policy");
    assert_eq!(get.calls(), 4);
}

/// The status line of the answer to a request that is written by hand.
fn ask(url: &str, request: &str) -> String {
    let address = url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.write_all(request.as_bytes()).expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn another_program_is_held_to_the_document() {
    let mock = Mock::new();
    let server = mock.serve().expect("a port");
    let path = format!("/accounts/{ACCOUNT}/email-security/settings/allow_policies");
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nConnection: close\r\n"
    );
    let body = cloudflare_email_security::to_json(&domain("a.example")).expect("JSON");
    let (one, other) = body.split_at(10);
    let chunked = format!(
        "{head}Content-Type: application/json; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\na\r\n{one}\r\n{:x};note=x\r\n{other}\r\n0\r\n\r\n",
        other.len()
    );
    let answer = ask(&server.url(), &chunked);
    assert!(answer.starts_with("HTTP/1.1 201 Created\r\n"), "{answer}");
    let form = format!(
        "{head}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b"
    );
    let answer = ask(&server.url(), &form);
    assert!(
        answer.starts_with("HTTP/1.1 400 Bad Request\r\n"),
        "{answer}"
    );
    let broken = format!("{head}Content-Type: application/json\r\nContent-Length: 1\r\n\r\n{{");
    let answer = ask(&server.url(), &broken);
    assert!(answer.contains("\"success\":false"), "{answer}");
    let violations = mock.take_violations();
    assert!(
        violations[0]
            .contains("body: must be application/json, is application/x-www-form-urlencoded"),
        "{violations:?}"
    );
    assert!(
        violations[1].contains("body: is not JSON: "),
        "{violations:?}"
    );
    assert_eq!(mock.calls(), 1);
}

/// A program that goes while it sends has asked for nothing.
#[test]
fn a_request_that_breaks_off_is_none() {
    let mock = Mock::new();
    let server = mock.serve().expect("a port");
    let path = format!("/accounts/{ACCOUNT}/email-security/settings/allow_policies");
    let get = format!("GET {path} HTTP/1.1\r\nAuthorization: Bearer t\r\nConnection: close\r\n");
    let post = format!(
        "POST {path} HTTP/1.1\r\nAuthorization: Bearer t\r\nContent-Type: application/json\r\nConnection: close\r\n"
    );
    let body = cloudflare_email_security::to_json(&domain("a.example")).expect("JSON");
    let length = body.len();
    for broken in [
        get.clone(),
        format!("{post}Content-Length: {}\r\n\r\n{body}", length + 1),
        format!("{post}Transfer-Encoding: chunked\r\n\r\n{length:x}\r\n{body}\r\n0\r\n"),
    ] {
        let address = server.url();
        let mut stream =
            TcpStream::connect(address.trim_start_matches("http://")).expect("a connection");
        stream.write_all(broken.as_bytes()).expect("a request");
        stream.shutdown(std::net::Shutdown::Write).expect("an end");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an end");
        assert_eq!(answer, "", "{broken}");
    }
    assert_eq!(mock.calls(), 0);
    let get = format!("{get}X-Note: grün\r\n");
    assert!(ask(&server.url(), &format!("{get}\r\n")).starts_with("HTTP/1.1 200 "));
    assert_eq!(mock.requests()[0].header("x-note"), Some("grün"));
}

#[tokio::test]
async fn a_closure_that_panics_fails_the_test() {
    let mock = Mock::new();
    mock.allow_policies()
        .get()
        .on(|()| -> AllowPolicy { panic!("not this one") });
    let server = mock.serve().expect("a port");
    let policies = client(server.url()).account(ACCOUNT).allow_policies();
    policies.get(&"p".into()).send().await.unwrap_err();
    let violations = mock.take_violations();
    assert!(
        violations[0].ends_with("the closure that answers it panicked"),
        "{violations:?}"
    );
}
