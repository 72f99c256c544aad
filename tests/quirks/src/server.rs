//! A server for the requests of one call: it keeps each as it came, and gives prepared answers in their order.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use specwright_runtime::{
    BoxFuture, Transport, TransportError, TransportRequest, TransportResponse,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// A prepared answer.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers, besides those that say how long the body is.
    pub headers: &'static [(&'static str, &'static str)],
    /// Its body: one piece with its length, or several as chunks.
    pub pieces: &'static [&'static str],
    /// Whether the body never ends.
    pub open: bool,
}

/// A request, as it came.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Method and target: `GET /pets?limit=5`.
    pub line: String,
    /// The absolute URL that the client asked for, where a server stands in for others.
    pub url: Option<String>,
    /// By lower-case name; several of a name joined with `, `. The boundary of a multipart body is `BOUNDARY`.
    pub headers: BTreeMap<String, String>,
    /// The body, out of its chunks.
    pub body: Vec<u8>,
}

/// What came so far.
#[derive(Debug, Default)]
struct Log {
    requests: Vec<Request>,
    urls: Vec<String>,
}

type Shared = Arc<Mutex<Log>>;

/// The server.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    log: Shared,
    serving: JoinHandle<()>,
}

impl Server {
    /// Listens on a free port of the loopback interface.
    ///
    /// # Panics
    /// When there is no free port.
    pub async fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let log = Shared::default();
        let shared = Arc::clone(&log);
        let serving = tokio::spawn(async move {
            let answers = Arc::new(answers);
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, Arc::clone(&answers), Arc::clone(&shared)));
            }
        });
        Self {
            address,
            log,
            serving,
        }
    }

    /// Where it listens: `http://127.0.0.1:port`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Puts it in the place of every other server.
    pub fn stand_in(&self) -> impl FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + use<> {
        let (address, log) = (self.address, Arc::clone(&self.log));
        move |inner| {
            Arc::new(StandIn {
                inner,
                address,
                log,
            })
        }
    }

    /// The requests that came.
    #[must_use]
    pub fn received(&self) -> Vec<Request> {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let urls = log.urls.iter().cloned().map(Some);
        let mut requests = log.requests.clone();
        for (request, url) in requests.iter_mut().zip(urls) {
            request.url = url;
        }
        requests
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

struct StandIn {
    inner: Arc<dyn Transport>,
    address: SocketAddr,
    log: Shared,
}

impl Transport for StandIn {
    fn send(
        &self,
        mut request: TransportRequest,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        log.urls.push(request.url.to_string());
        let moved = request.url.set_scheme("http").is_ok()
            && request.url.set_ip_host(self.address.ip()).is_ok()
            && request.url.set_port(Some(self.address.port())).is_ok();
        assert!(moved, "every http URL can be moved to another host");
        self.inner.send(request)
    }
}

async fn serve(
    mut stream: TcpStream,
    answers: Arc<Vec<Answer>>,
    log: Shared,
) -> std::io::Result<()> {
    let request = receive(&mut stream).await?;
    let is_head = request.line.starts_with("HEAD ");
    let answer = {
        let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
        log.requests.push(request);
        answers.get(log.requests.len() - 1).cloned()
    };
    let answer = answer.unwrap_or(Answer {
        status: 418,
        pieces: &["there is no answer left"],
        ..Answer::default()
    });
    let mut head = format!(
        "HTTP/1.1 {} Prepared\r\nconnection: close\r\n",
        answer.status
    );
    for (name, value) in answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let chunked = answer.open || answer.pieces.len() > 1;
    if chunked {
        head.push_str("transfer-encoding: chunked\r\n");
    } else if answer.status != 204 && answer.status != 304 {
        let length: usize = answer.pieces.iter().map(|piece| piece.len()).sum();
        head.push_str(&format!("content-length: {length}\r\n"));
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes()).await?;
    for piece in answer.pieces.iter().filter(|_| !is_head) {
        if chunked {
            let chunk = format!("{:x}\r\n{piece}\r\n", piece.len());
            stream.write_all(chunk.as_bytes()).await?;
        } else {
            stream.write_all(piece.as_bytes()).await?;
        }
        stream.flush().await?;
    }
    if answer.open {
        std::future::pending::<()>().await;
    }
    if chunked {
        stream.write_all(b"0\r\n\r\n").await?;
    }
    stream.shutdown().await
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
    let mut request = Request {
        line,
        url: None,
        headers,
        body,
    };
    request.name_boundary();
    Ok(request)
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
    /// Replaces the boundary of a multipart body, which is random, by a word.
    fn name_boundary(&mut self) {
        let Some(media_type) = self.headers.get_mut("content-type") else {
            return;
        };
        let Some((_, boundary)) = media_type.split_once("boundary=") else {
            return;
        };
        // Another parameter may follow.
        let boundary = boundary.split(';').next().unwrap_or_default().to_owned();
        *media_type = media_type.replace(&boundary, "BOUNDARY");
        if let Ok(text) = std::str::from_utf8(&self.body) {
            self.body = text.replace(&boundary, "BOUNDARY").into_bytes();
        }
    }

    /// How it differs from what a case expects, a line each.
    #[must_use]
    pub fn differences(&self, expected: &Expected) -> Vec<String> {
        let mut found = Vec::new();
        match (expected.url, &self.url) {
            (Some(url), Some(asked)) if url == asked => {}
            (Some(url), asked) => found.push(format!("asked for {asked:?}, not `{url}`")),
            (None, _) if self.line == expected.line => {}
            (None, _) => found.push(format!(
                "request line `{}`, not `{}`",
                self.line, expected.line
            )),
        }
        for (name, expected) in expected.headers {
            let value = self.headers.get(*name).map(String::as_str);
            if value != *expected {
                found.push(format!("header {name}: {value:?}, not {expected:?}"));
            }
        }
        let sent = String::from_utf8_lossy(&self.body);
        if let Some(body) = expected.body {
            let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
            if json(&sent) != json(body) {
                found.push(format!("body {sent}, not {body}"));
            }
        }
        if let Some(text) = expected.text
            && sent != text
        {
            found.push(format!("body {sent:?}, not {text:?}"));
        }
        found
    }
}

/// What a request should be.
#[derive(Debug)]
pub struct Expected {
    /// Method and target.
    pub line: &'static str,
    /// The absolute URL, where a server stands in for others.
    pub url: Option<&'static str>,
    /// By lower-case name; `None` for one that should not be there.
    pub headers: &'static [(&'static str, Option<&'static str>)],
    /// The body, compared as JSON.
    pub body: Option<&'static str>,
    /// The body, compared to the letter.
    pub text: Option<&'static str>,
}
