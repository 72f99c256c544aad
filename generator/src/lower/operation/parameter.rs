//! Parameters of an operation: those of its path item and its own, as one list.

use openapiv3::{Parameter as Typed, PathStyle, QueryStyle};

use super::collect::Found;
use super::content::encoding_of;
use super::{deprecated, example, extensions, template};
use crate::api::{ContentEncoding, Docs, Parameter, ParameterLocation, ParameterStyle, Type, Use};
use crate::load::{Node, Place};
use crate::lower::context::{Lowering, any, plain};
use crate::lower::schema::checked_default;

impl<'d> Lowering<'d> {
    /// Path parameters in the order of the template, then the others in the order of the document.
    pub(super) fn parameters(&mut self, found: &Found) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for holder in found.items.iter().rev().chain([&found.place]) {
            let level_start = parameters.len();
            let mut level: Vec<Parameter> = Vec::new();
            for place in self.doc.items(&holder.join("parameters")) {
                let Some(parameter) = self.parameter(&place) else {
                    continue;
                };
                let same = |other: &Parameter| is_same(other, &parameter);
                if level.iter().any(same) {
                    self.warn(
                        "parameter-repeats",
                        &place,
                        format!(
                            "`{}` is described twice; the first one stands",
                            parameter.name
                        ),
                        "describe each parameter once",
                    );
                    continue;
                }
                // The operation's own replaces the path item's, where that stood.
                match parameters.iter().take(level_start).position(same) {
                    Some(at) => {
                        level.push(parameter.clone());
                        if let Some(slot) = parameters.get_mut(at) {
                            *slot = parameter;
                        }
                    }
                    None => {
                        level.push(parameter.clone());
                        parameters.push(parameter);
                    }
                }
            }
        }
        self.match_template(found, parameters)
    }

    fn match_template(&mut self, found: &Found, parameters: Vec<Parameter>) -> Vec<Parameter> {
        let names = template::names(&found.path);
        let (of_path, others): (Vec<_>, Vec<_>) = parameters
            .into_iter()
            .partition(|one| one.location == ParameterLocation::Path);
        for one in &of_path {
            if !names.contains(&one.name.as_str()) {
                self.warn(
                    "parameter-not-in-path",
                    &one.place,
                    format!(
                        "the path {} has no `{{{}}}`; the parameter is left out",
                        found.path, one.name
                    ),
                    "put it into the path, or send it elsewhere (`in: query`)",
                );
            }
        }
        let mut ordered: Vec<Parameter> = Vec::with_capacity(names.len() + others.len());
        for name in names {
            match of_path.iter().find(|one| one.name == name) {
                Some(one) => ordered.push(one.clone()),
                None => {
                    self.warn(
                        "path-parameter-undeclared",
                        &found.place,
                        format!("nothing describes `{{{name}}}` of the path {}; it is taken for a string", found.path),
                        "describe it under `parameters` with `in: path`",
                    );
                    ordered.push(undeclared(name, &found.place));
                }
            }
        }
        ordered.extend(others);
        ordered
    }

    fn parameter(&mut self, written: &Place) -> Option<Parameter> {
        let place = self.end_of(written, "the parameter is left out")?;
        let typed = self.doc.piece::<Typed>(&place, self.diagnostics)?;
        let node = self.doc.get(&place);
        let (location, style, allow_reserved) = layout(&typed);
        let data = typed.parameter_data();
        if location == ParameterLocation::Header && is_reserved(&data.name) {
            self.diagnostics.push(crate::diagnostic::Diagnostic::note(
                "header-reserved",
                written,
                format!("`{}` is not a parameter (OpenAPI 3.0.3 section 4.7.12.1): the client sets it itself", data.name),
            ));
            return None;
        }
        if location == ParameterLocation::Path && !data.required {
            self.report_optional(&place, &data.name);
        }
        let (mut value, default, content) = self.parameter_value(&place);
        let required = data.required || location == ParameterLocation::Path;
        let mut constant = None;
        // Nothing reads a parameter: a list of one value says no more than the value, wherever it stands.
        if required
            && content.is_none()
            && let Some((scalar, only)) = self.scalar(&value, &place.join("schema"))
        {
            (value, constant) = (scalar, Some(only));
        }
        let explode = node
            .and_then(|node| node.get("explode")?.as_bool())
            .unwrap_or(style == ParameterStyle::Form);
        Some(Parameter {
            name: data.name,
            location,
            required,
            value,
            style,
            explode,
            allow_reserved,
            content,
            default,
            constant,
            docs: Docs {
                title: None,
                deprecated: deprecated(
                    data.deprecated == Some(true),
                    node,
                    data.description.as_deref(),
                ),
                description: data.description,
                external: None,
                example: example(self, &place),
                extensions: extensions(node),
            },
            place,
        })
    }

    /// The one value that a parameter of a schema can have, with its type.
    fn scalar(&mut self, value: &Use, schema: &Place) -> Option<(Use, serde_json::Value)> {
        if value.nullable {
            return None;
        }
        let found = self
            .as_scalar(value)
            .filter(|(_, only)| !only.is_null() && !only.is_array() && !only.is_object())?;
        self.one_value(schema).map(|_| found)
    }

    fn report_optional(&mut self, place: &Place, name: &str) {
        self.warn(
            "path-parameter-optional",
            place,
            format!(
                "a path cannot be without `{name}`, and its parameter must say so (OpenAPI 3.0.3 section 4.7.12.2); it is required"
            ),
            "write `required: true`",
        );
    }

    /// The type, default and media type of a parameter or header.
    pub(super) fn parameter_value(
        &mut self,
        place: &Place,
    ) -> (Use, Option<serde_json::Value>, Option<String>) {
        let schema = place.join("schema");
        if self.doc.get(&schema).is_some() {
            let used = self.used(&schema);
            let default = checked_default(self, &used.notes, &used.value);
            return (used.value, default, None);
        }
        let media = self.doc.members(&place.join("content")).next();
        let Some((media, content)) = media.map(|(media, content)| (media.to_owned(), content))
        else {
            return (plain(Type::String), None, None);
        };
        let schema = content.join("schema");
        let value = if self.doc.get(&schema).is_some() {
            self.used(&schema).value
        } else {
            any()
        };
        if matches!(encoding_of(&media), Some(ContentEncoding::Json) | None) {
            return (value, None, Some(media));
        }
        // In any other notation a scalar is its text, and the caller has to write what is more.
        if self.is_scalar(&value.ty) {
            return (value, None, None);
        }
        self.report_bytes(&media, &schema);
        (plain(Type::String), None, None)
    }
}

