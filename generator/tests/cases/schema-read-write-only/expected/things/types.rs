//! Types of [`Things`](super::Things).
/// `Address`
pub struct Address {
    /// `city`
    pub city: String,
    /// `verified`
    pub verified: bool,
}
/// `Address`
pub struct AddressInput {
    /// `city`
    pub city: String,
}
impl AddressInput {
    /// With what is required, and nothing else.
    pub fn new(city: impl Into<String>) -> Self;
}
impl From<Address> for AddressInput;
/// One member is declared again and becomes writable, another stays read-only.
pub struct Child {
    /// `stamp`
    pub stamp: String,
    /// `both`
    pub both: String,
    /// Still only read.
    pub again: Option<String>,
}
/// One member is declared again and becomes writable, another stays read-only.
pub struct ChildInput {
    /// `both`
    pub both: String,
    /// `secret`
    pub secret: Option<String>,
}
impl ChildInput {
    /// With what is required, and nothing else.
    pub fn new(both: impl Into<String>) -> Self;
    /// `secret`
    pub fn secret(mut self, secret: impl Into<String>) -> Self;
}
impl From<Child> for ChildInput;
/// The variants are told apart by what is required of the side.
///
/// A value may fit several variants: the first that it fits is taken, of `Mail`, `Phone`.
pub enum Contact {
    /// Mail
    Mail(ContactMail),
    /// Phone
    Phone(ContactPhone),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
/// The variants are told apart by what is required of the side.
///
/// A value may fit several variants: the first that it fits is taken, of `Mail`, `Phone`.
pub enum ContactInput {
    /// Mail
    Mail(ContactMailInput),
    /// Phone
    Phone(ContactPhoneInput),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ContactMailInput> for ContactInput;
impl From<ContactPhoneInput> for ContactInput;
/// Mail
pub struct ContactMail {
    /// `id`
    pub id: String,
    /// `mail`
    pub mail: String,
}
/// Mail
pub struct ContactMailInput {
    /// `mail`
    pub mail: String,
}
impl ContactMailInput {
    /// With what is required, and nothing else.
    pub fn new(mail: impl Into<String>) -> Self;
}
impl From<ContactMail> for ContactMailInput;
/// Phone
pub struct ContactPhone {
    /// `id`
    pub id: String,
    /// `phone`
    pub phone: String,
}
/// Phone
pub struct ContactPhoneInput {
    /// `phone`
    pub phone: String,
    /// `pin`
    pub pin: String,
}
/// What a [`ContactPhoneInput`] cannot be without.
pub struct ContactPhoneInputRequired {
    /// `phone`
    pub phone: String,
    /// `pin`
    pub pin: String,
}
impl ContactPhoneInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ContactPhoneInputRequired) -> Self;
}
/// `Odd`
pub struct Odd {
    /// `neither`
    pub neither: Option<String>,
    /// `plain`
    pub plain: Option<String>,
}
impl Odd {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `neither`
    pub fn neither(mut self, neither: impl Into<String>) -> Self;
    /// `plain`
    pub fn plain(mut self, plain: impl Into<String>) -> Self;
}
/// `User`
pub struct User {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `created`
    pub created: Option<rt::DateTime>,
    /// `address`
    pub address: Option<Address>,
    /// `nested`
    pub nested: Option<Vec<UserNestedItem>>,
}
/// `User`
pub struct UserInput {
    /// `name`
    pub name: String,
    /// `password`
    ///
    /// Limits: at least 8 characters.
    pub password: String,
    /// `address`
    pub address: Option<AddressInput>,
    /// `nested`
    pub nested: Option<Vec<UserNestedItemInput>>,
}
/// What a [`UserInput`] cannot be without.
pub struct UserInputRequired {
    /// `name`
    pub name: String,
    /// `password`
    ///
    /// Limits: at least 8 characters.
    pub password: String,
}
impl UserInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: UserInputRequired) -> Self;
    /// `address`
    #[inline]
    pub fn address(mut self, address: AddressInput) -> Self;
    /// `nested`
    #[inline]
    pub fn nested(mut self, nested: Vec<UserNestedItemInput>) -> Self;
}
/// An item of `nested` of `User`.
pub struct UserNestedItem {
    /// `serial`
    pub serial: Option<i64>,
    /// `label`
    pub label: Option<String>,
}
/// An item of `nested` of `User`.
pub struct UserNestedItemInput {
    /// `label`
    pub label: Option<String>,
}
impl UserNestedItemInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `label`
    pub fn label(mut self, label: impl Into<String>) -> Self;
}
impl From<UserNestedItem> for UserNestedItemInput;
