//! Media types, and bodies that bring theirs along.

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
