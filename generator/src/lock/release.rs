//! What a rerun means for the crate's version and changelog.
//!
//! In: what was there ([`Past`]) and the surface that comes. Out: a [`Release`]. What always holds: the same in gives the same out, so a run that was
//! interrupted and is done again comes to the same version; where users notice nothing, nothing moves.

use super::Lock;
use super::version::later;
use crate::compare::report::{Report, changelog};
use crate::compare::{Comparison, Surface, Verdict, compare};

/// The name of the changelog, in the folder of the crate.
pub const CHANGELOG: &str = "CHANGELOG.md";

/// What a changelog begins with.
const HEAD: &str = "\
# Changelog

What changed for users of this crate, the newest version first. An entry is added whenever the crate is generated anew and its users
would notice; what is written here is never changed by the generator afterwards.
";

/// What a crate was before.
#[derive(Debug, Clone, Default)]
pub struct Past {
    /// The lock of the last run.
    pub lock: Option<Lock>,
    /// The version that the manifest on disk says.
    pub version: Option<String>,
    /// The text of the changelog.
    pub changelog: Option<String>,
}

impl Past {
    /// The version that the crate has, unless nothing was there.
    #[must_use]
    pub fn current(&self) -> Option<&str> {
        let locked = self.lock.as_ref().map(|lock| lock.version.as_str());
        let manifest = self.version.as_deref();
        match (locked, manifest) {
            (Some(locked), Some(manifest)) => Some(later(locked, manifest)),
            (one, other) => one.or(other),
        }
    }
}

/// What follows.
#[derive(Debug, Clone)]
pub struct Release {
    /// What changes for users of the crate; empty when there is no lock to compare with.
    pub comparison: Comparison,
    /// The version before.
    pub from: Option<String>,
    /// The version.
    pub version: String,
    /// The whole text of the changelog, when there is something to add to it.
    pub changelog: Option<String>,
}

/// Decides version and changelog. `configured` is the version of the configuration: the first one, and never above the crate's. With `bump` off, both
/// stay as they are.
#[must_use]
pub fn release(past: &Past, surface: &Surface, configured: &str, bump: bool) -> Release {
    let comparison = past
        .lock
        .as_ref()
        .map(|lock| compare(&lock.surface, surface))
        .unwrap_or_default();
    let from = past.current().map(str::to_owned);
    let verdict = comparison.verdict();
    let current = from.as_deref().unwrap_or(configured);
    let next = (bump && verdict != Verdict::None)
        .then(|| verdict.bump(current))
        .flatten();
    let version = later(configured, next.as_deref().unwrap_or(current)).to_owned();
    let changelog = (bump && verdict != Verdict::None).then(|| {
        let report = Report {
            comparison: &comparison,
            old: "",
            new: "",
            version: Some(current),
        };
        prepend(
            past.changelog.as_deref().unwrap_or_default(),
            &format!("## {version}\n\n{}", changelog(&report)),
        )
    });
    Release {
        comparison,
        from,
        version,
        changelog,
    }
}

/// The changelog with an entry before its first one.
fn prepend(changelog: &str, entry: &str) -> String {
    if changelog.trim().is_empty() {
        return format!("{HEAD}\n{entry}");
    }
    let first = if changelog.starts_with("## ") {
        Some(0)
    } else {
        changelog.find("\n## ").map(|at| at + 1)
    };
    match first.map(|at| changelog.split_at(at)) {
        Some((head, entries)) => {
            // A version that stays, as a pre-release does, has one heading.
            let heading = entry.lines().next().unwrap_or_default();
            let same = entries
                .strip_prefix(heading)
                .filter(|rest| rest.starts_with('\n'));
            let entries = same.map_or(entries, |rest| rest.trim_start_matches('\n'));
            format!("{head}{entry}\n{entries}")
        }
        None => format!("{}\n\n{entry}", changelog.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lock::Inputs;

    fn surface(text: &str) -> Surface {
        text.parse().expect("a surface")
    }

    fn past(version: &str, manifest: Option<&str>) -> Past {
        let lock = Lock {
            generator: "0.1.0".to_owned(),
            version: version.to_owned(),
            inputs: Inputs::default(),
            files: String::new(),
            surface: surface(
                "struct m::Pet side=received docs=1\nfield m::Pet::name presence=required type=String",
            ),
        };
        Past {
            lock: Some(lock),
            version: manifest.map(str::to_owned),
            changelog: None,
        }
    }

    const BROKEN: &str =
        "struct m::Pet side=received docs=1\nfield m::Pet::name presence=required type=i64";
    const MORE: &str = "struct m::Pet side=received docs=1\nfield m::Pet::name presence=required type=String\nfield m::Pet::age presence=optional type=i64";

    #[test]
    fn the_version_follows_the_verdict() {
        for (locked, manifest, configured, now, bump, version) in [
            ("0.1.0", Some("0.1.0"), "0.1.0", BROKEN, true, "0.2.0"),
            ("0.1.0", Some("0.1.0"), "0.1.0", MORE, true, "0.1.1"),
            ("1.2.3", Some("1.2.3"), "0.1.0", MORE, true, "1.3.0"),
            ("0.1.0", Some("0.1.0"), "0.1.0", BROKEN, false, "0.1.0"),
            // A version set by hand is where it goes on from, and the configuration can be ahead of both.
            ("0.1.0", Some("0.3.0"), "0.1.0", BROKEN, true, "0.4.0"),
            ("0.1.0", Some("0.1.0"), "1.0.0", BROKEN, true, "1.0.0"),
            ("0.1.0", None, "0.1.0", MORE, true, "0.1.1"),
        ] {
            let release = release(&past(locked, manifest), &surface(now), configured, bump);
            assert_eq!(
                release.version, version,
                "{locked} {manifest:?} {configured}"
            );
            assert_eq!(release.changelog.is_some(), bump);
        }
        let same = past("0.1.0", Some("0.1.0"));
        let surface = same
            .lock
            .as_ref()
            .map(|lock| lock.surface.clone())
            .expect("a surface");
        let release = release(&same, &surface, "0.1.0", true);
        assert_eq!(
            (release.version.as_str(), release.changelog),
            ("0.1.0", None)
        );
    }

    #[test]
    fn nothing_before_is_no_change() {
        let release = release(&Past::default(), &surface(BROKEN), "0.5.0", true);
        assert_eq!(
            (release.version.as_str(), release.changelog),
            ("0.5.0", None)
        );
    }

    #[test]
    fn an_entry_stands_before_the_others_and_after_the_words() {
        assert_eq!(
            prepend("# Log\n\nOurs.\n\n## 0.1.0\n\n- a\n", "## 0.2.0\n\n- b\n"),
            "# Log\n\nOurs.\n\n## 0.2.0\n\n- b\n\n## 0.1.0\n\n- a\n"
        );
        assert_eq!(
            prepend("## 0.2.0-rc.1\n\n- a\n", "## 0.2.0-rc.1\n\n- b\n"),
            "## 0.2.0-rc.1\n\n- b\n\n- a\n"
        );
        assert_eq!(
            prepend("## 0.2.0-rc.1\n\n- a\n", "## 0.2.0\n\n- b\n"),
            "## 0.2.0\n\n- b\n\n## 0.2.0-rc.1\n\n- a\n"
        );
        assert_eq!(prepend("# Log\n", "## 0.2.0\n"), "# Log\n\n## 0.2.0\n");
        assert!(prepend("", "## 0.2.0\n").starts_with("# Changelog\n"));
    }
}
