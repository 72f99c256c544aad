//! The text of this package, for the generator, which copies it into the crates it writes.
//!
//! Under the feature `source` nothing else is compiled. A file that is missing here is missing in every generated crate, so a test
//! compares the list with the folder.

/// The manifest; generated crates have its dependencies and features.
pub const MANIFEST: &str = include_str!("../Cargo.toml");

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        /// Path below `src/` and text of every file.
        pub const FILES: &[(&str, &str)] = &[$(($path, include_str!($path))),*];
    };
}

files![
    "lib.rs",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Path below `src/` of every Rust file but this one.
    fn files(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                files(&entry.path(), &format!("{name}/"), found);
            } else if name != "source.rs" {
                found.insert(name);
            }
        }
    }

    #[test]
    fn every_file_is_carried() {
        let mut there = BTreeSet::new();
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut there);
        let carried: BTreeSet<_> = super::FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(carried, there);
    }
}
