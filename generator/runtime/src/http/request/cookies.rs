//! The `Cookie` header (RFC 6265, section 5.4).

use ::http::{HeaderMap, HeaderValue, header::COOKIE};

/// Adds `name=value` to the cookies of a request. False when that cannot stand in a header.
pub(crate) fn add(headers: &mut HeaderMap, pair: &str, secret: bool) -> bool {
    let all = match headers.get(COOKIE) {
        Some(cookies) => [cookies.as_bytes(), b"; ", pair.as_bytes()].concat(),
        None => pair.as_bytes().to_vec(),
    };
    let secret = secret || headers.get(COOKIE).is_some_and(HeaderValue::is_sensitive);
    match HeaderValue::from_bytes(&all) {
        Ok(mut value) => {
            value.set_sensitive(secret);
            headers.insert(COOKIE, value);
            true
        }
        Err(_) => false,
    }
}

/// The cookies of a request (RFC 6265, section 4.2.1).
pub(crate) fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let texts = headers.get_all(COOKIE).into_iter();
    texts
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
}
