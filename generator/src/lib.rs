//! OpenAPI in, a Rust client crate out.
