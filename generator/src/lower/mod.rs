//! Document to [`Api`]: what the document means, without its notation.
//!
//! In: a document and its configuration. Out: an [`Api`] in which no `$ref` and no `allOf` is left; what could not be
//! carried over is a diagnostic, and a fallback where a type had to become wider. What always holds:
//!
//! - only the selected operations, the webhooks, and the types that these reach are in the result; a document without any
//!   operation keeps all its component schemas;
//! - every schema is lowered once, whatever the number of its uses, so the work grows with the document;
//! - the result does not depend on anything but the document and the configuration.

mod context;
mod finish;
mod json;
mod naming;
mod operation;
mod schema;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::api::{Api, Event, Group, NameHint, Operation, Parameter, ParameterLocation, Scope};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Elsewhere, Severity};
use crate::load::{Document, Place};
use context::Lowering;
use operation::Found;
pub(crate) use operation::template;

/// Room for schemas nested as deep as they may be, whatever stack the caller has left.
const STACK: usize = 64 << 20;

/// What the API of a document is.
#[must_use]
pub fn lower(document: &Document, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let mut lowered = None;
    let (found, slot) = (&mut *diagnostics, &mut lowered);
    // Not joined: what the thread leaves behind is put away while the caller goes on.
    let spawned = std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, move || {
                *slot = Some(lower_here(document, config, found))
            })
            .is_ok()
    });
    match lowered {
        Some(api) if spawned => api,
        // Where there are no threads, the stack that there is has to do.
        _ => lower_here(document, config, diagnostics),
    }
}

fn lower_here(document: &Document, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let mut lowering = Lowering::new(document, config, diagnostics);
    operation::root(&mut lowering);
    lowering.schemes = operation::schemes(&mut lowering);
    let found = operation::collect(&mut lowering);
    let (mut groups, names) = grouped(&mut lowering, &found);
    for (one, (group, name)) in found.iter().zip(&names) {
        let word = word_of(&lowering, one, group, name);
        lowering.operation_names.insert(one.place.clone(), word);
    }
    let mut operations: Vec<Operation> = Vec::with_capacity(found.len());
    let mut events: Vec<Event> = Vec::new();
    for (one, (_, name)) in found.iter().zip(names) {
        operations.push(lowering.operation(one, name));
        events.extend(lowering.callbacks(one));
    }
    events.extend(operation::webhooks(&mut lowering));
    operation::unsaid_credentials(&mut lowering, &operations);
    let components_only = found.is_empty() && events.is_empty();
    if components_only {
        operation::no_operations(&mut lowering);
        for (_, place) in document.components("schemas") {
            lowering.used(&place);
        }
    }
    lowering.drain();
    finish_operations(&mut lowering, &found, &mut operations, &mut events);
    add_scopes(config, &mut groups, &mut operations);
    let late_nullable = std::mem::take(&mut lowering.late_nullable);
    let types = finish::keep_reached(
        std::mem::take(&mut lowering.types),
        &mut operations,
        &mut events,
        &late_nullable,
        components_only,
    );
    Api {
        info: operation::info(&mut lowering),
        servers: operation::servers(&mut lowering),
        schemes: std::mem::take(&mut lowering.schemes),
        types,
        groups,
        operations,
        events,
        fallbacks: std::mem::take(&mut lowering.fallbacks),
        schemas_with_content: lowering.schemas_with_content,
    }
}

/// The groups in the order of their first operations, and each operation's group and name within it.
fn grouped(lowering: &mut Lowering<'_>, found: &[Found]) -> (Vec<Group>, Vec<(String, NameHint)>) {
    let mut members: IndexMap<String, Vec<usize>> = IndexMap::new();
    for (at, one) in found.iter().enumerate() {
        let group = operation::group_name(lowering, one);
        members.entry(group).or_default().push(at);
    }
    let mut named: Vec<Option<(String, NameHint)>> = vec![None; found.len()];
    let mut groups = Vec::with_capacity(members.len());
    for (group, operations) in members {
        let of_group: Vec<&Found> = operations.iter().filter_map(|at| found.get(*at)).collect();
        let names = operation::method_names(lowering, &group, &of_group);
        for (at, name) in operations.iter().zip(names) {
            if let Some(slot) = named.get_mut(*at) {
                *slot = Some((group.clone(), name));
            }
        }
        groups.push(Group {
            docs: operation::group_docs(lowering, &group),
            name: NameHint {
                own: Some(group),
                context: Vec::new(),
            },
            operations,
            scope: None,
        });
    }
    (groups, named.into_iter().flatten().collect())
}

/// What types that stand in an operation are named after.
fn word_of(lowering: &Lowering<'_>, found: &Found, group: &str, name: &NameHint) -> String {
    let pointer = found.place.pointer.as_str();
    let renamed = lowering
        .config
        .rename
        .of_operation(found.id.as_deref(), pointer);
    match (renamed, &found.id, &name.own) {
        (Some(renamed), _, _) => format!("{renamed} {group}"),
        (None, Some(id), _) => id.clone(),
        (None, None, Some(own)) => format!("{own} {group}"),
        (None, None, None) => group.to_owned(),
    }
}

