//! What goes over the wire for what was asked.

use specwright_runtime as rt;

use crate::support::{GET, POST, Server, builder, core, json, value};

static ITEM: rt::Route = rt::Route {
    id: "item",
    path: "/a/{id}/b",
    ..rt::Route::GET
};
static ID: rt::Param = rt::Param {
    name: "id",
    ..rt::Param::PATH
};
static TAGS: rt::Param = rt::Param {
    name: "tags",
    ..rt::Param::QUERY
};
static SHORT: rt::Param = rt::Param {
    name: "short",
    limits: rt::Limits {
        max_length: Some(3),
        ..rt::Limits::NONE
    },
    ..rt::Param::QUERY
};
static TRACE: rt::Param = rt::Param {
    name: "X-Trace",
    ..rt::Param::HEADER
};
static FLAVOUR: rt::Param = rt::Param {
    name: "flavour",
    ..rt::Param::COOKIE
};
static FILTER: rt::Param = rt::Param {
    name: "filter",
    content: Some("application/json"),
    ..rt::Param::QUERY
};

/// A path argument arrives as one segment, whatever is in it; the base path is kept.
#[tokio::test]
async fn one_segment() {
    let server = Server::always(json(200, "{}")).await;
    let core = builder(&server)
        .base_url(format!("{}/client/v4/", server.url()))
        .build()
        .unwrap();
    let cases = [
        ("x", "x"),
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b\\c", "a%20b%5Cc"),
        ("ä;=&", "%C3%A4%3B%3D%26"),
        ("...", "..."),
    ];
    for (value, _) in cases {
        let mut call = core.call(&ITEM);
        call.param(&ID, &value);
        call.send_empty().await.unwrap();
    }
    for (seen, (_, expected)) in server.seen().iter().zip(cases) {
        assert_eq!(seen.target, format!("/client/v4/a/{expected}/b"));
    }
}

