//! `b`
/// `b`
pub struct B;
impl B {
    /// `POST /json`
    #[inline]
    pub fn json(&self, body: &Pet) -> JsonB;
    /// `POST /charset`
    #[inline]
    pub fn charset(&self, body: &Pet) -> CharsetB;
    /// `PATCH /merge`
    #[inline]
    pub fn merge(&self, body: &Pet) -> MergeB;
    /// `PUT /vendor`
    #[inline]
    pub fn vendor(&self, body: Vec<Pet>) -> VendorB;
    /// `PUT /scalar`
    #[inline]
    pub fn scalar(&self, body: &str) -> ScalarB;
    /// `PUT /free`
    #[inline]
    pub fn free(&self, body: &rt::Value) -> FreeB;
    /// `PUT /any`
    #[inline]
    pub fn anything(&self, body: &Pet) -> AnythingB;
    /// `POST /lines`
    #[inline]
    pub fn lines(&self, body: Vec<Pet>) -> LinesB;
    /// `POST /records`
    #[inline]
    pub fn records(&self, body: Vec<Pet>) -> RecordsB;
    /// `POST /optional`
    #[inline]
    pub fn optional(&self) -> OptionalB;
}
/// A call of `json`.
pub struct JsonB;
impl JsonB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `charset`.
pub struct CharsetB;
impl CharsetB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `merge`.
pub struct MergeB;
impl MergeB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `vendor`.
pub struct VendorB;
impl VendorB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `scalar`.
pub struct ScalarB;
impl ScalarB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `free`.
pub struct FreeB;
impl FreeB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `anything`.
pub struct AnythingB;
impl AnythingB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `lines`.
pub struct LinesB;
impl LinesB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `records`.
pub struct RecordsB;
impl RecordsB {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`. Set what is optional, then send it.
pub struct OptionalB;
impl OptionalB {
    /// The body; without it, none is sent.
    #[inline]
    pub fn body(mut self, body: &Pet) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
