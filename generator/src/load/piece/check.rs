//! An object against its table: every fault at its own place, and a view of what is right.

use super::LEFT_OUT;
use super::shape::{Field, Fields, Shape, Stand};
use super::view::View;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::nearest::nearest;
use crate::load::node::{Node, Object};
use crate::load::place::Place;

/// The members of a view.
pub(super) type Members<'d> = Vec<(&'d str, View<'d>)>;

/// The members of `node` that are right; `None` when it is no object, or something required is missing or wrong.
pub(super) fn object<'d>(
    fields: &Fields,
    node: &'d Node,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Members<'d>> {
    let Some(object) = node.as_object() else {
        let message = format!(
            "here must be {}, an object; this is {}",
            fields.what,
            node.kind()
        );
        let found = Diagnostic::fault("object-invalid", place, message);
        diagnostics.push(found.instead(LEFT_OUT));
        return None;
    };
    let mut members = Vec::with_capacity(object.len());
    for (name, value) in object.iter() {
        if name.starts_with("x-") {
            members.push((name, View::Node(value)));
            continue;
        }
        let Some(field) = fields.get(name) else {
            misspelt(fields, name, place, diagnostics);
            continue;
        };
        let mut checked = Check {
            fields,
            field,
            value,
            place: place.join(name),
            diagnostics,
        };
        members.extend(checked.view().map(|view| (name, view)));
    }
    complete(fields, object, &mut members, place, diagnostics).then_some(members)
}

/// Whether everything required is there. What is missing is reported, what is wrong has been.
fn complete<'d>(
    fields: &Fields,
    object: &Object,
    members: &mut Members<'d>,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut complete = true;
    for field in fields.fields.iter().filter(|field| field.required) {
        if members.iter().any(|(name, _)| *name == field.name) {
            continue;
        }
        if matches!(field.shape, Shape::TextMap) {
            members.push((field.name, View::Map(Vec::new())));
            continue;
        }
        complete = false;
        if !object.contains_key(field.name) {
            let message = format!("{} must have `{}`", fields.what, field.name);
            let found = Diagnostic::fault("member-missing", place, message);
            diagnostics.push(found.instead(LEFT_OUT));
        }
    }
    complete
}

fn misspelt(fields: &Fields, name: &str, place: &Place, diagnostics: &mut Diagnostics) {
    let known = fields.fields.iter().map(|field| field.name);
    if let Some(close) = nearest(name, known, 0.8) {
        let message = format!("{} has no `{name}`", fields.what);
        let diagnostic = Diagnostic::warning("member-unknown", &place.join(name), message);
        diagnostics.push(diagnostic.help(format!("did you mean `{close}`?")));
    }
}

struct Check<'d, 'x> {
    fields: &'x Fields,
    field: &'x Field,
    value: &'d Node,
    place: Place,
    diagnostics: &'x mut Diagnostics,
}

