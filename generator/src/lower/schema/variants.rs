//! The variants of a union, and which of them are the same to a reader of JSON.

use super::key::{Key, Member};
use super::{Used, number};
use crate::api::{
    Docs, Enum, EnumRepr, Format, IntWidth, Kind, Limits, NameHint, SparseLimits, Type, Use,
    Variant,
};
use crate::load::{Place, Type as JsonType};
use crate::lower::context::{Lowering, plain};
use crate::lower::naming;

/// A variant that a union may get.
#[derive(Clone, Debug)]
pub(super) struct Alternative {
    pub(super) name: NameHint,
    pub(super) value: Use,
    pub(super) docs: Docs,
    /// The one schema behind the aliases, if it is one.
    pub(super) target: Option<Place>,
    /// What a value of it satisfies.
    pub(super) members: Vec<Member>,
    /// Where the variant is written.
    pub(super) written: Option<Place>,
    pub(super) tags: Vec<String>,
}

impl Alternative {
    /// What one type of several became.
    pub(super) fn of_kind(kind: JsonType, value: Use) -> Self {
        Self::from_variant(Variant {
            name: NameHint {
                own: Some(kind.name().to_owned()),
                context: Vec::new(),
            },
            value,
            tags: Vec::new(),
            docs: Docs::default(),
        })
    }

    pub(super) fn from_variant(variant: Variant) -> Self {
        Self {
            name: variant.name,
            value: variant.value,
            docs: variant.docs,
            target: None,
            members: Vec::new(),
            written: None,
            tags: variant.tags,
        }
    }

    pub(super) fn into_variant(self) -> Variant {
        Variant {
            name: self.name,
            value: self.value,
            tags: self.tags,
            docs: self.docs,
        }
    }
}

/// What is left of a union's variants.
pub(super) struct Collapsed {
    pub(super) alternatives: Vec<Alternative>,
    /// Whether one of them was or allowed `null`.
    pub(super) nullable: bool,
    /// Whether one of them was any value.
    pub(super) untyped: bool,
}

/// Takes `null` out, joins what is the same, and puts what accepts more behind what accepts less.
pub(super) fn collapse(
    lowering: &mut Lowering<'_>,
    key: Option<&Key>,
    place: &Place,
    alternatives: Vec<Alternative>,
    tagged: bool,
) -> Collapsed {
    let mut nullable = false;
    let mut untyped = false;
    let mut kept: Vec<Alternative> = Vec::new();
    for mut one in alternatives {
        nullable |= one.value.nullable || one.value.ty == Type::Null;
        untyped |= one.value.ty == Type::Any;
        if matches!(one.value.ty, Type::Null | Type::Any) {
            continue;
        }
        one.value.nullable = false;
        if lowering.is_reserved_for(key, &one.value) {
            continue;
        }
        match kept.iter_mut().find(|known| known.value.ty == one.value.ty) {
            Some(known) => {
                allow_both(&mut known.value.limits, &one.value.limits);
                known.tags.append(&mut one.tags);
            }
            None => kept.push(one),
        }
    }
    if !tagged {
        join_numbers(&mut kept);
        join_strings(lowering, place, &mut kept);
        kept.sort_by_key(|one| lowering.permissiveness(&one.value.ty));
    }
    Collapsed {
        alternatives: kept,
        nullable,
        untyped,
    }
}

/// Makes `limits` no stricter than either: what one variant allows is not refused because another does not.
fn allow_both(limits: &mut SparseLimits, other: &SparseLimits) {
    if limits == other {
        return;
    }
    let mut one_of = limits.one_of.clone();
    if !one_of.is_empty() && !other.one_of.is_empty() {
        for value in &other.one_of {
            if !one_of.contains(value) {
                one_of.push(value.clone());
            }
        }
    } else {
        one_of.clear();
    }
    *limits = SparseLimits::from(Limits {
        one_of,
        ..Limits::default()
    });
}

/// Lets the variants of one type stand for those of others, which are left out.
fn absorb(
    kept: &mut Vec<Alternative>,
    stands: impl Fn(&Type) -> bool,
    absorbed: impl Fn(&Type) -> bool,
) {
    let lost: Vec<SparseLimits> = kept
        .extract_if(.., |one| absorbed(&one.value.ty))
        .map(|one| one.value.limits)
        .collect();
    for one in kept.iter_mut().filter(|one| stands(&one.value.ty)) {
        if lost.iter().any(|limits| *limits != one.value.limits) {
            one.value.limits = SparseLimits::default();
        }
    }
}

