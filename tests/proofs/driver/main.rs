//! Calls every operation of a server, one after the other, and prints a line of JSON for what came of each call.
#![allow(deprecated, unused_imports, clippy::all)]

mod calls;

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{Stream, StreamExt};
use serde_json::json;

pub enum Trouble {
    Value(String),
    Call(client::Error),
}

impl From<client::DecodeError> for Trouble {
    fn from(error: client::DecodeError) -> Self {
        Self::Value(error.to_string())
    }
}

impl From<client::Error> for Trouble {
    fn from(error: client::Error) -> Self {
        Self::Call(error)
    }
}

pub type Outcome = Pin<Box<dyn Future<Output = Result<(), Trouble>>>>;

pub struct Planned {
    pub id: &'static str,
    pub mode: &'static str,
    pub call: fn(client::Client) -> Outcome,
}

pub fn from<T: client::Decode>(text: &str) -> Result<T, Trouble> {
    client::from_json(text).map_err(|error| Trouble::Value(format!("{error}: {text}")))
}

pub async fn drain<T, E>(stream: impl Stream<Item = Result<T, E>>) -> Result<(), E> {
    let mut stream = std::pin::pin!(stream);
    // A stream of events is connected again when it ends: one is enough.
    match stream.next().await {
        Some(Err(error)) => Err(error),
        _ => Ok(()),
    }
}

/// What the server said of the last exchange beside its answer.
type Said = Arc<Mutex<Option<String>>>;

struct Listening {
    inner: Arc<dyn client::Transport>,
    said: Said,
}

impl client::Transport for Listening {
    fn send(&self, request: client::TransportRequest) -> client::BoxFuture<'_, Result<client::TransportResponse, client::TransportError>> {
        Box::pin(async move {
            let response = self.inner.send(request).await?;
            let violations = response.headers.get("sl-violations").map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
            *self.said.lock().unwrap() = violations;
            Ok(response)
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let url = std::env::args().nth(1).expect("the server's address");
    let all = std::env::args().nth(2).is_none_or(|answers| answers != "static");
    let said = Said::default();
    let listening = said.clone();
    let client = client::Client::builder()
        .base_url(url)
        .credentials(calls::credentials())
        .retry(client::RetryPolicy::none())
        .timeout(Duration::from_secs(60))
        .around_transport(move |inner| Arc::new(Listening { inner, said: listening }))
        .build()
        .expect("a client");
    for planned in calls::CALLS {
        for answers in ["static", "dynamic"] {
            if answers == "dynamic" && (planned.mode == "example" || !all) {
                continue;
            }
            let prefer = if answers == "dynamic" { "dynamic=true" } else { "dynamic=false" };
            let client = client.with(client::CallOptions::new().header("prefer", prefer));
            *said.lock().unwrap() = None;
            let outcome = (planned.call)(client).await;
            let said: serde_json::Value = said.lock().unwrap().take().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            let (kind, message, status, body) = match outcome {
                Ok(()) => ("answered", String::new(), None, None),
                Err(Trouble::Value(message)) => ("value", message, None, None),
                Err(Trouble::Call(error)) => {
                    let (kind, response) = match &error {
                        client::Error::InvalidRequest(_) => ("invalid", None),
                        client::Error::Credentials(_) => ("credentials", None),
                        client::Error::Api(error) => ("api", Some(error.response())),
                        client::Error::Decode(error) => ("decode", Some(error.response())),
                        _ => ("failure", None),
                    };
                    let body = response.map(|response| String::from_utf8_lossy(&response.body).chars().take(3000).collect::<String>());
                    (kind, error.to_string(), response.map(|response| response.status.as_u16()), body)
                }
            };
            println!("{}", json!({"operation": planned.id, "mode": planned.mode, "answers": answers, "kind": kind,
                "message": message, "status": status, "body": body, "violations": said}));
        }
    }
}
