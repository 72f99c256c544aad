//! Which server a request goes to, and how its URL is put together.

use std::fmt::Write as _;

use url::{ParseError, Url};

use super::super::describe::Server;
use super::escape::{Reserved, escape};

/// The URL of a server, its variables filled in from `chosen` or their defaults.
///
/// # Errors
/// A variable is not one of its values, or the URL is not one that requests can be sent to.
pub(crate) fn base_url(server: &Server, chosen: &[(String, String)]) -> Result<Url, String> {
    let mut text = server.url.to_owned();
    for variable in server.variables {
        let value = chosen
            .iter()
            .find(|(name, _)| name == variable.name)
            .map_or(variable.default, |(_, value)| value.as_str());
        if !variable.values.is_empty() && !variable.values.contains(&value) {
            return Err(format!(
                "server variable `{}` must be one of {}, is `{value}`",
                variable.name,
                variable.values.join(", ")
            ));
        }
        text = text.replace(&format!("{{{}}}", variable.name), value);
    }
    if Url::parse(&text) == Err(ParseError::RelativeUrlWithoutBase) {
        return Err(format!(
            "the server `{text}` is relative to where the document is served from; set a base URL, an absolute one such as \
             https://api.example.com/v1"
        ));
    }
    parse(&text)
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

/// `base` with `path` after its own path, and `query`, percent-encoded pairs, after its own query.
///
/// # Errors
/// The URL came out with another path than the one asked for.
pub(crate) fn join(base: &Url, path: &str, query: &[String]) -> Result<Url, String> {
    let mut url = base.clone();
    let separator = if path.is_empty() || path.starts_with('/') {
        ""
    } else {
        "/"
    };
    let wanted = format!("{}{separator}{path}", base.path().trim_end_matches('/'));
    url.set_path(&wanted);
    if url.path() != wanted && !(wanted.is_empty() && url.path() == "/") {
        return Err(format!(
            "the path `{wanted}` would be changed to `{}`",
            url.path()
        ));
    }
    if !query.is_empty() {
        let mut all = base.query().unwrap_or_default().to_owned();
        for pair in query {
            let separator = if all.is_empty() { "" } else { "&" };
            let _ = write!(all, "{separator}{pair}");
        }
        url.set_query(Some(&all));
    }
    Ok(url)
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
            let url = join(&parse(base).unwrap(), "/zones/x%2Fy", &["a=1".to_owned()]).unwrap();
            assert_eq!(url.as_str(), "https://a.example/client/v4/zones/x%2Fy?a=1");
        }
        let base = parse("https://a.example?version=2").unwrap();
        let url = join(&base, "/b", &["c=%2B".to_owned()]).unwrap();
        assert_eq!(url.as_str(), "https://a.example/b?version=2&c=%2B");
        assert!(join(&base, "/b/../c", &[]).is_err());
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

    #[test]
    fn variables() {
        let server = Server {
            url: "https://{region}.example/{base}",
            variables: &[
                super::super::super::describe::ServerVariable {
                    name: "region",
                    default: "eu",
                    values: &["eu", "us"],
                },
                super::super::super::describe::ServerVariable {
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
