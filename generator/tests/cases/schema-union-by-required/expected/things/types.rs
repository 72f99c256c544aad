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
/// A value may fit several variants: the first that it fits is taken, of `WithMail`, `WithPhone`.
pub enum Contact {
    /// Members of all variants beside what tells them apart.
    WithMail(ContactWithMail),
    /// Members of all variants beside what tells them apart.
    WithPhone(ContactWithPhone),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ContactWithMail> for Contact;
impl From<ContactWithPhone> for Contact;
/// The variant of `Contact` with `mail`.
pub struct ContactWithMail {
    /// `name`
    pub name: String,
    /// `mail`
    pub mail: String,
}
/// What a [`ContactWithMail`] cannot be without.
pub struct ContactWithMailRequired {
    /// `name`
    pub name: String,
    /// `mail`
    pub mail: String,
}
impl ContactWithMail {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ContactWithMailRequired) -> Self;
}
/// The variant of `Contact` with `phone`.
pub struct ContactWithPhone {
    /// `name`
    pub name: String,
    /// `phone`
    pub phone: String,
}
/// What a [`ContactWithPhone`] cannot be without.
pub struct ContactWithPhoneRequired {
    /// `name`
    pub name: String,
    /// `phone`
    pub phone: String,
}
impl ContactWithPhone {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ContactWithPhoneRequired) -> Self;
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
