//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `point`
    ///
    /// Limits: at least 2 items.
    pub point: Option<(f64, f64)>,
    /// `open`
    ///
    /// Limits: at least 1 item.
    pub open: Option<rt::Tuple<(String,), i64>>,
    /// `both`
    ///
    /// Limits: at least 2 items.
    pub both: Option<rt::Tuple<(String, bool), rt::Value>>,
    /// `either`
    ///
    /// Limits: at least 2 items.
    pub either: Option<rt::Tuple<(String, bool), rt::Value>>,
    /// `today`
    ///
    /// Limits: at least 1 item.
    pub today: Option<rt::Tuple<(String,), i64>>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `point`
    #[inline]
    pub fn point(mut self, point: (f64, f64)) -> Self;
    /// `open`
    #[inline]
    pub fn open(mut self, open: rt::Tuple<(String,), i64>) -> Self;
    /// `both`
    #[inline]
    pub fn both(mut self, both: rt::Tuple<(String, bool), rt::Value>) -> Self;
    /// `either`
    #[inline]
    pub fn either(mut self, either: rt::Tuple<(String, bool), rt::Value>) -> Self;
    /// `today`
    #[inline]
    pub fn today(mut self, today: rt::Tuple<(String,), i64>) -> Self;
}
