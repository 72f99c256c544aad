//! Types of [`ThingsApi`](super::ThingsApi).
/// `Enumeration`
pub enum Enumeration {
    /// `new`
    New,
    /// `as_str`
    AsStr,
    /// `from`
    From,
    /// `other`
    Other2,
    /// `Other`
    Other,
    /// `unlisted`
    Unlisted,
    /// `default`
    Default,
    /// `Self`
    Self2,
    /// A value that this version of the crate does not list.
    OtherValue(rt::Unlisted),
}
/// `Methods`
pub struct Methods {
    /// `new`
    pub new: i64,
    /// `default`
    pub default: i64,
    /// `from_json`
    pub from_json: Option<i64>,
    /// `to_json`
    pub to_json: Option<i64>,
    /// `clone`
    pub clone: Option<i64>,
    /// `eq`
    pub eq: Option<i64>,
    /// `fmt`
    pub fmt: Option<i64>,
    /// `decode`
    pub decode: Option<i64>,
    /// `encode`
    pub encode: Option<i64>,
    /// `check`
    pub check: Option<i64>,
    /// `into`
    pub into: Option<i64>,
    /// `from`
    pub from: Option<i64>,
    /// `try_from`
    pub try_from: Option<i64>,
    /// `try_into`
    pub try_into: Option<i64>,
    /// `drop`
    pub drop: Option<i64>,
    /// `additional_properties`
    pub additional_properties: Option<i64>,
    /// `reader`
    pub reader: Option<i64>,
    /// `writer`
    pub writer: Option<i64>,
    /// `required`
    pub required: Option<i64>,
    /// `value`
    pub value: Option<i64>,
    /// `rt`
    pub rt_2: Option<i64>,
    /// `r`
    pub r: Option<i64>,
    /// `w`
    pub w: Option<i64>,
    /// `it`
    pub it: Option<i64>,
    /// The members that the API describes by their type only.
    pub further_members: BTreeMap<String, i64>,
}
/// What a [`Methods`] cannot be without.
pub struct MethodsRequired {
    /// `new`
    pub new: i64,
    /// `default`
    pub default: i64,
}
impl Methods {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: MethodsRequired) -> Self;
    /// `from_json`
    #[inline]
    pub fn with_from_json(mut self, from_json: i64) -> Self;
    /// `to_json`
    #[inline]
    pub fn with_to_json(mut self, to_json: i64) -> Self;
    /// `clone`
    #[inline]
    pub fn with_clone(mut self, clone: i64) -> Self;
    /// `eq`
    #[inline]
    pub fn with_eq(mut self, eq: i64) -> Self;
    /// `fmt`
    #[inline]
    pub fn with_fmt(mut self, fmt: i64) -> Self;
    /// `decode`
    #[inline]
    pub fn with_decode(mut self, decode: i64) -> Self;
    /// `encode`
    #[inline]
    pub fn with_encode(mut self, encode: i64) -> Self;
    /// `check`
    #[inline]
    pub fn with_check(mut self, check: i64) -> Self;
    /// `into`
    #[inline]
    pub fn with_into(mut self, into: i64) -> Self;
    /// `from`
    #[inline]
    pub fn with_from(mut self, from: i64) -> Self;
    /// `try_from`
    #[inline]
    pub fn with_try_from(mut self, try_from: i64) -> Self;
    /// `try_into`
    #[inline]
    pub fn with_try_into(mut self, try_into: i64) -> Self;
    /// `drop`
    #[inline]
    pub fn drop(mut self, drop: i64) -> Self;
    /// `additional_properties`
    #[inline]
    pub fn additional_properties(mut self, additional_properties: i64) -> Self;
    /// `reader`
    #[inline]
    pub fn reader(mut self, reader: i64) -> Self;
    /// `writer`
    #[inline]
    pub fn writer(mut self, writer: i64) -> Self;
    /// `required`
    #[inline]
    pub fn required(mut self, required: i64) -> Self;
    /// `value`
    #[inline]
    pub fn value(mut self, value: i64) -> Self;
    /// `rt`
    #[inline]
    pub fn rt_2(mut self, rt_2: i64) -> Self;
    /// `r`
    #[inline]
    pub fn r(mut self, r: i64) -> Self;
    /// `w`
    #[inline]
    pub fn w(mut self, w: i64) -> Self;
    /// `it`
    #[inline]
    pub fn it(mut self, it: i64) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn further_members(mut self, further_members: BTreeMap<String, i64>) -> Self;
}
/// `Thing`
pub struct Thing {
    /// `owner`
    pub owner: ThingOwnerObject,
    /// `input`
    pub input: Option<String>,
    /// `status`
    pub status: Option<ThingStatusValue>,
    /// `item`
    pub item: Option<ThingOwner>,
    /// `status_too`
    pub status_too: Option<ThingStatus>,
    /// `given`
    pub given: Option<ThingInput>,
    /// `needed`
    pub needed: Option<ThingRequired>,
    /// `methods`
    pub methods: Option<Methods>,
    /// `enumeration`
    pub enumeration: Option<Enumeration>,
    /// `union`
    pub union: Option<Union>,
    /// `module`
    pub module: Option<Things>,
}
/// `ThingInput`
pub struct ThingInput {
    /// `c`
    pub c: Option<i64>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: i64) -> Self;
}
/// `Thing`
pub struct ThingObjectInput {
    /// `owner`
    pub owner: ThingOwnerObject,
    /// `status`
    pub status: Option<ThingStatusValue>,
    /// `item`
    pub item: Option<ThingOwner>,
    /// `status_too`
    pub status_too: Option<ThingStatus>,
    /// `given`
    pub given: Option<ThingInput>,
    /// `needed`
    pub needed: Option<ThingRequired>,
    /// `methods`
    pub methods: Option<Methods>,
    /// `enumeration`
    pub enumeration: Option<Enumeration>,
    /// `union`
    pub union: Option<Union>,
    /// `module`
    pub module: Option<Things>,
}
impl ThingObjectInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(owner: ThingOwnerObject) -> Self;
    /// `status`
    #[inline]
    pub fn status(mut self, status: ThingStatusValue) -> Self;
    /// `item`
    #[inline]
    pub fn item(mut self, item: ThingOwner) -> Self;
    /// `status_too`
    #[inline]
    pub fn status_too(mut self, status_too: ThingStatus) -> Self;
    /// `given`
    #[inline]
    pub fn given(mut self, given: ThingInput) -> Self;
    /// `needed`
    #[inline]
    pub fn needed(mut self, needed: ThingRequired) -> Self;
    /// `methods`
    #[inline]
    pub fn methods(mut self, methods: Methods) -> Self;
    /// `enumeration`
    #[inline]
    pub fn enumeration(mut self, enumeration: Enumeration) -> Self;
    /// `union`
    #[inline]
    pub fn union(mut self, union: Union) -> Self;
    /// `module`
    #[inline]
    pub fn module(mut self, module: Things) -> Self;
}
impl From<Thing> for ThingObjectInput;
/// `ThingOwner`
pub struct ThingOwner {
    /// `b`
    pub b: i64,
}
impl ThingOwner {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(b: i64) -> Self;
}
/// `owner` of `Thing`.
pub struct ThingOwnerObject {
    /// `a`
    pub a: Option<i64>,
}
impl ThingOwnerObject {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
}
/// `ThingRequired`
pub struct ThingRequired {
    /// `d`
    pub d: Option<i64>,
}
impl ThingRequired {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `d`
    #[inline]
    pub fn d(mut self, d: i64) -> Self;
}
/// `ThingStatus`
pub enum ThingStatus {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `status` of `Thing`.
pub enum ThingStatusValue {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Things`
pub struct Things {
    /// `e`
    pub e: Option<i64>,
}
impl Things {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `e`
    #[inline]
    pub fn e(mut self, e: i64) -> Self;
}
/// `Union`
///
/// A value may fit several variants: the first that it fits is taken, of `Unknown`, `Self2`, `String`.
pub enum Union {
    /// Unknown
    Unknown(UnionUnknown),
    /// Self
    Self2(UnionSelf),
    /// String
    String(String),
    /// A value that fits none of the others, as it came.
    Other(rt::Value),
}
impl From<UnionUnknown> for Union;
impl From<UnionSelf> for Union;
impl From<String> for Union;
/// Self
pub struct UnionSelf {
    /// `s`
    pub s: i64,
}
impl UnionSelf {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(s: i64) -> Self;
}
/// Unknown
pub struct UnionUnknown {
    /// `u`
    pub u: i64,
}
impl UnionUnknown {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(u: i64) -> Self;
}
