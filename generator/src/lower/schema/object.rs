//! Objects: structs with their members, and maps.

use super::default::checked_default;
use super::flat::Flat;
use super::key::{Key, Member, Resolved};
use super::rest::has_pattern;
use super::{limited, limits};
use crate::api::{Access, Docs, Field, Kind, Rest, Struct, Type, Use};
use crate::load::{self, Place};
use crate::lower::context::{Lowering, any, plain};
use crate::lower::naming;

impl<'d> Lowering<'d> {
    pub(super) fn object(&mut self, key: &Key, place: &Place, flat: &Flat<'d>) -> Use {
        // A map has room for values of its type alone.
        if flat.properties.is_empty() && !self.leaves_some_unsaid(flat) {
            let item = match self.rest(flat) {
                Rest::Kept { value, .. } => *value,
                Rest::Ignored => any(),
                // An object that is said to have no members at all.
                Rest::Denied if !flat.content => any(),
                Rest::Denied => return self.of_members(key, place, flat),
            };
            for name in &flat.required {
                self.required_undeclared(place, name, "it may be any value or absent");
            }
            return limited(Type::Map(Box::new(item)), limits::of_object(&flat.limits));
        }
        if key.len() == 1 && naming::is_named(place) {
            let empty = Struct {
                fields: Vec::new(),
                rest: Rest::Ignored,
                limits: limits::of_object(&flat.limits).into(),
                generic: false,
            };
            let id = self.define(key, place, Kind::Struct(empty));
            self.queue.push_back((id, key.clone()));
            return plain(Type::Named(id));
        }
        self.of_members(key, place, flat)
    }

    fn of_members(&mut self, key: &Key, place: &Place, flat: &Flat<'d>) -> Use {
        let fields = self.fields(key, flat);
        plain(Type::Named(self.define(key, place, Kind::Struct(fields))))
    }

    /// The members of an object.
    pub(super) fn fields(&mut self, key: &Key, flat: &Flat<'d>) -> Struct {
        let mut fields: Vec<Field> = flat
            .properties
            .iter()
            .filter_map(|(name, places)| self.field(name, places, flat))
            .collect();
        let rest = self.rest(flat);
        for name in &flat.required {
            if flat.properties.contains_key(name) {
                continue;
            }
            match rest {
                Rest::Ignored => fields.extend(self.undeclared(key, name)),
                Rest::Denied => self.forbidden(key, name),
                Rest::Kept { all: false, .. } if !has_pattern(flat, name) => {
                    fields.extend(self.undeclared(key, name));
                }
                Rest::Kept { .. } => {}
            }
        }
        Struct {
            fields,
            rest,
            limits: limits::of_object(&flat.limits).into(),
            generic: false,
        }
    }

    fn field(&mut self, name: &str, places: &[Place], flat: &Flat<'d>) -> Option<Field> {
        let place = places.last()?.clone();
        if self.schema(&place).boolean == Some(false) {
            return None;
        }
        let members: Vec<Resolved<'d>> = places
            .iter()
            .map(|place| self.resolve(&Member::whole(place.clone())))
            .collect();
        let access = self.access(&place, &members);
        let used = self.used_resolved(members);
        let required = flat.required.contains(&name);
        let (value, constant) = self.constant(used.value, required, places);
        let default = checked_default(self, &used.notes, &value);
        Some(Field {
            wire: name.to_owned(),
            value,
            required,
            access,
            default,
            constant,
            docs: used.notes.docs(),
            place,
        })
    }

    /// A required member that nothing describes: it may be anything, and that it is required is not enforced, because
    /// as often as not the name is misspelt.
    fn undeclared(&mut self, key: &Key, name: &str) -> Option<Field> {
        let place = super::place_of(key)?;
        self.required_undeclared(&place, name, "it may be any value or absent");
        Some(Field {
            wire: name.to_owned(),
            value: any(),
            required: false,
            access: Access::Both,
            default: None,
            constant: None,
            docs: Docs::default(),
            place,
        })
    }

    /// A required member that nothing describes, in an object without further members: no value is right.
    fn forbidden(&mut self, key: &Key, name: &str) {
        if let Some(place) = super::place_of(key) {
            let instead = "the schema forbids members that are not described, so it is left out";
            self.required_undeclared(&place, name, instead);
        }
    }

    fn required_undeclared(&mut self, place: &Place, name: &str, instead: &str) {
        self.warn(
            "required-undeclared",
            place,
            format!("`required` names `{name}`, which no property describes; {instead}"),
            "describe the property, or correct its name in `required`",
        );
    }

    /// On which side the member exists: one-sided only when every schema that declares it says so.
    fn access(&mut self, place: &Place, members: &[Resolved<'d>]) -> Access {
        let read_only = members.iter().all(|one| one.notes.read_only == Some(true));
        let write_only = members.iter().all(|one| one.notes.write_only == Some(true));
        match (read_only, write_only) {
            (true, true) => {
                self.warn(
                    "read-and-write-only",
                    place,
                    "a member cannot be both readOnly and writeOnly; it is neither here",
                    "keep one of them",
                );
                Access::Both
            }
            (true, false) => Access::ReadOnly,
            (false, true) => Access::WriteOnly,
            (false, false) => Access::Both,
        }
    }

    /// The one value that the member can have. A required member with a list of one inline string is a tag, not a list.
    fn constant(
        &mut self,
        value: Use,
        required: bool,
        places: &[Place],
    ) -> (Use, Option<serde_json::Value>) {
        let is_inline = match value.ty {
            Type::Named(id) => self.types.get(id).is_some_and(|def| def.name.own.is_none()),
            _ => false,
        };
        let may_be = match value.limits.one_of.as_slice() {
            [_] => true,
            // Any text may be allowed beside the list.
            _ => required && is_inline && places.iter().any(|one| self.one_value(one).is_some()),
        };
        match self.as_scalar(&value).filter(|_| may_be) {
            Some((value, constant)) => (value, Some(constant)),
            None => (value, None),
        }
    }
}

/// Whether a rest allows everything or is about a schema.
pub(super) fn welcomes(rest: &load::Rest) -> bool {
    matches!(rest, load::Rest::Anything | load::Rest::Schema(_))
}
