//! A comparison for people, for programs, for a pull request, for a build.
//!
//! In: a [`Report`]: a comparison and what was compared. Out: text. What always holds: the same report gives the same bytes; what a document says
//! cannot break out of where it is shown.

mod changelog;
mod github;
mod json;
mod markdown;
mod text;

use super::change::{Change, Effect, Severity, Side, Verdict};
use super::fault::Fault;
use super::pairs::Comparison;

pub use changelog::changelog;
pub use github::github;
pub use json::{JSON_SCHEMA, json};
pub use markdown::markdown;
pub use text::{Tone, text};

/// A comparison, and what was compared.
#[derive(Debug, Clone)]
pub struct Report<'r> {
    /// The changes.
    pub comparison: &'r Comparison,
    /// What the old side is called.
    pub old: &'r str,
    /// What the new side is called.
    pub new: &'r str,
    /// The version that the crate has; `None` when nothing says it.
    pub version: Option<&'r str>,
}

impl Report<'_> {
    /// The version that the changes ask for.
    #[must_use]
    pub fn next_version(&self) -> Option<String> {
        self.comparison.verdict().bump(self.version?)
    }

    /// The verdict in one line: `major: 3 breaking, 1 addition; 0.1.0 → 0.2.0`, and `; incomplete: 2 faults` where something could not be compared.
    #[must_use]
    pub fn summary(&self) -> String {
        self.summary_with(self.comparison.faults.len())
    }

    /// The same where it is known how many faults there are, not which.
    #[must_use]
    pub fn summary_with(&self, faults: usize) -> String {
        let counts = [
            (
                self.comparison.count(Severity::Breaking),
                "breaking",
                "breaking",
            ),
            (
                self.comparison.count(Severity::Addition),
                "addition",
                "additions",
            ),
            (
                self.comparison.count(Severity::Documentation),
                "documentation",
                "documentation",
            ),
        ];
        let said: Vec<String> = counts
            .iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, one, many)| format!("{count} {}", if *count == 1 { one } else { many }))
            .collect();
        let verdict = self.comparison.verdict();
        let ignored = match self.comparison.ignored {
            0 => String::new(),
            count => format!("; {count} ignored"),
        };
        let incomplete = match faults {
            0 => String::new(),
            1 => "; incomplete: 1 fault".to_owned(),
            faults => format!("; incomplete: {faults} faults"),
        };
        if verdict == Verdict::None {
            return format!("none: users of the crate notice nothing{ignored}{incomplete}");
        }
        let versions = match (self.version, self.next_version()) {
            // A pre-release announces a version; the next one is for people to name.
            (Some(from), Some(to)) if from == to => format!("; {from} stays"),
            (Some(from), Some(to)) => format!("; {from} → {to}"),
            _ => String::new(),
        };
        format!(
            "{verdict}: {}{versions}{ignored}{incomplete}",
            said.join(", ")
        )
    }

    /// The changes of a severity.
    fn of(&self, severity: Severity) -> impl Iterator<Item = &Change> {
        let changes = self.comparison.changes.iter();
        changes.filter(move |change| change.severity == severity)
    }
}

/// The heading of what could not be compared.
const LOST: &str = "Not compared";

/// What faults mean, in a sentence.
const LOST_MEANS: &str = "These pieces could not be used, so what changes in them is not told above, and the verdict is incomplete.";

/// How many faults are shown to people; a document may have thousands. Programs get them all.
const FAULTS_SHOWN: usize = 20;

/// Where a fault is.
fn fault_at(report: &Report<'_>, fault: &Fault) -> String {
    let side = match fault.side {
        Side::Old => report.old,
        Side::New => report.new,
    };
    match &fault.position {
        Some(position) => position.clone(),
        None if fault.place.is_empty() => side.to_owned(),
        None => format!("{} of {side}", fault.place),
    }
}

/// What is said of the faults that are not shown.
fn more_faults(report: &Report<'_>, shown: usize) -> Option<String> {
    let more = report.comparison.faults.len().checked_sub(shown)?;
    (more > 0).then(|| format!("… and {more} more; `specwright inspect DOCUMENT` lists them all"))
}

/// The severities from the worst down, with their headings.
const SECTIONS: [(Severity, &str); 3] = [
    (Severity::Breaking, "Breaking"),
    (Severity::Addition, "Additions"),
    (Severity::Documentation, "Documentation"),
];

/// The effects that there are: in which respect, and what.
fn effects(change: &Change) -> impl Iterator<Item = (&'static str, Effect)> {
    [
        ("source", change.source),
        ("requests", change.request),
        ("responses", change.response),
    ]
    .into_iter()
    .filter(|(_, effect)| effect.why().is_some())
}