/// A number of any kind reads every number: the widest stands for all.
fn join_numbers(kept: &mut Vec<Alternative>) {
    // A decimal in text reads numbers too.
    let is_decimal = |ty: &Type| *ty == Type::Format(Format::Decimal);
    if kept.iter().any(|one| is_decimal(&one.value.ty)) {
        absorb(kept, is_decimal, |ty| {
            *ty == Type::Format(Format::ExactNumber)
        });
    }
    let floats = kept
        .iter()
        .any(|one| matches!(one.value.ty, Type::Float { .. }));
    let widths: Vec<IntWidth> = kept
        .iter()
        .filter_map(|one| {
            if let Type::Int(width) = one.value.ty {
                Some(width)
            } else {
                None
            }
        })
        .collect();
    if floats {
        let is_float = |ty: &Type| matches!(ty, Type::Float { .. });
        absorb(kept, is_float, |ty| matches!(ty, Type::Int(_)));
    } else if widths.len() > 1 {
        let widest = widths
            .iter()
            .copied()
            .max_by_key(|width| number::range(*width).1)
            .unwrap_or(IntWidth::I64);
        let signed = widths.iter().any(|width| number::range(*width).0 < 0);
        let widest = if signed && widest == IntWidth::U64 {
            IntWidth::I128
        } else {
            widest
        };
        let mut first = true;
        kept.retain_mut(|one| {
            if !matches!(one.value.ty, Type::Int(_)) {
                return true;
            }
            one.value = plain(Type::Int(widest));
            std::mem::replace(&mut first, false)
        });
    }
    let mut first = true;
    let several = kept
        .iter()
        .filter(|one| matches!(one.value.ty, Type::Float { .. }))
        .count()
        > 1;
    kept.retain_mut(|one| {
        if !several || !matches!(one.value.ty, Type::Float { .. }) {
            return true;
        }
        one.value = plain(Type::Float { single: false });
        std::mem::replace(&mut first, false)
    });
}

/// Lists of strings are open, so one that joins them all reads what each would; beside plain text it is the list that is kept.
fn join_strings(lowering: &mut Lowering<'_>, place: &Place, kept: &mut Vec<Alternative>) {
    let lists: Vec<(usize, Enum)> = kept
        .iter()
        .enumerate()
        .filter_map(|(at, one)| Some((at, lowering.string_enum(&one.value.ty)?.clone())))
        .collect();
    if lists.is_empty() {
        // Plain text reads every string.
        let is_text = |ty: &Type| *ty == Type::String;
        if kept.iter().any(|one| is_text(&one.value.ty)) {
            absorb(kept, is_text, |ty| matches!(ty, Type::Format(_)));
        }
        return;
    }
    kept.retain(|one| one.value.ty != Type::String);
    if lists.len() < 2 {
        return;
    }
    let mut joined = Enum {
        repr: EnumRepr::String,
        variants: Vec::new(),
    };
    for (_, list) in &lists {
        for variant in &list.variants {
            if !joined
                .variants
                .iter()
                .any(|known| known.value == variant.value)
            {
                joined.variants.push(variant.clone());
            }
        }
    }
    let id = lowering.reserve(&[].into(), place);
    if let Some(def) = lowering.types.get_mut(id) {
        if kept.len() > lists.len() {
            let own = def.name.own.take();
            def.name.context.splice(0..0, own);
            def.name.context.push("text".to_owned());
        }
        def.kind = Kind::Enum(joined);
    }
    let mut first = true;
    kept.retain_mut(|one| {
        if lowering.string_enum(&one.value.ty).is_none() {
            return true;
        }
        one.value = plain(Type::Named(id));
        std::mem::replace(&mut first, false)
    });
}

impl Lowering<'_> {
    /// Whether a use is the very union that is being made.
    fn is_reserved_for(&self, key: Option<&Key>, value: &Use) -> bool {
        let reserved = key.and_then(|key| match self.memo.get(key) {
            Some(super::State::Open(id)) => *id,
            _ => None,
        });
        reserved.is_some_and(|id| value.ty == Type::Named(id))
    }

    fn string_enum(&self, ty: &Type) -> Option<&Enum> {
        let Type::Named(id) = ty else { return None };
        match &self.types.get(*id)?.kind {
            Kind::Enum(list) if list.repr == EnumRepr::String => Some(list),
            _ => None,
        }
    }

    /// How much a type accepts: variants are tried in this order.
    fn permissiveness(&self, ty: &Type) -> u8 {
        match ty {
            Type::String | Type::Map(_) => 2,
            Type::Named(_) if self.string_enum(ty).is_some() => 1,
            _ => 0,
        }
    }

    /// Words for the name of a variant: its component, its title, or what it is.
    pub(super) fn variant_name(&mut self, written: &Place, used: &Used<'_>) -> NameHint {
        let named = self
            .schema(written)
            .reference
            .as_ref()
            .and_then(|reference| naming::own(self.doc, &reference.target))
            .or_else(|| {
                used.target
                    .as_ref()
                    .and_then(|target| naming::own(self.doc, target))
            });
        let own = named
            .or_else(|| used.notes.title().and_then(naming::short_title))
            .or_else(|| naming::telling(self.doc, written))
            .or_else(|| self.word_for(&used.value.ty));
        NameHint {
            own,
            context: vec![naming::position(written)],
        }
    }

    /// What a type is called when nothing names it.
    fn word_for(&self, ty: &Type) -> Option<String> {
        let word = match ty {
            Type::Bool => "boolean",
            Type::Int(_) => "integer",
            Type::Float { .. } => "number",
            Type::String => "string",
            Type::Binary => "binary",
            Type::Tuple { .. } => "tuple",
            Type::Map(_) => "map",
            Type::Format(Format::ExactNumber) => "exact-number",
            Type::Format(format) => format.name(),
            Type::Array(item) => {
                let inner = match &item.ty {
                    Type::Named(id) => self.types.get(*id).and_then(|def| def.name.own.clone()),
                    other => self.word_for(other),
                };
                return Some(
                    inner.map_or_else(|| "list".to_owned(), |inner| format!("{inner} list")),
                );
            }
            Type::Named(id) => return self.types.get(*id).and_then(|def| def.name.own.clone()),
            Type::Any | Type::Null | Type::Apply(..) | Type::Param => return None,
        };
        Some(word.to_owned())
    }
}
