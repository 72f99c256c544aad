//! OpenAPI in, a Rust client crate out.

pub mod analyze;
pub mod api;
pub mod compare;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod files;
mod generator;
pub mod inspect;
pub mod load;
pub mod lock;
pub mod lower;
mod names;
pub mod output;
pub mod overlay;
pub mod parallel;
pub mod pipeline;
pub mod plan;
pub mod slice;
mod unmatched;

pub use generator::{Findings, Generated, Generator, Planned, Refused};
