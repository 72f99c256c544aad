//! Types of [`Things`](super::Things).
/// `Bike`
pub struct Bike {
    /// `kind`
    pub kind: BikeKind,
}
impl Bike {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(kind: BikeKind) -> Self;
}
/// `kind` of `Bike`.
pub enum BikeKind {
    /// `bike`
    Bike,
    /// `e-bike`
    EBike,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Car`
pub struct Car {
    /// `kind`
    ///
    /// Limits: one of `"car"`.
    pub kind: String,
    /// `doors`
    pub doors: Option<i64>,
}
impl Car {
    /// Nothing set but what is always the same.
    #[inline]
    pub fn new() -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
    /// `doors`
    #[inline]
    pub fn doors(mut self, doors: i64) -> Self;
}
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
/// `Pet`
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
/// The variants' own constants decide, not their names.
pub enum Vehicle {
    /// `Car`
    Car(Car),
    /// `Bike`
    Bike(Bike),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Car> for Vehicle;
impl From<Bike> for Vehicle;
