//! Planned types: structs, enums, unions and newtypes with all their decisions.

use crate::api::{Format, IntWidth, SparseLimits};
use crate::load::Place;

/// Index of a planned type: `module` in [`super::Plan::modules`], `index` in its `types`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeRef {
    /// Index of the module.
    pub module: u32,
    /// Index of the type in the module.
    pub index: u32,
}

/// A Rust type, written out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RustType {
    /// `serde_json::Value`
    Value,
    /// `()`: JSON `null`
    Unit,
    /// `bool`
    Bool,
    /// `i32` …
    Int(IntWidth),
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    String,
    /// A type of the runtime, or what the configuration puts in its place.
    Format(Format),
    /// The runtime's `FilePart`/bytes for a multipart field or raw body.
    Binary,
    /// `Vec<T>`
    Vec(Box<RustType>),
    /// `BTreeMap<String, T>`
    Map(Box<RustType>),
    /// `(A, B, …)`, with `rest` a trailing `Vec`
    Tuple(Vec<RustType>, Option<Box<RustType>>),
    /// `Option<T>`
    Option(Box<RustType>),
    /// `Maybe<T>`: absent, null or a value
    Maybe(Box<RustType>),
    /// `Box<T>`
    Box(Box<RustType>),
    /// A planned type.
    Named(TypeRef),
    /// A planned generic type with its parameter.
    Apply(TypeRef, Box<RustType>),
    /// The parameter `T` of the generic type that this stands in.
    Param,
}

impl RustType {
    /// The type without the box around it.
    pub fn unboxed(&self) -> &Self {
        match self {
            Self::Box(inner) => inner,
            other => other,
        }
    }

    /// The type as users write it. `comma`: what stands between two types; `name`: what a planned type is called.
    pub fn written(&self, comma: &str, name: &dyn Fn(TypeRef) -> String) -> String {
        let of = |outer: &str, inner: &Self| format!("{outer}<{}>", inner.written(comma, name));
        match self {
            Self::Value => "Value".to_owned(),
            Self::Unit => "()".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Int(width) => width.name().to_owned(),
            Self::F32 => "f32".to_owned(),
            Self::F64 => "f64".to_owned(),
            Self::String => "String".to_owned(),
            Self::Format(format) => rust_name(*format).to_owned(),
            Self::Binary => "FilePart".to_owned(),
            Self::Vec(inner) => of("Vec", inner),
            Self::Map(inner) => format!("BTreeMap<String{comma}{}>", inner.written(comma, name)),
            Self::Tuple(items, rest) => {
                let items = items.iter().map(|item| item.written(comma, name));
                let rest = rest.iter().map(|rest| of("Vec", rest));
                let all: Vec<_> = items.chain(rest).collect();
                format!("({},)", all.join(comma))
            }
            Self::Option(inner) => of("Option", inner),
            Self::Maybe(inner) => of("Maybe", inner),
            Self::Box(inner) => of("Box", inner),
            Self::Named(at) => name(*at),
            Self::Apply(at, inner) => of(&name(*at), inner),
            Self::Param => "T".to_owned(),
        }
    }

    /// Whether it is a file, or files.
    pub fn is_file(&self) -> bool {
        match self {
            Self::Binary => true,
            Self::Vec(inner) | Self::Option(inner) | Self::Maybe(inner) | Self::Box(inner) => {
                inner.is_file()
            }
            _ => false,
        }
    }
}

/// The type of a format; a URI is text.
const fn rust_name(format: Format) -> &'static str {
    match format {
        Format::DateTime => "DateTime",
        Format::Date => "Date",
        Format::Time => "Time",
        Format::Duration => "Duration",
        Format::Uuid => "Uuid",
        Format::Uri => "String",
        Format::Ipv4 => "Ipv4Addr",
        Format::Ipv6 => "Ipv6Addr",
        Format::Byte => "Base64",
        Format::Decimal => "Decimal",
        Format::ExactNumber => "ExactNumber",
    }
}

/// What a sent value must satisfy, layer by layer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Checks {
    /// Limits on the value itself.
    pub limits: SparseLimits,
    /// Limits on the first items of an array, one by one.
    pub positions: Vec<Checks>,
    /// Limits on each further item of an array, or on each value of a map.
    pub each: Option<Box<Checks>>,
    /// Whether the value is, or its items are, of a planned type with checks of its own ([`Needs::check`]).
    pub inside: bool,
}

