//! What a call gives when it succeeds.

use super::docs;
use super::operations::Planner;
use super::outcome::{Outcome, outcome};
use super::types::derived;
use super::walk::Side;
use crate::api::{
    Content, ContentEncoding, Kind, Operation, Paging, Response, StatusRange, Type, Use,
};
use crate::diagnostic::{Diagnostic, Severity};
use crate::names::globals::OperationNames;
use crate::names::members;
use crate::plan::{OutputPlan, OutputVariant};

/// What a success gives, and what the call accepts.
pub(crate) struct Success {
    pub(crate) output: OutputPlan,
    pub(crate) accept: Option<String>,
}

/// Plans what a call gives.
pub(crate) fn success(
    planner: &mut Planner<'_, '_>,
    operation: &Operation,
    names: &OperationNames,
) -> Success {
    let responses: Vec<&Response> = operation
        .responses
        .iter()
        .filter(|response| outcome(operation, response.status) == Outcome::Success)
        .collect();
    let mut accept: Vec<String> = Vec::new();
    for content in responses.iter().filter_map(|response| chosen(response)) {
        if !accept.contains(&content.media_type) {
            accept.push(content.media_type.clone());
        }
    }
    for response in &responses {
        note_others(planner, response);
    }
    let accept = (!accept.is_empty()).then(|| accept.join(", "));
    let paging = operation.paging.as_ref();
    let output = match responses.as_slice() {
        [] if redirects(operation) => OutputPlan::Bytes,
        [] => OutputPlan::Empty,
        [only] => one(planner, only, paging, names),
        [first, rest @ ..] if rest.iter().all(|other| gives_the_same(first, other)) => {
            one(planner, first, paging, names)
        }
        several => choice(planner, several, names),
    };
    Success { output, accept }
}

/// Whether the operation answers with the place of what was asked for: following it gives content that the document does not describe.
fn redirects(operation: &Operation) -> bool {
    let is_redirect = |status| {
        matches!(
            status,
            StatusRange::Exact(301 | 302 | 303 | 307 | 308) | StatusRange::Class(3)
        )
    };
    operation.method == "GET"
        && operation
            .responses
            .iter()
            .any(|response| is_redirect(response.status))
}

/// Whether two responses are told apart by nothing but their status.
fn gives_the_same(one: &Response, other: &Response) -> bool {
    let value = |response: &Response| {
        chosen(response).map(|content| (content.encoding, content.value.clone()))
    };
    value(one) == value(other) && one.envelope == other.envelope
}

/// The content that is asked for: what can be typed comes first.
fn chosen(response: &Response) -> Option<&Content> {
    let rank = |content: &&Content| match content.encoding {
        ContentEncoding::Json => 0,
        ContentEncoding::EventStream => 1,
        ContentEncoding::JsonLines => 2,
        ContentEncoding::Text => 3,
        ContentEncoding::Form | ContentEncoding::Multipart | ContentEncoding::Binary => 4,
    };
    response.contents.iter().min_by_key(rank)
}

/// Says which representations are not asked for.
fn note_others(planner: &mut Planner<'_, '_>, response: &Response) {
    let Some(chosen) = chosen(response) else {
        return;
    };
    for other in response
        .contents
        .iter()
        .filter(|other| other.encoding != chosen.encoding)
    {
        planner.diagnostics.push(Diagnostic::new(
            Severity::Note,
            "other-representation",
            &other.place,
            format!(
                "the response is asked for as `{}`, not as `{}`",
                chosen.media_type, other.media_type
            ),
        ));
    }
}

fn one(
    planner: &mut Planner<'_, '_>,
    response: &Response,
    paging: Option<&Paging>,
    names: &OperationNames,
) -> OutputPlan {
    let Some(content) = chosen(response) else {
        return OutputPlan::Empty;
    };
    if content.encoding == ContentEncoding::Json
        && let Some(page) = paging.and_then(|paging| page(planner, content, paging, names))
    {
        return page;
    }
    plain(planner, response, content)
}

