//! Multipart bodies (RFC 7578), streamed.
//!
//! In: a value whose members are parts. Out: a body that holds the text parts in memory and reads files as it is sent; it can
//! be sent again when all of its files can.

use std::hash::{BuildHasher, Hasher, RandomState};

use bytes::Bytes;

use super::super::super::json::{Encode, Entries};
use super::super::super::limits::{Check, Violations};
use super::concat::concat;
use super::parts::{Part, Parts};
use super::value::{Plain, json_text};
use super::{Body, FilePart, media};

/// How the document wants a part to be sent (OpenAPI 3.0.3, section 4.7.15).
#[derive(Clone, Copy, Debug)]
pub struct PartEncoding {
    /// The name of the part.
    pub name: &'static str,
    /// The media types or ranges that it may have; none for the default.
    pub content_types: &'static [&'static str],
    /// Headers whose values the document fixes.
    pub headers: &'static [(&'static str, &'static str)],
}

/// Collects parts.
pub struct PartWriter {
    boundary: String,
    encodings: &'static [PartEncoding],
    pieces: Vec<Body>,
    violations: Violations,
}

impl PartWriter {
    /// Adds a part: text for a scalar, JSON for an object, a part per item for a list, nothing when absent.
    pub fn part(&mut self, name: &str, value: &dyn Part) {
        value.write(name, self);
    }

    /// Adds a part per entry.
    pub(super) fn rest(&mut self, entries: &dyn Entries) {
        entries.each_entry(&mut |name, value| self.value(name, value));
    }

    pub(super) fn value(&mut self, name: &str, value: &dyn Encode) {
        match Plain::of(value) {
            Ok(Plain::List(items)) => {
                for item in &items {
                    self.plain(name, item, item);
                }
            }
            Ok(plain) => self.plain(name, &plain, value),
            Err(violations) => self.refuse(name, violations),
        }
    }

    fn plain(&mut self, name: &str, plain: &Plain, value: &dyn Encode) {
        if *plain == Plain::Nothing {
            return;
        }
        let demanded = self.demanded(name);
        let is_text = matches!(plain, Plain::Text(_) | Plain::Literal(_));
        let fits = |media_type: &&str| media::is_json(media_type) || is_text;
        let content_type = match demanded {
            [] if is_text => None,
            [] => Some("application/json"),
            some => match some.iter().copied().find(fits) {
                // A range that covers it.
                Some(range) if range.contains('*') => (!is_text).then_some("application/json"),
                Some(media_type) => Some(media_type),
                None if some
                    .iter()
                    .any(|range| media::matches(range, "application/json")) =>
                {
                    Some("application/json")
                }
                None => {
                    self.violations.push(
                        format!("part `{name}`"),
                        format!("cannot be written as {}", some.join(" or ")),
                    );
                    return;
                }
            },
        };
        match plain {
            Plain::Text(text) | Plain::Literal(text)
                if !content_type.is_some_and(media::is_json) =>
            {
                let text = Bytes::copy_from_slice(text.as_bytes());
                self.add(
                    name,
                    None,
                    content_type,
                    &mut std::iter::empty(),
                    text.into(),
                );
            }
            _ => match json_text(value) {
                Ok(text) => self.add(
                    name,
                    None,
                    content_type,
                    &mut std::iter::empty(),
                    text.into(),
                ),
                Err(violations) => self.refuse(name, violations),
            },
        }
    }

