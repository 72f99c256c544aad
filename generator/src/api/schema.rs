//! Types: what a JSON value may be.
//!
//! A [`Use`] stands wherever a value stands (a member, an item, a parameter, a body); it holds the [`Type`], whether `null` is
//! allowed and the limits that hold at that place. What has a name of its own is a [`TypeDef`] in [`Types`].

use super::{Docs, NameHint, SparseLimits};
use crate::load::Place;

/// Index of a [`TypeDef`] in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// The named types of an API.
#[derive(Debug, Clone, Default)]
pub struct Types {
    defs: Vec<TypeDef>,
}

impl Types {
    /// Adds a definition.
    pub fn add(&mut self, def: TypeDef) -> TypeId {
        let id = TypeId(u32::try_from(self.defs.len()).unwrap_or(u32::MAX));
        self.defs.push(def);
        id
    }
    /// The definition of `id`, which came from this table.
    pub fn get(&self, id: TypeId) -> Option<&TypeDef> {
        self.defs.get(id.0 as usize)
    }
    /// The definition of `id`, to be changed.
    pub fn get_mut(&mut self, id: TypeId) -> Option<&mut TypeDef> {
        self.defs.get_mut(id.0 as usize)
    }
    /// The type of the items, if the value is an array.
    pub fn item<'t>(&'t self, value: &'t Use) -> Option<&'t Use> {
        match &value.ty {
            Type::Array(item) => Some(item),
            Type::Named(id) => match &self.get(*id)?.kind {
                Kind::Wrapper(inner) => match &inner.ty {
                    Type::Array(item) => Some(item),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }
    /// All definitions in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        (0u32..).map(TypeId).zip(&self.defs)
    }
    /// How many there are.
    pub fn len(&self) -> usize {
        self.defs.len()
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.defs.is_empty()
    }
}

/// A type with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// Words for its name.
    pub name: NameHint,
    /// The schema that it came from (the first of several equal ones).
    pub place: Place,
    /// What the document says of it.
    pub docs: Docs,
    /// What it is.
    pub kind: Kind,
}

/// What a named type is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A JSON object with named members.
    Struct(Struct),
    /// A closed list of scalar values, which a server may outgrow.
    Enum(Enum),
    /// One of several types (`oneOf`, `anyOf`).
    Union(Union),
    /// A string that identifies something: a type of its own, so that two kinds of ids are not mixed up.
    Id(Use),
    /// An array, map or tuple that contains itself, which only a named type can.
    Wrapper(Use),
}

/// A type as it is used at one place.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Use {
    /// The type of a value that is not null.
    pub ty: Type,
    /// Whether `null` is allowed too.
    pub nullable: bool,
    /// What a sent value must satisfy here; never applied to received ones.
    pub limits: SparseLimits,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Hash)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int(IntWidth),
    /// A binary floating-point number: `f32` when `single`.
    Float {
        /// `format: float`
        single: bool,
    },
    /// Text without a known format.
    String,
    /// Text (or, for [`Format::Decimal`], possibly a number) of a known format.
    Format(Format),
    /// Raw bytes that are not JSON: a file in a multipart body, a binary body.
    Binary,
    /// `items`
    Array(Box<Use>),
    /// `prefixItems`: a position each, then any number of `rest`.
    Tuple {
        /// One per position.
        items: Vec<Use>,
        /// What may follow; `None` when nothing may.
        rest: Option<Box<Use>>,
    },
    /// An object without named members.
    Map(Box<Use>),
    /// A type with a name.
    Named(TypeId),
    /// The generic type `TypeId` (see [`Struct::generic`]) with its parameter filled in.
    Apply(TypeId, Box<Use>),
    /// The parameter of the generic struct that this stands in.
    Param,
}

/// How wide a whole number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IntWidth {
    /// `format: int8`
    I8,
    /// `format: int16`
    I16,
    /// `format: int32`
    I32,
    /// `format: int64`, and no format
    I64,
    /// `format: uint8`
    U8,
    /// `format: uint16`
    U16,
    /// `format: uint32`
    U32,
    /// `format: uint64`, `uint`, or limits beyond `i64`
    U64,
    /// Limits beyond `u64`
    I128,
}

impl IntWidth {
    /// Whether a number of this width can be `number`.
    #[must_use]
    pub fn holds(self, number: i128) -> bool {
        match self {
            Self::I8 => i8::try_from(number).is_ok(),
            Self::I16 => i16::try_from(number).is_ok(),
            Self::I32 => i32::try_from(number).is_ok(),
            Self::I64 => i64::try_from(number).is_ok(),
            Self::U8 => u8::try_from(number).is_ok(),
            Self::U16 => u16::try_from(number).is_ok(),
            Self::U32 => u32::try_from(number).is_ok(),
            Self::U64 => u64::try_from(number).is_ok(),
            Self::I128 => true,
        }
    }

    /// The Rust type.
    pub const fn name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::I128 => "i128",
        }
    }
}

