//! Decides what Rust an API becomes.
