//! What a caller is told when the server says no, or says something odd.

use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{GET, Server, Step, core, json, reply};

/// The error of a call that is answered so.
pub(crate) async fn failed(steps: Vec<Step>) -> rt::Error {
    let server = Server::always(steps).await;
    core(&server)
        .call(&GET)
        .send::<serde_json::Value>()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn an_error_with_everything() {
    let body = r#"{"success":false,"errors":[{"code":6003,"message":"Invalid request headers",
        "source":{"pointer":"/x"},"error_chain":[{"code":6111,"message":"Invalid format"}]}]}"#;
    let error = failed(reply(400, &["cf-ray: 8f-AMS", "retry-after: 7"], body)).await;
    let api = error.api().unwrap();
    assert_eq!(api.status().as_u16(), 400);
    assert_eq!(api.details()[0].code.as_deref(), Some("6003"));
    assert_eq!(api.details()[0].pointer.as_deref(), Some("/x"));
    assert!(error.has_code(6003) && error.has_code(6111) && !error.has_code(1));
    assert_eq!(api.request_id(), Some("8f-AMS"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(!error.is_retryable() && !error.is_not_found());
    assert_eq!(api.response().body, body.as_bytes());
    assert_eq!(
        error.to_string(),
        "GET 127.0.0.1/things: 400 Bad Request; 6003 Invalid request headers: 6111 Invalid format [request 8f-AMS]"
    );
}

#[tokio::test]
async fn odd_bodies_keep_their_status() {
    for (status, body) in [
        (502, "<html><body><h1>502 Bad Gateway</h1></body></html>"),
        (504, ""),
        (403, r#"{"success":false,"err"#),
        (429, r#"{"code":971,"message":"Please wait"}"#),
        (404, "[]"),
        (500, "\u{feff}null"),
    ] {
        let error = failed(json(status, body)).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.api().unwrap().response().body, body.as_bytes());
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.is_retryable(), [429, 500, 502, 504].contains(&status));
        assert_eq!(error.has_code(971), status == 429);
    }
}

/// A message cannot forge a line of a log.
#[tokio::test]
async fn one_line() {
    let error = failed(json(
        400,
        r#"{"errors":[{"code":1,"message":"a\nERROR b\u001b[0m"}]}"#,
    ))
    .await;
    assert!(!error.to_string().contains(['\n', '\u{1b}']), "{error}");
}

/// However much a server has to say, a line of a log stays one.
#[tokio::test]
async fn a_bounded_line() {
    let one =
        r#"{"code":1,"message":"ä long story","error_chain":[{"code":2,"message":"of many"}]}"#;
    let many = vec![one; 5_000].join(",");
    let error = failed(json(400, &format!(r#"{{"errors":[{many}]}}"#))).await;
    let line = error.to_string();
    assert!(line.len() < 1_200, "{}", line.len());
    assert!(line.contains("1 ä long story: 2 of many; 1 ä"), "{line}");
    assert!(line.ends_with("… (100 errors or more)"), "{line}");
    assert_eq!(error.api().unwrap().details().len(), 100);

    let mut violations = rt::Violations::default();
    for index in 0..1_000 {
        violations.push(format!("posts[{index}]"), "is odd");
    }
    let line = rt::Error::from(violations).to_string();
    assert!(line.ends_with("; and 980 more"), "{line}");
}

/// Printed with all its sources, as `anyhow` does, an error says each thing once.
#[tokio::test]
async fn each_thing_once() {
    let server = Server::each(vec![json(200, "[1"), vec![Step::Reset], json(400, "{}")]).await;
    let core = core(&server);
    let mut errors = Vec::new();
    for _ in 0..3 {
        errors.push(core.call(&GET).send::<Vec<i64>>().await.unwrap_err());
    }
    errors.push(core.request("GET ", "/").send_empty().await.unwrap_err());
    let refused = crate::support::builder(&server).base_url("http://127.0.0.1:9");
    let refused = refused.build().unwrap().call(&GET).send_empty();
    errors.push(refused.await.unwrap_err());
    for error in errors {
        let top = error.to_string();
        let mut cause = std::error::Error::source(&error);
        while let Some(inner) = cause {
            assert!(!top.contains(&inner.to_string()), "{top}: {inner}");
            cause = inner.source();
        }
        if let rt::Error::Failure(failure) = &error {
            let cause = failure.transport().unwrap().cause();
            assert!(!cause.to_string().is_empty());
        }
    }
}

#[tokio::test]
async fn a_body_that_does_not_decode() {
    let server = Server::always(json(200, r#"{"result": [{"id": "a"}, {"id": 5}]}"#)).await;
    let call = core(&server)
        .call(&GET)
        .send_member::<Vec<std::collections::BTreeMap<String, String>>>("result");
    let error = call.await.unwrap_err();
    let rt::Error::Decode(body) = &error else {
        panic!("{error}")
    };
    assert_eq!(body.decode_error().path(), "result[1].id");
    assert!(body.response().text().contains(r#"{"id": 5}"#));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert!(error.to_string().contains("result[1].id"), "{error}");
}

/// The document says that `success` is true in every success.
static TOLD: rt::Route = rt::Route {
    success: Some("success"),
    ..GET
};
static PAGES: rt::Paging = rt::Paging {
    style: rt::PagingStyle::Page {
        page: rt::PageParam::Query("page"),
        size: None,
        first: 1,
    },
    items: &["result"],
    ..rt::Paging::LINK
};

/// A failure with a status of success is the API's error, with its codes, not an empty list and not a body that does not decode.
#[tokio::test]
async fn a_success_that_says_that_it_failed() {
    let errors = r#"[{"code":7003,"message":"No route for the URI"}]"#;
    for body in [
        format!(r#"{{"success":false,"errors":{errors},"messages":[],"result":null}}"#),
        // What does not decode comes first, or is missing.
        format!(r#"{{"result":{{}},"errors":{errors},"success":false}}"#),
        format!(r#"{{"errors":{errors},"success": false}}"#),
    ] {
        let server = Server::always(json(200, &body)).await;
        let core = core(&server);
        let call = || core.call(&TOLD);
        let mut items = call().items::<i64>(&PAGES);
        let errors = [
            call().send_member::<Vec<i64>>("result").await.unwrap_err(),
            call().send_member::<i64>("result").await.unwrap_err(),
            call()
                .send_member::<i64>("result")
                .with_response()
                .await
                .unwrap_err(),
            call().send::<serde_json::Value>().await.unwrap_err(),
            call().send_empty().await.unwrap_err(),
            call().send_page::<i64>(&PAGES).await.unwrap_err(),
            items.next().await.unwrap().unwrap_err(),
        ];
        for error in errors {
            assert!(error.has_code(7003) && !error.is_retryable(), "{error}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
            assert_eq!(error.api().unwrap().response().body, body.as_bytes());
            let line = error.to_string();
            assert!(
                line.ends_with("200 OK; 7003 No route for the URI"),
                "{line}"
            );
        }
        assert_eq!(server.seen().len(), 7);
    }
}

/// What says that it succeeded, or says nothing, is what it is; so are errors in it, which some servers put into successes.
#[tokio::test]
async fn a_success_that_says_so() {
    for said in [
        r#""success": true, "errors": [{"code": 1, "message": "a warning"}], "#,
        r#""success": "false", "#,
        r#""success": null, "#,
        "",
    ] {
        let body = format!(r#"{{{said}"result": [1]}}"#);
        let server = Server::always(json(200, &body)).await;
        let call = || core(&server).call(&TOLD);
        let member = call().send_member::<Vec<i64>>("result").await;
        assert_eq!(member.unwrap(), [1], "{said}");
        assert_eq!(call().send_page::<i64>(&PAGES).await.unwrap().items, [1]);
        call().send_empty().await.unwrap();
    }
    // Elsewhere the member is anything.
    let server = Server::always(json(200, r#"{"success": false, "result": [1]}"#)).await;
    let call = core(&server).call(&GET).send_member::<Vec<i64>>("result");
    assert_eq!(call.await.unwrap(), [1]);
    let empty = Server::always(json(200, "")).await;
    core(&empty).call(&TOLD).send_empty().await.unwrap();
}

/// A failure on a later page ends the list with the error, and loses nothing that came before it.
#[tokio::test]
async fn a_page_that_says_that_it_failed() {
    let server = Server::each(vec![
        json(200, r#"{"success": true, "result": [1]}"#),
        json(
            200,
            r#"{"success": false, "errors": [{"code": 971}], "result": []}"#,
        ),
    ])
    .await;
    let mut items = core(&server).call(&TOLD).items::<i64>(&PAGES);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.unwrap().unwrap_err().has_code(971));
    assert!(items.next().await.is_none());
}
