//! A client: what all its calls share.
//!
//! In: an API's description, credentials, limits, a transport. Out: a [`Core`], cheap to clone, of which every generated client
//! and resource group holds one.

mod build;
mod builder;
mod core;
mod settings;

pub use builder::ClientBuilder;
pub use core::Core;

pub(crate) use settings::Settings;
