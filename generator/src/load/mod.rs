//! Text to document.
//!
//! In: the name of a file and a way to read files. Out: a [`Document`]: the value tree of that file and of every file
//! that it refers to, a way to follow references, and typed views of the parts. Invariant: whatever the bytes, nothing
//! here panics or hangs; what cannot be read is a diagnostic with its place, and the rest is still there.
//!
//! | part | typed by |
//! |---|---|
//! | schemas | [`Document::schema`]: [`SchemaObject`], both dialects, exact numbers |
//! | everything else | [`Document::piece`]: the types of `openapiv3`, one object at a time |

mod document;
mod node;
mod number;
mod piece;
mod place;
mod references;
mod schema;
mod uri;
mod version;

pub use document::Document;
pub use node::{Node, Object};
pub use number::Number;
pub use piece::Piece;
pub use place::{FileId, Place, Pointer};
pub use schema::{
    Bound, Discriminator, ExternalDocs, MappingEntry, Reference, Rest, SchemaObject, Type, TypeSet,
};
pub use version::Version;
