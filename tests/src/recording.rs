//! The recording format: httpmock's YAML, under a header of comments that says where the recording comes from.
//!
//! In: the text of a `.yaml` file. Out: a [`Recording`]. What always holds: every recording has an `about`, an `origin`
//! and a `source`, at least one exchange, and no key that neither httpmock nor [`crate::replay`] acts on.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where the content of a recording was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Written from published examples and reports.
    Documented,
    /// Captured from Stoplight Prism, which served the document.
    Prism,
    /// Captured from the live API.
    Live,
}

impl Origin {
    /// The word used in a recording's header.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Prism => "prism",
            Self::Live => "live",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Documented, Self::Prism, Self::Live]
            .into_iter()
            .find(|origin| origin.as_str() == word)
    }
}

/// A known difference between a recording and the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deviation {
    /// Number of the exchange in the recording, counted from 1.
    pub exchange: usize,
    /// `request` or `response`.
    pub side: String,
    /// JSON pointer into the body; or `status` when the document does not describe the status, `body` when the body is
    /// not JSON.
    pub place: String,
}

/// One recording: its header and its exchanges.
#[derive(Clone, Debug)]
pub struct Recording {
    /// File name without extension.
    pub name: String,
    /// What it shows, in a sentence.
    pub about: String,
    /// Kind of its source.
    pub origin: Origin,
    /// The source itself.
    pub source: String,
    /// Differences from the document that are intended, each with its reason.
    pub deviations: Vec<(Deviation, String)>,
    /// Requests and their responses.
    pub exchanges: Vec<Exchange>,
}

/// A request and its response, with the names of httpmock's format.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The request that is expected.
    pub when: Request,
    /// The response that it gets.
    pub then: Response,
}

/// The request side of an exchange.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// HTTP method.
    pub method: String,
    /// Path as sent, without the query.
    pub path: String,
    /// All parameters of the query, decoded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query_param: Vec<Pair>,
    /// Headers that must be there; others may be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub header: Vec<Pair>,
    /// The body; absent means an empty one.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub json_body: Option<Value>,
}

/// The response side of an exchange.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub header: Vec<Pair>,
    /// The body, as text; absent means an empty one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// How many requests get this response before the next matching exchange answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to_n_times: Option<usize>,
    /// The connection is closed after this many bytes of the body, although more were announced. Not part of httpmock's
    /// format: such a recording is served by a plain socket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut_after: Option<usize>,
}

/// A name and a value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// Keeps `null` apart from an absent body.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl Recording {
    /// Parses a recording.
    ///
    /// # Errors
    /// Says what is wrong with it, and where.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let header = Header::parse(text).map_err(|problem| format!("{name}: {problem}"))?;
        let mut exchanges = Vec::new();
        for document in serde_yaml::Deserializer::from_str(text) {
            let exchange = Exchange::deserialize(document);
            exchanges.push(exchange.map_err(|problem| {
                format!("{name}: exchange {}: {problem}", exchanges.len() + 1)
            })?);
        }
        if exchanges.is_empty() {
            return Err(format!("{name}: no exchange"));
        }
        Ok(Self {
            name: name.to_owned(),
            about: header
                .about
                .ok_or_else(|| format!("{name}: no `# about:` line"))?,
            origin: header
                .origin
                .ok_or_else(|| format!("{name}: no `# origin:` line"))?,
            source: header
                .source
                .ok_or_else(|| format!("{name}: no `# source:` line"))?,
            deviations: header.deviations,
            exchanges,
        })
    }

    /// Reads one recording of this package.
    ///
    /// # Panics
    /// When there is none of this name, or it cannot be parsed.
    #[must_use]
    pub fn load(name: &str) -> Self {
        Self::read(&crate::package_path("recordings").join(format!("{name}.yaml")))
    }

    /// Reads all recordings of this package, in the order of their names.
    ///
    /// # Panics
    /// When one cannot be read or parsed.
    #[must_use]
    pub fn load_all() -> Vec<Self> {
        let folder = crate::package_path("recordings");
        let entries =
            fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<_> = entries
            .map(|entry| entry.expect("a readable folder entry").path())
            .collect();
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> Self {
        let text =
            fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        Self::parse(&name, &text).unwrap_or_else(|problem| panic!("recordings/{problem}"))
    }

    /// The text of a recording file.
    ///
    /// # Errors
    /// When an exchange cannot be written as YAML.
    pub fn to_text(&self) -> Result<String, String> {
        let mut text = format!(
            "# about: {}\n# origin: {}\n# source: {}\n",
            self.about,
            self.origin.as_str(),
            self.source
        );
        for (deviation, reason) in &self.deviations {
            let Deviation {
                exchange,
                side,
                place,
            } = deviation;
            writeln!(text, "# deviation: {side} {exchange} {place}: {reason}")
                .map_err(|error| error.to_string())?;
        }
        for (index, exchange) in self.exchanges.iter().enumerate() {
            if index > 0 {
                text.push_str("---\n");
            }
            text.push_str(&serde_yaml::to_string(exchange).map_err(|error| error.to_string())?);
        }
        Ok(text)
    }
}

