//! Schemas to types.
//!
//! In: the place of a schema. Out: a [`Use`] of a type, made once for each schema, and the [`Notes`] on this use.
//! What always holds: a named struct is referred to before its members are lowered (they wait in a queue), so that
//! neither cycles nor long chains of components recurse; anything else that contains itself becomes a type of its own.

mod array;
mod closure;
mod default;
mod define;
mod discriminator;
mod enum_notes;
mod enumeration;
mod flat;
mod formats;
mod inheritance;
mod key;
mod kinds;
mod limits;
mod listed;
mod merge;
mod multiple;
mod narrow;
mod notes;
mod number;
mod object;
mod only;
mod overlap;
mod pattern;
mod rest;
mod scalar;
mod structure;
mod union;
mod unsupported;
mod variants;

pub(crate) use default::checked_default;
pub(crate) use key::{Key, Member};
pub(crate) use notes::{Notes, deprecation};

use flat::Flat;
use key::{Part, Resolved};

use super::context::{DEEPEST, Lowering, any, plain};
use super::naming;
use crate::api::{Kind, Limits, Type, TypeId, Use};
use crate::load::{Place, Type as JsonType};

/// Lists of lists and the like are nested this deep at most: nobody reads deeper ones, and compilers fall over them.
const DEEPEST_TYPE: usize = 32;

/// What a schema became.
#[derive(Clone, Debug)]
pub(crate) enum State {
    /// It is being lowered; the type that it got because it was met again meanwhile.
    Open(Option<TypeId>),
    /// It was lowered.
    Done(Box<Use>),
}

/// A schema as it is used at one place.
pub(crate) struct Used<'d> {
    pub(crate) value: Use,
    pub(crate) notes: Notes<'d>,
    /// The one schema behind the aliases, if it is one.
    pub(crate) target: Option<Place>,
}

