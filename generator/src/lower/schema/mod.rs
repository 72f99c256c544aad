//! Schemas to types.
//!
//! In: the place of a schema. Out: a [`Use`] of a type, made once for each schema, and the [`Notes`] on this use.
//! What always holds: a named struct is referred to before its members are lowered (they wait in a queue), so that
//! neither cycles nor long chains of components recurse; anything else that contains itself becomes a type of its own.

mod array;
mod closure;
mod default;
mod discriminator;
mod enumeration;
mod flat;
mod inheritance;
mod key;
mod kinds;
mod limits;
mod listed;
mod merge;
mod narrow;
mod notes;
mod number;
mod object;
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
use key::Part;

use super::context::{DEEPEST, Lowering, any, plain};
use crate::api::{Kind, Limits, NameHint, Type, TypeDef, TypeId, Use};
use crate::load::{Place, Type as JsonType};

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
        let value = self.lower_new(key, &place);
        self.depth -= 1;
        let value = self.close(key, &place, value);
        self.memo
            .insert(key.clone(), State::Done(Box::new(value.clone())));
        value
    }

    /// A schema that contains itself becomes a type with a name, whatever it is.
    fn met_again(&mut self, key: &Key, place: &Place) -> Use {
        let id = self.reserve(key, place);
        self.memo.insert(key.clone(), State::Open(Some(id)));
        plain(Type::Named(id))
    }

    /// A type whose kind is not known yet.
    fn reserve(&mut self, key: &Key, place: &Place) -> TypeId {
        let mut notes = Notes::default();
        notes.absorb(&self.schema(place));
        let def = TypeDef {
            name: self.name_of_key(key, place),
            place: place.clone(),
            docs: notes.docs(),
            kind: Kind::Wrapper(any()),
        };
        self.types.add(def)
    }

    /// Gives the type that was reserved for a schema its kind.
    fn close(&mut self, key: &Key, place: &Place, value: Use) -> Use {
        let Some(State::Open(Some(id))) = self.memo.get(key).cloned() else {
            return value;
        };
        if value.nullable {
            self.late_nullable.push(id);
        }
        let mut named = plain(Type::Named(id));
        named.nullable = value.nullable;
        let inner = match value.ty {
            // Already filled in: the type took the reserved name.
            Type::Named(same)
                if same == id
                    && !matches!(self.types.get(id).map(|d| &d.kind), Some(Kind::Wrapper(_))) =>
            {
                return named;
            }
            Type::Named(other) if self.leads_to(other, id) => {
                self.warn(
                    "schema-cycle",
                    place,
                    "this schema is defined as itself; any value stands in for it",
                    "say what it is beside the reference",
                );
                self.fall_back(place, "it is defined as itself")
            }
            _ => Use {
                nullable: false,
                ..value
            },
        };
        if let Some(def) = self.types.get_mut(id) {
            def.kind = Kind::Wrapper(inner);
        }
        named
    }

    /// Whether the wrapper `from` is `to` in the end.
    fn leads_to(&self, from: TypeId, to: TypeId) -> bool {
        let mut here = from;
        for _ in 0..=DEEPEST {
            if here == to {
                return true;
            }
            match self.types.get(here).map(|def| &def.kind) {
                Some(Kind::Wrapper(Use {
                    ty: Type::Named(next),
                    ..
                })) => here = *next,
                _ => return false,
            }
        }
        true
    }

    /// Words for the name of what satisfies several schemas: the shared part's, then the variant's.
    fn name_of_key(&self, key: &Key, place: &Place) -> NameHint {
        let mut name = self.name_of(place);
        let (Some(first), true) = (key.first(), key.len() > 1) else {
            return name;
        };
        let mut context = self.name_of(&first.place).into_words();
        match name.own.take() {
            Some(own) => context.push(own),
            None if first.part == Part::Shared => context.extend(name.context.pop()),
            None => context = name.context,
        }
        NameHint { own: None, context }
    }

    /// Adds a type for a schema, under the name that was reserved for it if one was.
    fn define(&mut self, key: &Key, place: &Place, kind: Kind) -> TypeId {
        let id = match self.memo.get(key) {
            Some(State::Open(Some(id))) => *id,
            _ => self.reserve(key, place),
        };
        if let Some(def) = self.types.get_mut(id) {
            def.kind = kind;
        }
        id
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

/// A use of `ty` with limits.
fn limited(ty: Type, limits: Limits) -> Use {
    Use {
        ty,
        nullable: false,
        limits,
    }
}
