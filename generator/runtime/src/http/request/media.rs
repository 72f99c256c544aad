//! Media types, and bodies that bring theirs along.

use std::borrow::Cow;

use bytes::Bytes;

use super::super::super::json::{DecodeError, excerpt, utf8};
use super::Body;

/// A body with its media type, where the document leaves the type to the caller: `("image/png", bytes)`.
#[derive(Clone, Debug)]
pub struct TypedBody {
    media_type: String,
    body: Body,
}

impl TypedBody {
    /// A body of that media type.
    #[must_use]
    pub fn new(media_type: impl Into<String>, body: impl Into<Body>) -> Self {
        Self {
            media_type: media_type.into(),
            body: body.into(),
        }
    }

    /// The media type.
    #[must_use]
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    pub(super) fn into_body(self) -> Body {
        self.body
    }
}

impl<M: Into<String>, B: Into<Body>> From<(M, B)> for TypedBody {
    fn from((media_type, body): (M, B)) -> Self {
        Self::new(media_type, body)
    }
}

/// The media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a body of that media type is JSON.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// What goes before each record: a separator in JSON text sequences (RFC 7464, section 2.2), nothing in lines.
pub(crate) fn record_start(media_type: &str) -> &'static str {
    let essence = essence(media_type).to_ascii_lowercase();
    match essence.ends_with("json-seq") {
        true => "\u{1e}",
        false => "",
    }
}

/// How the characters of a text are written as bytes.
enum Charset {
    Utf8,
    Latin1,
    /// One of which only the characters of ASCII are known, which nearly all of them share.
    LikeAscii(String),
    /// One in which a byte of ASCII may be less than a character, or another.
    Unknown(String),
}

/// How the names begin of charsets in which bytes of ASCII stand for other characters: wide ones, and those that switch by escapes.
const UNLIKE_ASCII: [&str; 9] = [
    "utf-",
    "utf16",
    "utf32",
    "utf7",
    "ucs-",
    "iso-10646",
    "unicode",
    "iso-2022",
    "hz-gb",
];

impl Charset {
    /// That of a media type: UTF-8 unless it says otherwise.
    fn of(media_type: &str) -> Self {
        let Some(name) = parameter(media_type, "charset") else {
            return Self::Utf8;
        };
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "utf-8" | "utf8" => Self::Utf8,
            "iso-8859-1" | "iso8859-1" | "iso_8859-1" | "latin1" => Self::Latin1,
            other if UNLIKE_ASCII.iter().any(|start| other.starts_with(start)) => {
                Self::Unknown(name)
            }
            _ => Self::LikeAscii(name),
        }
    }
}

/// A text in the charset of its media type. Of a charset that is not known only the characters of ASCII can be written.
pub(crate) fn encoded(media_type: &str, text: &str) -> Result<Bytes, String> {
    let (last, charset) = match Charset::of(media_type) {
        Charset::Utf8 => return Ok(Bytes::copy_from_slice(text.as_bytes())),
        Charset::Latin1 => (u8::MAX, "iso-8859-1".to_owned()),
        Charset::LikeAscii(charset) => (0x7f, charset),
        Charset::Unknown(charset) => {
            return Err(format!(
                "the charset `{charset}` is not known; send the text as bytes"
            ));
        }
    };
    let bytes = text.chars().map(|c| {
        let byte = u8::try_from(c).ok().filter(|byte| *byte <= last);
        byte.ok_or_else(|| format!("`{c}` cannot be written in the charset `{charset}`"))
    });
    bytes.collect()
}

/// The text that `bytes` are in the charset of their media type; of a charset that is not known, if all of it is ASCII.
pub(crate) fn decoded<'b>(media_type: &str, bytes: &'b [u8]) -> Result<Cow<'b, str>, DecodeError> {
    let unknown = match Charset::of(media_type) {
        Charset::Latin1 => return Ok(bytes.iter().map(|byte| char::from(*byte)).collect()),
        Charset::LikeAscii(charset) if charset != "us-ascii" && !bytes.is_ascii() => charset,
        Charset::Utf8 | Charset::LikeAscii(_) => return utf8(bytes).map(Cow::Borrowed),
        Charset::Unknown(charset) => charset,
    };
    let name = excerpt(&unknown);
    Err(DecodeError::new(format!(
        "the charset `{name}` is not known; take the text as bytes"
    )))
}

/// A parameter of a header's value, its quotes removed (RFC 9110, section 5.6.6).
pub(crate) fn parameter(text: &str, wanted: &str) -> Option<String> {
    let mut rest = text.split_once(';')?.1;
    loop {
        let (name, after) = rest.split_once('=')?;
        let (value, after) = value(after.trim_start());
        // Something without a value may stand before it.
        let name = name.rsplit(';').next().unwrap_or_default().trim();
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after.split_once(';')?.1;
    }
}

/// A token or a quoted text, and what follows. Within quotes a backslash goes before a quote or another, and browsers write
/// `%22` for a quote (WHATWG HTML, multipart/form-data): both are undone.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return (value.trim().to_owned(), rest);
    };
    let mut value = String::new();
    let mut signs = quoted.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => {
                let rest = quoted.get(at + 1..).unwrap_or_default();
                return (unescaped(&value), rest);
            }
            // Only these: browsers of old sent `C:\dir\file` as it was.
            '\\' if quoted
                .get(at + 1..)
                .is_some_and(|rest| rest.starts_with(['"', '\\'])) =>
            {
                value.extend(signs.next().map(|(_, sign)| sign));
            }
            _ => value.push(sign),
        }
    }
    (unescaped(&value), "")
}

