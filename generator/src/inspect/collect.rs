//! From what the stages made to what an inspection says.

use std::collections::{BTreeMap, HashMap};

use super::model::{Counts, Fallback, Finding, Inspection, Link, Operation, Paging, Type};
use super::rust::Rust;
use crate::api::{self, Api, PageParameter, PagingSource};
use crate::diagnostic::{Diagnostic, Diagnostics, Positions};
use crate::load::{Document, Place, Sources};
use crate::plan::{OutputPlan, Plan, TypeKind, TypePlan};

pub(super) fn collect(
    document: &Document,
    api: &Api,
    plan: &Plan,
    found: &Diagnostics,
    sources: &Sources,
) -> Inspection {
    let operations = operations(api, plan);
    let types = types(plan);
    let findings = findings(found, sources);
    let fallbacks = fallbacks(document, api, sources);
    Inspection {
        specwright: env!("CARGO_PKG_VERSION"),
        title: api.info.title.clone(),
        version: api.info.version.clone(),
        openapi: document.version().text().to_owned(),
        counts: Counts {
            groups: api.groups.len(),
            operations: operations.len(),
            methods: count(operations.iter().map(|operation| operation.method.clone())),
            paged: operations
                .iter()
                .filter(|operation| operation.paging.is_some())
                .count(),
            types: count(types.iter().map(|ty| ty.kind)),
            schemas_with_content: api.schemas_with_content,
            fallbacks: fallbacks.len(),
            findings: count(findings.iter().map(|finding| finding.severity)),
        },
        operations,
        types,
        fallbacks,
        findings,
    }
}

fn count<K: Ord>(keys: impl Iterator<Item = K>) -> BTreeMap<K, usize> {
    keys.fold(BTreeMap::new(), |mut counts, key| {
        *counts.entry(key).or_default() += 1;
        counts
    })
}

fn operations(api: &Api, plan: &Plan) -> Vec<Operation> {
    let by_place: HashMap<&Place, &api::Operation> = api
        .operations
        .iter()
        .map(|operation| (&operation.place, operation))
        .collect();
    let rust = Rust(plan);
    let groups = plan
        .modules
        .iter()
        .filter_map(|module| module.group.as_ref());
    groups
        .flat_map(|group| {
            group
                .operations
                .iter()
                .map(move |operation| (group, operation))
        })
        .map(|(group, planned)| {
            let found = by_place.get(&planned.place);
            Operation {
                id: planned.id.clone(),
                method: planned.method.clone(),
                path: planned.path.clone(),
                call: format!("{}().{}", group.method_ident, planned.ident),
                gives: rust.output(&planned.output),
                paging: match planned.output {
                    OutputPlan::Page { .. } => {
                        found.and_then(|found| found.paging.as_ref()).map(paging)
                    }
                    _ => None,
                },
                deprecated: planned.deprecated.is_some(),
                tags: found.map(|found| found.tags.clone()).unwrap_or_default(),
                links: found.map(|found| links(found)).unwrap_or_default(),
                extensions: found
                    .map(|found| found.docs.extensions.iter().cloned().collect())
                    .unwrap_or_default(),
                pointer: planned.place.to_string(),
            }
        })
        .collect()
}

fn links(operation: &api::Operation) -> BTreeMap<String, Link> {
    let links = operation
        .responses
        .iter()
        .flat_map(|response| &response.links);
    links
        .map(|link| {
            let described = Link {
                operation: link.operation.clone(),
                parameters: link.parameters.iter().cloned().collect(),
            };
            (link.name.clone(), described)
        })
        .collect()
}

fn paging(paging: &api::Paging) -> Paging {
    let is_counted = matches!(
        paging.style,
        api::PagingStyle::Page | api::PagingStyle::Offset
    );
    Paging {
        style: paging.style.word(),
        configured: paging.found_by == PagingSource::Configured,
        items: paging.items.join("."),
        position: paging.position.as_ref().map(|at| match at {
            PageParameter::Query(name) => format!("query:{name}"),
            PageParameter::Body(path) => format!("body:{}", path.join(".")),
        }),
        next: Some(paging.next.join(".")).filter(|path| !path.is_empty()),
        first: is_counted.then_some(paging.first),
        link: paging.link,
    }
}

fn types(plan: &Plan) -> Vec<Type> {
    let mut types: Vec<Type> = plan
        .modules
        .iter()
        .flat_map(|module| module.types.iter().map(|plan| ty(&module.ident, plan)))
        .collect();
    types.sort_by(|a, b| a.path.cmp(&b.path));
    types
}

fn ty(module: &str, plan: &TypePlan) -> Type {
    let (kind, members) = match &plan.kind {
        TypeKind::Struct(plan) => ("struct", plan.fields.len()),
        TypeKind::Enum(plan) => ("enum", plan.variants.len()),
        TypeKind::Union(plan) => ("union", plan.variants.len()),
        TypeKind::Id(..) => ("id", 1),
        TypeKind::Wrapper(..) => ("wrapper", 1),
    };
    Type {
        path: format!("{module}::{}", plan.ident),
        kind,
        members,
        read: plan.needs.decode,
        written: plan.needs.encode,
        pointer: plan.place.to_string(),
    }
}

fn fallbacks(document: &Document, api: &Api, sources: &Sources) -> Vec<Fallback> {
    let positions = Positions::of_places(
        api.fallbacks.iter().map(|fallback| &fallback.place),
        sources,
    );
    api.fallbacks
        .iter()
        .map(|fallback| Fallback {
            pointer: fallback.place.to_string(),
            file: document.file_name(fallback.place.file).to_owned(),
            line: positions.get(&fallback.place).map(|position| position.line),
            reason: fallback.reason.clone(),
        })
        .collect()
}

fn findings(found: &Diagnostics, sources: &Sources) -> Vec<Finding> {
    let positions = found.positions(sources);
    found
        .sorted()
        .into_iter()
        .map(|diagnostic| finding(diagnostic, &positions, sources))
        .collect()
}

fn finding(diagnostic: &Diagnostic, positions: &Positions, sources: &Sources) -> Finding {
    let place = diagnostic.place.as_ref();
    let stated = diagnostic.position.as_deref().copied();
    let of_document = stated.or_else(|| positions.get(place?));
    // A part of the document is told where there is one, for it has a pointer too.
    let elsewhere = diagnostic.elsewhere.as_ref().filter(|_| place.is_none());
    let position = of_document.or(elsewhere.map(|elsewhere| elsewhere.position));
    Finding {
        severity: diagnostic.severity.label(),
        code: diagnostic.code,
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
        file: place
            .map(|place| sources.name(place.file).to_owned())
            .or_else(|| elsewhere.map(|elsewhere| elsewhere.file.clone())),
        line: position.map(|position| position.line),
        column: position.map(|position| position.column),
        pointer: place.map(ToString::to_string),
    }
}
