//! An answer in several representations: the one that is asked for.

use serde_json::{Value, json};
use specwright_runtime::testing::Reply;
use specwright_runtime::{CallOptions, Core, RawResponse};

use super::mock;

async fn asked(client: &Core, accept: &str) -> RawResponse {
    let client = client.with(CallOptions::new().header("accept", accept));
    let answer = client.request("GET", "/either").send_raw().await;
    answer.expect("an answer")
}

#[tokio::test]
async fn by_accept() {
    let mock = mock();
    let server = mock.serve().expect("a port");
    // In the same process, and over a socket.
    for client in [
        mock.client(),
        mock.builder()
            .base_url(server.url())
            .build()
            .expect("a client"),
    ] {
        for (accept, media_type, body) in [
            ("*/*", "application/json", r#"{"data":{"id":1}}"#),
            ("text/csv", "text/csv", "id\n1\n"),
            ("application/json;q=0.5, TEXT/*", "text/csv", "id\n1\n"),
            (
                "application/vnd.api+json",
                "application/vnd.api+json",
                r#"{"id":"one"}"#,
            ),
            // A server may send what was not asked for.
            ("video/mp4", "application/json", r#"{"data":{"id":1}}"#),
        ] {
            let answer = asked(&client, accept).await;
            assert_eq!(answer.header("content-type"), Some(media_type), "{accept}");
            assert_eq!(answer.text(), body, "{accept}");
        }
    }
}

/// What a test says is a value of the representation that the client prefers; in the others it is the whole body.
#[tokio::test]
async fn what_a_test_says() {
    let mock = mock();
    let client = mock.client();
    let either = mock.handle().stub::<(), Value>("either");
    let either = either.answer(json!({"id": 7}));
    let preferred = asked(&client, "application/json").await;
    assert_eq!(preferred.text(), r#"{"data":{"id":7}}"#);
    let other = asked(&client, "application/vnd.api+json").await;
    assert_eq!(other.text(), r#"{"id":7}"#);

    // An object is no table: the test must say what the table is.
    let _ = asked(&client, "text/csv").await;
    let violations = mock.take_violations();
    let complains = "the request asks for `text/csv`, which a value is not";
    assert!(violations[0].contains(complains), "{violations:?}");
    let _ = either.answer(Reply::usual().body("text/csv", "id\n7\n"));
    assert_eq!(asked(&client, "text/csv").await.text(), "id\n7\n");
}
