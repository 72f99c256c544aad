//! `r`
/// `r`
pub struct R;
impl R {
    /// `GET /report`
    pub fn report(&self) -> ReportR;
    /// `GET /stars`
    pub fn stars(&self) -> StarsR;
    /// `GET /text`
    pub fn text(&self) -> TextR;
    /// `GET /image`
    pub fn image(&self) -> ImageR;
    /// `GET /any`
    pub fn any(&self) -> AnyR;
    /// `GET /xml`
    pub fn xml(&self) -> XmlR;
}
/// A call of `report`. Set what is optional, then send it.
pub struct ReportR;
impl ReportR {
    /// `send_csv`
    pub fn send_csv(mut self, send_csv: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Report>;
    /// Sends the request, and asks for `text/csv`.
    pub fn send_as_csv(mut self) -> rt::Sending<String>;
    /// Sends the request, and asks for `application/pdf`.
    pub fn send_pdf(mut self) -> rt::Sending<rt::Bytes>;
    /// Asks for `application/pdf`, and gives the body piece by piece as it arrives.
    pub fn stream_pdf(mut self) -> rt::Sending<rt::StreamResponse>;
    /// Sends the request, and asks for `application/xml`.
    pub fn send_xml(mut self) -> rt::Sending<rt::Bytes>;
    /// Asks for `application/xml`, and gives the body piece by piece as it arrives.
    pub fn stream_xml(mut self) -> rt::Sending<rt::StreamResponse>;
    /// Sends the request, and asks for `text/event-stream`.
    pub fn stream_events(mut self) -> rt::Events<Report>;
    /// Sends the request, and asks for `application/x-ndjson`.
    pub fn stream_lines(mut self) -> rt::Lines<Report>;
}
/// A call of `stars`.
pub struct StarsR;
impl StarsR {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Report>;
    /// Sends the request, and asks for `application/vnd.x.star+json`.
    pub fn send_vnd_x_star_json(mut self) -> rt::Sending<Vec<Report>>;
}
/// A call of `text`.
pub struct TextR;
impl TextR {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<String>;
}
/// A call of `image`.
pub struct ImageR;
impl ImageR {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Bytes>;
    /// Sends the request, and gives the body piece by piece as it arrives.
    pub fn stream(self) -> rt::Sending<rt::StreamResponse>;
}
/// A call of `any`.
pub struct AnyR;
impl AnyR {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Report>;
}
/// A call of `xml`.
pub struct XmlR;
impl XmlR {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Bytes>;
    /// Sends the request, and gives the body piece by piece as it arrives.
    pub fn stream(self) -> rt::Sending<rt::StreamResponse>;
}
