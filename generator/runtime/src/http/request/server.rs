//! Which server a request goes to, and how its URL is put together.

use url::{ParseError, Url};

use super::super::describe::{Server, ServerVariable};
use super::escape::{Reserved, escape};
use super::path::is_dot_segment;

/// The URL of a server, its variables filled in from `chosen`, the last of a name, or their defaults.
///
/// # Errors
/// A variable is not one of its values, would change more than its place, or the URL is not one that requests can be sent to.
pub(crate) fn base_url(server: &Server, chosen: &[(String, String)]) -> Result<Url, String> {
    let mut text = String::new();
    let mut rest = server.url;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let variable = after.split_once('}').and_then(|(name, after)| {
            let variable = server.variables.iter().find(|known| known.name == name)?;
            Some((variable, after))
        });
        let Some((variable, after)) = variable else {
            text.push('{');
            rest = after;
            continue;
        };
        let given = chosen.iter().rfind(|(name, _)| name == variable.name);
        let value = match given {
            Some((_, value)) => {
                fits(variable, value, &text, after)?;
                value
            }
            None => variable.default,
        };
        text.push_str(value);
        rest = after;
    }
    text.push_str(rest);
    // Variables side by side may make what each alone does not.
    if !chosen.is_empty() && text.split('/').any(is_dot_segment) {
        return Err(format!(
            "the server `{text}` has a segment of dots, which would change its path"
        ));
    }
    if Url::parse(&text) == Err(ParseError::RelativeUrlWithoutBase) {
        return Err(format!(
            "the server `{text}` is relative to where the document is served from; set a base URL, an absolute one such as \
             https://api.example.com/v1"
        ));
    }
    parse(&text)
}

/// Checks that a value changes nothing of a server's URL but the place of its variable, between `before` and `after`: who chooses
/// a name does not choose the host, and with it who is given the credentials.
fn fits(variable: &ServerVariable, value: &str, before: &str, after: &str) -> Result<(), String> {
    let name = variable.name;
    if !variable.values.is_empty() {
        if variable.values.contains(&value) {
            return Ok(());
        }
        return Err(format!(
            "server variable `{name}` must be one of {}, is `{value}`",
            variable.values.join(", ")
        ));
    }
    let authority = before.split_once("://").map(|(_, authority)| authority);
    let ends = after.is_empty() || after.starts_with(['/', '?', '#']);
    let plain = |c: char| c.is_alphanumeric() || "-._".contains(c);
    let (fits, what) = match authority {
        // The path, or what follows it.
        Some(authority) if authority.contains(['/', '?', '#']) => (
            !value.contains(|c: char| c.is_control() || "?#\\".contains(c)),
            "of a path",
        ),
        // All of the authority: host and port.
        Some("") if ends => (
            !value.is_empty() && value.chars().all(|c| plain(c) || "[]:".contains(c)),
            "of a host and port",
        ),
        Some(_) => (!value.is_empty() && value.chars().all(plain), "of a host"),
        // A whole URL: what it may be is looked at in the end.
        None if before.is_empty() && ends => (!value.contains(['?', '#', '\\']), "of a base URL"),
        None if before.contains('/') => (
            !value.contains(|c: char| c.is_control() || "?#\\".contains(c)),
            "of a path",
        ),
        None => (value.chars().all(plain), "of a scheme"),
    };
    if fits {
        return Ok(());
    }
    Err(format!(
        "server variable `{name}` must be a part {what}, is `{}`",
        value.escape_debug()
    ))
}

/// A base URL, checked.
///
/// # Errors
/// It is not absolute, not http or https, or has a user name, password or fragment.
pub(crate) fn parse(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| {
        format!("the base URL is not usable ({error}); give an absolute one, such as https://api.example.com/v1")
    })?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(format!(
            "the base URL must start with https:// or http://, not {}:",
            url.scheme()
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(
            "the base URL may not hold a user name or password; give them as credentials"
                .to_owned(),
        );
    }
    if url.fragment().is_some() {
        return Err("the base URL may not have a fragment (#...)".to_owned());
    }
    Ok(url)
}

/// The query that those pairs, percent-encoded, are.
pub(crate) fn query<'p>(pairs: impl Iterator<Item = &'p (String, String)>) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        query.push_str(value);
    }
    query
}

/// `base` with `path` after its own path, and `query`, percent-encoded, after its own query.
///
/// # Errors
/// The URL came out with another path than the one asked for.
pub(crate) fn join(base: &Url, path: &str, query: &str) -> Result<Url, String> {
    let mut url = base.clone();
    let own = base.path().trim_end_matches('/');
    let mut wanted = String::with_capacity(own.len() + 1 + path.len());
    wanted.push_str(own);
    if !path.is_empty() && !path.starts_with('/') {
        wanted.push('/');
    }
    wanted.push_str(path);
    url.set_path(&wanted);
    if url.path() != wanted && !(wanted.is_empty() && url.path() == "/") {
        return Err(format!(
            "the path `{wanted}` would be changed to `{}`",
            url.path()
        ));
    }
    if !query.is_empty() {
        match base.query().filter(|own| !own.is_empty()) {
            Some(own) => url.set_query(Some(&format!("{own}&{query}"))),
            None => url.set_query(Some(query)),
        }
    }
    Ok(url)
}

