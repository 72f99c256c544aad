//! Limits as they are kept.
//!
//! What always holds: where there are none, as with most values, they take the room of a pointer, and what is equal is kept equally.

use std::ops::Deref;
use std::sync::LazyLock;

use super::Limits;

/// [`Limits`], of which most values have none.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
pub struct SparseLimits(Option<Box<Limits>>);

static NONE: LazyLock<Limits> = LazyLock::new(Limits::default);

impl Deref for SparseLimits {
    type Target = Limits;

    fn deref(&self) -> &Limits {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl From<Limits> for SparseLimits {
    fn from(limits: Limits) -> Self {
        Self((limits != *NONE).then(|| Box::new(limits)))
    }
}

impl SparseLimits {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Changes them.
    pub fn change(&mut self, change: impl FnOnce(&mut Limits)) {
        let mut limits = self.0.take().map(|limits| *limits).unwrap_or_default();
        change(&mut limits);
        *self = limits.into();
    }
}
