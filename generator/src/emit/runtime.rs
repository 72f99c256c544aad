//! The hand-written half, carried into the crate as it is.

use super::sink::Sink;

/// Writes `src/runtime/`, every file with the generated header on top.
pub(super) fn files(sink: &mut Sink<'_>) {
    for (path, text) in specwright_runtime::source::FILES {
        let path = if *path == "vendored.rs" {
            "mod.rs"
        } else {
            path
        };
        sink.rust(format!("src/runtime/{path}"), (*text).to_owned());
    }
}
