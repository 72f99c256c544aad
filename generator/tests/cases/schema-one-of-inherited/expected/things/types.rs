//! Types of [`Things`](super::Things).
/// `Cat`
pub struct Cat {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `lives`
    pub lives: Option<i64>,
}
impl Cat {
    /// With what is required, and nothing else.
    pub fn new(pet_type: impl Into<String>) -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
    /// `lives`
    #[inline]
    pub fn lives(mut self, lives: i64) -> Self;
}
/// `Dog`
pub struct Dog {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `breed`
    pub breed: String,
}
/// What a [`Dog`] cannot be without.
pub struct DogRequired {
    /// `petType`
    pub pet_type: String,
    /// `breed`
    pub breed: String,
}
impl Dog {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: DogRequired) -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// `House`
pub struct House {
    /// Says by which member its heirs are told apart; lists none of them.
    pub pet: Pet,
    /// `cat`
    pub cat: Option<Cat>,
}
impl House {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(pet: Pet) -> Self;
    /// `cat`
    #[inline]
    pub fn cat(mut self, cat: Cat) -> Self;
}
/// Says by which member its heirs are told apart; lists none of them.
pub enum Pet {
    /// `Dog`
    Dog(Dog),
    /// `Cat`
    Cat(Cat),
    /// `Puppy`
    Puppy(Puppy),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Dog> for Pet;
impl From<Cat> for Pet;
impl From<Puppy> for Pet;
/// `Puppy`
pub struct Puppy {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `breed`
    pub breed: String,
    /// `weeks`
    pub weeks: Option<i64>,
}
/// What a [`Puppy`] cannot be without.
pub struct PuppyRequired {
    /// `petType`
    pub pet_type: String,
    /// `breed`
    pub breed: String,
}
impl Puppy {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: PuppyRequired) -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
    /// `weeks`
    #[inline]
    pub fn weeks(mut self, weeks: i64) -> Self;
}
