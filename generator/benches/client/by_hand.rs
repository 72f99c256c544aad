//! What one would write by hand for three operations: `reqwest`, types with derives, times as times, a time limit, an error for
//! every status that is not a success, and for an answer that says of itself that it is none.
//!
//! It gives what the generated client gives, and no more than it has to: nothing is tried again, no body is bounded or
//! decompressed, and the body of an error is not read.

use std::error::Error;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A time, as the generated client gives it: checked, and not a text.
pub(crate) type Time = chrono::DateTime<chrono::Utc>;

#[derive(Deserialize)]
#[expect(dead_code, reason = "read as any other answer is")]
struct Envelope<T> {
    success: bool,
    errors: Vec<Message>,
    messages: Vec<Message>,
    result: T,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read as any other answer is")]
struct Message {
    code: i64,
    message: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read as any other answer is")]
pub(crate) struct Policy<Time> {
    id: String,
    created_at: Time,
    last_modified: Option<Time>,
    modified_at: Option<Time>,
    comments: Option<String>,
    pattern: Option<String>,
    pattern_type: Option<PatternType>,
    is_regex: Option<bool>,
    is_trusted_sender: Option<bool>,
    is_exempt_recipient: Option<bool>,
    is_acceptable_sender: Option<bool>,
    verify_sender: Option<bool>,
    is_sender: Option<bool>,
    is_recipient: Option<bool>,
    is_spoof: Option<bool>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "UPPERCASE")]
enum PatternType {
    Email,
    Domain,
    Ip,
    Unknown,
}

#[derive(Serialize)]
pub(crate) struct NewPolicy {
    pattern: String,
    pattern_type: PatternType,
    is_regex: bool,
    is_trusted_sender: bool,
    is_acceptable_sender: bool,
    is_exempt_recipient: bool,
    verify_sender: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    comments: Option<String>,
}

pub(crate) fn new_policy() -> NewPolicy {
    NewPolicy {
        pattern: "partner.example".to_owned(),
        pattern_type: PatternType::Domain,
        is_regex: false,
        is_trusted_sender: true,
        is_acceptable_sender: false,
        is_exempt_recipient: false,
        verify_sender: true,
        comments: Some("our partner".to_owned()),
    }
}

pub(crate) struct Client {
    http: reqwest::Client,
    base: String,
    token: &'static str,
}

type Answer<T> = Result<T, Box<dyn Error>>;

impl Client {
    /// The generated client is built before: it chooses the cryptography that both have.
    pub(crate) fn new(base: String, token: &'static str) -> Self {
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(60))
            .user_agent("by-hand/1.0")
            .build()
            .expect("a client");
        Self { http, base, token }
    }

    fn url(&self, account: &str) -> String {
        let base = &self.base;
        format!("{base}/accounts/{account}/email-security/settings/allow_policies")
    }

    async fn answer<T: for<'de> Deserialize<'de>>(
        &self,
        request: reqwest::RequestBuilder,
    ) -> Answer<T> {
        let request = request
            .bearer_auth(self.token)
            .header("accept", "application/json");
        let response = request.send().await?.error_for_status()?;
        let envelope: Envelope<T> = serde_json::from_slice(&response.bytes().await?)?;
        if !envelope.success {
            return Err("the API says that the request has failed".into());
        }
        Ok(envelope.result)
    }

    pub(crate) async fn get(&self, account: &str, id: &str) -> Answer<Policy<Time>> {
        let url = format!("{}/{id}", self.url(account));
        self.answer(self.http.get(url)).await
    }

    pub(crate) async fn create(&self, account: &str, policy: &NewPolicy) -> Answer<Policy<Time>> {
        let body = serde_json::to_vec(policy)?;
        let request = self.http.post(self.url(account));
        let request = request.header("content-type", "application/json");
        self.answer(request.body(body)).await
    }

    pub(crate) async fn list(&self, account: &str, per_page: u32) -> Answer<Vec<Policy<Time>>> {
        let url = format!("{}?per_page={per_page}", self.url(account));
        self.answer(self.http.get(url)).await
    }
}
