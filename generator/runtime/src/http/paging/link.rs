//! The `Link` header (RFC 8288).

use ::http::HeaderMap;
use ::http::header::LINK;

/// The target of the first link whose relation is `next`, as it stands.
pub(super) fn next(headers: &HeaderMap) -> Option<String> {
    texts(headers).find_map(|text| target_in(text, &["next"]))
}

/// Whether the server tells by links where a page stands among others, be it the last.
pub(super) fn tells(headers: &HeaderMap) -> bool {
    const RELATIONS: [&str; 5] = ["next", "prev", "previous", "first", "last"];
    texts(headers).any(|text| target_in(text, &RELATIONS).is_some())
}

fn texts(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let texts = headers.get_all(LINK).iter();
    texts.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok())
}

/// The target of the first link with one of these relations: `<target>; rel="next"; …, <target>; …`
fn target_in(text: &str, relations: &[&str]) -> Option<String> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        let (target, after) = after.split_once('>')?;
        let end = unquoted(after, ',').next().unwrap_or(after.len());
        let params = after.get(..end).unwrap_or_default();
        let mut start = 0;
        let ends = unquoted(params, ';').chain([params.len()]);
        for end in ends {
            if relates(params.get(start..end).unwrap_or_default(), relations) {
                return Some(target.trim().to_owned());
            }
            start = end + 1;
        }
        rest = after.get(end..).unwrap_or_default();
    }
    None
}

/// Where `wanted` stands outside of quotes.
fn unquoted(text: &str, wanted: char) -> impl Iterator<Item = usize> {
    let mut quoted = false;
    text.char_indices().filter_map(move |(at, c)| {
        quoted ^= c == '"';
        (c == wanted && !quoted).then_some(at)
    })
}

/// `rel=next`, `rel="prev next"`
fn relates(param: &str, relations: &[&str]) -> bool {
    let Some((name, value)) = param.split_once('=') else {
        return false;
    };
    let is_one = |relation: &str| {
        relations
            .iter()
            .any(|one| relation.eq_ignore_ascii_case(one))
    };
    let mut values = value.trim().trim_matches('"').split_ascii_whitespace();
    name.trim().eq_ignore_ascii_case("rel") && values.any(is_one)
}

#[cfg(test)]
mod tests {
    use super::target_in;

    #[test]
    fn relations() {
        let next = |text| target_in(text, &["next"]).unwrap_or_default();
        assert_eq!(
            next(r#"</a?p=1>; rel="prev", </a?p=3,4>; rel="next""#),
            "/a?p=3,4"
        );
        assert_eq!(
            next(r#"<b>; title="a, <x>; rel=next"; rel=last, <c>; REL=Next"#),
            "c"
        );
        assert_eq!(next(r#"<d>; rel="start next""#), "d");
        for none in ["", "<e>; rel=nextish", "<f", "rel=next"] {
            assert_eq!(next(none), "", "{none}");
        }
    }
}
