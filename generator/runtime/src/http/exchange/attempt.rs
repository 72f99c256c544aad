//! One attempt: credentials, redirects, the head of the response and its body.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ::http::header::{CONTENT_LOCATION, LINK, LOCATION, SET_COOKIE};
use ::http::{HeaderMap, HeaderName, StatusCode};
use url::Url;

use super::super::client::Settings;
use super::super::credentials::{Applied, has_query_key, hide, holds_credential};
use super::super::error::{Error, Reason};
use super::super::request::Prepared;
use super::super::response::{Chunks, Inflate};
use super::super::transport::{TransportRequest, is_loopback};
use super::redirect::follow;
use super::retry::is_redirect;

/// Headers that hold URLs of the API.
const LINKS: [HeaderName; 3] = [CONTENT_LOCATION, LINK, LOCATION];

/// Why an attempt did not lead to a response.
pub(super) enum Stopped {
    /// The exchange broke, on the way to this URL.
    Broken(Box<(Reason, Url)>),
    /// It could not begin.
    Refused(Error),
}

/// The head of a response, and its body to be read.
pub(super) struct Received {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) url: Url,
    /// Whether no redirect led to another origin.
    pub(super) at_home: bool,
    pub(super) body: Chunks,
}

/// Sends the request, follows redirects, and begins to read what comes back. `acted` is set when the server says that it has
/// acted on the request and that the answer is elsewhere (303; RFC 9110, section 15.4.4).
///
/// `until` is when it will be cut off: where a redirect would have to wait longer than that for its turn, it ends at once.
pub(super) async fn attempt(
    settings: &Settings,
    prepared: &Prepared,
    credentials: &Applied,
    acted: &AtomicBool,
    until: Option<Duration>,
) -> Result<Received, Stopped> {
    let mut current = Cow::Borrowed(prepared);
    let mut at_home = true;
    for hop in 0..=settings.max_redirects {
        // The first is counted before the attempt begins.
        if let Some(limiter) = settings.limiter.as_ref().filter(|_| hop > 0 && at_home) {
            let turn = limiter.enter(&*settings.timer, until).await;
            let turn = turn.map_err(|(wait, left)| {
                let url = hide(settings.api, &current.url);
                Stopped::Broken(Box::new((Reason::Turn { wait, left }, url)))
            })?;
            turn.take();
        }
        let nothing = Applied::default();
        let credentials = if at_home { credentials } else { &nothing };
        let request = outgoing(settings, &current, credentials, at_home);
        let request = request.map_err(Stopped::Refused)?;
        let shown = || hide(settings.api, &current.url);
        let broken = |reason| Stopped::Broken(Box::new((reason, shown())));
        let response = settings.transport.send(request).await;
        let mut response = response.map_err(|error| broken(Reason::Transport(error)))?;
        let status = response.status;
        if is_redirect(status) && !prepared.answers.contains(&status.as_u16()) {
            if status == StatusCode::SEE_OTHER {
                acted.store(true, Ordering::Relaxed);
            }
            let next = follow(settings.api, &current, status, &response.headers);
            let next = next.map_err(|why| broken(Reason::Redirect(why)))?;
            let is_near = next.url.origin() == current.url.origin();
            if !is_near && credentials.by_transport {
                let why =
                    "it leads to another origin, which would be shown the client's certificate";
                return Err(broken(Reason::Redirect(why.to_owned())));
            }
            at_home = at_home && is_near;
            current = Cow::Owned(next);
            continue;
        }
        // Links may repeat a key that the request had in its query.
        let is_keyed = has_query_key(settings.api);
        for (name, value) in &mut response.headers {
            if name == SET_COOKIE || (is_keyed && LINKS.contains(name)) {
                value.set_sensitive(true);
            }
        }
        let inflate = Inflate::of(&response.headers);
        // What an error says is kept as it came, where its coding is not known.
        let inflate = if status.is_success() {
            inflate
        } else {
            inflate.or_identity()
        };
        return Ok(Received {
            status,
            body: Chunks::new(response.body, inflate),
            headers: response.headers,
            url: shown(),
            at_home,
        });
    }
    let why = format!("more than {} redirects", settings.max_redirects);
    let url = hide(settings.api, &current.url);
    Err(Stopped::Broken(Box::new((Reason::Redirect(why), url))))
}

/// The request with its credentials, as hooks leave it. Away from home no hook runs: one that signs would give its secret away.
fn outgoing(
    settings: &Settings,
    prepared: &Prepared,
    credentials: &Applied,
    at_home: bool,
) -> Result<TransportRequest, Error> {
    let mut request = TransportRequest::new(prepared.method.clone(), prepared.url.clone());
    request.headers = prepared.headers.clone();
    request.body = prepared.body.clone();
    credentials.put(&mut request.url, &mut request.headers)?;
    for hook in settings.hooks.before.iter().filter(|_| at_home) {
        let hook = Arc::clone(hook);
        hook(&mut request).map_err(Error::Configuration)?;
    }
    // Whoever gave them: the client, the call, or a hook.
    let is_open = request.url.scheme() == "http" && !is_loopback(&request.url);
    if is_open
        && !settings.allow_plain_http
        && (!credentials.is_empty()
            || holds_credential(settings.api, &request.url, &request.headers))
    {
        return Err(Error::configuration(format!(
            "credentials may not be sent over plain http to {}; use https, or allow it with `allow_plain_http`",
            request.url.host_str().unwrap_or_default()
        )));
    }
    Ok(request)
}
