//! Types of [`Things`](super::Things).
/// `Cat`
pub struct Cat {
    /// `meow`
    pub meow: bool,
}
impl Cat {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(meow: bool) -> Self;
}
/// `Dog`
pub struct Dog {
    /// `bark`
    pub bark: bool,
}
impl Dog {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(bark: bool) -> Self;
}
/// `Empty`
///
/// A value may fit several variants: the first that it fits is taken, of `Cat`, `Dog`.
pub enum Empty {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Cat> for Empty;
impl From<Dog> for Empty;
/// `Lone`
pub struct Lone {
    /// `kind`
    pub kind: Option<String>,
}
impl Lone {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
}
/// `NoProperty`
pub enum NoProperty {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Cat> for NoProperty;
impl From<Dog> for NoProperty;
/// `Nowhere`
pub enum Nowhere {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Cat> for Nowhere;
impl From<Dog> for Nowhere;
/// `Scalar`
pub enum Scalar {
    /// `Cat`
    Cat(Cat),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Cat> for Scalar;
impl From<String> for Scalar;
/// `Text`
pub enum Text {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Cat> for Text;
impl From<Dog> for Text;
/// `Thing`
pub struct Thing {
    /// `no_property`
    pub no_property: Option<NoProperty>,
    /// `empty`
    pub empty: Option<Empty>,
    /// `nowhere`
    pub nowhere: Option<Nowhere>,
    /// `lone`
    pub lone: Option<Lone>,
    /// `scalar`
    pub scalar: Option<Scalar>,
    /// `text`
    pub text: Option<Text>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `no_property`
    #[inline]
    pub fn no_property(mut self, no_property: NoProperty) -> Self;
    /// `empty`
    #[inline]
    pub fn empty(mut self, empty: Empty) -> Self;
    /// `nowhere`
    #[inline]
    pub fn nowhere(mut self, nowhere: Nowhere) -> Self;
    /// `lone`
    #[inline]
    pub fn lone(mut self, lone: Lone) -> Self;
    /// `scalar`
    #[inline]
    pub fn scalar(mut self, scalar: Scalar) -> Self;
    /// `text`
    #[inline]
    pub fn text(mut self, text: Text) -> Self;
}
