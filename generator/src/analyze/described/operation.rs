//! Operations, in the words that the mock server of the runtime reads.

use super::super::context::Context;
use super::super::outcome::{Outcome, outcome};
use super::super::outputs::chosen;
use super::super::walk::Side;
use super::json::{Object, sorted, string, texts};
use super::schema::of_use;
use crate::api::{
    Content, ContentEncoding, Operation, PagingStyle, Parameter, ParameterLocation, ParameterStyle,
    Response, Server, StatusRange,
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
    let output = output(operation, &plan.output);
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

/// The usual names of the parameter that says how many items a page has.
const SIZES: [&str; 7] = [
    "limit",
    "per_page",
    "page_size",
    "pageSize",
    "size",
    "count",
    "max_results",
];

/// The parameter with the size of a page, where the style of paging does without.
fn size(operation: &Operation) -> Option<&String> {
    let is_size = |parameter: &&Parameter| {
        parameter.location == ParameterLocation::Query && SIZES.contains(&parameter.name.as_str())
    };
    let found = operation.parameters.iter().find(is_size);
    found.map(|parameter| &parameter.name)
}

/// What the client makes of a success, where that is not the whole body.
fn output(operation: &Operation, output: &OutputPlan) -> Object {
    let mut object = Object::default();
    match output {
        OutputPlan::Member { member, .. } => object.text("member", member),
        OutputPlan::Page { items, style, .. } => {
            object.json("paging", &paging(operation, items, style).finish());
        }
        _ => {}
    }
    object
}

fn paging(operation: &Operation, items: &[String], style: &PagingStyle) -> Object {
    let mut object = Object::default();
    object.json("items", &texts(items));
    let mut path = |name: &str, path: Option<&Vec<String>>| {
        if let Some(path) = path {
            object.json(name, &texts(path));
        }
    };
    let size = match style {
        PagingStyle::Page {
            page,
            size,
            first,
            total,
            total_pages,
        } => {
            path("total", total.as_ref());
            path("total_pages", total_pages.as_ref());
            object.text("page", page);
            object.json("first", &first.to_string());
            size.as_ref()
        }
        PagingStyle::Offset {
            offset,
            limit,
            total,
        } => {
            path("total", total.as_ref());
            object.text("offset", offset);
            limit.as_ref()
        }
        PagingStyle::Cursor { cursor, next, more } => {
            path("next", Some(next));
            path("more", more.as_ref());
            object.text("cursor", cursor);
            size(operation)
        }
        PagingStyle::Link => {
            object.flag("link", true);
            size(operation)
        }
    };
    if let Some(size) = size {
        object.text("size", size);
    }
    object
}
