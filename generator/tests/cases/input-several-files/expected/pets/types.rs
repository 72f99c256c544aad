//! Types of [`Pets`](super::Pets).
/// `Owner`
pub struct Owner {
    /// `name`
    pub name: String,
    /// `pets`
    pub pets: Option<Vec<Pet>>,
}
impl Owner {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// `pets`
    #[inline]
    pub fn pets(mut self, pets: Vec<Pet>) -> Self;
}
/// `pet`
pub struct Pet {
    /// `name`
    pub name: String,
    /// `number`
    ///
    /// Limits: at least 1.
    pub number: Option<i64>,
    /// `owner`
    pub owner: Option<Owner>,
    /// `size`
    pub size: Option<Size>,
    /// `mother`
    pub mother: Option<Box<Pet>>,
    /// `again`
    pub again: Option<Box<Pet>>,
}
impl Pet {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: i64) -> Self;
    /// `owner`
    #[inline]
    pub fn owner(mut self, owner: Owner) -> Self;
    /// `size`
    #[inline]
    pub fn size(mut self, size: Size) -> Self;
    /// `mother`
    #[inline]
    pub fn mother(mut self, mother: Pet) -> Self;
    /// `again`
    #[inline]
    pub fn again(mut self, again: Pet) -> Self;
}
/// `Size`
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
