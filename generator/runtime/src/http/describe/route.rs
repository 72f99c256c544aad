//! An operation: method, path, security, what it answers with.

use super::Server;

/// Security requirements (OpenAPI 3.0.3, section 4.7.30): any one is enough, and of that all schemes are needed. An empty one
/// makes security optional; no requirement at all means that none is needed.
pub type Requirements = &'static [&'static [&'static str]];

/// An operation.
///
/// Described by starting from a bare GET: `Route { id: "list_pets", path: "/pets", ..Route::GET }`.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// Its id in the document, for messages and traces.
    pub id: &'static str,
    /// The method, in upper case.
    pub method: &'static str,
    /// The path template: `/pets/{pet_id}`.
    pub path: &'static str,
    /// Its own servers; empty for those of the API.
    pub servers: &'static [Server],
    /// What it needs.
    pub security: Requirements,
    /// The value of `Accept`; empty for none.
    pub accept: &'static str,
    /// Statuses outside of 200 to 299 that are answers and not errors: a redirection that is not to be followed.
    pub answers: &'static [u16],
    /// The header that carries an idempotency key, if the server knows one.
    pub idempotency_header: Option<&'static str>,
    /// The member of an answer's JSON that is `false` where the request has failed, whatever its status says.
    pub success: Option<&'static str>,
}

impl Route {
    /// A GET of nothing in particular.
    pub const GET: Self = Self {
        id: "",
        method: "GET",
        path: "",
        servers: &[],
        security: &[],
        accept: "application/json",
        answers: &[],
        idempotency_header: None,
        success: None,
    };
}
