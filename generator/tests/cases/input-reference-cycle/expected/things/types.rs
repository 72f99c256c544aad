//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `id`
    pub id: i64,
    /// `round`
    pub round: Option<rt::Value>,
    /// `self`
    pub self_: Option<rt::Value>,
    /// `through`
    pub through: Option<rt::Value>,
}
