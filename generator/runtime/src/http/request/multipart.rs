//! Multipart bodies (RFC 7578), streamed.
//!
//! In: a value whose members are parts. Out: a body that holds the text parts in memory and reads files as it is sent; it can
//! be sent again when all of its files can.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};

use bytes::Bytes;
use serde_json::Value;

use super::super::super::json::{Encode, Entries};
use super::super::super::limits::{Check, Violations};
use super::concat::concat;
use super::value::{Plain, json_text};
use super::{Body, FilePart};

/// A value that is sent as a multipart body, a part per member.
pub trait Parts {
    /// Adds the parts.
    fn parts(&self, out: &mut PartWriter);

    /// Adds what the document forbids about this value and what it holds.
    fn check(&self, check: &mut Check<'_>) {
        let _ = check;
    }
}

impl<T: Encode> Parts for BTreeMap<String, T> {
    fn parts(&self, out: &mut PartWriter) {
        out.rest(self);
    }
}

/// An object's members; any other value has no parts.
impl Parts for Value {
    fn parts(&self, out: &mut PartWriter) {
        if let Self::Object(members) = self {
            out.rest(members);
        }
    }
}

/// A value that is sent as one part, or as several of the same name.
pub trait Part {
    /// Adds them.
    fn write(&self, name: &str, out: &mut PartWriter);
}

/// How the document wants a part to be sent (OpenAPI 3.0.3, section 4.7.15).
#[derive(Clone, Copy, Debug)]
pub struct PartEncoding {
    /// The name of the part.
    pub name: &'static str,
    /// Its media type, in place of the default.
    pub content_type: Option<&'static str>,
    /// Headers of the part, with their values.
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
    pub fn rest(&mut self, entries: &dyn Entries) {
        entries.each_entry(&mut |name, value| self.value(name, value));
    }

    fn value(&mut self, name: &str, value: &dyn Encode) {
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
        let wants_json = self
            .encoding(name)
            .and_then(|encoding| encoding.content_type);
        let wants_json = wants_json.is_some_and(|media_type| media_type.contains("json"));
        match plain {
            Plain::Nothing => {}
            Plain::Text(text) | Plain::Literal(text) if !wants_json => {
                self.add(
                    name,
                    None,
                    None,
                    Bytes::copy_from_slice(text.as_bytes()).into(),
                );
            }
            _ => match json_text(value) {
                Ok(text) => self.add(name, None, Some("application/json"), text.into()),
                Err(violations) => self.refuse(name, violations),
            },
        }
    }

    fn encoding(&self, name: &str) -> Option<&'static PartEncoding> {
        self.encodings.iter().find(|encoding| encoding.name == name)
    }

    fn refuse(&mut self, name: &str, violations: Violations) {
        for violation in violations {
            self.violations.push(
                format!("part `{name}`{}", violation.path),
                violation.message,
            );
        }
    }

    /// Adds a part. The document's media type counts before `content_type`, unless it leaves a choice.
    pub(super) fn add(
        &mut self,
        name: &str,
        file: Option<&str>,
        content_type: Option<&str>,
        body: Body,
    ) {
        let encoding = self.encoding(name);
        let demanded = encoding.and_then(|encoding| encoding.content_type);
        let demanded = demanded.filter(|media_type| !media_type.contains([',', '*']));
        let content_type = demanded.or(content_type);
        let mut head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"",
            self.boundary,
            quoted(name)
        );
        if let Some(file) = file {
            head.push_str(&format!("; filename=\"{}\"", quoted(file)));
        }
        head.push_str("\r\n");
        let fixed = encoding.map_or(&[][..], |encoding| encoding.headers);
        let typed = content_type.map(|content_type| ("Content-Type", content_type));
        for (header, value) in typed.into_iter().chain(fixed.iter().copied()) {
            if value.contains(['\r', '\n']) {
                self.violations.push(
                    format!("part `{name}`"),
                    format!("its {header} has a line break"),
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

impl<T: Encode> Part for T {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if !self.is_absent() {
            out.value(name, self);
        }
    }
}

impl Part for FilePart {
    fn write(&self, name: &str, out: &mut PartWriter) {
        let file = Some(self.file_name()).filter(|name| !name.is_empty());
        let media_type = Some(self.media_type()).filter(|media_type| !media_type.is_empty());
        out.add(
            name,
            file,
            media_type.or(Some("application/octet-stream")),
            self.body().clone(),
        );
    }
}

impl Part for Option<FilePart> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if let Some(file) = self {
            file.write(name, out);
        }
    }
}

impl Part for Vec<FilePart> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        for file in self {
            file.write(name, out);
        }
    }
}

impl Part for Option<Vec<FilePart>> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if let Some(files) = self {
            files.write(name, out);
        }
    }
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
