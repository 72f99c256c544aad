//! The operations of `pets`.
/// The operations of `pets`.
pub struct Pets;
impl Pets {
    /// `POST /pets`
    #[inline]
    pub fn create(&self, body: CreatePetsBody) -> CreatePetsCall;
    /// `PATCH /pets`
    #[inline]
    pub fn change(&self) -> ChangePetsCall;
}
/// A call of `create`.
pub struct CreatePetsCall;
impl CreatePetsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// The body, in the media type of the caller's choice.
pub enum CreatePetsBody {
    /// Sent as `application/json`.
    Json(Pet),
    /// Sent as `application/x-www-form-urlencoded`.
    Form(Pet),
    /// Sent as `multipart/form-data`.
    Multipart(Pet),
    /// Sent as `text/plain`.
    Text(String),
    /// Sent as `text/csv`.
    TextCsv(String),
    /// Sent as `application/xml`.
    Xml(rt::Body),
    /// Sent as `application/octet-stream`.
    Bytes(rt::Body),
    /// Sent as `image/*`.
    Image(rt::TypedBody),
}
/// A call of `change`. Set what is optional, then send it.
pub struct ChangePetsCall;
impl ChangePetsCall {
    /// The body; without it, none is sent.
    #[inline]
    pub fn body(mut self, body: ChangePetsBody) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// The body, in the media type of the caller's choice.
pub enum ChangePetsBody {
    /// Sent as `application/merge-patch+json`.
    MergePatchJson(Pet),
    /// Sent as `application/json-patch+json`.
    JsonPatchJson(Vec<BTreeMap<String, rt::Value>>),
}