/// Everything that is wrong is said at once, and nothing is sent.
#[tokio::test]
async fn all_violations() {
    let server = Server::always(json(200, "{}")).await;
    for bad in ["", ".", ".."] {
        let mut call = core(&server).call(&ITEM);
        call.param(&ID, &bad);
        call.param(&SHORT, &"long");
        call.param(&TRACE, &"line\r\nbreak");
        let error = call.send_empty().await.unwrap_err();
        let rt::Error::InvalidRequest(violations) = error else {
            panic!("{error}")
        };
        let paths: Vec<_> = violations
            .iter()
            .map(|violation| violation.path.as_str())
            .collect();
        assert_eq!(violations.len(), 3, "{violations}");
        assert!(paths.contains(&"path parameter `id`"), "{paths:?}");
        assert!(paths.contains(&"query parameter `short`"), "{paths:?}");
    }
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn parameters_of_every_place() {
    let server = Server::always(json(200, "{}")).await;
    let mut call = core(&server).call(&GET);
    call.param(&TAGS, &vec!["a b".to_owned(), "c&d".to_owned()]);
    call.param(&SHORT, &Option::<String>::None);
    call.param(&FILTER, &value(r#"{"a": [1]}"#));
    call.param(&TRACE, &7);
    call.param(&FLAVOUR, &"dark chocolate");
    call.send_empty().await.unwrap();
    let seen = server.only();
    assert_eq!(
        seen.target,
        "/things?tags=a%20b&tags=c%26d&filter=%7B%22a%22%3A%5B1%5D%7D"
    );
    assert_eq!(seen.header("x-trace"), Some("7"));
    assert_eq!(seen.header("cookie"), Some("flavour=dark%20chocolate"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("user-agent"), Some("example/1.0"));
    assert_eq!(seen.header("content-type"), None);
}

#[tokio::test]
async fn bodies() {
    let server = Server::always(json(200, "{}")).await;
    let core = core(&server);
    let mut call = core.call(&POST);
    call.json(&value(r#"{"a": 1}"#));
    call.send_empty().await.unwrap();
    let mut call = core.call(&POST);
    call.form(&value(r#"{"a": "x y", "l": [1, 2]}"#), &[]);
    call.send_empty().await.unwrap();
    let mut call = core.call(&POST);
    call.text("text/plain; charset=utf-8", "grüß");
    call.send_empty().await.unwrap();
    let mut call = core.call(&POST);
    let chunks = ["one ", "two"].map(|text| Ok(bytes::Bytes::from_static(text.as_bytes())));
    call.body(
        "application/octet-stream",
        rt::Body::stream(Box::pin(Iter(chunks.into_iter())), None),
    );
    call.send_empty().await.unwrap();
    let seen: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| (seen.header("content-type").unwrap().to_owned(), seen.text()))
        .collect();
    let expected = [
        ("application/json", r#"{"a":1}"#),
        ("application/x-www-form-urlencoded", "a=x%20y&l=1&l=2"),
        ("text/plain; charset=utf-8", "grüß"),
        ("application/octet-stream", "one two"),
    ];
    assert_eq!(seen, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

/// A stream over what is there.
struct Iter<I>(I);

impl<I: Iterator + Unpin> futures_core::Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<I::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

#[tokio::test]
async fn options_and_undescribed_requests() {
    let server = Server::always(json(200, r#"{"ok": true}"#)).await;
    let core = core(&server).with(
        rt::CallOptions::new()
            .header("X-One", "1")
            .query("dry run", true)
            .body_member("extra", &2)
            .idempotency_key("k-1"),
    );
    let mut call = core.call(&POST);
    call.json(&value(r#"{"a": 1}"#));
    call.send_empty().await.unwrap();
    let seen = server.only();
    assert_eq!(seen.target, "/things?dry%20run=true");
    assert_eq!(seen.header("x-one"), Some("1"));
    assert_eq!(seen.header("idempotency-key"), Some("k-1"));
    assert_eq!(value(&seen.text()), value(r#"{"a": 1, "extra": 2}"#));

    let core = builder(&server)
        .credentials(rt::Credentials::new().set("token", "t"))
        .build()
        .unwrap();
    let answer = core
        .request("PATCH", "/odd%2Fone?x=1&y=%26")
        .send::<serde_json::Value>();
    assert_eq!(answer.await.unwrap(), value(r#"{"ok": true}"#));
    let seen = server.seen()[1].clone();
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("PATCH", "/odd%2Fone?x=1&y=%26")
    );
    assert_eq!(seen.header("authorization"), Some("Bearer t"));
}

/// A header parameter of that name is the caller's word.
#[tokio::test]
async fn a_user_agent_of_the_call() {
    static AGENT: rt::Param = rt::Param {
        name: "User-Agent",
        ..rt::Param::HEADER
    };
    let server = Server::always(json(200, "{}")).await;
    let mut call = core(&server).call(&GET);
    call.param(&AGENT, &"mine");
    call.send_empty().await.unwrap();
    assert_eq!(server.only().header("user-agent"), Some("mine"));
}

/// What is wrong with the choice of a server is said when the client is built.
#[test]
fn servers_that_are_not_there() {
    const fn region(url: &'static str) -> rt::Server {
        rt::Server {
            url,
            variables: &[rt::ServerVariable {
                name: "region",
                default: "eu",
                values: &["eu", "us"],
            }],
        }
    }
    static REGIONS: rt::Api = rt::Api {
        servers: &[
            region("https://{region}.example"),
            region("https://{region}.test"),
        ],
        server_variables: &["region", "tenant"],
        ..rt::Api::EMPTY
    };
    let builder =
        || rt::ClientBuilder::<rt::Core>::new(&REGIONS).transport(crate::transports::Echo);
    let refused = |builder: rt::ClientBuilder<rt::Core>| builder.build().unwrap_err().to_string();
    let error = refused(builder().server_variable("regoin", "us"));
    assert!(
        error.contains("`regoin`") && error.contains("region, tenant"),
        "{error}"
    );
    assert!(refused(builder().server_variable("region", "mars")).contains("eu, us"));
    assert!(refused(builder().server(2)).contains("names 2"));
    let last = builder()
        .server(1)
        .server_variable("region", "mars")
        .server_variable("region", "us");
    assert!(format!("{:?}", last.build().unwrap()).contains("https://us.test"));
}

/// An operation with servers of its own goes to the one of the same number, unless the caller gives a base URL.
#[tokio::test]
async fn servers_of_an_operation() {
    const fn server(url: &'static str) -> rt::Server {
        rt::Server {
            url,
            variables: &[],
        }
    }
    static TWO: rt::Api = rt::Api {
        servers: &[
            server("https://api.example"),
            server("https://sandbox.example"),
        ],
        ..rt::Api::EMPTY
    };
    static UPLOAD: rt::Route = rt::Route {
        path: "/files",
        servers: &[
            server("https://files.example/v1"),
            server("https://files.test/v1"),
        ],
        ..rt::Route::GET
    };
    let builder = || rt::ClientBuilder::<rt::Core>::new(&TWO).transport(crate::transports::Echo);
    for (builder, url) in [
        (builder(), "https://files.example/v1/files"),
        (builder().server(1), "https://files.test/v1/files"),
        (
            builder().base_url("https://proxy.example/x"),
            "https://proxy.example/x/files",
        ),
    ] {
        let words = builder
            .build()
            .unwrap()
            .call(&UPLOAD)
            .send_text()
            .await
            .unwrap();
        assert!(words.starts_with(&format!("GET {url}\n")), "{words}");
    }
}

/// A value that holds what separates the parts would be read as another; nothing is sent.
#[tokio::test]
async fn separators_within_values() {
    static SPACED: rt::Param = rt::Param {
        name: "cities",
        style: rt::Style::SpaceDelimited,
        explode: false,
        ..rt::Param::QUERY
    };
    static LISTED: rt::Param = rt::Param {
        name: "X-Tags",
        ..rt::Param::HEADER
    };
    let server = Server::always(json(200, "{}")).await;
    let mut call = core(&server).call(&GET);
    call.param(&SPACED, &vec!["LA", "New York"]);
    call.param(&LISTED, &vec!["a,b"]);
    let error = call.send_empty().await.unwrap_err().to_string();
    assert!(
        error.contains("query parameter `cities`[1]: may not contain ` `"),
        "{error}"
    );
    assert!(
        error.contains("header parameter `X-Tags`[0]: may not contain `,`"),
        "{error}"
    );
    assert_eq!(server.seen().len(), 0);
}

/// A member that options add changes no other: numbers keep their digits, members their places.
#[tokio::test]
async fn members_beside_a_body() {
    let server = Server::always(json(200, "{}")).await;
    let number: rt::ExactNumber = "12345678901234567890.12".parse().unwrap();
    let core = core(&server).with(
        rt::CallOptions::new()
            .body_member("dry run\"", &true)
            .body_member("b", &number)
            .body_member("b", &2),
    );
    let mut call = core.call(&POST);
    call.body(
        "application/json",
        r#"{"z": 12345678901234567890.12, "b": {"c":1}, "a": 1e2}"#.into(),
    );
    call.send_empty().await.unwrap();
    assert_eq!(
        server.only().text(),
        r#"{"z":12345678901234567890.12,"a":1e2,"dry run\"":true,"b":2}"#
    );
}

/// A file is sent as long as it was when it was named.
#[tokio::test]
async fn a_file_that_grows() {
    use std::io::Write as _;
    let server = Server::always(json(200, "{}")).await;
    let path = std::env::temp_dir().join(format!("grows-{}", std::process::id()));
    std::fs::write(&path, "first").unwrap();
    let body = rt::Body::file(&path).unwrap();
    let mut file = std::fs::File::options().append(true).open(&path).unwrap();
    file.write_all(b" second").unwrap();
    let mut call = core(&server).call(&POST);
    call.body("text/plain", body);
    call.send_empty().await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let seen = server.only();
    assert_eq!(
        (seen.text().as_str(), seen.header("content-length")),
        ("first", Some("5"))
    );
}

/// What has no length, as far as the system knows, is read to its end.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_without_a_length() {
    let server = Server::always(json(200, "{}")).await;
    let mut call = core(&server).call(&POST);
    let body = rt::Body::file(std::path::Path::new("/proc/self/cmdline")).unwrap();
    call.body("text/plain", body);
    call.send_empty().await.unwrap();
    assert!(!server.only().body.is_empty());
}

/// One character alone is escaped as any other text is: it stays within its segment.
#[tokio::test]
async fn a_single_character_in_a_path() {
    static ITEM: rt::Route = rt::Route {
        path: "/things/{id}/parts/{part}",
        ..GET
    };
    let server = Server::always(json(200, "1")).await;
    let mut expected = Vec::new();
    for character in "/?#%&+ ;=:@\\\"'<>[]{}|^`\t\u{7f}ä".chars() {
        let text = character.to_string();
        let mut call = core(&server).call(&ITEM);
        call.path("id", &text);
        call.path("part", &"7");
        call.send_empty().await.unwrap();
        let escaped: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
        expected.push(format!("/things/{escaped}/parts/7"));
    }
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, expected);
}
