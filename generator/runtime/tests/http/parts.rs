//! Bodies of several parts.

use std::collections::BTreeMap;

use specwright_runtime as rt;

use crate::support::{POST, Server, core, json, value};

struct Upload {
    title: String,
    meta: serde_json::Value,
    files: Vec<rt::FilePart>,
}

impl rt::Parts for Upload {
    fn parts(&self, out: &mut rt::PartWriter) {
        out.part("title", &self.title);
        out.part("meta", &self.meta);
        out.part("files", &self.files);
    }
}

#[tokio::test]
async fn multipart_with_files_from_memory_and_disk() {
    let server = Server::always(json(200, "{}")).await;
    let disk = std::env::temp_dir().join(format!("upload-{}.txt", std::process::id()));
    std::fs::write(&disk, "from disk").unwrap();
    let upload = Upload {
        title: "two\nlines".to_owned(),
        meta: value(r#"{"k": [1]}"#),
        files: vec![
            rt::FilePart::new("a \"b\".bin", "raw").with_media_type("image/png"),
            rt::FilePart::path(&disk).unwrap(),
        ],
    };
    let mut call = core(&server).call(&POST);
    static ENCODINGS: [rt::PartEncoding; 1] = [rt::PartEncoding {
        name: "meta",
        content_types: &["application/vnd.meta+json"],
        headers: &[("X-Part", "1")],
        ..rt::PartEncoding::NONE
    }];
    call.multipart(
        "multipart/form-data",
        &upload,
        &ENCODINGS,
        &rt::Limits::NONE,
    );
    call.send_empty().await.unwrap();
    std::fs::remove_file(&disk).unwrap();
    let (media_type, body) = sent(&server);
    assert_eq!(media_type, "multipart/form-data; boundary=B");
    let name = disk.file_name().unwrap().to_str().unwrap();
    let parts = [
        "Content-Disposition: form-data; name=\"title\"\r\n\r\ntwo\nlines".to_owned(),
        "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/vnd.meta+json\r\nX-Part: 1\r\n\r\n{\"k\":[1]}".to_owned(),
        "Content-Disposition: form-data; name=\"files\"; filename=\"a %22b%22.bin\"\r\nContent-Type: image/png\r\n\r\nraw".to_owned(),
        format!("Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\nfrom disk"),
    ];
    let expected: String = parts
        .iter()
        .map(|part| format!("--B\r\n{part}\r\n"))
        .collect();
    assert_eq!(body, format!("{expected}--B--\r\n"));
    let seen = server.only();
    assert_eq!(
        seen.header("content-length"),
        Some(seen.body.len().to_string().as_str())
    );
}

struct Odd;

impl rt::Parts for Odd {
    fn parts(&self, out: &mut rt::PartWriter) {
        out.part("note", &value("null"));
        let file = rt::FilePart::new("", "x").with_header("Content-Type", "image/png");
        out.part("file", &file);
    }
}

/// Null is no part, and a part has one media type.
#[tokio::test]
async fn parts_that_are_null_or_say_what_they_are() {
    static ENCODINGS: [rt::PartEncoding; 1] = [rt::PartEncoding {
        name: "note",
        content_types: &["text/plain"],
        ..rt::PartEncoding::NONE
    }];
    let server = Server::always(json(200, "{}")).await;
    let mut call = core(&server).call(&POST);
    call.multipart("multipart/form-data", &Odd, &ENCODINGS, &rt::Limits::NONE);
    call.send_empty().await.unwrap();
    let (_, body) = sent(&server);
    assert_eq!(
        body,
        "--B\r\nContent-Disposition: form-data; name=\"file\"\r\nContent-Type: image/png\r\n\r\nx\r\n--B--\r\n"
    );
}

/// What a call sent, with its boundary written as `B`: the media type, and the body.
fn sent(server: &Server) -> (String, String) {
    let seen = server.only();
    let media_type = seen.header("content-type").unwrap().to_owned();
    let (_, boundary) = media_type.split_once("boundary=").unwrap();
    let boundary = boundary.split(';').next().unwrap().to_owned();
    (
        media_type.replace(&boundary, "B"),
        seen.text().replace(&boundary, "B"),
    )
}

/// A name for a part is a thing of forms; elsewhere text says what it is written in, and something attached what it is called.
#[tokio::test]
async fn parts_without_names() {
    let upload = Upload {
        title: "é".to_owned(),
        meta: value(r#"{"k": 1}"#),
        files: vec![rt::FilePart::new("a.bin", "x"), rt::FilePart::new("", "y")],
    };
    for (media_type, expected) in [
        ("multipart/mixed", "multipart/mixed; boundary=B"),
        (
            "multipart/mixed; boundary=fixed",
            "multipart/mixed; boundary=B",
        ),
        (
            "Multipart/Related",
            "Multipart/Related; boundary=B; type=\"text/plain\"",
        ),
        (
            "multipart/related; type=\"application/xop+xml\"; boundary=x",
            "multipart/related; boundary=B; type=\"application/xop+xml\"",
        ),
    ] {
        let server = Server::always(json(200, "{}")).await;
        let mut call = core(&server).call(&POST);
        call.multipart(media_type, &upload, &[], &rt::Limits::NONE);
        call.send_empty().await.unwrap();
        let (said, body) = sent(&server);
        assert_eq!(said, expected);
        assert_eq!(
            body,
            "--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\né\r\n\
             --B\r\nContent-Type: application/json\r\n\r\n{\"k\":1}\r\n\
             --B\r\nContent-Disposition: attachment; filename=\"a.bin\"\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n\
             --B\r\nContent-Type: application/octet-stream\r\n\r\ny\r\n\
             --B--\r\n"
        );
    }
}

/// Of the headers of a part that of the call's options goes before that of a setter, that before the file's own, and that before the
/// document's. One that must be there and is not is reported.
#[tokio::test]
async fn headers_of_parts() {
    static ENCODINGS: [rt::PartEncoding; 1] = [rt::PartEncoding {
        name: "f",
        headers: &[
            ("X-A", "document"),
            ("X-B", "document"),
            ("X-C", "document"),
        ],
        required: &["X-A", "X-D"],
        ..rt::PartEncoding::NONE
    }];
    static LIST: rt::Param = rt::Param {
        name: "x-d",
        limits: rt::Limits {
            max_items: Some(2),
            ..rt::Limits::NONE
        },
        ..rt::Param::HEADER
    };
    let file = rt::FilePart::new("", "x")
        .with_header("X-B", "file")
        .with_header("x-c", "file");
    let files: BTreeMap<String, rt::FilePart> = [("f".to_owned(), file)].into();
    let server = Server::always(json(200, "{}")).await;
    let options = rt::CallOptions::new().part_header("f", "X-C", "options");
    let with = core(&server).with(options.clone());
    let mut call = with.call(&POST);
    call.part_header("f", &LIST, &vec![1, 2]);
    call.multipart("multipart/form-data", &files, &ENCODINGS, &rt::Limits::NONE);
    call.send_empty().await.unwrap();
    assert_eq!(
        sent(&server).1,
        "--B\r\nContent-Disposition: form-data; name=\"f\"\r\nContent-Type: application/octet-stream\r\nX-A: document\r\n\
         X-B: file\r\nx-d: 1,2\r\nX-C: options\r\n\r\nx\r\n--B--\r\n"
    );
    let refused = |call: rt::Call| async { call.send_empty().await.unwrap_err().to_string() };
    let mut call = core(&server).call(&POST);
    call.multipart("multipart/form-data", &files, &ENCODINGS, &rt::Limits::NONE);
    assert!(
        refused(call)
            .await
            .contains("part `f`: must have a header `X-D`")
    );
    let mut call = core(&server).call(&POST);
    call.part_header("f", &LIST, &vec![1, 2, 3]);
    assert!(
        refused(call)
            .await
            .contains("header `x-d` of part `f`: must have at most 2 items")
    );
    let mut call = with.call(&POST);
    call.multipart(
        "multipart/form-data",
        &BTreeMap::<String, String>::new(),
        &[],
        &rt::Limits::NONE,
    );
    assert!(
        refused(call)
            .await
            .contains("part `f`: is not sent, and has a header `X-C`")
    );
    let mut call = with.call(&POST);
    call.json(&1);
    assert!(
        refused(call)
            .await
            .contains("part `f`: has a header `X-C`, and the body has no parts")
    );
    let split = core(&server).with(rt::CallOptions::new().part_header("f", "X", "a\r\nb"));
    let mut call = split.call(&POST);
    call.multipart("multipart/form-data", &files, &[], &rt::Limits::NONE);
    assert!(
        refused(call)
            .await
            .contains("part `f`: its header `X` is not one")
    );
    assert!(!format!("{options:?}").contains("\"options\""));
}

#[tokio::test]
async fn members_that_options_add() {
    let server = Server::each(vec![json(200, "{}"), json(200, "{}")]).await;
    let options = rt::CallOptions::new()
        .body_member("title", &"new")
        .body_member("files", &rt::OrNull(&None::<i32>))
        .body_member("tags", &vec![1, 2])
        .body_member("deep", &value(r#"{"k": 1}"#));
    let core = core(&server).with(options);
    let mut call = core.call(&POST);
    let upload = Upload {
        title: "old".to_owned(),
        meta: value(r#""kept""#),
        files: vec![rt::FilePart::new("a.bin", "x")],
    };
    call.multipart("multipart/form-data", &upload, &[], &rt::Limits::NONE);
    call.send_empty().await.unwrap();
    let mut call = core.call(&POST);
    call.form(
        &value(r#"{"title": "old", "meta": "kept", "files": 1}"#),
        &[],
    );
    call.send_empty().await.unwrap();
    let seen = server.seen();
    let text = seen[0].text();
    let parts: Vec<&str> = text
        .split("Content-Disposition: form-data; ")
        .skip(1)
        .map(|part| part.split("\r\n--").next().unwrap())
        .collect();
    assert_eq!(
        parts,
        [
            "name=\"meta\"\r\n\r\nkept",
            "name=\"title\"\r\n\r\nnew",
            "name=\"tags\"\r\n\r\n1",
            "name=\"tags\"\r\n\r\n2",
            "name=\"deep\"\r\nContent-Type: application/json\r\n\r\n{\"k\":1}",
        ]
    );
    assert_eq!(
        seen[1].text(),
        "meta=kept&title=new&tags=1&tags=2&deep=%7B%22k%22%3A1%7D"
    );
}

/// How many parts, how long a file, how many files, what a text may be.
#[tokio::test]
async fn limits_of_parts() {
    static FEW: rt::Limits = rt::Limits {
        min_properties: Some(1),
        max_properties: Some(2),
        items: Some(&rt::Limits {
            max_length: Some(3),
            max_items: Some(1),
            ..rt::Limits::NONE
        }),
        ..rt::Limits::NONE
    };
    let server = Server::always(json(200, "{}")).await;
    let send = |parts: &dyn rt::Parts| {
        let mut call = core(&server).call(&POST);
        call.multipart("multipart/form-data", parts, &[], &FEW);
        async { call.send_empty().await }
    };
    let map = |texts: &[&str]| -> BTreeMap<String, String> {
        (0..)
            .zip(texts)
            .map(|(at, text): (i32, _)| (at.to_string(), (*text).to_owned()))
            .collect()
    };
    send(&map(&["abc", "d"])).await.unwrap();
    let file = || rt::FilePart::new("", "four");
    let files: BTreeMap<String, Vec<rt::FilePart>> =
        [("f".to_owned(), vec![file(), file()])].into();
    let one: BTreeMap<String, Option<rt::FilePart>> = [("f".to_owned(), Some(file()))].into();
    let none: BTreeMap<String, Option<rt::FilePart>> = [("f".to_owned(), None)].into();
    for (parts, expected) in [
        (
            &map(&["a", "b", "c"]) as &dyn rt::Parts,
            "body: must have at most 2 members, has 3",
        ),
        (&map(&[]), "body: must have at least 1 member, has 0"),
        (&none, "body: must have at least 1 member, has 0"),
        (
            &map(&["abcd"]),
            "body.0: must have at most 3 characters, has 4",
        ),
        (&one, "body.f: must have at most 3 bytes, has 4"),
        (&files, "body.f: must have at most 1 item, has 2"),
    ] {
        let error = send(parts).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
