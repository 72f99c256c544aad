//! Credentials: what the caller has, which of it an operation needs, how it is put into a request.
//!
//! In: secrets, or sources of them, by the name of their security scheme. Out: headers, query pairs and cookies. A secret
//! appears in no `Debug`, no `Display` and no error.

mod apply;
mod choose;
#[cfg(feature = "oauth2")]
mod oauth2;
mod secret;
mod source;
mod store;

pub use choose::CredentialsError;
#[cfg(feature = "oauth2")]
pub use oauth2::ClientCredentials;
pub use secret::Secret;
pub use source::TokenSource;
pub use store::{Credential, Credentials};

pub(crate) use apply::{Applied, has_query_key, hide, holds_credential, strip};
pub(crate) use choose::choose;
pub(crate) use source::Fresh;
