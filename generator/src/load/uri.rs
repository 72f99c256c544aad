//! The references of RFC 3986 as far as a document needs them: file paths and `$id`s, joined and compared as text.

/// A reference without its fragment, and the fragment (without `#`, still encoded).
pub(super) fn split_fragment(reference: &str) -> (&str, Option<&str>) {
    match reference.split_once('#') {
        Some((uri, fragment)) => (uri, Some(fragment)),
        None => (reference, None),
    }
}

/// The text with `%XX` decoded; as it is where that gives no UTF-8.
pub(super) fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .map_or_else(|_| text.to_owned(), Into::into)
}

/// Whether the reference names a scheme (`https:`, `urn:`). A single letter is a drive of Windows.
pub(super) fn scheme(reference: &str) -> Option<&str> {
    let (scheme, _) = reference.split_once(':')?;
    let mut letters = scheme.bytes();
    let first = letters.next()?;
    (scheme.len() > 1
        && first.is_ascii_alphabetic()
        && letters.all(|letter| letter.is_ascii_alphanumeric() || b"+-.".contains(&letter)))
    .then_some(scheme)
}

/// A reference (without fragment) seen from `base`, with `.` and `..` taken out (RFC 3986 section 5.2).
pub(super) fn join(base: &str, reference: &str) -> String {
    if reference.is_empty() {
        return base.to_owned();
    }
    if scheme(reference).is_some() {
        return normalized(reference);
    }
    let (root, path) = split_root(base);
    if let Some(absolute) = reference.strip_prefix('/') {
        return normalized(&format!("{root}/{absolute}"));
    }
    let folder = path
        .rfind('/')
        .map_or("", |end| path.get(..=end).unwrap_or_default());
    normalized(&format!("{root}{folder}{reference}"))
}

/// The path without `.` and `..` segments, as far as it can be done without leaving it.
pub(super) fn normalized(uri: &str) -> String {
    let (root, path) = split_root(uri);
    let absolute = path.starts_with('/');
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        match segment {
            "." => {}
            ".." if segments.last().is_some_and(|last| *last != "..") => {
                segments.pop();
            }
            ".." if absolute => {}
            _ => segments.push(segment),
        }
    }
    format!(
        "{root}{}{}",
        if absolute { "/" } else { "" },
        segments.join("/")
    )
}

/// `scheme://authority`, if any, and the rest.
fn split_root(uri: &str) -> (&str, &str) {
    let Some(scheme) = scheme(uri) else {
        return ("", uri);
    };
    let after = scheme.len() + 1;
    let rest = uri.get(after..).unwrap_or_default();
    let end = match rest.strip_prefix("//") {
        Some(authority) => after + 2 + authority.find('/').unwrap_or(authority.len()),
        None => after,
    };
    uri.split_at_checked(end).unwrap_or((uri, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_as_rfc_3986_does() {
        for (base, reference, joined) in [
            (
                "api/openapi.yaml",
                "schemas/pet.yaml",
                "api/schemas/pet.yaml",
            ),
            ("api/openapi.yaml", "./pet.yaml", "api/pet.yaml"),
            ("api/v1/openapi.yaml", "../../common.yaml", "common.yaml"),
            ("openapi.yaml", "../common.yaml", "../common.yaml"),
            ("../a/openapi.yaml", "../../b.yaml", "../../b.yaml"),
            ("/srv/a/openapi.yaml", "../b.yaml", "/srv/b.yaml"),
            ("/srv/a.yaml", "../../../b.yaml", "/b.yaml"),
            ("https://example.com/a/b", "c", "https://example.com/a/c"),
            ("https://example.com/a/b", "/c", "https://example.com/c"),
            (
                "https://example.com/a/b",
                "../../../c",
                "https://example.com/c",
            ),
            ("https://example.com/a", "urn:x:y", "urn:x:y"),
            ("a.yaml", "", "a.yaml"),
        ] {
            assert_eq!(join(base, reference), joined, "{reference} from {base}");
        }
    }

    #[test]
    fn tells_schemes_from_file_names() {
        assert_eq!(scheme("https://example.com"), Some("https"));
        assert_eq!(scheme("urn:a:b"), Some("urn"));
        assert_eq!(scheme(r"C:\a.yaml"), None);
        assert_eq!(scheme("a.yaml#/b:c"), None);
        assert_eq!(decoded("%7Bid%7D%2e%zz%ff"), "%7Bid%7D%2e%zz%ff");
        assert_eq!(decoded("%7Bid%7D"), "{id}");
    }
}
