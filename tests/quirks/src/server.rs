//! A server for one request: it keeps the request as it came and gives one prepared answer.

use std::collections::BTreeMap;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The prepared answer.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers, besides `content-length`.
    pub headers: Vec<(&'static str, &'static str)>,
    /// Its body.
    pub body: &'static str,
}

/// A request, as it came.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Method and target: `GET /pets?limit=5`.
    pub line: String,
    /// By lower-case name; several of a name joined with `, `.
    pub headers: BTreeMap<String, String>,
    /// The body, out of its chunks.
    pub body: Vec<u8>,
}

/// The server.
#[derive(Debug)]
pub struct Server {
    url: String,
    serving: JoinHandle<std::io::Result<Request>>,
}

impl Server {
    /// Listens on a free port of the loopback interface.
    ///
    /// # Panics
    /// When there is no free port.
    pub async fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let serving = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await?;
            let request = receive(&mut stream).await?;
            let mut head = format!(
                "HTTP/1.1 {} Prepared\r\nconnection: close\r\n",
                answer.status
            );
            for (name, value) in &answer.headers {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
            if answer.status != 204 && answer.status != 304 {
                head.push_str(&format!("content-length: {}\r\n", answer.body.len()));
            }
            head.push_str("\r\n");
            stream.write_all(head.as_bytes()).await?;
            stream.write_all(answer.body.as_bytes()).await?;
            stream.shutdown().await?;
            Ok(request)
        });
        Self { url, serving }
    }

    /// Where it listens: `http://127.0.0.1:port`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The request that came; `None` when none did.
    pub async fn received(self) -> Option<Request> {
        if !self.serving.is_finished() {
            tokio::task::yield_now().await;
        }
        if self.serving.is_finished() {
            return self.serving.await.ok().and_then(Result::ok);
        }
        self.serving.abort();
        self.serving.await.ok().and_then(Result::ok)
    }
}

async fn receive(stream: &mut TcpStream) -> std::io::Result<Request> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        more(stream, &mut bytes).await?;
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let line = lines
        .next()
        .unwrap_or_default()
        .trim_end_matches(" HTTP/1.1")
        .to_owned();
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let joined = headers.entry(name.to_ascii_lowercase()).or_default();
        if !joined.is_empty() {
            joined.push_str(", ");
        }
        joined.push_str(value.trim());
    }
    let mut body = bytes.split_off(end + 4);
    if headers
        .get("transfer-encoding")
        .is_some_and(|coding| coding.contains("chunked"))
    {
        while !body.ends_with(b"0\r\n\r\n") {
            more(stream, &mut body).await?;
        }
        body = unchunk(&body);
    } else {
        let length = headers
            .get("content-length")
            .and_then(|length| length.parse().ok())
            .unwrap_or(0);
        while body.len() < length {
            more(stream, &mut body).await?;
        }
    }
    Ok(Request {
        line,
        headers,
        body,
    })
}

async fn more(stream: &mut TcpStream, into: &mut Vec<u8>) -> std::io::Result<()> {
    if stream.read_buf(into).await? == 0 {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(())
}

/// The content of a chunked body (RFC 9112, section 7.1).
fn unchunk(mut bytes: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = bytes.windows(2).position(|window| window == b"\r\n") {
        let size = std::str::from_utf8(&bytes[..end])
            .ok()
            .and_then(|size| usize::from_str_radix(size.trim(), 16).ok())
            .unwrap_or(0);
        if size == 0 {
            break;
        }
        let start = end + 2;
        body.extend_from_slice(bytes.get(start..start + size).unwrap_or_default());
        bytes = bytes.get(start + size + 2..).unwrap_or_default();
    }
    body
}

impl Request {
    /// How it differs from what a case expects, a line each.
    #[must_use]
    pub fn differences(
        &self,
        line: &str,
        headers: &[(&str, Option<&str>)],
        body: Option<&str>,
        text: Option<&str>,
    ) -> Vec<String> {
        let mut found = Vec::new();
        if self.line != line {
            found.push(format!("request line `{}`, not `{line}`", self.line));
        }
        for (name, expected) in headers {
            let value = self.headers.get(*name).map(String::as_str);
            if value != *expected {
                found.push(format!("header {name}: {value:?}, not {expected:?}"));
            }
        }
        let sent = String::from_utf8_lossy(&self.body);
        if let Some(body) = body {
            let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
            if json(&sent) != json(body) {
                found.push(format!("body {sent}, not {body}"));
            }
        }
        if let Some(text) = text
            && sent != text
        {
            found.push(format!("body {sent:?}, not {text:?}"));
        }
        found
    }
}
