//! Types whose names begin with `l`.
/// `Limits`
pub enum Limits {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
