//! Attempts, one after the other, until there is an answer or no point in another.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ::http::StatusCode;

use super::super::client::Settings;
use super::super::credentials::{Applied, choose, hide};
use super::super::error::{Error, Failure, Reason, TimeoutKind};
use super::super::futures::within;
use super::super::request::Prepared;
use super::super::response::{Chunks, RawResponse};
use super::limiter::Turn;
use super::one::Ended;
use super::trace;

/// What a call gets.
pub(crate) enum Answer {
    /// The whole body.
    Whole(Box<RawResponse>),
    /// The head, and the body to be read.
    Stream(Box<RawResponse>, Box<Chunks>),
}

/// Where a call stands.
pub(super) struct Run<'a> {
    pub(super) settings: &'a Settings,
    pub(super) prepared: &'a Prepared,
    pub(super) stream: bool,
    deadline: Option<Duration>,
    pub(super) attempts: u32,
    pub(super) retries: u32,
    /// A 303 said that the server has acted on the request.
    pub(super) acted: AtomicBool,
    /// An attempt ended in a way that does not tell whether the server acted on it.
    pub(super) perhaps_acted: bool,
}

/// Sends a request until there is an answer. With `stream`, the body of a success is left to be read.
pub(crate) async fn run(
    settings: &Settings,
    prepared: &Prepared,
    stream: bool,
) -> Result<Answer, Error> {
    let total = prepared.extras.total_timeout.flatten();
    let mut run = Run {
        settings,
        prepared,
        stream,
        deadline: total.map(|total| settings.timer.now().saturating_add(total)),
        attempts: 0,
        retries: 0,
        acted: AtomicBool::new(false),
        perhaps_acted: false,
    };
    trace::call(settings, prepared, run.attempts()).await
}

impl Run<'_> {
    async fn attempts(&mut self) -> Result<Answer, Error> {
        let (settings, prepared) = (self.settings, self.prepared);
        let schemes = choose(settings.api, prepared.security, &settings.credentials)?;
        let mut renewed = false;
        loop {
            // A turn must not pass while a token is fetched; nor may the token while the turn is waited for.
            if settings.limiter.is_some() {
                Box::pin(self.credentials(schemes)).await?;
            }
            let turn = self.await_turn().await?;
            let credentials = self.credentials(schemes).await?;
            if let Some(turn) = turn {
                turn.take();
            }
            match self.attempt(&credentials).await? {
                Ended::Answered(answer) => {
                    let response = match &answer {
                        Answer::Stream(..) => return Ok(answer),
                        Answer::Whole(response) => response,
                    };
                    if self.is_answer(response.status) {
                        return Ok(answer);
                    }
                    // Also when this call is not sent again: the next one must not take the same token.
                    // Where a redirect led, they were not shown.
                    let renewable = response.status == StatusCode::UNAUTHORIZED
                        && response.is_home()
                        && credentials.refuse();
                    if renewable && !renewed && self.may_repeat() && prepared.body.is_replayable() {
                        renewed = true;
                        continue;
                    }
                    self.after_error(response).await?;
                }
                Ended::Broken(broken) => self.after_failure(*broken).await?,
            }
        }
    }

    /// The credentials of an attempt, unless the total time ends before they can be had.
    async fn credentials(&self, schemes: &[&'static str]) -> Result<Applied, Error> {
        let settings = self.settings;
        let get = pin!(Applied::get(settings.api, schemes, &settings.credentials));
        let credentials = within(&*settings.timer, || self.left(), get).await;
        Ok(credentials.ok_or_else(|| self.out_of_time())??)
    }

    /// Whether the status is a success, or an answer by the document.
    pub(super) fn is_answer(&self, status: StatusCode) -> bool {
        status.is_success() || self.prepared.answers.contains(&status.as_u16())
    }

    /// Whether a 303 said that the server has acted on the request.
    pub(super) fn has_acted(&self) -> bool {
        self.acted.load(Ordering::Relaxed)
    }

    /// What is left of the total time.
    pub(super) fn left(&self) -> Option<Duration> {
        self.deadline?;
        self.left_at(self.settings.timer.now())
    }

    /// What was left of it at `now`.
    pub(super) fn left_at(&self, now: Duration) -> Option<Duration> {
        Some(self.deadline?.saturating_sub(now))
    }

    /// Waits for the caller's own rate limit.
    async fn await_turn(&self) -> Result<Option<Turn>, Error> {
        let Some(limiter) = &self.settings.limiter else {
            return Ok(None);
        };
        let turn = limiter.enter(&*self.settings.timer, self.deadline).await;
        turn.map(Some).map_err(|(wait, left)| {
            let url = hide(self.settings.api, &self.prepared.url);
            self.failure(Reason::Turn { wait, left }, url)
        })
    }

    /// Waits, unless the total time ends before.
    pub(super) async fn sleep(&self, wait: Duration) -> Result<(), Error> {
        if self.left().is_some_and(|left| left < wait) {
            return Err(self.out_of_time());
        }
        if !wait.is_zero() {
            self.settings.timer.sleep(wait).await;
        }
        Ok(())
    }

    pub(super) fn failure(&self, reason: Reason, url: url::Url) -> Error {
        Error::Failure(Box::new(Failure {
            reason,
            method: self.prepared.method.clone(),
            url,
            attempts: self.attempts,
            perhaps_acted: self.perhaps_acted || self.has_acted(),
            acted: !self.may_repeat(),
        }))
    }

    pub(super) fn out_of_time(&self) -> Error {
        let total = self.prepared.extras.total_timeout.flatten();
        let total = total.unwrap_or_default();
        let url = hide(self.settings.api, &self.prepared.url);
        self.failure(Reason::Timeout(TimeoutKind::Total, total), url)
    }
}
