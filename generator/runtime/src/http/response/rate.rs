//! `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers), which Cloudflare sends as `Ratelimit`.

use std::time::Duration;

use ::http::HeaderMap;

/// What a response says about rate limits; empty when it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimits {
    /// What is left of each limit.
    pub limits: Vec<RateLimit>,
    /// What each limit is.
    pub policies: Vec<RateLimitPolicy>,
}

/// What is left of a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The name of the policy.
    pub policy: String,
    /// How many requests are left (`r`).
    pub remaining: u64,
    /// When the count starts anew (`t`).
    pub reset: Option<Duration>,
}

/// A limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitPolicy {
    /// Its name.
    pub policy: String,
    /// How many requests it allows (`q`).
    pub quota: u64,
    /// In which time (`w`).
    pub window: Option<Duration>,
}

impl RateLimits {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let limits = entries(headers, "ratelimit").filter_map(|(policy, params)| {
            Some(RateLimit {
                policy,
                remaining: number(&params, "r")?,
                reset: number(&params, "t").map(Duration::from_secs),
            })
        });
        let policies = entries(headers, "ratelimit-policy").filter_map(|(policy, params)| {
            Some(RateLimitPolicy {
                policy,
                quota: number(&params, "q")?,
                window: number(&params, "w").map(Duration::from_secs),
            })
        });
        Self {
            limits: limits.collect(),
            policies: policies.collect(),
        }
    }
}

/// `"name";r=50;t=30, "other";r=1`: each name with its parameters.
fn entries<'a>(
    headers: &'a HeaderMap,
    name: &str,
) -> impl Iterator<Item = (String, Vec<(&'a str, &'a str)>)> {
    let texts = headers.get_all(name).into_iter();
    let texts = texts.filter_map(|value| value.to_str().ok());
    texts.flat_map(|text| text.split(',')).filter_map(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        let policy = parts.next()?.trim_matches('"').to_owned();
        let params = parts.filter_map(|part| part.split_once('='));
        Some((policy, params.collect()))
    })
}

fn number(params: &[(&str, &str)], name: &str) -> Option<u64> {
    let (_, value) = params.iter().find(|(param, _)| *param == name)?;
    value.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_cloudflare_sends_them() {
        let mut headers = HeaderMap::new();
        headers.insert("ratelimit", r#""default";r=50;t=30"#.parse().unwrap());
        headers.insert(
            "ratelimit-policy",
            r#""burst";q=100;w=60, "day";q=5"#.parse().unwrap(),
        );
        let limits = RateLimits::of(&headers);
        assert_eq!(limits.limits.len(), 1);
        assert_eq!(limits.limits[0].remaining, 50);
        assert_eq!(limits.limits[0].reset, Some(Duration::from_secs(30)));
        let quotas: Vec<_> = limits
            .policies
            .iter()
            .map(|p| (p.policy.as_str(), p.quota, p.window))
            .collect();
        assert_eq!(
            quotas,
            [
                ("burst", 100, Some(Duration::from_secs(60))),
                ("day", 5, None)
            ]
        );
    }
}
