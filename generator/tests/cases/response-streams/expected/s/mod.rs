//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `GET /events`
    #[inline]
    pub fn watch(&self) -> WatchSCall;
    /// `POST /texts`
    #[inline]
    pub fn texts(&self) -> TextsSCall;
    /// `GET /lines`
    #[inline]
    pub fn lines(&self) -> LinesSCall;
    /// `GET /records`
    #[inline]
    pub fn records(&self) -> RecordsSCall;
    /// `GET /whole`
    #[inline]
    pub fn whole(&self) -> WholeSCall;
    /// `GET /only-data`
    #[inline]
    pub fn only_data(&self) -> OnlyDataCall;
    /// `GET /by-name`
    #[inline]
    pub fn by_name(&self) -> ByNameCall;
    /// `GET /listed`
    #[inline]
    pub fn listed(&self) -> ListedSCall;
    /// `GET /newer`
    #[inline]
    pub fn newer(&self) -> NewerSCall;
}
/// A call of `watch`. Set what is optional, then send it.
pub struct WatchSCall;
impl WatchSCall {
    /// `topic`
    #[inline]
    pub fn topic(mut self, topic: &str) -> Self;
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `texts`.
pub struct TextsSCall;
impl TextsSCall {
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
/// A call of `whole`.
pub struct WholeSCall;
impl WholeSCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `only_data`.
pub struct OnlyDataCall;
impl OnlyDataCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `by_name`.
pub struct ByNameCall;
impl ByNameCall {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<rt::Value>;
}
/// A call of `listed`.
pub struct ListedSCall;
impl ListedSCall {
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
