//! `t`
/// `t`
pub struct TApi;
impl TApi {
    /// `GET /pets/mine`
    #[inline]
    pub fn mine(&self) -> MineT;
    /// `GET /pets/{id}`
    #[inline]
    pub fn by_id(&self, id: &str) -> ById;
    /// `DELETE /pets/{name}`
    #[inline]
    pub fn by_name(&self, name: &str) -> ByName;
    /// `GET /pets/{key}`
    #[inline]
    pub fn by_key(&self, key: &str) -> ByKey;
    /// `GET /files/{name}.{ext}`
    #[inline]
    pub fn file(&self, name: &str, ext: &str) -> FileT;
    /// `GET /twice/{a}/{a}/x{b}y`
    #[inline]
    pub fn twice(&self, a: &str, b: &str) -> TwiceT;
    /// `GET /missing/{gone}`
    #[inline]
    pub fn missing(&self, gone: &str) -> MissingT;
    /// `GET /extra`
    #[inline]
    pub fn extra(&self) -> ExtraT;
    /// `GET /a b/ü`
    #[inline]
    pub fn odd(&self) -> OddT;
    /// `GET /?action=list&kind=a%20b`
    #[inline]
    pub fn fixed(&self) -> FixedT;
    /// `PUT /pets/mine#again`
    #[inline]
    pub fn fragment(&self) -> FragmentT;
}
/// A call of `mine`.
pub struct MineT;
impl MineT {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `by_id`.
pub struct ById;
impl ById {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `by_name`.
pub struct ByName;
impl ByName {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `by_key`.
pub struct ByKey;
impl ByKey {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `file`.
pub struct FileT;
impl FileT {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `twice`.
pub struct TwiceT;
impl TwiceT {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `missing`.
pub struct MissingT;
impl MissingT {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `extra`.
pub struct ExtraT;
impl ExtraT {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `odd`.
pub struct OddT;
impl OddT {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `fixed`. Set what is optional, then send it.
pub struct FixedT;
impl FixedT {
    /// `q`
    #[inline]
    pub fn q(mut self, q: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `fragment`.
pub struct FragmentT;
impl FragmentT {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
