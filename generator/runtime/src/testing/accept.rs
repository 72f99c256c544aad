//! Which of several representations a request asks for (RFC 9110, section 12.5.1).

use ::http::HeaderMap;
use ::http::header::ACCEPT;

use super::super::http::{essence, matches};
use super::model::Content;

/// A media range of `Accept`, and how much it is liked, in thousandths.
struct Wanted<'h> {
    range: &'h str,
    quality: u16,
}

/// The representation that `Accept` likes best, the first of several that it likes alike. Where it says nothing, or likes none,
/// the first of all: a server may disregard it.
pub(super) fn asked<'c>(contents: &'c [Content], headers: &HeaderMap) -> Option<&'c Content> {
    let texts = headers.get_all(ACCEPT).into_iter();
    let texts = texts.filter_map(|value| value.to_str().ok());
    let wanted: Vec<Wanted<'_>> = texts.flat_map(|text| text.split(',')).map(read).collect();
    let mut best = (0, contents.first());
    for content in contents {
        let quality = quality(&wanted, &content.media_type);
        if quality > best.0 {
            best = (quality, Some(content));
        }
    }
    best.1
}

/// `text/*;q=0.5`
fn read(text: &str) -> Wanted<'_> {
    let quality = text.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let value: f32 = value.trim().parse().ok()?;
        name.trim()
            .eq_ignore_ascii_case("q")
            .then_some((value.clamp(0.0, 1.0) * 1_000.0) as u16)
    });
    Wanted {
        range: text.trim(),
        quality: quality.unwrap_or(1_000),
    }
}

/// How much a media type is liked, by the range that says most about it: the type itself, then a range of its subtypes.
fn quality(wanted: &[Wanted<'_>], media_type: &str) -> u16 {
    let precision = |wanted: &Wanted<'_>| {
        let range = essence(wanted.range);
        // A document may describe a range itself: `image/*`.
        let is_same = range.eq_ignore_ascii_case(essence(media_type));
        match range.split_once('/') {
            _ if is_same => Some(3),
            Some(("*", "*")) => Some(0),
            Some((_, "*")) if matches(range, media_type) => Some(1),
            _ if matches(media_type, range) => Some(2),
            _ => None,
        }
    };
    let rated = wanted
        .iter()
        .filter_map(|wanted| Some((precision(wanted)?, wanted.quality)));
    rated.max().map_or(0, |(_, quality)| quality)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn liked(accept: &str, media_type: &str) -> u16 {
        let wanted: Vec<Wanted<'_>> = accept.split(',').map(read).collect();
        quality(&wanted, media_type)
    }

    #[test]
    fn the_range_that_says_most_counts() {
        // The example of RFC 9110, section 12.5.1, without its parameters.
        let accept = "text/*;q=0.3, text/plain;q=0.7, text/html, */*;q=0.5";
        for (media_type, quality) in [
            ("text/html", 1_000),
            ("text/plain; charset=utf-8", 700),
            ("text/csv", 300),
            ("image/jpeg", 500),
        ] {
            assert_eq!(liked(accept, media_type), quality, "{media_type}");
        }
        assert_eq!(liked("image/png", "image/*"), 1_000);
        assert_eq!(liked("application/pdf;q=0", "application/pdf"), 0);
        assert_eq!(liked("text/csv", "application/json"), 0);
    }
}
