//! Types of [`Things`](super::Things).
/// `Cat`
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `claws`
    pub claws: i64,
}
/// `Dog`
pub struct Dog {
    /// `kind`
    pub kind: String,
    /// `bark`
    pub bark: String,
}
/// `Pet`
///
/// A value may fit several variants: the first that it fits is taken, of `Cat`, `Dog`.
pub enum Pet {
    /// `Cat`
    Cat(Cat),
    /// `Dog`
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
/// `Thing`
pub struct Thing {
    /// `id`
    pub id: i64,
    /// `nowhere`
    pub nowhere: Option<rt::Value>,
    /// `misspelt`
    pub misspelt: Option<rt::Value>,
    /// `into_text`
    pub into_text: Option<rt::Value>,
    /// `no_file`
    pub no_file: Option<rt::Value>,
    /// `remote`
    pub remote: Option<rt::Value>,
    /// `bare`
    pub bare: Option<rt::Value>,
    /// `number`
    pub number: Option<rt::Value>,
    /// `pet`
    pub pet: Option<Pet>,
    /// `list`
    pub list: Option<Vec<rt::Value>>,
}