fn unescaped(text: &str) -> String {
    let text = text.replace("%22", "\"");
    text.replace("%0D", "\r").replace("%0A", "\n")
}

/// Whether a media type is one type, or one of a range (RFC 9110, section 12.5.1): `image/png` of `image/*`. Parameters do not count.
pub(crate) fn matches(range: &str, media_type: &str) -> bool {
    let (range, media_type) = (essence(range), essence(media_type));
    let (Some((kind, subtype)), Some((range_kind, range_subtype))) =
        (media_type.split_once('/'), range.split_once('/'))
    else {
        return false;
    };
    let is_concrete = ![kind, subtype]
        .iter()
        .any(|part| part.is_empty() || part.contains('*'));
    let fits = |range: &str, part: &str| match range.split_once('*') {
        Some((before, after)) => {
            let part = part.to_ascii_lowercase();
            part.len() > before.len() + after.len()
                && part.starts_with(&before.to_ascii_lowercase())
                && part.ends_with(&after.to_ascii_lowercase())
        }
        None => range.eq_ignore_ascii_case(part),
    };
    is_concrete && fits(range_kind, kind) && fits(range_subtype, subtype)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_in_the_charset_of_their_media_type() {
        for (media_type, text, bytes) in [
            ("text/plain", "ü", Some("ü".as_bytes())),
            ("text/plain; charset=UTF-8", "ü", Some("ü".as_bytes())),
            ("text/plain;charset=\"ISO-8859-1\"", "ü", Some(b"\xfc")),
            ("text/plain; charset=latin1", "€", None),
            (
                "text/plain; format=flowed; charset=us-ascii",
                "u",
                Some(b"u"),
            ),
            ("text/plain; charset=us-ascii", "ü", None),
            ("text/plain; charset=windows-1251", "ü", None),
        ] {
            let encoded = encoded(media_type, text);
            assert_eq!(encoded.ok().as_deref(), bytes, "{media_type}");
        }
    }

    #[test]
    fn texts_are_read_in_the_charset_of_their_media_type() {
        for (media_type, bytes, text) in [
            ("", "ü".as_bytes(), Some("ü")),
            ("text/plain", b"\xfc", None),
            ("text/plain; charset=UTF-8", "ü".as_bytes(), Some("ü")),
            ("text/plain; charset=ISO-8859-1", b"\xfc", Some("ü")),
            ("text/plain; charset=\"latin1\"", b"\xc3\xbc", Some("Ã¼")),
            ("text/plain; charset=us-ascii", b"u", Some("u")),
            // A server that says less than it sends.
            ("text/plain; charset=us-ascii", "ü".as_bytes(), Some("ü")),
            ("text/plain; charset=windows-1251", b"u", Some("u")),
            ("text/plain; charset=windows-1251", b"\xfc", None),
            ("text/plain; charset=utf-16", b"u\0", None),
            ("text/plain; charset=ISO-2022-JP", b"\x1b$B$\"\x1b(B", None),
            ("text/plain; flag; charset=latin1", b"\xfc", Some("ü")),
            ("text/plain;; charset=latin1", b"\xfc", Some("ü")),
        ] {
            let decoded = decoded(media_type, bytes);
            assert_eq!(decoded.ok().as_deref(), text, "{media_type}");
        }
        let error = decoded("text/plain; charset=KOI8-R", b"\xfc").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the charset `koi8-r` is not known; take the text as bytes"
        );
    }

    #[test]
    fn parameters_of_a_disposition() {
        let of = |text: &str, name| parameter(text, name).unwrap_or_default();
        let text = r#"form-data; name="x;y"; filename="a; name=b.txt""#;
        assert_eq!(
            (of(text, "name"), of(text, "filename")),
            ("x;y".to_owned(), "a; name=b.txt".to_owned())
        );
        assert_eq!(of(r#"form-data; filename="a%22b""#, "filename"), "a\"b");
        assert_eq!(
            of(r#"form-data; filename="a\"b\\c\d""#, "filename"),
            r#"a"b\c\d"#
        );
        assert_eq!(
            of("multipart/mixed; Boundary = abc ; x=1", "boundary"),
            "abc"
        );
        assert_eq!(parameter("form-data; filename=a", "name"), None);
        assert_eq!(parameter("form-data", "name"), None);
    }

    #[test]
    fn one_type_of_a_range() {
        for (range, media_type) in [
            ("*/*", "image/png"),
            ("image/*", "Image/PNG; q=1"),
            ("application/*+xml", "application/atom+xml"),
            ("text/csv; charset=utf-8", "text/csv"),
        ] {
            assert!(matches(range, media_type), "{range} {media_type}");
        }
        for (range, media_type) in [
            ("*/*", "*/*"),
            ("*/*", "png"),
            ("*/*", "image/"),
            ("image/*", "image/*"),
            ("image/*", "text/plain"),
            ("application/*+xml", "application/+xml"),
        ] {
            assert!(!matches(range, media_type), "{range} {media_type}");
        }
    }
}
