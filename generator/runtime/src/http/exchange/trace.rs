//! What `tracing` is told: a span per call, an event per attempt and per wait. Without the feature `tracing`, nothing at all.
//!
//! Fields are named by the conventions of OpenTelemetry where it has a name. None of them holds a credential, a value of a
//! parameter, a header, a query or a body: a path is told by its template, an error by its kind.

#[cfg(feature = "tracing")]
pub(super) use on::{attempt, call, wait};

#[cfg(not(feature = "tracing"))]
pub(super) use off::{attempt, call, wait};

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use super::super::super::client::Settings;
    use super::super::super::request::Prepared;
    use super::super::AttemptInfo;

    pub(in super::super) fn call<F>(_: &Settings, _: &Prepared, exchange: F) -> F {
        exchange
    }

    pub(in super::super) fn attempt(_: &AttemptInfo<'_>) {}

    pub(in super::super) fn wait(_: Duration) {}
}

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use tracing::field::Empty;
    use tracing::{Instrument as _, debug, info_span};

    use super::super::super::client::Settings;
    use super::super::super::error::{Error, TimeoutKind};
    use super::super::super::request::Prepared;
    use super::super::{Answer, AttemptInfo, Outcome};

    /// The span of a call, from its first attempt to the answer or the error.
    pub(in super::super) async fn call(
        settings: &Settings,
        prepared: &Prepared,
        exchange: impl Future<Output = Result<Answer, Error>>,
    ) -> Result<Answer, Error> {
        let span = info_span!(
            "call",
            api = settings.api.name,
            operation = prepared.id,
            http.request.method = %prepared.method,
            url.template = %prepared.template,
            http.response.status_code = Empty,
            attempts = Empty,
            duration_ms = Empty,
            error.r#type = Empty,
        );
        let start = settings.timer.now();
        let answer = exchange.instrument(span.clone()).await;
        let (status, attempts) = match &answer {
            Ok(Answer::Whole(head) | Answer::Stream(head, _)) => (Some(head.status), head.attempts),
            Err(error) => (error.status(), error.attempts()),
        };
        if let Some(status) = status {
            span.record("http.response.status_code", status.as_u16());
        }
        if let Err(error) = &answer {
            span.record("error.type", kind(error));
        }
        span.record("attempts", attempts);
        let took = settings.timer.now().saturating_sub(start);
        span.record("duration_ms", milliseconds(took));
        answer
    }

    /// The event of an attempt that ended.
    pub(in super::super) fn attempt(info: &AttemptInfo<'_>) {
        let (attempt, duration_ms) = (info.attempt, milliseconds(info.duration));
        match &info.outcome {
            Outcome::Answered(status) => debug!(
                attempt,
                duration_ms,
                http.response.status_code = status.as_u16(),
                "answered"
            ),
            Outcome::Failed(_) => debug!(attempt, duration_ms, "failed"),
            Outcome::Dropped => debug!(attempt, duration_ms, "dropped"),
        }
    }

    /// The event of a wait before another attempt.
    pub(in super::super) fn wait(wait: Duration) {
        debug!(wait_ms = milliseconds(wait), "tries again");
    }

    fn milliseconds(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }

    /// An error in one word.
    fn kind(error: &Error) -> &'static str {
        match error {
            Error::InvalidRequest(_) => "invalid_request",
            Error::Credentials(_) => "credentials",
            Error::Configuration(_) => "configuration",
            Error::Api(_) => "status",
            Error::Decode(_) => "decode",
            Error::Failure(failure) => match failure.timeout() {
                Some(TimeoutKind::Connect) => "connect_timeout",
                Some(TimeoutKind::Attempt) => "attempt_timeout",
                Some(TimeoutKind::Total) => "timeout",
                Some(TimeoutKind::Idle) => "idle_timeout",
                None if failure.is_redirect() => "redirect",
                None if failure.limit().is_some() => "too_long",
                None if failure.is_unsent() => "connect",
                None => "connection",
            },
        }
    }
}
