//! Bodies and their media types.

use rustc_hash::FxHashSet as HashSet;

use super::parameter;
use super::parameter::query_style;
use crate::api::{
    self, Body, Content, ContentEncoding, Limits, ParameterStyle, PartEncoding, SparseLimits, Type,
    Use,
};
use crate::load::{Place, Rest};
use crate::lower::context::{Lowering, any, plain};

/// Which way a body goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// In a request.
    Sent,
    /// In a response.
    Received,
}

impl<'d> Lowering<'d> {
    /// What is sent; `None` when nothing is described.
    pub(super) fn body(&mut self, written: &Place) -> Option<Body> {
        self.doc.get(written)?;
        let Some(place) = self.end_of(written, UNKNOWN_BODY) else {
            return Some(Body {
                required: false,
                description: None,
                contents: vec![unknown_content(written)],
                place: written.clone(),
            });
        };
        let typed = self
            .doc
            .piece::<openapiv3::RequestBody>(&place, self.diagnostics)?;
        let contents = self.contents(&place, Side::Sent);
        if contents.is_empty() {
            self.warn(
                "body-without-content",
                &place,
                "the request body has no media type; nothing is sent",
                "describe the body under `content`",
            );
            return None;
        }
        Some(Body {
            required: typed.required,
            description: typed.description,
            contents,
            place,
        })
    }

    /// `content`: a body in each media type.
    pub(super) fn contents(&mut self, holder: &Place, side: Side) -> Vec<Content> {
        let members: Vec<(String, Place)> = self
            .doc
            .members(&holder.join("content"))
            .map(|(media, place)| (media.to_owned(), place))
            .collect();
        members
            .into_iter()
            .map(|(media, place)| self.content(&media, place, side))
            .collect()
    }

    fn content(&mut self, media_type: &str, place: Place, side: Side) -> Content {
        // What of it is right is read by its place below; this says what is not.
        if self.doc.get(&place).is_some_and(|node| !node.is_null()) {
            let _ = self
                .doc
                .piece::<openapiv3::MediaType>(&place, self.diagnostics);
        }
        let schema = place.join("schema");
        // 3.2 describes the items of a stream by `itemSchema`.
        let item_schema = place.join("itemSchema");
        let described = [item_schema, schema]
            .into_iter()
            .find(|place| self.doc.get(place).is_some());
        let named = encoding_of(media_type);
        let (encoding, value) = match (named, described) {
            (Some(ContentEncoding::Binary), Some(schema)) => {
                self.report_bytes(media_type, &schema);
                (ContentEncoding::Binary, self.bytes(&schema))
            }
            (Some(ContentEncoding::Binary) | None, None) => {
                (ContentEncoding::Binary, plain(Type::Binary))
            }
            (Some(ContentEncoding::Text), schema) => (
                ContentEncoding::Text,
                self.text_body(media_type, schema.as_ref()),
            ),
            (Some(ContentEncoding::EventStream), Some(schema)) => {
                (ContentEncoding::EventStream, self.event_data(&schema))
            }
            (Some(ContentEncoding::JsonLines), Some(schema)) => {
                (ContentEncoding::JsonLines, self.lines(&schema, side))
            }
            (Some(ContentEncoding::Form), Some(schema)) => self.form(&schema),
            (Some(encoding), Some(schema)) => (encoding, self.used(&schema).value),
            (Some(encoding), None) => (encoding, any()),
            // A wildcard: what the schema describes decides.
            (None, Some(schema)) => {
                let value = self.used(&schema).value;
                match value.ty {
                    Type::Binary => (ContentEncoding::Binary, value),
                    Type::String => (ContentEncoding::Text, value),
                    _ => (ContentEncoding::Json, value),
                }
            }
        };
        Content {
            media_type: media_type.to_owned(),
            parts: self.parts(media_type, &place),
            encoding,
            example: self.example_of(&place, encoding, &value),
            value,
            place,
        }
    }

