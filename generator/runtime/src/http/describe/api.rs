//! The API as a whole: servers, security schemes, the shape of its errors.

use super::{MemberPath, Requirements};

/// What a document says about its API as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// The name of the generated crate, for messages.
    pub name: &'static str,
    /// The value of `User-Agent` unless the caller sets another: `name/version`.
    pub user_agent: &'static str,
    /// The servers (OpenAPI 3.0.3, section 4.7.5); the first is the default.
    pub servers: &'static [Server],
    /// The names of the variables in their URLs, and in those of the servers of single operations.
    pub server_variables: &'static [&'static str],
    /// The security schemes.
    pub schemes: &'static [Scheme],
    /// What requests need that no operation describes: the document's own security; without one, each distinct requirement of
    /// its operations.
    pub security: Requirements,
    /// The environment variable that overrides the base URL.
    pub base_url_env: Option<&'static str>,
    /// Where an error body holds what a user looks for.
    pub error: ErrorShape,
}

impl Api {
    /// An API about which nothing is known.
    pub const EMPTY: Self = Self {
        name: "client",
        user_agent: "specwright",
        servers: &[],
        server_variables: &[],
        schemes: &[],
        security: &[],
        base_url_env: None,
        error: ErrorShape::UNKNOWN,
    };

    /// The scheme of that name.
    pub(crate) fn scheme(&self, name: &str) -> Option<&'static Scheme> {
        self.schemes.iter().find(|scheme| scheme.name == name)
    }
}

/// A server (OpenAPI 3.0.3, section 4.7.5).
#[derive(Clone, Copy, Debug)]
pub struct Server {
    /// The URL, with variables in braces. One that is relative needs a base URL from the caller.
    pub url: &'static str,
    /// The variables.
    pub variables: &'static [ServerVariable],
}

/// A variable in the URL of a server (OpenAPI 3.0.3, section 4.7.6).
#[derive(Clone, Copy, Debug)]
pub struct ServerVariable {
    /// Its name, without braces.
    pub name: &'static str,
    /// Its value unless the caller sets another.
    pub default: &'static str,
    /// The values it may have; empty for any.
    pub values: &'static [&'static str],
}

/// A security scheme (OpenAPI 3.0.3, section 4.7.27).
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    /// Its name in the document, by which requirements refer to it.
    pub name: &'static str,
    /// How the credential is sent.
    pub kind: SchemeKind,
    /// The environment variable that holds the credential; for [`SchemeKind::Basic`] as `user:password`.
    pub env: Option<&'static str>,
}

/// How a credential is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// `Authorization: Bearer <token>` (RFC 6750).
    Bearer,
    /// `Authorization: Basic <base64 of user:password>` (RFC 7617).
    Basic,
    /// `Authorization: <scheme> <credential>` with another scheme of the IANA registry.
    Http(&'static str),
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where.
        place: Place,
        /// The name of the header, query parameter or cookie.
        name: &'static str,
    },
    /// An access token, sent as a bearer token (RFC 6749).
    OAuth2 {
        /// Where the client-credentials flow gets its token.
        token_url: Option<&'static str>,
    },
    /// An access token, sent as a bearer token (OpenID Connect).
    OpenIdConnect,
    /// A client certificate, which the transport presents. The caller says that it does.
    MutualTls,
}

/// A part of a request that a parameter or key goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

impl Place {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// Where an error body holds what a user looks for. A body of another shape is looked through for the usual names.
#[derive(Clone, Copy, Debug)]
pub struct ErrorShape {
    /// The list of errors, from the body's root; empty when the body itself is one error.
    pub list: MemberPath,
    /// The code, within an error.
    pub code: MemberPath,
    /// The message, within an error.
    pub message: MemberPath,
    /// The pointer to the faulty part of the request, within an error.
    pub pointer: MemberPath,
    /// The list of causes, within an error; each is again an error.
    pub chain: MemberPath,
    /// The header that holds the id of the request.
    pub request_id: Option<&'static str>,
}

impl ErrorShape {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        list: &[],
        code: &[],
        message: &[],
        pointer: &[],
        chain: &[],
        request_id: None,
    };
}
