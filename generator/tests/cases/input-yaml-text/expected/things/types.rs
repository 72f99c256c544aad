//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `text`
    pub text: Option<ThingText>,
    /// `quoted`
    pub quoted: Option<ThingQuoted>,
    /// one paragraph
    /// another
    pub folded: Option<ThingFolded>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `text`
    #[inline]
    pub fn text(mut self, text: ThingText) -> Self;
    /// `quoted`
    #[inline]
    pub fn quoted(mut self, quoted: ThingQuoted) -> Self;
    /// one paragraph
    /// another
    #[inline]
    pub fn folded(mut self, folded: ThingFolded) -> Self;
}
/// one paragraph
/// another
pub enum ThingFolded {
    /// `two lines`
    TwoLines,
    /// `plain`
    Plain,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `quoted` of `Thing`.
pub enum ThingQuoted {
    /// `it's`
    ItS,
    /// `say "so"`
    SaySo,
    /// `/`
    Slash,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `text` of `Thing`.
pub enum ThingText {
    /// `tab here`
    TabHere,
    /// `Aé😀`
    AéU1f600,
    /// `linejoined`
    Linejoined,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
