//! Groups and their operations: what is asked for, how it is sent, what comes back.

use super::client::written;
use super::facts::{self, Context, plain};
use super::words;
use crate::api::{Limits, Requirement, StatusRange};
use crate::compare::surface::{Fact, Item, ItemKind};
use crate::plan::{
    BodyPlan, ConstantPlan, Group, Module, OperationPlan, OutputPlan, ParameterPlan, RustType,
};

/// The group, and everything in it.
pub(super) fn group(context: &Context<'_>, module: &Module, group: &Group, items: &mut Vec<Item>) {
    let path = format!("{}()", plain(&group.method_ident));
    let module_path = plain(&module.ident);
    items.push(
        Item::new(ItemKind::Group, &path)
            .with(Fact::Type, format!("{module_path}::{}", group.type_ident))
            .with(Fact::Scoped, group.scoped_ident.clone().unwrap_or_default())
            .docs(&module.docs),
    );
    for planned in &group.operations {
        operation(context, module_path, &path, planned, items);
    }
}

fn operation(
    context: &Context<'_>,
    module: &str,
    group: &str,
    plan: &OperationPlan,
    items: &mut Vec<Item>,
) {
    let path = format!("{group}.{}", plain(&plan.ident));
    let (output, whole, member, paging) = output(context, module, &plan.output);
    let arguments = plan
        .arguments
        .iter()
        .map(|argument| plain(&argument.ident))
        .chain(
            plan.body
                .iter()
                .filter(|body| body.required)
                .map(|_| "body"),
        );
    let servers: Vec<_> = plan.servers.iter().map(written).collect();
    let mut item = Item::new(ItemKind::Operation, &path)
        .with(Fact::Route, format!("{} {}", plan.method, plan.path))
        .with(Fact::Arguments, arguments.collect::<Vec<_>>().join(","))
        .with(Fact::Name, plan.call_ident.clone())
        .with(
            Fact::Scoped,
            plan.scope_parameter.clone().unwrap_or_default(),
        )
        .with(Fact::Output, output)
        .with(Fact::Whole, whole)
        .with(Fact::Member, member)
        .with(Fact::Success, plan.success.clone().unwrap_or_default())
        .with(Fact::Paging, paging)
        .with(Fact::Security, security(&plan.security))
        .with(Fact::Servers, servers.join(", "))
        .with(Fact::Accept, plan.accept.clone().unwrap_or_default())
        .with(Fact::Otherwise, otherwise(context, module, plan))
        .with(Fact::Errors, errors(context, plan))
        .with(Fact::ErrorBody, error_body(context, module, plan))
        .with(
            Fact::Deprecated,
            plan.deprecated.clone().unwrap_or_default(),
        )
        .docs(&plan.docs);
    item.place = context.place(&plan.place);
    let place = item.place.clone();
    items.push(item);
    let required = plan
        .arguments
        .iter()
        .map(|parameter| (parameter, "required"));
    let optional = plan.setters.iter().map(|parameter| (parameter, "optional"));
    for (planned, presence) in required.chain(optional) {
        let place = planned.location.name();
        items.push(parameter(context, &path, planned, place, presence));
    }
    let constants = plan.constants.iter();
    items.extend(constants.map(|planned| constant(context, &path, planned)));
    for planned in &plan.part_headers {
        let place = format!("part {}", planned.part);
        // It is a setter in any case.
        let presence = if planned.required {
            "demanded"
        } else {
            "optional"
        };
        let header = parameter(context, &path, &planned.header, &place, presence);
        items.push(header);
    }
    if let Some(planned) = &plan.body {
        body(context, module, &path, planned, &place, items);
    }
    answers(context, module, plan, &place, items);
}

