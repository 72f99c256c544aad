//! A value against its schema.
//!
//! Strict, for requests: everything that the document forbids. Lenient, for examples: only what would keep an answer from being
//! decoded, since clients tolerate the rest.

use std::cell::RefCell;

use serde_json::{Map, Value};

use super::super::json::{push_index, push_member};
use super::super::limits::Violations;
use super::rules;
use super::schema::Types;

/// How deep values are looked at.
const DEPTH: usize = 200;

/// Checks values of one document.
pub(super) struct Checker<'m> {
    types: &'m Types,
    lenient: bool,
    found: RefCell<Violations>,
}

/// What is wrong with a value that is sent.
pub(super) fn violations(types: &Types, schema: &Value, value: &Value, at: &str) -> Violations {
    let checker = Checker {
        types,
        lenient: false,
        found: RefCell::default(),
    };
    checker.value(schema, value, at, 0);
    checker.found.into_inner()
}

/// Whether a value that is answered can be decoded.
pub(super) fn is_readable(types: &Types, schema: &Value, value: &Value) -> bool {
    let checker = Checker {
        types,
        lenient: true,
        found: RefCell::default(),
    };
    checker.value(schema, value, "", 0);
    checker.found.into_inner().is_empty()
}

impl Checker<'_> {
    fn refuse(&self, at: &str, message: impl Into<String>) {
        self.found.borrow_mut().push(at, message);
    }

    fn value(&self, schema: &Value, value: &Value, at: &str, depth: usize) {
        if depth > DEPTH || schema["binary"] == true {
            return;
        }
        if value.is_null() {
            if !self.types.is_nullable(schema) {
                self.refuse(at, "may not be null");
            }
            return;
        }
        let before = self.found.borrow().len();
        self.kind(schema, value, at);
        if let Some(name) = schema["$ref"].as_str() {
            self.value(self.types.get(name), value, at, depth + 1);
        }
        if let Some(variants) = schema["variants"].as_array() {
            self.union(schema, variants, value, at, depth);
        }
        if self.found.borrow().len() > before {
            return;
        }
        if !self.lenient {
            self.listed(schema, value, at);
            rules::apply(schema, value, &mut |message| self.refuse(at, message));
        }
        match value {
            Value::Object(members) => self.members(schema, members, at, depth),
            Value::Array(items) => self.items(schema, items, at, depth),
            Value::String(text) => {
                if let Some(format) = schema["format"].as_str()
                    && !rules::has_format(format, text)
                {
                    self.refuse(at, format!("must be a {format}, is {value}"));
                }
            }
            _ => {}
        }
    }

    fn kind(&self, schema: &Value, value: &Value, at: &str) {
        let fits = |name: &Value| match name.as_str() {
            Some("integer") => rules::is_whole(value),
            Some(name) => name == rules::kind_of(value),
            None => true,
        };
        let (fits, wanted) = match &schema["type"] {
            Value::Array(names) => (
                names.iter().any(fits),
                names
                    .iter()
                    .filter_map(Value::as_str)
                    .collect::<Vec<_>>()
                    .join(" or "),
            ),
            name => (fits(name), name.as_str().unwrap_or_default().to_owned()),
        };
        if !fits {
            let is = rules::kind_of(value);
            let article = |word: &str| match word.chars().next() {
                Some('a' | 'e' | 'i' | 'o' | 'u') => "an",
                _ => "a",
            };
            self.refuse(
                at,
                format!(
                    "must be {} {wanted}, is {} {is}",
                    article(&wanted),
                    article(is)
                ),
            );
        }
    }

    /// `enum`, `const`, and what may be received but not sent.
    fn listed(&self, schema: &Value, value: &Value, at: &str) {
        let same = |other: &Value| rules::are_equal(other, value);
        let list = |name: &str| schema[name].as_array().filter(|list| !list.is_empty());
        if let Some(constant) = schema.get("const")
            && !same(constant)
        {
            self.refuse(at, format!("must be {constant}, is {value}"));
        }
        if list("receiveOnly").is_some_and(|list| list.iter().any(same)) {
            self.refuse(at, format!("{value} may be received but not sent"));
        } else if let Some(list) = list("enum")
            && !list.iter().any(same)
        {
            let list: Vec<_> = list.iter().map(Value::to_string).collect();
            self.refuse(
                at,
                format!("must be one of {}, is {value}", list.join(", ")),
            );
        }
    }

    fn members(&self, schema: &Value, members: &Map<String, Value>, at: &str, depth: usize) {
        for name in rules::texts(&schema["required"]) {
            let absent = match members.get(name) {
                None => true,
                // Clients read null as absent.
                Some(value) => {
                    self.lenient
                        && value.is_null()
                        && !self
                            .types
                            .member(schema, name)
                            .is_some_and(|member| self.types.is_nullable(member))
                }
            };
            if absent {
                self.refuse(at, format!("`{name}` is required, and missing"));
            }
        }
        let open = &schema["additionalProperties"];
        for (name, value) in members {
            if self.lenient && value.is_null() {
                continue;
            }
            let mut inner = at.to_owned();
            push_member(&mut inner, name);
            if let Some(member) = schema["properties"].get(name) {
                self.value(member, value, &inner, depth + 1);
            } else if rules::texts(&schema["readOnly"]).any(|known| known == name) {
                if !self.lenient {
                    self.refuse(&inner, "is read-only: only answers have it");
                }
            } else if *open == false {
                let tells = schema["discriminator"] == name.as_str();
                if !self.lenient && !tells {
                    self.refuse(&inner, "is no member that the document allows");
                }
            } else if !open.is_null() {
                self.value(open, value, &inner, depth + 1);
            }
        }
    }

    fn items(&self, schema: &Value, items: &[Value], at: &str, depth: usize) {
        let first = schema["prefixItems"].as_array();
        let first = first.map(Vec::as_slice).unwrap_or_default();
        if items.len() < first.len() {
            self.refuse(
                at,
                format!("must have {} items, has {}", first.len(), items.len()),
            );
        }
        for (index, item) in items.iter().enumerate() {
            let mut inner = at.to_owned();
            push_index(&mut inner, index);
            match first.get(index).unwrap_or(&schema["items"]) {
                Value::Null => {}
                Value::Bool(false) if !self.lenient => {
                    self.refuse(&inner, "is one item too many");
                }
                schema => self.value(schema, item, &inner, depth + 1),
            }
        }
    }

    /// A value of a union fits one of its variants: of those with a discriminator the one that it names.
    fn union(&self, schema: &Value, variants: &[Value], value: &Value, at: &str, depth: usize) {
        if depth > DEPTH {
            return;
        }
        let property = schema["discriminator"].as_str();
        if let Some(property) = property
            && value.is_object()
        {
            let tag = value[property].as_str();
            let chosen = variants
                .iter()
                .find(|variant| rules::texts(&variant["tags"]).any(|known| Some(known) == tag));
            match chosen {
                Some(chosen) => self.variant(chosen, property, value, at, depth),
                // A client keeps what it does not know.
                None if self.lenient => {}
                None => {
                    let tags: Vec<_> = variants
                        .iter()
                        .flat_map(|variant| rules::texts(&variant["tags"]))
                        .collect();
                    let mut inner = at.to_owned();
                    push_member(&mut inner, property);
                    let is = match tag {
                        Some(tag) => format!("is `{tag}`"),
                        None => "is missing".to_owned(),
                    };
                    self.refuse(&inner, format!("must be one of {}, {is}", tags.join(", ")));
                }
            }
            return;
        }
        let mut closest: Option<Violations> = None;
        for variant in variants {
            let inner = Checker {
                types: self.types,
                lenient: self.lenient,
                found: RefCell::default(),
            };
            inner.value(variant, value, at, depth + 1);
            let found = inner.found.into_inner();
            if found.is_empty() {
                return;
            }
            if closest.as_ref().is_none_or(|best| found.len() < best.len()) {
                closest = Some(found);
            }
        }
        self.refuse(at, "fits none of the types that the document allows here");
        if let Some(closest) = closest {
            self.found.borrow_mut().append(closest);
        }
    }

    /// The chosen variant, which need not know the member that chose it.
    fn variant(&self, chosen: &Value, property: &str, value: &Value, at: &str, depth: usize) {
        let known = self.types.member(chosen, property).is_some();
        match value {
            Value::Object(members) if !known => {
                let mut members = members.clone();
                members.remove(property);
                self.value(chosen, &Value::Object(members), at, depth + 1);
            }
            _ => self.value(chosen, value, at, depth + 1),
        }
    }
}
