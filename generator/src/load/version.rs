//! Which OpenAPI it is.

/// The version that a document says it follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub(super) text: String,
    pub(super) minor: u32,
}

impl Version {
    /// As written: `3.0.3`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the rules of 3.1 apply: JSON Schema 2020-12, `$ref` with siblings. 3.2 is read as 3.1.
    #[must_use]
    pub const fn is_31(&self) -> bool {
        self.minor >= 1
    }
}