/// A URL for people to read: where it leads, without its query, which may hold a key.
pub(crate) fn shown(url: &Url) -> String {
    format!("{}{}", url.origin().ascii_serialization(), url.path())
}

/// `url` with those of `pairs`, percent-encoded, whose names its query lacks.
pub(crate) fn with_missing(url: &Url, pairs: &[(String, String)]) -> Url {
    let written = url.query().unwrap_or_default();
    let mut all = written.to_owned();
    for (name, value) in pairs {
        let mut known = written.split('&').map(|pair| pair.split('=').next());
        if !known.any(|known| known == Some(name)) {
            let and = if all.is_empty() { "" } else { "&" };
            all.push_str(&format!("{and}{name}={value}"));
        }
    }
    let mut url = url.clone();
    if !all.is_empty() {
        url.set_query(Some(&all));
    }
    url
}

/// A user and a password in a URL that a server gave are the server's, not the caller's.
pub(crate) fn forget_user(url: &mut Url) {
    // Only a URL that can have none refuses.
    let _ = (url.set_username(""), url.set_password(None));
}

/// `url` with one more pair in its query.
pub(crate) fn add_pair(url: &mut Url, name: &str, value: &str) {
    let pair = format!(
        "{}={}",
        escape(name, Reserved::Escaped),
        escape(value, Reserved::Escaped)
    );
    let query = match url.query() {
        Some(query) if !query.is_empty() => format!("{query}&{pair}"),
        _ => pair,
    };
    url.set_query(Some(&query));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_the_base_is_kept() {
        for base in [
            "https://a.example/client/v4",
            "https://a.example/client/v4/",
        ] {
            let url = join(&parse(base).unwrap(), "/zones/x%2Fy", "a=1").unwrap();
            assert_eq!(url.as_str(), "https://a.example/client/v4/zones/x%2Fy?a=1");
        }
        let base = parse("https://a.example?version=2").unwrap();
        let url = join(&base, "/b", "c=%2B").unwrap();
        assert_eq!(url.as_str(), "https://a.example/b?version=2&c=%2B");
        assert!(join(&base, "/b/../c", "").is_err());
    }

    #[test]
    fn unusable_bases() {
        for base in [
            "/v1",
            "ftp://a.example",
            "https://u:p@a.example",
            "https://a.example/#x",
        ] {
            assert!(parse(base).is_err(), "{base}");
        }
    }

    /// The URL with that value of the variable `v`.
    fn with(url: &'static str, value: &str) -> Option<String> {
        let server = Server {
            url,
            variables: &[ServerVariable {
                name: "v",
                default: "d",
                values: &[],
            }],
        };
        let chosen = [("v".to_owned(), value.to_owned())];
        base_url(&server, &chosen).ok().map(String::from)
    }

    #[test]
    fn a_variable_changes_its_place_alone() {
        let tenant = "https://{v}.api.example/v1";
        assert_eq!(
            with(tenant, "acme").as_deref(),
            Some("https://acme.api.example/v1")
        );
        for bad in [
            "evil.example/",
            "evil.example?",
            "evil.example\\",
            "evil.example#",
            "u@",
            "x:1",
            "",
            "a b",
            "a\tb",
            "evil.example／",
            "%2f",
        ] {
            assert_eq!(with(tenant, bad), None, "{bad:?}");
        }
        let path = "https://api.example/{v}/x";
        assert_eq!(
            with(path, "a/b").as_deref(),
            Some("https://api.example/a/b/x")
        );
        for bad in ["..", "a/../..", "%2e%2E", ".\t.", "a?b", "a#", "a\\b"] {
            assert_eq!(with(path, bad), None, "{bad:?}");
        }
        let host = "https://{v}/x";
        assert_eq!(
            with(host, "[::1]:80").as_deref(),
            Some("https://[::1]:80/x")
        );
        assert_eq!(with(host, "a.example/y"), None);
        assert_eq!(
            with("{v}/x", "https://a.example/y").as_deref(),
            Some("https://a.example/y/x")
        );
        assert_eq!(with("{v}://api.example", "https://evil.example/?"), None);
        assert_eq!(
            with("https://api.example:{v}", "8080").as_deref(),
            Some("https://api.example:8080/")
        );
        assert_eq!(with("https://api.example:{v}", "80@evil.example"), None);
    }

    #[test]
    fn variables() {
        let server = Server {
            url: "https://{region}.example/{base}",
            variables: &[
                ServerVariable {
                    name: "region",
                    default: "eu",
                    values: &["eu", "us"],
                },
                ServerVariable {
                    name: "base",
                    default: "v2",
                    values: &[],
                },
            ],
        };
        let chosen = |value: &str| vec![("region".to_owned(), value.to_owned())];
        assert_eq!(
            base_url(&server, &[]).unwrap().as_str(),
            "https://eu.example/v2"
        );
        assert_eq!(
            base_url(&server, &chosen("us")).unwrap().as_str(),
            "https://us.example/v2"
        );
        assert!(
            base_url(&server, &chosen("mars"))
                .unwrap_err()
                .contains("eu, us")
        );
    }
}
