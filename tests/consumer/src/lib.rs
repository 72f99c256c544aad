//! Keeps the senders that a company trusts in step with its allow policies, the way a project would that knows the
//! generated crate from its documentation only.

use std::collections::BTreeSet;
use std::fmt;

use cloudflare_email_security::allow_policies::{
    AllowPolicyId, CreateAllowPolicy, CreateAllowPolicyRequired, PatternType,
};
use cloudflare_email_security::{Account, Error};
use futures_util::TryStreamExt;

/// What [`trust`] did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Identifiers of the policies that were created.
    pub created: Vec<AllowPolicyId>,
    /// Domains that had a policy already.
    pub present: BTreeSet<String>,
}

/// Why [`trust`] stopped.
#[derive(Debug)]
pub enum Stopped {
    /// The account does not have the product, or the token may not use it.
    NotAllowed {
        /// What the API says.
        reason: String,
    },
    /// A domain cannot be the pattern of a policy.
    Refused {
        /// The domain.
        domain: String,
        /// Everything that is wrong with it.
        reasons: Vec<String>,
    },
    /// Anything else; it may help to try again.
    Failed {
        /// The error of the client.
        source: Error,
        /// Whether the same request may succeed later.
        try_again: bool,
    },
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAllowed { reason } => write!(f, "not allowed: {reason}"),
            Self::Refused { domain, reasons } => write!(f, "`{domain}`: {}", reasons.join("; ")),
            Self::Failed { source, .. } => write!(f, "{source}"),
        }
    }
}

impl std::error::Error for Stopped {}

/// Creates a policy for each of these domains that has none.
///
/// # Errors
/// The first thing that went wrong; policies created before stay.
pub async fn trust(account: &Account, domains: &[&str]) -> Result<Report, Stopped> {
    let policies = account.allow_policies();
    let mut present = BTreeSet::new();
    let mut all = policies
        .list()
        .pattern_type(PatternType::Domain)
        .per_page(2)
        .stream();
    while let Some(policy) = all.try_next().await.map_err(|error| stopped("", error))? {
        present.extend(policy.pattern);
    }
    let mut report = Report::default();
    for domain in domains {
        if present.contains(*domain) {
            report.present.insert((*domain).to_owned());
            continue;
        }
        let body = CreateAllowPolicy::new(CreateAllowPolicyRequired {
            pattern: (*domain).to_owned(),
            pattern_type: PatternType::Domain,
            is_regex: false,
            is_trusted_sender: true,
            is_acceptable_sender: false,
            is_exempt_recipient: false,
            verify_sender: true,
        });
        let created = policies.create(&body.comments("trusted")).send().await;
        report
            .created
            .push(created.map_err(|error| stopped(domain, error))?.id);
    }
    Ok(report)
}

fn stopped(domain: &str, error: Error) -> Stopped {
    match error {
        Error::InvalidRequest(violations) => Stopped::Refused {
            domain: domain.to_owned(),
            reasons: violations.iter().map(ToString::to_string).collect(),
        },
        error if error.has_code(9109) || error.status().is_some_and(|status| status == 403) => {
            Stopped::NotAllowed {
                reason: error.to_string(),
            }
        }
        error => Stopped::Failed {
            try_again: error.is_retryable(),
            source: error,
        },
    }
}

/// The README's code compiles, against the crate as others see it.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// And so does that of the client's own.
#[cfg(doctest)]
#[doc = include_str!("../../../generated/README.md")]
struct ReadmeOfTheClient;
