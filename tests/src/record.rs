//! Record mode: a proxy before a live server, and recordings of what passed through it.
//!
//! In: the base URL of a server, requests sent to [`Recorder::base_url`]. Out: a [`Recording`]. What always holds: a
//! recording leaves this module redacted, and not at all while a secret survives in it.

use httpmock::MockServer;
use serde::Deserialize;
use serde_json::Value;

use crate::recording::{Exchange, Origin, Pair, Recording, Request, Response};
use crate::redact::{Redactor, Secrets, survivors};

/// Path of the base URL in recordings, whatever it is on the server that is recorded.
pub const RECORDED_BASE: &str = "/client/v4";

const RECORDED_HEADERS: [&str; 5] = [
    "accept",
    "authorization",
    "content-type",
    "x-auth-email",
    "x-auth-key",
];

/// A recording proxy on loopback.
pub struct Recorder {
    server: MockServer,
    recording: usize,
    base_path: String,
}

/// What the exported YAML of httpmock holds of an exchange.
#[derive(Deserialize)]
struct Captured {
    when: CapturedRequest,
    then: CapturedResponse,
}

#[derive(Deserialize)]
struct CapturedRequest {
    method: String,
    path: String,
    #[serde(default)]
    query_param: Vec<Pair>,
    #[serde(default)]
    header: Vec<Pair>,
    body: Option<String>,
    body_base64: Option<String>,
}

#[derive(Deserialize)]
struct CapturedResponse {
    status: u16,
    #[serde(default)]
    header: Vec<Pair>,
    body: Option<String>,
    body_base64: Option<String>,
}

impl Recorder {
    /// Starts a proxy in front of the server with this base URL.
    ///
    /// # Errors
    /// When the URL has no scheme and host.
    pub async fn start(target: &str) -> Result<Self, String> {
        let (scheme, rest) = target
            .split_once("://")
            .ok_or_else(|| format!("not an absolute URL: {target}"))?;
        let (host, base_path) = rest
            .find('/')
            .map_or((rest, ""), |slash| rest.split_at(slash));
        let server = MockServer::start_async().await;
        server
            .forward_to_async(format!("{scheme}://{host}"), |rule| {
                rule.filter(|when| {
                    when.any_request();
                });
            })
            .await;
        let recording = server.record_async(|rule| {
            rule.record_request_headers(RECORDED_HEADERS.to_vec())
                .filter(|when| {
                    when.any_request();
                });
        });
        let recording = recording.await.id;
        Ok(Self {
            server,
            recording,
            base_path: base_path.trim_end_matches('/').to_owned(),
        })
    }

    /// The base URL to give to a client.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.server.url(&self.base_path)
    }

    /// What passed so far, redacted. `own_text`: patterns and comments that the requests themselves carried.
    ///
    /// # Errors
    /// When a body is not text (it cannot be redacted), or a secret would survive.
    pub async fn finish(
        self,
        name: &str,
        origin: Origin,
        (about, source): (&str, &str),
        (secrets, own_text): (&Secrets, &[&str]),
    ) -> Result<Recording, String> {
        let recording = httpmock::Recording::new(self.recording, &self.server);
        let yaml = recording
            .export_async()
            .await
            .map_err(|error| error.to_string())?;
        let yaml = yaml.ok_or("nothing was recorded")?;
        let mut redactor = Redactor::new(secrets, own_text, (&self.base_path, RECORDED_BASE));
        let mut exchanges = Vec::new();
        for document in serde_yaml::Deserializer::from_slice(&yaml) {
            let captured = Captured::deserialize(document).map_err(|error| error.to_string())?;
            exchanges.push(redactor.exchange(&exchange(captured)?)?);
        }
        let recording = Recording {
            name: name.to_owned(),
            about: about.to_owned(),
            origin,
            source: source.to_owned(),
            deviations: Vec::new(),
            exchanges,
        };
        match survivors(secrets, &recording.to_text()?)[..] {
            [] => Ok(recording),
            ref left => Err(format!(
                "{name}: not written, it still holds what {left:?} should stand for"
            )),
        }
    }
}

fn exchange(captured: Captured) -> Result<Exchange, String> {
    let Captured { when, then } = captured;
    if when.body_base64.is_some() || then.body_base64.is_some() {
        return Err(format!(
            "{} {}: a body is not text and cannot be redacted",
            when.method, when.path
        ));
    }
    let json_body: Option<Value> = when
        .body
        .map(|body| serde_json::from_str(&body))
        .transpose()
        .map_err(|error| {
            format!(
                "{} {}: the request body is not JSON and cannot be redacted: {error}",
                when.method, when.path
            )
        })?;
    let CapturedRequest {
        method,
        path,
        query_param,
        header,
        ..
    } = when;
    Ok(Exchange {
        when: Request {
            method,
            path,
            query_param,
            header,
            json_body,
        },
        then: Response {
            status: then.status,
            header: then.header,
            body: then.body,
            up_to_n_times: None,
            cut_after: None,
        },
    })
}
