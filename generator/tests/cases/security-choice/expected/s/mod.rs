//! `s`
/// `s`
pub struct S;
impl S {
    /// `GET /inherits`
    pub fn inherits(&self) -> InheritsS;
    /// `GET /overrides`
    pub fn overrides(&self) -> OverridesS;
    /// `GET /open`
    pub fn open(&self) -> OpenS;
    /// `GET /optional`
    pub fn optional(&self) -> OptionalS;
    /// `GET /both`
    pub fn both(&self) -> BothS;
    /// `GET /either`
    pub fn either(&self) -> EitherS;
    /// `GET /partly`
    pub fn partly(&self) -> PartlyS;
}
/// A call of `inherits`.
pub struct InheritsS;
impl InheritsS {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `overrides`.
pub struct OverridesS;
impl OverridesS {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `open`.
pub struct OpenS;
impl OpenS {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`.
pub struct OptionalS;
impl OptionalS {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `both`.
pub struct BothS;
impl BothS {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`.
pub struct EitherS;
impl EitherS {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `partly`.
pub struct PartlyS;
impl PartlyS {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
