//! How what two schemas say of one value goes together.

use std::cmp::Ordering;

use super::multiple;
use crate::api::{Bound, Limits};
use crate::load::{Node, Number, Type, TypeSet};

/// The types that both sets allow; `None` when there is none. A whole number is a number.
pub(super) fn common_types(a: TypeSet, b: TypeSet) -> Option<TypeSet> {
    let has = |set: TypeSet, kind| {
        set.contains(kind) || (kind == Type::Integer && set.contains(Type::Number))
    };
    let common: TypeSet = Type::ALL
        .into_iter()
        .filter(|kind| has(a, *kind) && has(b, *kind))
        .collect();
    // `number` already holds what `integer` would add.
    let common = if common.contains(Type::Number) {
        common.without(Type::Integer)
    } else {
        common
    };
    (!common.is_empty()).then_some(common)
}

/// The type of a value; a whole number is an integer.
pub(super) fn type_of(node: &Node) -> Option<Type> {
    Some(match node {
        Node::Null => return None,
        Node::Bool(_) => Type::Boolean,
        Node::Number(_) if node.as_number().and_then(|n| n.as_i128()).is_some() => Type::Integer,
        Node::Number(_) => Type::Number,
        Node::String(_) => Type::String,
        Node::Array(_) => Type::Array,
        Node::Object(_) => Type::Object,
    })
}

/// Makes `limits` as strict as both. Gives the keywords of which one value cannot say both; the first stays.
pub(super) fn intersect(limits: &mut Limits, other: Limits) -> Vec<&'static str> {
    let mut lost = Vec::new();
    greater(&mut limits.min_length, other.min_length);
    lesser(&mut limits.max_length, other.max_length);
    greater(&mut limits.min_items, other.min_items);
    lesser(&mut limits.max_items, other.max_items);
    greater(&mut limits.min_properties, other.min_properties);
    lesser(&mut limits.max_properties, other.max_properties);
    limits.unique_items |= other.unique_items;
    limits.minimum = stricter(
        limits.minimum.take(),
        other.minimum,
        std::cmp::Ordering::Greater,
    );
    limits.maximum = stricter(
        limits.maximum.take(),
        other.maximum,
        std::cmp::Ordering::Less,
    );
    match (&limits.multiple_of, other.multiple_of) {
        (Some(a), Some(b)) => match multiple::common(a, &b) {
            Some(common) => limits.multiple_of = Some(common),
            None => lost.push("multipleOf"),
        },
        (None, multiple) => limits.multiple_of = multiple,
        (Some(_), None) => {}
    }
    for pattern in other.patterns {
        if !limits
            .patterns
            .iter()
            .any(|known| known.regex == pattern.regex)
        {
            limits.patterns.push(pattern);
        }
    }
    lost
}

/// Whether two values are equal, numbers however they are written.
pub(super) fn is_same(a: &Node, b: &Node) -> bool {
    match (a, b) {
        (Node::Number(a), Node::Number(b)) => !matches!(
            Number(a).order(Number(b)),
            Some(Ordering::Less | Ordering::Greater)
        ),
        _ => a == b,
    }
}

/// Takes out limits that leave no value, in pairs, and names them.
pub(super) fn take_impossible(limits: &mut Limits) -> Vec<[&'static str; 2]> {
    let mut taken = Vec::new();
    let counts = [
        (
            &mut limits.min_length,
            &mut limits.max_length,
            ["minLength", "maxLength"],
        ),
        (
            &mut limits.min_items,
            &mut limits.max_items,
            ["minItems", "maxItems"],
        ),
        (
            &mut limits.min_properties,
            &mut limits.max_properties,
            ["minProperties", "maxProperties"],
        ),
    ];
    for (least, most, names) in counts {
        if matches!((&*least, &*most), (Some(least), Some(most)) if least > most) {
            (*least, *most) = (None, None);
            taken.push(names);
        }
    }
    if let (Some(least), Some(most)) = (&limits.minimum, &limits.maximum) {
        let none_between = match compare(&least.value, &most.value) {
            Some(std::cmp::Ordering::Greater) => true,
            Some(std::cmp::Ordering::Equal) => least.exclusive || most.exclusive,
            _ => false,
        };
        if none_between {
            (limits.minimum, limits.maximum) = (None, None);
            taken.push(["minimum", "maximum"]);
        }
    }
    taken
}

fn greater(known: &mut Option<u64>, other: Option<u64>) {
    *known = (*known).max(other);
}

fn lesser(known: &mut Option<u64>, other: Option<u64>) {
    *known = match (*known, other) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
}

fn stricter(known: Option<Bound>, other: Option<Bound>, wins: std::cmp::Ordering) -> Option<Bound> {
    let (Some(a), Some(b)) = (&known, &other) else {
        return known.or(other);
    };
    match compare(&a.value, &b.value) {
        Some(order) if order == wins => known,
        Some(std::cmp::Ordering::Equal) if a.exclusive => known,
        Some(_) => other,
        None => known,
    }
}

/// The order of two numbers by their texts.
pub(super) fn compare(a: &str, b: &str) -> Option<std::cmp::Ordering> {
    Number(a).order(Number(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bound(value: &str, exclusive: bool) -> Option<Bound> {
        Some(Bound {
            value: value.to_owned(),
            exclusive,
        })
    }

    #[test]
    fn the_stricter_limit_wins_and_numbers_stay_exact() {
        let mut limits = Limits {
            min_length: Some(1),
            max_length: Some(9),
            minimum: bound("12345678901234567890", false),
            maximum: bound("10", false),
            ..Limits::default()
        };
        let other = Limits {
            min_length: Some(3),
            max_length: Some(12),
            minimum: bound("12345678901234567889", true),
            maximum: bound("10.0", true),
            ..Limits::default()
        };
        assert!(intersect(&mut limits, other).is_empty());
        assert_eq!((limits.min_length, limits.max_length), (Some(3), Some(9)));
        assert_eq!(limits.minimum, bound("12345678901234567890", false));
        assert_eq!(limits.maximum, bound("10.0", true));
    }

    #[test]
    fn a_whole_number_is_a_number() {
        let set = |kinds: &[Type]| kinds.iter().copied().collect::<TypeSet>();
        assert_eq!(
            common_types(set(&[Type::Number]), set(&[Type::Integer, Type::String])),
            Some(set(&[Type::Integer]))
        );
        assert_eq!(
            common_types(set(&[Type::String]), set(&[Type::Object])),
            None
        );
    }
}
