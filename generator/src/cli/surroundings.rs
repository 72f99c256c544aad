//! What is in the output folder already, and what is above it.

use std::fs;
use std::path::{Path, PathBuf};

use specwright::config::path_matches;

use super::Failure;
use super::job::Job;
use super::update::Made;

/// What a generated file says before and after the name of its document.
const BEFORE: &str = " from ";
const AFTER: &str = "; do not edit";

/// Refuses to replace the crate of another API: one with another name, made from another document. A document that was moved, or a crate that was
/// renamed, is neither; nor is a crate whose lock stands beside its configuration.
pub(super) fn refuse_other_crate(job: &Job, made: &Made) -> Result<(), Failure> {
    if job.lock.as_ref().is_some_and(|lock| lock.exists()) {
        return Ok(());
    }
    let Ok(found) = fs::read_to_string(job.output.join("Cargo.toml")) else {
        return Ok(());
    };
    let wanted = made.generated.files().get("Cargo.toml").unwrap_or_default();
    let (Some(there), Some(here)) = (Origin::of(&found), Origin::of(wanted)) else {
        return Ok(());
    };
    if there.name == here.name || there.file() == here.file() {
        return Ok(());
    }
    Err(Failure::usage(format!(
        "{} holds the crate `{}`, made from {}: choose another folder, or pass --force to replace it",
        job.output.display(),
        there.name,
        there.document
    )))
}

/// What a generated manifest says of its crate.
struct Origin {
    name: String,
    document: String,
}

impl Origin {
    fn of(manifest: &str) -> Option<Self> {
        let head = manifest
            .lines()
            .find(|line| line.contains(specwright::output::MARK))?;
        let document = head.split_once(BEFORE)?.1.split_once(AFTER)?.0;
        let manifest: toml::Table = manifest.parse().ok()?;
        Some(Self {
            name: manifest.get("package")?.get("name")?.as_str()?.to_owned(),
            document: document.to_owned(),
        })
    }

    fn file(&self) -> &str {
        self.document.rsplit('/').next().unwrap_or_default()
    }
}

/// What to do about a workspace above a new crate that does not know of it: Cargo refuses to build the crate there.
pub(super) fn stray(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let (root, manifest) = folder.ancestors().skip(1).find_map(|above| {
        let text = fs::read_to_string(above.join("Cargo.toml")).ok()?;
        let manifest: toml::Table = text.parse().ok()?;
        manifest
            .contains_key("workspace")
            .then(|| (above.to_owned(), manifest))
    })?;
    let inner = folder.strip_prefix(&root).ok()?;
    let workspace = manifest.get("workspace")?;
    let listed = |key: &str| {
        let list = workspace.get(key).and_then(toml::Value::as_array);
        let paths = list.into_iter().flatten().filter_map(toml::Value::as_str);
        paths.map(str::to_owned).collect::<Vec<_>>()
    };
    let is_known = listed("members").iter().any(|member| fits(member, inner))
        || listed("exclude").iter().any(|path| inner.starts_with(path));
    (!is_known).then(|| {
        let manifest: PathBuf = root.join("Cargo.toml");
        format!(
            "{} is a workspace that does not list the crate, so that Cargo will not build it there: add \"{}\" to its `members`, or to its `exclude`",
            manifest.display(),
            inner.display()
        )
    })
}

/// Whether a member of a workspace, which may have `*` in it, is this folder. Stars mean what they do in paths of operations.
fn fits(member: &str, folder: &Path) -> bool {
    let member = member.trim_start_matches("./").trim_end_matches('/');
    path_matches(member, &folder.to_string_lossy().replace('\\', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_of_a_workspace_are_paths_with_stars() {
        for (member, folder, wanted) in [
            ("clients/*", "clients/shop", true),
            ("./clients/shop/", "clients/shop", true),
            ("my clients/*", "my clients/a shop", true),
            ("my clients/shop", "my clients/shop", true),
            ("clients/*", "clients/shop/inner", false),
            ("clients/**", "clients/shop/inner", true),
        ] {
            assert_eq!(fits(member, Path::new(folder)), wanted, "{member} {folder}");
        }
    }
}