#[derive(Default)]
struct Header {
    about: Option<String>,
    origin: Option<Origin>,
    source: Option<String>,
    deviations: Vec<(Deviation, String)>,
}

impl Header {
    fn parse(text: &str) -> Result<Self, String> {
        let mut header = Self::default();
        for line in text.lines().map_while(|line| line.strip_prefix("# ")) {
            let (key, value) = line
                .split_once(": ")
                .ok_or_else(|| format!("header line without a key: {line}"))?;
            let value = value.trim();
            match key {
                "about" => header.about = Some(value.to_owned()),
                "source" => header.source = Some(value.to_owned()),
                "origin" => {
                    let origin =
                        Origin::parse(value).ok_or_else(|| format!("unknown origin {value}"))?;
                    header.origin = Some(origin);
                }
                "deviation" => header.deviations.push(deviation(value)?),
                other => return Err(format!("unknown header key {other}")),
            }
        }
        Ok(header)
    }
}

/// Parses `response 1 /errors/0/code: reason`.
fn deviation(text: &str) -> Result<(Deviation, String), String> {
    let malformed =
        || format!("a deviation is `request|response NUMBER PLACE: REASON`, not `{text}`");
    let (location, reason) = text.split_once(": ").ok_or_else(malformed)?;
    let parts: Vec<&str> = location.split(' ').collect();
    let [side @ ("request" | "response"), number, place] = parts[..] else {
        return Err(malformed());
    };
    let exchange = number.parse().map_err(|_| malformed())?;
    Ok((
        Deviation {
            exchange,
            side: side.to_owned(),
            place: place.to_owned(),
        },
        reason.to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# about: One exchange\n# origin: documented\n# source: a page\n\
        # deviation: response 1 /errors/0/code: too small\n\
        when:\n  method: GET\n  path: /a\nthen:\n  status: 429\n  body: '{}'\n";

    #[test]
    fn a_recording_survives_being_written_and_read() {
        let recording = Recording::parse("x", TEXT).expect("a recording");
        assert_eq!(recording.origin, Origin::Documented);
        assert_eq!(recording.deviations[0].0.place, "/errors/0/code");
        assert_eq!(recording.to_text().expect("text"), TEXT);
    }

    #[test]
    fn a_recording_without_a_source_or_with_an_unknown_key_is_refused() {
        let problem =
            Recording::parse("x", &TEXT.replace("# source: a page\n", "")).expect_err("no source");
        assert!(problem.contains("source"), "{problem}");
        let problem =
            Recording::parse("x", &TEXT.replace("  body:", "  boddy:")).expect_err("a slip");
        assert!(problem.contains("boddy"), "{problem}");
    }
}
