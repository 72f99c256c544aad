//! Classes of characters: ECMA knows single characters, ranges and escapes in them, and nothing else.

use super::Rest;
use super::escape::{self, Escaped};

/// A class, its `[` read.
pub(super) fn class(rest: &mut Rest<'_>, out: &mut String) -> Result<(), String> {
    let negated = rest.next_if_eq(&'^').is_some();
    if rest.next_if_eq(&']').is_some() {
        // ECMA's empty classes: `[]` matches nothing, `[^]` anything.
        out.push_str(if negated { "(?s:.)" } else { "[^\\s\\S]" });
        return Ok(());
    }
    out.push_str(if negated { "[^" } else { "[" });
    loop {
        let first = atom(rest)?;
        let Some(first) = first else { break };
        let mut ahead = rest.clone();
        let is_range = ahead.next() == Some('-') && !matches!(ahead.peek(), Some(']') | None);
        if !is_range {
            push(&first, out);
            continue;
        }
        *rest = ahead;
        let Some(last) = atom(rest)? else { break };
        match (&first, &last) {
            (Escaped::One(low), Escaped::One(high)) if low > high => {
                return Err(format!("its range `{low}-{high}` runs backwards"));
            }
            (Escaped::One(low), Escaped::One(high)) => {
                escape::push(*low, out);
                out.push('-');
                escape::push(*high, out);
            }
            // Between sets a `-` is itself (Annex B.1.2.1).
            _ => {
                push(&first, out);
                out.push_str("\\-");
                push(&last, out);
            }
        }
    }
    out.push(']');
    Ok(())
}

/// One member of a class; `None` at its end.
fn atom(rest: &mut Rest<'_>) -> Result<Option<Escaped>, String> {
    Ok(Some(match rest.next() {
        None => return Err("unclosed character class".to_owned()),
        Some(']') => return Ok(None),
        Some('\\') if rest.next_if_eq(&'b').is_some() => Escaped::One('\u{8}'),
        Some('\\') => escape::any(rest)?,
        Some('[') if is_posix(rest.clone()) => {
            return Err("ECMA 262 has no classes such as `[:alpha:]`".to_owned());
        }
        Some(c) => Escaped::One(c),
    }))
}

fn is_posix(mut rest: Rest<'_>) -> bool {
    if rest.next() != Some(':') {
        return false;
    }
    let mut name = rest.skip_while(char::is_ascii_alphabetic);
    name.next() == Some(':') && name.next() == Some(']')
}

fn push(atom: &Escaped, out: &mut String) {
    match atom {
        Escaped::One(c) => escape::push(*c, out),
        Escaped::Set(set) => out.push_str(set),
    }
}
