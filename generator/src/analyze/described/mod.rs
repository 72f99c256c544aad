//! What a document says, as text that a generated crate carries for its mock server.
//!
//! In: operations and types with all their names. Out: a JSON text each. What always holds: the texts depend on nothing but the API
//! (members of objects that the document gives are sorted); a `$ref` is the identifier of a Rust type; nothing that only people read
//! is in them.

mod json;
mod operation;
mod schema;

pub(crate) use operation::operation;
pub(crate) use schema::of_node;
