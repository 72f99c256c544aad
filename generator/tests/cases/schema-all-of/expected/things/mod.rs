//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /merged`
    #[inline]
    pub fn put_merged(&self, body: &Merged) -> PutMergedCall;
    /// `PUT /nested`
    #[inline]
    pub fn put_nested(&self, body: &Nested) -> PutNestedCall;
    /// `PUT /refined`
    #[inline]
    pub fn put_refined(&self, body: &Refined) -> PutRefinedCall;
    /// `PUT /twice`
    #[inline]
    pub fn put_twice(&self, body: &Twice) -> PutTwiceCall;
    /// `PUT /holder`
    #[inline]
    pub fn put_holder(&self, body: &HolderInput) -> PutHolderCall;
    /// `GET /alias`
    #[inline]
    pub fn get_alias(&self) -> GetAliasCall;
}
/// A call of `put_merged`.
pub struct PutMergedCall;
impl PutMergedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Merged>;
}
/// A call of `put_nested`.
pub struct PutNestedCall;
impl PutNestedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Nested>;
}
/// A call of `put_refined`.
pub struct PutRefinedCall;
impl PutRefinedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Refined>;
}
/// A call of `put_twice`.
pub struct PutTwiceCall;
impl PutTwiceCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Twice>;
}
/// A call of `put_holder`.
pub struct PutHolderCall;
impl PutHolderCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Holder>;
}
/// A call of `get_alias`.
pub struct GetAliasCall;
impl GetAliasCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Base>;
}
