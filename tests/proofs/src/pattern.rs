//! Texts that match a regular expression.

use regex_syntax::hir::{Class, Hir, HirKind};

/// A text that the expression matches, of a length within the bounds, another one for another turn where there is one; `None` when none was found.
#[must_use]
pub fn sample(pattern: &str, least: usize, most: usize, turn: usize) -> Option<String> {
    let pattern = without_looks(pattern);
    let hir = regex_syntax::parse(&pattern).ok()?;
    let regex = regex::Regex::new(&pattern).ok()?;
    (turn..=turn + least.max(8))
        .chain(0..turn)
        .find_map(|more| {
            let mut text = String::new();
            write(&hir, more, &mut text);
            let missing = least.saturating_sub(text.chars().count());
            let padded = text.clone() + &"a".repeat(missing);
            [text, padded].into_iter().find(|text| {
                let length = text.chars().count();
                (least..=most).contains(&length) && regex.is_match(text)
            })
        })
}

/// The pattern without what looks ahead or back: the text is made by the rest, and judged by the server.
fn without_looks(pattern: &str) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(start) = ["(?!", "(?=", "(?<!", "(?<="]
        .iter()
        .filter_map(|look| rest.find(look))
        .min()
    {
        let (before, look) = rest.split_at(start);
        out.push_str(before);
        let mut depth = 0usize;
        let mut escaped = false;
        let end = look.char_indices().find_map(|(at, c)| {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            (depth == 0).then_some(at + 1)
        });
        rest = look.get(end.unwrap_or(look.len())..).unwrap_or_default();
    }
    out + rest
}

/// Writes the shortest text, with `more` repetitions where any number will do.
fn write(hir: &Hir, more: usize, out: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.extend(character(class)),
        HirKind::Repetition(repetition) => {
            let least = usize::try_from(repetition.min).unwrap_or(0);
            let most = repetition
                .max
                .map_or(usize::MAX, |max| usize::try_from(max).unwrap_or(usize::MAX));
            for _ in 0..(least + more).min(most) {
                write(&repetition.sub, more, out);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, more, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, more, out)),
        HirKind::Alternation(parts) => {
            let chosen = parts.get(more.min(parts.len().saturating_sub(1)));
            chosen.into_iter().for_each(|part| write(part, more, out));
        }
    }
}

/// A character of the class, a letter or a digit where there is one.
fn character(class: &Class) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .map(|range| (range.start(), range.end()))
            .collect(),
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .map(|range| (char::from(range.start()), char::from(range.end())))
            .collect(),
    };
    let has = |c: &char| ranges.iter().any(|(start, end)| (start..=end).contains(&c));
    let plain = "a1A-_/.@ "
        .chars()
        .chain('0'..='9')
        .chain('a'..='z')
        .chain('A'..='Z');
    plain
        .clone()
        .find(has)
        .or_else(|| ranges.first().map(|(start, _)| *start))
}

#[cfg(test)]
mod tests {
    use super::sample;

    #[test]
    fn what_is_written_matches() {
        assert_eq!(sample("^[a-f0-9]{4}$", 0, 99, 0).as_deref(), Some("aaaa"));
        assert_eq!(sample("^a+$", 3, 5, 0).as_deref(), Some("aaa"));
        assert_eq!(
            sample(r"^\d{3}-\d{4}$", 0, 99, 0).as_deref(),
            Some("111-1111")
        );
        assert_eq!(sample("^(x|yy)?z", 4, 4, 0).as_deref(), Some("zaaa"));
        assert_eq!(sample("^a$", 2, 5, 0), None);
        assert_eq!(sample("^(0|[1-9][0-9]*)$", 0, 99, 1).as_deref(), Some("11"));
        assert_eq!(
            sample(r"^(?!a(b)\))^[a-z]-$", 0, 99, 0).as_deref(),
            Some("a-")
        );
    }
}
