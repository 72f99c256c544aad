//! Puts the plan together.

use super::boxes::Boxes;
use super::checks::Checked;
use super::client::{client, scopes};
use super::context::Context;
use super::convert::conversions;
use super::described;
use super::docs;
use super::files::Files;
use super::forms::{Node, NodeId, Nodes};
use super::modules::{Layout, ModuleShape};
use super::operations::Planner;
use super::package::{crate_docs, package};
use super::reach::Reach;
use super::structs::name_required;
use super::types;
use super::walk::Side;
use crate::api::{Api, ContentEncoding, Operation};
use crate::config::{Config, Features};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::names::globals::globals;
use crate::names::members;
use crate::names::scope::Scope;
use crate::names::statics::Statics;
use crate::parallel;
use crate::plan::{
    Described, EventPlan, Group, Module, Needs, OperationPlan, Plan, TypeKind, TypePlan,
};

/// Decides everything about the crate of an API.
pub fn analyze(api: &Api, config: &Config, diagnostics: &mut Diagnostics) -> Plan {
    let reach = Reach::of(api);
    let nodes = Nodes::of(api, &reach);
    let scope_names: Vec<&str> = scopes(api).into_iter().map(|(_, name)| name).collect();
    let mut names = globals(api, config, &nodes, &scope_names);
    let mut idents = std::mem::take(&mut names.types);
    let layout = Layout::of(api, &nodes, &names);
    let boxes = Boxes::of(api, &nodes, &names.nodes);
    let endless = Boxes::endless(api, &nodes, &names.nodes);
    let checked = Checked::of(api, &nodes);
    let places = layout.places(nodes.len());
    let context = Context {
        files: Files::of(api),
        api,
        config,
        nodes,
        names,
        boxes,
        endless,
        checked,
        places,
    };

    let nodes = layout.modules.iter().flat_map(|shape| &shape.nodes);
    let nodes: Vec<NodeId> = nodes.copied().collect();
    let mut types = parallel::map(nodes, |at| one_type(&context, &reach, at)).into_iter();
    let mut modules = Vec::new();
    for shape in &layout.modules {
        let types = types.by_ref().take(shape.nodes.len());
        modules.push(module(&context, shape, types, &mut idents, diagnostics));
    }
    conversions(&context, &mut modules);
    describe(&context, &layout, &mut modules);
    Plan {
        package: package(api, config, &modules),
        docs: crate_docs(api),
        client: client(&context, &layout.module_of_group),
        events: events(&context, diagnostics),
        modules,
    }
}

