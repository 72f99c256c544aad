//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `POST /search`
    #[inline]
    pub fn search(&self) -> SearchPCall;
    /// `POST /nested`
    #[inline]
    pub fn nested(&self, body: &NestedRequest) -> NestedPCall;
    /// `POST /offsets`
    #[inline]
    pub fn offsets(&self, body: &OffsetsRequest) -> OffsetsPCall;
    /// `POST /configured`
    #[inline]
    pub fn configured(&self, body: &ConfiguredRequest) -> ConfiguredPCall;
    /// `POST /in-vain`
    #[inline]
    pub fn in_vain(&self, body: &InVainRequest) -> InVainCall;
    /// `POST /books`
    #[inline]
    pub fn add_book(&self, body: &AddBookRequest) -> AddBookCall;
}
/// A call of `search`. Set what is optional, then send it.
pub struct SearchPCall;
impl SearchPCall {
    /// The body; without it, none is sent.
    #[inline]
    pub fn body(mut self, body: &SearchRequest) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<Found>;
}
/// A call of `nested`.
pub struct NestedPCall;
impl NestedPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<NumberedResultsItem>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<NumberedResultsItem>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<NumberedResultsItem>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<Numbered>;
}
/// A call of `offsets`.
pub struct OffsetsPCall;
impl OffsetsPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<OffsetsResponse>;
}
/// A call of `configured`.
pub struct ConfiguredPCall;
impl ConfiguredPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<ConfiguredResponse>;
}
/// A call of `in_vain`.
pub struct InVainCall;
impl InVainCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<InVainResponse>;
}
/// A call of `add_book`.
pub struct AddBookCall;
impl AddBookCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<AddBookResponse>;
}
