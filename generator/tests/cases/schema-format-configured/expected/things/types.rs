//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `date_time`
    pub date_time: Option<String>,
    /// `date`
    pub date: Option<String>,
    /// `time`
    pub time: Option<String>,
    /// `duration`
    pub duration: Option<String>,
    /// `uuid`
    pub uuid: Option<String>,
    /// `uri`
    pub uri: Option<String>,
    /// `ipv4`
    pub ipv4: Option<String>,
    /// `ipv6`
    pub ipv6: Option<String>,
    /// `byte`
    pub byte: Option<String>,
    /// `decimal`
    pub decimal: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `day`
    ///
    /// Default: `"today"`.
    pub day: String,
}
/// `Thing`
pub struct ThingInput {
    /// `date_time`
    pub date_time: Option<String>,
    /// `date`
    pub date: Option<String>,
    /// `time`
    pub time: Option<String>,
    /// `duration`
    pub duration: Option<String>,
    /// `uuid`
    pub uuid: Option<String>,
    /// `uri`
    pub uri: Option<String>,
    /// `ipv4`
    pub ipv4: Option<String>,
    /// `ipv6`
    pub ipv6: Option<String>,
    /// `byte`
    ///
    /// Limits: at most 4 characters.
    pub byte: Option<String>,
    /// `decimal`
    pub decimal: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `day`
    ///
    /// Default: `"today"`.
    pub day: Option<String>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `date_time`
    pub fn date_time(mut self, date_time: impl Into<String>) -> Self;
    /// `date`
    pub fn date(mut self, date: impl Into<String>) -> Self;
    /// `time`
    pub fn time(mut self, time: impl Into<String>) -> Self;
    /// `duration`
    pub fn duration(mut self, duration: impl Into<String>) -> Self;
    /// `uuid`
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self;
    /// `uri`
    pub fn uri(mut self, uri: impl Into<String>) -> Self;
    /// `ipv4`
    pub fn ipv4(mut self, ipv4: impl Into<String>) -> Self;
    /// `ipv6`
    pub fn ipv6(mut self, ipv6: impl Into<String>) -> Self;
    /// `byte`
    pub fn byte(mut self, byte: impl Into<String>) -> Self;
    /// `decimal`
    pub fn decimal(mut self, decimal: impl Into<String>) -> Self;
    /// `id`
    pub fn id(mut self, id: impl Into<String>) -> Self;
    /// `day`
    pub fn day(mut self, day: impl Into<String>) -> Self;
}
impl From<Thing> for ThingInput;
