//! Path templates (OpenAPI 3.0.3 §4.7.8.1).

/// The names in a template, in order, each once.
pub(crate) fn names(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, next)) = after.split_once('}') else {
            break;
        };
        if !names.contains(&name) {
            names.push(name);
        }
        rest = next;
    }
    names
}

/// The template with all its names alike: equal for templates that match the same paths.
pub(super) fn without_names(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, next)) = after.split_once('}') else {
            break;
        };
        out.push_str(before);
        out.push_str("{}");
        rest = next;
    }
    out.push_str(rest);
    out
}

/// The segments of a template that are no parameter.
pub(super) fn constants(path: &str) -> impl Iterator<Item = &str> {
    path.split(['/', '.', ':', '#', '?', '=', '&'])
        .filter(|segment| !segment.is_empty() && !segment.contains(['{', '}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_name_once_and_in_order() {
        assert_eq!(names("/a/{b}/c-{d}.{e}/{b}"), ["b", "d", "e"]);
        assert_eq!(names("/a/{b"), Vec::<&str>::new());
        assert_eq!(
            constants("/v1/pets/{id}/toys").collect::<Vec<_>>(),
            ["v1", "pets", "toys"]
        );
    }
}
