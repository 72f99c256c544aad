//! Operations, in the words that the mock server of the runtime reads.

use super::super::context::Context;
use super::super::outcome::{Outcome, outcome};
use super::super::outputs::chosen;
use super::super::walk::Side;
use super::json::{Object, sorted, string, texts};
use super::schema::of_use;
use crate::api::{
    Content, ContentEncoding, Operation, PageParameter, Paging, Parameter, ParameterLocation,
    ParameterStyle, Response, Server, StatusRange,
};
use crate::plan::{OperationPlan, OutputPlan};

/// How long an example may be, in bytes of JSON; a longer one is for people.
const EXAMPLE: usize = 50_000;

/// What the document says of an operation that was planned as `plan`.
pub(crate) fn operation(
    context: &Context<'_>,
    operation: &Operation,
    plan: &OperationPlan,
) -> String {
    let mut object = Object::default();
    object.text("id", &plan.id);
    object.text("method", &plan.method);
    object.text("path", &plan.path);
    object.list(
        "servers",
        plan.servers.iter().map(|server| string(&url(server))),
    );
    let requirements = plan.security.iter();
    object.list(
        "security",
        requirements.map(|requirement| texts(requirement.schemes.iter().map(|(scheme, _)| scheme))),
    );
    let sent = operation.parameters.iter();
    object.list("parameters", sent.map(|it| parameter(context, it)));
    if let Some(body) = &operation.body {
        let mut inner = Object::default();
        inner.flag("required", body.required);
        let contents = body.contents.iter();
        inner.list(
            "contents",
            contents.map(|it| content(context, it, Side::Write)),
        );
        object.json("body", &inner.finish());
    }
    let answers = operation.responses.iter();
    object.list("answers", answers.map(|it| answer(context, operation, it)));
    let output = output(&plan.output);
    if !output.is_empty() {
        object.json("output", &output.finish());
    }
    object.finish()
}

/// The URL with its variables' defaults.
fn url(server: &Server) -> String {
    let variables = server.variables.iter();
    variables.fold(server.url.clone(), |url, variable| {
        url.replace(&format!("{{{}}}", variable.name), &variable.default)
    })
}

fn parameter(context: &Context<'_>, parameter: &Parameter) -> String {
    let mut object = Object::default();
    object.text("name", &parameter.name);
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    object.text("in", place);
    object.flag("required", parameter.required);
    layout(&mut object, parameter.style, parameter.explode);
    object.flag("json", parameter.content.is_some());
    let mut schema = of_use(context, &parameter.value, Side::Write);
    if let Some(default) = &parameter.default {
        let mut with = Object::default();
        with.value("default", Some(default));
        schema = joined(&schema, &with.finish());
    }
    object.json("schema", &schema);
    object.finish()
}

/// Two objects as one.
fn joined(one: &str, other: &str) -> String {
    match one.strip_suffix('}') {
        Some("{") | None => other.to_owned(),
        Some(start) => format!("{start},{}", other.trim_start_matches('{')),
    }
}

fn layout(object: &mut Object, style: ParameterStyle, explode: bool) {
    object.text("style", style.name());
    object.flag("explode", explode);
}

fn content(context: &Context<'_>, content: &Content, side: Side) -> String {
    let mut object = Object::default();
    object.text("type", &content.media_type);
    let kind = match content.encoding {
        ContentEncoding::Json => "json",
        ContentEncoding::Form => "form",
        ContentEncoding::Multipart => "multipart",
        ContentEncoding::Text => "text",
        ContentEncoding::EventStream => "events",
        ContentEncoding::JsonLines => "lines",
        ContentEncoding::Binary => "bytes",
    };
    object.text("kind", kind);
    object.json("schema", &of_use(context, &content.value, side));
    if side == Side::Read
        && let Some(example) = content.example.as_ref().map(sorted)
        && example.len() <= EXAMPLE
    {
        object.json("example", &example);
    }
    let mut layouts = Object::default();
    for part in &content.parts {
        if part.style.is_some() || part.explode.is_some() {
            let style = part.style.unwrap_or(ParameterStyle::Form);
            let mut one = Object::default();
            let explode = part.explode.unwrap_or(style == ParameterStyle::Form);
            layout(&mut one, style, explode);
            layouts.json(&part.property, &one.finish());
        }
    }
    if !layouts.is_empty() {
        object.json("layouts", &layouts.finish());
    }
    object.finish()
}

fn answer(context: &Context<'_>, operation: &Operation, response: &Response) -> String {
    let mut object = Object::default();
    let status = match response.status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    };
    object.text("status", &status);
    let success = outcome(operation, response.status) == Outcome::Success;
    object.flag("success", success);
    // The one that the client prefers is the first.
    let preferred = chosen(response);
    let others = response
        .contents
        .iter()
        .filter(|other| !preferred.is_some_and(|preferred| std::ptr::eq(preferred, *other)));
    let contents = preferred.into_iter().chain(others);
    object.list(
        "contents",
        contents.map(|it| content(context, it, Side::Read)),
    );
    object.finish()
}

/// What the client makes of a success, where that is not the whole body.
fn output(output: &OutputPlan) -> Object {
    let mut object = Object::default();
    match output {
        OutputPlan::Member { member, .. } => object.text("member", member),
        OutputPlan::Page { paging: how, .. } => object.json("paging", &paging(how).finish()),
        _ => {}
    }
    object
}

/// Parameters of the query are texts, members of the body paths.
fn paging(paging: &Paging) -> Object {
    let mut object = Object::default();
    object.text("style", paging.style.word());
    object.json("items", &texts(&paging.items));
    object.json("first", &paging.first.to_string());
    for (name, path) in [
        ("next", &paging.next),
        ("more", &paging.more),
        ("total", &paging.total),
        ("total_pages", &paging.total_pages),
    ] {
        if !path.is_empty() {
            object.json(name, &texts(path));
        }
    }
    for (name, parameter) in [("position", &paging.position), ("size", &paging.size)] {
        match parameter {
            Some(PageParameter::Query(query)) => object.text(name, query),
            Some(PageParameter::Body(path)) => object.json(name, &texts(path)),
            None => {}
        }
    }
    object
}
