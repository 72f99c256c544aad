//! Attempts, one after the other, until there is an answer or no point in another.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ::http::StatusCode;
use bytes::Bytes;
use url::Url;

use super::super::client::Settings;
use super::super::credentials::{Applied, choose, hide};
use super::super::error::{ApiError, Error, Failure, Reason, TimeoutKind};
use super::super::futures::within;
use super::super::request::Prepared;
use super::super::response::{Chunks, RawResponse};
use super::attempt::{Received, Stopped, attempt};
use super::hooks::{AttemptInfo, Outcome};
use super::limiter::Turn;
use super::trace;

/// What a call gets.
pub(crate) enum Answer {
    /// The whole body.
    Whole(RawResponse),
    /// The head, and the body to be read.
    Stream(RawResponse, Box<Chunks>),
}

/// Where a call stands.
struct Run<'a> {
    settings: &'a Settings,
    prepared: &'a Prepared,
    stream: bool,
    deadline: Option<Duration>,
    attempts: u32,
    retries: u32,
    /// A 303 said that the server has acted on the request.
    acted: AtomicBool,
    /// An attempt ended in a way that does not tell whether the server acted on it.
    perhaps_acted: bool,
}

/// How an attempt ended.
enum Ended {
    Answered(Box<Answer>),
    Broken(Reason, Url),
}

