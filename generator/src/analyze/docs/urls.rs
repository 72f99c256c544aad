//! URLs in running text.

/// Whether a link leads somewhere from anywhere.
pub(crate) fn is_absolute(url: &str) -> bool {
    ["http://", "https://", "mailto:", "ftp://"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
        && !url.contains(char::is_whitespace)
}

/// Where the first URL of a text begins and ends; punctuation after it does not belong to it.
pub(crate) fn find_url(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let found = from + text.get(from..)?.find("://")?;
        let start = ["https", "http", "ftp"].iter().find_map(|scheme| {
            let before = text.get(..found)?.strip_suffix(scheme)?;
            (!before.ends_with(|c: char| c.is_ascii_alphanumeric())).then_some(before.len())
        });
        let after = text.get(found + 3..)?;
        let is_end = |c: char| {
            c.is_whitespace()
                || c.is_control()
                || matches!(c, '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^')
        };
        let mut url = after.get(..after.find(is_end).unwrap_or(after.len()))?;
        url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
        while url.ends_with([')', ']'])
            && url.matches([')', ']']).count() > url.matches(['(', '[']).count()
        {
            url = url.get(..url.len() - 1)?;
        }
        match start {
            Some(start) if !url.is_empty() => return Some((start, found + 3 + url.len())),
            _ => from = found + 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_behind_a_url_is_no_part_of_it() {
        for (text, url) in [
            ("see http://e.com/a?b=c.", Some("http://e.com/a?b=c")),
            ("(https://e.com/(x)),", Some("https://e.com/(x)")),
            ("**ftp://e.com**", Some("ftp://e.com")),
            (
                "a://b and https:// alone, then http://é.com/ö!",
                Some("http://é.com/ö"),
            ),
            ("xhttp://e.com", None),
            ("://", None),
        ] {
            let found = find_url(text).and_then(|(start, end)| text.get(start..end));
            assert_eq!(found, url, "{text}");
        }
    }
}
