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

/// Items of the runtime that the crate re-exports at its root: what a user needs by name.
pub(crate) const EXPORTS: &[&str] = &[
    "ApiError",
    "AttemptInfo",
    "Base64",
    "Body",
    "BodyError",
    "BoxFuture",
    "BoxStream",
    "ByteStream",
    "Bytes",
    "Call",
    "CallOptions",
    "ClientBuilder",
    "Content",
    "Core",
    "Credential",
    "CredentialsError",
    "Date",
    "DateTime",
    "Decimal",
    "Decode",
    "DecodeError",
    "Duration",
    "Encode",
    "Error",
    "ErrorDetail",
    "Event",
    "Events",
    "ExactNumber",
    "Failure",
    "FilePart",
    "HeaderMap",
    "Items",
    "LimitKind",
    "Lines",
    "Maybe",
    "Missing",
    "OddItem",
    "Outcome",
    "Page",
    "Pages",
    "Part",
    "PartWriter",
    "Parts",
    "Phase",
    "RateLimit",
    "RateLimitPolicy",
    "RateLimiter",
    "RateLimits",
    "RawResponse",
    "Response",
    "RetryPolicy",
    "Secret",
    "Sending",
    "StatusCode",
    "StreamResponse",
    "Time",
    "TimeoutKind",
    "Timer",
    "TokenSource",
    "Transport",
    "TransportError",
    "TransportRequest",
    "TransportResponse",
    "Tuple",
    "TypedBody",
    "UnknownMember",
    "Unlisted",
    "UnlistedInt",
    "Uuid",
    "Value",
    "Violation",
    "Violations",
    "from_json",
    "to_json",
];

/// As [`EXPORTS`], where a feature is on.
pub(crate) const GATED_EXPORTS: &[(&str, &[&str])] = &[
    (
        r#"all(feature = "blocking", not(target_arch = "wasm32"))"#,
        &["BodyReader", "Waiting"],
    ),
    (r#"feature = "oauth2""#, &["ClientCredentials"]),
];

/// What a reader of a group's name would take for something else: of [`EXPORTS`], what calls give and take, and what types stand for.
pub(crate) const WELL_KNOWN: &[&str] = &[
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
    "specwright_runtime",
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
    "send_whole",
    "error_of",
    "into",
    "try_into",
];

/// Methods of the mock beside those of its groups, its own and the runtime's behind it.
pub(crate) const MOCK_METHODS: &[&str] = &[
    "new",
    "default",
    "deref",
    "client",
    "builder",
    "serve",
    "transport",
    "clock",
    "waited",
    "handle",
    "calls",
    "requests",
    "take_violations",
    "verify",
    "clone",
    "into",
    "try_into",
];

/// Features of every generated crate, and the dependencies that share their namespace.
pub(crate) const FEATURES: &[&str] = &[
    "default",
    "client",
    "source",
    "blocking",
    "brotli",
    "chrono",
    "gzip",
    "jiff",
    "native-tls",
    "oauth2",
    "pattern",
    "reqwest",
    "rustls",
    "serde",
    "testing",
    "time",
    "tracing",
    "zstd",
    "base64",
    "brotli-decompressor",
    "bytes",
    "flate2",
    "futures-core",
    "http",
    "httpdate",
    "percent-encoding",
    "regex",
    "ruzstd",
    "serde_json",
    "tokio",
    "url",
    "zmij",
    "specwright-runtime",
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
    "example",
    "minimal",
    "with",
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
    use std::collections::BTreeSet;

    use super::{FEATURES, KEYWORDS, MOCK_METHODS};

    #[test]
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
    }

    #[test]
    fn features_and_dependencies_of_the_runtime_are_reserved() {
        let manifest: toml::Table = specwright_runtime::source::MANIFEST.parse().unwrap();
        let mut tables = vec![&manifest["features"], &manifest["dependencies"]];
        for target in manifest["target"].as_table().unwrap().values() {
            tables.push(&target["dependencies"]);
        }
        let names: BTreeSet<&str> = tables
            .iter()
            .flat_map(|table| table.as_table().unwrap().keys())
            .map(String::as_str)
            .collect();
        let reserved: BTreeSet<&str> = FEATURES.iter().copied().collect();
        let missing: Vec<_> = names.difference(&reserved).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn methods_of_the_mock_are_reserved() {
        let (_, text) = specwright_runtime::source::FILES
            .iter()
            .find(|(path, _)| path.ends_with("testing/mock.rs"))
            .unwrap();
        let methods = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub fn "))
            .filter_map(|rest| rest.split(['(', '<']).next());
        let missing: Vec<_> = methods
            .filter(|name| !MOCK_METHODS.contains(name))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
