//! Bodies of several parts (RFC 2046, section 5.1; RFC 7578), streamed.
//!
//! In: parts, and headers that the caller adds to them. Out: a body that holds the text parts in memory and reads files as it is sent; it can
//! be sent again when all of its files can. Parts have names in `multipart/form-data` only: elsewhere their order tells them apart.

use std::fmt::Write as _;
use std::hash::{BuildHasher, Hasher, RandomState};

use super::super::super::json::from_json;
use super::super::super::limits::{Check, Limits, Violations};
use super::concat::concat;
use super::part_writer::WrittenPart;
use super::value::Plain;
use super::{Body, PartEncoding, PartWriter, Parts, media};

/// A body in parts, until it is sent.
#[derive(Clone)]
pub(crate) struct Multipart {
    media_type: &'static str,
    encodings: &'static [PartEncoding],
    parts: Vec<WrittenPart>,
}

/// A header that the caller adds to every part of a name.
#[derive(Clone)]
pub(crate) struct PartHeader {
    pub(crate) part: String,
    pub(crate) name: String,
    pub(crate) value: String,
}

impl Multipart {
    /// # Errors
    /// The document forbids the value, or a part cannot be written.
    pub(super) fn new(
        media_type: &'static str,
        body: &dyn Parts,
        encodings: &'static [PartEncoding],
        limits: &Limits,
    ) -> Result<Self, Violations> {
        let mut out = PartWriter {
            encodings,
            parts: Vec::new(),
            violations: Violations::default(),
        };
        body.check(&mut Check::new(&mut out.violations), limits);
        body.parts(&mut out);
        out.count(limits);
        out.violations.into_result()?;
        Ok(Self {
            media_type,
            encodings,
            parts: out.parts,
        })
    }

    /// How many parts there are.
    pub(super) fn count(&self) -> usize {
        self.parts.len()
    }

    /// Sends a value, given as JSON text, in place of the parts of that name; none for null.
    pub(super) fn set(&mut self, name: &str, json: &str, violations: &mut Violations) {
        self.parts.retain(|part| part.name != name);
        let mut out = PartWriter {
            encodings: self.encodings,
            parts: Vec::new(),
            violations: Violations::default(),
        };
        match from_json::<Plain>(json) {
            Ok(value) => out.value(name, &value),
            Err(error) => out.violations.push(error.path(), error.message()),
        }
        violations.append(out.violations);
        self.parts.append(&mut out.parts);
    }

    /// The media type with its boundary, and the body. Of two headers of one name for one part the later in `headers` counts.
    pub(super) fn finish(
        mut self,
        headers: &[PartHeader],
        violations: &mut Violations,
    ) -> (String, Body) {
        for header in headers {
            let mut found = false;
            for part in self
                .parts
                .iter_mut()
                .filter(|part| part.name == header.part)
            {
                found = true;
                let others =
                    |(name, _): &(String, String)| !name.eq_ignore_ascii_case(&header.name);
                part.headers.retain(others);
                part.headers
                    .push((header.name.clone(), header.value.clone()));
            }
            if !found {
                let message = format!(
                    "is not sent, and has a header `{}`",
                    header.name.escape_debug()
                );
                violations.push(format!("part `{}`", header.part), message);
            }
        }
        // Keyed by the process at random: a part cannot be made to hold it.
        let random = || RandomState::new().build_hasher().finish();
        let boundary = format!("{:016x}{:016x}", random(), random());
        let media_type = self.media_type(&boundary);
        let is_form = media::essence(self.media_type).eq_ignore_ascii_case(FORM);
        let mut pieces = Vec::new();
        for part in self.parts {
            let encoding = PartEncoding::of(self.encodings, &part.name);
            let head = head(&part, encoding, is_form, violations);
            pieces.extend([
                format!("--{boundary}\r\n{head}\r\n").into(),
                part.body,
                "\r\n".into(),
            ]);
        }
        pieces.push(format!("--{boundary}--\r\n").into());
        (media_type, concat(pieces))
    }

