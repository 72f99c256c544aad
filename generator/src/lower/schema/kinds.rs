//! Several types in one schema: a union of what each makes of the schema's keywords.

use super::flat::Flat;
use super::key::Key;
use super::variants::Alternative;
use crate::api::{Kind, Type, Use};
use crate::load::{Place, Type as JsonType, TypeSet};
use crate::lower::context::{Lowering, any, plain};

impl<'d> Lowering<'d> {
    /// `type: [string, integer]`: a union of what each type makes of the schema's keywords.
    pub(super) fn of_kinds(
        &mut self,
        key: &Key,
        place: &Place,
        flat: &Flat<'d>,
        kinds: TypeSet,
    ) -> Use {
        let mut kinds = kinds;
        if kinds.contains(JsonType::Number) {
            kinds = kinds.without(JsonType::Integer);
        }
        let every = JsonType::ALL
            .into_iter()
            .filter(|kind| !matches!(kind, JsonType::Null | JsonType::Integer));
        if every.clone().all(|kind| kinds.contains(kind))
            && !flat.about_objects
            && !flat.about_arrays
        {
            return any();
        }
        let alternatives = kinds
            .iter()
            .map(|kind| {
                let mut of_kind = flat.clone();
                of_kind.types = std::iter::once(kind).collect();
                let value = self.of_kind_inline(key, place, &of_kind, kind);
                Alternative::of_kind(kind, value)
            })
            .collect();
        self.union_of(Some(key), place, alternatives, None, true)
    }

    /// As [`Self::of_kind`], but a struct is lowered at once: the schema's name goes to the union that it is part of.
    fn of_kind_inline(&mut self, key: &Key, place: &Place, flat: &Flat<'d>, kind: JsonType) -> Use {
        if kind == JsonType::Object && !flat.properties.is_empty() {
            let fields = self.fields(key, flat);
            let id = self.reserve(key, place);
            if let Some(def) = self.types.get_mut(id) {
                def.name.context.push("object".to_owned());
                if let Some(own) = def.name.own.take() {
                    def.name.context.insert(0, own);
                }
                def.kind = Kind::Struct(fields);
            }
            return plain(Type::Named(id));
        }
        self.of_kind(key, place, flat, kind)
    }
}
