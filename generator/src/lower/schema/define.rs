//! Types with names: reserved when a schema is met within itself, given their kind when it is known.

use super::State;
use super::key::{Key, Part};
use super::notes::Notes;
use crate::api::{Kind, NameHint, Type, TypeDef, TypeId, Use};
use crate::load::Place;
use crate::lower::context::{DEEPEST, Lowering, any, plain};

impl<'d> Lowering<'d> {
    /// A schema that contains itself becomes a type with a name, whatever it is.
    pub(super) fn met_again(&mut self, key: &Key, place: &Place) -> Use {
        let id = self.reserve(key, place);
        self.memo.insert(key.clone(), State::Open(Some(id)));
        plain(Type::Named(id))
    }

    /// A type whose kind is not known yet.
    pub(super) fn reserve(&mut self, key: &Key, place: &Place) -> TypeId {
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
    pub(super) fn close(&mut self, key: &Key, place: &Place, value: Use) -> Use {
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
    pub(super) fn leads_to(&self, from: TypeId, to: TypeId) -> bool {
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
    pub(super) fn name_of_key(&self, key: &Key, place: &Place) -> NameHint {
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
    pub(super) fn define(&mut self, key: &Key, place: &Place, kind: Kind) -> TypeId {
        let id = match self.memo.get(key) {
            Some(State::Open(Some(id))) => *id,
            _ => self.reserve(key, place),
        };
        if let Some(def) = self.types.get_mut(id) {
            def.kind = kind;
        }
        id
    }
}
