//! What a success gives.

use specwright_runtime as rt;

use crate::support::{GET, Server, core, json, reply, value};

#[tokio::test]
async fn an_envelope_is_unwrapped() {
    let body = r#"{"success": true, "errors": [{"code": 1000}], "result": "x"}"#;
    let server = Server::always(reply(201, &["x-count: 3"], body)).await;
    let call = core(&server).call(&GET).send_member::<String>("result");
    let response = call.with_response().await.unwrap();
    assert_eq!(response.value, "x");
    assert_eq!(response.status().as_u16(), 201);
    assert_eq!(response.raw.body, body.as_bytes());
    assert_eq!(response.raw.attempts, 1);
    assert_eq!(response.raw.header_as::<i64>("x-count"), Ok(Some(3)));
    assert_eq!(
        response.raw.header_as::<String>("x-count"),
        Ok(Some("3".to_owned()))
    );
    assert_eq!(response.raw.header_as::<i64>("x-none"), Ok(None));
    assert!(response.raw.header_as::<bool>("x-count").is_err());
}

/// What a server says of its limits, of a success and of an error.
#[tokio::test]
async fn rate_limits() {
    let lines = [
        r#"Ratelimit: "default";r=49;t=30"#,
        r#"Ratelimit-Policy: "default";q=1200;w=300"#,
    ];
    let server = Server::each(vec![reply(200, &lines, "1"), reply(429, &lines, "")]).await;
    let core = core(&server);
    let response = core.call(&GET).send::<i64>().with_response().await.unwrap();
    let limits = response.rate_limits();
    assert_eq!(
        (limits.limits[0].remaining, limits.policies[0].quota),
        (49, 1_200)
    );
    let error = core.call(&GET).send::<i64>().await.unwrap_err();
    assert_eq!(error.api().unwrap().response().rate_limits(), limits);
}

#[tokio::test]
async fn an_absent_result() {
    let server = Server::always(json(200, r#"{"success": true}"#)).await;
    let core = core(&server);
    let list = core.call(&GET).send_member::<Vec<i64>>("result");
    assert_eq!(list.await.unwrap(), Vec::<i64>::new());
    let one = core
        .call(&GET)
        .send_member::<i64>("result")
        .await
        .unwrap_err();
    assert!(one.to_string().contains("result: required"), "{one}");
}

#[tokio::test]
async fn other_kinds() {
    let server = Server::always(reply(200, &[], "grüß")).await;
    let core = core(&server);
    assert_eq!(core.call(&GET).send_text().await.unwrap(), "grüß");
    assert_eq!(
        core.call(&GET).send_bytes().await.unwrap(),
        "grüß".as_bytes()
    );
    let mut stream = core.call(&GET).send_stream().await.unwrap();
    assert_eq!(stream.head().status.as_u16(), 200);
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "grüß".as_bytes());
    assert!(stream.chunk().await.unwrap().is_none());
    let by_status = core
        .call(&GET)
        .send_with(|response| Ok(response.status.as_u16()));
    assert_eq!(by_status.await.unwrap(), 200);
}

#[tokio::test]
async fn no_content_and_not_modified() {
    static CACHED: rt::Route = rt::Route {
        id: "cached",
        answers: &[304],
        ..rt::Route::GET
    };
    let empty = |status: u16| {
        vec![crate::support::Step::Send(
            format!("HTTP/1.1 {status} X\r\ncontent-encoding: gzip\r\n\r\n").into_bytes(),
        )]
    };
    let server = Server::each(vec![empty(204), empty(304), empty(304)]).await;
    let core = core(&server);
    assert_eq!(core.call(&GET).send::<Option<i64>>().await.unwrap(), None);
    let raw = core.call(&CACHED).send_raw().await.unwrap();
    assert_eq!(raw.status.as_u16(), 304);
    let error = core.call(&GET).send_empty().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(304));
}

/// Nothing is sent before it is awaited.
#[tokio::test]
async fn lazy() {
    let server = Server::always(json(200, "1")).await;
    drop(core(&server).call(&GET).send::<i64>());
    assert_eq!(server.seen().len(), 0);
    assert_eq!(core(&server).call(&GET).send::<i64>().await.unwrap(), 1);
}

#[tokio::test]
async fn a_finished_client_as_transport() {
    let server = Server::always(json(200, r#"{"a": 1}"#)).await;
    let own = rt::ClientBuilder::<rt::Core>::new(&crate::support::API)
        .base_url(server.url())
        .configure_reqwest(|builder| builder.no_proxy());
    let answer = own.build().unwrap().call(&GET).send::<serde_json::Value>();
    assert_eq!(answer.await.unwrap(), value(r#"{"a": 1}"#));
}

/// A list that is written over several lines is one; cookies are not one.
#[tokio::test]
async fn a_header_of_several_lines() {
    let lines = ["x-s: a", "x-s: b, c", "set-cookie: d=1", "set-cookie: e=2"];
    let server = Server::always(reply(200, &lines, "1")).await;
    let response = core(&server).call(&GET).send_raw().await.unwrap();
    let list = response.header_as::<Vec<String>>("x-s").unwrap();
    assert_eq!(list.unwrap(), ["a", "b", "c"]);
    let cookie = response.header_as::<String>("set-cookie").unwrap();
    assert_eq!(cookie.as_deref(), Some("d=1"));
}

/// Nothing at all is nothing within an envelope too.
#[tokio::test]
async fn an_empty_envelope() {
    let server = Server::always(reply(204, &[], "")).await;
    let core = core(&server);
    let none = core.call(&GET).send_member::<Option<i64>>("result").await;
    assert_eq!(none.unwrap(), None);
    let error = core.call(&GET).send_member::<i64>("result").await;
    assert!(error.is_err());
}
