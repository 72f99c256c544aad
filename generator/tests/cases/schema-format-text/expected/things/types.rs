//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `date_time`
    pub date_time: Option<rt::DateTime>,
    /// `date`
    pub date: Option<rt::Date>,
    /// `time`
    pub time: Option<rt::Time>,
    /// `duration`
    pub duration: Option<rt::Duration>,
    /// `uuid`
    pub uuid: Option<rt::Uuid>,
    /// `uri`
    pub uri: Option<String>,
    /// `ipv4`
    pub ipv4: Option<std::net::Ipv4Addr>,
    /// `ipv6`
    pub ipv6: Option<std::net::Ipv6Addr>,
    /// `byte`
    pub byte: Option<rt::Base64>,
    /// `decimal`
    pub decimal: Option<rt::Decimal>,
    /// `password`
    pub password: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `hostname`
    pub hostname: Option<String>,
    /// `reference`
    pub reference: Option<String>,
    /// `unknown`
    pub unknown: Option<String>,
    /// `untyped`
    pub untyped: Option<rt::Date>,
    /// `empty`
    pub empty: Option<String>,
    /// `dates`
    pub dates: Option<Vec<rt::Date>>,
    /// `by_name`
    pub by_name: Option<BTreeMap<String, rt::DateTime>>,
    /// `day`
    ///
    /// Default: `"2024-02-29"`.
    pub day: rt::Date,
}
/// `Thing`
pub struct ThingInput {
    /// `date_time`
    pub date_time: Option<rt::DateTime>,
    /// `date`
    pub date: Option<rt::Date>,
    /// `time`
    pub time: Option<rt::Time>,
    /// `duration`
    pub duration: Option<rt::Duration>,
    /// `uuid`
    pub uuid: Option<rt::Uuid>,
    /// `uri`
    pub uri: Option<String>,
    /// `ipv4`
    pub ipv4: Option<std::net::Ipv4Addr>,
    /// `ipv6`
    pub ipv6: Option<std::net::Ipv6Addr>,
    /// `byte`
    pub byte: Option<rt::Base64>,
    /// `decimal`
    pub decimal: Option<rt::Decimal>,
    /// `password`
    pub password: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `hostname`
    pub hostname: Option<String>,
    /// `reference`
    pub reference: Option<String>,
    /// `unknown`
    pub unknown: Option<String>,
    /// `untyped`
    pub untyped: Option<rt::Date>,
    /// `empty`
    pub empty: Option<String>,
    /// `dates`
    pub dates: Option<Vec<rt::Date>>,
    /// `by_name`
    pub by_name: Option<BTreeMap<String, rt::DateTime>>,
    /// `day`
    ///
    /// Default: `"2024-02-29"`.
    pub day: Option<rt::Date>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `date_time`
    #[inline]
    pub fn date_time(mut self, date_time: rt::DateTime) -> Self;
    /// `date`
    #[inline]
    pub fn date(mut self, date: rt::Date) -> Self;
    /// `time`
    #[inline]
    pub fn time(mut self, time: rt::Time) -> Self;
    /// `duration`
    #[inline]
    pub fn duration(mut self, duration: rt::Duration) -> Self;
    /// `uuid`
    #[inline]
    pub fn uuid(mut self, uuid: rt::Uuid) -> Self;
    /// `uri`
    pub fn uri(mut self, uri: impl Into<String>) -> Self;
    /// `ipv4`
    #[inline]
    pub fn ipv4(mut self, ipv4: std::net::Ipv4Addr) -> Self;
    /// `ipv6`
    #[inline]
    pub fn ipv6(mut self, ipv6: std::net::Ipv6Addr) -> Self;
    /// `byte`
    #[inline]
    pub fn byte(mut self, byte: rt::Base64) -> Self;
    /// `decimal`
    #[inline]
    pub fn decimal(mut self, decimal: rt::Decimal) -> Self;
    /// `password`
    pub fn password(mut self, password: impl Into<String>) -> Self;
    /// `email`
    pub fn email(mut self, email: impl Into<String>) -> Self;
    /// `hostname`
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self;
    /// `reference`
    pub fn reference(mut self, reference: impl Into<String>) -> Self;
    /// `unknown`
    pub fn unknown(mut self, unknown: impl Into<String>) -> Self;
    /// `untyped`
    #[inline]
    pub fn untyped(mut self, untyped: rt::Date) -> Self;
    /// `empty`
    pub fn empty(mut self, empty: impl Into<String>) -> Self;
    /// `dates`
    #[inline]
    pub fn dates(mut self, dates: Vec<rt::Date>) -> Self;
    /// `by_name`
    #[inline]
    pub fn by_name(mut self, by_name: BTreeMap<String, rt::DateTime>) -> Self;
    /// `day`
    #[inline]
    pub fn day(mut self, day: rt::Date) -> Self;
}
impl From<Thing> for ThingInput;
