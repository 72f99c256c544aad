//! Where the API is, and who may call it: servers, security schemes, requirements.

use super::{Docs, ParameterLocation};
use crate::load::Place;

/// A Server Object (OpenAPI 3.0.3 §4.7.5).
#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// The URL template; may be relative.
    pub url: String,
    /// What the document says of it.
    pub description: Option<String>,
    /// The template's variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL template.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerVariable {
    /// Its name in the template.
    pub name: String,
    /// What stands in when the caller gives none.
    pub default: String,
    /// The only values allowed; empty: any.
    pub values: Vec<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// A Security Scheme Object (OpenAPI 3.0.3 §4.7.27).
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityScheme {
    /// Its key in `components/securitySchemes`.
    pub name: String,
    /// How the credential is sent.
    pub kind: SchemeKind,
    /// What the document says of it.
    pub docs: Docs,
    /// Environment variable that holds it (from the configuration).
    pub env: Option<String>,
    /// Where it is declared.
    pub place: Place,
}

/// How a credential is sent.
#[derive(Debug, Clone, PartialEq)]
pub enum SchemeKind {
    /// `http` / `bearer` (RFC 6750)
    Bearer,
    /// `http` / `basic` (RFC 7617)
    Basic,
    /// `http` with another scheme of the IANA registry: `Authorization: <scheme> <credential>`
    OtherHttp(String),
    /// `apiKey`
    ApiKey {
        /// Where the key is sent: header, query or cookie.
        location: ParameterLocation,
        /// Its name there.
        name: String,
    },
    /// `oauth2`
    OAuth2(Vec<OAuthFlow>),
    /// `openIdConnect`
    OpenIdConnect {
        /// The discovery document.
        url: String,
    },
    /// `mutualTLS` (3.1): the transport's business
    MutualTls,
}

/// One flow of an `oauth2` scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct OAuthFlow {
    /// Which flow.
    pub kind: OAuthFlowKind,
    /// `authorizationUrl`
    pub authorization_url: Option<String>,
    /// `tokenUrl`
    pub token_url: Option<String>,
    /// `refreshUrl`
    pub refresh_url: Option<String>,
    /// Scope and description.
    pub scopes: Vec<(String, String)>,
}

/// Which OAuth 2.0 flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OAuthFlowKind {
    /// `implicit`
    Implicit,
    /// `password`
    Password,
    /// `clientCredentials`
    ClientCredentials,
    /// `authorizationCode`
    AuthorizationCode,
}

/// Schemes that must all be satisfied together; no scheme means that anonymous calls are allowed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Requirement {
    /// Scheme name and the scopes asked for.
    pub schemes: Vec<(String, Vec<String>)>,
}
