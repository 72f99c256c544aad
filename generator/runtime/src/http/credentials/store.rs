//! The credentials that a caller has, by the name of their scheme.

use std::collections::BTreeMap;

use super::super::describe::{Api, Scheme, SchemeKind};
use super::{Fresh, Secret, TokenSource};

/// A credential for one security scheme.
#[derive(Clone, Debug)]
pub struct Credential(pub(super) Kind);

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Secret(Secret),
    Basic { user: String, password: Secret },
    Fresh(Fresh),
    Present,
}

impl Credential {
    /// A token or key.
    #[must_use]
    pub fn secret(secret: impl Into<Secret>) -> Self {
        Self(Kind::Secret(secret.into()))
    }

    /// A user name, which has no colon, and a password.
    #[must_use]
    pub fn basic(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(Kind::Basic {
            user: user.into(),
            password: password.into(),
        })
    }

    /// Tokens that expire.
    #[must_use]
    pub fn source(source: impl TokenSource + 'static) -> Self {
        Self(Kind::Fresh(Fresh::new(source)))
    }

    /// The transport presents it: a client certificate.
    #[must_use]
    pub fn by_transport() -> Self {
        Self(Kind::Present)
    }

    /// Reads it as it stands in an environment variable.
    fn from_text(scheme: &Scheme, text: String) -> Self {
        match (scheme.kind, text.split_once(':')) {
            (SchemeKind::Basic, Some((user, password))) => Self::basic(user, password),
            (SchemeKind::Basic, None) => Self::basic(text, ""),
            _ => Self::secret(text),
        }
    }
}

impl From<&str> for Credential {
    fn from(text: &str) -> Self {
        Self::secret(text)
    }
}

impl From<String> for Credential {
    fn from(text: String) -> Self {
        Self::secret(text)
    }
}

impl From<Secret> for Credential {
    fn from(secret: Secret) -> Self {
        Self(Kind::Secret(secret))
    }
}

/// Credentials, by the name of their security scheme. Each operation uses those that it needs.
#[derive(Clone, Debug, Default)]
pub struct Credentials(BTreeMap<&'static str, Credential>);

impl Credentials {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the credential of a scheme.
    #[must_use]
    pub fn set(mut self, scheme: &'static str, credential: impl Into<Credential>) -> Self {
        self.0.insert(scheme, credential.into());
        self
    }

    /// Those whose environment variables are set to something.
    pub(crate) fn from_env(api: &Api, read: &dyn Fn(&str) -> Option<String>) -> Self {
        let found = api.schemes.iter().filter_map(|scheme| {
            let text = read(scheme.env?).filter(|text| !text.is_empty())?;
            Some((scheme.name, Credential::from_text(scheme, text)))
        });
        Self(found.collect())
    }

    pub(super) fn get(&self, scheme: &str) -> Option<&Credential> {
        self.0.get(scheme)
    }

    /// Adds those of `more`, which win.
    pub(crate) fn extend(&mut self, more: Self) {
        self.0.extend(more.0);
    }
}
