//! What follows a backslash.

use std::fmt::Write as _;

use super::Rest;

/// ECMA's white space and line terminators; unlike Unicode's they hold U+FEFF, and not U+0085.
const SPACE: &str = "\\t-\\r\\x20\\u{a0}\\u{1680}\\u{2000}-\\u{200a}\\u{2028}\\u{2029}\\u{202f}\\u{205f}\\u{3000}\\u{feff}";

/// What an escape stands for.
pub(super) enum Escaped {
    One(char),
    /// The inside of a class.
    Set(String),
}

/// An escape outside of a class.
pub(super) fn outside(rest: &mut Rest<'_>, out: &mut String) -> Result<(), String> {
    match rest.peek() {
        // ECMA's word characters are ASCII.
        Some('b') => out.push_str("(?-u:\\b)"),
        Some('B') => out.push_str(NOT_AT_WORD),
        Some(digit @ '1'..='9') => return Err(format!("it refers back to a group (`\\{digit}`)")),
        Some('k') => return Err("it refers back to a group (`\\k`)".to_owned()),
        _ => {
            match any(rest)? {
                Escaped::One(c) => push(c, out),
                Escaped::Set(set) => {
                    let _ = write!(out, "[{set}]");
                }
            }
            return Ok(());
        }
    }
    rest.next();
    Ok(())
}

/// `\B` for ASCII words: the crate has it for bytes only, since it could match within a character.
const NOT_AT_WORD: &str = "(?-u:\\B)";

/// An escape that may stand in a class too.
pub(super) fn any(rest: &mut Rest<'_>) -> Result<Escaped, String> {
    let Some(c) = rest.next() else {
        return Err("it ends in a backslash".to_owned());
    };
    let set = |text: &str| Ok(Escaped::Set(text.to_owned()));
    let one = |c: char| Ok(Escaped::One(c));
    match c {
        'd' => set("0-9"),
        'D' => set("[^0-9]"),
        'w' => set("A-Za-z0-9_"),
        'W' => set("[^A-Za-z0-9_]"),
        's' => set(SPACE),
        'S' => Ok(Escaped::Set(format!("[^{SPACE}]"))),
        'p' | 'P' => property(c, rest),
        't' => one('\t'),
        'n' => one('\n'),
        'v' => one('\u{b}'),
        'f' => one('\u{c}'),
        'r' => one('\r'),
        '0' if !rest.peek().is_some_and(char::is_ascii_digit) => one('\0'),
        'c' => match rest.next() {
            Some(letter) if letter.is_ascii_alphabetic() => one(control(letter)),
            _ => Err("`\\c` is not followed by a letter".to_owned()),
        },
        'x' if rest.peek() == Some(&'{') => code_point(rest).map(Escaped::One),
        'x' => hexadecimal(rest, 2)
            .and_then(char::from_u32)
            .map(Escaped::One)
            .ok_or_else(|| "`\\x` is not followed by two hexadecimal digits".to_owned()),
        'u' if rest.peek() == Some(&'{') => code_point(rest).map(Escaped::One),
        'u' => unicode(rest).map(Escaped::One),
        // To ECMA without the `u` flag a letter would stand for itself, elsewhere it means something.
        other if other.is_ascii_alphanumeric() => Err(format!("ECMA 262 has no `\\{other}`")),
        symbol => one(symbol),
    }
}

fn control(letter: char) -> char {
    char::from_u32(u32::from(letter) % 32).unwrap_or('\0')
}

/// One character, escaped where it would mean something.
pub(super) fn push(c: char, out: &mut String) {
    match c {
        // To the crate `\<` and `\>` are ends of words.
        c if c.is_ascii_alphanumeric() || matches!(c, '<' | '>') => out.push(c),
        c if c.is_ascii_punctuation() => out.extend(['\\', c]),
        c if c.is_control() || c.is_whitespace() || !c.is_alphanumeric() => {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        }
        c => out.push(c),
    }
}

/// `\p{L}`, `\p{Lu}`, `\p{Script=Greek}`, `\p{Alphabetic}`; the parser of the crate knows which there are.
fn property(letter: char, rest: &mut Rest<'_>) -> Result<Escaped, String> {
    let malformed = || format!("`\\{letter}` is not followed by the name of a property in braces");
    if rest.next_if_eq(&'{').is_none() {
        return Err(malformed());
    }
    let mut name = String::new();
    loop {
        match rest.next() {
            Some('}') if !name.is_empty() => break,
            Some(c) if c.is_ascii_alphanumeric() || matches!(c, '_' | '=') => name.push(c),
            _ => return Err(malformed()),
        }
    }
    Ok(Escaped::Set(format!("\\{letter}{{{name}}}")))
}

/// `{X…}`
fn code_point(rest: &mut Rest<'_>) -> Result<char, String> {
    rest.next();
    let digits: String = rest.by_ref().take_while(|c| *c != '}').collect();
    u32::from_str_radix(&digits, 16)
        .ok()
        .and_then(char::from_u32)
        .ok_or_else(|| format!("`{{{digits}}}` is no character"))
}

/// `XXXX`, or a pair of surrogates.
fn unicode(rest: &mut Rest<'_>) -> Result<char, String> {
    let half = || "it holds half of a surrogate pair".to_owned();
    let first = hexadecimal(rest, 4)
        .ok_or_else(|| "`\\u` is not followed by four hexadecimal digits".to_owned())?;
    if !(0xD800..=0xDBFF).contains(&first) {
        return char::from_u32(first).ok_or_else(half);
    }
    let mut ahead = rest.clone();
    let second = (ahead.next() == Some('\\') && ahead.next() == Some('u'))
        .then(|| hexadecimal(&mut ahead, 4))
        .flatten()
        .filter(|low| (0xDC00..=0xDFFF).contains(low))
        .ok_or_else(half)?;
    *rest = ahead;
    char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)).ok_or_else(half)
}

fn hexadecimal(rest: &mut Rest<'_>, count: usize) -> Option<u32> {
    let mut value = 0;
    for _ in 0..count {
        value = value * 16 + rest.next_if(char::is_ascii_hexdigit)?.to_digit(16)?;
    }
    Some(value)
}
