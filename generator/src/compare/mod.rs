//! What a change of the document means for the users of the generated crate.
//!
//! In: two [`Surface`]s, each taken from a [`Plan`](crate::plan::Plan) or read back from a lock. Out: a [`Comparison`]: every change with
//! the item it touches as users write it, its effect on source code and on the wire, and a [`Verdict`] for the crate's version.
//!
//! What always holds:
//!
//! - the verdict is about the Rust that is generated, with its open enums, `#[non_exhaustive]` structs and tolerant decoding, not about
//!   the document: what users cannot notice is no change;
//! - a cause is told once: what is renamed is one change, not one for each place that names it;
//! - the same two surfaces give the same changes in the same order, and nothing but the surfaces counts;
//! - what could not be compared, because a piece of a document could not be used, is said: a [`Fault`].

mod change;
mod extract;
mod fault;
mod matching;
mod pairs;
mod parse;
pub mod report;
mod rules;
mod subject;
mod surface;

pub use change::{Change, Effect, Severity, Side, Verdict};
pub use fault::Fault;
pub use pairs::{Comparison, compare};
pub use parse::ParseError;
pub use subject::Subject;
pub(crate) use surface::fingerprint;
pub use surface::{Fact, Item, ItemKind, Surface};