/// Whether two descriptions are of one parameter. Names of headers are alike in any case (RFC 9110 §5.1).
fn is_same(one: &Parameter, other: &Parameter) -> bool {
    one.location == other.location
        && match one.location {
            ParameterLocation::Header => one.name.eq_ignore_ascii_case(&other.name),
            _ => one.name == other.name,
        }
}

/// Header names that describe no parameter (OpenAPI 3.0.3 §4.7.12.1).
fn is_reserved(name: &str) -> bool {
    ["accept", "content-type", "authorization"]
        .iter()
        .any(|reserved| name.eq_ignore_ascii_case(reserved))
}

fn layout(typed: &Typed) -> (ParameterLocation, ParameterStyle, bool) {
    match typed {
        Typed::Query {
            style,
            allow_reserved,
            ..
        } => (
            ParameterLocation::Query,
            query_style(style),
            *allow_reserved,
        ),
        Typed::Header { .. } => (ParameterLocation::Header, ParameterStyle::Simple, false),
        Typed::Cookie { .. } => (ParameterLocation::Cookie, ParameterStyle::Form, false),
        Typed::Path { style, .. } => {
            let style = match style {
                PathStyle::Matrix => ParameterStyle::Matrix,
                PathStyle::Label => ParameterStyle::Label,
                PathStyle::Simple => ParameterStyle::Simple,
            };
            (ParameterLocation::Path, style, false)
        }
    }
}

pub(super) fn query_style(style: &QueryStyle) -> ParameterStyle {
    match style {
        QueryStyle::Form => ParameterStyle::Form,
        QueryStyle::SpaceDelimited => ParameterStyle::SpaceDelimited,
        QueryStyle::PipeDelimited => ParameterStyle::PipeDelimited,
        QueryStyle::DeepObject => ParameterStyle::DeepObject,
    }
}

fn undeclared(name: &str, place: &Place) -> Parameter {
    Parameter {
        name: name.to_owned(),
        location: ParameterLocation::Path,
        required: true,
        value: plain(Type::String),
        style: ParameterStyle::Simple,
        explode: false,
        allow_reserved: false,
        content: None,
        default: None,
        constant: None,
        docs: Docs::default(),
        place: place.clone(),
    }
}

/// The text of a member that is text.
pub(super) fn text_of(node: Option<&Node>, member: &str) -> Option<String> {
    crate::lower::naming::text(node, member).map(str::to_owned)
}
