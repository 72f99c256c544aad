//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `GET /Users`
    #[inline]
    pub fn users(&self) -> UsersPCall;
    /// `GET /volumes`
    #[inline]
    pub fn volumes(&self) -> VolumesPCall;
    /// `GET /rows`
    #[inline]
    pub fn rows(&self) -> RowsPCall;
    /// `GET /records`
    #[inline]
    pub fn records(&self) -> RecordsPCall;
    /// `GET /issues`
    #[inline]
    pub fn issues(&self) -> IssuesPCall;
    /// `GET /events`
    #[inline]
    pub fn events(&self) -> EventsPCall;
}
/// A call of `users`. Set what is optional, then send it.
pub struct UsersPCall;
impl UsersPCall {
    /// `startIndex`
    #[inline]
    pub fn start_index(mut self, start_index: i64) -> Self;
    /// `count`
    #[inline]
    pub fn count(mut self, count: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<UsersResponse>;
}
/// A call of `volumes`. Set what is optional, then send it.
pub struct VolumesPCall;
impl VolumesPCall {
    /// `startIndex`
    ///
    /// Limits: at least 0.
    #[inline]
    pub fn start_index(mut self, start_index: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<VolumesResponse>;
}
/// A call of `rows`. Set what is optional, then send it.
pub struct RowsPCall;
impl RowsPCall {
    /// `startIndex`
    #[inline]
    pub fn start_index(mut self, start_index: i64) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<RowsResponse>;
}
/// A call of `records`. Set what is optional, then send it.
pub struct RecordsPCall;
impl RecordsPCall {
    /// `from`
    #[inline]
    pub fn from(mut self, from: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<RecordsResponse>;
}
/// A call of `issues`. Set what is optional, then send it.
pub struct IssuesPCall;
impl IssuesPCall {
    /// `page`
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
    /// `per_page`
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<Vec<i64>>;
}
/// The headers that the API describes, of an answer or an error.
pub struct IssuesPHeaders {
    /// `Link`
    pub link: Option<String>,
}
impl IssuesPHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
/// A call of `events`. Set what is optional, then send it.
pub struct EventsPCall;
impl EventsPCall {
    /// `page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<Vec<i64>>;
}
/// The headers that the API describes, of an answer or an error.
pub struct EventsPHeaders {
    /// `Link`
    pub link: Option<String>,
}
impl EventsPHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