/// Plans a module around its types, which are planned; what is named after a type or an operation is named here, one after the other.
fn module(
    context: &Context<'_>,
    shape: &ModuleShape,
    types: impl Iterator<Item = Option<TypePlan>>,
    idents: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> Module {
    let types = types.zip(&shape.nodes).filter_map(|(ty, &at)| {
        let mut ty = ty?;
        let is_written = context.nodes.get(at).is_some_and(Node::is_written);
        if let (TypeKind::Struct(plan), true) = (&mut ty.kind, is_written) {
            name_required(&ty.ident, plan, idents);
        }
        Some(ty)
    });
    let types = types.collect();
    let group = shape
        .group
        .and_then(|at| Some((context.api.groups.get(at)?, context.names.groups.get(at)?)));
    let per_group = context.config.krate.features == Features::PerGroup;
    let feature = group
        .filter(|_| per_group)
        .map(|(_, names)| names.feature.clone());
    let said = match group {
        Some((group, _)) => {
            let name = || {
                let name = group.name.own.as_deref().unwrap_or(&shape.ident);
                format!("The operations of {}.", docs::code(name))
            };
            docs::item(&group.docs, name, &[])
        }
        None => "Types that several groups share.".to_owned(),
    };
    let group = group.map(|(group, names)| {
        let mut planner = Planner {
            context,
            idents,
            statics: Statics::default(),
            diagnostics,
        };
        let operations = group.operations.iter().filter_map(|&at| {
            let (operation, names) = (
                context.api.operations.get(at)?,
                context.names.operations.get(at)?,
            );
            Some(planner.operation(operation, group, names))
        });
        Group {
            operations: operations.collect(),
            method_ident: names.method.clone(),
            mock_ident: names.mock.clone(),
            type_ident: names.ty.clone(),
            scoped_ident: names.scoped.clone(),
        }
    });
    Module {
        ident: shape.ident.clone(),
        docs: said,
        group,
        types,
        described: Described::default(),
        feature,
    }
}

/// Says of every type and operation that was planned what the document says of it.
fn describe(context: &Context<'_>, layout: &Layout, modules: &mut [Module]) {
    enum Subject<'s> {
        Type(&'s Node),
        Operation(&'s Operation, &'s OperationPlan),
    }
    let mut subjects = Vec::new();
    for (shape, module) in layout.modules.iter().zip(&*modules) {
        let nodes = shape.nodes.iter();
        subjects.extend(
            nodes
                .filter_map(|&at| context.nodes.get(at))
                .map(Subject::Type),
        );
        let group = shape.group.and_then(|at| context.api.groups.get(at));
        let operations = group.into_iter().flat_map(|group| &group.operations);
        let operations = operations.filter_map(|&at| context.api.operations.get(at));
        let plans = module.group.iter().flat_map(|group| &group.operations);
        subjects.extend(
            operations
                .zip(plans)
                .map(|(operation, plan)| Subject::Operation(operation, plan)),
        );
    }
    let texts = parallel::map(subjects, |subject| match subject {
        Subject::Type(node) => described::of_node(context, node),
        Subject::Operation(operation, plan) => described::operation(context, operation, plan),
    });
    let mut texts = texts.into_iter();
    for module in modules {
        let operations = module.group.iter().map(|group| group.operations.len());
        let operations = operations.sum();
        module.described = Described {
            types: texts.by_ref().take(module.types.len()).collect(),
            operations: texts.by_ref().take(operations).collect(),
        };
    }
}

fn one_type(context: &Context<'_>, reach: &Reach, at: NodeId) -> Option<TypePlan> {
    let node = context.nodes.get(at)?;
    let reached = reach.get(node.id);
    let needs = Needs {
        decode: node.is_read(),
        encode: node.is_written() && reached.encoded,
        check: node.is_written() && context.checked.has(at),
        parts: node.is_written() && reached.parts,
        json: !context.files.has(node.id),
        lenient: node.lenient,
    };
    types::plan(context, at, node, needs)
}

fn events(context: &Context<'_>, diagnostics: &mut Diagnostics) -> Vec<EventPlan> {
    let named = context
        .api
        .events
        .iter()
        .map(|event| match &event.name.own {
            Some(own) => own.clone(),
            None => event.name.context.join(" "),
        });
    let named: Vec<String> = named.collect();
    let holders = context
        .api
        .events
        .iter()
        .map(|event| event.name.context.join(" "));
    let holders: Vec<String> = holders.collect();
    let idents = members::events(named.iter().zip(&holders));
    let all = context
        .api
        .events
        .iter()
        .zip(named)
        .zip(idents)
        .map(|((event, name), ident)| {
            let contents = event.body.iter().flat_map(|body| &body.contents);
            let json = contents
                .into_iter()
                .find(|content| content.encoding == ContentEncoding::Json);
            if let (None, Some(body)) = (json, &event.body) {
                let kinds: Vec<&str> = body
                    .contents
                    .iter()
                    .map(|content| content.media_type.as_str())
                    .collect();
                diagnostics.push(Diagnostic::unsupported(
                    "event-not-decoded",
                    &body.place,
                    format!(
                        "no function decodes the payload `{name}`, which is no JSON: {}",
                        kinds.join(", ")
                    ),
                ));
            }
            EventPlan {
                ident,
                docs: docs::item(&event.docs, || docs::code(&name), &[]),
                deprecated: docs::deprecated(&event.docs),
                name,
                kind: event.kind.clone(),
                body: json.map(|content| context.of(&content.value, Side::Read)),
                place: event.place.clone(),
            }
        });
    all.collect()
}
