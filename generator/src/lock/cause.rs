//! Why a crate on disk is not what would be generated now.

use std::fmt;

use super::{Inputs, Lock};

/// Why a crate on disk is not what would be generated now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The document is not the one it was generated from.
    Document,
    /// `overlay.yaml` is not the one it was generated with.
    Overlay,
    /// `specwright.toml` is not the one it was generated with.
    Configuration,
    /// Another version of the generator made it.
    Generator,
    /// All that it is made from is the same: the files themselves were changed.
    Edited,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Document => "document changed",
            Self::Overlay => "overlay changed",
            Self::Configuration => "configuration changed",
            Self::Generator => "generator changed",
            Self::Edited => "generated code edited by hand",
        })
    }
}

/// The causes of a difference, judged by the lock of the crate, and the inputs and the generator as they are.
#[must_use]
pub fn causes(lock: &Lock, inputs: &Inputs, generator: &str) -> Vec<Cause> {
    let pairs = [
        (Cause::Document, lock.inputs.document != inputs.document),
        (Cause::Overlay, lock.inputs.overlay != inputs.overlay),
        (
            Cause::Configuration,
            lock.inputs.configuration != inputs.configuration,
        ),
        (Cause::Generator, lock.generator != generator),
    ];
    let causes: Vec<Cause> = pairs
        .into_iter()
        .filter_map(|(cause, holds)| holds.then_some(cause))
        .collect();
    if causes.is_empty() {
        vec![Cause::Edited]
    } else {
        causes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Surface;

    #[test]
    fn each_input_is_a_cause_and_the_code_itself_when_none_is() {
        let inputs = |document: &str, configuration: &str| Inputs {
            document: document.to_owned(),
            overlay: String::new(),
            configuration: configuration.to_owned(),
        };
        let lock = Lock {
            generator: "0.1.0".to_owned(),
            version: "0.1.0".to_owned(),
            inputs: inputs("a", "a"),
            surface: Surface::default(),
        };
        assert_eq!(causes(&lock, &inputs("b", "a"), "0.1.0"), [Cause::Document]);
        assert_eq!(
            causes(&lock, &inputs("a", "b"), "0.2.0"),
            [Cause::Configuration, Cause::Generator]
        );
        assert_eq!(causes(&lock, &inputs("a", "a"), "0.1.0"), [Cause::Edited]);
    }
}
