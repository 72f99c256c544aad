//! JSON for generated types.
//!
//! In: text from a server, or values from a caller. Out: values, or text. Generated code is a list of slots or members per
//! type; everything that can be written once is here. No code is generic over a reader or writer, nothing panics on any text,
//! and every error has the path of the value.

mod attempt;
pub mod bridge;
mod compound;
mod decimal;
mod decode;
mod digits;
mod encode;
mod error;
mod escape;
pub(crate) mod exact;
mod impls;
mod look;
mod macros;
mod maybe;
mod members;
mod missing;
mod numbers;
mod numerals;
mod open;
mod order;
mod output;
mod reader;
mod refuse;
mod scan;
mod skip;
mod strings;
mod tuples;
mod unknown;
mod value;
mod words;
mod writer;

pub use attempt::Read;
pub use compound::{Fitting, Rest, RestWith};
pub use decode::{Decode, Defaulted, Slot, blank, default_of, from_json, from_slice, utf8};
pub use encode::{Encode, Entries, Items, Measure, OrNull};
pub use error::DecodeError;
pub use look::Members;
pub use maybe::Maybe;
pub use missing::Missing;
pub use open::{OpenEnum, OpenIntEnum, Unlisted, UnlistedInt};
pub use output::{to_json, to_value};
pub use reader::{DEEPEST, DEPTH, Kind, Reader};
pub use serde_json::Value;
pub use tuples::{Positions, Tuple};
pub use unknown::UnknownMember;
pub use writer::Writer;

pub(crate) use error::{excerpt, push_index, push_member};
pub(crate) use unknown::unknown;
#[allow(
    unused_imports,
    reason = "a generated crate uses those that its document needs"
)]
pub(crate) use {
    bridge::serde_bridge,
    macros::{open_enum, open_int_enum, string_id},
};
