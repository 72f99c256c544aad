//! The harness of the contract tests.
//!
//! In: the API's document in `specs/` and the recordings in `tests/recordings/`. Out: servers on loopback that replay a
//! recording, a judgement of every recording by JSON Schema, and what the recordings leave uncovered. What always
//! holds: a replayed request must be the recorded one (method, path, whole query, credentials, body), so that what is
//! judged in a recording is judged in what the client sends.

pub mod coverage;
pub mod document;
pub mod error_kinds;
pub mod judge;
/// The client of the API in `second-api/`, generated.
#[rustfmt::skip]
#[path = "../second-api/generated/src/lib.rs"]
pub mod ledger;
pub mod record;
pub mod recording;
pub mod redact;
pub mod renaming;
pub mod replay;
pub mod schema;

/// The first call that each client's README shows compiles as it stands there.
#[cfg(doctest)]
#[doc = include_str!("../second-api/generated/README.md")]
#[doc = include_str!("../third-api/generated/README.md")]
pub struct Readmes;

use std::path::PathBuf;

/// Path of a file or folder of this package.
#[must_use]
pub fn package_path(relative: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(relative)
}
