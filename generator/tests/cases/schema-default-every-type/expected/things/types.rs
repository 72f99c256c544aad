//! Types of [`Things`](super::Things).
/// `Itself`
pub struct Itself {
    /// `again`
    ///
    /// Default: `{}`.
    pub again: Option<Box<Itself>>,
}
impl Itself {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `again`
    #[inline]
    pub fn again(mut self, again: Itself) -> Self;
}
/// `Pair`
pub struct Pair {
    /// `a`
    pub a: Option<i64>,
}
impl Pair {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
}
/// `Thing`
pub struct Thing {
    /// `date`
    ///
    /// Default: `"2024-02-29"`.
    pub date: rt::Date,
    /// `at`
    ///
    /// Default: `"2024-01-02T03:04:05Z"`.
    pub at: rt::DateTime,
    /// `span`
    ///
    /// Default: `"PT5M"`.
    pub span: rt::Duration,
    /// `uuid`
    ///
    /// Default: `"7d444840-9dc0-11d1-b245-5ffdce74fad2"`.
    pub uuid: rt::Uuid,
    /// `ip`
    ///
    /// Default: `"0.0.0.0"`.
    pub ip: std::net::Ipv4Addr,
    /// `raw`
    ///
    /// Default: `"aGVsbG8="`.
    pub raw: rt::Base64,
    /// `price`
    ///
    /// Default: `"1.50"`.
    pub price: rt::Decimal,
    /// `exact`
    ///
    /// Default: `0.1`.
    pub exact: rt::ExactNumber,
    /// `id`
    ///
    /// Default: `"main"`.
    pub id: ThingId,
    /// `map`
    ///
    /// Default: `{"a":1,"b":2}`.
    pub map: BTreeMap<String, i64>,
    /// `object`
    ///
    /// Default: `{"x":1}`.
    pub object: ThingObject,
    /// `nested`
    ///
    /// Default: `[[1],[]]`.
    pub nested: Vec<Vec<i64>>,
    /// `objects`
    ///
    /// Default: `[{"a":1}]`.
    pub objects: Vec<Pair>,
    /// `pair`
    ///
    /// Default: `{"a":5}`.
    pub pair: Pair,
    /// `either`
    ///
    /// Default: `5`.
    pub either: ThingEither,
    /// `anything`
    ///
    /// Default: `{"any":[1,null]}`.
    pub anything: rt::Value,
    /// `whole`
    ///
    /// Default: `3`.
    pub whole: i64,
    /// `power`
    ///
    /// Default: `1000`.
    pub power: i64,
    /// `lacks`
    ///
    /// Default: `{}`.
    pub lacks: Option<ThingLacks>,
    /// `itself`
    pub itself: Option<Itself>,
    /// `beyond`
    pub beyond: Option<i64>,
    /// `no_date`
    pub no_date: Option<rt::Date>,
    /// `no_id`
    pub no_id: Option<rt::Uuid>,
}
/// `either` of `Thing`.
pub enum ThingEither {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for ThingEither;
impl From<String> for ThingEither;
/// `ThingId`
pub struct ThingId(String);
/// `Thing`
pub struct ThingInput {
    /// `date`
    ///
    /// Default: `"2024-02-29"`.
    pub date: Option<rt::Date>,
    /// `at`
    ///
    /// Default: `"2024-01-02T03:04:05Z"`.
    pub at: Option<rt::DateTime>,
    /// `span`
    ///
    /// Default: `"PT5M"`.
    pub span: Option<rt::Duration>,
    /// `uuid`
    ///
    /// Default: `"7d444840-9dc0-11d1-b245-5ffdce74fad2"`.
    pub uuid: Option<rt::Uuid>,
    /// `ip`
    ///
    /// Default: `"0.0.0.0"`.
    pub ip: Option<std::net::Ipv4Addr>,
    /// `raw`
    ///
    /// Default: `"aGVsbG8="`.
    pub raw: Option<rt::Base64>,
    /// `price`
    ///
    /// Default: `"1.50"`.
    pub price: Option<rt::Decimal>,
    /// `exact`
    ///
    /// Default: `0.1`.
    pub exact: Option<rt::ExactNumber>,
    /// `id`
    ///
    /// Default: `"main"`.
    pub id: Option<ThingId>,
    /// `map`
    ///
    /// Default: `{"a":1,"b":2}`.
    pub map: Option<BTreeMap<String, i64>>,
    /// `object`
    ///
    /// Default: `{"x":1}`.
    pub object: Option<ThingObjectInput>,
    /// `nested`
    ///
    /// Default: `[[1],[]]`.
    pub nested: Option<Vec<Vec<i64>>>,
    /// `objects`
    ///
    /// Default: `[{"a":1}]`.
    pub objects: Option<Vec<Pair>>,
    /// `pair`
    ///
    /// Default: `{"a":5}`.
    pub pair: Option<Pair>,
    /// `either`
    ///
    /// Default: `5`.
    pub either: Option<ThingEither>,
    /// `anything`
    ///
    /// Default: `{"any":[1,null]}`.
    pub anything: Option<rt::Value>,
    /// `whole`
    ///
    /// Default: `3`.
    pub whole: Option<i64>,
    /// `power`
    ///
    /// Default: `1000`.
    pub power: Option<i64>,
    /// `lacks`
    ///
    /// Default: `{}`.
    pub lacks: Option<ThingLacks>,
    /// `itself`
    pub itself: Option<Itself>,
    /// `beyond`
    pub beyond: Option<i64>,
    /// `no_date`
    pub no_date: Option<rt::Date>,
    /// `no_id`
    pub no_id: Option<rt::Uuid>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `date`
    #[inline]
    pub fn date(mut self, date: rt::Date) -> Self;
    /// `at`
    #[inline]
    pub fn at(mut self, at: rt::DateTime) -> Self;
    /// `span`
    #[inline]
    pub fn span(mut self, span: rt::Duration) -> Self;
    /// `uuid`
    #[inline]
    pub fn uuid(mut self, uuid: rt::Uuid) -> Self;
    /// `ip`
    #[inline]
    pub fn ip(mut self, ip: std::net::Ipv4Addr) -> Self;
    /// `raw`
    #[inline]
    pub fn raw(mut self, raw: rt::Base64) -> Self;
    /// `price`
    #[inline]
    pub fn price(mut self, price: rt::Decimal) -> Self;
    /// `exact`
    #[inline]
    pub fn exact(mut self, exact: rt::ExactNumber) -> Self;
    /// `id`
    pub fn id(mut self, id: impl Into<ThingId>) -> Self;
    /// `map`
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, i64>) -> Self;
    /// `object`
    #[inline]
    pub fn object(mut self, object: ThingObjectInput) -> Self;
    /// `nested`
    #[inline]
    pub fn nested(mut self, nested: Vec<Vec<i64>>) -> Self;
    /// `objects`
    #[inline]
    pub fn objects(mut self, objects: Vec<Pair>) -> Self;
    /// `pair`
    #[inline]
    pub fn pair(mut self, pair: Pair) -> Self;
    /// `either`
    #[inline]
    pub fn either(mut self, either: ThingEither) -> Self;
    /// `anything`
    #[inline]
    pub fn anything(mut self, anything: rt::Value) -> Self;
    /// `whole`
    #[inline]
    pub fn whole(mut self, whole: i64) -> Self;
    /// `power`
    #[inline]
    pub fn power(mut self, power: i64) -> Self;
    /// `lacks`
    #[inline]
    pub fn lacks(mut self, lacks: ThingLacks) -> Self;
    /// `itself`
    #[inline]
    pub fn itself(mut self, itself: Itself) -> Self;
    /// `beyond`
    #[inline]
    pub fn beyond(mut self, beyond: i64) -> Self;
    /// `no_date`
    #[inline]
    pub fn no_date(mut self, no_date: rt::Date) -> Self;
    /// `no_id`
    #[inline]
    pub fn no_id(mut self, no_id: rt::Uuid) -> Self;
}
impl From<Thing> for ThingInput;
/// `lacks` of `Thing`.
pub struct ThingLacks {
    /// `x`
    pub x: i64,
}
impl ThingLacks {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(x: i64) -> Self;
}
/// `object` of `Thing`.
pub struct ThingObject {
    /// `x`
    pub x: i64,
    /// `y`
    ///
    /// Default: `"z"`.
    pub y: String,
}
/// `object` of `Thing`.
pub struct ThingObjectInput {
    /// `x`
    pub x: i64,
    /// `y`
    ///
    /// Default: `"z"`.
    pub y: Option<String>,
}
impl ThingObjectInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(x: i64) -> Self;
    /// `y`
    pub fn y(mut self, y: impl Into<String>) -> Self;
}
impl From<ThingObject> for ThingObjectInput;
