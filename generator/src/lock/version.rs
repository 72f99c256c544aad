//! Where a generated crate says its version: there, and nowhere else, may its files be other than generated.

use std::borrow::Cow;
use std::cmp::Ordering;

/// The version that a manifest gives its package.
#[must_use]
pub fn manifest_version(manifest: &str) -> Option<&str> {
    let at = in_manifest(manifest)?;
    manifest.get(at.0..at.1)
}

/// A generated file with its version blanked out, so that two of them can be compared whatever the version.
#[must_use]
pub fn without_version<'t>(name: &str, path: &str, text: &'t str) -> Cow<'t, str> {
    let at = match path {
        "Cargo.toml" => in_manifest(text),
        "src/client.rs" | "src/client/mod.rs" => in_user_agent(name, text),
        _ => None,
    };
    match at.and_then(|(start, end)| Some((text.get(..start)?, text.get(end..)?))) {
        Some((before, after)) => Cow::Owned(format!("{before}{after}")),
        None => Cow::Borrowed(text),
    }
}

/// The later of two versions (Semantic Versioning 2.0.0 §11, as far as three numbers and whether there is a pre-release).
#[must_use]
pub fn later<'v>(one: &'v str, other: &'v str) -> &'v str {
    match order(one).cmp(&order(other)) {
        Ordering::Less => other,
        Ordering::Equal | Ordering::Greater => one,
    }
}

fn order(version: &str) -> (Vec<u64>, bool) {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers = core.split('.').map(|part| part.parse().unwrap_or(0));
    (numbers.collect(), !version.contains('-'))
}

/// Where the version stands in the section `[package]`.
fn in_manifest(manifest: &str) -> Option<(usize, usize)> {
    let section = manifest.find("[package]")?;
    let rest = manifest.get(section..)?;
    let end = rest.find("\n[").unwrap_or(rest.len());
    let key = "\nversion = \"";
    let at = section + rest.get(..end)?.find(key)? + key.len();
    quoted(manifest, at)
}

/// Where the version stands in the `User-Agent` of requests.
fn in_user_agent(name: &str, text: &str) -> Option<(usize, usize)> {
    let key = format!("\"{name}/");
    quoted(text, text.find(&key)? + key.len())
}

fn quoted(text: &str, at: usize) -> Option<(usize, usize)> {
    let length = text.get(at..)?.find('"')?;
    Some((at, at + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "# @generated\n[package]\nname = \"pets\"\nversion = \"0.1.0\"\n\n[dependencies]\nhttp = \"1\"\n[x]\nversion = \"9\"\n";

    #[test]
    fn only_the_version_of_the_package_is_one() {
        assert_eq!(manifest_version(MANIFEST), Some("0.1.0"));
        assert_eq!(manifest_version("[dependencies]\nversion = \"1\""), None);
        let other = MANIFEST.replace("0.1.0", "12.0.0");
        let masked = |text| without_version("pets", "Cargo.toml", text).into_owned();
        assert_eq!(masked(MANIFEST), masked(&other));
        assert_ne!(
            masked(MANIFEST),
            masked(&MANIFEST.replace("\"9\"", "\"8\""))
        );
        let client = "user_agent: \"pets/0.1.0\",";
        let masked = |path, text| without_version("pets", path, text).into_owned();
        assert_eq!(
            masked("src/client.rs", client),
            masked("src/client.rs", "user_agent: \"pets/0.2.0\",")
        );
        assert_eq!(
            masked("src/client/mod.rs", client),
            masked("src/client.rs", client)
        );
        assert_eq!(masked("src/lib.rs", client), client);
    }

    #[test]
    fn the_later_version_is_told_by_its_numbers() {
        for (less, more) in [
            ("0.9.0", "0.10.0"),
            ("1.0.0-beta", "1.0.0"),
            ("0.1.0", "1.0.0-beta"),
        ] {
            assert_eq!((later(less, more), later(more, less)), (more, more));
        }
    }
}