    /// A form has named members; what describes none is a text that the caller lays out.
    fn form(&mut self, schema: &Place) -> (ContentEncoding, Use) {
        let value = self.used(schema).value;
        let without_names = match value.ty {
            Type::String | Type::Binary => false,
            Type::Array(_) | Type::Tuple { .. } => true,
            _ if self.is_scalar(&value.ty) => true,
            _ => return (ContentEncoding::Form, value),
        };
        if without_names {
            self.unsupported(
                "form-without-members",
                schema,
                "a form has named members, and the schema describes none; it is sent as the text that the caller gives",
            );
        }
        (ContentEncoding::Text, plain(Type::String))
    }

    /// Text is text; a schema that describes something else is not used.
    fn text_body(&mut self, media_type: &str, schema: Option<&Place>) -> Use {
        let Some(schema) = schema else {
            return plain(Type::String);
        };
        let value = self.used(schema).value;
        match &value.ty {
            Type::Any => plain(Type::String),
            Type::String => Use {
                nullable: false,
                ..value
            },
            Type::Format(_) | Type::Bool | Type::Int(_) | Type::Float { .. } => value,
            Type::Named(_)
            | Type::Null
            | Type::Binary
            | Type::Array(_)
            | Type::Tuple { .. }
            | Type::Map(_)
            | Type::Apply(..)
            | Type::Param => {
                if !self.is_textual(&value.ty) {
                    self.report_bytes(media_type, schema);
                }
                plain(Type::String)
            }
        }
    }

    /// Bytes, of which a schema says at most how many there may be.
    fn bytes(&mut self, schema: &Place) -> Use {
        let end = self.doc.follow(schema).ok();
        let node = end.and_then(|end| self.doc.get(&end));
        let is_text = node.and_then(|node| node.get("type")?.as_str()) == Some("string");
        let mut bytes = plain(Type::Binary);
        if is_text {
            let limits = self.used(schema).value.limits;
            bytes.limits = SparseLimits::from(Limits {
                min_length: limits.min_length,
                max_length: limits.max_length,
                ..Limits::default()
            });
        }
        bytes
    }

    /// Whether values of the type are texts, numbers or booleans.
    pub(super) fn is_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::String | Type::Format(_) | Type::Bool | Type::Int(_) | Type::Float { .. } => true,
            Type::Named(_) => self.is_textual(ty),
            _ => false,
        }
    }

    pub(super) fn is_textual(&self, ty: &Type) -> bool {
        let Type::Named(id) = ty else {
            return matches!(ty, Type::Binary | Type::Null);
        };
        matches!(
            self.types.get(*id).map(|def| &def.kind),
            Some(crate::api::Kind::Id(_) | crate::api::Kind::Enum(_))
        )
    }

    /// A schema that describes structure in a media type whose structure is not known here.
    pub(super) fn report_bytes(&mut self, media_type: &str, schema: &Place) {
        if self.describes_structure(schema, &mut HashSet::default()) {
            self.unsupported(
                "media-type-not-decoded",
                schema,
                format!("`{media_type}` is passed on as it is; its schema is not used"),
            );
        }
    }

    /// Whether a schema, or one that it is composed of, has members or items.
    fn describes_structure(&mut self, schema: &Place, seen: &mut HashSet<Place>) -> bool {
        let Ok(end) = self.doc.follow(schema) else {
            return false;
        };
        if !seen.insert(end.clone()) {
            return false;
        }
        let object = self.schema(&end);
        let inner = [&object.items, &object.additional_properties];
        if !object.properties.is_empty() || inner.iter().any(|it| matches!(it, Rest::Schema(_))) {
            return true;
        }
        let composed = [&object.one_of, &object.any_of].into_iter().flatten();
        let mut composed = composed.chain([&object.all_of]).flatten();
        composed.any(|place| self.describes_structure(place, seen))
    }

    fn parts(&mut self, media_type: &str, place: &Place) -> Vec<PartEncoding> {
        let members: Vec<(String, Place)> = self
            .doc
            .members(&place.join("encoding"))
            .map(|(name, place)| (name.to_owned(), place))
            .collect();
        // Of parts since 3.1, and only of those with names.
        let is = |wanted: &str| api::essence(media_type).eq_ignore_ascii_case(wanted);
        let has_styles = is("application/x-www-form-urlencoded")
            || is("multipart/form-data") && self.doc.version().is_31();
        let mut parts = Vec::new();
        for (property, place) in members {
            let Some(typed) = self
                .doc
                .piece::<openapiv3::Encoding>(&place, self.diagnostics)
            else {
                continue;
            };
            let doc = self.doc;
            let node = doc.get(&place);
            let explode = node.and_then(|node| node.get("explode")?.as_bool());
            let style =
                parameter::text_of(node, "style").and(typed.style.as_ref().map(query_style));
            let allows = node.is_some_and(|node| node.get("allowReserved").is_some());
            // One of the three is enough, and then no media type counts (OpenAPI 3.1.2, section 4.8.15.1.2).
            let is_styled = has_styles && (style.is_some() || explode.is_some() || allows);
            parts.push(PartEncoding {
                property,
                content_type: typed.content_type.filter(|_| !is_styled),
                style: style.or(Some(ParameterStyle::Form)).filter(|_| is_styled),
                explode: explode.filter(|_| is_styled),
                allow_reserved: is_styled && typed.allow_reserved,
                headers: self.headers(&place),
            });
        }
        parts
    }
}

