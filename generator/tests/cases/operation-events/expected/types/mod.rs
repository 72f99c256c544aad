//! Types that several groups share.
/// `Change`
pub struct Change {
    /// `n`
    pub n: i64,
    /// `pet`
    pub pet: Option<Pet>,
}
/// `Pet`
pub struct Pet {
    /// `name`
    pub name: String,
}
