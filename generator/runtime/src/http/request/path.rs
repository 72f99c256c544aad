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
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        // A parameter is within one segment.
        let Some((name, after)) = after
            .split_once('}')
            .filter(|(name, _)| !name.contains('/'))
        else {
            path.push_str(&escape_path(before));
            path.push_str(&escape_path("{"));
            rest = after;
            continue;
        };
        path.push_str(&escape_path(before));
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => path.push_str(value),
            // A value that was refused has been reported.
            None if violations.iter().any(|known| known.path == place(name)) => {}
            None => violations.push(place(name), "the path needs a value for it"),
        }
        rest = after;
    }
    path.push_str(&escape_path(rest));
    // Only values of these make a segment that is not what it looks like: none is empty.
    let may_be_dots = |(_, value): &(&str, String)| value.contains(['.', '%']);
    if values.iter().any(may_be_dots) {
        refuse_dots(template, &path, values, violations);
    }
    path
}

/// Refuses values that make a segment `.` or `..`.
fn refuse_dots(template: &str, path: &str, values: &[(&str, String)], violations: &mut Violations) {
    // No value has a slash that is not escaped, so that the segments are those of the template.
    for (segment, made) in template.split('/').zip(path.split('/')) {
        if !is_dot_segment(made) {
            continue;
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