/// What stands in for a body whose description is not there.
pub(super) const UNKNOWN_BODY: &str = "bytes of any media type stand in for the body";

/// Bytes of any media type.
pub(super) fn unknown_content(place: &Place) -> Content {
    Content {
        media_type: "*/*".to_owned(),
        encoding: ContentEncoding::Binary,
        value: plain(Type::Binary),
        parts: Vec::new(),
        example: None,
        place: place.clone(),
    }
}

/// How a media type is encoded; `None` for a range that could be anything.
pub(super) fn encoding_of(media_type: &str) -> Option<ContentEncoding> {
    let essence = api::essence(media_type).to_ascii_lowercase();
    Some(match essence.as_str() {
        "application/json" | "text/json" => ContentEncoding::Json,
        "application/x-www-form-urlencoded" => ContentEncoding::Form,
        "text/event-stream" => ContentEncoding::EventStream,
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/json-seq"
        | "application/jsonlines"
        | "application/x-json-stream"
        | "application/stream+json" => ContentEncoding::JsonLines,
        "*/*" | "application/*" => return None,
        other if other.ends_with("+json") => ContentEncoding::Json,
        other if other.ends_with("+json-seq") => ContentEncoding::JsonLines,
        other if other.starts_with("multipart/") => ContentEncoding::Multipart,
        other if other.starts_with("text/") && !other.ends_with("xml") => ContentEncoding::Text,
        _ => ContentEncoding::Binary,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_have_their_encoding() {
        for (media, encoding) in [
            ("application/json; charset=utf-8", ContentEncoding::Json),
            ("application/problem+json", ContentEncoding::Json),
            ("application/vnd.api.v1+JSON", ContentEncoding::Json),
            ("multipart/form-data", ContentEncoding::Multipart),
            ("text/csv", ContentEncoding::Text),
            ("text/xml", ContentEncoding::Binary),
            ("application/xml", ContentEncoding::Binary),
            ("text/event-stream", ContentEncoding::EventStream),
            ("application/jsonl", ContentEncoding::JsonLines),
            ("image/*", ContentEncoding::Binary),
        ] {
            assert_eq!(encoding_of(media), Some(encoding), "{media}");
        }
        assert_eq!(encoding_of("*/*"), None);
    }
}
