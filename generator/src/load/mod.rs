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
mod files;
mod json;
mod keywords;
mod nearest;
mod node;
mod number;
mod parse;
mod piece;
mod place;
mod references;
mod scan;
mod schema;
mod sources;
mod uri;
mod version;
mod yaml;

pub use document::Document;
pub(crate) use document::METHODS;
pub(crate) use files::{BESIDE, add_beside, amended, amended_from_path, tree};
pub use files::{Loaded, from_path, from_reader, from_text};
pub(crate) use keywords::{holds_names, is_data};
pub use node::{Node, Object};
pub use number::Number;
pub use piece::Piece;
pub(crate) use place::push_token;
pub use place::{FileId, Place, Pointer};
pub use schema::{
    Bound, Discriminator, ExternalDocs, MappingEntry, Reference, Rest, SchemaObject, Type, TypeSet,
};
pub use sources::Sources;
pub use version::Version;
