//! Types of [`Things`](super::Things).
/// `A`
pub struct A {
    /// `b`
    pub b: Option<B>,
}
impl A {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `b`
    #[inline]
    pub fn b(mut self, b: B) -> Self;
}
/// `AliasToo`
pub struct AliasToo {
    /// Another name.
    pub alias: Option<Box<AliasToo>>,
}
impl AliasToo {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// Another name.
    #[inline]
    pub fn alias(mut self, alias: AliasToo) -> Self;
}
/// `AllOf`
pub struct AllOf {
    /// `n`
    pub n: i64,
    /// Once more.
    pub inner: Option<Box<AllOf>>,
}
impl AllOf {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(n: i64) -> Self;
    /// Once more.
    #[inline]
    pub fn inner(mut self, inner: AllOf) -> Self;
}
/// `AnyOf`
pub enum AnyOf {
    /// `AnyOf list`
    AnyOfList(Vec<AnyOf>),
    /// `boolean`
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Vec<AnyOf>> for AnyOf;
impl From<bool> for AnyOf;
/// `B`
pub struct B {
    /// `c`
    pub c: Option<Vec<C>>,
}
impl B {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<C>) -> Self;
}
/// `C`
pub struct C {
    /// `b`
    pub b: Option<B>,
    /// `own`
    pub own: Option<String>,
}
impl C {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `b`
    #[inline]
    pub fn b(mut self, b: B) -> Self;
    /// `own`
    pub fn own(mut self, own: impl Into<String>) -> Self;
}
/// `Dot`
pub struct Dot {
    /// `kind`
    pub kind: String,
    /// `at`
    pub at: Option<i64>,
}
impl Dot {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self;
    /// `at`
    #[inline]
    pub fn at(mut self, at: i64) -> Self;
}
/// `Group`
pub struct Group {
    /// `kind`
    pub kind: String,
    /// `shapes`
    pub shapes: Vec<Shape>,
    /// `first`
    pub first: Option<Shape>,
}
/// What a [`Group`] cannot be without.
pub struct GroupRequired {
    /// `kind`
    pub kind: String,
    /// `shapes`
    pub shapes: Vec<Shape>,
}
impl Group {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: GroupRequired) -> Self;
    /// `first`
    #[inline]
    pub fn first(mut self, first: Shape) -> Self;
}
/// `MapOfLists`
pub struct MapOfLists(pub BTreeMap<String, Vec<MapOfLists>>);
impl From<BTreeMap<String, Vec<MapOfLists>>> for MapOfLists;
/// Variant 2 of `Nullable`.
pub struct NullableVariant2 {
    /// `again`
    pub again: Option<Box<NullableVariant2>>,
}
/// Variant 2 of `Nullable`.
pub struct NullableVariant2Input {
    /// `again`
    pub again: rt::Maybe<Box<NullableVariant2Input>>,
}
impl NullableVariant2Input {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `again`
    pub fn again(mut self, again: impl Into<rt::Maybe<NullableVariant2Input>>) -> Self;
}
impl From<NullableVariant2> for NullableVariant2Input;
/// `OneOf`
pub enum OneOf {
    /// `integer`
    Integer(i64),
    /// With `inner`.
    WithInner(OneOfWithInner),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for OneOf;
impl From<OneOfWithInner> for OneOf;
/// The variant of `OneOf` with `inner`.
pub struct OneOfWithInner {
    /// `inner`
    pub inner: Box<OneOf>,
}
impl OneOfWithInner {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(inner: Box<OneOf>) -> Self;
}
/// `Pair`
pub struct Pair(pub (i64, Option<Option<Box<Pair>>>));
impl From<(i64, Option<Option<Box<Pair>>>)> for Pair;
/// `Patterned`
pub struct Patterned(pub BTreeMap<String, Patterned>);
impl From<BTreeMap<String, Patterned>> for Patterned;
/// `Shape`
pub enum Shape {
    /// `Dot`
    Dot(Dot),
    /// `Group`
    Group(Box<Group>),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Dot> for Shape;
impl From<Group> for Shape;
/// `Thing`
pub struct Thing {
    /// `all_of`
    pub all_of: Option<AllOf>,
    /// `one_of`
    pub one_of: Option<OneOf>,
    /// `any_of`
    pub any_of: Option<AnyOf>,
    /// `tagged`
    pub tagged: Option<Shape>,
    /// `tuple`
    pub tuple: Option<Pair>,
    /// `nullable`
    pub nullable: Option<NullableVariant2>,
    /// `a`
    pub a: Option<A>,
    /// `map_of_lists`
    pub map_of_lists: Option<MapOfLists>,
    /// `patterned`
    pub patterned: Option<Patterned>,
    /// Another name.
    pub alias: Option<AliasToo>,
}
/// `Thing`
pub struct ThingInput {
    /// `all_of`
    pub all_of: Option<AllOf>,
    /// `one_of`
    pub one_of: Option<OneOf>,
    /// `any_of`
    pub any_of: Option<AnyOf>,
    /// `tagged`
    pub tagged: Option<Shape>,
    /// `tuple`
    pub tuple: Option<Pair>,
    /// `nullable`
    pub nullable: rt::Maybe<NullableVariant2Input>,
    /// `a`
    pub a: Option<A>,
    /// `map_of_lists`
    pub map_of_lists: Option<MapOfLists>,
    /// `patterned`
    pub patterned: Option<Patterned>,
    /// Another name.
    pub alias: Option<AliasToo>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `all_of`
    #[inline]
    pub fn all_of(mut self, all_of: AllOf) -> Self;
    /// `one_of`
    #[inline]
    pub fn one_of(mut self, one_of: OneOf) -> Self;
    /// `any_of`
    #[inline]
    pub fn any_of(mut self, any_of: AnyOf) -> Self;
    /// `tagged`
    #[inline]
    pub fn tagged(mut self, tagged: Shape) -> Self;
    /// `tuple`
    #[inline]
    pub fn tuple(mut self, tuple: Pair) -> Self;
    /// `nullable`
    pub fn nullable(
        mut self,
        nullable: impl Into<rt::Maybe<NullableVariant2Input>>,
    ) -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: A) -> Self;
    /// `map_of_lists`
    #[inline]
    pub fn map_of_lists(mut self, map_of_lists: MapOfLists) -> Self;
    /// `patterned`
    #[inline]
    pub fn patterned(mut self, patterned: Patterned) -> Self;
    /// Another name.
    #[inline]
    pub fn alias(mut self, alias: AliasToo) -> Self;
}
impl From<Thing> for ThingInput;
