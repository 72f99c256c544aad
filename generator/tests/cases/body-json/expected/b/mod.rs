//! `b`
/// `b`
pub struct B;
impl B {
    /// `POST /json`
    pub fn json(&self, body: &Pet) -> JsonB;
    /// `POST /charset`
    pub fn charset(&self, body: &Pet) -> CharsetB;
    /// `PATCH /merge`
    pub fn merge(&self, body: &Pet) -> MergeB;
    /// `PUT /vendor`
    pub fn vendor(&self, body: Vec<Pet>) -> VendorB;
    /// `PUT /scalar`
    pub fn scalar(&self, body: &str) -> ScalarB;
    /// `PUT /free`
    pub fn free(&self, body: &rt::Value) -> FreeB;
    /// `PUT /any`
    pub fn anything(&self, body: &Pet) -> AnythingB;
    /// `POST /lines`
    pub fn lines(&self, body: Vec<Pet>) -> LinesB;
    /// `POST /records`
    pub fn records(&self, body: Vec<Pet>) -> RecordsB;
    /// `POST /optional`
    pub fn optional(&self) -> OptionalB;
}
/// A call of `json`.
pub struct JsonB;
impl JsonB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `charset`.
pub struct CharsetB;
impl CharsetB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `merge`.
pub struct MergeB;
impl MergeB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `vendor`.
pub struct VendorB;
impl VendorB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `scalar`.
pub struct ScalarB;
impl ScalarB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `free`.
pub struct FreeB;
impl FreeB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `anything`.
pub struct AnythingB;
impl AnythingB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `lines`.
pub struct LinesB;
impl LinesB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `records`.
pub struct RecordsB;
impl RecordsB {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`. Set what is optional, then send it.
pub struct OptionalB;
impl OptionalB {
    /// The body; without it, none is sent.
    pub fn body(mut self, body: &Pet) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
