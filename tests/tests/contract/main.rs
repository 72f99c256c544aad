//! Contract tests: the recordings against the document, and the generated client against the recordings.

mod recorder;
mod recordings;
