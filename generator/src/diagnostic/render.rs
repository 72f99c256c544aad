//! Diagnostics for people: severity, message, `file:line:column`, the line, a caret under it, and what to do.

use std::collections::HashMap;
use std::fmt::Write;

use super::locate::{self, Lines};
use super::{Diagnostic, Diagnostics, Position, Severity};
use crate::load::{FileId, Place, Pointer, Sources};

/// The part of a line that is shown, in characters.
const WIDEST: usize = 100;

impl Diagnostics {
    /// All findings in their order, as text for a terminal; with ANSI colours if `colour`.
    #[must_use]
    pub fn render(&self, sources: &Sources, colour: bool) -> String {
        let sorted = self.sorted();
        let positions = Positions::of(&sorted, sources);
        let lines = sources
            .files()
            .map(|file| Lines::of(sources.text(file)))
            .collect();
        let shown = Shown {
            sources,
            positions,
            lines,
        };
        let mut text = String::new();
        for diagnostic in sorted {
            render(&mut text, diagnostic, &shown, Paint(colour));
            text.push('\n');
        }
        text
    }

    /// Where each place that something was found at is in its file.
    #[must_use]
    pub fn positions(&self, sources: &Sources) -> Positions {
        Positions::of(&self.sorted(), sources)
    }
}

/// Where places are in their files.
#[derive(Debug, Default)]
pub struct Positions(HashMap<Place, Position>);

impl Positions {
    fn of(diagnostics: &[&Diagnostic], sources: &Sources) -> Self {
        let mut by_file: HashMap<FileId, Vec<Pointer>> = HashMap::new();
        for diagnostic in diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.position.is_none())
        {
            if let Some(place) = &diagnostic.place {
                by_file
                    .entry(place.file)
                    .or_default()
                    .push(place.pointer.clone());
            }
        }
        Self::find(by_file, sources)
    }

    /// The positions of these places.
    #[must_use]
    pub fn of_places<'p>(places: impl IntoIterator<Item = &'p Place>, sources: &Sources) -> Self {
        let mut by_file: HashMap<FileId, Vec<Pointer>> = HashMap::new();
        for place in places {
            by_file
                .entry(place.file)
                .or_default()
                .push(place.pointer.clone());
        }
        Self::find(by_file, sources)
    }

    fn find(by_file: HashMap<FileId, Vec<Pointer>>, sources: &Sources) -> Self {
        let mut all = HashMap::new();
        for (file, pointers) in by_file {
            let positions = locate::positions(sources.text(file), &pointers);
            for (pointer, position) in pointers.into_iter().zip(positions) {
                all.extend(position.map(|position| (Place { file, pointer }, position)));
            }
        }
        Self(all)
    }

    /// The position of a place, if its file has one.
    #[must_use]
    pub fn get(&self, place: &Place) -> Option<Position> {
        self.0.get(place).copied()
    }
}

/// What diagnostics are shown with.
struct Shown<'s> {
    sources: &'s Sources,
    positions: Positions,
    lines: Vec<Lines>,
}

impl Shown<'_> {
    fn line(&self, file: FileId, number: usize) -> Option<&str> {
        self.lines
            .get(file.index())?
            .line(self.sources.text(file), number)
    }
}

/// ANSI colours, or none.
#[derive(Clone, Copy)]
struct Paint(bool);

