//! Names of operations within their group, and of groups. A name depends on the operation and its group only, so that an
//! unrelated operation does not change it.

use std::collections::HashMap;

use super::collect::Found;
use super::template;
use crate::api::NameHint;
use crate::lower::context::Lowering;
use crate::lower::naming::words;

/// Words that say what an operation does; no part of where it stands.
const VERBS: [&str; 22] = [
    "list", "get", "create", "update", "delete", "add", "remove", "set", "put", "post", "patch",
    "edit", "replace", "batch", "search", "find", "fetch", "read", "start", "stop", "check",
    "bulk",
];

/// Words that belong to the one behind them.
const ARTICLES: [&str; 3] = ["a", "an", "the"];

/// Words that stand for nothing without what follows.
const PREPOSITIONS: [&str; 11] = [
    "at", "by", "for", "from", "in", "of", "on", "per", "to", "with", "within",
];

/// The group that the configuration, the first tag or else the path puts an operation in.
pub(crate) fn group_name(lowering: &Lowering<'_>, found: &Found) -> String {
    if let Some(name) = lowering.config.group_of(&found.subject()) {
        return name.to_owned();
    }
    if let Some(tag) = found.tags.iter().find(|tag| !tag.trim().is_empty()) {
        return tag.clone();
    }
    template::constants(&found.path)
        .find(|segment| !is_version(segment) && *segment != "api")
        .map_or_else(|| "default".to_owned(), str::to_owned)
}

fn is_version(segment: &str) -> bool {
    let digits = segment.strip_prefix(['v', 'V']).unwrap_or(segment);
    !digits.is_empty()
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == '-')
}

/// The name of each operation of a group.
pub(crate) fn method_names(
    lowering: &Lowering<'_>,
    group: &str,
    members: &[&Found],
) -> Vec<NameHint> {
    let short: Vec<(String, bool)> = members
        .iter()
        .map(|found| {
            let renames = &lowering.config.rename;
            let pointer = found.place.pointer.as_str();
            match renames.of_operation(found.id.as_deref(), pointer) {
                Some(name) => (name.to_owned(), true),
                None => (within(group, found), false),
            }
        })
        .collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (name, _) in &short {
        *counts.entry(name).or_default() += 1;
    }
    members
        .iter()
        .zip(&short)
        .map(|(found, (name, renamed))| {
            let unique = counts.get(name.as_str()).is_none_or(|count| *count < 2);
            let own = if *renamed || unique {
                name.clone()
            } else {
                full(found).join("_")
            };
            NameHint {
                own: Some(own),
                context: vec![found.method.to_owned(), found.path.clone()],
            }
        })
        .collect()
}

/// All the words of an operation's name: its id's, or its method's and path's.
pub(crate) fn full(found: &Found) -> Vec<String> {
    if let Some(id) = &found.id {
        return words(id);
    }
    let mut all = vec![found.method.to_owned()];
    let mut parameters = Vec::new();
    for segment in found.path.split('/').filter(|segment| !segment.is_empty()) {
        if segment.contains('{') {
            parameters = template::names(segment)
                .into_iter()
                .flat_map(words)
                .collect();
        } else if !is_version(segment) {
            parameters.clear();
            all.extend(words(segment));
        }
    }
    if !parameters.is_empty() {
        all.push("by".to_owned());
        all.append(&mut parameters);
    }
    all
}

/// The operation's name without what its group says already.
fn within(group: &str, found: &Found) -> String {
    let mut name = full(found);
    if found.id.is_some() {
        // `DialogsGet_GetDialog`: the class says what the method says.
        name.dedup();
    }
    let group = words(group);
    let above = words_above(&group, &found.path);
    let dropped = drop_run(&mut name, &group, &above);
    while name.len() > 1
        && name
            .first()
            .is_some_and(|word| above.contains(word) && !VERBS.contains(&word.as_str()))
    {
        name.remove(0);
    }
    if found.id.is_none() {
        // A path says it once more in its parameters.
        let by = name.iter().rposition(|word| word == "by");
        let mut parameters = name.split_off(by.map_or(name.len(), |at| at + 1));
        drop_run(&mut parameters, &group, &[]);
        name.append(&mut parameters);
    } else if !dropped {
        drop_run(&mut name, &group, &above);
    }
    name.join("_")
}

/// Takes the group's words out where they first stand together, with an article before them, unless nothing would be left, or
/// nothing for a preposition before them to stand for, or they say what of something `above` is meant: to delete the likes of a medium
/// is not to delete the medium. Whether it did.
fn drop_run(name: &mut Vec<String>, group: &[String], above: &[String]) -> bool {
    let count = group.len();
    if count == 0 || name.len() <= count {
        return false;
    }
    let found = name.windows(count).position(|window| {
        window
            .iter()
            .zip(group)
            .all(|(word, of_group)| same(word, of_group))
    });
    let Some(at) = found else {
        return false;
    };
    let is = |words: &[&str], at: Option<usize>| {
        let word = at.and_then(|at| name.get(at));
        word.is_some_and(|word| words.contains(&word.as_str()))
    };
    let start = match at > 1 && is(&ARTICLES, at.checked_sub(1)) {
        true => at - 1,
        false => at,
    };
    if at + count == name.len() && is(&PREPOSITIONS, start.checked_sub(1)) {
        return false;
    }
    let before = name.iter().take(start).skip(1);
    if before.into_iter().any(|word| {
        let is_verb = VERBS.contains(&word.as_str());
        !is_verb && above.iter().any(|other| same(word, other))
    }) {
        return false;
    }
    name.drain(start..at + count);
    true
}

