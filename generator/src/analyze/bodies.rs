//! Bodies of requests: as which media types they can be sent, and what each is.

use super::docs;
use super::files;
use super::operations::Planner;
use super::types::derived;
use super::walk::Side;
use crate::api::{Api, Body, Content, ContentEncoding, Kind, Type, Use};
use crate::diagnostic::Diagnostic;
use crate::names::globals::OperationNames;
use crate::names::members;
use crate::plan::{BodyContentPlan, BodyPlan, Checks, RustType};

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
            .filter(|part| !is_file_of(self.context.api, &content.value, &part.property))
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

/// Whether a member of a multipart body is a file, or files.
fn is_file_of(api: &Api, body: &Use, member: &str) -> bool {
    let Type::Named(id) = body.ty else {
        return false;
    };
    let Some(Kind::Struct(object)) = api.types.get(id).map(|def| &def.kind) else {
        return false;
    };
    let field = object.fields.iter().find(|field| field.wire == member);
    field.is_some_and(|field| files::is_file(&field.value))
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
