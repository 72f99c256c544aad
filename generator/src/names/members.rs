//! Names within one item: a struct's fields and setters, an enum's variants, a function's arguments.

use super::ident::{Case, ident, ident_of, unraw};
use super::reserved::{ARGUMENTS, CALL_METHODS, CREDENTIALS_METHODS, FIELDS, STRUCT_METHODS};
use super::scope::{Scope, Wish};
use super::words::Spelling;
use crate::api::{Parameter, ParameterLocation};

/// Identifiers of a struct's members.
#[derive(Debug, Default)]
pub(crate) struct FieldNames {
    /// Field and setter of each member.
    pub(crate) fields: Vec<(String, String)>,
    /// The map of further members.
    pub(crate) rest: String,
}

/// Names a struct's members. In: names on the wire, with the configuration's own name where it has one.
pub(crate) fn fields<'m>(
    members: impl IntoIterator<Item = (&'m str, Option<&'m str>)>,
) -> FieldNames {
    let members: Vec<_> = members.into_iter().collect();
    let wishes = members.iter().map(|(wire, renamed)| match renamed {
        Some(name) => Wish {
            first: ident(name, Case::Snake, Spelling::Plain),
            rank: 0,
            key: (*wire).into(),
        },
        None => wish(wire, Case::Snake),
    });
    let mut scope = Scope::without(FIELDS.iter().copied());
    let further = |at: usize| members.get(at).map(|(wire, _)| spelled(wire, Case::Snake));
    let idents = scope.assign(wishes.collect(), |at| further(at).into_iter().collect());
    let rest = scope.give([
        "additional_properties".to_owned(),
        "further_members".to_owned(),
    ]);
    let fields = with_setters(idents);
    FieldNames { fields, rest }
}

/// A setter is called as its field, unless every struct has a method of that name.
fn with_setters(idents: Vec<String>) -> Vec<(String, String)> {
    let is_method = |ident: &String| STRUCT_METHODS.contains(&unraw(ident));
    if !idents.iter().any(is_method) {
        return idents
            .into_iter()
            .map(|ident| (ident.clone(), ident))
            .collect();
    }
    let kept = idents
        .iter()
        .filter(|ident| !is_method(ident))
        .map(String::as_str);
    let mut setters = Scope::without(STRUCT_METHODS.iter().copied().chain(kept));
    let pair = idents.into_iter().map(|ident| {
        if is_method(&ident) {
            let setter = setters.give([format!("with_{}", unraw(&ident))]);
            (ident, setter)
        } else {
            (ident.clone(), ident)
        }
    });
    pair.collect()
}

/// Identifiers of an enum's variants.
#[derive(Debug, Default)]
pub(crate) struct VariantNames {
    pub(crate) variants: Vec<String>,
    /// What holds a value that no variant stands for.
    pub(crate) catch_all: String,
}

/// Names an enum's variants. In: the texts they stand for, and a name where the document has one.
pub(crate) fn variants<'v>(
    variants: impl IntoIterator<Item = (&'v str, Option<&'v str>)>,
    catch_all: &[&str],
) -> VariantNames {
    let variants: Vec<_> = variants.into_iter().collect();
    let wishes = variants.iter().map(|(value, name)| match name {
        Some(name) => Wish {
            first: ident(name, Case::Camel, Spelling::Plain),
            ..wish(value, Case::Camel)
        },
        None => wish(value, Case::Camel),
    });
    let further = |at: usize| match variants.get(at) {
        Some((value, Some(_))) => {
            let plain = ident(value, Case::Camel, Spelling::Plain);
            vec![plain, spelled(value, Case::Camel)]
        }
        Some((value, None)) => vec![spelled(value, Case::Camel)],
        None => Vec::new(),
    };
    let mut scope = Scope::without(["Self"]);
    let variants = scope.assign(wishes.collect(), further);
    let catch_all = scope.give(catch_all.iter().map(ToString::to_string));
    VariantNames {
        variants,
        catch_all,
    }
}

