//! The client-credentials flow: one token for many calls, renewed in time, and its secret nowhere else.

use std::sync::Arc;

use specwright_runtime as rt;

use crate::support::{GET, SECRET, Seen, Server, Waits, builder, json, reply};

static SECURED: rt::Route = rt::Route {
    security: &[&["token"]],
    ..GET
};

/// Gives token after token; the one that counts is the last.
async fn endpoint(lifetime: &'static str) -> Server {
    Server::start(move |_, count| {
        json(
            200,
            &format!(
                r#"{{"access_token": "token-{}", "token_type": "bearer"{lifetime}}}"#,
                count + 1
            ),
        )
    })
    .await
}

fn source(endpoint: &Server, waits: &Waits) -> rt::ClientCredentials {
    rt::ClientCredentials::configured(
        &format!("{}/oauth/token", endpoint.url()),
        "an id: ä",
        SECRET,
        |builder| waits.on(builder),
    )
    .unwrap()
}

fn client(server: &Server, waits: &Waits, source: rt::ClientCredentials) -> rt::Core {
    let credentials = rt::Credentials::new().set("token", source);
    waits
        .on(builder(server).credentials(credentials))
        .build()
        .unwrap()
}

fn tokens(server: &Server) -> Vec<String> {
    let seen = server.seen();
    let header = |seen: &Seen| seen.header("authorization").unwrap_or_default().to_owned();
    seen.iter().map(header).collect()
}

#[tokio::test]
async fn what_is_asked() {
    let (endpoint, server) = (endpoint("").await, Server::always(json(200, "1")).await);
    let waits = Waits::default();
    let source = source(&endpoint, &waits)
        .scope("read write")
        .parameter("audience", "a&b");
    let printed = format!("{source:?}");
    let core = client(&server, &waits, source);
    core.call(&SECURED).send_empty().await.unwrap();
    let asked = endpoint.only();
    assert_eq!(
        (asked.method.as_str(), asked.target.as_str()),
        ("POST", "/oauth/token")
    );
    assert_eq!(
        asked.text(),
        "grant_type=client_credentials&scope=read+write&audience=a%26b"
    );
    assert_eq!(
        asked.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    // `an+id%3A+%C3%A4` and the secret, with a colon between them (RFC 6749, section 2.3.1).
    assert_eq!(
        asked.header("authorization"),
        Some("Basic YW4raWQlM0ErJUMzJUE0OlMzQ1JFVC12YWx1ZQ==")
    );
    assert_eq!(tokens(&server), ["Bearer token-1"]);
    assert!(!printed.contains(SECRET) && !format!("{core:?}").contains(SECRET));
}

#[tokio::test]
async fn one_token_for_many_calls() {
    let (endpoint, server) = (endpoint("").await, Server::always(json(200, "1")).await);
    let waits = Waits::default();
    let core = Arc::new(client(&server, &waits, source(&endpoint, &waits)));
    let calls: Vec<_> = (0..50)
        .map(|_| tokio::spawn(core.call(&SECURED).send_empty()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((endpoint.seen().len(), server.seen().len()), (1, 50));
}

/// A token is replaced before its end, and when it is refused before that.
#[tokio::test]
async fn renewed_in_time() {
    let endpoint = endpoint(r#", "expires_in": "3600""#).await;
    let server = Server::each(vec![
        json(200, "1"),
        json(200, "1"),
        json(200, "1"),
        json(401, ""),
        json(200, "1"),
    ])
    .await;
    let waits = Waits::default();
    let core = client(&server, &waits, source(&endpoint, &waits));
    for passing in [3_539, 1, 0, 0] {
        core.call(&SECURED).send_empty().await.unwrap();
        let passing = std::time::Duration::from_secs(passing);
        rt::Timer::sleep(&waits, passing).await;
    }
    let expected = [1, 1, 2, 2, 3].map(|number| format!("Bearer token-{number}"));
    assert_eq!(tokens(&server), expected);
}

#[tokio::test]
async fn in_the_body_where_the_endpoint_wants_it() {
    let (endpoint, server) = (endpoint("").await, Server::always(json(200, "1")).await);
    let waits = Waits::default();
    let core = client(&server, &waits, source(&endpoint, &waits).in_body());
    core.call(&SECURED).send_empty().await.unwrap();
    let asked = endpoint.only();
    assert_eq!(asked.header("authorization"), None);
    let expected =
        format!("grant_type=client_credentials&client_id=an+id%3A+%C3%A4&client_secret={SECRET}");
    assert_eq!(asked.text(), expected);

    let plain = rt::ClientCredentials::new("http://auth.example/token", "id", SECRET);
    let core = client(&server, &waits, plain.unwrap().in_body());
    let error = core.call(&SECURED).send_empty().await.unwrap_err();
    assert!(error.to_string().contains("plain http"), "{error}");
}

/// Whatever the endpoint answers, the call says why it has no token, and the secret goes nowhere else.
#[tokio::test]
async fn no_token() {
    let other = Server::always(json(200, r#"{"access_token": "stolen"}"#)).await;
    let server = Server::always(json(200, "1")).await;
    let location = format!("location: {}/token", other.url());
    for (steps, reason) in [
        (
            json(401, r#"{"error": "invalid_client"}"#),
            "invalid_client",
        ),
        (json(200, "{}"), "without an access token"),
        (
            json(200, r#"{"access_token": "x", "token_type": "mac"}"#),
            "not a bearer token",
        ),
        (json(200, "<html>"), "cannot be decoded"),
        (reply(307, &[&location], ""), "redirect"),
    ] {
        let endpoint = Server::always(steps).await;
        let waits = Waits::default();
        for in_body in [false, true] {
            let source = source(&endpoint, &waits);
            let source = if in_body { source.in_body() } else { source };
            let core = client(&server, &waits, source);
            let error = core.call(&SECURED).send_empty().await.unwrap_err();
            assert!(matches!(error, rt::Error::Credentials(_)), "{error}");
            assert!(error.to_string().contains(reason), "{error}");
            assert!(!format!("{error}{error:?}").contains(SECRET), "{error:?}");
        }
    }
    assert_eq!((server.seen().len(), other.seen().len()), (0, 0));
}
