//! `s`
/// `s`
pub struct S;
impl S {
    /// `GET /events`
    #[inline]
    pub fn watch(&self) -> WatchS;
    /// `POST /texts`
    #[inline]
    pub fn texts(&self) -> TextsS;
    /// `GET /lines`
    #[inline]
    pub fn lines(&self) -> LinesS;
    /// `GET /records`
    #[inline]
    pub fn records(&self) -> RecordsS;
}
/// A call of `watch`. Set what is optional, then send it.
pub struct WatchS;
impl WatchS {
    /// `topic`
    #[inline]
    pub fn topic(mut self, topic: &str) -> Self;
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<Change>;
}
/// A call of `texts`.
pub struct TextsS;
impl TextsS {
    /// Sends the request, and gives the server's events as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Events<String>;
}
/// A call of `lines`.
pub struct LinesS;
impl LinesS {
    /// Sends the request, and gives the values as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Lines<Change>;
}
/// A call of `records`.
pub struct RecordsS;
impl RecordsS {
    /// Sends the request, and gives the values as they arrive.
    #[inline]
    pub fn stream(self) -> rt::Lines<Change>;
}
