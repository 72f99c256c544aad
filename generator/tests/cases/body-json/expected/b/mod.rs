//! The operations of `b`.
/// The operations of `b`.
pub struct B;
impl B {
    /// `POST /json`
    #[inline]
    pub fn json(&self, body: &Pet) -> JsonBCall;
    /// `POST /charset`
    #[inline]
    pub fn charset(&self, body: &Pet) -> CharsetBCall;
    /// `PATCH /merge`
    #[inline]
    pub fn merge(&self, body: &Pet) -> MergeBCall;
    /// `PUT /vendor`
    #[inline]
    pub fn vendor(&self, body: Vec<Pet>) -> VendorBCall;
    /// `PUT /scalar`
    #[inline]
    pub fn scalar(&self, body: &str) -> ScalarBCall;
    /// `PUT /free`
    #[inline]
    pub fn free(&self, body: &rt::Value) -> FreeBCall;
    /// `PUT /any`
    #[inline]
    pub fn anything(&self, body: &Pet) -> AnythingBCall;
    /// `POST /lines`
    #[inline]
    pub fn lines(&self, body: Vec<Pet>) -> LinesBCall;
    /// `POST /records`
    #[inline]
    pub fn records(&self, body: Vec<Pet>) -> RecordsBCall;
    /// `PUT /nothing`
    #[inline]
    pub fn nothing(&self, body: &Option<NothingRequest>) -> NothingBCall;
    /// `POST /optional`
    #[inline]
    pub fn optional(&self) -> OptionalBCall;
}
/// A call of `json`.
pub struct JsonBCall;
impl JsonBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `charset`.
pub struct CharsetBCall;
impl CharsetBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `merge`.
pub struct MergeBCall;
impl MergeBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `vendor`.
pub struct VendorBCall;
impl VendorBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `scalar`.
pub struct ScalarBCall;
impl ScalarBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `free`.
pub struct FreeBCall;
impl FreeBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `anything`.
pub struct AnythingBCall;
impl AnythingBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `lines`.
pub struct LinesBCall;
impl LinesBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `records`.
pub struct RecordsBCall;
impl RecordsBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `nothing`.
pub struct NothingBCall;
impl NothingBCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`. Set what is optional, then send it.
pub struct OptionalBCall;
impl OptionalBCall {
    /// The body; without it, none is sent.
    #[inline]
    pub fn body(mut self, body: &Pet) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