impl<'d> Lowering<'d> {
    /// The type of the schema at a place.
    pub(crate) fn used(&mut self, place: &Place) -> Used<'d> {
        self.used_together(&[Member::whole(place.clone())])
    }

    /// The type of a value that satisfies all these schemas.
    pub(crate) fn used_together(&mut self, members: &[Member]) -> Used<'d> {
        let resolved = members.iter().map(|member| self.resolve(member)).collect();
        self.used_resolved(resolved)
    }

    fn used_resolved(&mut self, members: Vec<Resolved<'d>>) -> Used<'d> {
        let (key, notes) = self.key(members);
        let mut value = self.lower(&key);
        if notes.nullable == Some(true) && value.ty != Type::Null {
            value.nullable = true;
        }
        let target = match &*key {
            [one] => Some(one.place.clone()),
            _ => None,
        };
        Used {
            value,
            notes,
            target,
        }
    }

    /// Lowers the members of every struct that waits for it.
    pub(crate) fn drain(&mut self) {
        while let Some((id, key)) = self.queue.pop_front() {
            let flat = self.flatten(&key);
            let fields = self.fields(&key, &flat);
            if let Some(def) = self.types.get_mut(id) {
                def.kind = Kind::Struct(fields);
            }
        }
    }

    fn lower(&mut self, key: &Key) -> Use {
        let Some(place) = place_of(key) else {
            return any();
        };
        if let Some(value) = self.simple(key, &place) {
            return value;
        }
        match self.memo.get(key).cloned() {
            Some(State::Done(value)) => return *value,
            Some(State::Open(Some(id))) => return plain(Type::Named(id)),
            Some(State::Open(None)) => return self.met_again(key, &place),
            None => {}
        }
        if self.depth >= DEEPEST {
            self.unsupported(
                "too-deep",
                &place,
                format!(
                    "schemas are nested more than {DEEPEST} deep; any value stands in for this one"
                ),
            );
            return self.fall_back(&place, "it is nested too deeply");
        }
        self.memo.insert(key.clone(), State::Open(None));
        self.depth += 1;
        let mut value = self.lower_new(key, &place);
        self.depth -= 1;
        if nesting(&value.ty) > DEEPEST_TYPE {
            self.unsupported(
                "too-deep",
                &place,
                format!("lists and maps are nested more than {DEEPEST_TYPE} deep; any value stands in for this one"),
            );
            value = self.fall_back(&place, "it is nested too deeply");
        }
        let value = self.close(key, &place, value);
        self.memo
            .insert(key.clone(), State::Done(Box::new(value.clone())));
        value
    }

    /// An inline scalar: it holds no other schema, and making it again costs less than finding it.
    fn simple(&mut self, key: &Key, place: &Place) -> Option<Use> {
        let (
            [
                Member {
                    part: Part::Whole, ..
                },
            ],
            false,
        ) = (&**key, naming::is_named(place))
        else {
            return None;
        };
        let object = self.schema(place);
        let kind = object.types.without(JsonType::Null).single()?;
        let holds_others = matches!(kind, JsonType::Array | JsonType::Object)
            || structure::composes(&object)
            || object.reference.is_some()
            || object.enumeration.is_some()
            || object.constant.is_some();
        if holds_others {
            return None;
        }
        self.schemas_with_content += 1;
        let flat = self.flatten(key);
        let mut value = self.of_kind(key, place, &flat, kind);
        value.nullable = flat.nullable;
        Some(value)
    }

    fn lower_new(&mut self, key: &Key, place: &Place) -> Use {
        if let [one] = &**key
            && one.part == Part::Whole
            && let Some(union) = self.inherited_union(key, one)
        {
            return union;
        }
        let flat = self.flatten(key);
        if flat.content {
            self.schemas_with_content += 1;
        }
        let mut value = self.lower_flat(key, place, &flat);
        value.nullable |= flat.nullable && value.ty != Type::Null;
        value
    }

    fn lower_flat(&mut self, key: &Key, place: &Place, flat: &Flat<'d>) -> Use {
        if flat.nothing {
            self.unsupported(
                "false-schema",
                place,
                "no value satisfies `false`; any value stands in for it",
            );
            return any();
        }
        if flat.only_null && flat.values.is_none() {
            return plain(Type::Null);
        }
        if !flat.unions.is_empty() {
            return self.union(key, place, flat);
        }
        if let Some(values) = &flat.values {
            return self.enumeration(key, place, flat, values);
        }
        let kinds = flat.kinds();
        match kinds.single() {
            Some(kind) => self.of_kind(key, place, flat, kind),
            None if kinds.is_empty() => self.of_no_kind(place, flat),
            None => self.of_kinds(key, place, flat, kinds),
        }
    }

    fn of_no_kind(&mut self, place: &Place, flat: &Flat<'d>) -> Use {
        if self.has_lost_reference(place) {
            return self.fall_back(place, "its reference leads nowhere");
        }
        if self.circular.contains(place) {
            return self.fall_back(place, "it is defined as itself");
        }
        if flat.content
            && !flat
                .additional
                .iter()
                .any(|(rest, _)| *rest == crate::load::Rest::Anything)
            && self.says_more_than_true(place)
        {
            return self.fall_back(place, "its keywords name no type");
        }
        any()
    }

    /// Whether there is a reference that could not be followed to an end: nowhere, or back to itself.
    fn has_lost_reference(&mut self, place: &Place) -> bool {
        let written = self.doc.get(place).and_then(|node| node.get("$ref"));
        written.is_some() && (self.schema(place).reference.is_none() || !self.doc.is_31())
    }

    fn says_more_than_true(&mut self, place: &Place) -> bool {
        self.schema(place).boolean != Some(true)
    }

    fn of_kind(&mut self, key: &Key, place: &Place, flat: &Flat<'d>, kind: JsonType) -> Use {
        match kind {
            JsonType::Null => plain(Type::Null),
            JsonType::Boolean => plain(Type::Bool),
            JsonType::Integer => self.integer(place, flat),
            JsonType::Number => self.number(place, flat),
            JsonType::String => self.text(key, place, flat),
            JsonType::Array => self.array(flat),
            JsonType::Object => self.object(key, place, flat),
        }
    }
}

/// The place that stands for a key: that of its last member, the one nearest to the use.
fn place_of(key: &Key) -> Option<Place> {
    key.last().map(|member| member.place.clone())
}

/// How many lists, maps and tuples there are around what is none.
fn nesting(ty: &Type) -> usize {
    match ty {
        Type::Array(item) | Type::Map(item) => 1 + nesting(&item.ty),
        Type::Tuple { items, rest } => {
            let inner = items.iter().chain(rest.as_deref());
            1 + inner.map(|item| nesting(&item.ty)).max().unwrap_or(0)
        }
        _ => 0,
    }
}

/// A use of `ty` with limits.
fn limited(ty: Type, limits: Limits) -> Use {
    Use {
        ty,
        nullable: false,
        limits: limits.into(),
    }
}
