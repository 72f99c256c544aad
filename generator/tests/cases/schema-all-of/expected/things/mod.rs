//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /merged`
    #[inline]
    pub fn put_merged(&self, body: &Merged) -> PutMerged;
    /// `PUT /nested`
    #[inline]
    pub fn put_nested(&self, body: &Nested) -> PutNested;
    /// `PUT /refined`
    #[inline]
    pub fn put_refined(&self, body: &Refined) -> PutRefined;
    /// `PUT /twice`
    #[inline]
    pub fn put_twice(&self, body: &Twice) -> PutTwice;
    /// `PUT /holder`
    #[inline]
    pub fn put_holder(&self, body: &HolderInput) -> PutHolder;
    /// `GET /alias`
    #[inline]
    pub fn get_alias(&self) -> GetAlias;
}
/// A call of `put_merged`.
pub struct PutMerged;
impl PutMerged {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Merged>;
}
/// A call of `put_nested`.
pub struct PutNested;
impl PutNested {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Nested>;
}
/// A call of `put_refined`.
pub struct PutRefined;
impl PutRefined {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Refined>;
}
/// A call of `put_twice`.
pub struct PutTwice;
impl PutTwice {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Twice>;
}
/// A call of `put_holder`.
pub struct PutHolder;
impl PutHolder {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Holder>;
}
/// A call of `get_alias`.
pub struct GetAlias;
impl GetAlias {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Base>;
}
