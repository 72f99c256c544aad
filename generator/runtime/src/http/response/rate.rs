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
        let mut found = Self::default();
        each_entry(headers, "ratelimit", &mut |policy, params| {
            if let Some(remaining) = number(params, "r") {
                found.limits.push(RateLimit {
                    policy,
                    remaining,
                    reset: number(params, "t").map(Duration::from_secs),
                });
            }
        });
        each_entry(headers, "ratelimit-policy", &mut |policy, params| {
            if let Some(quota) = number(params, "q") {
                found.policies.push(RateLimitPolicy {
                    policy,
                    quota,
                    window: number(params, "w").map(Duration::from_secs),
                });
            }
        });
        found
    }
}

/// `"name";r=50;t=30, "other";r=1`: gives each name, with its parameters as they stand.
fn each_entry(headers: &HeaderMap, name: &str, each: &mut dyn FnMut(String, &str)) {
    for value in headers.get_all(name) {
        for entry in value.to_str().unwrap_or_default().split(',') {
            let (policy, params) = entry.split_once(';').unwrap_or((entry, ""));
            each(policy.trim().trim_matches('"').to_owned(), params);
        }
    }
}

/// One of the parameters `r=50;t=30`.
fn number(params: &str, name: &str) -> Option<u64> {
    for param in params.split(';') {
        if let Some((known, value)) = param.trim().split_once('=')
            && known == name
        {
            return value.parse().ok();
        }
    }
    None
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
