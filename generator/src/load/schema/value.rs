//! One keyword's value, checked: the typed value, or a diagnostic at the keyword.

use super::{Rest, TypeSet};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::node::Node;
use crate::load::number::Number;
use crate::load::place::Place;

/// A keyword of the schema at `schema`, with its value.
pub(super) struct Keyword<'d, 'x> {
    pub(super) name: &'d str,
    pub(super) value: &'d Node,
    pub(super) schema: &'x Place,
    pub(super) diagnostics: &'x mut Diagnostics,
}

impl<'d> Keyword<'d, '_> {
    pub(super) fn place(&self) -> Place {
        self.schema.join(self.name)
    }

    /// Reports that the value is not what the keyword takes.
    fn must_be(&mut self, wanted: &str) {
        self.report(
            &self.place(),
            format!(
                "`{}` must be {wanted}; this is {}",
                self.name,
                self.value.kind()
            ),
        );
    }

    fn report(&mut self, place: &Place, message: String) {
        self.diagnostics.push(
            Diagnostic::warning("keyword-invalid", place, message)
                .help("the keyword is left out; correct it in the document"),
        );
    }

    pub(super) fn text(&mut self) -> Option<&'d str> {
        if self.value.as_str().is_none() {
            self.must_be("a string");
        }
        self.value.as_str()
    }

    /// A text for people, where a bare number or flag of YAML is a text without quotes.
    pub(super) fn prose(&mut self) -> Option<&'d str> {
        match self.value {
            Node::Number(text) => Some(text),
            Node::Bool(flag) => Some(if *flag { "true" } else { "false" }),
            Node::Null => None,
            _ => self.text(),
        }
    }

    pub(super) fn flag(&mut self) -> Option<bool> {
        if self.value.as_bool().is_none() {
            self.must_be("`true` or `false`");
        }
        self.value.as_bool()
    }

    pub(super) fn number(&mut self) -> Option<Number<'d>> {
        if self.value.as_number().is_none() {
            self.must_be("a number");
        }
        self.value.as_number()
    }

    pub(super) fn positive(&mut self) -> Option<Number<'d>> {
        let number = self.number()?;
        let positive =
            number.as_f64().is_none_or(|value| value > 0.0) && !number.text().starts_with('-');
        if !positive {
            let message = format!(
                "`{}` must be greater than zero; this is {}",
                self.name,
                number.text()
            );
            self.report(&self.place(), message);
        }
        positive.then_some(number)
    }

    /// A number of things: whole and not negative. What does not fit in `u64` is as good as the largest that does.
    pub(super) fn count(&mut self) -> Option<u64> {
        let Some(number) = self.value.as_number() else {
            self.must_be("a whole number, zero or greater");
            return None;
        };
        let count = match number.as_i128() {
            Some(count) if count >= 0 => Some(u64::try_from(count).unwrap_or(u64::MAX)),
            _ => None,
        };
        if count.is_none() {
            let message = format!(
                "`{}` must be a whole number, zero or greater; this is {}",
                self.name,
                number.text()
            );
            self.report(&self.place(), message);
        }
        count
    }

    pub(super) fn list(&mut self) -> Option<&'d [Node]> {
        if self.value.as_array().is_none() {
            self.must_be("an array");
        }
        self.value.as_array()
    }

    /// The values of `enum`; a list without any would allow nothing, which nobody means.
    pub(super) fn values(&mut self) -> Option<&'d [Node]> {
        let values = self.list()?;
        if values.is_empty() {
            self.report(&self.place(), "`enum` lists no value".to_owned());
            return None;
        }
        Some(values)
    }

    pub(super) fn texts(&mut self) -> Option<Vec<&'d str>> {
        let items = self.list()?;
        let place = self.place();
        let mut texts = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match item.as_str() {
                Some(text) => texts.push(text),
                None => {
                    let message = format!(
                        "each of `{}` must be a string; this is {}",
                        self.name,
                        item.kind()
                    );
                    self.report(&place.index(index), message);
                }
            }
        }
        Some(texts)
    }

    /// A schema: its place, if there may be one.
    pub(super) fn schema(&mut self) -> Option<Place> {
        if is_schema(self.value) {
            return Some(self.place());
        }
        self.must_be("a schema");
        None
    }

    /// A schema, or a flag in its stead.
    pub(super) fn rest(&mut self) -> Rest {
        match self.value {
            Node::Bool(true) => Rest::Anything,
            Node::Bool(false) => Rest::Nothing,
            Node::Object(object) if object.is_empty() => Rest::Anything,
            _ => self.schema().map_or(Rest::Unsaid, Rest::Schema),
        }
    }

    /// A list of schemas.
    pub(super) fn schemas(&mut self) -> Option<Vec<Place>> {
        let items = self.list()?;
        let place = self.place();
        let mut schemas = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let at = place.index(index);
            if is_schema(item) {
                schemas.push(at);
            } else {
                self.report(
                    &at,
                    format!(
                        "each of `{}` must be a schema; this is {}",
                        self.name,
                        item.kind()
                    ),
                );
            }
        }
        if items.is_empty() {
            self.report(&place, format!("`{}` names no schema", self.name));
        }
        Some(schemas)
    }

    /// Schemas by name.
    pub(super) fn named_schemas(&mut self) -> Vec<(&'d str, Place)> {
        let Some(object) = self.value.as_object() else {
            self.must_be("an object");
            return Vec::new();
        };
        let place = self.place();
        let mut schemas = Vec::with_capacity(object.len());
        for (name, value) in object.iter() {
            let at = place.join(name);
            if is_schema(value) {
                schemas.push((name, at));
            } else {
                self.report(
                    &at,
                    format!("`{name}` must be a schema; this is {}", value.kind()),
                );
            }
        }
        schemas
    }

    /// Lists of texts by name.
    pub(super) fn named_texts(&mut self) -> Vec<(&'d str, Vec<&'d str>)> {
        let Some(object) = self.value.as_object() else {
            self.must_be("an object");
            return Vec::new();
        };
        let schema = self.place();
        let mut all = Vec::with_capacity(object.len());
        for (name, value) in object.iter() {
            let mut one = Keyword {
                name,
                value,
                schema: &schema,
                diagnostics: self.diagnostics,
            };
            all.extend(one.texts().map(|texts| (name, texts)));
        }
        all
    }

    /// `type`: one name, or a list of them.
    pub(super) fn types(&mut self) -> TypeSet {
        let place = self.place();
        let named: Vec<(Place, &'d Node)> = match self.value {
            Node::Array(items) => items
                .iter()
                .enumerate()
                .map(|(index, item)| (place.index(index), item))
                .collect(),
            other => vec![(place, other)],
        };
        let mut types = TypeSet::EMPTY;
        for (at, node) in named {
            match node {
                // `type: null` of YAML means the name.
                Node::Null => types = types.with(super::Type::Null),
                Node::String(name) => match super::Type::from_name(name) {
                    Some(kind) => types = types.with(kind),
                    None => self.unknown_type(&at, name),
                },
                _ => self.must_be("the name of a type, or a list of such"),
            }
        }
        types
    }

    fn unknown_type(&mut self, at: &Place, name: &str) {
        let diagnostic = Diagnostic::warning(
            "type-unknown",
            at,
            format!("there is no type `{name}`; any value is accepted"),
        );
        let lower = name.to_ascii_lowercase();
        let meant = match lower.as_str() {
            "int" | "long" | "int32" | "int64" => "integer",
            "float" | "double" | "decimal" => "number",
            "bool" => "boolean",
            "file" | "binary" => "string` with `format: binary",
            "date" | "datetime" | "date-time" | "uuid" | "text" | "str" => "string",
            "map" | "dict" | "json" => "object",
            "list" => "array",
            other => super::Type::from_name(other).map_or("", super::Type::name),
        };
        self.diagnostics.push(if meant.is_empty() {
            diagnostic
        } else {
            diagnostic.help(format!("did you mean `{meant}`?"))
        });
    }
}

/// Whether a value can be a schema.
fn is_schema(value: &Node) -> bool {
    matches!(value, Node::Object(_) | Node::Bool(_))
}
