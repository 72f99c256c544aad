//! Responses that would fill the memory, and those that are compressed honestly.

use std::io::Write as _;

use specwright_runtime as rt;

use crate::support::{GET, Server, Step, builder, core, reply};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn too_long(error: &rt::Error) -> bool {
    matches!(error, rt::Error::Failure(failure) if failure.limit() == Some(rt::LimitKind::Body))
}

#[tokio::test]
async fn compressed() {
    let text = "compressible ".repeat(1_000);
    let server = Server::always(reply(
        200,
        &["content-encoding: gzip"],
        gzip(text.as_bytes()),
    ))
    .await;
    assert_eq!(core(&server).call(&GET).send_text().await.unwrap(), text);
    assert!(
        server
            .only()
            .header("accept-encoding")
            .unwrap()
            .contains("gzip")
    );
    let core = builder(&server).decompress(false).build().unwrap();
    core.call(&GET).send_text().await.unwrap();
    assert_eq!(server.seen()[1].header("accept-encoding"), None);
}

/// 16 MB in 16 kB: stopped at the limit, also when it is streamed.
#[tokio::test]
async fn a_bomb() {
    let bomb = gzip(&vec![0; 16 << 20]);
    assert!(bomb.len() < 100_000);
    let server = Server::always(reply(200, &["content-encoding: gzip"], bomb)).await;
    let core = builder(&server)
        .max_response_bytes(1 << 20)
        .build()
        .unwrap();
    let error = core.call(&GET).send_bytes().await.unwrap_err();
    assert!(too_long(&error), "{error}");
    let core = core.with(rt::CallOptions::new().max_response_bytes(1 << 20));
    let mut stream = core.call(&GET).send_stream().await.unwrap();
    let mut length = 0;
    let error = loop {
        match stream.chunk().await {
            Ok(Some(chunk)) => length += chunk.len(),
            Ok(None) => panic!("it ended"),
            Err(error) => break error,
        }
    };
    assert!(too_long(&error) && length <= 1 << 20, "{error}, {length}");
}

/// Streamed without a bound, it is never held as a whole.
async fn piece_by_piece(coding: &str, bomb: &[u8]) {
    let coded = format!("content-encoding: {coding}");
    let server = Server::always(reply(200, &[&coded], bomb)).await;
    let mut stream = core(&server).call(&GET).send_stream().await.unwrap();
    let mut length = 0;
    while let Some(chunk) = stream.chunk().await.unwrap() {
        assert!(chunk.len() <= 128 << 10, "{} at once", chunk.len());
        length += chunk.len();
    }
    assert_eq!(length, 16 << 20);
}

#[tokio::test]
async fn a_bomb_in_a_stream() {
    piece_by_piece("gzip", &gzip(&vec![0; 16 << 20])).await;
}

/// Nor is one of the coding that nobody asks for (RFC 9110, section 8.4.1.2); and where there is a bound, it holds.
#[tokio::test]
async fn a_bomb_of_deflate() {
    let best = flate2::Compression::best();
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), best);
    encoder.write_all(&vec![0; 16 << 20]).unwrap();
    let bomb = encoder.finish().unwrap();
    piece_by_piece("deflate", &bomb).await;
    let server = Server::always(reply(200, &["content-encoding: deflate"], bomb)).await;
    let bounded = builder(&server).max_response_bytes(1 << 20);
    let call = bounded.build().unwrap().call(&GET);
    let error = call.send_bytes().await.unwrap_err();
    assert!(too_long(&error), "{error}");
}

/// Some servers send `deflate` without the header of zlib; whichever it is, one that is cut is not taken for the whole, nor is one
/// that something follows.
#[tokio::test]
async fn deflate_with_and_without_its_header() {
    let text = "compressible ".repeat(5_000);
    let best = flate2::Compression::best();
    let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), best);
    let mut bare = flate2::write::DeflateEncoder::new(Vec::new(), best);
    zlib.write_all(text.as_bytes()).unwrap();
    bare.write_all(text.as_bytes()).unwrap();
    for whole in [zlib.finish().unwrap(), bare.finish().unwrap()] {
        let cut = whole[..whole.len() - 6].to_vec();
        let more = [&whole[..], b"more"].concat();
        let coded = &["content-encoding: deflate"];
        let head = b"HTTP/1.1 200 OK\r\ncontent-encoding: deflate\r\nconnection: close\r\n\r\n";
        let mut steps = vec![Step::Send(head.to_vec())];
        steps.extend(whole.chunks(1).map(|byte| Step::Send(byte.to_vec())));
        steps.push(Step::Close);
        let server = Server::each(vec![
            reply(200, coded, &whole),
            steps,
            reply(200, coded, cut),
            reply(200, coded, more),
        ])
        .await;
        let core = core(&server);
        for _ in 0..2 {
            assert_eq!(core.call(&GET).send_text().await.unwrap(), text);
        }
        for why in ["it ends too early", "something follows its end"] {
            let error = core.call(&GET).send_text().await.unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}

/// What a server has flushed is there before it sends more.
#[tokio::test]
async fn compressed_events_come_when_they_are_sent() {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(b"first").unwrap();
    encoder.flush().unwrap();
    let mut head = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n".to_vec();
    head.extend_from_slice(encoder.get_ref());
    let server = Server::always(vec![Step::Send(head), Step::Stall]).await;
    let mut stream = core(&server).call(&GET).send_stream().await.unwrap();
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "first");
}

