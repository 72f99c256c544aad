//! The operations of `q`.
/// The operations of `q`.
pub struct Q;
impl Q {
    /// `GET /form`
    #[inline]
    pub fn form(&self) -> FormQCall;
    /// `GET /form-joined`
    #[inline]
    pub fn form_joined(&self) -> FormJoinedCall;
    /// `GET /space`
    #[inline]
    pub fn space(&self) -> SpaceQCall;
    /// `GET /pipe`
    #[inline]
    pub fn pipe(&self) -> PipeQCall;
    /// `GET /deep`
    #[inline]
    pub fn deep(&self) -> DeepQCall;
}
/// A call of `form`. Set what is optional, then send it.
pub struct FormQCall;
impl FormQCall {
    /// `text`
    #[inline]
    pub fn text(mut self, text: &str) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: i64) -> Self;
    /// `ratio`
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self;
    /// `flag`
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self;
    /// `color`
    #[inline]
    pub fn color(mut self, color: Vec<String>) -> Self;
    /// `rgb`
    #[inline]
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `form_joined`. Set what is optional, then send it.
pub struct FormJoinedCall;
impl FormJoinedCall {
    /// `text`
    #[inline]
    pub fn text(mut self, text: &str) -> Self;
    /// `color`
    #[inline]
    pub fn color(mut self, color: Vec<String>) -> Self;
    /// `rgb`
    #[inline]
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `space`. Set what is optional, then send it.
pub struct SpaceQCall;
impl SpaceQCall {
    /// `color`
    #[inline]
    pub fn color(mut self, color: Vec<String>) -> Self;
    /// `exploded`
    #[inline]
    pub fn exploded(mut self, exploded: Vec<String>) -> Self;
    /// `rgb`
    #[inline]
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `pipe`. Set what is optional, then send it.
pub struct PipeQCall;
impl PipeQCall {
    /// `color`
    #[inline]
    pub fn color(mut self, color: Vec<String>) -> Self;
    /// `exploded`
    #[inline]
    pub fn exploded(mut self, exploded: Vec<String>) -> Self;
    /// `rgb`
    #[inline]
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `deep`. Set what is optional, then send it.
pub struct DeepQCall;
impl DeepQCall {
    /// `color`
    #[inline]
    pub fn color(mut self, color: &Rgb) -> Self;
    /// `filter`
    #[inline]
    pub fn filter(mut self, filter: &Filter) -> Self;
    /// `tags`
    #[inline]
    pub fn tags(mut self, tags: &BTreeMap<String, String>) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
