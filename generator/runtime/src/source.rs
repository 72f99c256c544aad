//! The text of this package, for the generator, which copies it into the crates it writes.
//!
//! Under the feature `source` nothing else is compiled. A file that is missing here is missing in every generated crate, so a test
//! compares the list with the folder.

/// The manifest; generated crates have its dependencies and features.
pub const MANIFEST: &str = include_str!("../Cargo.toml");

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        /// Path below `src/` and text of every file that a copy has. Its root is `vendored.rs`.
        pub const FILES: &[(&str, &str)] = &[$(($path, include_str!($path))),*];
    };
}

files![
    "json/bridge.rs",
    "json/compound.rs",
    "json/decode.rs",
    "json/encode.rs",
    "json/error.rs",
    "json/exact.rs",
    "json/impls.rs",
    "json/look.rs",
    "json/macros.rs",
    "json/maybe.rs",
    "json/missing.rs",
    "json/mod.rs",
    "json/numbers.rs",
    "json/open.rs",
    "json/reader.rs",
    "json/tuples.rs",
    "json/value.rs",
    "json/writer.rs",
    "limits/apply.rs",
    "limits/check.rs",
    "limits/mod.rs",
    "limits/pattern.rs",
    "limits/violations.rs",
    "scalar/base64.rs",
    "scalar/calendar.rs",
    "scalar/convert.rs",
    "scalar/date.rs",
    "scalar/date_time.rs",
    "scalar/decimal.rs",
    "scalar/duration.rs",
    "scalar/mod.rs",
    "scalar/text.rs",
    "scalar/time.rs",
    "scalar/uuid.rs",
    "vendored.rs",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Path below `src/` of every file but the crate's root and this one, which a copy has no use for.
    fn files(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                files(&entry.path(), &format!("{name}/"), found);
            } else if !["lib.rs", "source.rs"].contains(&name.as_str()) {
                found.insert(name);
            }
        }
    }

    #[test]
    fn every_file_is_carried() {
        let mut there = BTreeSet::new();
        files(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            "",
            &mut there,
        );
        let carried: BTreeSet<_> = super::FILES
            .iter()
            .map(|(path, _)| (*path).to_owned())
            .collect();
        assert_eq!(carried, there);
    }
}
