//! Replays a recording over a real socket.
//!
//! In: a [`Recording`]. Out: a server on loopback and its base URL. What always holds: a request gets a recorded
//! response only if method, path, the whole query, credentials and body are the recorded ones; [`Replay::finish`] fails
//! unless every exchange took place, and no more than it.

use httpmock::{Mock, MockServer};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::recording::{Exchange, Recording, Response};

/// Headers that carry credentials: one that a recording does not have must not be sent.
const CREDENTIALS: [&str; 3] = ["authorization", "x-auth-email", "x-auth-key"];

/// A server that replays one recording.
pub struct Replay {
    server: MockServer,
    mocks: Vec<(usize, usize)>,
}

impl Replay {
    /// Starts a server for the recording of this name.
    ///
    /// # Panics
    /// When there is no such recording.
    pub async fn start(name: &str) -> Self {
        Self::of(&Recording::load(name)).await
    }

    /// Starts a server for a recording.
    ///
    /// # Panics
    /// When the recording cannot be put into httpmock's format.
    pub async fn of(recording: &Recording) -> Self {
        let server = MockServer::start_async().await;
        let mut mocks = Vec::new();
        for exchange in &recording.exchanges {
            assert!(
                exchange.then.cut_after.is_none(),
                "{}: served by `serve_cut` only",
                recording.name
            );
            let yaml = serde_yaml::to_string(&strict(exchange)).expect("an exchange is YAML");
            let set = server.playback_from_yaml_async(yaml).await;
            let expected = exchange.then.up_to_n_times.unwrap_or(1);
            mocks.extend(set.ids.iter().map(|id| (*id, expected)));
        }
        Self { server, mocks }
    }

    /// Where the server listens; `path` is the path of the API's base URL.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        self.server.url(path)
    }

    /// Checks that every exchange took place as often as recorded.
    ///
    /// # Panics
    /// When one did not; the message shows the request that came closest.
    pub async fn finish(self) {
        for (id, expected) in &self.mocks {
            Mock::new(*id, &self.server)
                .assert_calls_async(*expected)
                .await;
        }
    }
}

/// An exchange as httpmock reads it, with the conditions that make the request exactly the recorded one.
fn strict(exchange: &Exchange) -> Value {
    let mut value = json!(exchange);
    let when = &exchange.when;
    let has = |name: &str| {
        when.header
            .iter()
            .any(|pair| pair.name.eq_ignore_ascii_case(name))
    };
    let mut missing: Vec<&str> = CREDENTIALS.into_iter().filter(|name| !has(name)).collect();
    if when.json_body.is_none() {
        value["when"]["body_matches"] = json!(["^$"]);
        missing.push("content-type");
    }
    value["when"]["header_missing"] = json!(missing);
    value["when"]["query_param_count"] =
        json!([{"name": "^.*$", "value": "^.*$", "count": when.query_param.len()}]);
    value
}

/// Serves a response once from a plain socket and closes the connection after `cut_after` bytes of its body. The request
/// text is what the task gives back.
///
/// # Panics
/// When no socket can be opened on loopback.
pub async fn serve_cut(response: &Response) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a socket on loopback");
    let address = listener.local_addr().expect("an address");
    let body = response.body.clone().unwrap_or_default();
    let sent = body
        .get(..response.cut_after.unwrap_or(body.len()))
        .unwrap_or(&body)
        .to_owned();
    let mut head = format!(
        "HTTP/1.1 {} Recorded\r\nContent-Length: {}\r\n",
        response.status,
        body.len()
    );
    for pair in &response.header {
        head.push_str(&format!("{}: {}\r\n", pair.name, pair.value));
    }
    let task = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a connection");
        let mut request = vec![0; 16 * 1024];
        let length = socket.read(&mut request).await.expect("a request");
        request.truncate(length);
        socket
            .write_all(format!("{head}\r\n{sent}").as_bytes())
            .await
            .expect("a reader");
        socket.shutdown().await.expect("an open socket");
        String::from_utf8_lossy(&request).into_owned()
    });
    (format!("http://{address}"), task)
}
