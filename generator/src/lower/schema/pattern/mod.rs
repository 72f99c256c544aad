//! Regular expressions of ECMA 262 in the syntax of the `regex` crate.
//!
//! In: the text of a `pattern`. Out: an expression that matches the same texts and that the crate compiles, or why there is none:
//! what needs to look around or back cannot be matched in linear time. Read as with the `u` flag (JSON Schema 2020-12 core,
//! section 6.4); what that flag forbids, but ECMA's Annex B allows without it and no one can misunderstand (`\-`, a lone `]`
//! or `{`), is taken. An expression that its author meant for another language is not guessed at: a check that is wrong would
//! refuse what the server takes.

mod class;
mod escape;
mod size;

use std::iter::Peekable;
use std::str::Chars;

/// What is left of a pattern.
type Rest<'p> = Peekable<Chars<'p>>;

/// The expression in the syntax of the `regex` crate.
pub(super) fn translate(pattern: &str) -> Result<String, String> {
    if is_literal_of_javascript(pattern) {
        return Err("it is written between slashes, which would be part of the text".to_owned());
    }
    let mut out = String::with_capacity(pattern.len() + 8);
    let mut rest = pattern.chars().peekable();
    // Whether a repetition was just read: a second one means "possessive" elsewhere, and nothing to ECMA.
    let mut repeated = false;
    while let Some(c) = rest.next() {
        let repeats = match c {
            '*' | '+' | '?' => true,
            '{' => opens_repetition(rest.clone()),
            _ => false,
        };
        if repeats {
            if repeated {
                return Err(format!("`{c}` follows a repetition"));
            }
            repetition(c, &mut rest, &mut out);
            repeated = true;
            continue;
        }
        repeated = false;
        match c {
            '\\' => escape::outside(&mut rest, &mut out)?,
            '[' => class::class(&mut rest, &mut out)?,
            ']' => out.push_str("\\]"),
            '{' => out.push_str("\\{"),
            '}' => out.push_str("\\}"),
            '(' => group(&mut rest, &mut out)?,
            // Without the `m` flag, `$` is the very end, and `.` stops at any line terminator.
            '$' => out.push_str("\\z"),
            '.' => out.push_str("[^\\n\\r\\u{2028}\\u{2029}]"),
            other => out.push(other),
        }
    }
    size::compiles(&out)?;
    Ok(out)
}

/// `/^a$/i`: no text can have anything before its beginning, so that is not what was meant.
fn is_literal_of_javascript(pattern: &str) -> bool {
    let Some(inside) = pattern.strip_prefix('/') else {
        return false;
    };
    let flags = inside.trim_end_matches(|c: char| c.is_ascii_lowercase());
    inside.starts_with('^') || flags.ends_with("$/")
}

/// One repetition, with the `?` that makes it lazy.
fn repetition(first: char, rest: &mut Rest<'_>, out: &mut String) {
    out.push(first);
    if first == '{' {
        for c in rest.by_ref() {
            out.push(c);
            if c == '}' {
                break;
            }
        }
    }
    if rest.next_if_eq(&'?').is_some() {
        out.push('?');
    }
}

/// Whether what follows a brace makes it a repetition: `2}`, `2,}`, `2,3}`.
fn opens_repetition(mut rest: Rest<'_>) -> bool {
    let mut inside = String::new();
    loop {
        match rest.next() {
            Some('}') => break,
            Some(c @ (',' | '0'..='9')) => inside.push(c),
            _ => return false,
        }
    }
    let (least, most) = inside.split_once(',').unwrap_or((&inside, ""));
    !least.is_empty() && !most.contains(',')
}

fn group(rest: &mut Rest<'_>, out: &mut String) -> Result<(), String> {
    out.push('(');
    if rest.next_if_eq(&'?').is_none() {
        return Ok(());
    }
    // Python's groups with names say the same as ECMA's.
    let python = rest.next_if_eq(&'P').is_some();
    match rest.next() {
        Some(':') => {}
        Some('=') => return Err("it looks ahead (`(?=`)".to_owned()),
        Some('!') => return Err("it looks ahead (`(?!`)".to_owned()),
        Some('<') => {
            if matches!(rest.peek(), Some('=' | '!')) && !python {
                return Err("it looks behind (`(?<`)".to_owned());
            }
            // Nothing refers to the group, so its name says nothing.
            rest.by_ref()
                .find(|c| *c == '>')
                .ok_or("a group's name does not end")?;
        }
        Some('i') if matches!(rest.peek(), Some(':' | ')')) => {
            out.push_str("?i");
            return Ok(());
        }
        Some(other) => return Err(format!("ECMA 262 has no group `(?{other}`")),
        None => return Err("it ends in `(?`".to_owned()),
    }
    out.push_str("?:");
    Ok(())
}

#[cfg(test)]
mod tests;
