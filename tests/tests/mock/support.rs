//! Values that several tests send.

use cloudflare_email_security::allow_policies::{
    AccountAllowPolicies, CreateAllowPolicy, CreateAllowPolicyRequired, PatternType,
};
use cloudflare_email_security::testing::Mock;

/// The account of all tests.
pub(crate) const ACCOUNT: &str = "023e105f4ecef8ad9ca31a8372d0c353";

/// The policies of the account, asked of the mock.
pub(crate) fn policies(mock: &Mock) -> AccountAllowPolicies {
    mock.client().account(ACCOUNT).allow_policies()
}

/// A policy that may be created.
pub(crate) fn domain(pattern: &str) -> CreateAllowPolicy {
    CreateAllowPolicy::new(CreateAllowPolicyRequired {
        pattern: pattern.to_owned(),
        pattern_type: PatternType::Domain,
        is_regex: false,
        is_trusted_sender: true,
        is_acceptable_sender: false,
        is_exempt_recipient: false,
        verify_sender: true,
    })
}