impl Checks {
    /// Whether there is nothing to check.
    pub fn is_empty(&self) -> bool {
        !self.inside && self.positions.is_empty() && self.each.is_none() && self.limits.is_empty()
    }
}

/// A type to be written.
#[derive(Debug, Clone)]
pub struct TypePlan {
    /// Its identifier.
    pub ident: String,
    /// Its documentation.
    pub docs: String,
    /// `#[deprecated(note)]`
    pub deprecated: Option<String>,
    /// The schema it came from.
    pub place: Place,
    /// Which messages it is read from and written to.
    pub needs: Needs,
    /// What it is.
    pub kind: TypeKind,
}

/// Which traits a type must have, because something reaches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Needs {
    /// A response reaches it: `Decode`. When not set, `Decode` is there under the features `serde` and `testing`.
    pub decode: bool,
    /// A request reaches it: `Encode`. When not set, `Encode` is there under the features `serde` and `testing`.
    pub encode: bool,
    /// Something in it has a limit: `Encode::check` is written out.
    pub check: bool,
    /// It is the body of a multipart request: its members are parts. `encode` is set only if JSON reaches it too.
    pub parts: bool,
    /// Whether its values are JSON: not where they hold files, which only parts can.
    pub json: bool,
    /// Only an error response reaches it: every member is optional.
    pub lenient: bool,
}

/// What a planned type is.
#[derive(Debug, Clone)]
pub enum TypeKind {
    /// A struct.
    Struct(StructPlan),
    /// An open enum of strings or integers.
    Enum(EnumPlan),
    /// An enum with a value in each variant.
    Union(UnionPlan),
    /// A string newtype.
    Id(SparseLimits),
    /// A newtype around a recursive array, map or tuple.
    Wrapper(RustType, Checks),
}

/// A struct.
#[derive(Debug, Clone)]
pub struct StructPlan {
    /// In document order.
    pub fields: Vec<FieldPlan>,
    /// The map of further members.
    pub rest: Option<RestPlan>,
    /// Identifier of the struct of required fields, when there are two or more and the struct is written.
    pub required_ident: Option<String>,
    /// `minProperties`/`maxProperties`
    pub limits: SparseLimits,
    /// Whether it has a parameter `T`.
    pub generic: bool,
    /// Read types that this written type can be made from (`TryFrom`).
    pub from: Vec<Conversion>,
}

/// The map of an object's further members: `BTreeMap<String, T>`.
#[derive(Debug, Clone)]
pub struct RestPlan {
    /// Identifier of the field, and of its setter.
    pub ident: String,
    /// The type of a value.
    pub ty: RustType,
    /// Whether every further member must be of the type; otherwise one that is of another is passed over when it is read.
    pub all: bool,
    /// What a sent value must satisfy.
    pub checks: Checks,
}

/// `impl TryFrom<source> for Self`, member by member or variant by variant.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversion {
    /// The read type.
    pub source: TypeRef,
    /// For each field (variant) of this type that the source has. Fields that the source lacks are optional and stay absent.
    pub parts: Vec<ConvertPart>,
    /// How the values of the map of further members are carried over, when both have it.
    pub rest: Option<Carry>,
    /// Whether it cannot fail: `From` instead of `TryFrom`.
    pub infallible: bool,
}

/// How one field or variant is carried over.
#[derive(Debug, Clone, PartialEq)]
pub struct ConvertPart {
    /// Index in the target's fields or variants.
    pub target: usize,
    /// Index in the source's fields or variants.
    pub source: usize,
    /// How the value itself is carried over: what is within the field's outermost `Option`, `Maybe` and `Box`.
    pub carry: Carry,
}

/// How a value is carried over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carry {
    /// As it is.
    Same,
    /// By the conversion of its own type; whether that one is infallible.
    Convert {
        /// `From` rather than `TryFrom`.
        infallible: bool,
    },
    /// Item by item of a `Vec`.
    Items(Box<Carry>),
    /// Value by value of a map.
    Values(Box<Carry>),
    /// Within an `Option`.
    Nullable(Box<Carry>),
    /// Within a `Box`.
    Boxed(Box<Carry>),
}

