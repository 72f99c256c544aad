//! Whether a request that did not succeed goes out again.

use std::time::Duration;

use url::Url;

use super::super::error::{ApiError, Error, Reason};
use super::super::response::RawResponse;
use super::run::Run;
use super::trace;

impl Run<'_> {
    /// Whether sending the request once more cannot make the server act on it twice, whatever the last answer was.
    pub(super) fn may_repeat(&self) -> bool {
        let prepared = self.prepared;
        let policy = self.settings.retry_policy(&prepared.extras);
        !self.has_acted() || policy.is_harmless(&prepared.method, prepared.key.is_some())
    }

    /// Waits before the next attempt, or gives up with the error that the server answered with.
    pub(super) async fn after_error(&mut self, response: &RawResponse) -> Result<(), Error> {
        let (settings, prepared) = (self.settings, self.prepared);
        let policy = settings.retry_policy(&prepared.extras);
        let asked = response.retry_after();
        if let (Some(wait), Some(limiter), 429) =
            (asked, &settings.limiter, response.status.as_u16())
        {
            limiter.close(settings.timer.now(), wait, policy.longest_wait());
        }
        let retry = self.retries + 1;
        let repeats = policy.repeats_response(&prepared.method, prepared.key.is_some(), response)
            && self.may_repeat()
            && prepared.body.is_replayable()
            && !policy.is_spent(retry);
        let left = self.left().unwrap_or(Duration::MAX);
        let most = policy.longest_wait().min(left);
        let (wait, most_of_it) = match asked {
            Some(asked) => (asked, most),
            None => (policy.wait(retry), left),
        };
        if !repeats || wait > most_of_it {
            let mut error = ApiError::new(&settings.api.error, response.clone());
            error.perhaps_acted = self.perhaps_acted || self.has_acted();
            error.acted = !self.may_repeat();
            error.refused_wait = asked.filter(|_| repeats).map(|asked| (asked, most));
            return Err(Error::Api(Box::new(error)));
        }
        // Refused before anything was done: too many requests, or not authenticated.
        self.perhaps_acted |= !matches!(response.status.as_u16(), 401 | 429);
        self.retries = retry;
        trace::wait(wait);
        self.sleep(wait).await
    }

    /// Waits before the next attempt, or gives up with what broke.
    pub(super) async fn after_failure(
        &mut self,
        (reason, url): (Reason, Url),
    ) -> Result<(), Error> {
        let prepared = self.prepared;
        let policy = self.settings.retry_policy(&prepared.extras);
        let retry = self.retries + 1;
        let wait = policy.wait(retry);
        self.perhaps_acted |= !reason.is_unsent();
        let repeats = policy.repeats_failure(&prepared.method, prepared.key.is_some(), &reason)
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
}
