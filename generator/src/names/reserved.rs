//! Names that a generated item may not take, by where the item stands.

/// Names of types that generated code, or the reader of it, means something else by: the prelude's, and the crate's own at its root.
pub(crate) const TYPES: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "AsRef",
    "AsMut",
    "Iterator",
    "IntoIterator",
    "FromIterator",
    "Extend",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "Fn",
    "FnMut",
    "FnOnce",
    "Future",
    "IntoFuture",
    "Send",
    "Sync",
    "Sized",
    "Unpin",
    "Drop",
    "ToOwned",
    "ToString",
    "BTreeMap",
    "T",
    "Client",
    "Credentials",
    "Error",
];

/// What the crate re-exports at its root beside the resource groups.
pub(crate) const ROOT_TYPES: &[&str] = &[
    "ApiError",
    "DecodeError",
    "Page",
    "Pages",
    "Items",
    "Maybe",
    "Response",
    "CallOptions",
    "ClientBuilder",
    "Call",
    "Sending",
    "DateTime",
    "Date",
    "Time",
    "Missing",
    "Violations",
    "Unlisted",
    "UnlistedInt",
    "Value",
];

/// Modules and crates that paths in generated code begin with, files that are the crate's own, and what no file may be called on
/// every disk.
pub(crate) const MODULES: &[&str] = &[
    "client",
    "runtime",
    "types",
    "events",
    "testing",
    "lib",
    "main",
    "mod",
    "build",
    "tests",
    "examples",
    "std",
    "core",
    "alloc",
    "rt",
    "serde",
    "serde_json",
    "reqwest",
    "http",
    "bytes",
    "tokio",
    "con",
    "prn",
    "aux",
    "nul",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
];

/// Methods of the client beside those of its groups.
pub(crate) const CLIENT_METHODS: &[&str] = &[
    "new", "from_env", "builder", "with", "request", "core", "clone", "from", "into", "try_from",
    "try_into",
];

/// Methods of every group, or meant by generated code.
pub(crate) const GROUP_METHODS: &[&str] =
    &["new", "clone", "core", "client", "with", "into", "try_into"];

/// Names within a group's function: its receiver, its locals, and the paths it uses.
pub(crate) const ARGUMENTS: &[&str] = &["self", "call", "body", "core", "rt"];

/// Methods of every call type.
pub(crate) const CALL_METHODS: &[&str] = &[
    "new",
    "send",
    "stream",
    "pages",
    "items",
    "body",
    "call",
    "clone",
    "wait",
    "with_response",
    "into",
    "try_into",
];

/// Methods of every struct that a setter may not hide.
pub(crate) const STRUCT_METHODS: &[&str] = &[
    "new",
    "from_json",
    "to_json",
    "default",
    "clone",
    "eq",
    "ne",
    "fmt",
    "decode",
    "encode",
    "check",
    "into",
    "try_into",
    "from",
    "try_from",
];

/// Setters of `Credentials` that are there in every crate.
pub(crate) const CREDENTIALS_METHODS: &[&str] = &["new", "default", "clone", "into", "from"];

/// Locals of a struct's generated code.
pub(crate) const FIELDS: &[&str] = &["rt"];

/// Strict, reserved and (where the grammar would trip over them) weak keywords of edition 2024.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Whether a snake-case identifier must be written raw.
pub(crate) fn is_keyword(text: &str) -> bool {
    KEYWORDS.binary_search(&text).is_ok()
}

/// Whether an identifier may not even be written raw.
pub(crate) fn is_unraw(text: &str) -> bool {
    matches!(text, "self" | "Self" | "super" | "crate" | "_")
}

#[cfg(test)]
mod tests {
    #[test]
    fn keywords_are_sorted() {
        assert!(super::KEYWORDS.is_sorted());
    }
}