fn parameter(
    context: &Context<'_>,
    operation: &str,
    plan: &ParameterPlan,
    location: &str,
    presence: &str,
) -> Item {
    let mut item = Item::new(
        ItemKind::Parameter,
        format!("{operation}.{}", plain(&plan.ident)),
    )
    .with(Fact::In, location)
    .with(Fact::Presence, presence)
    .with(Fact::Type, context.ty(&plan.ty))
    .with(Fact::Wire, differing(&plan.ident, &plan.name))
    .with(Fact::Style, words::style(plan))
    .with(Fact::Limits, facts::checks(&plan.checks))
    .with(
        Fact::Deprecated,
        plan.deprecated.clone().unwrap_or_default(),
    )
    .docs(&plan.docs);
    item.place = context.place(&plan.place);
    item
}

/// Users see nothing of its type, and of its documentation what the operation's says.
fn constant(context: &Context<'_>, operation: &str, plan: &ConstantPlan) -> Item {
    let parameter = &plan.parameter;
    let limits = Limits {
        one_of: vec![plan.value.clone()],
        ..Limits::default()
    };
    let mut item = Item::new(
        ItemKind::Parameter,
        format!("{operation}.{}", plain(&parameter.ident)),
    )
    .with(Fact::In, parameter.location.name())
    .with(Fact::Presence, "required")
    .with(Fact::Wire, differing(&parameter.ident, &parameter.name))
    .with(Fact::Style, words::style(parameter))
    .with(Fact::Limits, facts::limits(&limits))
    .with(
        Fact::Constant,
        serde_json::Value::from(plan.text()).to_string(),
    );
    item.place = context.place(&parameter.place);
    item
}

/// The name on the wire, where the identifier does not tell.
pub(super) fn differing(ident: &str, wire: &str) -> String {
    if plain(ident) == wire {
        String::new()
    } else {
        wire.to_owned()
    }
}

fn body(
    context: &Context<'_>,
    module: &str,
    operation: &str,
    plan: &BodyPlan,
    place: &str,
    items: &mut Vec<Item>,
) {
    let path = format!("{operation}.body");
    let choice = plan.choice_ident.as_ref();
    let mut item = Item::new(ItemKind::Body, &path)
        .with(
            Fact::Presence,
            if plan.required {
                "required"
            } else {
                "optional"
            },
        )
        .with(
            Fact::Name,
            choice
                .map(|name| format!("{module}::{name}"))
                .unwrap_or_default(),
        )
        .docs(&plan.docs);
    item.place = format!("{place}/requestBody");
    items.push(item);
    for content in &plan.contents {
        let parts: Vec<_> = content.parts.iter().map(words::part).collect();
        let variant = choice.map(|_| content.variant_ident.clone());
        let mut item = Item::new(ItemKind::Content, format!("{path}({})", content.media_type))
            .with(Fact::Type, context.ty(&content.ty))
            .with(Fact::Limits, facts::checks(&content.checks))
            .with(Fact::Encoding, words::encoding(content.encoding))
            .with(Fact::Parts, parts.join(" "))
            .with(Fact::Name, variant.unwrap_or_default());
        item.place = format!("{place}/requestBody");
        items.push(item);
    }
}

/// Alternatives, each the schemes that go together; `none` where anonymous calls are allowed.
fn security(requirements: &[Requirement]) -> String {
    let alternatives = requirements.iter().map(|requirement| {
        let names: Vec<_> = requirement
            .schemes
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        if names.is_empty() {
            "none".to_owned()
        } else {
            names.join("+")
        }
    });
    alternatives.collect::<Vec<_>>().join(" ")
}