/// A format of a string (OpenAPI 3.0.3 §4.4, JSON Schema 2020-12 validation §7.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// RFC 3339 `date-time`
    DateTime,
    /// RFC 3339 `full-date`
    Date,
    /// RFC 3339 `full-time`
    Time,
    /// ISO 8601 duration
    Duration,
    /// RFC 9562
    Uuid,
    /// RFC 3986, absolute
    Uri,
    /// dotted quad
    Ipv4,
    /// RFC 4291
    Ipv6,
    /// base64 (RFC 4648 §4): `byte`, `contentEncoding: base64`
    Byte,
    /// An exact decimal number as text
    Decimal,
    /// An exact decimal number that is a number in JSON (`type: number`, `format: decimal`)
    ExactNumber,
}

impl Format {
    /// The keyword's value that stands for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Uuid => "uuid",
            Self::Uri => "uri",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Byte => "byte",
            Self::Decimal | Self::ExactNumber => "decimal",
        }
    }
}

/// What a sent value must satisfy.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
pub struct Limits {
    /// In characters (JSON Schema counts Unicode scalar values).
    pub min_length: Option<u64>,
    /// In characters.
    pub max_length: Option<u64>,
    /// All must match.
    pub patterns: Vec<Pattern>,
    /// Least value.
    pub minimum: Option<Bound>,
    /// Greatest value.
    pub maximum: Option<Bound>,
    /// The number's own text.
    pub multiple_of: Option<String>,
    /// Fewest items.
    pub min_items: Option<u64>,
    /// Most items.
    pub max_items: Option<u64>,
    /// No two items equal.
    pub unique_items: bool,
    /// Fewest members.
    pub min_properties: Option<u64>,
    /// Most members.
    pub max_properties: Option<u64>,
    /// The only values allowed, where they could not become an [`Enum`] (numbers, booleans, mixed).
    pub one_of: Vec<serde_json::Value>,
}

/// A regular expression that is searched in a text, not anchored.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// As the document has it: an expression of ECMA 262.
    pub written: String,
    /// The same in the syntax of the `regex` crate.
    pub regex: String,
}

/// An end of a range.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bound {
    /// The number's own text, so that nothing is rounded.
    pub value: String,
    /// Whether the value itself is outside.
    pub exclusive: bool,
}

/// A JSON object with named members.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// In document order; wire names are unique.
    pub fields: Vec<Field>,
    /// What members beside `fields` may be.
    pub rest: Rest,
    /// `minProperties`/`maxProperties`.
    pub limits: SparseLimits,
    /// Whether the type of one field is or holds [`Type::Param`]: a response envelope.
    pub generic: bool,
}

/// What a struct's further members may be.
#[derive(Debug, Clone, PartialEq)]
pub enum Rest {
    /// The document says nothing of them: ignored when read.
    Ignored,
    /// `additionalProperties: false` (or `unevaluatedProperties: false`): ignored when read all the same.
    Denied,
    /// Kept in a map.
    Kept {
        /// The type of the map's values.
        value: Box<Use>,
        /// Whether every further member is of that type. Otherwise the document says nothing of some of them: those that are of
        /// another type are ignored when read.
        all: bool,
    },
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The member's name in JSON.
    pub wire: String,
    /// Its type.
    pub value: Use,
    /// Whether `required` lists it. Where `access` is one-sided, it counts on that side only (OpenAPI 3.0.3 §4.7.24.2).
    pub required: bool,
    /// Which side may carry it.
    pub access: Access,
    /// `default`, checked to be of the member's type.
    pub default: Option<serde_json::Value>,
    /// `const`, or an `enum` of one value that is not a string type of its own: what a request always carries.
    pub constant: Option<serde_json::Value>,
    /// What the document says of it.
    pub docs: Docs,
    /// The property's schema.
    pub place: Place,
}

/// Which messages a member belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Requests and responses.
    Both,
    /// Responses only: `readOnly` in every `allOf` member that declares it.
    ReadOnly,
    /// Requests only: `writeOnly` in every `allOf` member that declares it.
    WriteOnly,
}

/// A list of values, which a server may outgrow.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// Strings, or whole numbers of a width.
    pub repr: EnumRepr,
    /// The listed values, distinct, in document order.
    pub variants: Vec<EnumVariant>,
}

/// What the values of an [`Enum`] are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EnumRepr {
    /// JSON strings
    String,
    /// JSON integers
    Int(IntWidth),
}

/// One value of an [`Enum`].
#[derive(Debug, Clone, PartialEq)]
pub struct EnumVariant {
    /// The value: a JSON string or integer.
    pub value: serde_json::Value,
    /// The document's name of it (`x-enum-varnames` and the like), if any.
    pub name: Option<String>,
    /// What the document says of it.
    pub docs: Docs,
    /// May be received but not sent (from the configuration).
    pub receive_only: bool,
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// In document order, at least two.
    pub variants: Vec<Variant>,
    /// The `discriminator`, when the document gives one that every variant can carry.
    pub discriminator: Option<Discriminator>,
    /// `anyOf`: a value may satisfy several; the first that fits is taken.
    pub any_of: bool,
}

/// One type of a [`Union`].
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Words for the variant's name.
    pub name: NameHint,
    /// Its type.
    pub value: Use,
    /// The discriminator's values that choose it; the first one is what is sent. Empty without a discriminator.
    pub tags: Vec<String>,
    /// What the document says of it.
    pub docs: Docs,
}

/// The Discriminator Object (OpenAPI 3.0.3 §4.7.25).
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Discriminator {
    /// The member that tells the variants apart.
    pub property: String,
}