#[tokio::test]
async fn cut_or_broken_compression() {
    let whole = gzip(b"some text that is long enough to be cut");
    let cut = &whole[..whole.len() - 9];
    for bad in [cut, b"not gzip at all"] {
        let server = Server::always(reply(200, &["content-encoding: gzip"], bad)).await;
        let error = core(&server).call(&GET).send_text().await.unwrap_err();
        assert!(
            error.to_string().contains("cannot be decompressed"),
            "{error}"
        );
    }
    let server = Server::always(reply(200, &["content-encoding: rot13"], "x")).await;
    let error = core(&server).call(&GET).send_text().await.unwrap_err();
    assert!(error.to_string().contains("rot13"), "{error}");
    // The status of an error says more than what became of its body.
    let server = Server::always(reply(502, &["content-encoding: rot13"], "x")).await;
    let error = core(&server).call(&GET).send_text().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
}

#[tokio::test]
async fn an_endless_body() {
    let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    let server = Server::always(vec![
        Step::Send(head),
        Step::Forever(b"4\r\naaaa\r\n".repeat(500)),
    ])
    .await;
    let core = builder(&server)
        .max_response_bytes(100_000)
        .build()
        .unwrap();
    let error = core.call(&GET).send_bytes().await.unwrap_err();
    assert!(too_long(&error), "{error}");
}

/// An error that is too long keeps its status, and what came of its body before the bound.
#[tokio::test]
async fn an_error_that_is_too_long() {
    let head = b"HTTP/1.1 400 Bad\r\ntransfer-encoding: chunked\r\n\r\n5\r\nstart\r\n".to_vec();
    let server = Server::always(vec![
        Step::Send(head),
        Step::Forever(b"4\r\naaaa\r\n".repeat(500)),
    ])
    .await;
    let core = builder(&server).max_response_bytes(1_000).build().unwrap();
    let error = core.call(&GET).send_bytes().await.unwrap_err();
    let response = error.api().unwrap().response();
    assert!(response.body.starts_with(b"start") && response.body.len() <= 1_000);
}

/// 10,000 levels are an error and not the end of the stack, also in an error body.
#[tokio::test]
async fn deep_json() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let server = Server::each(vec![reply(200, &[], &deep), reply(400, &[], &deep)]).await;
    let core = core(&server);
    let error = core
        .call(&GET)
        .send::<serde_json::Value>()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("nested too deep"), "{error}");
    let error = core.call(&GET).send_empty().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
}

#[tokio::test]
async fn depth_of_the_caller() {
    let server = Server::always(reply(200, &[], "[[[1]]]")).await;
    for (depth, fits) in [(2, false), (3, true)] {
        let core = builder(&server).max_depth(depth).build().unwrap();
        let answer = core.call(&GET).send::<serde_json::Value>().await;
        assert_eq!(answer.is_ok(), fits, "{depth}");
    }
}

/// Text and 16 MB of zeros in another coding: the one is read, the other stopped.
#[cfg(any(feature = "brotli", feature = "zstd"))]
async fn coding(name: &str, text: &[u8], bomb: &[u8]) {
    let coded = format!("content-encoding: {name}");
    let server = Server::each(vec![
        reply(200, &[&coded], text),
        reply(200, &[&coded], bomb),
        reply(200, &[&coded], &text[..text.len() - 2]),
    ])
    .await;
    let core = builder(&server)
        .max_response_bytes(1 << 20)
        .build()
        .unwrap();
    let read = core.call(&GET).send_text().await.unwrap();
    assert_eq!(read, "compressible ".repeat(1_000));
    assert!(
        server
            .only()
            .header("accept-encoding")
            .unwrap()
            .contains(name)
    );
    let error = core.call(&GET).send_bytes().await.unwrap_err();
    assert!(too_long(&error), "{error}");
    let error = core.call(&GET).send_bytes().await.unwrap_err();
    assert!(
        error.to_string().contains("cannot be decompressed"),
        "{error}"
    );
}

#[cfg(feature = "brotli")]
#[tokio::test]
async fn brotli() {
    // Written by Node's zlib.
    let text = [
        27, 199, 50, 248, 165, 65, 196, 202, 216, 20, 48, 167, 85, 3, 38, 249, 179, 117, 42, 0, 30,
        0,
    ];
    let bomb = [
        203, 255, 255, 63, 248, 39, 0, 226, 177, 64, 32, 247, 254, 47, 255, 255, 255, 240, 79, 0,
        196, 97, 17, 128, 238, 253, 31,
    ];
    coding("br", &text, &bomb).await;
    piece_by_piece("br", &bomb).await;
}

#[cfg(feature = "zstd")]
#[tokio::test]
async fn zstd() {
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    let text = "compressible ".repeat(1_000);
    let text = compress_to_vec(text.as_bytes(), CompressionLevel::Fastest);
    let zeros = vec![0; 16 << 20];
    let bomb = compress_to_vec(zeros.as_slice(), CompressionLevel::Fastest);
    coding("zstd", &text, &bomb).await;
    piece_by_piece("zstd", &bomb).await;
}
