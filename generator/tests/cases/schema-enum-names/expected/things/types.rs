//! Types of [`Things`](super::Things).
/// `All`
pub struct All {
    /// `empty`
    pub empty: Option<Empty>,
    /// `case`
    pub case: Option<Case>,
    /// `keyword`
    pub keyword: Option<Keyword>,
    /// `symbol`
    pub symbol: Option<Symbol>,
    /// `script`
    pub script: Option<Script>,
    /// `catch_all`
    pub catch_all: Option<CatchAll>,
    /// `number`
    pub number: Option<Number>,
    /// `signed`
    pub signed: Option<Signed>,
    /// `long`
    pub long: Option<Long>,
}
impl All {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `empty`
    #[inline]
    pub fn empty(mut self, empty: Empty) -> Self;
    /// `case`
    #[inline]
    pub fn case(mut self, case: Case) -> Self;
    /// `keyword`
    #[inline]
    pub fn keyword(mut self, keyword: Keyword) -> Self;
    /// `symbol`
    #[inline]
    pub fn symbol(mut self, symbol: Symbol) -> Self;
    /// `script`
    #[inline]
    pub fn script(mut self, script: Script) -> Self;
    /// `catch_all`
    #[inline]
    pub fn catch_all(mut self, catch_all: CatchAll) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: Number) -> Self;
    /// `signed`
    #[inline]
    pub fn signed(mut self, signed: Signed) -> Self;
    /// `long`
    #[inline]
    pub fn long(mut self, long: Long) -> Self;
}
/// `Case`
pub enum Case {
    /// `abc`
    Abc3,
    /// `ABC`
    Abc2,
    /// `Abc`
    Abc,
    /// `a-b-c`
    ADashBDashC,
    /// `a_b_c`
    AUnderscoreBUnderscoreC,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `CatchAll`
pub enum CatchAll {
    /// `other`
    Other2,
    /// `Other`
    Other,
    /// `unknown`
    Unknown,
    /// `unlisted`
    Unlisted,
    /// `OTHER_VALUE`
    OtherValue,
    /// A value that this version of the crate does not list.
    OtherValue2(rt::Unlisted),
}
/// `Empty`
pub enum Empty {
    /// the empty text
    Empty,
    /// `a`
    A,
    /// `" "`
    Space,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Keyword`
pub enum Keyword {
    /// `self`
    Self3,
    /// `Self`
    Self2,
    /// `type`
    Type,
    /// `crate`
    Crate,
    /// `async`
    Async,
    /// `true`
    True,
    /// `None`
    None,
    /// `Some`
    Some,
    /// `fn`
    Fn,
    /// `gen`
    Gen,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Long`
pub enum Long {
    /// `a`
    A,
    /// `this-value-is-a-whole-sentence-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on`
    ThisValueIsAWholeSentenceThatGoesOnAndOnAndOnAndOnAndOnAndOnAndOnAndOn,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Number`
pub enum Number {
    /// `1`
    N1,
    /// `10`
    N10,
    /// `1.0`
    N1_0,
    /// `2xl`
    N2xl,
    /// `007`
    N007,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Script`
pub enum Script {
    /// `中文`
    中文,
    /// `Ärger`
    Ärger,
    /// `ελληνικά`
    Ελληνικά,
    /// `русский`
    Русский,
    /// `日本語`
    日本語,
    /// `é`
    É,
    /// `١٢`
    N١٢,
    /// `👍`
    U1f44d,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Signed`
pub enum Signed {
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `Symbol`
pub enum Symbol {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Star,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `!=`
    NotEqual,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `==`
    Equal,
    /// `$`
    Dollar,
    /// `@id`
    Id,
    /// `a/b`
    ASlashB,
    /// `a b`
    AB,
    /// `...`
    DotDotDot,
    /// `%`
    Percent,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
