//! What a server says about trying again.

use std::time::{Duration, SystemTime};

use ::http::HeaderMap;
use ::http::header::{DATE, RETRY_AFTER};

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

/// A count that is a duration: not negative, and for ever where it is too great for one.
fn duration(text: &str, unit: f64) -> Option<Duration> {
    // `inf` and `NaN` are no numbers of HTTP, and `1e999` is one.
    let is_number = text.bytes().next()?.is_ascii_digit();
    let seconds = text.parse::<f64>().ok().filter(|_| is_number)? * unit;
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

/// How long to wait: `retry-after-ms` in milliseconds; else `Retry-After` in seconds, also fractions, or as an HTTP date
/// (RFC 9110, section 10.2.3). A date is compared with the server's own `Date`, so that a clock that is wrong does no harm; a
/// date that has passed is no wait at all.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    if let Some(wait) = text(headers, "retry-after-ms").and_then(|text| duration(text, 0.001)) {
        return Some(wait);
    }
    let after = text(headers, RETRY_AFTER.as_str())?;
    if let Some(wait) = duration(after, 1.0) {
        return Some(wait);
    }
    let date = httpdate::parse_http_date(after).ok()?;
    let now = text(headers, DATE.as_str())
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .or_else(now)?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(not(target_arch = "wasm32"))]
fn now() -> Option<SystemTime> {
    Some(SystemTime::now())
}

/// The wall clock cannot be read there without help.
#[cfg(target_arch = "wasm32")]
fn now() -> Option<SystemTime> {
    None
}

/// `x-should-retry`: what the server wants, when it says so.
pub(crate) fn should_retry(headers: &HeaderMap) -> Option<bool> {
    match text(headers, "x-should-retry")? {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(pairs: &[(&'static str, &'static str)]) -> Option<u128> {
        let headers = pairs.iter().map(|(name, value)| {
            (
                ::http::HeaderName::from_static(name),
                ::http::HeaderValue::from_static(value),
            )
        });
        retry_after(&headers.collect()).map(|wait| wait.as_millis())
    }

    #[test]
    fn forms() {
        assert_eq!(wait(&[("retry-after", "3")]), Some(3_000));
        assert_eq!(wait(&[("retry-after", "0.25")]), Some(250));
        assert_eq!(
            wait(&[("retry-after", "9"), ("retry-after-ms", "20")]),
            Some(20)
        );
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(
            wait(&[date, ("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT")]),
            Some(10_000)
        );
        assert_eq!(
            wait(&[date, ("retry-after", "Sun, 06 Nov 1994 08:49:07 GMT")]),
            Some(0)
        );
        for great in ["1000000000000000000000000", "1e40", "1e999"] {
            let ever = Some(Duration::MAX.as_millis());
            assert_eq!(wait(&[("retry-after", great)]), ever, "{great}");
            assert_eq!(wait(&[("retry-after-ms", great)]), ever, "{great}");
        }
        for odd in ["-1", "NaN", "inf", "soon", ""] {
            assert_eq!(wait(&[("retry-after", odd)]), None, "{odd}");
        }
    }
}
