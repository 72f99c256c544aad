//! Keys that name members of answers and errors: `envelope.member`, `errors.*`.

use super::Check;
use crate::api::{ContentEncoding, Kind, Rest, Type, Types, Use};
use crate::config::{Errors, closest};

/// How far a body is followed.
const DEEPEST: usize = 32;

/// Where a path of members leads in several bodies.
#[derive(Default)]
struct Ends<'a> {
    /// What is there.
    found: Vec<&'a Use>,
    /// Whether some body may have it although the document does not say so.
    is_open: bool,
    /// The members that there are where one was not, and that one.
    instead: Vec<(&'a str, String)>,
}

impl<'a> Ends<'a> {
    fn of(types: &'a Types, bodies: &[&'a Use], names: &[String]) -> Self {
        let mut ends = Self::default();
        for body in bodies {
            ends.walk(types, body, names, DEEPEST);
        }
        ends
    }

    fn is_missing(&self) -> bool {
        self.found.is_empty() && !self.is_open && !self.instead.is_empty()
    }

    fn walk(&mut self, types: &'a Types, value: &'a Use, names: &[String], depth: usize) {
        let Some((name, rest)) = names.split_first() else {
            self.found.push(value);
            return;
        };
        let Some(depth) = depth.checked_sub(1) else {
            self.is_open = true;
            return;
        };
        let def = match &value.ty {
            Type::Named(id) | Type::Apply(id, _) => types.get(*id),
            Type::Any | Type::Map(_) | Type::Param => {
                self.is_open = true;
                return;
            }
            _ => return,
        };
        match def.map(|def| &def.kind) {
            Some(Kind::Struct(object)) => {
                match object.fields.iter().find(|field| field.wire == *name) {
                    Some(field) => self.walk(types, &field.value, rest, depth),
                    None if matches!(object.rest, Rest::Kept { .. }) => self.is_open = true,
                    None => {
                        let there = object.fields.iter();
                        let instead = there.map(|field| (field.wire.as_str(), name.clone()));
                        self.instead.extend(instead);
                    }
                }
            }
            Some(Kind::Union(union)) => {
                for variant in &union.variants {
                    self.walk(types, &variant.value, names, depth);
                }
            }
            Some(Kind::Wrapper(inner)) => self.walk(types, inner, names, depth),
            _ => {}
        }
    }
}

impl<'c> Check<'c> {
    pub(super) fn envelope(&mut self) {
        if let Some(success) = &self.config.envelope.success {
            let answers = self.bodies(true);
            let ends = Ends::of(&self.api.types, &answers, std::slice::from_ref(success));
            if ends.is_missing() {
                self.missing("envelope", "success", success, "answer", &ends);
            }
        }
        let Some(member) = &self.config.envelope.member else {
            return;
        };
        let answers = self.bodies(true);
        let is_used = self.api.operations.iter().any(|operation| {
            let mut answers = operation.responses.iter();
            answers.any(|answer| answer.envelope.is_some())
        });
        let ends = Ends::of(&self.api.types, &answers, std::slice::from_ref(member));
        if !is_used && ends.is_missing() {
            self.missing("envelope", "member", member, "answer", &ends);
        }
    }

    pub(super) fn errors(&mut self) {
        let errors = &self.config.errors;
        if *errors == Errors::default() {
            return;
        }
        let types = &self.api.types;
        let bodies = self.bodies(false);
        let mut each = bodies.clone();
        if let Some(path) = &errors.list {
            let lists = Ends::of(types, &bodies, path.names());
            if lists.is_missing() {
                self.missing("errors", "list", &path.to_string(), "error", &lists);
                return;
            }
            each = lists
                .found
                .iter()
                .filter_map(|list| types.item(list))
                .collect();
        }
        // Not `chain`: servers send causes that their documents leave out.
        for (key, path) in [
            ("code", &errors.code),
            ("message", &errors.message),
            ("pointer", &errors.pointer),
        ] {
            let Some(path) = path else { continue };
            let ends = Ends::of(types, &each, path.names());
            if ends.is_missing() {
                self.missing("errors", key, &path.to_string(), "error", &ends);
            }
        }
    }

    /// The JSON bodies of answers, or else of errors.
    fn bodies(&self, success: bool) -> Vec<&'c Use> {
        let responses = self.api.operations.iter().flat_map(|one| &one.responses);
        responses
            .filter(|response| response.status.is_success() == success)
            .flat_map(|response| &response.contents)
            .filter(|content| content.encoding == ContentEncoding::Json)
            .map(|content| &content.value)
            .collect()
    }

    fn missing(&mut self, table: &str, key: &str, path: &str, of: &str, ends: &Ends<'_>) {
        let last = ends.instead.iter().find_map(|(_, name)| {
            let there = ends.instead.iter().map(|(there, _)| *there);
            Some((name, closest(name, there)?))
        });
        let meant = last.map(|(name, meant)| path.replacen(name.as_str(), meant, 1));
        self.vain(
            &[table, key],
            format!("`{table}.{key}` names `{path}`, which no {of} of the document has"),
            meant.as_deref(),
        );
    }
}
