//! Which credential goes where, and where it never goes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use specwright_runtime as rt;

use crate::errors::failed;
use crate::support::{API, GET, POST, SECRET, Server, builder, core, json, reply};

const fn secured(security: rt::Requirements) -> rt::Route {
    rt::Route {
        id: "secured",
        path: "/secured",
        security,
        ..rt::Route::GET
    }
}

static EITHER: rt::Route = secured(&[&["token"], &["email", "key"]]);
static QUERY: rt::Route = secured(&[&["query_key"]]);
static COOKIE: rt::Route = secured(&[&["cookie_key"]]);
static LOGIN: rt::Route = secured(&[&["login"]]);
static OPTIONAL: rt::Route = secured(&[&["token"], &[]]);

#[tokio::test]
async fn each_kind_where_it_belongs() {
    let server = Server::always(json(200, "{}")).await;
    let credentials = rt::Credentials::new()
        .set("email", "me@example.com")
        .set("key", SECRET)
        .set("query_key", "q&k")
        .set("cookie_key", "c")
        .set("login", rt::Credential::basic("Aladdin", "open sesame"));
    let core = builder(&server).credentials(credentials).build().unwrap();
    for route in [&EITHER, &QUERY, &COOKIE, &LOGIN, &OPTIONAL] {
        core.call(route).send_empty().await.unwrap();
    }
    let seen = server.seen();
    assert_eq!(seen[0].header("x-auth-email"), Some("me@example.com"));
    assert_eq!(seen[0].header("x-auth-key"), Some(SECRET));
    assert_eq!(seen[0].header("authorization"), None);
    assert_eq!(seen[1].target, "/secured?api_key=q%26k");
    assert_eq!(seen[2].header("cookie"), Some("session=c"));
    // The example of RFC 7617, section 2.
    assert_eq!(
        seen[3].header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
    assert_eq!(seen[4].header("authorization"), None);
}

#[tokio::test]
async fn what_would_fit_is_named() {
    let server = Server::always(json(200, "{}")).await;
    let error = core(&server).call(&EITHER).send_empty().await.unwrap_err();
    let rt::Error::Credentials(missing) = &error else {
        panic!("{error}")
    };
    assert_eq!(missing.candidates().len(), 2);
    for name in [
        "token",
        "EXAMPLE_TOKEN",
        "email",
        "EXAMPLE_EMAIL",
        "key",
        "EXAMPLE_KEY",
    ] {
        assert!(error.to_string().contains(name), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

/// No secret in anything that can be printed, whichever way it goes wrong.
#[tokio::test]
async fn secrets_are_not_printed() {
    // Servers repeat the query in their links.
    let link = format!("link: </secured?api_key={SECRET}&page=2>; rel=\"next\"");
    let refusal = reply(401, &[&link, "x-shown: yes"], "{}");
    let server = Server::each(vec![refusal, json(200, "not JSON")]).await;
    let credentials = rt::Credentials::new()
        .set("token", SECRET)
        .set("query_key", SECRET)
        .set("login", rt::Credential::basic("user", SECRET));
    let builder = builder(&server).credentials(credentials.clone());
    let mut printed = format!("{credentials:?}{builder:?}");
    let core = builder
        .build()
        .unwrap()
        .with(rt::CallOptions::new().header("X-Own-Key", SECRET));
    printed += &format!("{core:?}{:?}", core.call(&EITHER));
    let options = rt::CallOptions::new()
        .query("password", SECRET)
        .body_member("password", &SECRET)
        .part_header("file", "password", SECRET)
        .idempotency_key(SECRET);
    printed += &format!("{options:?}");
    for base in [
        format!("https://u:{SECRET}@api.example"),
        format!("https://api.example?key={SECRET}"),
        format!("//{SECRET}"),
    ] {
        let builder = rt::ClientBuilder::<rt::Core>::new(&API).base_url(base);
        printed += &format!("{builder:?}");
        printed += &format!("{:?}", builder.build());
    }
    let token = format!(r#"{{"access_token": "{SECRET}"}}"#);
    let login = Server::each(vec![json(200, &token), json(400, &token)]).await;
    for _ in 0..2 {
        let error = crate::support::core(&login).call(&GET).send::<i64>().await;
        printed += &format!("{:?}", error.unwrap_err());
    }
    for route in [&QUERY, &QUERY, &EITHER] {
        let error = core.call(route).send::<i64>().await.unwrap_err();
        printed += &format!("{error:?}{error}");
    }
    let refused = rt::ClientBuilder::<rt::Core>::new(&API)
        .base_url("http://127.0.0.1:9")
        .retry(rt::RetryPolicy::none())
        .credentials(rt::Credentials::new().set("query_key", SECRET))
        .build()
        .unwrap();
    let error = refused.call(&QUERY).send_empty().await.unwrap_err();
    printed += &format!("{error:?}{error}{:?}", std::error::Error::source(&error));
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(printed.contains("x-shown"), "{printed}");
    assert!(server.seen()[0].target.contains(SECRET));
}

#[tokio::test]
async fn plain_http_leads_no_further_than_this_machine() {
    let core = rt::ClientBuilder::<rt::Core>::new(&API)
        .base_url("http://api.example")
        .credentials(rt::Credentials::new().set("token", SECRET))
        .build()
        .unwrap();
    let error = core.call(&EITHER).send_empty().await.unwrap_err();
    assert!(matches!(error, rt::Error::Configuration(_)), "{error}");
    assert!(error.to_string().contains("api.example"), "{error}");
}

/// Nor does one that a call brings along, or a hook.
#[tokio::test]
async fn plain_http_whoever_gave_it() {
    let builder = || {
        rt::ClientBuilder::<rt::Core>::new(&API)
            .base_url("http://api.example")
            .transport(crate::transports::Echo)
    };
    let plain = builder().build().unwrap();
    for options in [
        rt::CallOptions::new().header("Authorization", SECRET),
        rt::CallOptions::new().header("X-Auth-Key", SECRET),
        rt::CallOptions::new().header("Cookie", "a=1; session=S3CRET-value"),
        rt::CallOptions::new().query("api_key", SECRET),
    ] {
        let call = plain.with(options).call(&OPTIONAL);
        let error = call.send_text().await.unwrap_err();
        assert!(error.to_string().contains("plain http"), "{error}");
    }
    let signing = builder().before_send(|request| {
        let value = rt::HeaderMap::try_from(&std::collections::HashMap::from([(
            "authorization".to_owned(),
            SECRET.to_owned(),
        )]));
        request.headers.extend(value.map_err(|_| "unsigned")?);
        Ok(())
    });
    let signing = signing.build().unwrap();
    let error = signing.call(&OPTIONAL).send_text().await.unwrap_err();
    assert!(error.to_string().contains("plain http"), "{error}");
    // What is no credential goes.
    let harmless = rt::CallOptions::new()
        .header("Cookie", "colour=red")
        .query("key", "a");
    let call = plain.with(harmless).call(&OPTIONAL);
    assert!(call.send_text().await.unwrap().contains("colour=red"));
}

/// Unless that is allowed; the request then goes to the server that a proxy knows, here a transport of one's own.
#[tokio::test]
async fn plain_http_where_it_is_allowed() {
    let core = rt::ClientBuilder::<rt::Core>::new(&API)
        .base_url("http://api.example")
        .allow_plain_http(true)
        .transport(crate::transports::Echo)
        .credentials(rt::Credentials::new().set("token", SECRET))
        .build()
        .unwrap();
    let seen = core.call(&EITHER).send_text().await.unwrap();
    assert!(seen.contains("GET http://api.example/secured"), "{seen}");
    assert!(
        seen.contains(&format!("authorization: Bearer {SECRET}")),
        "{seen}"
    );
}

/// Counts, and gives a new token each time.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicUsize>);

impl rt::TokenSource for Counting {
    fn fetch(
        &self,
    ) -> rt::BoxFuture<'_, Result<rt::Secret, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            let count = self.0.fetch_add(1, Ordering::SeqCst) + 1;
            Ok(rt::Secret::new(format!("token-{count}")))
        })
    }
}

/// However many calls find their token refused, it is fetched once more.
#[tokio::test]
async fn one_refresh_for_many() {
    let server = Server::start(|seen, _| match seen.header("authorization") {
        Some("Bearer token-1") => json(401, "{}"),
        _ => json(200, "{}"),
    })
    .await;
    let source = Counting::default();
    let credential = rt::Credential::source(source.clone());
    let core = builder(&server)
        .credentials(rt::Credentials::new().set("token", credential))
        .build()
        .unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(core.call(&EITHER).send_empty()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(source.0.load(Ordering::SeqCst), 2);
}

/// A token that is refused again is not fetched for ever.
#[tokio::test]
async fn refused_twice_is_an_error() {
    let server = Server::always(json(401, "{}")).await;
    let credential = rt::Credential::source(Counting::default());
    let core = builder(&server)
        .credentials(rt::Credentials::new().set("token", credential))
        .build()
        .unwrap();
    let error = core.call(&EITHER).send_empty().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.attempts(), 2);
    assert_eq!(server.seen().len(), 2);
}

/// A call that cannot be sent again does not keep a refused token for those that follow.
#[tokio::test]
async fn a_token_that_an_upload_found_refused() {
    static UPLOAD: rt::Route = rt::Route {
        security: &[&["token"]],
        ..POST
    };
    let server = Server::start(|seen, _| match seen.header("authorization") {
        Some("Bearer token-1") => json(401, "{}"),
        _ => json(200, "{}"),
    })
    .await;
    let credential = rt::Credential::source(Counting::default());
    let core = builder(&server)
        .credentials(rt::Credentials::new().set("token", credential))
        .build()
        .unwrap();
    for status in [Some(401), None] {
        let mut call = core.call(&UPLOAD);
        call.body("text/plain", rt::Body::stream(Box::pin(Nothing), None));
        let error = call.send_empty().await.err();
        let found = error.and_then(|error| error.status());
        assert_eq!(found.map(|found| found.as_u16()), status);
    }
}

/// A stream without any item.
struct Nothing;

impl futures_core::Stream for Nothing {
    type Item = std::io::Result<bytes::Bytes>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}

/// Those who wait for a token share the error as well; whoever comes later asks anew.
#[tokio::test]
async fn one_failure_for_many() {
    #[derive(Clone, Default)]
    struct Dead(Arc<AtomicUsize>);
    impl rt::TokenSource for Dead {
        fn fetch(
            &self,
        ) -> rt::BoxFuture<'_, Result<rt::Secret, Box<dyn std::error::Error + Send + Sync>>>
        {
            Box::pin(async {
                self.0.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                Err("the vault is sealed".into())
            })
        }
    }
    let server = Server::always(json(200, "{}")).await;
    let source = Dead::default();
    let credential = rt::Credential::source(source.clone());
    let core = builder(&server)
        .credentials(rt::Credentials::new().set("token", credential))
        .build()
        .unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(core.call(&EITHER).send_empty()))
        .collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(error.to_string().contains("sealed"), "{error}");
    }
    assert_eq!(source.0.load(Ordering::SeqCst), 1);
    assert!(core.call(&EITHER).send_empty().await.is_err());
    assert_eq!(source.0.load(Ordering::SeqCst), 2);
}

