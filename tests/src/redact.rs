//! Takes out of a captured exchange what must not be published.
//!
//! In: captured exchanges and the secrets of the run. Out: the exchanges as they may be checked in. What always holds: no
//! secret survives in any spelling that [`survivors`] looks for; e-mail and IP addresses, account identifiers and other
//! people's patterns and comments become placeholders, the same one for the same value; headers that are not known
//! to be harmless are dropped.

use std::collections::BTreeMap;
use std::net::IpAddr;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use regex::{Captures, Regex};
use serde_json::Value;

use crate::recording::{Exchange, Pair};

/// Stands for an API token; also what the tests authenticate with.
pub const TOKEN: &str = "redacted-token";
/// Stands for an API key.
pub const KEY: &str = "redacted-key";
/// Stands for the address that goes with the key.
pub const EMAIL: &str = "redacted@example.com";
/// Stands for the account: the identifier in the document's example.
pub const ACCOUNT: &str = "023e105f4ecef8ad9ca31a8372d0c353";

const REQUEST_HEADERS: [&str; 5] = [
    "accept",
    "authorization",
    "content-type",
    "x-auth-email",
    "x-auth-key",
];
const RESPONSE_HEADERS: [&str; 4] = [
    "content-type",
    "ratelimit",
    "ratelimit-policy",
    "retry-after",
];
/// Members whose text a customer wrote.
const FREE_TEXT: [&str; 2] = ["pattern", "comments"];
/// Domains and networks that are reserved for examples (RFC 2606, RFC 5737, RFC 3849) need no placeholder.
const RESERVED: &str =
    r"@(?:[\w-]+\.)*example\.(?:com|net|org)$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^2001:db8:";
const EMAIL_ADDRESS: &str = r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+";
/// What may be an IP address; whether it is one, its parser decides.
const IP_ADDRESS: &str = r"[0-9A-Fa-f.:]*[.:][0-9A-Fa-f.:]*";
const ACCOUNT_IDENTIFIER: &str = r"\b[0-9A-Fa-f]{32}\b";

