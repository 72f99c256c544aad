//! What a document says about an API, as constants that generated code holds.
//!
//! In: nothing. Out: plain data that the rest of the runtime reads: the API, its servers and security schemes, a route per
//! operation, a description per parameter, the paging of a list. Nothing here is computed.

mod api;
mod paging;
mod param;
mod route;

pub use api::{Api, ErrorShape, Place, Scheme, SchemeKind, Server, ServerVariable};
pub use paging::{MemberPath, PageParam, Paging, PagingStyle};
pub use param::{Param, Style};
pub use route::{Requirements, Route};
