//! The words of a document, as generated code holds them.

use std::fmt;
use std::sync::OnceLock;

use super::super::http::Api;
use super::model::Model;

/// What a document says of its operations and types. Parsed once, when a test first needs it.
pub struct Described {
    api: &'static Api,
    parts: &'static [&'static Part],
    model: OnceLock<Model>,
}

/// What a document says of the operations and types of one module.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// A JSON text per operation.
    pub operations: &'static [&'static str],
    /// Name of a Rust type, and its schema as a JSON text. What a document calls `$ref` is such a name here.
    pub types: &'static [(&'static str, &'static str)],
}

impl Described {
    /// From the parts of all modules.
    #[must_use]
    pub const fn new(api: &'static Api, parts: &'static [&'static Part]) -> Self {
        Self {
            api,
            parts,
            model: OnceLock::new(),
        }
    }

    pub(super) fn api(&self) -> &'static Api {
        self.api
    }

    pub(super) fn model(&self) -> &Model {
        self.model.get_or_init(|| Model::of(self.parts))
    }
}

impl fmt::Debug for Described {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Described").field(&self.api.name).finish()
    }
}
