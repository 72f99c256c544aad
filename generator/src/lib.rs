//! OpenAPI in, a Rust client crate out.

mod analyze;
pub mod api;
pub mod config;
pub mod diagnostic;
pub mod load;
pub mod lower;
pub mod output;
mod names;
pub mod plan;
