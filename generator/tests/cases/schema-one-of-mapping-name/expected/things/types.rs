//! Types of [`Things`](super::Things).
/// `Cat`
pub struct Cat {
    /// `petType`
    pub pet_type: String,
    /// `meows`
    pub meows: bool,
}
/// What a [`Cat`] cannot be without.
pub struct CatRequired {
    /// `petType`
    pub pet_type: String,
    /// `meows`
    pub meows: bool,
}
impl Cat {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: CatRequired) -> Self;
}
/// `Dog`
pub struct Dog {
    /// `petType`
    pub pet_type: String,
    /// `barks`
    pub barks: i64,
}
/// What a [`Dog`] cannot be without.
pub struct DogRequired {
    /// `petType`
    pub pet_type: String,
    /// `barks`
    pub barks: i64,
}
impl Dog {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: DogRequired) -> Self;
}
/// `House`
pub struct House {
    /// `pets`
    pub pets: Vec<Pet>,
    /// The mapping names schemas.
    pub guest: Option<Pet>,
}
/// `House`
pub struct HouseInput {
    /// `pets`
    pub pets: Vec<Pet>,
    /// The mapping names schemas.
    pub guest: rt::Maybe<Pet>,
}
impl HouseInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(pets: Vec<Pet>) -> Self;
    /// The mapping names schemas.
    pub fn guest(mut self, guest: impl Into<rt::Maybe<Pet>>) -> Self;
}
impl From<House> for HouseInput;
/// The mapping names schemas.
pub enum Pet {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Cat> for Pet;
impl From<Dog> for Pet;
