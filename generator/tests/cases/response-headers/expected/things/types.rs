//! Types of [`Things`](super::Things).
/// The answer of `getBox`.
pub struct GetBoxResponse {
    /// `width`
    pub width: Option<i64>,
}
/// `X-Kind` of the answer of `get`.
pub enum GetResponseXKind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Rgb`
pub struct Rgb {
    /// `R`
    pub r: Option<i64>,
    /// `G`
    pub g: Option<i64>,
}
