//! Generated clients, held against servers that others wrote.
//!
//! In: an OpenAPI document. Out: a program that calls every operation through the generated client, and what came of the calls. What always holds:
//! the values that are sent come from the document alone ([`sample`] knows nothing of the generator), and whether they are right is for the
//! server to say. The mutations of documents take their answers from [`sample`] too.

pub mod build;
pub mod document;
pub mod driver;
pub mod expression;
pub mod pattern;
pub mod report;
pub mod sample;
pub mod served;
pub mod server;
