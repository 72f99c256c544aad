//! Which of the caller's credentials an operation takes.

use std::fmt;

use super::super::describe::{Api, Requirements};
use super::Credentials;
use super::source::NoToken;

/// No credential fits, or one could not be had.
#[derive(Clone, Debug)]
pub struct CredentialsError {
    pub(super) fault: Fault,
    is_transient: bool,
}

#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// What would fit, in words.
    Missing(Vec<String>),
    /// The scheme, and what is wrong with its credential.
    Unusable(&'static str, String),
}

impl CredentialsError {
    pub(super) fn unusable(scheme: &'static str, why: impl Into<String>) -> Self {
        Self {
            fault: Fault::Unusable(scheme, why.into()),
            is_transient: false,
        }
    }

    /// A source gave no token.
    pub(super) fn without(scheme: &'static str, error: NoToken) -> Self {
        Self {
            is_transient: error.is_transient,
            ..Self::unusable(scheme, error.why)
        }
    }

    /// Whether there may be one later: the endpoint that tokens come from could not be reached, say.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.is_transient
    }

    /// What would fit, one alternative after the other; empty when there was a credential that could not be used.
    #[must_use]
    pub fn candidates(&self) -> &[String] {
        match &self.fault {
            Fault::Missing(candidates) => candidates,
            Fault::Unusable(..) => &[],
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Fault::Missing(candidates) => {
                write!(
                    f,
                    "credentials are missing; what would do: {}",
                    candidates.join(", or ")
                )
            }
            Fault::Unusable(scheme, why) => {
                write!(f, "the credential `{scheme}` cannot be used: {why}")
            }
        }
    }
}

impl std::error::Error for CredentialsError {}

/// The schemes to use: the first requirement that names some and of which every scheme has a credential, or none when security
/// is optional.
///
/// # Errors
/// None fits; the error names all that would.
pub(crate) fn choose(
    api: &Api,
    requirements: Requirements,
    have: &Credentials,
) -> Result<&'static [&'static str], CredentialsError> {
    let fits = |schemes: &&&'static [&'static str]| {
        !schemes.is_empty() && schemes.iter().all(|scheme| have.get(scheme).is_some())
    };
    if let Some(schemes) = requirements.iter().find(fits) {
        return Ok(schemes);
    }
    if requirements.is_empty() || requirements.iter().any(|schemes| schemes.is_empty()) {
        return Ok(&[]);
    }
    let mut candidates = Vec::new();
    for schemes in requirements {
        let words: Vec<String> = schemes.iter().map(|scheme| in_words(api, scheme)).collect();
        candidates.push(words.join(" with "));
    }
    Err(CredentialsError {
        fault: Fault::Missing(candidates),
        is_transient: false,
    })
}

/// ``` `api_token` (environment variable EXAMPLE_TOKEN)```
fn in_words(api: &Api, scheme: &str) -> String {
    match api.scheme(scheme).map(|scheme| scheme.env) {
        Some(Some(variable)) => format!("`{scheme}` (environment variable {variable})"),
        Some(None) => format!("`{scheme}`"),
        None => format!("`{scheme}` (which the document names, but does not describe)"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::describe::{Scheme, SchemeKind};
    use super::*;

    const API: Api = Api {
        schemes: &[
            Scheme {
                name: "token",
                kind: SchemeKind::Bearer,
                env: Some("A_TOKEN"),
            },
            Scheme {
                name: "user",
                kind: SchemeKind::Bearer,
                env: None,
            },
            Scheme {
                name: "key",
                kind: SchemeKind::Bearer,
                env: Some("A_KEY"),
            },
        ],
        ..Api::EMPTY
    };
    const EITHER: Requirements = &[&["token"], &["user", "key"]];

    fn chosen(
        requirements: Requirements,
        have: &[&'static str],
    ) -> Result<Vec<&'static str>, String> {
        let have = have
            .iter()
            .fold(Credentials::new(), |all, name| all.set(name, "x"));
        choose(&API, requirements, &have)
            .map(<[_]>::to_vec)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn any_requirement_all_of_its_schemes() {
        assert_eq!(chosen(EITHER, &["user", "key"]), Ok(vec!["user", "key"]));
        assert_eq!(chosen(EITHER, &["token", "user", "key"]), Ok(vec!["token"]));
        let error = chosen(EITHER, &["key"]).unwrap_err();
        assert_eq!(
            error,
            "credentials are missing; what would do: `token` (environment variable A_TOKEN), or \
             `user` with `key` (environment variable A_KEY)"
        );
    }

    #[test]
    fn optional_security_uses_what_there_is() {
        assert_eq!(chosen(&[&[], &["token"]], &["token"]), Ok(vec!["token"]));
        assert_eq!(chosen(&[&["token"], &[]], &[]), Ok(vec![]));
        assert_eq!(chosen(&[], &["token"]), Ok(vec![]));
    }
}
