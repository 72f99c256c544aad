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
