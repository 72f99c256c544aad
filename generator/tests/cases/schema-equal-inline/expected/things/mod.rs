//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThingCall;
    /// `POST /names`
    #[inline]
    pub fn add_name(&self, body: &AddNameRequest) -> AddNameCall;
    /// `POST /labels`
    #[inline]
    pub fn add_label(&self, body: &AddLabelRequest) -> AddLabelCall;
    /// `GET /meter`
    #[inline]
    pub fn read_meter(&self) -> ReadMeterCall;
    /// `GET /receipt`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `404`: `ServerError`
    ///
    /// `GetReceiptCall::error_of` gives it.
    #[inline]
    pub fn get_receipt(&self) -> GetReceiptCall;
    /// `GET /issue`
    #[inline]
    pub fn get_issue(&self) -> GetIssueCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `add_name`.
pub struct AddNameCall;
impl AddNameCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Parcel>;
}
/// A call of `add_label`.
pub struct AddLabelCall;
impl AddLabelCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Envelope>;
}
/// A call of `read_meter`.
pub struct ReadMeterCall;
impl ReadMeterCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<ReadMeterResponse>;
}
/// A call of `get_receipt`.
pub struct GetReceiptCall;
impl GetReceiptCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Receipt>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<ServerError>, rt::DecodeError>;
}
/// A call of `get_issue`.
pub struct GetIssueCall;
impl GetIssueCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Issue>;
}
