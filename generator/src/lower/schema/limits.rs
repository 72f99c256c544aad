//! Constraints of one schema object.

use super::pattern;
use crate::api::{Bound, Limits, Pattern};
use crate::load::{self, SchemaObject};
use crate::lower::context::Lowering;

impl<'d> Lowering<'d> {
    /// What the schema's own keywords ask of a value.
    pub(super) fn limits_of(&mut self, object: &SchemaObject<'d>) -> Limits {
        Limits {
            min_length: object.min_length,
            max_length: object.max_length,
            patterns: object
                .pattern
                .and_then(|text| self.pattern(object, text))
                .into_iter()
                .collect(),
            minimum: object.minimum.map(bound),
            maximum: object.maximum.map(bound),
            multiple_of: object.multiple_of.map(|number| number.text().to_owned()),
            min_items: object.min_items,
            max_items: object.max_items,
            unique_items: object.unique_items,
            min_properties: object.min_properties,
            max_properties: object.max_properties,
            one_of: Vec::new(),
        }
    }

    fn pattern(&mut self, object: &SchemaObject<'d>, text: &'d str) -> Option<Pattern> {
        let translated = self.patterns.entry(text);
        match translated.or_insert_with(|| pattern::translate(text)) {
            Ok(regex) => Some(Pattern {
                written: text.to_owned(),
                regex: regex.clone(),
            }),
            Err(reason) => {
                let place = object.place.join("pattern");
                let message = format!("the pattern is not checked: {reason}");
                self.unsupported("pattern-unsupported", &place, message);
                None
            }
        }
    }
}

fn bound(bound: load::Bound<'_>) -> Bound {
    Bound {
        value: bound.value.text().to_owned(),
        exclusive: bound.exclusive,
    }
}

/// The limits that are about text.
pub(super) fn of_text(limits: &Limits) -> Limits {
    Limits {
        min_length: limits.min_length.filter(|length| *length > 0),
        max_length: limits.max_length,
        patterns: limits.patterns.clone(),
        ..Limits::default()
    }
}

/// The limits that are about numbers.
pub(super) fn of_number(limits: &Limits) -> Limits {
    Limits {
        minimum: limits.minimum.clone(),
        maximum: limits.maximum.clone(),
        multiple_of: limits.multiple_of.clone(),
        ..Limits::default()
    }
}

/// The limits that are about arrays.
pub(super) fn of_array(limits: &Limits) -> Limits {
    Limits {
        min_items: limits.min_items.filter(|count| *count > 0),
        max_items: limits.max_items,
        unique_items: limits.unique_items,
        ..Limits::default()
    }
}

/// The limits that are about objects.
pub(super) fn of_object(limits: &Limits) -> Limits {
    Limits {
        min_properties: limits.min_properties.filter(|count| *count > 0),
        max_properties: limits.max_properties,
        ..Limits::default()
    }
}
