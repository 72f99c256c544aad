//! Bodies of requests: as which media types they can be sent, and what each is.

use super::docs;
use super::operations::Planner;
use super::types::derived;
use super::walk::Side;
use crate::api::{
    Body, Content, ContentEncoding, Header, Parameter, ParameterLocation, ParameterStyle, Type,
    essence,
};
use crate::names::globals::OperationNames;
use crate::names::members;
use crate::plan::{BodyContentPlan, BodyPlan, Checks, PartHeaderPlan, RustType};

impl Planner<'_, '_> {
    pub(super) fn body(&mut self, body: &Body, names: &OperationNames) -> BodyPlan {
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

    /// The headers of parts that are for the caller to say: all but those that can have one value only. `taken` are methods of the call.
    pub(super) fn part_headers(
        &mut self,
        body: &Body,
        taken: &[&str],
        names: &OperationNames,
    ) -> Vec<PartHeaderPlan> {
        let parts = body
            .contents
            .iter()
            .filter(|content| content.encoding == ContentEncoding::Multipart)
            .flat_map(|content| &content.parts);
        let mut found: Vec<(&str, &Header)> = Vec::new();
        for part in parts {
            for header in part.headers.iter().filter(|one| one.fixed.is_none()) {
                let is_known = |(property, known): &(&str, &Header)| {
                    *property == part.property && known.name.eq_ignore_ascii_case(&header.name)
                };
                if !found.iter().any(is_known) {
                    found.push((&part.property, header));
                }
            }
        }
        let idents = members::part_headers(
            found.iter().map(|(part, header)| (*part, &*header.name)),
            taken,
        );
        let planned = found
            .into_iter()
            .zip(idents)
            .map(|((part, header), ident)| {
                let name = docs::code(&header.name);
                let about = format!("The header {name} of the part {}.", docs::code(part));
                let parameter = Parameter {
                    name: header.name.clone(),
                    location: ParameterLocation::Header,
                    required: false,
                    style: ParameterStyle::Simple,
                    explode: header.explode,
                    allow_reserved: false,
                    content: header.content.clone(),
                    value: header.value.clone(),
                    default: header.default.clone().map(serde_json::Value::String),
                    constant: None,
                    docs: header.docs.clone(),
                    place: header.place.clone(),
                };
                let mut plan = self.parameter(&parameter, ident, names);
                if header.docs.description.is_none() {
                    plan.docs = about + plan.docs.strip_prefix(name.as_str()).unwrap_or_default();
                }
                PartHeaderPlan {
                    part: part.to_owned(),
                    header: plan,
                    required: header.required && header.default.is_none(),
                }
            });
        planned.collect()
    }

    /// The limits of a text or of bytes; what is any other type is written by the caller.
    fn own_checks(&self, content: &Content) -> Checks {
        match content.value.ty {
            Type::String | Type::Binary => {
                self.context.checked.at(&self.context.nodes, &content.value)
            }
            _ => Checks::default(),
        }
    }

    fn content(&self, content: &Content) -> (RustType, Checks) {
        match content.encoding {
            ContentEncoding::Text => (RustType::String, self.own_checks(content)),
            ContentEncoding::Binary => (RustType::Binary, self.own_checks(content)),
            encoding => {
                let ty = match (encoding, self.context.of(&content.value, Side::Write)) {
                    // Parts have no `null`.
                    (ContentEncoding::Multipart, RustType::Option(ty) | RustType::Maybe(ty)) => *ty,
                    (_, ty) => ty,
                };
                let checks = self.context.checked.at(&self.context.nodes, &content.value);
                (ty, checks)
            }
        }
    }
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
    match (content.encoding, essence(&content.media_type)) {
        (ContentEncoding::Json, "application/json") => "json",
        (ContentEncoding::Form, _) => "form",
        (ContentEncoding::Multipart, "multipart/form-data") => "multipart",
        (ContentEncoding::Text, "text/plain") => "text",
        (ContentEncoding::Binary, "application/octet-stream") => "bytes",
        (_, "*/*") => "any",
        (_, essence) => essence.strip_prefix("application/").unwrap_or(essence),
    }
}
