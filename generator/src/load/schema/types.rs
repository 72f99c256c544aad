//! The parts of a schema that are neither a child nor a plain value.

use std::fmt;

use crate::load::place::Place;

/// A type of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// `null`.
    Null,
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `string`.
    String,
    /// `array`.
    Array,
    /// `object`.
    Object,
}

impl Type {
    /// Every type.
    pub const ALL: [Self; 7] = [
        Self::Null,
        Self::Boolean,
        Self::Integer,
        Self::Number,
        Self::String,
        Self::Array,
        Self::Object,
    ];

    /// Its name in a document.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// The type of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A set of types, in one order whatever the order of the document.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct TypeSet(u8);

impl TypeSet {
    /// No type: the keyword is absent.
    pub const EMPTY: Self = Self(0);

    /// The set with one more.
    #[must_use]
    pub const fn with(self, kind: Type) -> Self {
        Self(self.0 | 1 << kind as u8)
    }

    /// The set with one less.
    #[must_use]
    pub const fn without(self, kind: Type) -> Self {
        Self(self.0 & !(1 << kind as u8))
    }

    /// Whether the type is in it.
    #[must_use]
    pub const fn contains(self, kind: Type) -> bool {
        self.0 & 1 << kind as u8 != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The one type in it, if there is exactly one.
    #[must_use]
    pub fn single(self) -> Option<Type> {
        if self.len() == 1 {
            self.iter().next()
        } else {
            None
        }
    }

    /// The types, `null` first.
    pub fn iter(self) -> impl Iterator<Item = Type> {
        Type::ALL
            .into_iter()
            .filter(move |kind| self.contains(*kind))
    }
}

impl fmt::Debug for TypeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl FromIterator<Type> for TypeSet {
    fn from_iter<I: IntoIterator<Item = Type>>(types: I) -> Self {
        types.into_iter().fold(Self::EMPTY, Self::with)
    }
}

/// How the alternatives of a union are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discriminator<'d> {
    /// The property that says which it is.
    pub property: &'d str,
    /// `mapping`, in the order of the document.
    pub mapping: Vec<MappingEntry<'d>>,
}

/// One value of a discriminator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingEntry<'d> {
    /// The value of the property.
    pub value: &'d str,
    /// The schema that it means; `None` when there is none of that name, which has been reported.
    pub target: Option<Place>,
}

/// Where to read more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExternalDocs<'d> {
    /// Where.
    pub url: &'d str,
    /// What.
    pub description: Option<&'d str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_one_order_and_one_single_type() {
        let set: TypeSet = [Type::String, Type::Null].into_iter().collect();
        assert_eq!(
            set.iter().map(Type::name).collect::<Vec<_>>(),
            ["null", "string"]
        );
        assert_eq!(set.single(), None);
        assert_eq!(set.without(Type::Null).single(), Some(Type::String));
        assert_eq!(Type::from_name("String"), None);
        assert!(TypeSet::EMPTY.is_empty());
    }
}