/// What a response gives, but for paging.
fn plain(planner: &Planner<'_, '_>, response: &Response, content: &Content) -> OutputPlan {
    let context = planner.context;
    let ty = || context.of(&content.value, Side::Read);
    match content.encoding {
        ContentEncoding::Json => match &response.envelope {
            Some(envelope) => OutputPlan::Member {
                member: envelope.member.clone(),
                ty: context.of(&envelope.value, Side::Read),
                whole: ty(),
            },
            None => OutputPlan::Json(ty()),
        },
        ContentEncoding::EventStream => OutputPlan::Events(ty()),
        ContentEncoding::JsonLines => OutputPlan::Lines(ty()),
        ContentEncoding::Text => OutputPlan::Text,
        ContentEncoding::Form | ContentEncoding::Multipart | ContentEncoding::Binary => {
            OutputPlan::Bytes
        }
    }
}

fn page(
    planner: &mut Planner<'_, '_>,
    content: &Content,
    paging: &Paging,
    names: &OperationNames,
) -> Option<OutputPlan> {
    let Some(item) = item(planner.context.api, &content.value, &paging.items) else {
        planner.diagnostics.push(Diagnostic::warning(
            "paging-without-items",
            &content.place,
            format!(
                "no list is at `{}`: the operation is not paged",
                paging.items.join(".")
            ),
        ));
        return None;
    };
    Some(OutputPlan::Page {
        item: planner.context.of(item, Side::Read),
        items: paging.items.clone(),
        style: paging.style.clone(),
        whole: planner.context.of(&content.value, Side::Read),
        static_ident: planner.statics.paging(&names.function),
    })
}

/// The item type of the array at a path of members; the parameter of a generic type on the way is filled in.
fn item<'a>(api: &'a crate::api::Api, value: &'a Use, path: &[String]) -> Option<&'a Use> {
    let mut at = value;
    let mut argument: Option<&Use> = None;
    for member in path {
        let (Type::Named(id) | Type::Apply(id, _)) = &at.ty else {
            return None;
        };
        if let Type::Apply(_, filled) = &at.ty {
            argument = Some(filled);
        }
        let Some(Kind::Struct(object)) = api.types.get(*id).map(|def| &def.kind) else {
            return None;
        };
        at = &object
            .fields
            .iter()
            .find(|field| field.wire == *member)?
            .value;
        if at.ty == Type::Param {
            at = argument?;
        }
    }
    match &at.ty {
        Type::Array(item) if item.ty == Type::Param => argument,
        Type::Array(item) => Some(item),
        Type::Named(id) => match api.types.get(*id).map(|def| &def.kind) {
            Some(Kind::Wrapper(Use {
                ty: Type::Array(item),
                ..
            })) => Some(item),
            _ => None,
        },
        _ => None,
    }
}

fn choice(
    planner: &mut Planner<'_, '_>,
    responses: &[&Response],
    names: &OperationNames,
) -> OutputPlan {
    let texts: Vec<&str> = responses
        .iter()
        .map(|response| status_name(response.status))
        .collect();
    let idents = members::variants(texts.iter().map(|text| (*text, None)), &["Other"]).variants;
    let variants = responses.iter().zip(idents).map(|(response, ident)| {
        let output = chosen(response).map_or(OutputPlan::Empty, |content| {
            plain(planner, response, content)
        });
        let said = match response.status {
            StatusRange::Exact(code) => format!("Status {code}."),
            StatusRange::Class(class) => format!("Any other status of {class}00 to {class}99."),
            StatusRange::Default => "Any other status.".to_owned(),
        };
        let description = docs::safe(&response.description);
        OutputVariant {
            ident,
            status: response.status,
            output: Box::new(output),
            docs: if description.is_empty() {
                said
            } else {
                format!("{description}\n\n{said}")
            },
        }
    });
    let variants = variants.collect();
    OutputPlan::Choice {
        ident: derived(planner.idents, &names.base, ["Response", "Outcome"]),
        variants,
    }
}

/// The reason phrase of a status (RFC 9110 §15.3).
fn status_name(status: StatusRange) -> &'static str {
    match status {
        StatusRange::Exact(200) => "ok",
        StatusRange::Exact(201) => "created",
        StatusRange::Exact(202) => "accepted",
        StatusRange::Exact(203) => "non-authoritative",
        StatusRange::Exact(204) => "no content",
        StatusRange::Exact(205) => "reset content",
        StatusRange::Exact(206) => "partial content",
        StatusRange::Exact(207) => "multi-status",
        StatusRange::Exact(208) => "already reported",
        StatusRange::Exact(_) => "other status",
        StatusRange::Class(_) => "success",
        StatusRange::Default => "default",
    }
}
