//! Types of [`Things`](super::Things).
/// `Cat`
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `lives`
    pub lives: i64,
}
/// `Cat`
pub struct CatInput {
    /// `lives`
    pub lives: i64,
}
impl CatInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(lives: i64) -> Self;
}
impl From<Cat> for CatInput;
/// `Dog`
pub struct Dog {
    /// `kind`
    pub kind: String,
    /// `barks`
    pub barks: Option<bool>,
}
impl Dog {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self;
    /// `barks`
    #[inline]
    pub fn barks(mut self, barks: bool) -> Self;
}
/// `Pet`
pub enum Pet {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
/// `Pet`
pub enum PetInput {
    /// `Cat`
    Cat(CatInput),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<CatInput> for PetInput;
impl From<Dog> for PetInput;
impl From<Pet> for PetInput;
