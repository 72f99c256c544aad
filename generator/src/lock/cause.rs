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
    /// Another generator made it.
    Generator,
    /// The files are not those that were generated.
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

/// What is there now, to be held against a lock.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'e> {
    /// What the crate would be generated from.
    pub inputs: &'e Inputs,
    /// The version of the generator.
    pub generator: &'e str,
    /// The hash of the files on disk.
    pub found: &'e str,
    /// The hash of the files that would be generated.
    pub wanted: &'e str,
}

/// The causes of a difference, judged by the lock of the crate.
#[must_use]
pub fn causes(lock: &Lock, now: Evidence<'_>) -> Vec<Cause> {
    let inputs = [
        (Cause::Document, lock.inputs.document != now.inputs.document),
        (Cause::Overlay, lock.inputs.overlay != now.inputs.overlay),
        (
            Cause::Configuration,
            lock.inputs.configuration != now.inputs.configuration,
        ),
    ];
    let mut causes: Vec<Cause> = inputs
        .into_iter()
        .filter_map(|(cause, holds)| holds.then_some(cause))
        .collect();
    // From the same inputs, only another generator makes other files, whatever version it says it is.
    if lock.generator != now.generator || (causes.is_empty() && lock.files != now.wanted) {
        causes.push(Cause::Generator);
    }
    if lock.files != now.found || causes.is_empty() {
        causes.push(Cause::Edited);
    }
    causes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Surface;

    fn inputs(document: &str, configuration: &str) -> Inputs {
        Inputs {
            document: document.to_owned(),
            overlay: String::new(),
            configuration: configuration.to_owned(),
        }
    }

    fn told(inputs: &Inputs, generator: &str, found: &str, wanted: &str) -> Vec<Cause> {
        let lock = Lock {
            generator: "0.1.0".to_owned(),
            version: "0.1.0".to_owned(),
            inputs: self::inputs("a", "a"),
            files: "f".to_owned(),
            surface: Surface::default(),
        };
        let now = Evidence {
            inputs,
            generator,
            found,
            wanted,
        };
        causes(&lock, now)
    }

    #[test]
    fn each_cause_is_told_by_itself_and_together() {
        use Cause::{Configuration, Document, Edited, Generator};
        let same = inputs("a", "a");
        assert_eq!(told(&inputs("b", "a"), "0.1.0", "f", "g"), [Document]);
        assert_eq!(
            told(&inputs("a", "b"), "0.2.0", "f", "g"),
            [Configuration, Generator]
        );
        assert_eq!(told(&same, "0.1.0", "f", "g"), [Generator]);
        assert_eq!(told(&same, "0.1.0", "e", "f"), [Edited]);
        assert_eq!(told(&same, "0.1.0", "e", "g"), [Generator, Edited]);
        assert_eq!(
            told(&inputs("b", "a"), "0.1.0", "e", "g"),
            [Document, Edited]
        );
    }
}