/// Names a function's arguments (its required parameters) and a call type's setters (the optional ones).
pub(crate) fn parameters(
    required: &[&Parameter],
    optional: &[&Parameter],
) -> (Vec<String>, Vec<String>) {
    let assign = |parameters: &[&Parameter], reserved: &[&str]| {
        let wishes = parameters.iter().map(|parameter| Wish {
            rank: parameter.location as u8,
            ..wish(&parameter.name, Case::Snake)
        });
        Scope::without(reserved.iter().copied()).assign(wishes.collect(), |at| {
            parameters
                .get(at)
                .map(|parameter| placed(parameter))
                .unwrap_or_default()
        })
    };
    (assign(required, ARGUMENTS), assign(optional, CALL_METHODS))
}

/// Names of a parameter that say where it is sent, or how it is written.
fn placed(parameter: &Parameter) -> Vec<String> {
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    let plain = ident(&parameter.name, Case::Snake, Spelling::Plain);
    vec![
        format!("{}_{place}", unraw(&plain)),
        spelled(&parameter.name, Case::Snake),
    ]
}

/// Names the methods of a call that ask for another representation. `setters` are those of the call.
pub(crate) fn alternatives<'t>(
    labels: impl IntoIterator<Item = (&'t str, &'t str)>,
    setters: &[&str],
) -> Vec<String> {
    let reserved = CALL_METHODS.iter().chain(setters).copied();
    let mut scope = Scope::without(reserved);
    let named = labels.into_iter().map(|(verb, label)| {
        let names = [format!("{verb} {label}"), format!("{verb} as {label}")];
        scope.give(names.map(|name| ident(&name, Case::Snake, Spelling::Plain)))
    });
    named.collect()
}

/// Names the setters of headers, each with the part that it belongs to. `taken` are other methods of the call.
pub(crate) fn part_headers<'t>(
    headers: impl IntoIterator<Item = (&'t str, &'t str)>,
    taken: &[&str],
) -> Vec<String> {
    let headers: Vec<(&str, &str)> = headers.into_iter().collect();
    let wishes = headers.iter().map(|(part, header)| Wish {
        first: ident_of([*part, *header], Case::Snake),
        rank: 0,
        key: format!("{part} {header}").into(),
    });
    let further = |at: usize| match headers.get(at) {
        Some((part, header)) => vec![
            ident_of([*part, *header, "header"], Case::Snake),
            spelled(&format!("{part} {header}"), Case::Snake),
        ],
        None => Vec::new(),
    };
    let reserved = CALL_METHODS.iter().chain(taken).copied();
    Scope::without(reserved).assign(wishes.collect(), further)
}

/// Names the setters of `Credentials`.
pub(crate) fn credentials<'s>(schemes: impl IntoIterator<Item = &'s str>) -> Vec<String> {
    named(schemes, Scope::without(CREDENTIALS_METHODS.iter().copied()))
}

/// Names functions, headers or other items of one namespace that nothing is reserved in.
pub(crate) fn plain<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<String> {
    named(texts, Scope::default())
}

/// Names the functions of events. In: each one's name, and the words of what declares it, which tell two of one name apart.
pub(crate) fn events<'t>(
    events: impl IntoIterator<Item = (&'t String, &'t String)>,
) -> Vec<String> {
    let events: Vec<(&String, &String)> = events.into_iter().collect();
    let wishes = events.iter().map(|(name, holder)| Wish {
        key: format!("{name} {holder}").into(),
        ..wish(name, Case::Snake)
    });
    let further = |at: usize| match events.get(at) {
        Some((name, holder)) => {
            let spelled = spelled(name, Case::Snake);
            if holder.is_empty() {
                return vec![spelled];
            }
            let qualified = ident_of([holder.as_str(), name.as_str()], Case::Snake);
            vec![qualified, spelled]
        }
        None => Vec::new(),
    };
    Scope::default().assign(wishes.collect(), further)
}