/// The call that fetches for all may be dropped: another fetches in its place.
#[tokio::test]
async fn a_fetch_that_is_abandoned() {
    /// The first time never comes to an end.
    #[derive(Clone, Default)]
    struct Slow(Arc<AtomicUsize>);
    impl rt::TokenSource for Slow {
        fn fetch(
            &self,
        ) -> rt::BoxFuture<'_, Result<rt::Secret, Box<dyn std::error::Error + Send + Sync>>>
        {
            Box::pin(async {
                if self.0.fetch_add(1, Ordering::SeqCst) == 0 {
                    std::future::pending::<()>().await;
                }
                Ok(rt::Secret::new("second"))
            })
        }
    }
    let server = Server::always(json(200, "{}")).await;
    let source = Slow::default();
    let credential = rt::Credential::source(source.clone());
    let core = builder(&server)
        .credentials(rt::Credentials::new().set("token", credential))
        .build()
        .unwrap();
    let first = tokio::spawn(core.call(&EITHER).send_empty());
    while source.0.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    let others = [(); 10].map(|()| tokio::spawn(core.call(&EITHER).send_empty()));
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(source.0.load(Ordering::SeqCst), 1);
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    for other in others {
        let done = tokio::time::timeout(std::time::Duration::from_secs(20), other).await;
        done.expect("a token").unwrap().unwrap();
    }
    assert_eq!(source.0.load(Ordering::SeqCst), 2);
    let seen = server.seen();
    assert_eq!(seen.len(), 10);
    for seen in seen {
        assert_eq!(seen.header("authorization"), Some("Bearer second"));
    }
}

