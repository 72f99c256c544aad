//! The operations of `r`.
/// The operations of `r`.
pub struct R;
impl R {
    /// `GET /report`
    #[inline]
    pub fn report(&self) -> ReportRCall;
    /// `GET /stars`
    #[inline]
    pub fn stars(&self) -> StarsRCall;
    /// `GET /text`
    #[inline]
    pub fn text(&self) -> TextRCall;
    /// `GET /image`
    #[inline]
    pub fn image(&self) -> ImageRCall;
    /// `GET /any`
    #[inline]
    pub fn any(&self) -> AnyRCall;
    /// `GET /xml`
    #[inline]
    pub fn xml(&self) -> XmlRCall;
}
/// A call of `report`. Set what is optional, then send it.
pub struct ReportRCall;
impl ReportRCall {
    /// `send_csv`
    #[inline]
    pub fn send_csv(mut self, send_csv: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Report>;
    /// Sends the request, and asks for `text/csv`.
    #[inline]
    pub fn send_as_csv(mut self) -> rt::Sending<String>;
    /// Sends the request, and asks for `application/pdf`.
    #[inline]
    pub fn send_pdf(mut self) -> rt::Sending<rt::Bytes>;
    /// Asks for `application/pdf`, and gives the body piece by piece as it arrives.
    #[inline]
    pub fn stream_pdf(mut self) -> rt::Sending<rt::StreamResponse>;
    /// Sends the request, and asks for `application/xml`.
    #[inline]
    pub fn send_xml(mut self) -> rt::Sending<rt::Bytes>;
    /// Asks for `application/xml`, and gives the body piece by piece as it arrives.
    #[inline]
    pub fn stream_xml(mut self) -> rt::Sending<rt::StreamResponse>;
    /// Sends the request, and asks for `text/event-stream`.
    #[inline]
    pub fn stream_events(mut self) -> rt::Events<Report>;
    /// Sends the request, and asks for `application/x-ndjson`.
    #[inline]
    pub fn stream_lines(mut self) -> rt::Lines<Report>;
}
/// A call of `stars`.
pub struct StarsRCall;
impl StarsRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Report>;
    /// Sends the request, and asks for `application/vnd.x.star+json`.
    #[inline]
    pub fn send_vnd_x_star_json(mut self) -> rt::Sending<Vec<Report>>;
}
/// A call of `text`.
pub struct TextRCall;
impl TextRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<String>;
}
/// A call of `image`.
pub struct ImageRCall;
impl ImageRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Bytes>;
    /// Sends the request, and gives the body piece by piece as it arrives.
    #[inline]
    pub fn stream(self) -> rt::Sending<rt::StreamResponse>;
}
/// A call of `any`.
pub struct AnyRCall;
impl AnyRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Report>;
}
/// A call of `xml`.
pub struct XmlRCall;
impl XmlRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Bytes>;
    /// Sends the request, and gives the body piece by piece as it arrives.
    #[inline]
    pub fn stream(self) -> rt::Sending<rt::StreamResponse>;
}
