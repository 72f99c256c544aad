//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `GET /things`
    #[inline]
    pub fn get(&self) -> GetThingsCall;
    /// `GET /boxes`
    #[inline]
    pub fn get_box(&self) -> GetBoxCall;
}
/// A call of `get`.
pub struct GetThingsCall;
impl GetThingsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<String>;
}
/// The headers that the API describes, of an answer or an error.
pub struct GetThingsHeaders {
    /// `X-Count`
    pub x_count: Option<i64>,
    /// `X-Ratio`
    pub x_ratio: Option<f64>,
    /// `X-Flag`
    pub x_flag: Option<bool>,
    /// Any text
    pub x_text: Option<String>,
    /// `X-When`
    pub x_when: Option<rt::DateTime>,
    /// `X-Kind`
    pub x_kind: Option<GetResponseXKind>,
    /// `X-Names`
    pub x_names: Option<Vec<String>>,
    /// `X-Numbers`
    pub x_numbers: Option<Vec<i64>>,
    /// `X-Object`
    pub x_object: Option<Rgb>,
    /// `X-Exploded`
    pub x_exploded: Option<Rgb>,
    /// `X-Json`
    pub x_json: Option<Rgb>,
    /// `X-Left`
    pub x_left: Option<i64>,
}
impl GetThingsHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
/// A call of `get_box`.
pub struct GetBoxCall;
impl GetBoxCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<GetBoxResponse>;
}
/// The headers that the API describes, of an answer or an error.
pub struct GetBoxHeaders {
    /// `X-Box`
    pub x_box: Option<GetBoxResponse>,
}
impl GetBoxHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