fn finish_operations(
    lowering: &mut Lowering<'_>,
    found: &[Found],
    operations: &mut [Operation],
    events: &mut [Event],
) {
    let member = lowering.config.envelope.member.as_deref();
    paging(lowering, found, operations, member);
    let success = lowering.config.envelope.success.as_deref();
    for operation in operations.iter_mut() {
        operation.success = finish::find_success(&lowering.types, operation, success);
    }
    if let Some(member) = member {
        finish::unwrap_envelopes(&mut lowering.types, operations, member);
    }
    for place in finish::name_parts(&lowering.types, operations) {
        let message = "the schema of a multipart body is no object, so that it names no parts; files under any names stand in for it";
        lowering.unsupported("multipart-without-parts", &place, message);
    }
    for place in finish::read_whole(operations, events) {
        let message = "a form is passed on as it is when it is received; its schema is not used";
        lowering.unsupported("media-type-not-decoded", &place, message);
    }
    finish::part_from_json(&mut lowering.types, operations, events);
    finish::settle_binary(&mut lowering.types, operations, events);
    finish::unify(&mut lowering.types, operations, events);
}

/// Finds the paging of every operation, and reports what the configuration names in vain: for an operation that it names, each; of
/// the rule for all, what no operation has.
fn paging(
    lowering: &mut Lowering<'_>,
    found: &[Found],
    operations: &mut [Operation],
    member: Option<&str>,
) {
    let whole = lowering.config;
    let config = &whole.pagination;
    let mut exceptions: BTreeSet<&str> = config.operations.keys().map(String::as_str).collect();
    let mut nowhere: Option<BTreeSet<finish::Missing>> = None;
    let mut reports = Vec::new();
    for (operation, found) in operations.iter_mut().zip(found) {
        let subject = found.subject();
        let mut missing = Vec::new();
        let keys = config.of(&subject);
        operation.paging =
            finish::find_paging(&lowering.types, operation, &keys, member, &mut missing);
        match config.exception(&subject) {
            Some(pattern) => {
                exceptions.remove(pattern);
                reports.extend(missing.into_iter().map(|missing| {
                    let key = format!("pagination.operations.\"{pattern}\".{}", missing.key);
                    let steps = ["pagination", "operations", pattern, missing.key];
                    let at = whole.places.of(&steps);
                    (Some(operation.place.clone()), at, key, missing.names)
                }));
            }
            None => {
                let missing: BTreeSet<_> = missing.into_iter().collect();
                // Lists that the rule does not reach are not its business; keys that no list at all has are.
                if operation.paging.is_none() && missing.is_empty() {
                    continue;
                }
                nowhere = Some(match nowhere {
                    Some(before) => before.intersection(&missing).cloned().collect(),
                    None => missing,
                });
            }
        }
    }
    reports.extend(nowhere.into_iter().flatten().map(|missing| {
        let key = format!("pagination.{}", missing.key);
        let at = whole.places.of(&["pagination", missing.key]);
        (None, at, key, missing.names)
    }));
    for (place, at, key, names) in reports {
        lowering.diagnostics.push(misconfigured(
            place,
            at,
            format!("`{key}` of the configuration names {names}, which is not there"),
            "name what the document has",
        ));
    }
    for key in exceptions {
        lowering.diagnostics.push(misconfigured(
            None,
            whole.places.of(&["pagination", "operations", key]),
            format!("`pagination.operations.\"{key}\"` of the configuration fits no operation"),
            "write an operationId, or a pattern such as `GET /pets`",
        ));
    }
}

/// A finding about the configuration, and the operation that it is about.
fn misconfigured(
    place: Option<Place>,
    at: Option<Elsewhere>,
    message: String,
    help: &str,
) -> Diagnostic {
    let code = "pagination-not-found";
    Diagnostic {
        place,
        ..Diagnostic::of_configuration(Severity::Warning, code, at, message).help(help)
    }
}

/// The configured scope of every group whose operations all have its parameter, which is then the caller's to say.
fn add_scopes(config: &Config, groups: &mut [Group], operations: &mut [Operation]) {
    for group in groups {
        let is_its = |parameter: &Parameter, scope: &crate::config::Scope| {
            parameter.location == ParameterLocation::Path && parameter.name == scope.parameter
        };
        let scope = config.scopes.iter().find(|scope| {
            group.operations.iter().all(|at| {
                operations.get(*at).is_some_and(|operation| {
                    let mut parameters = operation.parameters.iter();
                    parameters.any(|parameter| is_its(parameter, scope))
                })
            })
        });
        for at in scope.iter().flat_map(|_| &group.operations) {
            let parameters = operations.get_mut(*at).map(|one| &mut one.parameters);
            for parameter in parameters.into_iter().flatten() {
                if scope.is_some_and(|scope| is_its(parameter, scope)) {
                    parameter.constant = None;
                }
            }
        }
        group.scope = scope.map(|scope| Scope {
            parameter: scope.parameter.clone(),
            name: scope.name.clone(),
        });
    }
}

#[cfg(test)]
mod tests;
