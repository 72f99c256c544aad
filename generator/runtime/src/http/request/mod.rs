//! From the arguments of an operation to a request that can be sent.
//!
//! In: a route, values, a body. Out: an absolute URL, headers and a body, or every reason why not, all at once. Nothing is sent
//! here, and no value can change which path is asked for.

mod bodies;
mod body;
mod call;
mod concat;
mod cookies;
mod escape;
mod file;
mod form;
mod layout;
mod lines;
mod media;
mod members;
mod multipart;
mod options;
mod part_writer;
mod parts;
mod path;
mod prepare;
mod server;
mod value;

pub use body::{Body, Content};
pub use call::Call;
pub use file::FilePart;
pub use media::TypedBody;
pub use options::CallOptions;
pub use part_writer::{PartEncoding, PartWriter};
pub use parts::{Part, Parts};

pub(crate) use cookies::{add as add_cookie, cookies};
pub(crate) use media::{decoded, essence};
#[cfg(feature = "testing")]
pub(crate) use media::{encoded, matches, parameter, record_start};
pub(crate) use options::Extras;
pub(crate) use prepare::Prepared;
pub(crate) use server::{add_pair, base_url, forget_user, parse as parse_base_url, shown};
