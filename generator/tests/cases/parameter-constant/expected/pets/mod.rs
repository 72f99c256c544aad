//! The operations of `pets`.
/// The operations of `pets`.
pub struct Pets;
impl Pets {
    /// Lists the pets of a kind
    ///
    /// `major` in the path is `2`. Sends the header `X-Version: 2024-11-05`. Sends `format=compact` in the query. Sends `beta=true` in the query. Sends `ratio=0.25` in the query. Sends `scope=read & write` in the query. Sends the cookie `session=none`.
    #[inline]
    pub fn list(&self, kind: &str) -> ListPetsCall;
    /// `GET /styles/{label}/{matrix}`
    ///
    /// `label` in the path is `a`. `matrix` in the path is `7`. Sends `filter=a/b,c` in the query.
    #[inline]
    pub fn styles(&self) -> StylesPetsCall;
    /// What is for the caller to say, although little can be said.
    #[inline]
    pub fn asked(
        &self,
        nullable: AskedNullable,
        open: AskedNullable,
        list: Vec<AskedNullable>,
        json: AskedNullable,
    ) -> AskedPetsCall;
    /// `POST /body`
    ///
    /// Sends the header `X-Version: 2024-11-05`.
    #[inline]
    pub fn send(&self, body: &Sent) -> SendPetsCall;
}
/// A call of `list`. Set what is optional, then send it.
pub struct ListPetsCall;
impl ListPetsCall {
    /// `sort`
    #[inline]
    pub fn sort(mut self, sort: ListSort) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `styles`.
pub struct StylesPetsCall;
impl StylesPetsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `asked`.
pub struct AskedPetsCall;
impl AskedPetsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `send`.
pub struct SendPetsCall;
impl SendPetsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