/// Where a change is: `file:line`, or else the place.
fn at(change: &Change) -> &str {
    change.position.as_deref().unwrap_or(&change.place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::{Surface, compare};

    /// A breaking change, an addition, and documentation with all that could break out.
    fn comparison() -> Comparison {
        let surface = |text: &str| -> Surface { text.parse().unwrap() };
        let old = "struct m::Pet side=received docs=1\nfield m::Pet::name presence=required type=String @#/x\n\
                   field m::Pet::id presence=required type=i64 deprecated=a";
        let new = "struct m::Pet side=received docs=2\nfield m::Pet::name presence=required type=i64 @#/x\n\
                   field m::Pet::id presence=required type=i64 deprecated=\"`b` | <i>\\n::c\"\n\
                   field m::Pet::age presence=optional type=i64";
        compare(&surface(old), &surface(new))
    }

    fn report(comparison: &Comparison) -> Report<'_> {
        Report {
            comparison,
            old: "old.yaml",
            new: "new.yaml",
            version: Some("0.1.0"),
        }
    }

    #[test]
    fn the_summary_counts_and_names_the_version() {
        let comparison = comparison();
        assert_eq!(
            report(&comparison).summary(),
            "major: 1 breaking, 1 addition, 2 documentation; 0.1.0 → 0.2.0"
        );
        assert!(report(&Comparison::default()).summary().starts_with("none"));
        let announced = Report {
            version: Some("0.2.0-rc.1"),
            ..report(&comparison)
        };
        assert!(announced.summary().ends_with("; 0.2.0-rc.1 stays"));
    }

    #[test]
    fn text_says_what_where_and_what_to_do() {
        let comparison = comparison();
        let text = text(&report(&comparison), |tone, text| match tone {
            Tone::Item => format!("<{text}>"),
            _ => text.to_owned(),
        });
        assert!(
            text.contains("  its type is i64, was String\n    <Pet::name>  #/x of new.yaml\n"),
            "{text}"
        );
        assert!(
            text.contains("responses  what was received before does not decode"),
            "{text}"
        );
        assert!(text.contains("id: field-type:Pet::name"), "{text}");
        assert!(!text.contains("\n::c"), "{text}");
    }

    #[test]
    fn json_has_what_the_schema_says() {
        let comparison = comparison();
        let json: serde_json::Value = serde_json::from_str(&json(&report(&comparison))).unwrap();
        assert_eq!(json["verdict"], "major");
        assert_eq!(
            json["version"],
            serde_json::json!({"from": "0.1.0", "to": "0.2.0"})
        );
        assert_eq!(json["counts"]["breaking"], 1);
        let change = &json["changes"][1];
        assert_eq!(
            change["source"],
            serde_json::json!({"effect": "breaks", "why": "the field has another type"})
        );
        assert_eq!(change["request"], serde_json::json!({"effect": "none"}));
        for member in [
            "id", "rule", "severity", "kind", "item", "message", "response", "side", "place",
        ] {
            assert!(!change[member].is_null(), "{member}");
        }
    }

    #[test]
    fn markdown_keeps_what_a_document_says_in_its_cell() {
        let comparison = comparison();
        let text = markdown(&report(&comparison));
        assert!(text.starts_with("**major**"), "{text}");
        assert!(
            text.contains("\\|") && text.contains("&lt;i>") && !text.contains("<i>"),
            "{text}"
        );
        let rows: Vec<_> = text
            .lines()
            .filter(|line| line.starts_with("| `"))
            .collect();
        assert_eq!(rows.len(), 4, "{text}");
    }

    #[test]
    fn github_has_one_line_for_each_change() {
        let comparison = comparison();
        let mut with_place = comparison.clone();
        with_place.changes[1].position = Some("specs/a,b.yaml:3:5".to_owned());
        let text = github(&report(&with_place));
        assert!(
            text.contains("::error file=specs/a%2Cb.yaml,line=3,col=5,title=Pet%3A%3Aname::"),
            "{text}"
        );
        assert_eq!(
            text.lines().filter(|line| line.starts_with("::")).count(),
            4,
            "{text}"
        );
        assert!(text.contains("%0A"), "{text}");
    }

    /// Nothing changed as far as can be seen, and as many pieces could not be used.
    fn faulty(count: usize) -> Comparison {
        let fault = |at: usize| Fault {
            side: if at == 0 { Side::Old } else { Side::New },
            code: "ref-not-found",
            message: "`#/a|b` leads nowhere;\n::error any value".to_owned(),
            help: "did you mean `#/c`?".to_owned(),
            place: format!("#/x/{at}"),
            position: (at > 0).then(|| format!("specs/a,b.yaml:{at}:7")),
        };
        Comparison {
            faults: (0..count).map(fault).collect(),
            ..Comparison::default()
        }
    }

    #[test]
    fn what_could_not_be_compared_is_said_in_every_format() {
        let comparison = faulty(3);
        let report = report(&comparison);
        assert_eq!(
            report.summary(),
            "none: users of the crate notice nothing; incomplete: 3 faults"
        );
        let text = text(&report, |_, text| text.to_owned());
        let told = "Not compared (3)\n\n  These pieces could not be used, so what changes in them is not told above, and the verdict is incomplete.\n\n  \
                    `#/a|b` leads nowhere; ::error any value\n    #/x/0 of old.yaml\n    specs/a,b.yaml:1:7\n    specs/a,b.yaml:2:7\n      \
                    → did you mean `#/c`?\n\nnone: ";
        assert!(text.starts_with(told), "{text}");
        let markdown = markdown(&report);
        assert!(
            markdown.contains("| specs/a,b.yaml:1:7 | `#/a\\|b` leads nowhere; ::error any value | did you mean `#/c`? |\n"),
            "{markdown}"
        );
        let github = github(&report);
        let lines: Vec<&str> = github.lines().collect();
        assert_eq!(lines.len(), 4, "{github}");
        assert!(lines[0].starts_with("::warning title=Not compared::#/x/0 of old.yaml: "));
        assert!(lines[1].starts_with(
            "::warning file=specs/a%2Cb.yaml,line=1,col=7,title=Not compared::`#/a|b` leads nowhere;%0A"
        ));
        let json: serde_json::Value = serde_json::from_str(&json(&report)).unwrap();
        assert_eq!(
            (&json["complete"], &json["verdict"]),
            (&false.into(), &"none".into())
        );
        assert_eq!(json["faults"].as_array().map(Vec::len), Some(3));
        assert_eq!(json["faults"][0]["side"], "old");
        assert!(json["faults"][0].get("position").is_none());
    }

    #[test]
    fn thousands_of_faults_are_counted_and_not_all_shown() {
        let comparison = faulty(3_000);
        let report = report(&comparison);
        let text = text(&report, |_, text| text.to_owned());
        let shown = [text.as_str(), &markdown(&report), &github(&report)].map(|text| {
            let more = ["and 2980 more", "and 2991 more"];
            assert!(more.iter().any(|more| text.contains(more)), "{text}");
            text.lines().count()
        });
        assert!(shown.iter().all(|lines| *lines < 60), "{shown:?}");
    }

    /// As many fields are gone, and as many new.
    fn large(count: usize) -> Comparison {
        let surface = |name: &str| -> Surface {
            let fields = (0..count).map(|at| {
                format!(
                    "field m::Pet::{name}_{at} presence=optional type=String docs={at}a{name}\n"
                )
            });
            let text = format!(
                "struct m::Pet side=received\n{}",
                fields.collect::<String>()
            );
            text.parse().unwrap()
        };
        compare(&surface("old"), &surface("new"))
    }

    #[test]
    fn a_large_report_fits_a_comment_and_says_what_is_left_out() {
        let comparison = large(1_000);
        let markdown = markdown(&report(&comparison));
        assert!(markdown.len() < 65_000, "{}", markdown.len());
        let rows = markdown
            .lines()
            .filter(|line| line.starts_with("| `"))
            .count();
        let left_out: usize = markdown
            .lines()
            .filter_map(|line| {
                line.strip_prefix("… and ")?
                    .split(' ')
                    .next()?
                    .parse::<usize>()
                    .ok()
            })
            .sum();
        assert_eq!(rows + left_out, comparison.changes.len());
        assert!(rows > 100 && markdown.starts_with("**major**: 1000 breaking, 1000 additions"));
    }

    #[test]
    fn github_shows_ten_annotations_of_a_level_and_the_log_has_the_others() {
        let comparison = large(25);
        let github = github(&report(&comparison));
        for level in ["error", "notice"] {
            let with = |start: String| {
                github
                    .lines()
                    .filter(|line| line.starts_with(&start))
                    .count()
            };
            assert_eq!(with(format!("::{level} ")), 10, "{github}");
            assert_eq!(with(format!("{level}: ")), 16, "{github}");
        }
        assert!(github.contains("::error title=and 16 more::"), "{github}");
        // As many as there is room for need no such line.
        let ten = large(10);
        assert!(!super::github(&report(&ten)).contains("more::"));
    }
}
