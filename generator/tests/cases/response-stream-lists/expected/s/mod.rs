//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `GET /whole`
    #[inline]
    pub fn whole(&self) -> WholeSCall;
    /// `GET /newer`
    #[inline]
    pub fn newer(&self) -> NewerSCall;
    /// `GET /plain`
    #[inline]
    pub fn plain(&self) -> PlainSCall;
    /// `GET /written`
    #[inline]
    pub fn written(&self) -> WrittenSCall;
    /// `GET /words`
    #[inline]
    pub fn words(&self) -> WordsSCall;
    /// `GET /lines`
    #[inline]
    pub fn lines(&self) -> LinesSCall;
    /// `GET /records`
    #[inline]
    pub fn records(&self) -> RecordsSCall;
    /// `GET /maybe`
    #[inline]
    pub fn maybe(&self) -> MaybeSCall;
    /// `GET /pairs`
    #[inline]
    pub fn pairs(&self) -> PairsSCall;
    /// `POST /import`
    #[inline]
    pub fn import(&self, body: Vec<Change>) -> ImportSCall;
}
/// A call of `whole`.
pub struct WholeSCall;
impl WholeSCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `newer`.
pub struct NewerSCall;
impl NewerSCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `plain`.
pub struct PlainSCall;
impl PlainSCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `written`.
pub struct WrittenSCall;
impl WrittenSCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `words`.
pub struct WordsSCall;
impl WordsSCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<String>;
}
/// A call of `lines`.
pub struct LinesSCall;
impl LinesSCall {
    /// Sends the request, and gives the values as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Lines<Change>;
}
/// A call of `records`.
pub struct RecordsSCall;
impl RecordsSCall {
    /// Sends the request, and gives the values as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Lines<Change>;
}
/// A call of `maybe`.
pub struct MaybeSCall;
impl MaybeSCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `pairs`.
pub struct PairsSCall;
impl PairsSCall {
    /// Sends the request, and gives the values as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Lines<(String, i64)>;
}
/// A call of `import`.
pub struct ImportSCall;
impl ImportSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
