//! The operations of `v`.
/// The operations of `v`.
pub struct V;
impl V {
    /// `GET /days/{day}/{size}`
    #[inline]
    pub fn days(&self, day: &rt::Date, size: Size) -> DaysVCall;
    /// `GET /lists`
    #[inline]
    pub fn lists(&self, required: Vec<i64>) -> ListsVCall;
    /// `GET /maps`
    #[inline]
    pub fn maps(&self) -> MapsVCall;
    /// `GET /list/{ids}`
    #[inline]
    pub fn list(&self, ids: Vec<i64>) -> ListVCall;
}
/// A call of `days`. Set what is optional, then send it.
pub struct DaysVCall;
impl DaysVCall {
    /// `since`
    #[inline]
    pub fn since(mut self, since: &rt::DateTime) -> Self;
    /// `sizes`
    #[inline]
    pub fn sizes(mut self, sizes: Vec<Size>) -> Self;
    /// `level`
    #[inline]
    pub fn level(mut self, level: DaysLevel) -> Self;
    /// `id`
    #[inline]
    pub fn id(mut self, id: &rt::Uuid) -> Self;
    /// `X-Since`
    #[inline]
    pub fn x_since(mut self, x_since: &rt::DateTime) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `lists`. Set what is optional, then send it.
pub struct ListsVCall;
impl ListsVCall {
    /// `exploded`
    #[inline]
    pub fn exploded(mut self, exploded: Vec<String>) -> Self;
    /// `joined`
    #[inline]
    pub fn joined(mut self, joined: Vec<String>) -> Self;
    /// `holes`
    #[inline]
    pub fn holes(mut self, holes: Vec<Option<String>>) -> Self;
    /// `object`
    #[inline]
    pub fn object(mut self, object: &ListsObject) -> Self;
    /// `text`
    #[inline]
    pub fn text(mut self, text: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `maps`. Set what is optional, then send it.
pub struct MapsVCall;
impl MapsVCall {
    /// `exploded`
    #[inline]
    pub fn exploded(mut self, exploded: &BTreeMap<String, i64>) -> Self;
    /// `joined`
    #[inline]
    pub fn joined(mut self, joined: &BTreeMap<String, i64>) -> Self;
    /// `free`
    #[inline]
    pub fn free(mut self, free: &BTreeMap<String, rt::Value>) -> Self;
    /// `X-Map`
    #[inline]
    pub fn x_map(mut self, x_map: &BTreeMap<String, String>) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `list`.
pub struct ListVCall;
impl ListVCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