/// A field.
#[derive(Debug, Clone)]
pub struct FieldPlan {
    /// Its identifier, raw (`r#type`) where needed.
    pub ident: String,
    /// Identifier of its setter; differs from `ident` only where a method of every struct has that name.
    pub setter_ident: String,
    /// The member's name in JSON.
    pub wire: String,
    /// Its documentation.
    pub docs: String,
    /// `#[deprecated(note)]`
    pub deprecated: Option<String>,
    /// The field's whole type, with `Option`, `Maybe` and `Box` where they belong.
    pub ty: RustType,
    /// How it is there.
    pub presence: Presence,
    /// What it reads as when absent (`default`), as JSON; may be there on [`Presence::Required`] and [`Presence::Defaulted`].
    pub default: Option<serde_json::Value>,
    /// What `new` puts there (`const`), as JSON that can be written as a Rust value of the type; such a field is not asked for.
    pub constant: Option<serde_json::Value>,
    /// What a sent value must satisfy.
    pub checks: Checks,
    /// The property's schema.
    pub place: Place,
}

impl FieldPlan {
    /// Whether `new` must be given it.
    pub fn is_asked(&self) -> bool {
        let is_there = matches!(
            self.presence,
            Presence::Required | Presence::RequiredNullable | Presence::Defaulted
        );
        is_there && self.constant.is_none()
    }
}

/// How a field is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always; an error when missing from a response, an argument of `new` in a request.
    Required,
    /// Always there, and may be null: `Option<T>`, sent as `null` when `None`.
    RequiredNullable,
    /// `Option<T>`, left out when `None`.
    Optional,
    /// `Maybe<T>`
    Tri,
    /// Optional with a default: `T`, filled in when absent from a response.
    Defaulted,
}

/// An open enum.
#[derive(Debug, Clone)]
pub struct EnumPlan {
    /// Strings, or integers of a width.
    pub repr: crate::api::EnumRepr,
    /// In document order.
    pub variants: Vec<EnumVariantPlan>,
    /// Identifier of the variant that holds what the document does not list.
    pub catch_all: String,
}

/// A variant of an open enum.
#[derive(Debug, Clone)]
pub struct EnumVariantPlan {
    /// Its identifier.
    pub ident: String,
    /// Its value: a JSON string or integer.
    pub value: serde_json::Value,
    /// Its documentation.
    pub docs: String,
    /// `#[deprecated(note)]`
    pub deprecated: Option<String>,
    /// Refused when sent.
    pub receive_only: bool,
}

/// An enum with a value in each variant.
#[derive(Debug, Clone)]
pub struct UnionPlan {
    /// In document order.
    pub variants: Vec<UnionVariantPlan>,
    /// How a received value chooses its variant.
    pub dispatch: Dispatch,
    /// Identifier of the variant that keeps a value that no variant fits.
    pub catch_all: String,
    /// Read types that this written type can be made from.
    pub from: Vec<Conversion>,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct UnionVariantPlan {
    /// Its identifier.
    pub ident: String,
    /// Its documentation.
    pub docs: String,
    /// Its value's type.
    pub ty: RustType,
    /// The tag to write when it is sent, unless the value's type has the member itself: member and value.
    pub tag: Option<(String, String)>,
    /// Whether it can be made by `From` its value: no other variant has the type, and it means something on its own.
    pub from: bool,
    /// Whether its value has members that are parts, where the union is a multipart body.
    pub parts: bool,
    /// What a sent value must satisfy.
    pub checks: Checks,
}

/// How a received value chooses its variant.
#[derive(Debug, Clone, PartialEq)]
pub enum Dispatch {
    /// By the text of a member.
    Tag {
        /// The member.
        property: String,
        /// Tag and index of the variant.
        arms: Vec<(String, usize)>,
    },
    /// By tests that no two variants pass together; decoded once.
    Tests(Vec<VariantTest>),
    /// Some values fit several: tried in order, the first that decodes is taken; where members would be lost, first the one that
    /// knows most of them.
    InOrder(Vec<VariantTest>),
}

/// What a value must look like for a variant; all that is set must hold.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VariantTest {
    /// Index of the variant.
    pub variant: usize,
    /// The JSON types it accepts; empty: any.
    pub kinds: Vec<JsonKind>,
    /// Members that must be there.
    pub members: Vec<String>,
    /// Members that must hold one of these strings.
    pub constants: Vec<(String, Vec<serde_json::Value>)>,
    /// All members that the variant knows, where it would lose those of a variant behind it.
    pub known: Option<Vec<String>>,
}

/// A JSON type, integers apart from other numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true`, `false`
    Bool,
    /// A number without a fraction
    Integer,
    /// Any number
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}
