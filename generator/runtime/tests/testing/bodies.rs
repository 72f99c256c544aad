//! Bodies that are not JSON, and answers that are not.

use serde_json::{Value, json};
use specwright_runtime::testing::{ReceivedParts, Reply};
use specwright_runtime::{Body, Bytes};

use super::{mock, said};

#[tokio::test]
async fn forms() {
    let mock = mock();
    let stub = mock.handle().stub::<Value, ()>("form");
    for (body, expected) in [
        (
            "n=1&tags=a&tags=b%26&ids=1%7C2&inner=%7B%22ok%22%3Atrue%7D",
            "",
        ),
        ("tags=a", "body: `n` is required, and missing"),
        ("n=x", "body.n: must be an integer, is a string"),
        (
            "n=1&ids=1%7Cx",
            "body.ids[1]: must be an integer, is a string",
        ),
        (
            "n=1&inner=%7B%22ok%22%3A1%7D",
            "body.inner.ok: must be a boolean, is a number",
        ),
        (
            "n=1&other=2",
            "body.other: is no member that the document allows",
        ),
    ] {
        let mut call = mock.client().request("POST", "/form");
        call.body("application/x-www-form-urlencoded", Body::from(body));
        assert_eq!(said(call, &mock).await, expected, "{body}");
    }
    let read = &stub.requests()[0].body;
    let expected = json!({"n": 1, "tags": ["a", "b&"], "ids": [1, 2], "inner": {"ok": true}});
    assert_eq!(*read, expected);
}

#[tokio::test]
async fn parts() {
    let mock = mock();
    let stub = mock.handle().stub::<ReceivedParts, ()>("parts");
    let send = |members: &[(&str, &str)]| {
        let parts = members.iter().map(|(name, text)| {
            format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"f.txt\"\r\nContent-Type: text/plain\r\n\r\n{text}\r\n")
        });
        let body = parts.collect::<String>() + "--b--\r\n";
        let mut call = mock.client().request("POST", "/parts");
        call.body("multipart/form-data; boundary=\"b\"", Body::from(body));
        call
    };
    for (members, expected) in [
        (
            &[("file", "a\r\n--c"), ("note", "short"), ("size", "3")][..],
            "",
        ),
        (
            &[("note", "short")][..],
            "body: `file` is required, and missing",
        ),
        (
            &[("file", ""), ("note", "longer")][..],
            "body.note: must have at most 5 characters, has 6",
        ),
        (
            &[("file", ""), ("size", "big")][..],
            "body.size: must be an integer, is a string",
        ),
        (
            &[("file", ""), ("other", "")][..],
            "body.other: is no member that the document allows",
        ),
    ] {
        assert_eq!(said(send(members), &mock).await, expected);
    }
    // A name with what separates parameters elsewhere, and a delimiter with spaces behind it.
    let mut call = mock.client().request("POST", "/parts");
    let body = "--b  \r\nContent-Disposition: form-data; name=\"file\"; filename=\"a; name=%22b%22.txt\"\r\n\r\nx\r\n--b--\r\n";
    call.body("multipart/form-data; boundary=b", Body::from(body));
    assert_eq!(said(call, &mock).await, "");
    let quoted = stub.requests()[1]
        .body
        .get("file")
        .and_then(|file| file.file_name.clone());
    assert_eq!(quoted.as_deref(), Some(r#"a; name="b".txt"#));
    let mut call = mock.client().request("POST", "/parts");
    call.body("multipart/form-data", Body::from("x"));
    assert_eq!(
        said(call, &mock).await,
        "body: is not a multipart body with a boundary"
    );
    let request = &stub.requests()[0];
    let file = request.body.get("file").expect("a file");
    assert_eq!(
        (file.text().as_str(), file.file_name.as_deref()),
        ("a\r\n--c", Some("f.txt"))
    );
    assert_eq!(file.content_type.as_deref(), Some("text/plain"));
    assert_eq!(request.body.iter().count(), 3);
}

#[tokio::test]
async fn texts_in_their_charset() {
    let mock = mock();
    let stub = mock.handle().stub::<String, ()>("any");
    for (media_type, bytes, expected) in [
        ("text/plain; charset=ISO-8859-1", &b"gr\xfcn"[..], ""),
        ("text/plain; charset=us-ascii", b"green", ""),
        ("text/plain; charset=windows-1251", b"green", ""),
        (
            "text/plain; charset=windows-1251",
            b"gr\xfcn",
            "body: cannot be read: the charset `windows-1251` is not known; take the text as bytes",
        ),
        (
            "text/plain; charset=iso-8859-1",
            b"\xfc\xfc\xfc\xfc\xfc\xfc",
            "body: must have at most 5 characters, has 6",
        ),
    ] {
        let mut call = mock.client().request("PUT", "/any");
        call.body(media_type, Body::from(bytes));
        assert_eq!(said(call, &mock).await, expected, "{media_type}");
    }
    assert_eq!(stub.requests()[0].body, "grün");

    // And answered in it.
    let latin = mock.handle().stub::<(), String>("latin");
    let ask = || mock.client().request("GET", "/latin");
    let answer = ask().send_raw().await.expect("a text");
    assert_eq!(
        (&answer.body[..], &*answer.text()),
        (&b"gr\xfcn"[..], "grün")
    );
    let latin = latin.on(|_: &()| "süß".to_owned());
    assert_eq!(ask().send_text().await.expect("a text"), "süß");
    let _latin = latin.on(|_: &()| "5 €".to_owned());
    drop(ask().send_text().await);
    assert_eq!(
        mock.take_violations(),
        [
            "GET /v1/latin: the reply is not usable: `€` cannot be written in the charset `iso-8859-1`"
        ]
    );
}

#[tokio::test]
async fn lines_text_and_bytes() {
    let mock = mock();
    let lines = mock.handle().stub::<Vec<Value>, Vec<Value>>("lines");
    let lines = lines.on(|body: &Vec<Value>| body.clone());
    let send = |method, path, media_type, body: &'static str| {
        let mut call = mock.client().request(method, path);
        call.body(media_type, Body::from(body));
        call
    };
    let call = send(
        "POST",
        "/lines",
        "application/x-ndjson",
        "{\"id\":1}\n\n{\"id\":2}\n",
    );
    let answer = call.send_raw().await.expect("records");
    assert_eq!(answer.text(), "\u{1e}{\"id\":1}\n\u{1e}{\"id\":2}\n");
    let records = "\u{1e}{\n  \"id\": 1\n}\n\u{1e}{\"id\":2}\n";
    let call = send("POST", "/lines", "application/json-seq", records);
    let answer = call.send_raw().await.expect("records");
    assert_eq!(answer.text(), "\u{1e}{\"id\":1}\n\u{1e}{\"id\":2}\n");
    let call = send("POST", "/lines", "application/x-ndjson", "{\"id\":1}\n{}\n");
    assert_eq!(
        said(call, &mock).await,
        "body[1]: `id` is required, and missing"
    );
    assert_eq!(lines.calls(), 2);

    for (media_type, body, expected) in [
        ("text/markdown; charset=utf-8", "short", ""),
        (
            "text/plain",
            "longer",
            "body: must have at most 5 characters, has 6",
        ),
        ("image/png", "PNG", ""),
        ("application/atom+xml", "<feed/>", ""),
        (
            "image/gif",
            "GIF",
            "body: must be text/* or image/png or application/*+xml, is image/gif",
        ),
    ] {
        assert_eq!(
            said(send("PUT", "/any", media_type, body), &mock).await,
            expected
        );
    }
    let bytes = mock.handle().stub::<Bytes, ()>("any").requests();
    assert_eq!(bytes[1].body, "PNG");
}