impl Paint {
    fn apply(self, style: &str, text: &str) -> String {
        if self.0 {
            format!("\u{1b}[{style}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    fn severity(self, severity: Severity, text: &str) -> String {
        let style = match severity {
            Severity::Error | Severity::Fault => "1;31",
            Severity::Unsupported => "1;35",
            Severity::Warning => "1;33",
            Severity::Note => "1;36",
        };
        self.apply(style, text)
    }

    fn strong(self, text: &str) -> String {
        self.apply("1", text)
    }

    fn frame(self, text: &str) -> String {
        self.apply("1;34", text)
    }
}

fn render(out: &mut String, diagnostic: &Diagnostic, shown: &Shown<'_>, paint: Paint) {
    let label = format!("{}[{}]", diagnostic.severity.label(), diagnostic.code);
    let message = printable(&diagnostic.message);
    line(
        out,
        &format!(
            "{}{}",
            paint.severity(diagnostic.severity, &label),
            paint.strong(&format!(": {message}"))
        ),
    );
    let position = diagnostic
        .position
        .as_deref()
        .copied()
        .or_else(|| shown.positions.get(diagnostic.place.as_ref()?));
    let mut margin = 1;
    if let Some(elsewhere) = &diagnostic.elsewhere {
        let at = elsewhere.position;
        let file = printable(&elsewhere.file);
        let place = format!(" {} {file}:{}:{}", paint.frame("-->"), at.line, at.column);
        line(out, &place);
    }
    if let Some(place) = &diagnostic.place {
        margin = position.map_or(1, |at| at.line.to_string().len());
        let indent = " ".repeat(margin);
        let at = position
            .map(|at| format!(":{}:{}", at.line, at.column))
            .unwrap_or_default();
        line(
            out,
            &format!(
                "{indent}{} {}{at}",
                paint.frame("-->"),
                printable(shown.sources.name(place.file))
            ),
        );
        if let Some((at, text)) =
            position.and_then(|at| Some((at, shown.line(place.file, at.line)?)))
        {
            excerpt(out, text, at, diagnostic.severity, paint);
        }
        if !place.pointer.as_str().is_empty() {
            line(
                out,
                &format!(
                    "{indent} {} {}",
                    paint.frame("= at:"),
                    printable(&place.to_string())
                ),
            );
        }
    }
    if let Some(help) = &diagnostic.help {
        line(
            out,
            &format!(
                "{} {} {}",
                " ".repeat(margin),
                paint.frame("= help:"),
                printable(help)
            ),
        );
    }
}

/// The line, and a caret under the name or value that begins at the column.
fn excerpt(out: &mut String, full: &str, at: Position, severity: Severity, paint: Paint) {
    let number = at.line.to_string();
    let indent = " ".repeat(number.len());
    let bar = paint.frame("|");
    let before = at.column.saturating_sub(1);
    // A JSON document in one line: show what is around the column.
    let skipped = if before > WIDEST / 2 && full.chars().count() > WIDEST {
        before - WIDEST / 4
    } else {
        0
    };
    let cut = full.chars().nth(skipped + WIDEST).is_some();
    let shown: String = full
        .chars()
        .skip(skipped)
        .take(WIDEST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let (start, end) = (
        if skipped > 0 { "…" } else { "" },
        if cut { "…" } else { "" },
    );
    let lead = before - skipped + start.chars().count();
    let width = token_width(full.chars().skip(before))
        .min(WIDEST.saturating_sub(before - skipped))
        .max(1);
    line(out, &format!("{indent} {bar}"));
    line(
        out,
        &format!("{} {bar} {start}{shown}{end}", paint.frame(&number)),
    );
    line(
        out,
        &format!(
            "{indent} {bar} {}{}",
            " ".repeat(lead),
            paint.severity(severity, &"^".repeat(width))
        ),
    );
}

/// How long the key or scalar is that begins here.
fn token_width(mut rest: impl Iterator<Item = char>) -> usize {
    match rest.next() {
        Some(quote @ ('"' | '\'')) => rest.position(|c| c == quote).map_or(1, |end| end + 2),
        Some(c) if !c.is_whitespace() && !"{}[],:-#".contains(c) => {
            1 + rest
                .take_while(|c| !c.is_whitespace() && !"{}[],:".contains(*c))
                .count()
        }
        _ => 1,
    }
}

fn line(out: &mut String, text: &str) {
    // A `String` takes everything.
    let _ = writeln!(out, "{}", text.trim_end());
}

/// Text from a document without what would move the cursor or change colours.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}
