//! Contract tests: the recordings against the document, and the generated client against the recordings.

mod batch;
mod blocking;
mod environment;
mod errors;
mod operations;
mod paging;
mod record_mode;
mod recorder;
mod recordings;
mod requests;
mod retries;
mod shared;
mod stored;
mod support;
mod tolerance;
