//! Types of [`Things`](super::Things).
/// `Full`
pub struct Full {
    /// `name`
    pub name: String,
    /// `size`
    pub size: i64,
}
/// What a [`Full`] cannot be without.
pub struct FullRequired {
    /// `name`
    pub name: String,
    /// `size`
    pub size: i64,
}
impl Full {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: FullRequired) -> Self;
}
/// `Holder`
pub struct Holder {
    /// `when`
    pub when: Option<HolderWhen>,
    /// `id`
    pub id: Option<String>,
    /// `link`
    pub link: Option<HolderLink>,
    /// `lists`
    pub lists: Option<HolderLists>,
    /// `links`
    pub links: Option<HolderLinks>,
    /// `amount`
    pub amount: Option<f64>,
    /// `key`
    pub key: Option<String>,
    /// `step`
    pub step: Option<f64>,
    /// `mode`
    pub mode: Option<HolderMode>,
}
impl Holder {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `when`
    #[inline]
    pub fn when(mut self, when: HolderWhen) -> Self;
    /// `id`
    pub fn id(mut self, id: impl Into<String>) -> Self;
    /// `link`
    #[inline]
    pub fn link(mut self, link: HolderLink) -> Self;
    /// `lists`
    #[inline]
    pub fn lists(mut self, lists: HolderLists) -> Self;
    /// `links`
    #[inline]
    pub fn links(mut self, links: HolderLinks) -> Self;
    /// `amount`
    #[inline]
    pub fn amount(mut self, amount: f64) -> Self;
    /// `key`
    pub fn key(mut self, key: impl Into<String>) -> Self;
    /// `step`
    #[inline]
    pub fn step(mut self, step: f64) -> Self;
    /// `mode`
    #[inline]
    pub fn mode(mut self, mode: HolderMode) -> Self;
}
/// `link` of `Holder`.
///
/// A value may fit several variants: the first that it fits is taken, of `Uri`, `Binary`.
pub enum HolderLink {
    /// `binary`
    Binary(String),
    /// `uri`
    Uri(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
/// `links` of `Holder`.
///
/// A value may fit several variants: the first that it fits is taken, of `StringList`, `UriList`.
pub enum HolderLinks {
    /// `string list`
    StringList(Vec<String>),
    /// `uri list`
    UriList(Vec<String>),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
/// `lists` of `Holder`.
///
/// A value may fit several variants: the first that it fits is taken, of `IntegerList`, `StringList`.
pub enum HolderLists {
    /// `integer list`
    IntegerList(Vec<i64>),
    /// `string list`
    StringList(Vec<String>),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Vec<i64>> for HolderLists;
impl From<Vec<String>> for HolderLists;
/// `mode` of `Holder`.
pub enum HolderMode {
    /// `integer`
    Integer(i64),
    /// `variant 1`
    Variant1(HolderModeText),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for HolderMode;
impl From<HolderModeText> for HolderMode;
/// `text` of `mode` of `Holder`.
pub enum HolderModeText {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `when` of `Holder`.
///
/// A value may fit several variants: the first that it fits is taken, of `DateTime`, `Date`.
pub enum HolderWhen {
    /// `date-time`
    DateTime(rt::DateTime),
    /// `date`
    Date(rt::Date),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<rt::DateTime> for HolderWhen;
impl From<rt::Date> for HolderWhen;
/// `Named`
pub struct Named {
    /// `name`
    pub name: Option<String>,
}
impl Named {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// All members of all variants may be absent.
///
/// A value may fit several variants: what knows most of its members is taken, or else the first that it fits, of `Warmth`, `Weight`, `Integer`.
pub enum Reading {
    /// Warmth
    Warmth(ReadingWarmth),
    /// Weight
    Weight(ReadingWeight),
    /// `integer`
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ReadingWarmth> for Reading;
impl From<ReadingWeight> for Reading;
impl From<i64> for Reading;
/// Warmth
pub struct ReadingWarmth {
    /// `at`
    pub at: Option<String>,
    /// `celsius`
    pub celsius: Option<f64>,
}
impl ReadingWarmth {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `at`
    pub fn at(mut self, at: impl Into<String>) -> Self;
    /// `celsius`
    #[inline]
    pub fn celsius(mut self, celsius: f64) -> Self;
}
/// Weight
pub struct ReadingWeight {
    /// `at`
    pub at: Option<String>,
    /// `grams`
    pub grams: Option<f64>,
}
impl ReadingWeight {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `at`
    pub fn at(mut self, at: impl Into<String>) -> Self;
    /// `grams`
    #[inline]
    pub fn grams(mut self, grams: f64) -> Self;
}
/// `Sized`
pub struct SizedObject {
    /// `size`
    pub size: i64,
    /// `name`
    pub name: Option<String>,
}
impl SizedObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(size: i64) -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// What fits the first of them fits the others too.
///
/// A value may fit several variants: the first that it fits is taken, of `Full`, `Sized`, `Named`.
pub enum Thing {
    /// `Named`
    Named(Named),
    /// `Sized`
    Sized(SizedObject),
    /// `Full`
    Full(Full),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Named> for Thing;
impl From<SizedObject> for Thing;
impl From<Full> for Thing;
