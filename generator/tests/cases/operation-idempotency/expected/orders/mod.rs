//! `orders`
/// `orders`
pub struct Orders;
impl Orders {
    /// `GET /orders`
    #[inline]
    pub fn list(&self) -> ListOrders;
    /// `POST /orders`
    #[inline]
    pub fn create(&self) -> CreateOrders;
    /// `PUT /orders/{id}`
    #[inline]
    pub fn replace(&self, id: &str) -> ReplaceOrders;
}
/// A call of `list`.
pub struct ListOrders;
impl ListOrders {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `create`.
pub struct CreateOrders;
impl CreateOrders {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `replace`. Set what is optional, then send it.
pub struct ReplaceOrders;
impl ReplaceOrders {
    /// `X-Idempotency-Token`
    #[inline]
    pub fn x_idempotency_token(mut self, x_idempotency_token: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
