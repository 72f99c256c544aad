//! From operations to planned functions and call types.

use super::context::Context;
use super::docs;
use super::outcome::{Outcome, outcome};
use super::outputs::{Success, success};
use super::statuses;
use super::types::derived;
use super::walk::Side;
use crate::api::{
    Api, Body, Content, ContentEncoding, Group, Kind, Operation, Parameter, ParameterLocation,
    StatusRange, Type, Use,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::names::globals::OperationNames;
use crate::names::members;
use crate::names::scope::Scope;
use crate::names::statics::Statics;
use crate::plan::{
    BodyContentPlan, BodyPlan, Checks, ErrorChoice, HeaderPlan, HeadersPlan, OperationPlan,
    ParameterPlan, RustType,
};

/// What planning the operations of one module needs and changes.
pub(crate) struct Planner<'c, 'a> {
    pub(crate) context: &'c Context<'a>,
    pub(crate) idents: &'c mut Scope,
    pub(crate) statics: Statics,
    pub(crate) diagnostics: &'c mut Diagnostics,
}

impl Planner<'_, '_> {
    /// Plans one operation of a group.
    pub(crate) fn operation(
        &mut self,
        operation: &Operation,
        group: &Group,
        names: &OperationNames,
    ) -> OperationPlan {
        let route_ident = self.statics.route(&names.function);
        let (required, optional): (Vec<&Parameter>, Vec<&Parameter>) = operation
            .parameters
            .iter()
            .filter(|parameter| is_sent(parameter))
            .partition(|parameter| parameter.required);
        let (arguments, setters) = members::parameters(&required, &optional);
        let arguments = required
            .into_iter()
            .zip(arguments)
            .map(|(parameter, ident)| self.parameter(parameter, ident, names));
        let arguments = arguments.collect();
        let setters = optional
            .into_iter()
            .zip(setters)
            .map(|(parameter, ident)| self.parameter(parameter, ident, names));
        let setters = setters.collect();
        let body = operation.body.as_ref().map(|body| self.body(body, names));
        let Success {
            output,
            accept,
            alternatives,
        } = success(self, operation, names);
        let errors = self.errors(operation);
        let fallback = || docs::code(&format!("{} {}", operation.method, operation.path));
        OperationPlan {
            ident: names.function.clone(),
            call_ident: names.call.clone(),
            route_ident,
            docs: docs::item(&operation.docs, fallback, &[]) + &links(operation),
            deprecated: docs::deprecated(&operation.docs),
            id: operation
                .id
                .clone()
                .unwrap_or_else(|| format!("{} {}", operation.method, operation.path)),
            method: operation.method.clone(),
            path: operation.path.clone(),
            servers: operation.servers.clone(),
            security: operation.security.clone(),
            arguments,
            setters,
            body,
            output,
            accept,
            alternatives,
            error_choice: self.error_choice(&errors, names),
            errors,
            headers: self.headers(operation, names),
            scope_parameter: group
                .scope
                .as_ref()
                .map(|scope| scope.parameter.clone())
                .filter(|name| {
                    let is_it = |parameter: &Parameter| {
                        parameter.location == ParameterLocation::Path && parameter.name == *name
                    };
                    operation.parameters.iter().any(is_it)
                }),
            place: operation.place.clone(),
        }
    }

    fn parameter(
        &mut self,
        parameter: &Parameter,
        ident: String,
        names: &OperationNames,
    ) -> ParameterPlan {
        let mut facts: Vec<String> = docs::limits(&parameter.value.limits).into_iter().collect();
        facts.extend(parameter.default.as_ref().and_then(docs::default));
        let mut plan = ParameterPlan {
            ident,
            static_ident: String::new(),
            name: parameter.name.clone(),
            location: parameter.location,
            style: parameter.style,
            explode: parameter.explode,
            allow_reserved: parameter.allow_reserved,
            content: parameter.content.clone(),
            ty: self.parameter_type(parameter),
            checks: self
                .context
                .checked
                .at(&self.context.nodes, &parameter.value),
            docs: docs::item(&parameter.docs, || docs::code(&parameter.name), &facts),
            deprecated: docs::deprecated(&parameter.docs),
            place: parameter.place.clone(),
        };
        plan.static_ident = self.statics.parameter(&plan, &names.function);
        plan
    }

    /// Outside of JSON nothing but leaving it out says "null", and what may be anything is text.
    fn parameter_type(&self, parameter: &Parameter) -> RustType {
        match (&parameter.value.ty, &parameter.content) {
            (Type::Any, None) => RustType::String,
            _ => self.context.bare(&parameter.value, Side::Write, None),
        }
    }

    fn body(&mut self, body: &Body, names: &OperationNames) -> BodyPlan {
        let contents = distinct(&body.contents);
        let labels: Vec<&str> = contents.iter().map(|content| label(content)).collect();
        let variants =
            members::variants(labels.iter().map(|label| (*label, None)), &["Other"]).variants;
        let choice_ident = (contents.len() > 1)
            .then(|| derived(self.idents, &names.base, ["Body", "BodyContent"]));
        let planned = contents
            .iter()
            .zip(variants)
            .map(|(content, variant_ident)| {
                let (ty, checks) = self.content(content);
                self.note_part_headers(content);
                let (media_type, ranged) = sent_as(content);
                BodyContentPlan {
                    variant_ident,
                    media_type,
                    ranged,
                    encoding: content.encoding,
                    ty,
                    parts: content.parts.clone(),
                    checks,
                }
            });
        BodyPlan {
            required: body.required,
            docs: body
                .description
                .as_deref()
                .map(docs::safe)
                .unwrap_or_default(),
            contents: planned.collect(),
            choice_ident,
        }
    }

    /// Headers of parts go out when the document fixes their values, or when a file brings them along.
    fn note_part_headers(&mut self, content: &Content) {
        let unfixed = content
            .parts
            .iter()
            .filter(|part| !is_file(self.context.api, &content.value, &part.property))
            .flat_map(|part| &part.headers)
            .filter(|header| header.fixed.is_none());
        for header in unfixed {
            self.diagnostics.push(Diagnostic::unsupported(
                "part-header-not-sent",
                &header.place,
                format!(
                    "the header `{}` of the part is not sent: its value is not fixed, and only a file can bring one along",
                    header.name
                ),
            ));
        }
    }

    fn content(&self, content: &Content) -> (RustType, Checks) {
        match content.encoding {
            ContentEncoding::Text => (RustType::String, Checks::default()),
            ContentEncoding::Binary => (RustType::Binary, Checks::default()),
            _ => (
                self.context.of(&content.value, Side::Write),
                self.context.checked.at(&self.context.nodes, &content.value),
            ),
        }
    }

    fn errors(&self, operation: &Operation) -> Vec<(StatusRange, Option<RustType>)> {
        let errors = operation
            .responses
            .iter()
            .filter(|response| outcome(operation, response.status) == Outcome::Error);
        errors
            .map(|response| {
                let json = response
                    .contents
                    .iter()
                    .find(|content| content.encoding == ContentEncoding::Json);
                (
                    response.status,
                    json.map(|content| self.context.of(&content.value, Side::Read)),
                )
            })
            .collect()
    }

    /// An enum is worth its while where bodies differ by status.
    fn error_choice(
        &mut self,
        errors: &[(StatusRange, Option<RustType>)],
        names: &OperationNames,
    ) -> Option<ErrorChoice> {
        let mut bodies = errors.iter().filter_map(|(_, body)| body.as_ref());
        let first = bodies.next()?;
        if bodies.all(|body| body == first) {
            return None;
        }
        let texts = errors
            .iter()
            .filter(|(_, body)| body.is_some())
            .map(|(status, _)| statuses::name(*status));
        let texts: Vec<String> = texts.collect();
        let mut idents = members::variants(texts.iter().map(|text| (text.as_str(), None)), &[])
            .variants
            .into_iter();
        let variants = errors
            .iter()
            .map(|(_, body)| body.as_ref().and_then(|_| idents.next()))
            .collect();
        Some(ErrorChoice {
            ident: derived(self.idents, &names.base, ["Error", "ErrorAnswer"]),
            variants,
        })
    }

    fn headers(&mut self, operation: &Operation, names: &OperationNames) -> Option<HeadersPlan> {
        let successes = operation
            .responses
            .iter()
            .filter(|response| outcome(operation, response.status) == Outcome::Success);
        let mut headers: Vec<&crate::api::Header> = Vec::new();
        for header in successes.flat_map(|response| &response.headers) {
            if !headers
                .iter()
                .any(|known| known.name.eq_ignore_ascii_case(&header.name))
            {
                headers.push(header);
            }
        }
        if headers.is_empty() {
            return None;
        }
        let idents = members::plain(headers.iter().map(|header| header.name.as_str()));
        let planned = headers
            .iter()
            .zip(idents)
            .map(|(header, ident)| HeaderPlan {
                ident,
                name: header.name.clone(),
                docs: docs::item(&header.docs, || docs::code(&header.name), &[]),
                ty: self.context.bare(&header.value, Side::Read, None),
            });
        let headers = planned.collect();
        Some(HeadersPlan {
            ident: derived(self.idents, &names.base, ["Headers", "ResponseHeaders"]),
            headers,
        })
    }
}

/// What the document says can be called next, as a section.
fn links(operation: &Operation) -> String {
    let links = operation
        .responses
        .iter()
        .flat_map(|response| &response.links);
    let lines: Vec<String> = links
        .map(|link| {
            let target = link
                .operation
                .as_deref()
                .map(docs::code)
                .unwrap_or_default();
            let given: Vec<String> = link
                .parameters
                .iter()
                .map(|(name, value)| format!("{} = {}", docs::code(name), docs::code(value)))
                .collect();
            let with = if given.is_empty() { "" } else { ", with " };
            format!(
                "- {}: {target}{with}{}",
                docs::code(&link.name),
                given.join(", ")
            )
        })
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    format!(
        "\n\n# Links\n\nThe answer leads to:\n\n{}",
        lines.join("\n")
    )
}

/// OpenAPI 3.0.3 §4.7.12.1: header parameters of these names are ignored, for the body, the output and the credentials decide them.
fn is_sent(parameter: &Parameter) -> bool {
    let ignored = ["accept", "content-type", "authorization"];
    parameter.location != ParameterLocation::Header
        || !ignored
            .iter()
            .any(|name| parameter.name.eq_ignore_ascii_case(name))
}

/// The media type that a body is sent as, and whether the caller has to choose it. What is JSON is so within any range.
fn sent_as(content: &Content) -> (String, bool) {
    if !content.media_type.contains('*') {
        return (content.media_type.clone(), false);
    }
    match content.encoding {
        ContentEncoding::Json => ("application/json".to_owned(), false),
        ContentEncoding::Multipart => ("multipart/form-data".to_owned(), false),
        _ => (content.media_type.clone(), true),
    }
}

/// Whether a member of a multipart body is a file, or files.
fn is_file(api: &Api, body: &Use, member: &str) -> bool {
    let Type::Named(id) = body.ty else {
        return false;
    };
    let Some(Kind::Struct(object)) = api.types.get(id).map(|def| &def.kind) else {
        return false;
    };
    let field = object.fields.iter().find(|field| field.wire == member);
    field.is_some_and(|field| match &field.value.ty {
        Type::Binary => true,
        Type::Array(item) => item.ty == Type::Binary,
        _ => false,
    })
}

/// Contents that differ in more than the name of what is the same notation.
fn distinct(contents: &[Content]) -> Vec<&Content> {
    let mut kept: Vec<&Content> = Vec::new();
    for content in contents {
        let same = |other: &&Content| {
            other.encoding == content.encoding
                && other.value == content.value
                && matches!(
                    content.encoding,
                    ContentEncoding::Json | ContentEncoding::Form | ContentEncoding::JsonLines
                )
        };
        if !kept.iter().any(same) {
            kept.push(content);
        }
    }
    kept
}

/// What a content is called among several.
fn label(content: &Content) -> &str {
    let essence = content
        .media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    match (content.encoding, essence) {
        (ContentEncoding::Json, "application/json") => "json",
        (ContentEncoding::Form, _) => "form",
        (ContentEncoding::Multipart, "multipart/form-data") => "multipart",
        (ContentEncoding::Text, "text/plain") => "text",
        (ContentEncoding::Binary, "application/octet-stream") => "bytes",
        (_, "*/*") => "any",
        (_, essence) => essence.strip_prefix("application/").unwrap_or(essence),
    }
}
