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
    assert!(matches(r"^[^\W]$", "a") && !matches(r"^[^\W]$", "-"));
    assert!(matches(r"^\s$", "\u{feff}") && !matches(r"^\s$", "\u{85}"));
    assert!(!matches(r"^\Ba", "-a") && matches(r"a\Bb", "ab"));
    assert!(matches(r"^[\b]$", "\u{8}"));
    assert!(matches(r"^\cJ\x41\0$", "\nA\0"));
}

#[test]
fn ranges_begin_and_end_with_any_character() {
    for text in ["+", ",", "-"] {
        assert!(matches(r"^[+--]$", text), "{text}");
    }
    assert!(!matches(r"^[+--]$", "."));
    assert!(matches(r"^[--/]$", ".") && !matches(r"^[--/]$", "+"));
    assert!(matches(r"^[a-]$", "-") && matches(r"^[-a]$", "-"));
    assert!(matches(r"^[\w-.]+$", "a-.") && !matches(r"^[\w-.]$", "+"));
    assert!(matches(r"^[!-~]+$", "~a&&b--c[d]^"));
    assert!(matches(r"^[\u{1F600}-\u{1F64F}]$", "😃"));
    assert!(matches("^[а-яё]+$", "ёж"));
    assert!(matches(r"^[\]\[^]$", "^") && matches(r"^[\]\[^]$", "["));
}

#[test]
fn every_symbol_stands_for_itself_with_and_without_a_backslash() {
    for symbol in (' '..='~').filter(char::is_ascii_punctuation) {
        let text = symbol.to_string();
        assert!(matches(&format!(r"^\{symbol}$"), &text), "{symbol}");
        assert!(matches(&format!(r"^[\{symbol}]$"), &text), "[{symbol}]");
        assert!(matches(&format!(r"^[a\{symbol}z]$"), &text), "[a{symbol}z]");
        assert!(!matches(&format!(r"^[^\{symbol}]$"), &text), "[^{symbol}]");
    }
    assert!(matches(r"^[^*#&+:<>?]+$", "a.b") && !matches(r"^[^*#&+:<>?]+$", "a<b"));
    assert!(matches(r"^\<b\>$", "<b>") && !matches(r"^\<b\>$", "b"));
}

#[test]
fn properties_and_code_points_are_those_of_the_u_flag() {
    assert!(matches(r"^\p{L}+$", "Éa中") && !matches(r"^\p{L}+$", "1"));
    assert!(matches(r"^[\p{L}\p{Nd}_-]+$", "é٤-_"));
    assert!(matches(r"^\P{Lu}$", "a") && !matches(r"^\P{Lu}$", "A"));
    assert!(matches(r"^\p{Script=Greek}$", "α") && matches(r"^\p{sc=Grek}$", "α"));
    assert!(matches(r"^\p{General_Category=Decimal_Number}$", "٤"));
    assert!(matches(r"^\p{Alphabetic}$", "a") && matches(r"^\p{ASCII}$", "a"));
    assert!(matches(r"^\u{1F600}$", "😀") && matches(r"^\u{41}{2}$", "AA"));
    assert!(matches("^\\u00e9\\ud83d\\ude00$", "é😀"));
}

#[test]
fn what_ecma_takes_literally_stays_literal() {
    assert!(matches(r"^a{b}$", "a{b}"));
    assert!(matches(r"^a{,2}$", "a{,2}"));
    assert!(matches(r"^a{2}$", "aa"));
    assert!(matches(r"^[[a]$", "["));
    assert!(matches(r"^[a&&b]+$", "a&b"));
    assert!(matches(r"^[a~~b]+$", "a~b"));
    assert!(matches(r"^\/a\-b$", "/a-b"));
    assert!(matches(r"^x]}$", "x]}"));
    assert!(matches(r"^[^]$", "\n"));
    assert!(!matches(r"[]", "a"));
    assert!(matches("^a #b$", "a #b"));
}

#[test]
fn groups_and_repetitions() {
    assert!(matches(r"^(?<year>\d{4})-(?:\d\d)$", "2024-01"));
    assert!(matches(r"^(?P<a>x)?$", ""));
    assert!(matches(r"^(?i)abc$", "ABC") && matches(r"^(?i:a)b$", "Ab"));
    assert!(matches(r"^a+?b*?c??d{2,}?$", "aadd"));
    assert!(matches(r"^(?:a|)$", ""));
}

#[test]
fn what_cannot_be_translated_is_refused_with_the_reason() {
    for (pattern, reason) in [
        (r"^(?!x)a", "looks ahead"),
        (r"(?=x)", "looks ahead"),
        (r"(?<=a)b", "looks behind"),
        (r"(?<!a)b", "looks behind"),
        (r"(a)\1", "refers back"),
        (r"(?<a>b)\k<a>", "refers back"),
        ("(", "unclosed group"),
        ("[a", "unclosed character class"),
        ("[z-a]", "runs backwards"),
        ("a\\", "ends in a backslash"),
        (r"\A\w+\z", "has no `\\A`"),
        (r"a++", "follows a repetition"),
        (r"(?>a)", "has no group"),
        (r"(?m)^a$", "has no group"),
        (r"^[[:alpha:]]+$", "[:alpha:]"),
        (r"/^a$/i", "between slashes"),
        (r"\p{Nonsense}", "property"),
        (r"\pL", "not followed by"),
        (r"\ud83d", "surrogate"),
        (r"[\ud800-\udbff][\udc00-\udfff]", "surrogate"),
        (r"\u{110000}", "no character"),
        ("a{2,1}", "repetition"),
        (r"^\p{L}{5000}$", "too large"),
        ("(?:(?:a{1000}){1000}){1000}", "too large"),
        ("*a", "repetition"),
    ] {
        let found = translate(pattern).expect_err(pattern);
        assert!(found.contains(reason), "{pattern}: {found}");
    }
}
