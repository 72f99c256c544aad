//! `s`
/// `s`
pub struct S;
impl S {
    /// `GET /inherits`
    #[inline]
    pub fn inherits(&self) -> InheritsS;
    /// `GET /overrides`
    #[inline]
    pub fn overrides(&self) -> OverridesS;
    /// `GET /open`
    #[inline]
    pub fn open(&self) -> OpenS;
    /// `GET /optional`
    #[inline]
    pub fn optional(&self) -> OptionalS;
    /// `GET /both`
    #[inline]
    pub fn both(&self) -> BothS;
    /// `GET /either`
    #[inline]
    pub fn either(&self) -> EitherS;
    /// `GET /partly`
    #[inline]
    pub fn partly(&self) -> PartlyS;
}
/// A call of `inherits`.
pub struct InheritsS;
impl InheritsS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `overrides`.
pub struct OverridesS;
impl OverridesS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `open`.
pub struct OpenS;
impl OpenS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`.
pub struct OptionalS;
impl OptionalS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `both`.
pub struct BothS;
impl BothS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`.
pub struct EitherS;
impl EitherS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `partly`.
pub struct PartlyS;
impl PartlyS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
