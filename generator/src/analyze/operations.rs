//! From operations to planned functions and call types.

use super::context::Context;
use super::docs;
use super::outcome::{Outcome, outcome};
use super::outputs::{Success, is_head, success};
use super::statuses;
use super::types::derived;
use super::walk::Side;
use crate::api::{
    ContentEncoding, Group, Limits, Operation, Parameter, ParameterLocation, Response, StatusRange,
    Type,
};
use crate::diagnostic::Diagnostics;
use crate::names::globals::OperationNames;
use crate::names::members;
use crate::names::scope::Scope;
use crate::names::statics::Statics;
use crate::plan::{
    AlternativePlan, ConstantPlan, ErrorChoice, HeaderPlan, HeadersPlan, OperationPlan,
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
        let (constants, asked): (Vec<&Parameter>, Vec<&Parameter>) = operation
            .parameters
            .iter()
            .partition(|parameter| parameter.constant.is_some());
        let (required, optional): (Vec<&Parameter>, Vec<&Parameter>) =
            asked.into_iter().partition(|parameter| parameter.required);
        let (arguments, setters) = members::parameters(&required, &optional);
        let constants = self.constants(&constants, names);
        let arguments = required
            .into_iter()
            .zip(arguments)
            .map(|(parameter, ident)| self.parameter(parameter, ident, names));
        let arguments = arguments.collect();
        let setters = optional
            .into_iter()
            .zip(setters)
            .map(|(parameter, ident)| self.parameter(parameter, ident, names));
        let setters: Vec<ParameterPlan> = setters.collect();
        let body = operation.body.as_ref().map(|body| self.body(body, names));
        let Success {
            output,
            accept,
            alternatives,
        } = success(self, operation, names);
        let errors = self.errors(operation);
        let part_headers = match &operation.body {
            Some(body) => self.part_headers(body, &methods(&setters, &alternatives), names),
            None => Vec::new(),
        };
        let fallback = || docs::code(&format!("{} {}", operation.method, operation.path));
        OperationPlan {
            ident: names.function.clone(),
            call_ident: names.call.clone(),
            route_ident,
            docs: docs::item(&operation.docs, fallback, &said(&constants)) + &links(operation),
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
            constants,
            setters,
            part_headers,
            body,
            output,
            accept,
            alternatives,
            error_choice: self.error_choice(&errors, names),
            errors,
            headers: self.headers(operation, names),
            idempotency_header: self.idempotency_header(operation),
            success: operation.success.clone(),
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

    /// What the client sends by itself.
    fn constants(
        &mut self,
        parameters: &[&Parameter],
        names: &OperationNames,
    ) -> Vec<ConstantPlan> {
        let (idents, _) = members::parameters(parameters, &[]);
        let planned = parameters.iter().zip(idents);
        let planned = planned.filter_map(|(parameter, ident)| {
            let mut free = (*parameter).clone();
            free.value.limits = Limits::default().into();
            Some(ConstantPlan {
                parameter: self.parameter(&free, ident, names),
                value: parameter.constant.clone()?,
            })
        });
        planned.collect()
    }

    pub(super) fn parameter(
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

    fn errors(&self, operation: &Operation) -> Vec<(StatusRange, Option<RustType>)> {
        // `default` is of errors, too, where it stands for the success.
        let errors = operation.responses.iter().filter(|response| {
            response.status == StatusRange::Default
                || outcome(operation, response.status) == Outcome::Error
        });
        errors
            .map(|response| {
                let mut contents = response.contents.iter();
                let json = contents
                    .find(|content| content.encoding == ContentEncoding::Json)
                    .filter(|_| !is_head(operation));
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

    /// The header that carries an idempotency key: the configuration's for what is not idempotent, or a parameter that says it is
    /// one. Nothing for the name that is tried anyway.
    fn idempotency_header(&self, operation: &Operation) -> Option<String> {
        let configured = self.context.config.idempotency.header.as_deref();
        let configured = configured.filter(|_| matches!(&*operation.method, "POST" | "PATCH"));
        let parameter = || {
            let is_key = |parameter: &&Parameter| {
                parameter.location == ParameterLocation::Header
                    && parameter.name.to_ascii_lowercase().contains("idempotency")
            };
            let found = operation.parameters.iter().find(is_key)?;
            Some(found.name.as_str())
        };
        let header = configured.or_else(parameter)?;
        (!header.eq_ignore_ascii_case("Idempotency-Key")).then(|| header.to_owned())
    }

    fn headers(&mut self, operation: &Operation, names: &OperationNames) -> Option<HeadersPlan> {
        // Where a success and an error describe one differently, the success is right.
        let is_success =
            |response: &&Response| outcome(operation, response.status) == Outcome::Success;
        let (successes, errors): (Vec<&Response>, Vec<_>) =
            operation.responses.iter().partition(is_success);
        let responses = successes.into_iter().chain(errors);
        let mut headers: Vec<&crate::api::Header> = Vec::new();
        for header in responses.flat_map(|response| &response.headers) {
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

/// The methods that a call has of its own.
fn methods<'p>(setters: &'p [ParameterPlan], others: &'p [AlternativePlan]) -> Vec<&'p str> {
    let setters = setters.iter().map(|setter| &*setter.ident);
    let others = others.iter();
    let others = others.flat_map(|other| other.stream_ident.iter().chain([&other.ident]));
    setters.chain(others.map(String::as_str)).collect()
}

/// What is sent without being asked for.
fn said(constants: &[ConstantPlan]) -> Vec<String> {
    let said = constants.iter().map(|constant| {
        let (name, text) = (&constant.parameter.name, constant.text());
        let pair = |between| docs::code(&format!("{name}{between}{text}"));
        match constant.parameter.location {
            ParameterLocation::Path => {
                format!("{} in the path is {}.", docs::code(name), docs::code(&text))
            }
            ParameterLocation::Query => format!("Sends {} in the query.", pair("=")),
            ParameterLocation::Header => format!("Sends the header {}.", pair(": ")),
            ParameterLocation::Cookie => format!("Sends the cookie {}.", pair("=")),
        }
    });
    said.collect()
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
