//! What callers want to see or change of each request: metrics, signatures.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::http::{Method, StatusCode};

use super::super::client::Settings;
use super::super::futures::{MaybeSend, MaybeSync};
use super::super::transport::TransportRequest;

/// One attempt, after it ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AttemptInfo<'a> {
    /// The id of the operation; empty for a request that no operation describes.
    pub operation: &'a str,
    /// The method.
    pub method: &'a Method,
    /// The path template, without values.
    pub template: &'a str,
    /// Counted from 1.
    pub attempt: u32,
    /// How long it took.
    pub duration: Duration,
    /// How it ended.
    pub outcome: Outcome,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// With an answer, whatever it says.
    Answered(StatusCode),
    /// Without one; the reason in words.
    Failed(String),
    /// The call was dropped, by a time limit around it, say, before the attempt had come to an end.
    Dropped,
}

/// Changes a request that is about to be sent.
pub(crate) trait Before:
    Fn(&mut TransportRequest) -> Result<(), String> + MaybeSend + MaybeSync
{
}
impl<F: Fn(&mut TransportRequest) -> Result<(), String> + MaybeSend + MaybeSync> Before for F {}

/// Looks at an attempt.
pub(crate) trait After: Fn(&AttemptInfo<'_>) + MaybeSend + MaybeSync {}
impl<F: Fn(&AttemptInfo<'_>) + MaybeSend + MaybeSync> After for F {}

/// The hooks of a client, in the order in which they were added.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) before: Vec<Arc<dyn Before>>,
    pub(crate) after: Vec<Arc<dyn After>>,
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} before, {} after",
            self.before.len(),
            self.after.len()
        )
    }
}

/// An attempt that is under way. Everyone who wants to know is told how it ended, once, also when it is dropped.
pub(super) struct Underway<'a> {
    pub(super) settings: &'a Settings,
    pub(super) started: Duration,
    pub(super) info: AttemptInfo<'a>,
}

impl Underway<'_> {
    /// It ended like this.
    pub(super) fn ended(mut self, outcome: Outcome) {
        self.info.outcome = outcome;
    }
}

impl Drop for Underway<'_> {
    fn drop(&mut self) {
        let hooks = &self.settings.hooks.after;
        if hooks.is_empty() && !cfg!(feature = "tracing") {
            return;
        }
        self.info.duration = self.settings.timer.now().saturating_sub(self.started);
        super::trace::attempt(&self.info);
        for hook in hooks {
            hook(&self.info);
        }
    }
}
