//! Types of [`Things`](super::Things).
/// `Bird`
pub struct Bird {
    /// `name`
    pub name: Option<String>,
}
impl Bird {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// `Cat`
pub struct Cat {
    /// `name`
    pub name: Option<String>,
}
impl Cat {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// `Dog`
pub struct Dog {
    /// `name`
    pub name: Option<String>,
}
impl Dog {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// The mapping refers to schemas, in two ways, and the tag is in no variant's schema.
pub enum Pet {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// `Bird`
    Bird(Bird),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Cat> for Pet;
impl From<Dog> for Pet;
impl From<Bird> for Pet;
/// Alike but for the tag.
pub struct Plain {
    /// `any`
    pub any: Option<PlainAny>,
}
impl Plain {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `any`
    #[inline]
    pub fn any(mut self, any: PlainAny) -> Self;
}
/// `any` of `Plain`.
pub enum PlainAny {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Cat> for PlainAny;
impl From<Dog> for PlainAny;
