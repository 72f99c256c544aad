//! Parameters, read back from every place and layout.

use specwright_runtime as rt;

use super::{mock, said};

async fn get(target: &str) -> String {
    let mock = mock();
    let mut call = mock.client().request("GET", target);
    if target.starts_with("/query") && !target.contains("nomode") {
        call.header("x-mode", "a, b");
    }
    said(call, &mock).await
}

#[tokio::test]
async fn paths() {
    for (target, expected) in [
        ("/things/5", ""),
        ("/things/mine", ""),
        (
            "/things/five",
            "path parameter `id`: must be an integer, is a string",
        ),
        ("/files/a%20b.csv", ""),
        (
            "/files/a.b.csv",
            "path parameter `ending`: must be one of \"csv\", is \"b.csv\"",
        ),
        (
            "/files/abcd.csv",
            "path parameter `name`: must have at most 3 characters, has 4",
        ),
        ("/label/.3.4", ""),
        (
            "/label/.3.x",
            "path parameter `v`[1]: must be an integer, is a string",
        ),
        ("/matrix/;v=3,4", ""),
        (
            "/matrix/;v=3,y",
            "path parameter `v`[1]: must be an integer, is a string",
        ),
        ("/exploded/r=1,g=2", ""),
        (
            "/exploded/r=1,g=%20",
            "path parameter `v`.g: must be an integer, is a string",
        ),
        ("/things/5/6", "the document describes no such path"),
        ("/v2/things/5", "the document describes no such path"),
    ] {
        assert_eq!(get(target).await, expected, "{target}");
    }
}

#[tokio::test]
async fn queries() {
    for (query, expected) in [
        ("", ""),
        ("ids=1,2", ""),
        (
            "ids=1,2,3",
            "query parameter `ids`: must have at most 2 items, has 3",
        ),
        (
            "ids=1,%2C",
            "query parameter `ids`[1]: must be an integer, is a string",
        ),
        ("space=1%202+3", ""),
        (
            "space=1%20x",
            "query parameter `space`[1]: must be an integer, is a string",
        ),
        ("pipe=1%7C2|3", ""),
        (
            "pipe=1%7Cx",
            "query parameter `pipe`[1]: must be an integer, is a string",
        ),
        ("deep%5Ba%5D%5Bb%5D=true&deep[n]=1&deep[n]=2", ""),
        (
            "deep[a][b]=maybe",
            "query parameter `deep`.a.b: must be a boolean, is a string",
        ),
        (
            "deep[n]=1&deep[n]=x",
            "query parameter `deep`.n[1]: must be an integer, is a string",
        ),
        (
            "deep[c]=1",
            "query parameter `deep`.c: is no member that the document allows",
        ),
        (
            "list%5B0%5D%5Ba%5D=1&list[1][a]=2&list[1][b][0]=3&list[1][b][0]=4&list[1][b][1]=5",
            "",
        ),
        (
            "list[0][a]=1&list[1][b][0]=x",
            "query parameter `list`[1]: `a` is required, and missing; query parameter `list`[1].b[0][0]: must be an integer, is a string",
        ),
        (
            "list[0][a]=1&list[1][a]=1&list[2][a]=1",
            "query parameter `list`: must have at most 2 items, has 3",
        ),
        ("lists[0]=1&lists[0]=2&lists[1]=3", ""),
        (
            "lists[0]=1&lists[2]=x",
            "query parameter `lists`[1]: must have at least 1 item, has 0; query parameter `lists`[2][0]: must be an integer, is a string",
        ),
        ("flat=1&flat=2", ""),
        (
            "flat=1&flat=x",
            "query parameter `flat`[1]: must be an integer, is a string",
        ),
        (
            "flat[a]=1",
            "query parameter `flat`: must be an array, is an object",
        ),
        ("x=1&y=2", ""),
        (
            "y=2",
            "query parameter `point`: `x` is required, and missing",
        ),
        ("where=%7B%22is%22%3A1%7D", ""),
        (
            "where=%7B%7D",
            "query parameter `where`: `is` is required, and missing",
        ),
        ("either=9", ""),
        ("either=10", ""),
        (
            "either=x",
            "query parameter `either`: fits none of the types that the document allows here; query parameter `either`: must be an integer, is a string",
        ),
        (
            "z=1",
            "query parameter `z`: is none that the document describes",
        ),
        (
            "nomode=1",
            "query parameter `nomode`: is none that the document describes; header parameter `X-Mode`: is required, and missing",
        ),
    ] {
        let found = get(&format!("/query?{query}")).await;
        let parts = |text: &str| {
            let mut parts: Vec<_> = text.split("; ").map(str::to_owned).collect();
            parts.sort();
            parts
        };
        assert_eq!(parts(&found), parts(expected), "{query}");
    }
}

#[tokio::test]
async fn headers_and_cookies() {
    for (name, value, expected) in [
        ("x-mode", "a,b", ""),
        (
            "x-mode",
            "a, c",
            "header parameter `X-Mode`[1]: must be one of \"a\", \"b\", is \"c\"",
        ),
        (
            "cookie",
            "other=x; seen=3",
            "header parameter `X-Mode`: is required, and missing",
        ),
        (
            "cookie",
            "seen=now",
            "header parameter `X-Mode`: is required, and missing; cookie parameter `seen`: must be an integer, is a string",
        ),
    ] {
        let mock = mock();
        let mut call = mock.client().request("GET", "/query");
        call.header(name, value);
        assert_eq!(said(call, &mock).await, expected);
    }
}

/// What a header says beyond ASCII is read as what the client sends: UTF-8.
#[tokio::test]
async fn headers_beyond_ascii() {
    let mock = mock();
    let mut call = mock.client().request("GET", "/query");
    call.header("x-mode", "a, ü");
    assert_eq!(
        said(call, &mock).await,
        "header parameter `X-Mode`[1]: must be one of \"a\", \"b\", is \"ü\""
    );
}

/// A server's variables have their defaults, unless the client chooses others.
#[tokio::test]
async fn servers_with_variables() {
    static API: rt::Api = rt::Api {
        servers: &[rt::Server {
            url: "https://{region}.example/{base}/x",
            variables: &[
                rt::ServerVariable {
                    name: "region",
                    default: "eu",
                    values: &[],
                },
                rt::ServerVariable {
                    name: "base",
                    default: "v2",
                    values: &[],
                },
            ],
        }],
        server_variables: &["region", "base"],
        ..rt::Api::EMPTY
    };
    static DESCRIBED: rt::testing::Described = rt::testing::Described::new(&API, &[&super::PART]);
    let mock = rt::testing::MockOf::<rt::Core>::new(&DESCRIBED);
    let chosen = mock.builder().server_variable("base", "v3/y").build();
    for client in [mock.client(), chosen.unwrap()] {
        let call = client.request("GET", "/things/5");
        assert_eq!(said(call, &mock).await, "");
    }
    assert_eq!(mock.requests()[1].target(), "/v3/y/x/things/5");
    let call = mock.client().request("GET", "/y/things/5");
    assert_eq!(
        said(call, &mock).await,
        "the document describes no such path"
    );
}
