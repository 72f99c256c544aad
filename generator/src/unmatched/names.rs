//! Keys that name schemas, their members and values, and security schemes.

use std::collections::HashSet;

use super::Check;
use crate::api::Kind;
use crate::config::{Credentials, closest, key_names, key_pointer};
use crate::load::{Place, Pointer};

/// How far a schema is followed through what it is made of.
const DEEPEST: usize = 32;

impl Check<'_> {
    pub(super) fn types(&mut self) {
        let config = self.config;
        for key in config.rename.types.keys() {
            self.schema(&["rename", "types", key], "rename.types", key);
        }
        if let Some(prefix) = &config.rename.strip_prefix
            && !self
                .schemas()
                .iter()
                .any(|name| name.starts_with(prefix.as_str()))
        {
            self.vain(
                &["rename", "strip_prefix"],
                format!("`rename.strip_prefix` is `{prefix}`, but no schema's name begins so"),
                None,
            );
        }
    }

    /// The names of the schemas in the document.
    fn schemas(&self) -> Vec<&str> {
        let components = self.document.components("schemas").into_iter();
        let own = self
            .api
            .types
            .iter()
            .filter_map(|(_, def)| def.name.own.as_deref());
        components.map(|(name, _)| name).chain(own).collect()
    }

    /// Says when a key names no schema, and whether it does.
    fn schema(&mut self, steps: &[&str], key: &str, name: &str) -> bool {
        let component = Place::root().join("components").join("schemas").join(name);
        let is_own = |own: Option<&str>| own == Some(name);
        let mut types = self.api.types.iter();
        if self.document.get(&component).is_some()
            || types.any(|(_, def)| is_own(def.name.own.as_deref()))
            || self.is_there(name)
        {
            return true;
        }
        let meant = closest(name, self.schemas().into_iter()).map(str::to_owned);
        let message = format!("`{key}` names `{name}`, which is no schema of the document");
        self.vain(steps, message, meant.as_deref());
        false
    }

    /// Whether a key is a pointer to something in the document.
    fn is_there(&self, key: &str) -> bool {
        let pointer = key_pointer(key);
        pointer.starts_with('/')
            && self.document.files().any(|file| {
                let pointer = Pointer::from_escaped(pointer);
                self.document.get(&Place { file, pointer }).is_some()
            })
    }

    pub(super) fn fields(&mut self) {
        let config = self.config;
        for key in config.rename.fields.keys() {
            if self.is_there(key) {
                continue;
            }
            // A schema's name may have dots, and so may a member's.
            let mut splits = key.match_indices('.').map(|(at, _)| {
                let (schema, member) = key.split_at(at);
                (schema, member.trim_start_matches('.'))
            });
            let mut named = splits.clone();
            if named.any(|(schema, member)| self.members(schema).contains(member)) {
                continue;
            }
            let schemas = self.schemas();
            let suggestion = splits.find_map(|(schema, member)| {
                let schema = match schemas.contains(&schema) {
                    true => schema,
                    false => closest(schema, schemas.iter().copied())?,
                };
                let mut members: Vec<String> = self.members(schema).into_iter().collect();
                members.sort();
                let member = closest(member, members.iter().map(String::as_str))?;
                Some(format!("{schema}.{member}"))
            });
            self.vain(
                &["rename", "fields", key],
                format!(
                    "`rename.fields` names `{key}`, which is no member of a schema of the document"
                ),
                suggestion.as_deref(),
            );
        }
    }

    /// The members of the schemas with this name: those it became, and those it is made of.
    fn members(&self, schema: &str) -> HashSet<String> {
        let mut members = HashSet::new();
        for (_, def) in self.api.types.iter() {
            if let Kind::Struct(object) = &def.kind
                && def.name.own.as_deref() == Some(schema)
            {
                members.extend(object.fields.iter().map(|field| field.wire.clone()));
            }
        }
        let place = Place::root()
            .join("components")
            .join("schemas")
            .join(schema);
        self.described_members(&place, DEEPEST, &mut members);
        members
    }

    fn described_members(&self, place: &Place, depth: usize, members: &mut HashSet<String>) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        if let Ok(end) = self.document.follow(place)
            && end != *place
        {
            self.described_members(&end, depth, members);
        }
        let named = self.document.members(&place.join("properties"));
        members.extend(named.map(|(name, _)| name.to_owned()));
        for keyword in ["allOf", "oneOf", "anyOf"] {
            for part in self.document.items(&place.join(keyword)) {
                self.described_members(&part, depth, members);
            }
        }
    }

    pub(super) fn receive_only(&mut self) {
        let config = self.config;
        for (key, values) in &config.receive_only {
            if !self.schema(&["receive_only", key], "receive_only", key) {
                continue;
            }
            let listed = self.listed(key);
            for (number, value) in values.iter().enumerate() {
                if !listed.is_empty() && !listed.contains(value) {
                    self.vain(
                        &["receive_only", key, &number.to_string()],
                        format!(
                            "`receive_only.{key}` has `{value}`, which the schema does not list"
                        ),
                        closest(value, listed.iter().map(String::as_str)),
                    );
                }
            }
        }
    }

    /// The values that the schema lists; none when it is no list, or is not used.
    fn listed(&self, key: &str) -> Vec<String> {
        let named =
            self.api.types.iter().filter(|(_, def)| {
                key_names(key, def.name.own.as_deref(), def.place.pointer.as_str())
            });
        let lists = named.filter_map(|(_, def)| match &def.kind {
            Kind::Enum(list) => Some(list),
            _ => None,
        });
        let values = lists
            .flat_map(|list| &list.variants)
            .map(|variant| &variant.value);
        values
            .map(|value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned)
            })
            .collect()
    }

    pub(super) fn credentials(&mut self) {
        let config = self.config;
        let declared = self.document.components("securitySchemes");
        let known: Vec<&str> = declared
            .iter()
            .map(|(name, _)| *name)
            .chain([Credentials::BASE_URL])
            .collect();
        for scheme in config.credentials.env.keys() {
            if !known.contains(&scheme.as_str()) {
                self.vain(
                    &["credentials", "env", scheme],
                    format!("`credentials.env` names `{scheme}`, which is no security scheme of the document"),
                    closest(scheme, known.iter().copied()),
                );
            }
        }
    }
}