/// The words of the path's segments before the one that the group is named after.
fn words_above(group: &[String], path: &str) -> Vec<String> {
    let mut above = Vec::new();
    for segment in template::constants(path) {
        let words = words(segment);
        let is_group = !words.is_empty()
            && words
                .iter()
                .all(|word| group.iter().any(|of_group| same(word, of_group)));
        if is_group {
            return above;
        }
        above.extend(words);
    }
    Vec::new()
}

/// Whether two words differ at most in number: `policy`, `policies`.
fn same(a: &str, b: &str) -> bool {
    fn stem(word: &str) -> &str {
        word.strip_suffix("ies")
            .or_else(|| {
                word.strip_suffix("es")
                    .filter(|stem| stem.ends_with(['s', 'x', 'h']))
            })
            .or_else(|| word.strip_suffix('s').filter(|stem| !stem.ends_with('s')))
            .or_else(|| word.strip_suffix('y'))
            .unwrap_or(word)
    }
    a == b || stem(a) == stem(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Place;

    fn name(group: &str, id: Option<&str>, method: &'static str, path: &str) -> String {
        let found = Found {
            method,
            path: path.to_owned(),
            place: Place::root(),
            items: vec![Place::root()],
            id: id.map(str::to_owned),
            tags: Vec::new(),
            typed: openapiv3::Operation::default(),
        };
        within(group, &found)
    }

    #[test]
    fn a_name_leaves_out_what_the_group_says() {
        let path = "/accounts/{a}/email-security/settings/allow_policies";
        let of = |id| name("allow_policies", Some(id), "get", path);
        assert_eq!(of("email_security_list_allow_policies"), "list");
        assert_eq!(of("email_security_get_allow_policy"), "get");
        assert_eq!(
            name(
                "repos",
                Some("repos/get-branch"),
                "get",
                "/repos/{o}/{r}/branches/{b}"
            ),
            "get_branch"
        );
        assert_eq!(
            name("search", Some("search/issues"), "get", "/search/issues"),
            "issues"
        );
        assert_eq!(name("pets", Some("listPets"), "get", "/pets"), "list");
        assert_eq!(
            name("Albums", Some("get-an-album"), "get", "/albums/{id}"),
            "get"
        );
        let tracks = name(
            "Albums",
            Some("get-an-albums-tracks"),
            "get",
            "/albums/{id}/tracks",
        );
        assert_eq!(tracks, "get_tracks");
        assert_eq!(name("plans", Some("a-plan"), "get", "/plans"), "a");
        assert_eq!(name("pets", Some("pets"), "get", "/pets"), "pets");
        for (group, id, path, expected) in [
            (
                "payments",
                "create-booking-payment",
                "/bookings/{b}/payment",
                "create_booking_payment",
            ),
            (
                "repos",
                "list-user-repos",
                "/users/{u}/repos",
                "list_user_repos",
            ),
            (
                "likes",
                "delete-likes-of-media",
                "/media/{m}/likes",
                "delete_of_media",
            ),
            (
                "comments",
                "media_comments_list",
                "/media/{m}/comments",
                "list",
            ),
            ("APIs", "getAPIs", "/apis", "get"),
            (
                "party",
                "DialogsGet_GetDialog",
                "/dialogs/{d}",
                "dialogs_get_dialog",
            ),
        ] {
            assert_eq!(name(group, Some(id), "get", path), expected);
        }
        // Once, and not what a preposition stands before.
        for (group, id, expected) in [
            (
                "actions",
                "actions/get-allowed-actions-for-organization",
                "get_allowed_actions_for_organization",
            ),
            (
                "issues",
                "issues/list-labels-on-issue",
                "list_labels_on_issue",
            ),
            (
                "repos",
                "list-webhooks-for-a-repo",
                "list_webhooks_for_a_repo",
            ),
            ("orgs", "orgs/list-for-user", "list_for_user"),
        ] {
            assert_eq!(name(group, Some(id), "get", "/x"), expected);
        }
    }

    #[test]
    fn without_an_id_method_and_path_name_the_operation() {
        assert_eq!(name("pets", None, "get", "/pets/{petId}"), "get_by_id");
        assert_eq!(name("pets", None, "get", "/pets/{petId}/toys"), "get_toys");
        assert_eq!(name("shop", None, "post", "/pets"), "post_pets");
        assert_eq!(
            name("likes", None, "delete", "/media/{m}/likes"),
            "delete_media_likes"
        );
        let comment = name(
            "comments",
            None,
            "delete",
            "/media/{m}/comments/{comment-id}",
        );
        assert_eq!(comment, "delete_media_comments_by_id");
    }
}
