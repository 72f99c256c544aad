//! Which members of response bodies the recordings show.
//!
//! In: the document and the recordings. Out: for every member that a response may have, whether it was seen present, absent
//! and null. What always holds: a member is named by the component that declares it, so that one seen in a list counts
//! for the same type elsewhere.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::document::Document;
use crate::judge::body_value;
use crate::recording::Recording;

/// What is known of one member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// Every object that has it in the document requires it.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// A recording has it.
    pub present: bool,
    /// A recording has an object of this type without it.
    pub absent: bool,
    /// A recording has it as null.
    pub null: bool,
}

impl Member {
    /// What no recording shows of it, as a word; nothing when all is shown.
    #[must_use]
    pub fn unseen(&self) -> Option<&'static str> {
        match self {
            Self { present: false, .. } => Some("present"),
            Self {
                required: false,
                absent: false,
                ..
            } => Some("absent"),
            Self {
                nullable: true,
                null: false,
                ..
            } => Some("null"),
            _ => None,
        }
    }
}

/// Members of all response bodies, by name.
#[must_use]
pub fn members(document: &Document, recordings: &[Recording]) -> BTreeMap<String, Member> {
    let mut survey = Survey {
        document,
        members: BTreeMap::new(),
    };
    for operation in document.operations() {
        for status in operation.value["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(status, _)| status)
        {
            let status = status.replace('X', "0").parse().unwrap_or(0);
            if let Some(schema) = document.response_schema(&operation, status) {
                survey.visit(schema, &operation.id, None);
            }
        }
    }
    for exchange in recordings.iter().flat_map(|recording| &recording.exchanges) {
        let operation = document.operation_of(&exchange.when.method, &exchange.when.path);
        let Some(operation) = operation else { continue };
        let schema = document.response_schema(&operation, exchange.then.status);
        if let (Some(schema), Some(body)) = (schema, body_value(exchange)) {
            survey.visit(schema, &operation.id, Some(&body));
        }
    }
    survey.members
}

struct Survey<'a> {
    document: &'a Document,
    members: BTreeMap<String, Member>,
}

/// A member as one part of an `allOf` declares it.
struct Declared {
    owner: String,
    name: String,
    schema: Value,
}

impl Survey<'_> {
    fn visit(&mut self, schema: &Value, owner: &str, instance: Option<&Value>) {
        let (mut declared, mut required) = (Vec::new(), Vec::new());
        self.flatten(schema, owner, &mut declared, &mut required);
        for Declared {
            owner,
            name,
            schema,
        } in declared
        {
            let label = format!("{owner}.{name}");
            let value = instance.and_then(|instance| instance.get(&name));
            let new = !self.members.contains_key(&label);
            let member = self.members.entry(label.clone()).or_default();
            let is_required = required.contains(&name);
            member.required = is_required && (new || member.required);
            member.nullable |= self.document.resolve(&schema).get("nullable") == Some(&json!(true));
            member.null |= value.is_some_and(Value::is_null);
            member.present |= value.is_some_and(|value| !value.is_null());
            member.absent |= value.is_none() && instance.is_some_and(Value::is_object);
            // A member that can only be null is shown by null.
            let only_null = schema.get("enum") == Some(&json!([null]));
            member.present |= only_null && member.null;
            match (instance, value) {
                (None, _) => self.visit(&schema, &label, None),
                (Some(_), Some(value)) => self.visit(&schema, &label, Some(value)),
                (Some(_), None) => {}
            }
        }
        self.visit_items(schema, owner, instance);
    }

    fn visit_items(&mut self, schema: &Value, owner: &str, instance: Option<&Value>) {
        let owner = component(schema).unwrap_or(owner).to_owned();
        let schema = self.document.resolve(schema);
        if let Some(items) = schema.get("items") {
            let label = format!("{owner}[]");
            match instance {
                None => self.visit(items, &label, None),
                Some(list) => list
                    .as_array()
                    .into_iter()
                    .flatten()
                    .for_each(|item| self.visit(items, &label, Some(item))),
            }
        }
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.visit_items(part, &owner, instance);
        }
    }

    fn flatten(
        &self,
        schema: &Value,
        owner: &str,
        declared: &mut Vec<Declared>,
        required: &mut Vec<String>,
    ) {
        let owner = component(schema).unwrap_or(owner).to_owned();
        let schema = self.document.resolve(schema);
        let names = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        required.extend(names.filter_map(Value::as_str).map(str::to_owned));
        for (name, member) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            declared.push(Declared {
                owner: owner.clone(),
                name: name.clone(),
                schema: member.clone(),
            });
        }
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.flatten(part, &owner, declared, required);
        }
    }
}

/// Name of the component that a reference leads to.
fn component(schema: &Value) -> Option<&str> {
    schema
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_no_recording_has_is_named() {
        let text = "# about: a\n# origin: documented\n# source: a\n\
            when:\n  method: GET\n  path: /client/v4/accounts/a/email-security/settings/allow_policies\n\
            then:\n  status: 200\n  body: '{\"result\": [{\"id\": \"a\", \"comments\": null}]}'\n";
        let recording = Recording::parse("x", text).expect("a recording");
        let members = members(&Document::load(), &[recording]);
        let unseen = |name: &str| members[name].unseen();
        assert_eq!(unseen("email-security_AllowPolicy.id"), None);
        assert_eq!(
            unseen("email-security_AllowPolicy.pattern"),
            Some("present")
        );
        assert_eq!(
            unseen("email-security_AllowPolicy.comments"),
            Some("present")
        );
        assert_eq!(
            unseen("email_security_list_allow_policies.result"),
            Some("absent")
        );
        assert_eq!(
            unseen("email-security_messages[].source.pointer"),
            Some("present")
        );
    }
}
