//! OpenAPI in, a Rust client crate out.

pub mod analyze;
pub mod api;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod files;
pub mod load;
pub mod lower;
mod names;
pub mod output;
pub mod plan;
