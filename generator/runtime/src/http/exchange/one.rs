//! One attempt within its time, told to those who want to know.

use std::time::Duration;

use bytes::Bytes;
use url::Url;

use super::super::credentials::{Applied, hide};
use super::super::error::{Error, Reason, TimeoutKind};
use super::super::futures::within;
use super::super::response::{Gathered, RawResponse};
use super::attempt::{Received, Stopped, attempt};
use super::hooks::{AttemptInfo, Outcome, Underway};
use super::run::{Answer, Run};

/// How long the body of an error may stall: what it would say is worth less than the status, which has arrived.
const ERROR_IDLE: Duration = Duration::from_secs(5);

/// How an attempt ended.
pub(super) enum Ended {
    Answered(Answer),
    /// Boxed, for an attempt that is under way has room for it.
    Broken(Box<(Reason, Url)>),
}

/// What has come of an answer that is read as a whole.
#[derive(Default)]
struct Partial {
    head: Option<Box<RawResponse>>,
    body: Gathered,
}

impl Partial {
    fn into_answer(self) -> Option<Ended> {
        let mut head = self.head?;
        head.body = self.body.into_bytes();
        Some(Ended::Answered(Answer::Whole(head)))
    }
}

impl Run<'_> {
    pub(super) async fn attempt(&mut self, credentials: &Applied) -> Result<Ended, Error> {
        self.attempts += 1;
        let (settings, prepared) = (self.settings, self.prepared);
        let started = settings.timer.now();
        let left = self.left_at(started);
        let limit = prepared.extras.attempt_timeout.flatten();
        let (kind, limit) = match (left, limit) {
            (Some(left), Some(limit)) if left <= limit => (TimeoutKind::Total, Some(left)),
            (Some(left), None) => (TimeoutKind::Total, Some(left)),
            (_, limit) => (TimeoutKind::Attempt, limit),
        };
        let underway = Underway {
            settings,
            started,
            info: AttemptInfo {
                operation: prepared.id,
                method: &prepared.method,
                template: &prepared.template,
                attempt: self.attempts,
                duration: Duration::ZERO,
                outcome: Outcome::Dropped,
            },
        };
        let mut partial = Partial::default();
        let until = limit.map(|limit| started.saturating_add(limit));
        // Boxed, for the allocator has small pieces at hand: a call as a whole would be a large one.
        let mut exchange = Box::pin(self.exchange(credentials, &mut partial, until));
        let ended = within(&*settings.timer, || limit, exchange.as_mut()).await;
        drop(exchange);
        let ended = match ended {
            Some(ended) => ended,
            None => self.cut(kind, limit.unwrap_or_default(), partial),
        };
        let outcome = match &ended {
            Ok(Ended::Answered(answer)) => {
                let (Answer::Whole(head) | Answer::Stream(head, _)) = answer;
                Outcome::Answered(head.status)
            }
            Ok(Ended::Broken(broken)) => Outcome::Failed(broken.0.to_string()),
            Err(error) => Outcome::Failed(error.to_string()),
        };
        underway.ended(outcome);
        ended
    }

    /// What an attempt is whose time has passed. The status of an error says more than what became of its body.
    fn cut(&self, kind: TimeoutKind, limit: Duration, partial: Partial) -> Result<Ended, Error> {
        let is_error = |head: &RawResponse| !self.is_answer(head.status);
        if partial.head.as_deref().is_some_and(is_error)
            && let Some(answer) = partial.into_answer()
        {
            return Ok(answer);
        }
        if kind == TimeoutKind::Total {
            return Err(self.out_of_time());
        }
        let url = hide(self.settings.api, &self.prepared.url);
        let broken = (Reason::Timeout(kind, limit), url);
        Ok(Ended::Broken(Box::new(broken)))
    }

    /// One exchange, its body read into `partial` unless it is streamed.
    async fn exchange(
        &self,
        credentials: &Applied,
        partial: &mut Partial,
        until: Option<Duration>,
    ) -> Result<Ended, Error> {
        let (settings, prepared) = (self.settings, self.prepared);
        let received = match attempt(settings, prepared, credentials, &self.acted, until).await {
            Ok(received) => received,
            Err(Stopped::Refused(error)) => return Err(error),
            Err(Stopped::Broken(broken)) => return Ok(Ended::Broken(broken)),
        };
        let Received {
            status,
            headers,
            url,
            at_home,
            body,
        } = received;
        let head = Box::new(RawResponse {
            method: prepared.method.clone(),
            url,
            status,
            headers,
            body: Bytes::new(),
            attempts: self.attempts,
            member: prepared.member,
            success: prepared.success,
            errors: &settings.api.error,
            depth: settings.depth,
            home: (!at_home).then(|| prepared.url.origin()),
        });
        let is_answer = self.is_answer(status);
        let idle = match prepared.quiet && is_answer {
            true => settings.quiet_timeout,
            false => settings.idle_timeout,
        };
        let idle = prepared.extras.idle_timeout.unwrap_or(idle);
        let idle = match is_answer {
            true => idle,
            false => idle.map(|idle| idle.min(ERROR_IDLE)),
        };
        let body = body.with_idle(&settings.timer, idle);
        let limit = prepared.extras.max_body;
        if self.stream && is_answer {
            let body = Box::new(body.with_limit(limit));
            return Ok(Ended::Answered(Answer::Stream(head, body)));
        }
        partial.head = Some(head);
        let body = body.with_limit(limit.or(settings.max_body));
        let read = body.whole(&mut partial.body).await;
        let partial = std::mem::take(partial);
        match (read, partial.head.as_ref().map(|head| &head.url)) {
            (Err(reason), Some(url)) if is_answer => {
                Ok(Ended::Broken(Box::new((reason, url.clone()))))
            }
            _ => partial
                .into_answer()
                .ok_or_else(|| Error::configuration("the head of the answer was lost")),
        }
    }
}