/// What the caller says for one call goes before a credential.
#[tokio::test]
async fn a_header_of_the_call_stays() {
    let server = Server::always(json(200, "{}")).await;
    let core = builder(&server)
        .credentials(rt::Credentials::new().set("token", "ours"))
        .build()
        .unwrap()
        .with(rt::CallOptions::new().header("Authorization", "Bearer theirs"));
    core.call(&EITHER).send_empty().await.unwrap();
    let seen = server.only();
    let sent = seen
        .headers
        .iter()
        .filter(|(name, _)| name == "authorization");
    assert_eq!(sent.count(), 1);
    assert_eq!(seen.header("authorization"), Some("Bearer theirs"));
}

/// Two in one header, or a cookie that begins another: refused, and nothing is sent.
#[tokio::test]
async fn credentials_that_do_not_fit() {
    static BOTH: rt::Route = secured(&[&["token", "login"]]);
    let server = Server::always(json(200, "{}")).await;
    let credentials = rt::Credentials::new()
        .set("token", SECRET)
        .set("login", rt::Credential::basic("user", SECRET))
        .set("cookie_key", "a; admin=1");
    let core = builder(&server).credentials(credentials).build().unwrap();
    for (route, why) in [
        (&BOTH, "header `authorization`"),
        (&COOKIE, "a cookie cannot carry"),
    ] {
        let error = core.call(route).send_empty().await.unwrap_err();
        assert!(matches!(error, rt::Error::Credentials(_)), "{error}");
        assert!(error.to_string().contains(why), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

/// A source of which each round is told beforehand; what it gives is old at once.
struct Told(std::sync::Mutex<Vec<Result<&'static str, rt::Error>>>);

impl rt::TokenSource for Told {
    fn fetch(
        &self,
    ) -> rt::BoxFuture<'_, Result<rt::Secret, Box<dyn std::error::Error + Send + Sync>>> {
        let next = self.0.lock().unwrap().remove(0);
        Box::pin(async { Ok(rt::Secret::new(next?)) })
    }

    fn is_stale(&self) -> bool {
        true
    }
}

/// A token is used until it is refused where there is no new one yet; without one, the error says whether there may be one later.
#[tokio::test]
async fn a_source_that_fails() {
    let server = Server::start(|_, before| json(if before < 2 { 200 } else { 401 }, "{}")).await;
    let rounds = vec![
        Ok("first"),
        Err(failed(json(503, "{}")).await),
        Err(failed(json(503, "{}")).await),
        Err(failed(json(503, "{}")).await),
        Err(failed(json(403, "{}")).await),
    ];
    let source = rt::Credential::source(Told(std::sync::Mutex::new(rounds)));
    let core = builder(&server)
        .credentials(rt::Credentials::new().set("token", source))
        .build()
        .unwrap();
    for _ in 0..2 {
        core.call(&EITHER).send_empty().await.unwrap();
    }
    let refused = core.call(&EITHER).send_empty().await.unwrap_err();
    assert!(matches!(refused, rt::Error::Credentials(_)), "{refused}");
    assert!(refused.is_retryable(), "{refused}");
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert!(
        seen.iter()
            .all(|seen| seen.header("authorization") == Some("Bearer first"))
    );
    let forbidden = core.call(&EITHER).send_empty().await.unwrap_err();
    assert!(!forbidden.is_retryable(), "{forbidden}");
}

/// A 401 from where no credential was sent says nothing about it.
#[tokio::test]
async fn a_refusal_elsewhere() {
    let other = Server::always(json(401, "{}")).await;
    let there = format!("location: {}/there", other.url());
    let home = Server::always(reply(307, &[&there], "")).await;
    let source = Counting::default();
    let credential = rt::Credential::source(source.clone());
    let core = builder(&home)
        .credentials(rt::Credentials::new().set("token", credential))
        .build()
        .unwrap();
    for _ in 0..2 {
        core.call(&EITHER).send_empty().await.unwrap_err();
    }
    assert_eq!(source.0.load(Ordering::SeqCst), 1);
    assert_eq!(other.seen().len(), 2);
}
