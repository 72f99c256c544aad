//! From any text to words.
//!
//! In: a name as a document has it (`MALICIOUS-BEC`, `+1`, `<=`, `👍`, `IPv4 addresses`, the empty string). Out: lower-case words whose
//! characters may all stand in an identifier. What always holds: there is at least one word, and no word is empty.

use std::borrow::Cow;

use heck::ToSnakeCase;

/// Terms whose capitals do not begin words.
const TERMS: [(&str, &str); 7] = [
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("OAuth", "Oauth"),
    ("mTLS", "Mtls"),
    ("GraphQL", "Graphql"),
    ("GitHub", "Github"),
    ("GitLab", "Gitlab"),
];

/// How symbols are treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// Symbols that only separate or decorate are dropped.
    Plain,
    /// Every symbol becomes a word, so that `foo-bar` and `foo_bar` differ.
    Full,
}

/// The words of a text.
pub(crate) fn words(text: &str, spelling: Spelling) -> Vec<String> {
    if spelling == Spelling::Plain && is_snake(text) {
        return text.split('_').map(str::to_owned).collect();
    }
    let found = split(text, spelling);
    if !found.is_empty() {
        return found;
    }
    let spelled = split(text, Spelling::Full);
    if spelled.is_empty() {
        vec!["empty".to_owned()]
    } else {
        spelled
    }
}

/// Whether a text is words of ASCII with one underscore between them already: most members are.
pub(crate) fn is_snake(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_word = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    bytes.iter().all(|b| is_word(b) || *b == b'_')
        && bytes.first().is_some_and(is_word)
        && bytes.last().is_some_and(is_word)
        && !text.contains("__")
}

fn split(text: &str, spelling: Spelling) -> Vec<String> {
    let snake = spell(text, spelling).to_snake_case();
    snake
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The text in normalization form KC, which Rust's lints ask of identifiers (UAX 31, section 5.1); its compiler takes two names for one
/// that differ in normalization only.
fn normal(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(text)
}

/// Replaces what cannot stand in an identifier by a word or a space.
fn spell(text: &str, spelling: Spelling) -> String {
    let text = in_words(&normal(text));
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let next = chars.get(at + 1).copied();
        let edge = Edge {
            first: at == 0,
            last: next.is_none(),
            next,
        };
        at += 1;
        if let Some(operator) = next.and_then(|next| pair(c, next)) {
            push_word(&mut out, operator);
            at += 1;
        } else if c != '_' && unicode_ident::is_xid_continue(c) {
            out.push(c);
        } else if spelling == Spelling::Full || edge.speaks(c) {
            match symbol(c, &edge) {
                Some(word) => push_word(&mut out, word),
                None => push_word(&mut out, &format!("u{:x}", u32::from(c))),
            }
        } else {
            out.push(' ');
        }
    }
    out
}

/// The text with its terms and plurals spelled so that capitals begin words.
pub(crate) fn in_words(text: &str) -> String {
    let mut text = join_plurals(text);
    for (term, word) in TERMS {
        if text.contains(term) {
            text = text.replace(term, word);
        }
    }
    text
}

/// What stands around a symbol.
struct Edge {
    first: bool,
    last: bool,
    next: Option<char>,
}

impl Edge {
    /// Whether a symbol carries meaning of its own here.
    fn speaks(&self, c: char) -> bool {
        match c {
            '<' | '>' | '=' | '!' => true,
            '+' => self.first || self.last || self.next == Some('+'),
            '-' => self.first && self.next.is_some_and(char::is_alphanumeric),
            c => !c.is_ascii() && !c.is_whitespace() && !is_joiner(c) && !is_punctuation(c),
        }
    }
}

/// Invisible parts of emoji sequences.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Quotation marks, dashes and the like beyond ASCII.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}')
}

/// Operators of two characters.
fn pair(first: char, second: char) -> Option<&'static str> {
    Some(match (first, second) {
        ('<', '=') => "less_or_equal",
        ('>', '=') => "greater_or_equal",
        ('!', '=') => "not_equal",
        ('=', '=') => "equal",
        ('<', '>') => "unequal",
        _ => return None,
    })
}

fn symbol(c: char, edge: &Edge) -> Option<&'static str> {
    Some(match c {
        '+' => "plus",
        '-' if edge.first => "minus",
        '-' => "dash",
        '_' => "underscore",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '^' => "caret",
        '&' => "and",
        '|' => "pipe",
        '~' => "tilde",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '\'' => "apostrophe",
        '"' => "quote",
        '`' => "backtick",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        c if c.is_whitespace() => "space",
        _ => return None,
    })
}

fn push_word(out: &mut String, word: &str) {
    out.push(' ');
    out.push_str(word);
    out.push(' ');
}

/// `userIDs` has the words `user` and `ids`, `APIs` is one word: the plural's `s` does not begin a word.
fn join_plurals(text: &str) -> String {
    let bytes = text.as_bytes();
    let upper = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_uppercase);
    let lower = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_lowercase);
    let mut out = String::with_capacity(text.len());
    // Where the capitals end that stand here.
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if c.is_ascii_uppercase() && at >= end {
            end = (at..).find(|at| !upper(*at)).unwrap_or(at);
        }
        let is_plural = bytes.get(end) == Some(&b's') && !lower(end + 1);
        if c.is_ascii_uppercase() && at > 0 && upper(at - 1) && is_plural {
            out.push(c.to_ascii_lowercase());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_in_normalization_only_are_the_same() {
        for (text, expected) in [
            ("ﬁle", "file"),
            ("A\u{30a}", "å"),
            ("\u{212b}", "å"),
            ("①", "1"),
        ] {
            assert_eq!(words(text, Spelling::Plain), [expected], "{text}");
        }
    }

    fn plain(text: &str) -> String {
        words(text, Spelling::Plain).join(" ")
    }

    #[test]
    fn finds_the_words_of_every_style() {
        for (text, expected) in [
            ("MALICIOUS-BEC", "malicious bec"),
            ("SNOOPY-CASB_OFFICE_365", "snoopy casb office 365"),
            (
                "email-security_api-response-common-failure",
                "email security api response common failure",
            ),
            ("userIDs", "user ids"),
            ("APIs", "apis"),
            ("getURLsOfCSVs", "get urls of csvs"),
            ("HTTPServer", "http server"),
            ("IPv4Address", "ipv4 address"),
            ("$ref", "ref"),
            ("@type", "type"),
            ("repos/list.all", "repos list all"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn spells_what_has_no_words() {
        for (text, expected) in [
            ("+1", "plus 1"),
            ("-1", "minus 1"),
            ("-created_at", "minus created at"),
            ("<=", "less or equal"),
            ("DateCreated>", "date created greater"),
            ("*", "star"),
            ("C++", "c plus plus"),
            ("", "empty"),
            ("__", "underscore underscore"),
            ("\u{1f44d}", "u1f44d"),
            ("数据", "数据"),
            ("größe", "größe"),
            ("don’t", "don t"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn full_spelling_tells_separators_apart() {
        assert_eq!(words("foo-bar", Spelling::Full).join(" "), "foo dash bar");
        assert_eq!(words("text/*", Spelling::Full).join(" "), "text slash star");
        assert_eq!(words("C#", Spelling::Full).join(" "), "c hash");
    }
}