#[tokio::test]
async fn answers_that_are_not_json() {
    let mock = mock();
    let client = mock.client();
    mock.handle()
        .stub::<(), Vec<Value>>("events")
        .answer(vec![json!({"id": 1}), json!({"id": 2})]);
    let events = client
        .request("GET", "/events")
        .send_raw()
        .await
        .expect("events");
    assert_eq!(events.text(), "data: {\"id\":1}\n\ndata: {\"id\":2}\n\n");
    let texts = mock.handle().stub::<(), Vec<Value>>("events");
    drop(texts.answer(vec![json!("two\nlines"), json!("one\r\n")]));
    let mut events = client.request("GET", "/events").events::<String>();
    for expected in ["two\nlines", "one\n"] {
        assert_eq!(
            events.next().await.expect("one").expect("an event").data,
            expected
        );
    }
    let file = mock.handle().stub::<(), Bytes>("file");
    let file = file.once(Bytes::from_static(&[0, 1, 255]));
    let answer = client
        .request("GET", "/files/a.csv")
        .send_raw()
        .await
        .expect("bytes");
    assert_eq!(answer.body, [0, 1, 255].as_slice());
    assert_eq!(answer.headers["content-type"], "application/octet-stream");
    let nothing = client
        .request("GET", "/things/mine")
        .send_raw()
        .await
        .expect("nothing");
    assert_eq!((nothing.status.as_u16(), nothing.body.len()), (204, 0));
    drop(file.once(Reply::status(99)));
    let _ = client.request("GET", "/files/a.csv").send_raw().await;
    assert!(mock.take_violations()[0].ends_with("the reply is not usable: 99 is no status"));
}

/// The answer to a HEAD has the headers of a GET's, and no body (RFC 9110, section 9.3.2).
#[tokio::test]
async fn a_head_has_no_body() {
    let mock = mock();
    for (method, has_body) in [("GET", true), ("HEAD", false)] {
        let response = mock.client().request(method, "/things/7").send_raw().await;
        let response = response.unwrap();
        assert_eq!(response.header("content-type"), Some("application/json"));
        assert_eq!(!response.body.is_empty(), has_body, "{method}");
    }
}
