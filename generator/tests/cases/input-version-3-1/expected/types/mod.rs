//! Types that several groups share.
/// `Thing`
pub struct Thing {
    /// `null_too`
    pub null_too: Option<String>,
    /// `above`
    pub above: Option<i64>,
    /// `below`
    pub below: Option<f64>,
    /// `both`
    pub both: Option<f64>,
    /// `raw`
    pub raw: Option<rt::Base64>,
    /// `constant`
    pub constant: Option<String>,
}
