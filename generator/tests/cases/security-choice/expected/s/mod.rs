//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `GET /inherits`
    #[inline]
    pub fn inherits(&self) -> InheritsSCall;
    /// `GET /overrides`
    #[inline]
    pub fn overrides(&self) -> OverridesSCall;
    /// `GET /open`
    #[inline]
    pub fn open(&self) -> OpenSCall;
    /// `GET /optional`
    #[inline]
    pub fn optional(&self) -> OptionalSCall;
    /// `GET /both`
    #[inline]
    pub fn both(&self) -> BothSCall;
    /// `GET /either`
    #[inline]
    pub fn either(&self) -> EitherSCall;
    /// `GET /partly`
    #[inline]
    pub fn partly(&self) -> PartlySCall;
}
/// A call of `inherits`.
pub struct InheritsSCall;
impl InheritsSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `overrides`.
pub struct OverridesSCall;
impl OverridesSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `open`.
pub struct OpenSCall;
impl OpenSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`.
pub struct OptionalSCall;
impl OptionalSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `both`.
pub struct BothSCall;
impl BothSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`.
pub struct EitherSCall;
impl EitherSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `partly`.
pub struct PartlySCall;
impl PartlySCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
