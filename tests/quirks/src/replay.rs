//! Every operation of a case, called through its client, and answered by its mock.

use std::collections::BTreeMap;

use futures_util::{Stream, StreamExt, TryStreamExt};
use specwright_runtime::{Decode, Error};

use crate::wire::decode;

/// What comes of a call.
pub type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// The calls of one case.
///
/// Not every value that is made from a document is one that it allows. So it is enough that one way to call an operation is taken;
/// what is answered must decode, whatever was sent.
#[derive(Debug)]
pub struct Replay {
    name: &'static str,
    failures: Vec<String>,
    /// By operation and way to finish: whether one was answered, and why others were not sent.
    calls: BTreeMap<(&'static str, &'static str), (bool, Vec<String>)>,
    never: Vec<(&'static str, &'static str)>,
}

impl Replay {
    /// None yet.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            failures: Vec::new(),
            calls: BTreeMap::new(),
            never: Vec::new(),
        }
    }

    /// What came of a call, and what the mock found to be wrong with it.
    pub fn came(
        &mut self,
        operation: &'static str,
        finish: &'static str,
        mode: &str,
        outcome: Outcome,
        violations: &[String],
    ) {
        let (answered, unsent) = self.calls.entry((operation, finish)).or_default();
        match outcome {
            Ok(()) if violations.is_empty() => *answered = true,
            Ok(()) => unsent.push(format!("{mode}: {violations:?}")),
            Err(error) => {
                let status = error.downcast_ref::<Error>().and_then(Error::status);
                let decodes = !matches!(error.downcast_ref(), Some(Error::Decode(_)));
                if decodes && status.is_none() || !violations.is_empty() {
                    unsent.push(format!("{mode}: {error} {violations:?}"));
                } else {
                    let text = format!("{operation} ({mode}) {finish}: {error}");
                    self.failures.push(text);
                }
            }
        }
    }

    /// An operation that cannot be called, or not answered.
    pub fn never(&mut self, operation: &'static str, why: &'static str) {
        self.never.push((operation, why));
    }

    /// Ends the case.
    ///
    /// # Panics
    /// When any operation was not answered with what its client decodes, or nothing was called.
    pub fn finish(mut self) {
        assert!(!self.calls.is_empty(), "{}: nothing was called", self.name);
        for (operation, why) in &self.never {
            let answered = |(known, _): &(&str, &str)| known == operation;
            let mut calls = self.calls.iter().filter(|(call, _)| answered(call));
            if calls.any(|(_, (answered, _))| *answered) {
                let text = format!("{operation}: answered, though {why}");
                self.failures.push(text);
            }
            self.failures
                .retain(|text| !text.starts_with(&format!("{operation} (")));
            self.calls.retain(|call, _| !answered(call));
        }
        for ((operation, finish), (answered, unsent)) in &self.calls {
            if !answered {
                let why = unsent.join("\n    ");
                self.failures
                    .push(format!("{operation} {finish}: never answered\n    {why}"));
            }
        }
        assert!(
            self.failures.is_empty(),
            "{}:\n  {}",
            self.name,
            self.failures.join("\n  ")
        );
    }
}

/// Decodes an argument.
///
/// # Errors
/// It is none.
pub fn from<T: Decode>(text: &str) -> Result<T, String> {
    decode(text).map_err(|error| format!("{error}: {text}"))
}

/// All that a stream gives.
///
/// # Errors
/// That of the stream.
pub async fn drain<T>(stream: impl Stream<Item = Result<T, Error>>) -> Result<(), Error> {
    stream.try_for_each(|_| std::future::ready(Ok(()))).await
}

/// The first that a stream gives: one of events is connected again when it ends.
///
/// # Errors
/// That of the stream.
pub async fn first<T>(stream: impl Stream<Item = Result<T, Error>>) -> Result<(), Error> {
    match std::pin::pin!(stream).next().await {
        Some(Err(error)) => Err(error),
        _ => Ok(()),
    }
}
