//! `v`
/// `v`
pub struct V;
impl V {
    /// `GET /days/{day}/{size}`
    pub fn days(&self, day: &rt::Date, size: Size) -> DaysV;
    /// `GET /lists`
    pub fn lists(&self, required: Vec<i64>) -> ListsV;
    /// `GET /maps`
    pub fn maps(&self) -> MapsV;
    /// `GET /list/{ids}`
    pub fn list(&self, ids: Vec<i64>) -> ListV;
}
/// A call of `days`. Set what is optional, then send it.
pub struct DaysV;
impl DaysV {
    /// `since`
    pub fn since(mut self, since: &rt::DateTime) -> Self;
    /// `sizes`
    pub fn sizes(mut self, sizes: Vec<Size>) -> Self;
    /// `level`
    pub fn level(mut self, level: DaysLevel) -> Self;
    /// `id`
    pub fn id(mut self, id: &rt::Uuid) -> Self;
    /// `X-Since`
    pub fn x_since(mut self, x_since: &rt::DateTime) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `lists`. Set what is optional, then send it.
pub struct ListsV;
impl ListsV {
    /// `exploded`
    pub fn exploded(mut self, exploded: Vec<String>) -> Self;
    /// `joined`
    pub fn joined(mut self, joined: Vec<String>) -> Self;
    /// `holes`
    pub fn holes(mut self, holes: Vec<Option<String>>) -> Self;
    /// `object`
    pub fn object(mut self, object: &ListsObject) -> Self;
    /// `text`
    pub fn text(mut self, text: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `maps`. Set what is optional, then send it.
pub struct MapsV;
impl MapsV {
    /// `exploded`
    pub fn exploded(mut self, exploded: &BTreeMap<String, i64>) -> Self;
    /// `joined`
    pub fn joined(mut self, joined: &BTreeMap<String, i64>) -> Self;
    /// `free`
    pub fn free(mut self, free: &BTreeMap<String, rt::Value>) -> Self;
    /// `X-Map`
    pub fn x_map(mut self, x_map: &BTreeMap<String, String>) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `list`.
pub struct ListV;
impl ListV {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
