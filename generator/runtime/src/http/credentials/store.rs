//! The credentials that a caller has, by the name of their scheme.

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
pub struct Credentials(Vec<(&'static str, Credential)>);

impl Credentials {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the credential of a scheme.
    #[must_use]
    pub fn set(mut self, scheme: &'static str, credential: impl Into<Credential>) -> Self {
        self.put(scheme, credential.into());
        self
    }

    fn put(&mut self, scheme: &'static str, credential: Credential) {
        match self.0.iter_mut().find(|(known, _)| *known == scheme) {
            Some((_, known)) => *known = credential,
            None => self.0.push((scheme, credential)),
        }
    }

    /// Those whose environment variables are set to something.
    pub(crate) fn from_env(api: &Api, read: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut found = Self::new();
        for scheme in api.schemes {
            if let Some(text) = scheme.env.and_then(read)
                && !text.is_empty()
            {
                found.put(scheme.name, Credential::from_text(scheme, text));
            }
        }
        found
    }

    pub(super) fn get(&self, scheme: &str) -> Option<&Credential> {
        let (_, credential) = self.0.iter().find(|(known, _)| *known == scheme)?;
        Some(credential)
    }

    /// Adds those of `more`, which win.
    pub(crate) fn extend(&mut self, more: Self) {
        for (scheme, credential) in more.0 {
            self.put(scheme, credential);
        }
    }
}