fn named<'t>(texts: impl IntoIterator<Item = &'t str>, mut scope: Scope) -> Vec<String> {
    let texts: Vec<&str> = texts.into_iter().collect();
    let wishes = texts.iter().map(|text| wish(text, Case::Snake));
    let further = |at: usize| texts.get(at).map(|text| spelled(text, Case::Snake));
    scope.assign(wishes.collect(), |at| further(at).into_iter().collect())
}

/// A thing is named by its words; what is so written already goes first.
fn wish(text: &str, case: Case) -> Wish<'_> {
    let first = ident(text, case, Spelling::Plain);
    let written_so = unraw(&first) == text || first.strip_suffix('_') == Some(text);
    let rank = if written_so { 1 } else { 2 };
    Wish {
        first,
        rank,
        key: text.into(),
    }
}

/// The name by words and symbols.
fn spelled(text: &str, case: Case) -> String {
    ident(text, case, Spelling::Full)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(members: &[&str]) -> Vec<String> {
        fields(members.iter().map(|wire| (*wire, None)))
            .fields
            .into_iter()
            .map(|(ident, _)| ident)
            .collect()
    }

    #[test]
    fn members_that_differ_only_in_symbols_or_case_stay_apart() {
        assert_eq!(
            names(&["foo-bar", "foo_bar", "fooBar"]),
            ["foo_dash_bar", "foo_bar", "foo_bar_2"]
        );
        assert_eq!(
            names(&["@type", "type", "#text"]),
            ["at_type", "r#type", "text"]
        );
        assert_eq!(names(&["", "+1", "-1"]), ["empty", "plus_1", "minus_1"]);
    }

    #[test]
    fn an_added_member_renames_no_other() {
        let before = names(&["id", "foo-bar", "fooBar"]);
        let after = names(&["id", "foo-bar", "added", "fooBar"]);
        assert_eq!(
            before.iter().collect::<Vec<_>>(),
            [&after[0], &after[1], &after[3]]
        );
    }

    #[test]
    fn setters_do_not_hide_the_methods_of_every_struct() {
        let named = fields([
            ("new", None),
            ("with_new", None),
            ("type", Some("kind")),
            ("additional_properties", None),
        ]);
        let expected = [
            ("new", "with_new_2"),
            ("with_new", "with_new"),
            ("kind", "kind"),
            ("additional_properties", "additional_properties"),
        ];
        assert_eq!(
            named.fields,
            expected.map(|(field, setter)| (field.to_owned(), setter.to_owned()))
        );
        assert_eq!(named.rest, "further_members");
    }

    #[test]
    fn events_of_one_name_are_told_apart_by_what_declares_them() {
        let named = |all: &[(&str, &str)]| {
            let all: Vec<(String, String)> = all
                .iter()
                .map(|(name, holder)| ((*name).to_owned(), (*holder).to_owned()))
                .collect();
            events(all.iter().map(|(name, holder)| (name, holder)))
        };
        let two = [("onEvent", "subscribe"), ("onEvent", "listen")];
        assert_eq!(named(&two), ["subscribe_on_event", "on_event"]);
        let added = [("onEvent", "watch"), two[0], two[1]];
        assert_eq!(
            named(&added),
            ["watch_on_event", "subscribe_on_event", "on_event"]
        );
        // A webhook is declared by the document itself.
        let webhooks = [("order.paid", ""), ("order/paid", "")];
        assert_eq!(named(&webhooks), ["order_paid", "order_slash_paid"]);
    }

    #[test]
    fn the_catch_all_gives_way_to_listed_values() {
        let named = variants(
            [
                ("OTHER", None),
                ("C", None),
                ("C#", None),
                ("", None),
                ("asc", None),
                ("ASC", None),
            ],
            &["Other", "Unlisted"],
        );
        assert_eq!(
            named.variants,
            ["Other", "C", "CHash", "Empty", "Asc2", "Asc"]
        );
        assert_eq!(named.catch_all, "Unlisted");
    }
}
