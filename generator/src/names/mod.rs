//! The only place where identifiers are made.
//!
//! In: words from the document ([`NameHint`](crate::api::NameHint)) and the configuration's wishes. Out: identifiers, unique where they
//! stand. What always holds: names are told apart by context first and by numbers last, and adding an unrelated thing to a document
//! changes no name.

pub(crate) mod globals;
mod groups;
mod holders;
pub(crate) mod ident;
pub(crate) mod members;
mod operations;
pub(crate) mod reserved;
mod schemas;
pub(crate) mod scope;
pub(crate) mod statics;
pub(crate) mod words;

#[cfg(test)]
mod tests;
