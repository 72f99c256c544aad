//! Credentials, put into a request and taken out again.

use ::http::header::AUTHORIZATION;
use ::http::{HeaderMap, HeaderName, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use url::Url;

use super::super::describe::{Api, Place, Scheme, SchemeKind};
use super::super::request::{add_cookie, add_pair};
use super::choose::CredentialsError;
use super::store::{Credential, Kind};
use super::{Credentials, Secret};

/// The credentials of one attempt, ready to be put into a request.
#[derive(Debug, Default)]
pub(crate) struct Applied {
    ready: Vec<(&'static Scheme, Ready)>,
}

#[derive(Debug)]
struct Ready {
    /// The text as it is sent.
    sent: Secret,
    /// The token behind it, when it came from a source.
    token: Option<Secret>,
}

impl Applied {
    /// Gets the credentials of `schemes`, tokens from their sources. Tokens in `refused` are fetched anew.
    ///
    /// # Errors
    /// A source fails, or a credential is not of the kind that its scheme needs.
    pub(crate) async fn get(
        api: &Api,
        schemes: &[&'static str],
        have: &Credentials,
        refused: Option<&Self>,
    ) -> Result<Self, CredentialsError> {
        let mut ready = Vec::new();
        for name in schemes {
            let (Some(scheme), Some(credential)) = (api.scheme(name), have.get(name)) else {
                return Err(CredentialsError::unusable(
                    name,
                    "its scheme is not described",
                ));
            };
            let refused = refused.and_then(|refused| refused.token(name));
            if let Some(one) = get_one(scheme, credential, refused).await? {
                ready.push((scheme, one));
            }
        }
        Ok(Self { ready })
    }

    fn token(&self, name: &str) -> Option<&Secret> {
        let found = self.ready.iter().find(|(scheme, _)| scheme.name == name);
        found.and_then(|(_, ready)| ready.token.as_ref())
    }

    /// Whether a token came from a source that can be asked for another.
    pub(crate) fn is_refreshable(&self) -> bool {
        self.ready.iter().any(|(_, ready)| ready.token.is_some())
    }

    /// Whether nothing secret is put into the request.
    pub(crate) fn is_empty(&self) -> bool {
        self.ready.is_empty()
    }

    /// Puts them into a request.
    ///
    /// # Errors
    /// One has a character that cannot stand where it goes.
    pub(crate) fn put(
        &self,
        url: &mut Url,
        headers: &mut HeaderMap,
    ) -> Result<(), CredentialsError> {
        for (scheme, ready) in &self.ready {
            let unusable = || {
                CredentialsError::unusable(
                    scheme.name,
                    "it has a character that a header cannot carry",
                )
            };
            let sent = ready.sent.expose();
            match scheme.kind {
                SchemeKind::ApiKey {
                    place: Place::Query,
                    name,
                } => add_pair(url, name, sent),
                SchemeKind::ApiKey {
                    place: Place::Cookie,
                    name,
                } => {
                    if !add_cookie(headers, &format!("{name}={sent}"), true) {
                        return Err(unusable());
                    }
                }
                SchemeKind::ApiKey { name, .. } => {
                    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unusable())?;
                    headers.insert(name, sensitive(sent).ok_or_else(unusable)?);
                }
                _ => {
                    headers.insert(AUTHORIZATION, sensitive(sent).ok_or_else(unusable)?);
                }
            }
        }
        Ok(())
    }
}

/// A header value that `Debug` does not print.
fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

async fn get_one(
    scheme: &'static Scheme,
    credential: &Credential,
    refused: Option<&Secret>,
) -> Result<Option<Ready>, CredentialsError> {
    let (secret, token) = match &credential.0 {
        Kind::Present => return Ok(None),
        Kind::Basic { user, password } if scheme.kind == SchemeKind::Basic => {
            if user.contains(':') {
                return Err(CredentialsError::unusable(
                    scheme.name,
                    "a user name may not have a colon (RFC 7617)",
                ));
            }
            let pair = format!("{user}:{}", password.expose());
            (Secret::new(STANDARD.encode(pair)), None)
        }
        Kind::Basic { .. } => {
            return Err(CredentialsError::unusable(
                scheme.name,
                "it is a user name and password, and the scheme takes a token or key",
            ));
        }
        Kind::Secret(_) | Kind::Fresh(_) if scheme.kind == SchemeKind::Basic => {
            return Err(CredentialsError::unusable(
                scheme.name,
                "the scheme takes a user name and password",
            ));
        }
        Kind::Secret(secret) => (secret.clone(), None),
        Kind::Fresh(fresh) => {
            let token = fresh.token(refused).await;
            let token = token
                .map_err(|error| CredentialsError::unusable(scheme.name, error.to_string()))?;
            (token.clone(), Some(token))
        }
    };
    let prefix = match scheme.kind {
        SchemeKind::Basic => "Basic ",
        SchemeKind::Http(name) => {
            return Ok(Some(Ready {
                sent: Secret::new(format!("{name} {}", secret.expose())),
                token,
            }));
        }
        SchemeKind::ApiKey { .. } => "",
        SchemeKind::MutualTls => return Ok(None),
        SchemeKind::Bearer | SchemeKind::OAuth2 { .. } | SchemeKind::OpenIdConnect => "Bearer ",
    };
    let sent = Secret::new(format!("{prefix}{}", secret.expose()));
    Ok(Some(Ready { sent, token }))
}

/// The names under which keys stand in a query.
fn query_names(api: &Api) -> impl Iterator<Item = &'static str> {
    api.schemes.iter().filter_map(|scheme| match scheme.kind {
        SchemeKind::ApiKey {
            place: Place::Query,
            name,
        } => Some(name),
        _ => None,
    })
}

/// `url` without the keys in its query.
pub(crate) fn strip(api: &Api, url: &Url) -> Url {
    rewrite(
        url,
        |name| !query_names(api).any(|key| key == name),
        |_, _| None,
    )
}

/// `url` with `[secret]` in place of the keys in its query.
pub(crate) fn hide(api: &Api, url: &Url) -> Url {
    rewrite(
        url,
        |_| true,
        |name, _| {
            query_names(api)
                .any(|key| key == name)
                .then(|| "[secret]".to_owned())
        },
    )
}

/// `url` with the query pairs that `keep` names, some with another value. One in which nothing changes is left as it is.
fn rewrite(
    url: &Url,
    keep: impl Fn(&str) -> bool,
    other: impl Fn(&str, &str) -> Option<String>,
) -> Url {
    let touched = url
        .query_pairs()
        .any(|(name, value)| !keep(&name) || other(&name, &value).is_some());
    if !touched {
        return url.clone();
    }
    let pairs: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| keep(name))
        .map(|(name, value)| {
            let other = other(&name, &value).unwrap_or_else(|| value.into_owned());
            (name.into_owned(), other)
        })
        .collect();
    let mut url = url.clone();
    url.set_query(None);
    for (name, value) in &pairs {
        add_pair(&mut url, name, value);
    }
    url
}