    /// The media type with what a reader must know: the boundary, and for `multipart/related` what its root is (RFC 2387, section 3.1).
    fn media_type(&self, boundary: &str) -> String {
        let essence = media::essence(self.media_type);
        let mut text = format!("{essence}; boundary={boundary}");
        let mut has_type = false;
        for parameter in self.media_type.split(';').skip(1).map(str::trim) {
            let name = parameter.split('=').next().unwrap_or_default().trim();
            has_type |= name.eq_ignore_ascii_case("type");
            if !name.is_empty() && !name.eq_ignore_ascii_case("boundary") {
                let _ = write!(text, "; {parameter}");
            }
        }
        if essence.eq_ignore_ascii_case("multipart/related")
            && !has_type
            && let Some(root) = self.parts.first()
        {
            let root = root.content_type.as_deref().unwrap_or("text/plain");
            let _ = write!(text, "; type=\"{}\"", media::essence(root));
        }
        text
    }
}

const FORM: &str = "multipart/form-data";

/// The headers of a part: what it brings along goes before what the document says.
fn head(
    part: &WrittenPart,
    encoding: PartEncoding,
    is_form: bool,
    violations: &mut Violations,
) -> String {
    let is_given = |header: &str| {
        let mut given = part.headers.iter();
        given.any(|(given, _)| given.eq_ignore_ascii_case(header))
    };
    let mut lines: Vec<(&str, String)> = Vec::new();
    if let Some(disposition) =
        disposition(part, is_form).filter(|_| !is_given("content-disposition"))
    {
        lines.push(("Content-Disposition", disposition));
    }
    if let Some(content_type) = content_type(part, is_form).filter(|_| !is_given("content-type")) {
        lines.push(("Content-Type", content_type.to_owned()));
    }
    for (name, value) in encoding.headers {
        if !is_given(name) {
            lines.push((name, (*value).to_owned()));
        }
    }
    for name in encoding.required {
        let has_value = encoding.headers.iter().any(|(fixed, _)| fixed == name);
        if !is_given(name) && !has_value {
            violations.push(
                format!("part `{}`", part.name),
                format!("must have a header `{name}`"),
            );
        }
    }
    let own = part.headers.iter();
    lines.extend(own.map(|(name, value)| (name.as_str(), value.clone())));
    let mut head = String::new();
    for (name, value) in lines {
        let is_name = ::http::HeaderName::from_bytes(name.as_bytes()).is_ok();
        if !is_name || value.contains(['\r', '\n', '\0']) {
            violations.push(
                format!("part `{}`", part.name),
                format!("its header `{}` is not one", name.escape_debug()),
            );
        }
        let _ = write!(head, "{name}: {value}\r\n");
    }
    head
}

/// Name and file of a part of a form (RFC 7578, section 4.2); elsewhere only the name of a file, as of something attached (RFC 2183, section
/// 2.2).
fn disposition(part: &WrittenPart, is_form: bool) -> Option<String> {
    let file = part.file.as_deref().map(quoted);
    let name = quoted(part.sent_as.as_deref().unwrap_or(&part.name));
    match (is_form, file) {
        (true, None) => Some(format!("form-data; name=\"{name}\"")),
        (true, Some(file)) => Some(format!("form-data; name=\"{name}\"; filename=\"{file}\"")),
        (false, Some(file)) => Some(format!("attachment; filename=\"{file}\"")),
        (false, None) => None,
    }
}

/// The media type of a part. Without one it is text: in a form UTF-8, elsewhere ASCII (RFC 2046, section 5.1), so that anything beyond is said.
fn content_type(part: &WrittenPart, is_form: bool) -> Option<&str> {
    let is_ascii = || part.body.as_bytes().is_none_or(<[u8]>::is_ascii);
    match &part.content_type {
        Some(content_type) => Some(content_type),
        None if is_form || is_ascii() => None,
        None => Some("text/plain; charset=utf-8"),
    }
}

/// A name within quotes (WHATWG HTML, "multipart form data").
fn quoted(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
