//! An inspection for people: counts first, then what is not as one would wish, then everything.

use std::collections::BTreeMap;
use std::fmt;

use super::model::{Finding, Inspection, Operation};

impl fmt::Display for Inspection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = &self.counts;
        writeln!(
            f,
            "{} {} (OpenAPI {})",
            self.title, self.version, self.openapi
        )?;
        writeln!(
            f,
            "\n{} operations in {} groups: {}; {} paged",
            counts.operations,
            counts.groups,
            list(&counts.methods),
            counts.paged
        )?;
        writeln!(f, "{} types: {}", self.types.len(), list(&counts.types))?;
        let share = percentage(counts.fallbacks, counts.schemas_with_content);
        writeln!(
            f,
            "{} of {} schemas with content became a wider type ({share})",
            counts.fallbacks, counts.schemas_with_content
        )?;
        section(f, "Operations", &self.operations, |f, operation| {
            operation.fmt(f)
        })?;
        section(f, "Types", &self.types, |f, ty| {
            let sides = match (ty.read, ty.written) {
                (true, true) => "read, written",
                (true, false) => "read",
                (false, true) => "written",
                (false, false) => "under features only",
            };
            writeln!(
                f,
                "  {} {} ({} members; {sides})",
                ty.kind, ty.path, ty.members
            )
        })?;
        section(f, "Wider than described", &self.fallbacks, |f, fallback| {
            let line = fallback
                .line
                .map(|line| format!(":{line}"))
                .unwrap_or_default();
            writeln!(
                f,
                "  {}{line} {}\n    {}",
                fallback.file, fallback.pointer, fallback.reason
            )
        })?;
        section(f, "Findings", &self.findings, |f, finding| finding.fmt(f))
    }
}

fn section<T>(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    items: &[T],
    mut line: impl FnMut(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{title}")?;
    items.iter().try_for_each(|item| line(f, item))
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "  {} {}\n    {} -> {}",
            self.method, self.path, self.call, self.gives
        )?;
        if let Some(paging) = &self.paging {
            let source = if paging.configured {
                "configured"
            } else {
                "recognised"
            };
            let link = if paging.link { "link or " } else { "" };
            write!(f, "; paged by {link}{}", paging.style)?;
            match (paging.style, paging.first) {
                ("offset", Some(first)) if first != 0 => write!(f, " from {first} ({source})")?,
                _ => write!(f, " ({source})")?,
            }
        }
        writeln!(f, "{}", if self.deprecated { "; deprecated" } else { "" })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  {}[{}]: {}", self.severity, self.code, self.message)?;
        if let Some(file) = &self.file {
            let position = self
                .line
                .zip(self.column)
                .map(|(line, column)| format!(":{line}:{column}"))
                .unwrap_or_default();
            writeln!(
                f,
                "    {file}{position} {}",
                self.pointer.as_deref().unwrap_or_default()
            )?;
        }
        self.help
            .iter()
            .try_for_each(|help| writeln!(f, "    help: {help}"))
    }
}

fn list<K: fmt::Display>(counts: &BTreeMap<K, usize>) -> String {
    let parts: Vec<String> = counts
        .iter()
        .map(|(key, count)| format!("{count} {key}"))
        .collect();
    if parts.is_empty() {
        "none".to_owned()
    } else {
        parts.join(", ")
    }
}

/// To a tenth of a percent, in whole numbers: no float is rounded differently anywhere.
fn percentage(part: usize, whole: usize) -> String {
    let tenths = (part * 1000).checked_div(whole).unwrap_or(0);
    format!("{}.{} %", tenths / 10, tenths % 10)
}