impl<'d> Check<'d, '_> {
    fn view(&mut self) -> Option<View<'d>> {
        let value = self.value;
        match self.field.shape {
            Shape::Text => self.text(),
            Shape::Flag => value
                .as_bool()
                .map(|_| View::Node(value))
                .or_else(|| self.flag()),
            Shape::OneOf(names) => self.one_of(names),
            Shape::Texts => self.texts(),
            Shape::TextMap => self.text_map(),
            Shape::Any => Some(View::Node(value)),
            Shape::Aside => None,
            Shape::Inline(fields) => {
                object(fields, value, &self.place, self.diagnostics).map(View::Map)
            }
            Shape::InlineList(fields) => self
                .list(|item, at, diagnostics| object(fields, item, at, diagnostics).map(View::Map)),
            Shape::InlineMap(fields) => self
                .map(|item, at, diagnostics| object(fields, item, at, diagnostics).map(View::Map)),
            Shape::Piece(stand) => Some(standing(stand, &self.place)),
            Shape::PieceList(stand) => self.list(|_, at, _| Some(standing(stand, at))),
            Shape::PieceMap(stand) => self.map(|_, at, _| Some(standing(stand, at))),
            Shape::Requirements => self.requirements(),
            Shape::Newer => {
                let message = format!(
                    "`{}` of {} came with OpenAPI 3.2 and is left out",
                    self.field.name, self.fields.what
                );
                self.diagnostics
                    .push(Diagnostic::unsupported("since-32", &self.place, message));
                None
            }
        }
    }

    /// Reports that the value is not what the field takes.
    fn must_be<T>(&mut self, wanted: &str) -> Option<T> {
        let message = format!(
            "`{}` of {} must be {wanted}; this is {}",
            self.field.name,
            self.fields.what,
            self.value.kind()
        );
        self.report(message)
    }

    fn report<T>(&mut self, message: String) -> Option<T> {
        let diagnostic = if self.field.required {
            Diagnostic::fault("member-invalid", &self.place, message)
                .instead(&format!("{} is left out", self.fields.what))
        } else {
            Diagnostic::warning("member-invalid", &self.place, message)
                .help("it is left out; correct it in the document")
        };
        self.diagnostics.push(diagnostic);
        None
    }

    fn text(&mut self) -> Option<View<'d>> {
        match self.value {
            Node::String(_) => Some(View::Node(self.value)),
            Node::Number(text) => {
                let message = format!(
                    "`{}` is a text, and {text} without quotes is a number",
                    self.field.name
                );
                self.diagnostics.push(
                    Diagnostic::warning("text-unquoted", &self.place, message)
                        .help("put it in quotes"),
                );
                Some(View::Text(text.to_string()))
            }
            Node::Bool(flag) => Some(View::Text(flag.to_string())),
            // `description:` with nothing after it.
            Node::Null if !self.field.required => None,
            _ => self.must_be("a string"),
        }
    }

    fn flag(&mut self) -> Option<View<'d>> {
        if self.value.is_null() {
            None
        } else {
            self.must_be("`true` or `false`")
        }
    }

    fn one_of(&mut self, names: &[&str]) -> Option<View<'d>> {
        let Some(text) = self.value.as_str() else {
            return self.must_be("a string");
        };
        if names.contains(&text) {
            return Some(View::Node(self.value));
        }
        let known: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        self.report(format!(
            "`{}` of {} must be one of {}; this is `{text}`",
            self.field.name,
            self.fields.what,
            known.join(", ")
        ))
    }

    fn texts(&mut self) -> Option<View<'d>> {
        let name = self.field.name;
        self.list(|item, at, diagnostics| match item {
            Node::String(_) => Some(View::Node(item)),
            Node::Number(text) => Some(View::Text(text.to_string())),
            Node::Bool(flag) => Some(View::Text(flag.to_string())),
            other => {
                let message = format!(
                    "each of `{name}` must be a string; this is {}",
                    other.kind()
                );
                diagnostics.push(
                    Diagnostic::warning("member-invalid", at, message).help("it is left out"),
                );
                None
            }
        })
    }

    fn text_map(&mut self) -> Option<View<'d>> {
        self.map(|item, _, _| match item {
            Node::String(_) => Some(View::Node(item)),
            // A scope without a description is still a scope.
            _ => Some(View::Text(String::new())),
        })
    }

    fn requirements(&mut self) -> Option<View<'d>> {
        self.list(|item, at, diagnostics| {
            let Some(object) = item.as_object() else {
                let message = format!(
                    "a security requirement must be an object; this is {}",
                    item.kind()
                );
                diagnostics.push(
                    Diagnostic::warning("member-invalid", at, message).help("it is left out"),
                );
                return None;
            };
            let scopes = |value: &'d Node| {
                let named = value
                    .as_array()
                    .unwrap_or_default()
                    .iter()
                    .filter(|scope| scope.as_str().is_some());
                View::List(named.map(View::Node).collect())
            };
            Some(View::Map(
                object
                    .iter()
                    .map(|(name, value)| (name, scopes(value)))
                    .collect(),
            ))
        })
    }

    fn list(
        &mut self,
        mut view: impl FnMut(&'d Node, &Place, &mut Diagnostics) -> Option<View<'d>>,
    ) -> Option<View<'d>> {
        let Some(items) = self.value.as_array() else {
            return if self.value.is_null() {
                None
            } else {
                self.must_be("an array")
            };
        };
        let views = items.iter().enumerate();
        Some(View::List(
            views
                .filter_map(|(index, item)| view(item, &self.place.index(index), self.diagnostics))
                .collect(),
        ))
    }

    fn map(
        &mut self,
        mut view: impl FnMut(&'d Node, &Place, &mut Diagnostics) -> Option<View<'d>>,
    ) -> Option<View<'d>> {
        let Some(object) = self.value.as_object() else {
            return if self.value.is_null() {
                None
            } else {
                self.must_be("an object")
            };
        };
        let mut views = Vec::with_capacity(object.len());
        for (name, item) in object.iter().filter(|(name, _)| !name.starts_with("x-")) {
            views.extend(
                view(item, &self.place.join(name), self.diagnostics).map(|view| (name, view)),
            );
        }
        Some(View::Map(views))
    }
}

/// What stands for a piece of its own.
pub(super) fn standing<'d>(stand: Stand, place: &Place) -> View<'d> {
    match stand {
        Stand::Reference => View::Map(vec![("$ref", View::Text(place.to_string()))]),
        Stand::Empty => View::Map(Vec::new()),
        Stand::Operation => View::Map(vec![("responses", View::Map(Vec::new()))]),
    }
}
