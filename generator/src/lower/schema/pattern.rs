//! Regular expressions of ECMA 262 in the syntax of the `regex` crate.
//!
//! In: the text of a `pattern`. Out: an expression that matches the same texts and that `regex-syntax` has parsed, or why
//! there is none: what needs to look around or back cannot be matched in linear time.

/// The expression in the syntax of the `regex` crate.
pub(super) fn translate(pattern: &str) -> Result<String, String> {
    let mut out = String::with_capacity(pattern.len() + 8);
    let mut rest = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(c) = rest.next() {
        match c {
            '\\' => escape(&mut rest, &mut out, in_class)?,
            '[' if in_class => out.push_str("\\["),
            '[' => {
                in_class = true;
                out.push('[');
                if rest.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
                // ECMA's empty classes: `[]` matches nothing, `[^]` anything.
                if rest.next_if_eq(&']').is_some() {
                    in_class = false;
                    let any = out.ends_with('^');
                    out.truncate(out.len() - if any { 2 } else { 1 });
                    out.push_str(if any { "(?s:.)" } else { "[^\\s\\S]" });
                }
            }
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            ']' => out.push_str("\\]"),
            // Set operations of the regex crate are plain characters to ECMA.
            '&' | '~' | '-' if in_class && rest.peek() == Some(&c) => {
                out.push('\\');
                out.push(c);
            }
            '(' if !in_class => group(&mut rest, &mut out)?,
            '{' if !in_class && !opens_repetition(rest.clone()) => out.push_str("\\{"),
            // Without the `m` flag, `$` is the very end, and `.` stops at any line terminator.
            '$' if !in_class => out.push_str("\\z"),
            '.' if !in_class => out.push_str("[^\\n\\r\\u{2028}\\u{2029}]"),
            other => out.push(other),
        }
    }
    regex_syntax::Parser::new()
        .parse(&out)
        .map(|_| out)
        .map_err(|error| match error {
            regex_syntax::Error::Parse(error) => error.kind().to_string(),
            regex_syntax::Error::Translate(error) => error.kind().to_string(),
            _ => "it is no regular expression".to_owned(),
        })
}

type Characters<'p> = std::iter::Peekable<std::str::Chars<'p>>;

fn group(rest: &mut Characters<'_>, out: &mut String) -> Result<(), String> {
    out.push('(');
    if rest.next_if_eq(&'?').is_none() {
        return Ok(());
    }
    let mut ahead = rest.clone();
    match (ahead.next(), ahead.next()) {
        (Some('='), _) => Err("it looks ahead (`(?=`)".to_owned()),
        (Some('!'), _) => Err("it looks ahead (`(?!`)".to_owned()),
        (Some('<'), Some('=' | '!')) => Err("it looks behind (`(?<`)".to_owned()),
        _ => {
            out.push('?');
            Ok(())
        }
    }
}

fn escape(rest: &mut Characters<'_>, out: &mut String, in_class: bool) -> Result<(), String> {
    let Some(c) = rest.next() else {
        return Err("it ends in a backslash".to_owned());
    };
    match c {
        '1'..='9' if !in_class => return Err(format!("it refers back to a group (`\\{c}`)")),
        'k' if rest.peek() == Some(&'<') => {
            return Err("it refers back to a group (`\\k<`)".to_owned());
        }
        '0' => out.push_str("\\x00"),
        'd' => out.push_str(if in_class { "0-9" } else { "[0-9]" }),
        'D' => out.push_str("[^0-9]"),
        'w' => out.push_str(if in_class {
            "A-Za-z0-9_"
        } else {
            "[A-Za-z0-9_]"
        }),
        'W' => out.push_str("[^A-Za-z0-9_]"),
        's' => out.push_str(if in_class {
            "\\s\\x{feff}"
        } else {
            "[\\s\\x{feff}]"
        }),
        'S' => out.push_str("[^\\s\\x{feff}]"),
        // ECMA's word characters are ASCII.
        'b' if !in_class => out.push_str("(?-u:\\b)"),
        'B' if !in_class => out.push_str("(?-u:\\B)"),
        'b' => out.push_str("\\x08"),
        'c' => match rest.next() {
            Some(letter) if letter.is_ascii_alphabetic() => {
                out.push_str(&format!("\\x{:02x}", (letter as u32) % 32));
            }
            _ => return Err("`\\c` is not followed by a letter".to_owned()),
        },
        'u' => unicode(rest, out)?,
        'x' | 'p' | 'P' | 't' | 'n' | 'r' | 'f' | 'v' => out.extend(['\\', c]),
        // Any other letter stands for itself.
        letter if letter.is_ascii_alphanumeric() => out.push(letter),
        symbol if symbol.is_ascii_punctuation() => out.extend(['\\', symbol]),
        other => out.push(other),
    }
    Ok(())
}

