//! Path templates, filled in.
//!
//! Out: a path whose segments are those of the template: no value can add, remove or climb a segment.

use super::super::super::limits::Violations;
use super::escape::escape_path;

/// A template with the values of its parameters, each percent-encoded already.
pub(crate) fn fill(
    template: &str,
    values: &[(&str, String)],
    violations: &mut Violations,
) -> String {
    let values_length: usize = values.iter().map(|(_, value)| value.len()).sum();
    let mut path = String::with_capacity(template.len() + values_length);
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        fill_segment(&mut path, segment, values, violations);
    }
    path
}

/// Adds one segment, which may hold several parameters: `{name}.{format}`.
fn fill_segment(
    out: &mut String,
    segment: &str,
    values: &[(&str, String)],
    violations: &mut Violations,
) {
    let start = out.len();
    let mut rest = segment;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        out.push_str(&escape_path(before));
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => out.push_str(value),
            // A value that was refused has been reported.
            None if violations.iter().any(|known| known.path == place(name)) => {}
            None => violations.push(place(name), "the path needs a value for it"),
        }
        rest = after;
    }
    out.push_str(&escape_path(rest));
    let made = out.get(start..).unwrap_or_default();
    if !is_dot_segment(made) {
        return;
    }
    let pieces = segment.split('{').skip(1);
    let names = pieces.filter_map(|piece| Some(piece.split_once('}')?.0));
    for name in names.filter(|name| values.iter().any(|(known, _)| known == name)) {
        violations.push(
            place(name),
            format!("may not make the path segment `{made}`, which would change the path"),
        );
    }
}

/// How a violation names a path parameter.
pub(crate) fn place(name: &str) -> String {
    format!("path parameter `{name}`")
}

/// Whether URL parsers take the segment for `.` or `..` (WHATWG URL, "single-dot" and "double-dot URL path segment").
pub(crate) fn is_dot_segment(segment: &str) -> bool {
    // Both dots escaped, and nothing else.
    let may_be = |byte: u8| b".%2eE".contains(&byte);
    if segment.len() > 6 || !segment.bytes().all(may_be) {
        return false;
    }
    let plain = segment.replace("%2e", ".").replace("%2E", ".");
    plain == "." || plain == ".."
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(template: &str, name: &str, value: &str) -> Result<String, String> {
        let mut violations = Violations::default();
        let path = fill(template, &[(name, value.to_owned())], &mut violations);
        violations
            .into_result()
            .map(|()| path)
            .map_err(|violations| violations.to_string())
    }

    #[test]
    fn segments_stay_what_they_are() {
        assert_eq!(
            filled("/a/{id}/b", "id", "x%2Fy").as_deref(),
            Ok("/a/x%2Fy/b")
        );
        assert_eq!(
            filled("/a/{id}.json", "id", "..").as_deref(),
            Ok("/a/...json")
        );
        for bad in [".", "..", "%2e%2E", ".%2e"] {
            assert!(filled("/a/{id}/b", "id", bad).is_err(), "{bad}");
        }
        assert!(filled("/a/.{id}", "id", ".").is_err());
        assert_eq!(
            filled("/a/{other}", "id", "x"),
            Err("path parameter `other`: the path needs a value for it".to_owned())
        );
    }
}
