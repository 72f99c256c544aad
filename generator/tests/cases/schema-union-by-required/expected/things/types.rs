//! Types of [`Things`](super::Things).
/// `Address`
pub struct Address {
    /// `street`
    pub street: String,
    /// `city`
    pub city: Option<String>,
}
impl Address {
    /// With what is required, and nothing else.
    pub fn new(street: impl Into<String>) -> Self;
    /// `city`
    pub fn city(mut self, city: impl Into<String>) -> Self;
}
/// Members of all variants beside what tells them apart.
///
/// A value may fit several variants: the first that it fits is taken, of `Variant1`, `Variant2`.
pub enum Contact {
    /// Members of all variants beside what tells them apart.
    Variant1(ContactVariant1),
    /// Members of all variants beside what tells them apart.
    Variant2(ContactVariant2),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ContactVariant1> for Contact;
impl From<ContactVariant2> for Contact;
/// Variant 1 of `Contact`.
pub struct ContactVariant1 {
    /// `name`
    pub name: String,
    /// `mail`
    pub mail: String,
}
/// What a [`ContactVariant1`] cannot be without.
pub struct ContactVariant1Required {
    /// `name`
    pub name: String,
    /// `mail`
    pub mail: String,
}
impl ContactVariant1 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ContactVariant1Required) -> Self;
}
/// Variant 2 of `Contact`.
pub struct ContactVariant2 {
    /// `name`
    pub name: String,
    /// `phone`
    pub phone: String,
}
/// What a [`ContactVariant2`] cannot be without.
pub struct ContactVariant2Required {
    /// `name`
    pub name: String,
    /// `phone`
    pub phone: String,
}
impl ContactVariant2 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ContactVariant2Required) -> Self;
}
/// `Place`
///
/// A value may fit several variants: the first that it fits is taken, of `Address`, `Point`.
pub enum Place {
    /// `Address`
    Address(Address),
    /// `Point`
    Point(Point),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Address> for Place;
impl From<Point> for Place;
/// `Point`
pub struct Point {
    /// `lat`
    pub lat: f64,
    /// `lon`
    pub lon: f64,
}
/// What a [`Point`] cannot be without.
pub struct PointRequired {
    /// `lat`
    pub lat: f64,
    /// `lon`
    pub lon: f64,
}
impl Point {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: PointRequired) -> Self;
}
