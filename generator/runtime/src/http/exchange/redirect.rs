//! Redirects (RFC 9110, section 15.4), followed without giving anything away.
//!
//! On the way to another origin every credential stays behind, whatever it is in, and does not come back; so do all headers but
//! a few that are known to be harmless. Nothing goes from https to http, and no POST becomes a GET unasked.

use ::http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH,
    CONTENT_LOCATION, CONTENT_TYPE, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
    IF_UNMODIFIED_SINCE, LOCATION, RANGE, USER_AGENT,
};
use ::http::{HeaderMap, HeaderName, Method, StatusCode};

use super::super::credentials::strip;
use super::super::describe::Api;
use super::super::request::{Body, Prepared, forget_user};

/// What a body is.
const OF_CONTENT: [HeaderName; 3] = [CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE];

/// Under which condition the request is meant.
const CONDITIONS: [HeaderName; 5] = [
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    IF_UNMODIFIED_SINCE,
];

/// What else another origin may see.
const HARMLESS: [HeaderName; 5] = [ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, RANGE, USER_AGENT];

/// The request that a redirect asks for.
///
/// # Errors
/// It may not be sent, in words.
pub(super) fn follow(
    api: &Api,
    request: &Prepared,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<Prepared, String> {
    let location = headers
        .get(LOCATION)
        .and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
    let location = location.ok_or("it has no Location")?;
    let mut url = request
        .url
        .join(location)
        .map_err(|_| "its Location is not a URL")?;
    url.set_fragment(None);
    forget_user(&mut url);
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("its Location has the scheme `{}`", url.scheme()));
    }
    if request.url.scheme() == "https" && url.scheme() == "http" {
        return Err("it leads from https to http".to_owned());
    }
    let mut next = request.clone();
    change_method(&mut next, status)?;
    if url.origin() != request.url.origin() {
        // The request would mean something else without the first two; one that counts as harmless to repeat for its key must
        // be so where it arrives.
        next.headers.clear();
        let key = request.key.as_slice();
        for name in [&OF_CONTENT, &CONDITIONS[..], &HARMLESS, key]
            .into_iter()
            .flatten()
        {
            if let Some(value) = request.headers.get(name) {
                next.headers.insert(name, value.clone());
            }
        }
        url = strip(api, &url);
    }
    next.url = url;
    Ok(next)
}

/// What becomes of method and body.
fn change_method(request: &mut Prepared, status: StatusCode) -> Result<(), String> {
    match status.as_u16() {
        303 if request.method != Method::HEAD => {
            request.method = Method::GET;
            request.body = Body::empty();
            // They speak of the body, or of the resource that was first asked for.
            let key = request.key.as_slice();
            let sizes = [CONTENT_LENGTH, CONTENT_LOCATION];
            for name in [&OF_CONTENT, &CONDITIONS[..], key, &sizes]
                .into_iter()
                .flatten()
            {
                request.headers.remove(name);
            }
            Ok(())
        }
        301 | 302 if request.method == Method::POST => Err(format!(
            "{status} would turn a POST into a GET at {}; correct the base URL",
            request.url.host_str().unwrap_or_default()
        )),
        _ if !request.body.is_replayable() => {
            Err("the body is a stream that cannot be sent again".to_owned())
        }
        _ => Ok(()),
    }
}
