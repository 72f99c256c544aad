//! Turning what was read into the request that would write it back needs members that a response may lack.

use std::fmt;

/// Members that a request requires and a response did not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing(Vec<&'static str>);

impl Missing {
    /// The members of `members` that are absent, given as name and whether it is.
    #[must_use]
    pub fn among(members: &[(&'static str, bool)]) -> Self {
        Self(
            members
                .iter()
                .filter(|(_, absent)| *absent)
                .map(|(name, _)| *name)
                .collect(),
        )
    }

    /// The names of the members, as on the wire.
    #[must_use]
    pub fn names(&self) -> &[&'static str] {
        &self.0
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "required by the request and absent: {}",
            self.0.join(", ")
        )
    }
}

impl std::error::Error for Missing {}