/// Sends a request until there is an answer. With `stream`, the body of a success is left to be read.
pub(crate) async fn run(
    settings: &Settings,
    prepared: &Prepared,
    stream: bool,
) -> Result<Answer, Error> {
    let total = prepared.extras.total_timeout;
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
        let mut refused: Option<Applied> = None;
        loop {
            let turn = self.await_turn().await?;
            let get = Applied::get(
                settings.api,
                schemes,
                &settings.credentials,
                refused.as_ref(),
            );
            let credentials = within(&*settings.timer, self.left(), get).await;
            let credentials = credentials.ok_or_else(|| self.out_of_time())??;
            if let Some(turn) = turn {
                turn.take();
            }
            match self.attempt(&credentials).await? {
                Ended::Answered(answer) => {
                    let response = match &*answer {
                        Answer::Stream(..) => return Ok(*answer),
                        Answer::Whole(response) => response,
                    };
                    if self.is_answer(response.status) {
                        return Ok(*answer);
                    }
                    let renewable = response.status == StatusCode::UNAUTHORIZED
                        && refused.is_none()
                        && credentials.is_refreshable()
                        && self.may_repeat()
                        && prepared.body.is_replayable();
                    if renewable {
                        refused = Some(credentials);
                        continue;
                    }
                    self.after_error(response).await?;
                }
                Ended::Broken(reason, url) => self.after_failure(reason, url).await?,
            }
        }
    }

    /// Whether the status is a success, or an answer by the document.
    fn is_answer(&self, status: StatusCode) -> bool {
        status.is_success() || self.prepared.answers.contains(&status.as_u16())
    }

    /// Whether sending the request once more cannot make the server act on it twice, whatever the last answer was.
    fn may_repeat(&self) -> bool {
        let prepared = self.prepared;
        !self.acted.load(Ordering::Relaxed)
            || self
                .settings
                .retry_of(prepared)
                .is_harmless(&prepared.method, prepared.keyed)
    }

    /// What is left of the total time.
    fn left(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_sub(self.settings.timer.now()))
    }

    /// Waits for the caller's own rate limit; a place that is not used in the end is given back.
    async fn await_turn(&self) -> Result<Option<Turn>, Error> {
        let Some(limiter) = &self.settings.limiter else {
            return Ok(None);
        };
        let timer = &self.settings.timer;
        loop {
            let turn = limiter.reserve(timer.now());
            let wait = turn.wait(timer.now());
            if let Some(left) = self.left().filter(|left| *left < wait) {
                let url = hide(self.settings.api, &self.prepared.url);
                return Err(self.failure(Reason::Turn { wait, left }, url));
            }
            self.sleep(wait).await?;
            if !turn.is_void(timer.now()) {
                return Ok(Some(turn));
            }
        }
    }

    /// Waits, unless the total time ends before.
    async fn sleep(&self, wait: Duration) -> Result<(), Error> {
        if self.left().is_some_and(|left| left < wait) {
            return Err(self.out_of_time());
        }
        if !wait.is_zero() {
            self.settings.timer.sleep(wait).await;
        }
        Ok(())
    }

    async fn attempt(&mut self, credentials: &Applied) -> Result<Ended, Error> {
        self.attempts += 1;
        let (settings, prepared) = (self.settings, self.prepared);
        let started = settings.timer.now();
        let left = self.left();
        let limit = prepared.extras.attempt_timeout;
        let (kind, limit) = match (left, limit) {
            (Some(left), Some(limit)) if left <= limit => (TimeoutKind::Total, Some(left)),
            (Some(left), None) => (TimeoutKind::Total, Some(left)),
            (_, limit) => (TimeoutKind::Attempt, limit),
        };
        let ended = within(&*settings.timer, limit, self.exchange(credentials)).await;
        let ended = match ended {
            Some(ended) => ended,
            None if kind == TimeoutKind::Total => return Err(self.out_of_time()),
            None => {
                let reason = Reason::Timeout(kind, limit.unwrap_or_default());
                Ok(Ended::Broken(reason, hide(settings.api, &prepared.url)))
            }
        };
        let outcome = match &ended {
            Ok(Ended::Answered(answer)) => {
                let (Answer::Whole(head) | Answer::Stream(head, _)) = &**answer;
                Outcome::Answered(head.status)
            }
            Ok(Ended::Broken(reason, _)) => Outcome::Failed(reason.to_string()),
            Err(error) => Outcome::Failed(error.to_string()),
        };
        let info = AttemptInfo {
            operation: prepared.id,
            method: &prepared.method,
            template: &prepared.template,
            attempt: self.attempts,
            duration: settings.timer.now().saturating_sub(started),
            outcome,
        };
        super::hooks::ended(settings, &info);
        ended
    }

    /// One exchange, its body read unless it is streamed.
    async fn exchange(&self, credentials: &Applied) -> Result<Ended, Error> {
        let received = match attempt(self.settings, self.prepared, credentials, &self.acted).await {
            Ok(received) => received,
            Err(Stopped::Refused(error)) => return Err(error),
            Err(Stopped::Broken(reason, url)) => return Ok(Ended::Broken(reason, url)),
        };
        let Received {
            status,
            headers,
            url,
            body,
        } = received;
        let mut head = RawResponse {
            method: self.prepared.method.clone(),
            url,
            status,
            headers,
            body: Bytes::new(),
            attempts: self.attempts,
            member: self.prepared.member,
            depth: self.settings.depth,
            home: self.prepared.url.origin(),
        };
        let body = body.with_idle(&self.settings.timer, self.settings.idle_timeout);
        let limit = self.prepared.extras.max_body;
        if self.stream && self.is_answer(status) {
            let body = body.with_limit(limit);
            return Ok(Ended::Answered(Box::new(Answer::Stream(
                head,
                Box::new(body),
            ))));
        }
        let body = body.with_limit(limit.or(self.settings.max_body));
        match body.whole().await {
            Ok(body) => head.body = body,
            Err(reason) if self.is_answer(status) => return Ok(Ended::Broken(reason, head.url)),
            // The status of an error says more than what became of its body.
            Err(_) => {}
        }
        Ok(Ended::Answered(Box::new(Answer::Whole(head))))
    }

    /// Waits before the next attempt, or gives up with the error that the server answered with.
    async fn after_error(&mut self, response: &RawResponse) -> Result<(), Error> {
        let (settings, prepared) = (self.settings, self.prepared);
        let policy = settings.retry_of(prepared);
        let asked = response.retry_after();
        if let (Some(wait), Some(limiter), 429) =
            (asked, &settings.limiter, response.status.as_u16())
        {
            limiter.close(settings.timer.now(), wait, policy.longest_wait());
        }
        let mut error = ApiError::new(&settings.api.error, response.clone());
        error.perhaps_acted = self.perhaps_acted;
        // Refused before anything was done: too many requests, or not authenticated.
        self.perhaps_acted |= !matches!(response.status.as_u16(), 401 | 429);
        let retry = self.retries + 1;
        let repeats = policy.repeats_response(&prepared.method, prepared.keyed, response)
            && self.may_repeat()
            && prepared.body.is_replayable()
            && !policy.is_spent(retry);
        if !repeats {
            return Err(Error::Api(Box::new(error)));
        }
        let most = policy
            .longest_wait()
            .min(self.left().unwrap_or(Duration::MAX));
        let wait = asked.unwrap_or_else(|| policy.wait(retry));
        if wait > most {
            error.refused_wait = asked.map(|asked| (asked, most));
            return Err(Error::Api(Box::new(error)));
        }
        self.retries = retry;
        trace::wait(wait);
        self.sleep(wait).await
    }

    /// Waits before the next attempt, or gives up with what broke.
    async fn after_failure(&mut self, reason: Reason, url: Url) -> Result<(), Error> {
        let prepared = self.prepared;
        let policy = self.settings.retry_of(prepared);
        let retry = self.retries + 1;
        let wait = policy.wait(retry);
        self.perhaps_acted |= !reason.is_unsent();
        let repeats = policy.repeats_failure(&prepared.method, prepared.keyed, &reason)
            && self.may_repeat()
            && prepared.body.is_replayable()
            && !policy.is_spent(retry)
            && self.left().is_none_or(|left| wait < left);
        if !repeats {
            return Err(self.failure(reason, url));
        }
        self.retries = retry;
        trace::wait(wait);
        self.sleep(wait).await
    }

    fn failure(&self, reason: Reason, url: Url) -> Error {
        Error::Failure(Box::new(Failure {
            reason,
            method: self.prepared.method.clone(),
            url,
            attempts: self.attempts,
            perhaps_acted: self.perhaps_acted,
        }))
    }

    fn out_of_time(&self) -> Error {
        let total = self.prepared.extras.total_timeout.unwrap_or_default();
        let url = hide(self.settings.api, &self.prepared.url);
        self.failure(Reason::Timeout(TimeoutKind::Total, total), url)
    }
}