/// What `send` gives, the type of the whole body, the member that is taken out of it, and how pages follow.
fn output(
    context: &Context<'_>,
    module: &str,
    output: &OutputPlan,
) -> (String, String, String, String) {
    let none = String::new;
    let one = |ty: &RustType| (context.ty(ty), none(), none(), none());
    match output {
        OutputPlan::Empty => ("()".to_owned(), none(), none(), none()),
        OutputPlan::Json(ty) => one(ty),
        OutputPlan::Member { member, ty, whole } => {
            (context.ty(ty), context.ty(whole), member.clone(), none())
        }
        OutputPlan::Page {
            item,
            paging: how,
            whole,
            ..
        } => (
            format!("Page<{}>", context.ty(item)),
            context.ty(whole),
            how.items.join("."),
            words::paging(how),
        ),
        OutputPlan::Text => ("String".to_owned(), none(), none(), none()),
        OutputPlan::Bytes => ("Bytes".to_owned(), none(), none(), none()),
        OutputPlan::Events(ty) => (
            format!("Events<{}>", context.ty(ty)),
            none(),
            none(),
            none(),
        ),
        OutputPlan::Lines(ty) => (format!("Lines<{}>", context.ty(ty)), none(), none(), none()),
        OutputPlan::Choice { ident, .. } => (format!("{module}::{ident}"), none(), none(), none()),
    }
}

/// Each method that asks for another representation, with what it gives.
fn otherwise(context: &Context<'_>, module: &str, plan: &OperationPlan) -> String {
    let methods = plan.alternatives.iter().map(|other| {
        let (gives, ..) = output(context, module, &other.output);
        format!("{}:{gives}", plain(&other.ident))
    });
    methods.collect::<Vec<_>>().join(" ")
}

fn status(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    }
}

fn errors(context: &Context<'_>, plan: &OperationPlan) -> String {
    let errors = plan.errors.iter().map(|(range, ty)| match ty {
        Some(ty) => format!("{}:{}", status(*range), context.ty(ty)),
        None => status(*range),
    });
    errors.collect::<Vec<_>>().join(" ")
}

/// What `error_of` gives.
fn error_body(context: &Context<'_>, module: &str, plan: &OperationPlan) -> String {
    let first = plan.errors.iter().find_map(|(_, ty)| ty.as_ref());
    match (&plan.error_choice, first) {
        (Some(choice), _) => format!("{module}::{}", choice.ident),
        (None, Some(ty)) => context.ty(ty),
        (None, None) => String::new(),
    }
}

/// The enum over several success responses, and the struct of response headers.
fn answers(
    context: &Context<'_>,
    module: &str,
    plan: &OperationPlan,
    place: &str,
    items: &mut Vec<Item>,
) {
    let mut push = |mut item: Item| {
        item.place = place.to_owned();
        items.push(item);
    };
    if let OutputPlan::Choice { ident, variants } = &plan.output {
        let path = format!("{module}::{ident}");
        push(Item::new(ItemKind::Answers, &path).with(Fact::Side, "received"));
        for variant in variants {
            let (ty, whole, member, _) = output(context, module, &variant.output);
            push(
                Item::new(
                    ItemKind::Answer,
                    format!("{path}::{}", plain(&variant.ident)),
                )
                .with(Fact::Type, ty)
                .with(Fact::Status, status(variant.status))
                .with(Fact::Whole, whole)
                .with(Fact::Member, member)
                .docs(&variant.docs),
            );
        }
    }
    if let Some(choice) = &plan.error_choice {
        let path = format!("{module}::{}", choice.ident);
        push(Item::new(ItemKind::Answers, &path).with(Fact::Side, "received"));
        for ((range, ty), variant) in plan.errors.iter().zip(&choice.variants) {
            if let (Some(ty), Some(variant)) = (ty, variant) {
                push(
                    Item::new(ItemKind::Answer, format!("{path}::{}", plain(variant)))
                        .with(Fact::Type, context.ty(ty))
                        .with(Fact::Status, status(*range)),
                );
            }
        }
    }
    if let Some(headers) = &plan.headers {
        let path = format!("{module}::{}", headers.ident);
        push(Item::new(ItemKind::Headers, &path).with(Fact::Side, "received"));
        for header in &headers.headers {
            push(
                Item::new(
                    ItemKind::Header,
                    format!("{path}::{}", plain(&header.ident)),
                )
                .with(Fact::Type, context.ty(&header.ty))
                .with(Fact::Wire, header.name.to_ascii_lowercase())
                .docs(&header.docs),
            );
        }
    }
}