/// The secrets of a run, each with what stands for it.
#[derive(Clone, Debug, Default)]
pub struct Secrets(Vec<(String, &'static str)>);

impl Secrets {
    /// Adds a secret; an empty one is ignored.
    #[must_use]
    pub fn with(mut self, secret: Option<String>, placeholder: &'static str) -> Self {
        self.0.extend(
            secret
                .filter(|secret| !secret.is_empty())
                .map(|secret| (secret, placeholder)),
        );
        // A secret that contains another one must go first.
        self.0
            .sort_by_key(|(secret, _)| std::cmp::Reverse(secret.len()));
        self
    }
}

/// Redacts one run's exchanges; placeholders are the same throughout.
pub struct Redactor {
    secrets: Vec<(Regex, &'static str)>,
    patterns: [(Regex, Kind); 3],
    reserved: Regex,
    own_text: Vec<String>,
    given: BTreeMap<String, String>,
    base: (String, String),
}

#[derive(Clone, Copy)]
enum Kind {
    Email,
    Ip,
    Account,
}

impl Redactor {
    /// `own_text`: patterns and comments that the run itself wrote, which stay. `base`: path of the server's base URL
    /// and the path that stands for it in recordings.
    ///
    /// # Panics
    /// Never: the expressions are constant or escaped.
    #[must_use]
    pub fn new(secrets: &Secrets, own_text: &[&str], base: (&str, &str)) -> Self {
        let regex = |text: &str| Regex::new(text).expect("a valid expression");
        let secret = |(secret, placeholder): &(String, &'static str)| {
            let spellings = spellings(secret).map(|text| regex::escape(&text)).join("|");
            (regex(&format!("(?i){spellings}")), *placeholder)
        };
        Self {
            secrets: secrets.0.iter().map(secret).collect(),
            patterns: [
                (regex(EMAIL_ADDRESS), Kind::Email),
                (regex(IP_ADDRESS), Kind::Ip),
                (regex(ACCOUNT_IDENTIFIER), Kind::Account),
            ],
            reserved: regex(RESERVED),
            own_text: own_text.iter().map(|&text| text.to_owned()).collect(),
            given: BTreeMap::new(),
            base: (base.0.to_owned(), base.1.to_owned()),
        }
    }

    /// Redacts an exchange.
    ///
    /// # Errors
    /// When the redacted body cannot be written as JSON.
    pub fn exchange(&mut self, captured: &Exchange) -> Result<Exchange, String> {
        let mut exchange = captured.clone();
        let (request, response) = (&mut exchange.when, &mut exchange.then);
        request.path = self.path(&request.path);
        for pair in &mut request.query_param {
            pair.value = self.free_text(&pair.name, &pair.value);
        }
        keep(&mut request.header, &REQUEST_HEADERS);
        keep(&mut response.header, &RESPONSE_HEADERS);
        for pair in request.header.iter_mut().chain(&mut response.header) {
            pair.value = self.text(&pair.value);
        }
        if let Some(body) = &mut request.json_body {
            self.value(None, body);
        }
        if let Some(text) = &response.body {
            response.body = Some(match serde_json::from_str::<Value>(text) {
                Ok(body) => {
                    let mut redacted = body.clone();
                    self.value(None, &mut redacted);
                    // A body with nothing to hide stays as it was sent, to the byte.
                    if redacted == body {
                        text.clone()
                    } else {
                        pretty(&redacted)?
                    }
                }
                Err(_) => self.text(text),
            });
        }
        Ok(exchange)
    }

    fn path(&mut self, path: &str) -> String {
        let path = path
            .strip_prefix(self.base.0.trim_end_matches('/'))
            .unwrap_or(path)
            .to_owned();
        let segments: Vec<String> = path
            .split('/')
            .map(|segment| {
                let plain = percent_decode_str(segment).decode_utf8_lossy().into_owned();
                let redacted = self.text(&plain);
                if redacted == plain {
                    segment.to_owned()
                } else {
                    redacted
                }
            })
            .collect();
        format!("{}{}", self.base.1, segments.join("/"))
    }

    fn value(&mut self, name: Option<&str>, value: &mut Value) {
        match value {
            Value::String(text) => {
                *text = match name {
                    Some(name) => self.free_text(name, text),
                    None => self.text(text),
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.value(name, item)),
            Value::Object(members) => {
                let taken = std::mem::take(members);
                for (name, mut member) in taken {
                    self.value(Some(&name), &mut member);
                    members.insert(self.text(&name), member);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn free_text(&mut self, name: &str, text: &str) -> String {
        let redacted = self.text(text);
        if !FREE_TEXT.contains(&name) || self.own_text.iter().any(|own| own == text) {
            return redacted;
        }
        let reserved = self.reserved.is_match(&redacted) && !redacted.contains(' ');
        if reserved {
            redacted
        } else {
            self.placeholder(text, |number| format!("redacted-{name}-{number}"))
        }
    }

    fn text(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for (secret, placeholder) in &self.secrets {
            text = secret.replace_all(&text, *placeholder).into_owned();
        }
        for (pattern, kind) in self.patterns.clone() {
            text = pattern
                .replace_all(&text, |found: &Captures<'_>| self.address(kind, &found[0]))
                .into_owned();
        }
        text
    }

    fn address(&mut self, kind: Kind, found: &str) -> String {
        if found == ACCOUNT || self.reserved.is_match(found) {
            return found.to_owned();
        }
        match kind {
            Kind::Email => {
                self.placeholder(found, |number| format!("address-{number}@example.com"))
            }
            Kind::Ip => self.ip_address(found),
            Kind::Account => self.placeholder(found, |number| format!("{number:032x}")),
        }
    }

    /// Punctuation around an address is not a part of it: `from 198.18.0.1.` or `host:198.18.0.1`.
    fn ip_address(&mut self, found: &str) -> String {
        let trims = [
            found,
            found.trim_matches('.'),
            found.trim_matches(['.', ':']),
        ];
        let parsed = trims
            .into_iter()
            .find_map(|text| Some((text, text.parse::<IpAddr>().ok()?)));
        let Some((address, kind)) = parsed.filter(|(address, _)| !self.reserved.is_match(address))
        else {
            return found.to_owned();
        };
        let placeholder = match kind {
            IpAddr::V6(_) => self.placeholder(address, |number| format!("2001:db8::{number:x}")),
            IpAddr::V4(_) => {
                self.placeholder(address, |number| format!("192.0.2.{}", number % 256))
            }
        };
        found.replace(address, &placeholder)
    }

    fn placeholder(&mut self, found: &str, make: impl Fn(usize) -> String) -> String {
        let number = self.given.len() + 1;
        self.given
            .entry(found.to_ascii_lowercase())
            .or_insert_with(|| make(number))
            .clone()
    }
}

fn pretty(body: &Value) -> Result<String, String> {
    serde_json::to_string_pretty(body)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}

fn keep(headers: &mut Vec<Pair>, names: &[&str]) {
    headers.retain(|pair| {
        names
            .iter()
            .any(|name| pair.name.eq_ignore_ascii_case(name))
    });
}

/// The ways in which a secret may stand in a text: as it is, and percent-encoded wholly or where a URL needs it.
fn spellings(secret: &str) -> [String; 3] {
    let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    [secret.to_owned(), secret.replace('@', "%40"), encoded]
}

/// The placeholders of all secrets that a text still holds: as they are, in JSON or percent escapes, in any case.
#[must_use]
pub fn survivors(secrets: &Secrets, text: &str) -> Vec<&'static str> {
    let unescaped = Regex::new(r"\\u00([0-9A-Fa-f]{2})").expect("a valid expression");
    let plain = unescaped.replace_all(text, |found: &Captures<'_>| {
        u8::from_str_radix(&found[1], 16)
            .map_or_else(|_| String::new(), |byte| char::from(byte).to_string())
    });
    let decoded = percent_decode_str(&plain).decode_utf8_lossy().into_owned();
    let haystacks = [text, &plain, &decoded].map(str::to_ascii_lowercase);
    let survives = |secret: &str| {
        let spellings =
            spellings(&secret.to_ascii_lowercase()).map(|text| text.to_ascii_lowercase());
        spellings
            .iter()
            .any(|spelling| haystacks.iter().any(|text| text.contains(spelling)))
    };
    secrets
        .0
        .iter()
        .filter(|(secret, _)| survives(secret))
        .map(|(_, placeholder)| *placeholder)
        .collect()
}