/// `\uXXXX`, a pair of surrogates, or `\u{X…}`.
fn unicode(rest: &mut Characters<'_>, out: &mut String) -> Result<(), String> {
    if rest.peek() == Some(&'{') {
        out.push_str("\\u");
        return Ok(());
    }
    let first = four_digits(rest).ok_or("`\\u` is not followed by four hexadecimal digits")?;
    let code = match first {
        0xD800..=0xDBFF => {
            let mut ahead = rest.clone();
            let low = (ahead.next() == Some('\\') && ahead.next() == Some('u'))
                .then(|| four_digits(&mut ahead))
                .flatten()
                .filter(|low| (0xDC00..=0xDFFF).contains(low))
                .ok_or("it holds half of a surrogate pair")?;
            *rest = ahead;
            0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00)
        }
        0xDC00..=0xDFFF => return Err("it holds half of a surrogate pair".to_owned()),
        code => code,
    };
    out.push_str(&format!("\\u{{{code:x}}}"));
    Ok(())
}

fn four_digits(rest: &mut Characters<'_>) -> Option<u32> {
    let digits: String = rest.by_ref().take(4).collect();
    (digits.len() == 4).then(|| u32::from_str_radix(&digits, 16).ok())?
}

/// Whether what follows a brace makes it a repetition: `2}`, `2,}`, `2,3}`.
fn opens_repetition(rest: Characters<'_>) -> bool {
    let inside: String = rest.take_while(|c| *c != '}').collect();
    let mut ends = inside.splitn(2, ',');
    let first = ends.next().unwrap_or_default();
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    !first.is_empty() && digits(first) && ends.next().is_none_or(digits)
}

#[cfg(test)]
mod tests {
    use super::translate;

    fn matches(pattern: &str, text: &str) -> bool {
        regex::Regex::new(&translate(pattern).unwrap())
            .unwrap()
            .is_match(text)
    }

    #[test]
    fn classes_and_ends_mean_what_ecma_means() {
        assert!(matches(r"^\d+$", "42"));
        assert!(!matches(r"^\d+$", "٤٢"));
        assert!(!matches(r"^a$", "a\n"));
        assert!(!matches(r"^\w$", "é"));
        assert!(matches(r"^[\w-]+$", "a-b"));
        assert!(matches(r"^[^\s@]+@[^\s@]+$", "a@b"));
        assert!(!matches(r"^.$", "\u{2028}"));
        assert!(matches(r"^[\W_]$", "-"));
        assert!(!matches(r"^\w\b$", "é"));
    }

    #[test]
    fn what_ecma_takes_literally_stays_literal() {
        assert!(matches(r"^a{b}$", "a{b}"));
        assert!(matches(r"^a{2}$", "aa"));
        assert!(matches(r"^[[a]$", "["));
        assert!(matches(r"^[a&&b]+$", "a&b"));
        assert!(matches(r"^\/a\-b$", "/a-b"));
        assert!(matches(r"^x]$", "x]"));
        assert!(matches("^\\u00e9\\ud83d\\ude00$", "é😀"));
        assert!(matches(r"^[^]$", "\n"));
        assert!(!matches(r"[]", "a"));
    }

    #[test]
    fn what_cannot_be_linear_is_refused_with_the_reason() {
        for (pattern, reason) in [
            (r"^(?!x)a", "looks ahead"),
            (r"(?<=a)b", "looks behind"),
            (r"(a)\1", "refers back"),
            ("(", "unclosed group"),
        ] {
            let found = translate(pattern).unwrap_err();
            assert!(found.contains(reason), "{pattern}: {found}");
        }
    }
}