    pub(super) fn file(&mut self, name: &str, file: &FilePart) {
        let demanded = self.demanded(name);
        let given = Some(file.media_type()).filter(|media_type| !media_type.is_empty());
        let content_type = match (given, demanded) {
            (Some(given), []) => given,
            (Some(given), some) if some.iter().any(|range| media::matches(range, given)) => given,
            (None, []) => "application/octet-stream",
            (None, [one]) if !one.contains('*') => one,
            (None, some)
                if some
                    .iter()
                    .any(|range| media::matches(range, "application/octet-stream")) =>
            {
                "application/octet-stream"
            }
            (given, some) => {
                self.violations.push(
                    format!("part `{name}`"),
                    format!(
                        "its media type must be {}, is {}",
                        some.join(" or "),
                        given.unwrap_or("not given")
                    ),
                );
                return;
            }
        };
        let content_type = content_type.to_owned();
        self.add(
            name,
            Some(file.file_name()).filter(|name| !name.is_empty()),
            Some(&content_type),
            &mut file.headers(),
            file.body().clone(),
        );
    }

    /// The media types that the document allows for a part; none when it says nothing.
    fn demanded(&self, name: &str) -> &'static [&'static str] {
        self.encoding(name)
            .map_or(&[], |encoding| encoding.content_types)
    }

    fn encoding(&self, name: &str) -> Option<&'static PartEncoding> {
        self.encodings.iter().find(|encoding| encoding.name == name)
    }

    fn refuse(&mut self, name: &str, violations: Violations) {
        for violation in violations {
            let separator = match violation.path.chars().next() {
                None | Some('[') => "",
                Some(_) => ".",
            };
            self.violations.push(
                format!("part `{name}`{separator}{}", violation.path),
                violation.message,
            );
        }
    }

    /// Adds a part, with headers of its own and those that the document fixes.
    fn add(
        &mut self,
        name: &str,
        file: Option<&str>,
        content_type: Option<&str>,
        own: &mut dyn Iterator<Item = (&str, &str)>,
        body: Body,
    ) {
        let mut head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"",
            self.boundary,
            quoted(name)
        );
        if let Some(file) = file {
            head.push_str(&format!("; filename=\"{}\"", quoted(file)));
        }
        head.push_str("\r\n");
        let fixed = self
            .encoding(name)
            .map_or(&[][..], |encoding| encoding.headers);
        let own: Vec<(&str, &str)> = own.collect();
        let is_given = |header: &str| {
            own.iter()
                .any(|(given, _)| given.eq_ignore_ascii_case(header))
        };
        let fixed = fixed
            .iter()
            .copied()
            .filter(|(header, _)| !is_given(header));
        let typed = content_type.filter(|_| !is_given("content-type"));
        let typed = typed.map(|content_type| ("Content-Type", content_type));
        for (header, value) in typed.into_iter().chain(fixed).chain(own.iter().copied()) {
            let is_name = ::http::HeaderName::from_bytes(header.as_bytes()).is_ok();
            if !is_name || value.contains(['\r', '\n', '\0']) {
                self.violations.push(
                    format!("part `{name}`"),
                    format!("its header `{}` is not one", header.escape_debug()),
                );
            }
            head.push_str(&format!("{header}: {value}\r\n"));
        }
        head.push_str("\r\n");
        self.pieces.extend([head.into(), body, "\r\n".into()]);
    }
}

/// A name within quotes (WHATWG HTML, "multipart form data").
fn quoted(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The media type with its boundary, and the body.
///
/// # Errors
/// The document forbids the value, or a part cannot be written.
pub(super) fn encode(
    media_type: &str,
    body: &dyn Parts,
    encodings: &'static [PartEncoding],
) -> Result<(String, Body), Violations> {
    let mut violations = Violations::default();
    body.check(&mut Check::new(&mut violations));
    // Keyed by the process at random: a part cannot be made to hold it.
    let random = || RandomState::new().build_hasher().finish();
    let mut out = PartWriter {
        boundary: format!("{:016x}{:016x}", random(), random()),
        encodings,
        pieces: Vec::new(),
        violations,
    };
    body.parts(&mut out);
    out.violations.into_result()?;
    out.pieces.push(format!("--{}--\r\n", out.boundary).into());
    Ok((
        format!("{media_type}; boundary={}", out.boundary),
        concat(out.pieces),
    ))
}
