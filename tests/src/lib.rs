//! Contract tests of the generated crate.
