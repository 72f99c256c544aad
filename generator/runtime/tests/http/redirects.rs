//! Redirects, and what they are not given.

use specwright_runtime as rt;

use crate::support::{DELETE, GET, POST, SECRET, Seen, Server, builder, core, json, reply};

static ALL: rt::Route = rt::Route {
    id: "all",
    path: "/start",
    security: &[&["token", "email", "key", "query_key", "cookie_key"]],
    ..rt::Route::GET
};

fn credentials() -> rt::Credentials {
    ["token", "email", "key", "query_key", "cookie_key"]
        .iter()
        .fold(rt::Credentials::new(), |all, scheme| {
            all.set(scheme, SECRET)
        })
}

fn to(status: u16, location: &str) -> Vec<crate::support::Step> {
    reply(status, &[&format!("location: {location}")], "")
}

fn holds_secret(seen: &Seen) -> bool {
    format!("{seen:?}").contains(SECRET)
}

/// Whatever a credential is in, it stays behind, and does not come back.
#[tokio::test]
async fn another_origin_gets_no_credential() {
    let other = Server::start(|seen, _| match seen.target.as_str() {
        "/back" => vec![],
        _ => json(200, "{}"),
    })
    .await;
    let target = format!("{}/there?api_key={SECRET}&page=2", other.url());
    let home = Server::always(to(302, &target)).await;
    let core = builder(&home).credentials(credentials()).build().unwrap();
    let mut call = core
        .with(rt::CallOptions::new().header("X-Own", SECRET))
        .call(&ALL);
    call.header("X-Param", SECRET);
    call.send_empty().await.unwrap();
    assert!(holds_secret(&home.only()));
    let seen = other.only();
    assert!(!holds_secret(&seen), "{seen:?}");
    assert_eq!(seen.target, "/there?page=2");
    assert_eq!(seen.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn nor_does_home_after_a_detour() {
    let home_url = std::sync::Arc::new(std::sync::OnceLock::<String>::new());
    let there = std::sync::Arc::clone(&home_url);
    let other =
        Server::start(move |_, _| to(302, &format!("{}/planted", there.get().unwrap()))).await;
    let other_url = other.url();
    let home = Server::start(move |seen, _| match seen.target.starts_with("/planted") {
        true => json(200, "{}"),
        false => to(307, &other_url),
    })
    .await;
    home_url.set(home.url()).unwrap();
    let core = builder(&home).credentials(credentials()).build().unwrap();
    core.call(&ALL).send_empty().await.unwrap();
    let seen = home.seen();
    assert!(holds_secret(&seen[0]));
    assert!(!holds_secret(&seen[1]), "{:?}", seen[1]);
}

#[tokio::test]
async fn the_same_origin_keeps_them() {
    let server = Server::start(|seen, _| match seen.target.starts_with("/moved") {
        true => json(200, "{}"),
        false => to(308, "/moved?x=1"),
    })
    .await;
    let core = builder(&server).credentials(credentials()).build().unwrap();
    let response = core.call(&ALL).send_raw().await.unwrap();
    let seen = server.seen();
    assert!(seen[1].target.contains(&format!("api_key={SECRET}")));
    assert_eq!(seen[1].header("x-auth-key"), Some(SECRET));
    assert_eq!(response.url.path(), "/moved");
    assert!(!response.url.as_str().contains(SECRET));
}

#[tokio::test]
async fn methods_and_bodies() {
    for (route, status, method, body) in [
        (&POST, 307, "POST", "[1]"),
        (&POST, 308, "POST", "[1]"),
        (&POST, 303, "GET", ""),
        (&DELETE, 302, "DELETE", "[1]"),
        (&GET, 301, "GET", "[1]"),
    ] {
        let server = Server::each(vec![to(status, "/b"), json(200, "{}")]).await;
        let mut call = core(&server).call(route);
        call.json(&vec![1]);
        call.send_empty().await.unwrap();
        let seen = server.seen()[1].clone();
        assert_eq!(
            (seen.method.as_str(), seen.text().as_str()),
            (method, body),
            "{status}"
        );
    }
}

/// 303 says that the server has acted: whatever the page it names answers, the POST is not sent again.
#[tokio::test]
async fn a_post_that_was_acted_on_is_not_repeated() {
    let server = Server::start(|seen, _| match seen.method.as_str() {
        "POST" => reply(303, &["location: /made"], ""),
        _ => reply(429, &["retry-after: 0"], ""),
    })
    .await;
    let error = core(&server).call(&POST).send_empty().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert!(!error.is_retryable(), "{error}");
    let posts = server
        .seen()
        .iter()
        .filter(|seen| seen.method == "POST")
        .count();
    assert_eq!(posts, 1);
}

/// Nor does it look as if it could be: it was sent, though the page it led to has no server.
#[tokio::test]
async fn a_post_that_was_acted_on_is_not_unsent() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nowhere = format!("http://{}/made", listener.local_addr().unwrap());
    drop(listener);
    let server = Server::always(to(303, &nowhere)).await;
    for (route, again) in [(&POST, false), (&DELETE, true)] {
        let error = core(&server).call(route).send_empty().await.unwrap_err();
        assert_eq!(error.is_retryable(), again, "{error}");
        let rt::Error::Failure(failure) = error else {
            panic!("{error}")
        };
        assert!(!failure.is_unsent(), "{failure}");
    }
}

/// A key that the server sends along is not sent twice.
#[tokio::test]
async fn a_key_that_comes_back() {
    let server = Server::start(|seen, _| match seen.target.starts_with("/moved") {
        true => json(200, "{}"),
        false => to(308, &format!("/moved?api_key={SECRET}&x=1")),
    })
    .await;
    let core = builder(&server).credentials(credentials()).build().unwrap();
    core.call(&ALL).send_empty().await.unwrap();
    let target = server.seen()[1].target.clone();
    assert_eq!(target, format!("/moved?x=1&api_key={SECRET}"));
}

/// A client certificate cannot be left behind.
#[tokio::test]
async fn another_origin_is_not_shown_the_certificate() {
    static CERTIFIED: rt::Api = rt::Api {
        schemes: &[rt::Scheme {
            name: "certificate",
            kind: rt::SchemeKind::MutualTls,
            env: None,
        }],
        ..rt::Api::EMPTY
    };
    static ROUTE: rt::Route = rt::Route {
        security: &[&["certificate"]],
        ..GET
    };
    let other = Server::always(json(200, "{}")).await;
    let there = other.url();
    let home = Server::each(vec![to(302, "/here"), json(200, "{}"), to(302, &there)]).await;
    let certificate = rt::Credential::by_transport();
    let core = rt::ClientBuilder::<rt::Core>::new(&CERTIFIED)
        .base_url(home.url())
        .credentials(rt::Credentials::new().set("certificate", certificate))
        .build()
        .unwrap();
    core.call(&ROUTE).send_empty().await.unwrap();
    let error = core.call(&ROUTE).send_empty().await.unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
    assert_eq!(other.seen().len(), 0);
}

#[tokio::test]
async fn refusals() {
    for (route, status, location, reason, sent) in [
        (&POST, 301, "/b", "POST into a GET", 1),
        (&POST, 302, "/b", "POST into a GET", 1),
        (&GET, 302, "ftp://other/", "ftp", 1),
        (&GET, 302, "http://[", "not a URL", 1),
        (&GET, 302, "/things", "more than 5 redirects", 6),
    ] {
        let server = Server::always(to(status, location)).await;
        let error = core(&server).call(route).send_empty().await.unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
        let rt::Error::Failure(failure) = error else {
            panic!()
        };
        assert!(failure.is_redirect());
        assert_eq!(server.seen().len(), sent, "{location}");
    }
    let server = Server::always(reply(302, &[], "")).await;
    let error = core(&server).call(&GET).send_empty().await.unwrap_err();
    assert!(error.to_string().contains("no Location"), "{error}");
}

/// A request means the same where a redirect leads: its conditions go along, and the key that makes it safe to repeat.
#[tokio::test]
async fn conditions_and_keys_go_along() {
    let other = Server::each(vec![json(503, ""), json(200, "{}")]).await;
    let home = Server::always(to(307, &format!("{}/there", other.url()))).await;
    let waits = crate::support::Waits::default();
    let core = waits.on(builder(&home).retry(rt::RetryPolicy::default()));
    let options = rt::CallOptions::new()
        .header("If-Match", "\"v1\"")
        .idempotency_key("once");
    let core = core.build().unwrap().with(options);
    let mut call = core.call(&POST);
    call.json(&vec![1]);
    call.send_empty().await.unwrap();
    let seen = other.seen();
    assert_eq!(seen.len(), 2);
    for seen in seen {
        assert_eq!(seen.header("if-match"), Some("\"v1\""));
        assert_eq!(seen.header("idempotency-key"), Some("once"));
    }
}

/// What a 303 leads to is another resource: the conditions were not meant for it.
#[tokio::test]
async fn conditions_do_not_hold_elsewhere() {
    let server = Server::each(vec![to(303, "/b"), json(200, "{}")]).await;
    let options = rt::CallOptions::new()
        .header("If-Match", "\"v1\"")
        .header("Content-Language", "de");
    let mut call = core(&server).with(options).call(&POST);
    call.json(&vec![1]);
    call.send_empty().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].header("if-match"), Some("\"v1\""));
    assert_eq!(seen[1].header("if-match"), None);
    assert_eq!(seen[1].header("content-language"), None);
}

/// A user and a password in a Location are the server's: they are not sent.
#[tokio::test]
async fn a_user_in_a_location() {
    let server = Server::start(|seen, count| {
        let host = seen.header("host").unwrap_or_default();
        match count {
            0 => to(307, &format!("http://u:p@{host}/there")),
            _ => json(200, "1"),
        }
    })
    .await;
    let response = core(&server).call(&GET).send_raw().await.unwrap();
    assert_eq!(response.url.username(), "");
    assert_eq!(server.seen()[1].header("authorization"), None);
}
