//! What values of a type look like from outside: enough to tell the variants of a union apart without decoding them.

use super::presence::presence;
use super::walk::Side;
use crate::api::{Api, EnumRepr, Format, Kind, Rest, Struct, Type, TypeDef, Use};
use crate::plan::{JsonKind, Presence};

/// Unions within unions are followed this deep; what is deeper may be anything.
const DEEPEST: u8 = 8;

/// What every value of a type has in common.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Traits {
    /// The JSON types it may have, sorted; empty: any.
    pub(crate) kinds: Vec<JsonKind>,
    /// Members that are always there, sorted.
    pub(crate) members: Vec<String>,
    /// Members that always hold one of these values.
    pub(crate) constants: Vec<(String, Vec<serde_json::Value>)>,
    /// All members with a name, sorted.
    pub(crate) known: Vec<String>,
    /// Whether it is an object whose members have names, others beside them or not.
    pub(crate) named: bool,
    /// How little is asked of a string: 0 a format, 1 any.
    pub(crate) looseness: u8,
}

impl Traits {
    /// Looks at a type, as it is on a side.
    pub(crate) fn of(api: &Api, value: &Use, side: Side) -> Self {
        let mut traits = of_type(api, &value.ty, side, DEEPEST);
        if value.nullable && !traits.kinds.is_empty() {
            traits.kinds.push(JsonKind::Null);
        }
        traits.kinds.sort();
        traits.kinds.dedup();
        traits
    }

    /// Whether no value can be of both.
    pub(crate) fn excludes(&self, other: &Self) -> bool {
        let apart = |(name, values): &(String, Vec<_>)| {
            other.constants.iter().any(|(other, others)| {
                other == name && !values.iter().any(|value| others.contains(value))
            })
        };
        self.is_of_other_kind(other)
            || (self.kinds == [JsonKind::Object]
                && other.kinds == [JsonKind::Object]
                && self.constants.iter().any(apart))
    }

    /// Whether this one takes values of `other` and loses members of theirs.
    pub(crate) fn robs(&self, other: &Self) -> bool {
        let knows = |traits: &Self, name: &String| traits.known.binary_search(name).is_ok();
        self.named
            && self.looseness == 0
            && other.named
            && !self.excludes(other)
            && self.members.iter().all(|name| knows(other, name))
            && !other.known.iter().all(|name| knows(self, name))
    }

    fn is_of_other_kind(&self, other: &Self) -> bool {
        let accepts = |kinds: &[JsonKind], kind| {
            covers(kinds, kind) || (kind == JsonKind::Number && kinds.contains(&JsonKind::Integer))
        };
        !self.kinds.is_empty()
            && !other.kinds.is_empty()
            && !self.kinds.iter().any(|&kind| accepts(&other.kinds, kind))
    }

    /// Whether every value of `other` is taken for one of these, and not the other way round: tried first, this one would leave nothing to the other.
    pub(crate) fn shadows(&self, other: &Self) -> bool {
        if !self.kinds.is_empty()
            && (other.kinds.is_empty()
                || !other.kinds.iter().all(|&kind| covers(&self.kinds, kind)))
        {
            return false;
        }
        if self.kinds != other.kinds {
            return self.members.is_empty() && self.constants.is_empty();
        }
        let implied = self
            .members
            .iter()
            .all(|member| other.members.binary_search(member).is_ok())
            && self.constants.iter().all(|(name, values)| {
                let same = other.constants.iter().find(|(other, _)| other == name);
                same.is_some_and(|(_, others)| others.iter().all(|value| values.contains(value)))
            });
        let fewer = self.members.len() < other.members.len()
            || self.constants.len() < other.constants.len()
            || (self.known.len() < other.known.len()
                && self
                    .known
                    .iter()
                    .all(|name| other.known.binary_search(name).is_ok()));
        implied && (fewer || self.looseness > other.looseness)
    }
}

fn covers(kinds: &[JsonKind], kind: JsonKind) -> bool {
    kinds.contains(&kind) || (kind == JsonKind::Integer && kinds.contains(&JsonKind::Number))
}

fn of_type(api: &Api, ty: &Type, side: Side, depth: u8) -> Traits {
    let kinds: &[JsonKind] = match ty {
        Type::Any | Type::Param => &[],
        Type::Null => &[JsonKind::Null],
        Type::Bool => &[JsonKind::Bool],
        Type::Int(_) => &[JsonKind::Integer],
        Type::Float { .. } => &[JsonKind::Number],
        Type::Format(Format::Decimal | Format::ExactNumber) => {
            &[JsonKind::Number, JsonKind::String]
        }
        Type::String | Type::Format(_) | Type::Binary => &[JsonKind::String],
        Type::Array(_) | Type::Tuple { .. } => &[JsonKind::Array],
        Type::Map(_) => &[JsonKind::Object],
        Type::Named(id) | Type::Apply(id, _) => {
            return match (api.types.get(*id), depth.checked_sub(1)) {
                (Some(def), Some(depth)) => of_definition(api, def, side, depth),
                _ => Traits::default(),
            };
        }
    };
    Traits {
        kinds: kinds.to_vec(),
        looseness: u8::from(matches!(ty, Type::String)),
        ..Traits::default()
    }
}

fn of_definition(api: &Api, def: &TypeDef, side: Side, depth: u8) -> Traits {
    match &def.kind {
        Kind::Struct(object) => of_object(api, object, side),
        Kind::Enum(list) => Traits {
            kinds: vec![match list.repr {
                EnumRepr::String => JsonKind::String,
                EnumRepr::Int(_) => JsonKind::Integer,
            }],
            looseness: 1,
            ..Traits::default()
        },
        Kind::Id(_) => Traits {
            kinds: vec![JsonKind::String],
            looseness: 1,
            ..Traits::default()
        },
        Kind::Wrapper(value) => of_type(api, &value.ty, side, depth),
        Kind::Union(union) => {
            let mut kinds = Vec::new();
            for variant in &union.variants {
                let traits = of_type(api, &variant.value.ty, side, depth);
                if traits.kinds.is_empty() {
                    return Traits::default();
                }
                kinds.extend(traits.kinds);
                kinds.extend(variant.value.nullable.then_some(JsonKind::Null));
            }
            kinds.sort();
            kinds.dedup();
            Traits {
                kinds,
                ..Traits::default()
            }
        }
    }
}

fn of_object(api: &Api, object: &Struct, side: Side) -> Traits {
    let mut traits = Traits {
        kinds: vec![JsonKind::Object],
        ..Traits::default()
    };
    for field in &object.fields {
        let sure = presence(api, field, side, false);
        if sure.is_some() {
            traits.known.push(field.wire.clone());
        }
        if !matches!(sure, Some(Presence::Required | Presence::RequiredNullable)) {
            continue;
        }
        traits.members.push(field.wire.clone());
        if let Some(constant) = &field.constant {
            traits
                .constants
                .push((field.wire.clone(), vec![constant.clone()]));
        } else if let Type::Named(id) = field.value.ty
            && let Some(Kind::Enum(list)) = api.types.get(id).map(|def| &def.kind)
            && !field.value.nullable
        {
            let values = list.variants.iter().map(|variant| variant.value.clone());
            traits
                .constants
                .push((field.wire.clone(), values.collect()));
        }
    }
    traits.members.sort();
    traits.known.sort();
    traits.named = true;
    traits.looseness = u8::from(matches!(object.rest, Rest::Kept { .. }));
    traits
}
