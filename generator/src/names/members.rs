//! Names within one item: a struct's fields and setters, an enum's variants, a function's arguments.

use super::ident::{Case, ident, unraw};
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
    let wishes = members.into_iter().map(|(wire, renamed)| match renamed {
        Some(name) => Wish {
            candidates: vec![ident(name, Case::Snake, Spelling::Plain)],
            rank: 0,
            key: wire.to_owned(),
        },
        None => wish(wire, Case::Snake),
    });
    let wishes: Vec<Wish> = wishes.collect();
    let mut scope = Scope::without(FIELDS.iter().copied());
    let idents = scope.assign(&wishes);
    let rest = scope.give([
        "additional_properties".to_owned(),
        "further_members".to_owned(),
    ]);
    let mut setters = Scope::without(STRUCT_METHODS.iter().copied());
    let free: Vec<bool> = idents.iter().map(|ident| setters.take(ident)).collect();
    let fields = idents.into_iter().zip(free).map(|(ident, free)| {
        let setter = if free {
            ident.clone()
        } else {
            setters.give([format!("with_{}", unraw(&ident))])
        };
        (ident, setter)
    });
    FieldNames {
        fields: fields.collect(),
        rest,
    }
}

/// Identifiers of an enum's variants.
#[derive(Debug, Default)]
pub(crate) struct VariantNames {
    pub(crate) variants: Vec<String>,
    /// What holds a value that no variant stands for.
    pub(crate) catch_all: String,
}

/// Names an enum's variants. In: the texts they stand for, best name first.
pub(crate) fn variants<'v>(
    variants: impl IntoIterator<Item = (&'v str, Option<&'v str>)>,
    catch_all: &[&str],
) -> VariantNames {
    let wishes = variants.into_iter().map(|(value, name)| {
        let mut wish = wish(value, Case::Camel);
        if let Some(name) = name {
            wish.candidates
                .insert(0, ident(name, Case::Camel, Spelling::Plain));
        }
        wish
    });
    let wishes: Vec<Wish> = wishes.collect();
    let mut scope = Scope::without(["Self"]);
    let variants = scope.assign(&wishes);
    let catch_all = scope.give(catch_all.iter().map(ToString::to_string));
    VariantNames {
        variants,
        catch_all,
    }
}

/// Names a function's arguments (its required parameters) and a call type's setters (the optional ones).
pub(crate) fn parameters<'p>(
    required: impl IntoIterator<Item = &'p Parameter>,
    optional: impl IntoIterator<Item = &'p Parameter>,
) -> (Vec<String>, Vec<String>) {
    let required: Vec<Wish> = required.into_iter().map(parameter).collect();
    let optional: Vec<Wish> = optional.into_iter().map(parameter).collect();
    (
        Scope::without(ARGUMENTS.iter().copied()).assign(&required),
        Scope::without(CALL_METHODS.iter().copied()).assign(&optional),
    )
}

fn parameter(parameter: &Parameter) -> Wish {
    let mut wish = wish(&parameter.name, Case::Snake);
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    wish.rank = parameter.location as u8;
    if let Some(plain) = wish.candidates.first() {
        wish.candidates
            .insert(1, format!("{}_{place}", unraw(plain)));
    }
    wish.candidates.dedup();
    wish
}

/// Names the setters of `Credentials`.
pub(crate) fn credentials<'s>(schemes: impl IntoIterator<Item = &'s str>) -> Vec<String> {
    let wishes: Vec<Wish> = schemes
        .into_iter()
        .map(|name| wish(name, Case::Snake))
        .collect();
    Scope::without(CREDENTIALS_METHODS.iter().copied()).assign(&wishes)
}

/// Names functions, headers or other items of one namespace that nothing is reserved in.
pub(crate) fn plain<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<String> {
    let wishes: Vec<Wish> = texts
        .into_iter()
        .map(|text| wish(text, Case::Snake))
        .collect();
    Scope::default().assign(&wishes)
}

/// A thing is named by its words, or by its words and symbols.
fn wish(text: &str, case: Case) -> Wish {
    let plain = ident(text, case, Spelling::Plain);
    let exact = unraw(&plain) == text;
    let mut candidates = vec![plain];
    if !exact {
        candidates.push(ident(text, case, Spelling::Full));
    }
    Wish {
        candidates,
        rank: if exact { 1 } else { 2 },
        key: text.to_owned(),
    }
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
