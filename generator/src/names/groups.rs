//! Names of resource groups and narrowed clients.

use super::globals::GroupNames;
use super::globals::rank::GROUP;
use super::ident::{Case, ident, ident_of, unraw};
use super::reserved::{EXPORTS, FEATURES, GATED_EXPORTS, MOCK_METHODS, MODULES, WELL_KNOWN};
use super::scope::{Scope, Wish};
use super::words::Spelling;
use crate::api::{Api, Group};

/// The first candidate for a group's type.
pub(crate) fn type_wish(group: &Group) -> Wish<'_> {
    Wish {
        first: at_root(group_ident(group, Case::Camel), "Api"),
        rank: GROUP,
        key: key(group).into(),
    }
}

/// The other candidates for a group's type.
pub(crate) fn further_types(group: &Group) -> Vec<String> {
    let plain = group_ident(group, Case::Camel);
    vec![format!("{plain}Api"), format!("{plain}Group")]
}

/// The first candidate for a narrowed client's type.
pub(crate) fn scope_wish(name: &str) -> Wish<'_> {
    let plain = ident(name, Case::Camel, Spelling::Plain);
    Wish {
        first: beside_exports(plain),
        rank: GROUP,
        key: name.into(),
    }
}

/// The other candidates for a narrowed client's type.
pub(crate) fn further_scopes(name: &str) -> Vec<String> {
    vec![format!(
        "{}Scope",
        ident(name, Case::Camel, Spelling::Plain)
    )]
}

/// Names of all groups, given those of their types. `methods`: the client's methods; `types`: the crate's types.
pub(crate) fn groups(
    api: &Api,
    idents: Vec<String>,
    methods: &mut Scope,
    types: &mut Scope,
) -> Vec<GroupNames> {
    let snake: Vec<String> = api
        .groups
        .iter()
        .map(|group| group_ident(group, Case::Snake))
        .collect();
    let wishes = |names: Vec<String>| {
        let keyed = names.into_iter().zip(&api.groups);
        keyed
            .map(|(first, group)| Wish {
                first,
                rank: 0,
                key: key(group).into(),
            })
            .collect()
    };
    let suffixed = |at: usize, suffix: &str| {
        let plain = snake.get(at).map_or("", |name| unraw(name));
        vec![format!("{plain}{suffix}")]
    };
    // A raw identifier would name a file that few tools expect.
    let files = snake.iter().map(|name| {
        name.strip_prefix("r#")
            .map_or(name.clone(), |name| format!("{name}_api"))
    });
    let modules = Scope::without(MODULES.iter().copied())
        .assign(wishes(files.collect()), |at| suffixed(at, "_api"));
    let kebab: Vec<String> = modules.iter().map(|name| name.replace('_', "-")).collect();
    let features = Scope::without(FEATURES.iter().copied()).assign(wishes(kebab.clone()), |at| {
        kebab
            .get(at)
            .map(|name| format!("{name}-api"))
            .into_iter()
            .collect()
    });
    let methods = methods.assign(wishes(snake.clone()), |at| suffixed(at, "_group"));
    let mock = Scope::without(MOCK_METHODS.iter().copied())
        .assign(wishes(methods.clone()), |at| suffixed(at, "_group"));
    let all = api
        .groups
        .iter()
        .zip(modules)
        .zip(features)
        .zip(methods)
        .zip(mock)
        .zip(idents);
    all.map(|(((((group, module), feature), method), mock), ty)| {
        let scoped = group.scope.as_ref().map(|scope| {
            let name = ident_of([scope.name.as_str(), ty.as_str()], Case::Camel);
            let suffixed = format!("{name}Scope");
            types.give([name, suffixed])
        });
        GroupNames {
            module,
            feature,
            method,
            mock,
            ty,
            scoped,
        }
    })
    .collect()
}

/// A name that is not taken for what the crate re-exports at its root.
fn at_root(plain: String, suffix: &str) -> String {
    if WELL_KNOWN.contains(&plain.as_str()) {
        plain + suffix
    } else {
        plain
    }
}

/// A name that is itself at the crate's root.
fn beside_exports(plain: String) -> String {
    let gated = GATED_EXPORTS.iter().flat_map(|(_, names)| *names);
    if EXPORTS.iter().chain(gated).any(|name| *name == plain) {
        plain + "Scope"
    } else {
        plain
    }
}

fn key(group: &Group) -> String {
    group
        .name
        .own
        .clone()
        .unwrap_or_else(|| group.name.context.join("/"))
}

fn group_ident(group: &Group, case: Case) -> String {
    match &group.name.own {
        Some(own) => ident(own, case, Spelling::Plain),
        None => ident_of(group.name.context.iter().map(String::as_str), case),
    }
}
