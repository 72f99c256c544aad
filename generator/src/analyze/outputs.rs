//! What a call gives when it succeeds.

use super::docs;
use super::operations::Planner;
use super::outcome::{Outcome, outcome};
use super::statuses;
use super::types::derived;
use super::walk::Side;
use crate::api::{
    Content, ContentEncoding, Kind, Operation, Paging, Parameter, Response, StatusRange, Type, Use,
    essence,
};
use crate::diagnostic::{Diagnostic, Severity};
use crate::names::globals::OperationNames;
use crate::names::members;
use crate::plan::{AlternativePlan, OutputPlan, OutputVariant};

/// What a success gives, and what the call accepts.
pub(crate) struct Success {
    pub(crate) output: OutputPlan,
    pub(crate) accept: Option<String>,
    pub(crate) alternatives: Vec<AlternativePlan>,
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
    let mut accept: Vec<&str> = Vec::new();
    for response in &responses {
        for content in chosen(response).iter().flat_map(|one| like(response, one)) {
            if !accept.contains(&content.media_type.as_str()) {
                accept.push(&content.media_type);
            }
        }
    }
    let accept = (!accept.is_empty()).then(|| accept.join(", "));
    if is_head(operation) {
        return Success {
            output: OutputPlan::Empty,
            accept,
            alternatives: Vec::new(),
        };
    }
    let others = match responses.as_slice() {
        [only] => others(only),
        _ => Vec::new(),
    };
    for response in &responses {
        note_others(planner, response, &others);
    }
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
    Success {
        alternatives: alternatives(planner, operation, &others),
        output,
        accept,
    }
}

/// Whether answers have no body, whatever is described (RFC 9110, section 9.3.2).
pub(super) fn is_head(operation: &Operation) -> bool {
    operation.method == "HEAD"
}

/// The contents of a response that are had in the same way as `one`, itself among them.
fn like<'r>(response: &'r Response, one: &Content) -> impl Iterator<Item = &'r Content> {
    let one = one.clone();
    response
        .contents
        .iter()
        .filter(move |content| !is_other(&one, content))
}

/// Whether a content is not had in the same way as `one`.
fn is_other(one: &Content, content: &Content) -> bool {
    content.encoding != one.encoding || content.value != one.value
}

/// The representations of a response that are not the one that is asked for, one of each kind.
fn others(response: &Response) -> Vec<&Content> {
    let Some(chosen) = chosen(response) else {
        return Vec::new();
    };
    // Of what is JSON, plain text is no more than another name.
    let is_other = |content: &&Content| {
        is_other(chosen, content)
            && !(chosen.encoding == ContentEncoding::Json
                && essence(&content.media_type) == "text/plain")
    };
    let mut others: Vec<&Content> = Vec::new();
    for other in response.contents.iter().filter(is_other) {
        // Another name of what is there already is no other representation.
        if other.encoding != ContentEncoding::Json
            || others.iter().all(|known| self::is_other(known, other))
        {
            others.push(other);
        }
    }
    others
}

fn alternatives(
    planner: &Planner<'_, '_>,
    operation: &Operation,
    others: &[&Content],
) -> Vec<AlternativePlan> {
    if others.is_empty() {
        return Vec::new();
    }
    let labels: Vec<(&str, &str)> = others.iter().map(|content| label(content)).collect();
    let (required, optional): (Vec<&Parameter>, Vec<&Parameter>) =
        operation.parameters.iter().partition(|one| one.required);
    let (_, setters) = members::parameters(&required, &optional);
    let setters: Vec<&str> = setters.iter().map(String::as_str).collect();
    let outputs: Vec<OutputPlan> = others.iter().map(|one| bare(planner, one)).collect();
    let are_bytes = outputs
        .iter()
        .map(|output| matches!(output, OutputPlan::Bytes));
    let streams = labels
        .iter()
        .zip(are_bytes)
        .filter(|(_, is_bytes)| *is_bytes);
    let streams = streams.map(|((_, label), _)| ("stream", *label));
    let all = labels.iter().copied().chain(streams);
    let mut idents = members::alternatives(all, &setters).into_iter();
    let own: Vec<String> = idents.by_ref().take(others.len()).collect();
    let planned = others.iter().zip(own).zip(outputs);
    let planned = planned.map(|((content, ident), output)| AlternativePlan {
        ident,
        stream_ident: matches!(output, OutputPlan::Bytes)
            .then(|| idents.next())
            .flatten(),
        media_type: content.media_type.clone(),
        output,
    });
    planned.collect()
}

/// What a representation is called among several, and how it is asked for.
fn label(content: &Content) -> (&'static str, &str) {
    match (content.encoding, essence(&content.media_type)) {
        (ContentEncoding::EventStream, _) => ("stream", "events"),
        (ContentEncoding::JsonLines, _) => ("stream", "lines"),
        (_, "application/octet-stream") => ("send", "bytes"),
        (_, "text/plain") => ("send", "text"),
        (_, "*/*") => ("send", "any"),
        (_, essence) => (
            "send",
            match essence.split_once('/') {
                Some((kind, "*")) => kind,
                Some((_, subtype)) => subtype,
                None => essence,
            },
        ),
    }
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
pub(crate) fn chosen(response: &Response) -> Option<&Content> {
    let rank = |content: &&Content| match content.encoding {
        ContentEncoding::Json => 0,
        ContentEncoding::EventStream => 1,
        ContentEncoding::JsonLines => 2,
        ContentEncoding::Text => 3,
        ContentEncoding::Form | ContentEncoding::Multipart | ContentEncoding::Binary => 4,
    };
    response.contents.iter().min_by_key(rank)
}

/// Says which representations cannot be asked for.
fn note_others(planner: &mut Planner<'_, '_>, response: &Response, reachable: &[&Content]) {
    let Some(chosen) = chosen(response) else {
        return;
    };
    for other in response
        .contents
        .iter()
        .filter(|other| is_other(chosen, other))
        .filter(|other| reachable.iter().all(|one| is_other(one, other)))
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
    match (&response.envelope, content.encoding) {
        (Some(envelope), ContentEncoding::Json) => OutputPlan::Member {
            member: envelope.member.clone(),
            ty: context.of(&envelope.value, Side::Read),
            whole: context.of(&content.value, Side::Read),
        },
        _ => bare(planner, content),
    }
}

/// What a content gives on its own.
fn bare(planner: &Planner<'_, '_>, content: &Content) -> OutputPlan {
    let ty = || planner.context.of(&content.value, Side::Read);
    match content.encoding {
        ContentEncoding::Json => OutputPlan::Json(ty()),
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
        paging: Box::new(paging.clone()),
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
    let texts: Vec<String> = responses
        .iter()
        .map(|response| statuses::name(response.status))
        .collect();
    let texts = texts.iter().map(|text| (text.as_str(), None));
    let idents = members::variants(texts, &["Other"]).variants;
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
