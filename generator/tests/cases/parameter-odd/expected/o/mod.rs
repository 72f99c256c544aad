//! The operations of `o`.
/// The operations of `o`.
pub struct O;
impl O {
    /// `GET /header`
    #[inline]
    pub fn header(&self, x_points: Vec<HeaderXPointsItem>) -> HeaderOCall;
    /// `GET /cookie`
    #[inline]
    pub fn cookie(&self, ids: Vec<i64>) -> CookieOCall;
    /// `GET /query`
    #[inline]
    pub fn query(&self) -> QueryOCall;
    /// `GET /path/{label}/{matrix}/{json}`
    #[inline]
    pub fn path(&self, label: &Point, matrix: &Point, json: Vec<i64>) -> PathOCall;
    /// `GET /optional/{unsaid}/{denied}`
    #[inline]
    pub fn optional(&self, unsaid: &str, denied: i64) -> OptionalOCall;
    /// `GET /none-or-thing`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - Any other: `NoneOrThingResponse`
    ///
    /// `NoneOrThingCall::error_of` gives it.
    #[inline]
    pub fn none_or_thing(&self) -> NoneOrThingCall;
    /// `GET /ranges`
    #[inline]
    pub fn ranges(&self) -> RangesOCall;
}
/// A call of `header`. Set what is optional, then send it.
pub struct HeaderOCall;
impl HeaderOCall {
    /// `X-Point`
    #[inline]
    pub fn x_point(mut self, x_point: &Point) -> Self;
    /// `X-Json`
    #[inline]
    pub fn x_json(mut self, x_json: &Point) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `cookie`. Set what is optional, then send it.
pub struct CookieOCall;
impl CookieOCall {
    /// `point`
    #[inline]
    pub fn point(mut self, point: &Point) -> Self;
    /// `where`
    #[inline]
    pub fn r#where(mut self, r#where: &Point) -> Self;
    /// `word`
    #[inline]
    pub fn word(mut self, word: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `query`. Set what is optional, then send it.
pub struct QueryOCall;
impl QueryOCall {
    /// `points`
    #[inline]
    pub fn points(mut self, points: Vec<Point>) -> Self;
    /// `flat`
    #[inline]
    pub fn flat(mut self, flat: &BTreeMap<String, i64>) -> Self;
    /// `either`
    #[inline]
    pub fn either(mut self, either: &QueryEither) -> Self;
    /// `deep`
    #[inline]
    pub fn deep(mut self, deep: Vec<Point>) -> Self;
    /// `tuple`
    ///
    /// Limits: at most 2 items.
    #[inline]
    pub fn tuple(mut self, tuple: Vec<QueryTupleItem>) -> Self;
    /// `odd[name]`
    #[inline]
    pub fn odd_name(mut self, odd_name: &str) -> Self;
    /// `text`
    #[inline]
    pub fn text(mut self, text: &str) -> Self;
    /// `on`
    #[inline]
    pub fn on(mut self, on: bool) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `path`.
pub struct PathOCall;
impl PathOCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`.
pub struct OptionalOCall;
impl OptionalOCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `none_or_thing`.
pub struct NoneOrThingCall;
impl NoneOrThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<NoneOrThingOutcome>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(
        error: &rt::Error,
    ) -> Result<Option<NoneOrThingResponse>, rt::DecodeError>;
}
/// What the operation answers, by status.
pub enum NoneOrThingOutcome {
    /// OK
    ///
    /// Status 200.
    Ok(Point),
    /// None
    ///
    /// Status 204.
    NoContent,
}
/// A call of `ranges`.
pub struct RangesOCall;
impl RangesOCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<RangesOResponse>;
}
/// What the operation answers, by status.
pub enum RangesOResponse {
    /// OK
    ///
    /// Any other status of 200 to 299.
    Success(Point),
    /// Later
    ///
    /// Status 202.
    Accepted(String),
}
/// The headers that the API describes, of an answer or an error.
pub struct RangesOHeaders {
    /// `X-List`
    pub x_list: Option<Vec<i64>>,
}
impl RangesOHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
