//! Credentials, put into a request and taken out again.

use ::http::header::{AUTHORIZATION, PROXY_AUTHORIZATION};
use ::http::{HeaderMap, HeaderName, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use url::Url;

use super::super::describe::{Api, Place, Scheme, SchemeKind};
use super::super::request::{add_cookie, add_pair, cookies};
use super::choose::CredentialsError;
use super::store::{Credential, Kind};
use super::{Credentials, Fresh, Secret};

/// The credentials of one attempt, ready to be put into a request.
#[derive(Debug, Default)]
pub(crate) struct Applied {
    ready: Vec<(&'static Scheme, Ready)>,
    /// One is presented by the transport, which cannot be told where not to.
    pub(crate) by_transport: bool,
}

#[derive(Debug)]
struct Ready {
    /// The word before it, if it goes into `Authorization`.
    word: &'static str,
    secret: Secret,
    /// The source that it came from, and the token that it gave.
    source: Option<(Fresh, Secret)>,
}

impl Applied {
    /// Gets the credentials of `schemes`, tokens from their sources.
    ///
    /// # Errors
    /// A source fails, or a credential is not of the kind that its scheme needs.
    pub(crate) async fn get(
        api: &Api,
        schemes: &[&'static str],
        have: &Credentials,
    ) -> Result<Self, CredentialsError> {
        let mut ready = Vec::with_capacity(schemes.len());
        let mut by_transport = false;
        for name in schemes {
            let (Some(scheme), Some(credential)) = (api.scheme(name), have.get(name)) else {
                return Err(CredentialsError::unusable(
                    name,
                    "its scheme is not described",
                ));
            };
            match get_one(scheme, credential).await? {
                Some(one) => ready.push((scheme, one)),
                None => by_transport = true,
            }
        }
        Ok(Self {
            ready,
            by_transport,
        })
    }

    /// The server refused them: tokens that came from a source are fetched anew from now on. False when there are none.
    pub(crate) fn refuse(&self) -> bool {
        let mut any = false;
        for (fresh, token) in self
            .ready
            .iter()
            .filter_map(|(_, ready)| ready.source.as_ref())
        {
            fresh.refuse(token);
            any = true;
        }
        any
    }

    /// Whether nothing secret is put into the request.
    pub(crate) fn is_empty(&self) -> bool {
        self.ready.is_empty()
    }

    /// Puts them into a request. A header that the call has of itself is the caller's choice, and stays.
    ///
    /// # Errors
    /// One has a character that cannot stand where it goes, or two are sent as the same header.
    pub(crate) fn put(
        &self,
        url: &mut Url,
        headers: &mut HeaderMap,
    ) -> Result<(), CredentialsError> {
        let mut taken: Vec<HeaderName> = Vec::new();
        for (scheme, ready) in &self.ready {
            let unusable = |why: String| CredentialsError::unusable(scheme.name, why);
            let cannot =
                |place| unusable(format!("it has a character that a {place} cannot carry"));
            let sent = ready.secret.expose();
            let name = match scheme.kind {
                SchemeKind::ApiKey {
                    place: Place::Query,
                    name,
                } => {
                    // A server may have led here with the key in the query; twice, it is no key to many a parser.
                    *url = rewrite(url, &mut |known, value| {
                        (known != name).then(|| value.to_owned())
                    });
                    add_pair(url, name, sent);
                    continue;
                }
                SchemeKind::ApiKey {
                    place: Place::Cookie,
                    name,
                } => {
                    // Anything else would end the cookie and begin another (RFC 6265, section 4.1.1).
                    let fits = |byte: u8| byte.is_ascii_graphic() && byte != b';';
                    if !sent.bytes().all(fits)
                        || !add_cookie(headers, &format!("{name}={sent}"), true)
                    {
                        return Err(cannot("cookie"));
                    }
                    continue;
                }
                SchemeKind::ApiKey { name, .. } => {
                    HeaderName::from_bytes(name.as_bytes()).map_err(|_| cannot("header"))?
                }
                _ => AUTHORIZATION,
            };
            if taken.contains(&name) {
                return Err(unusable(format!(
                    "it goes into the header `{name}`, and so does another that the operation needs"
                )));
            }
            if !headers.contains_key(&name) {
                let value = ready.in_header().ok_or_else(|| cannot("header"))?;
                // Only another one can be in its way.
                if self.ready.len() > 1 {
                    taken.push(name.clone());
                }
                headers.insert(name, value);
            }
        }
        Ok(())
    }
}

impl Ready {
    /// The value of its header, which `Debug` does not print.
    fn in_header(&self) -> Option<HeaderValue> {
        let secret = self.secret.expose();
        let mut text = String::with_capacity(self.word.len() + 1 + secret.len());
        if !self.word.is_empty() {
            text.push_str(self.word);
            text.push(' ');
        }
        text.push_str(secret);
        let mut value = HeaderValue::try_from(text).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

async fn get_one(
    scheme: &'static Scheme,
    credential: &Credential,
) -> Result<Option<Ready>, CredentialsError> {
    let (secret, source) = match &credential.0 {
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
            // Boxed, for most credentials do not wait for anything.
            let token = Box::pin(fresh.token()).await;
            let token = token.map_err(|error| CredentialsError::without(scheme.name, error))?;
            (token.clone(), Some((fresh.clone(), token)))
        }
    };
    let word = match scheme.kind {
        SchemeKind::Basic => "Basic",
        SchemeKind::Http(name) => name,
        SchemeKind::ApiKey { .. } => "",
        SchemeKind::MutualTls => return Ok(None),
        SchemeKind::Bearer | SchemeKind::OAuth2 { .. } | SchemeKind::OpenIdConnect => "Bearer",
    };
    Ok(Some(Ready {
        word,
        secret,
        source,
    }))
}

/// Whether a key of the API stands in a query under that name.
fn is_query_key(api: &Api, name: &str) -> bool {
    api.schemes.iter().any(|scheme| {
        matches!(scheme.kind, SchemeKind::ApiKey { place: Place::Query, name: key } if key == name)
    })
}

/// Whether the API has a key that stands in a query.
pub(crate) fn has_query_key(api: &Api) -> bool {
    let mut kinds = api.schemes.iter().map(|scheme| &scheme.kind);
    kinds.any(|kind| {
        matches!(
            kind,
            SchemeKind::ApiKey {
                place: Place::Query,
                ..
            }
        )
    })
}

/// Whether a request holds what may be a credential, wherever it came from: in a header that is for one, or under the name of
/// one of the API's keys.
pub(crate) fn holds_credential(api: &Api, url: &Url, headers: &HeaderMap) -> bool {
    let holds_key = |scheme: &Scheme| match scheme.kind {
        SchemeKind::ApiKey { place, name } => match place {
            Place::Query => url.query_pairs().any(|(known, _)| known == name),
            Place::Cookie => cookies(headers).any(|(known, _)| known.trim() == name),
            Place::Header | Place::Path => headers.contains_key(name),
        },
        _ => false,
    };
    headers.contains_key(AUTHORIZATION)
        || headers.contains_key(PROXY_AUTHORIZATION)
        || api.schemes.iter().any(holds_key)
}

/// `url` without the keys in its query.
pub(crate) fn strip(api: &Api, url: &Url) -> Url {
    rewrite(url, &mut |name, value| {
        (!is_query_key(api, name)).then(|| value.to_owned())
    })
}

/// `url` with `[secret]` in place of the keys in its query.
pub(crate) fn hide(api: &Api, url: &Url) -> Url {
    rewrite(url, &mut |name, value| {
        let value = if is_query_key(api, name) {
            "[secret]"
        } else {
            value
        };
        Some(value.to_owned())
    })
}

/// `url` with the query pairs to which `change` gives a value. One in which nothing changes is left as it is.
fn rewrite(url: &Url, change: &mut dyn FnMut(&str, &str) -> Option<String>) -> Url {
    if url.query().is_none() {
        return url.clone();
    }
    let (mut touched, mut pairs) = (false, Vec::new());
    for (name, value) in url.query_pairs() {
        let changed = change(&name, &value);
        touched |= changed.as_deref() != Some(&*value);
        if let Some(value) = changed {
            pairs.push((name.into_owned(), value));
        }
    }
    let mut url = url.clone();
    if touched {
        url.set_query(None);
        for (name, value) in &pairs {
            add_pair(&mut url, name, value);
        }
    }
    url
}
