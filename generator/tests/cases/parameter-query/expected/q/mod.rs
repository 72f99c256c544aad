//! `q`
/// `q`
pub struct Q;
impl Q {
    /// `GET /form`
    pub fn form(&self) -> FormQ;
    /// `GET /form-joined`
    pub fn form_joined(&self) -> FormJoined;
    /// `GET /space`
    pub fn space(&self) -> SpaceQ;
    /// `GET /pipe`
    pub fn pipe(&self) -> PipeQ;
    /// `GET /deep`
    pub fn deep(&self) -> DeepQ;
}
/// A call of `form`. Set what is optional, then send it.
pub struct FormQ;
impl FormQ {
    /// `text`
    pub fn text(mut self, text: &str) -> Self;
    /// `number`
    pub fn number(mut self, number: i64) -> Self;
    /// `ratio`
    pub fn ratio(mut self, ratio: f64) -> Self;
    /// `flag`
    pub fn flag(mut self, flag: bool) -> Self;
    /// `color`
    pub fn color(mut self, color: Vec<String>) -> Self;
    /// `rgb`
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `form_joined`. Set what is optional, then send it.
pub struct FormJoined;
impl FormJoined {
    /// `text`
    pub fn text(mut self, text: &str) -> Self;
    /// `color`
    pub fn color(mut self, color: Vec<String>) -> Self;
    /// `rgb`
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `space`. Set what is optional, then send it.
pub struct SpaceQ;
impl SpaceQ {
    /// `color`
    pub fn color(mut self, color: Vec<String>) -> Self;
    /// `exploded`
    pub fn exploded(mut self, exploded: Vec<String>) -> Self;
    /// `rgb`
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `pipe`. Set what is optional, then send it.
pub struct PipeQ;
impl PipeQ {
    /// `color`
    pub fn color(mut self, color: Vec<String>) -> Self;
    /// `exploded`
    pub fn exploded(mut self, exploded: Vec<String>) -> Self;
    /// `rgb`
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `deep`. Set what is optional, then send it.
pub struct DeepQ;
impl DeepQ {
    /// `color`
    pub fn color(mut self, color: &Rgb) -> Self;
    /// `filter`
    pub fn filter(mut self, filter: &Filter) -> Self;
    /// `tags`
    pub fn tags(mut self, tags: &BTreeMap<String, String>) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
