//! Types of [`Pets`](super::Pets).
/// `nullable` of `asked`.
pub enum AskedNullable {
    /// `a`
    A,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `sort` of `list`.
pub enum ListSort {
    /// `name`
    Name,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Sent`
pub struct Sent {
    /// `kind`
    ///
    /// Limits: one of `"pet"`.
    pub kind: String,
    /// `open`
    pub open: AskedNullable,
}
impl Sent {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(open: AskedNullable) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
}
