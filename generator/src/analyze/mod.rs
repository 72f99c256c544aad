//! Decides what Rust an API becomes.
//!
//! In: an [`Api`](crate::api::Api) and the configuration. Out: a [`Plan`](crate::plan::Plan), in which nothing is left to search or to decide. What always holds:
//! time is linear in the size of the API (but for sorting); the result depends on nothing but what comes in; whatever the API holds, there
//! is a plan.

mod bodies;
mod boxes;
mod checks;
mod client;
mod context;
mod convert;
mod defaults;
mod described;
mod dispatch;
mod docs;
mod drafts;
mod files;
pub(crate) mod forms;
mod literals;
mod modules;
mod operations;
mod outcome;
mod outputs;
mod package;
mod plan;
mod presence;
mod reach;
mod resources;
mod statuses;
mod structs;
mod traits;
mod types;
mod unions;
pub(crate) mod walk;

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;

pub use plan::analyze;
