//! From the members of a value to parts, each with what it says of itself.
//!
//! In: a value whose members are parts, and the document's Encoding Objects. Out: parts in order; how they are told apart and what their
//! heads look like is for the whole body to say.

use super::super::super::json::{Encode, Entries};
use super::super::super::limits::{Check, Limits, Violations};
use super::super::describe::{Param, Style};
use super::parts::Part;
use super::value::{Plain, json_text};
use super::{Body, FilePart, layout, media};

/// How the document wants a part to be sent (OpenAPI 3.0.3, section 4.7.15; 3.1.2, section 4.8.15).
#[derive(Clone, Copy, Debug)]
pub struct PartEncoding {
    /// The name of the part.
    pub name: &'static str,
    /// The media types or ranges that it may have; none for the default.
    pub content_types: &'static [&'static str],
    /// `style` and `explode`, for a part that is laid out as a query parameter is, whatever its media type.
    pub layout: Option<(Style, bool)>,
    /// Headers to which the document gives a value.
    pub headers: &'static [(&'static str, &'static str)],
    /// Headers that the part must have.
    pub required: &'static [&'static str],
}

impl PartEncoding {
    /// By default.
    pub const NONE: Self = Self {
        name: "",
        content_types: &[],
        layout: None,
        headers: &[],
        required: &[],
    };

    /// What `all` say of the part of that name.
    pub(super) fn of(all: &'static [Self], name: &str) -> Self {
        let mut all = all.iter();
        let found = all.find(|encoding| encoding.name == name);
        found.copied().unwrap_or(Self::NONE)
    }
}

/// A part, without the boundary.
#[derive(Clone)]
pub(super) struct WrittenPart {
    /// The name of the member that it is, or a part of.
    pub(super) name: String,
    /// The name that it is sent with, where that is another.
    pub(super) sent_as: Option<String>,
    /// The name of its file.
    pub(super) file: Option<String>,
    pub(super) content_type: Option<String>,
    /// Headers that it brings along.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Body,
}

/// Collects parts.
pub struct PartWriter {
    pub(super) encodings: &'static [PartEncoding],
    pub(super) parts: Vec<WrittenPart>,
    pub(super) violations: Violations,
}

impl PartWriter {
    /// Adds a part: text for a scalar, JSON for an object, a part per item for a list, nothing when absent.
    pub fn part(&mut self, name: &str, value: &dyn Part) {
        value.write(name, self);
    }

    /// Says when there are more members, or fewer, than the document allows, once all are added. What is not sent does not count.
    pub fn count(&mut self, limits: &Limits) {
        let mut names: Vec<&str> = Vec::new();
        for part in &self.parts {
            if !names.contains(&&*part.name) {
                names.push(&part.name);
            }
        }
        Check::new(&mut self.violations).member_count(names.len(), limits);
    }

    /// Adds a part per entry.
    pub(super) fn rest(&mut self, entries: &dyn Entries) {
        entries.each_entry(&mut |name, value| self.value(name, value));
    }

    pub(super) fn value(&mut self, name: &str, value: &dyn Encode) {
        let encoding = PartEncoding::of(self.encodings, name);
        match Plain::of(value) {
            Ok(plain) if encoding.layout.is_some() => self.laid_out(&encoding, &plain),
            Ok(Plain::List(items)) => {
                for item in &items {
                    self.plain(name, item, item);
                }
            }
            Ok(plain) => self.plain(name, &plain, value),
            Err(violations) => self.refuse(name, violations),
        }
    }

    /// Parts with the names and texts that a query would have.
    fn laid_out(&mut self, encoding: &PartEncoding, plain: &Plain) {
        let (style, explode) = encoding.layout.unwrap_or((Style::Form, true));
        let param = Param {
            name: encoding.name,
            style,
            explode,
            // Nothing is percent-encoded.
            allow_reserved: true,
            ..Param::QUERY
        };
        if let Some((at, separator)) = layout::ambiguity(&param, plain) {
            let at = format!("part `{}`{at}", param.name);
            self.violations.push(at, layout::separates(separator));
        }
        for (name, text) in layout::plain_pairs(&param, plain) {
            self.add(param.name, None, text.into());
            if let Some(part) = self.parts.last_mut().filter(|_| name != param.name) {
                part.sent_as = Some(name);
            }
        }
    }

    fn plain(&mut self, name: &str, plain: &Plain, value: &dyn Encode) {
        if *plain == Plain::Nothing {
            return;
        }
        let is_text = matches!(plain, Plain::Text(_) | Plain::Literal(_));
        let content_type = match self.content_type(name, is_text) {
            Ok(content_type) => content_type,
            Err(message) => {
                self.violations.push(format!("part `{name}`"), message);
                return;
            }
        };
        match plain {
            Plain::Text(text) | Plain::Literal(text)
                if !content_type.is_some_and(media::is_json) =>
            {
                match media::encoded(content_type.unwrap_or_default(), text) {
                    Ok(bytes) => self.add(name, content_type, bytes.into()),
                    Err(problem) => self.violations.push(format!("part `{name}`"), problem),
                }
            }
            _ => match json_text(value) {
                Ok(text) => self.add(name, content_type, text.into()),
                Err(violations) => self.refuse(name, violations),
            },
        }
    }

    /// The media type that a part of text or JSON says it has; none for text that is as the default says.
    fn content_type(&self, name: &str, is_text: bool) -> Result<Option<&'static str>, String> {
        let demanded = self.demanded(name);
        let fits = |media_type: &&str| media::is_json(media_type) || is_text;
        match demanded {
            [] if is_text => Ok(None),
            [] => Ok(Some("application/json")),
            some => match some.iter().copied().find(fits) {
                // A range that covers it.
                Some(range) if range.contains('*') => Ok((!is_text).then_some("application/json")),
                Some(media_type) => Ok(Some(media_type)),
                None if some
                    .iter()
                    .any(|range| media::matches(range, "application/json")) =>
                {
                    Ok(Some("application/json"))
                }
                None => Err(format!("cannot be written as {}", some.join(" or "))),
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
        let mut headers = Vec::new();
        for (name, value) in file.headers() {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self.parts.push(WrittenPart {
            name: name.to_owned(),
            sent_as: None,
            file: Some(file.file_name().to_owned()).filter(|name| !name.is_empty()),
            content_type: Some(content_type.to_owned()),
            headers,
            body: file.body().clone(),
        });
    }

    fn add(&mut self, name: &str, content_type: Option<&str>, body: Body) {
        self.parts.push(WrittenPart {
            name: name.to_owned(),
            sent_as: None,
            file: None,
            content_type: content_type.map(str::to_owned),
            headers: Vec::new(),
            body,
        });
    }

    /// The media types that the document allows for a part; none when it says nothing.
    fn demanded(&self, name: &str) -> &'static [&'static str] {
        PartEncoding::of(self.encodings, name).content_types
    }

    fn refuse(&mut self, name: &str, violations: Violations) {
        self.violations
            .append_within(&format!("part `{name}`"), violations);
    }
}
