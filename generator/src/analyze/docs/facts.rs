//! What a type does not show, said in words: limits, defaults.

use crate::api::Limits;

/// A code span that holds any text.
pub(crate) fn code(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_graphic() && b != b'`') && !text.is_empty() {
        return format!("`{text}`");
    }
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 {
        return if text.is_empty() {
            "the empty text".to_owned()
        } else if line.trim().is_empty() {
            // Blanks alone show nothing.
            format!("`{text:?}`")
        } else {
            format!("`{line}`")
        };
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {line} {fence}")
}

/// A default, a sentence; nothing when it is too long to say.
pub(crate) fn default(value: &serde_json::Value) -> Option<String> {
    let text = value.to_string();
    (text.len() <= 80).then(|| format!("Default: {}.", code(&text)))
}

/// The limits of a value, a sentence; nothing when there are none.
pub(crate) fn limits(limits: &Limits) -> Option<String> {
    counted(limits, "character")
}

/// The limits of a file, whose length is one in bytes.
pub(crate) fn file_limits(limits: &Limits) -> Option<String> {
    counted(limits, "byte")
}

fn counted(limits: &Limits, unit: &str) -> Option<String> {
    let mut said = Vec::new();
    said.extend(range(limits.min_length, limits.max_length, unit));
    said.extend(range(limits.min_items, limits.max_items, "item"));
    said.extend(range(
        limits.min_properties,
        limits.max_properties,
        "member",
    ));
    if limits.unique_items {
        said.push("no item twice".to_owned());
    }
    if let Some(bound) = &limits.minimum {
        said.push(format!(
            "{} {}",
            if bound.exclusive {
                "more than"
            } else {
                "at least"
            },
            bound.value
        ));
    }
    if let Some(bound) = &limits.maximum {
        said.push(format!(
            "{} {}",
            if bound.exclusive {
                "less than"
            } else {
                "at most"
            },
            bound.value
        ));
    }
    if let Some(step) = &limits.multiple_of {
        said.push(format!("a multiple of {step}"));
    }
    for pattern in &limits.patterns {
        said.push(format!("matches {}", code(&pattern.written)));
    }
    if !limits.one_of.is_empty() {
        let values: Vec<String> = limits
            .one_of
            .iter()
            .map(|value| code(&value.to_string()))
            .collect();
        said.push(format!("one of {}", values.join(", ")));
    }
    (!said.is_empty()).then(|| format!("Limits: {}.", said.join(", ")))
}

fn range(least: Option<u64>, most: Option<u64>, unit: &str) -> Option<String> {
    let units = |n: u64| {
        if n == 1 {
            format!("{n} {unit}")
        } else {
            format!("{n} {unit}s")
        }
    };
    Some(match (least.filter(|&n| n > 0), most) {
        (None, None) => return None,
        (Some(least), None) => format!("at least {}", units(least)),
        (None, Some(most)) => format!("at most {}", units(most)),
        (Some(least), Some(most)) if least == most => format!("exactly {}", units(least)),
        (Some(least), Some(most)) => format!("{least} to {}", units(most)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Pattern;

    #[test]
    fn a_text_shows_what_it_is() {
        assert_eq!(code(""), "the empty text");
        assert_eq!(code(" "), "`\" \"`");
        assert_eq!(code("\t"), "`\"\\t\"`");
        assert_eq!(code("a b"), "`a b`");
    }

    #[test]
    fn says_what_must_hold() {
        let value = Limits {
            min_length: Some(1),
            max_length: Some(1024),
            patterns: ["a`b", "^c$"]
                .map(|written| Pattern {
                    written: written.to_owned(),
                    regex: written.replace('$', "\\z"),
                })
                .to_vec(),
            ..Limits::default()
        };
        assert_eq!(
            limits(&value).as_deref(),
            Some("Limits: 1 to 1024 characters, matches `` a`b ``, matches `^c$`.")
        );
        assert_eq!(limits(&Limits::default()), None);
        let one = Limits {
            min_properties: Some(1),
            ..Limits::default()
        };
        assert_eq!(limits(&one).as_deref(), Some("Limits: at least 1 member."));
    }
}
