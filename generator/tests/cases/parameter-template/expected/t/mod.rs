//! The operations of `t`.
/// The operations of `t`.
pub struct TApi;
impl TApi {
    /// `GET /pets/mine`
    #[inline]
    pub fn mine(&self) -> MineTCall;
    /// `GET /pets/{id}`
    #[inline]
    pub fn by_id(&self, id: &str) -> ByIdCall;
    /// `DELETE /pets/{name}`
    #[inline]
    pub fn by_name(&self, name: &str) -> ByNameCall;
    /// `GET /pets/{key}`
    #[inline]
    pub fn by_key(&self, key: &str) -> ByKeyCall;
    /// `GET /files/{name}.{ext}`
    #[inline]
    pub fn file(&self, name: &str, ext: &str) -> FileTCall;
    /// `GET /twice/{a}/{a}/x{b}y`
    #[inline]
    pub fn twice(&self, a: &str, b: &str) -> TwiceTCall;
    /// `GET /missing/{gone}`
    #[inline]
    pub fn missing(&self, gone: &str) -> MissingTCall;
    /// `GET /extra`
    #[inline]
    pub fn extra(&self) -> ExtraTCall;
    /// `GET /a b/ü`
    #[inline]
    pub fn odd(&self) -> OddTCall;
    /// `GET /?action=list&kind=a%20b`
    #[inline]
    pub fn fixed(&self) -> FixedTCall;
    /// `PUT /pets/mine#again`
    #[inline]
    pub fn fragment(&self) -> FragmentTCall;
}
/// A call of `mine`.
pub struct MineTCall;
impl MineTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `by_id`.
pub struct ByIdCall;
impl ByIdCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `by_name`.
pub struct ByNameCall;
impl ByNameCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `by_key`.
pub struct ByKeyCall;
impl ByKeyCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `file`.
pub struct FileTCall;
impl FileTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `twice`.
pub struct TwiceTCall;
impl TwiceTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `missing`.
pub struct MissingTCall;
impl MissingTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `extra`.
pub struct ExtraTCall;
impl ExtraTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `odd`.
pub struct OddTCall;
impl OddTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `fixed`. Set what is optional, then send it.
pub struct FixedTCall;
impl FixedTCall {
    /// `q`
    #[inline]
    pub fn q(mut self, q: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `fragment`.
pub struct FragmentTCall;
impl FragmentTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
