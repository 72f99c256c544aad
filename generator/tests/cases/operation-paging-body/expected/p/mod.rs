//! `p`
/// `p`
pub struct P;
impl P {
    /// `POST /search`
    pub fn search(&self) -> SearchP;
    /// `POST /nested`
    pub fn nested(&self, body: &NestedRequest) -> NestedP;
    /// `POST /offsets`
    pub fn offsets(&self, body: &OffsetsRequest) -> OffsetsP;
    /// `POST /configured`
    pub fn configured(&self, body: &ConfiguredRequest) -> ConfiguredP;
    /// `POST /in-vain`
    pub fn in_vain(&self, body: &InVainRequest) -> InVain;
    /// `POST /books`
    pub fn add_book(&self, body: &AddBookRequest) -> AddBook;
}
/// A call of `search`. Set what is optional, then send it.
pub struct SearchP;
impl SearchP {
    /// The body; without it, none is sent.
    pub fn body(mut self, body: &SearchRequest) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<Found>;
}
/// A call of `nested`.
pub struct NestedP;
impl NestedP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<NumberedResultsItem>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<NumberedResultsItem>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<NumberedResultsItem>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<Numbered>;
}
/// A call of `offsets`.
pub struct OffsetsP;
impl OffsetsP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<OffsetsResponse>;
}
/// A call of `configured`.
pub struct ConfiguredP;
impl ConfiguredP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<ConfiguredResponse>;
}
/// A call of `in_vain`.
pub struct InVain;
impl InVain {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<OffsetsResponse>;
}
/// A call of `add_book`.
pub struct AddBook;
impl AddBook {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<AddBookResponse>;
}
