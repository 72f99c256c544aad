//! The operations of `orders`.
/// The operations of `orders`.
pub struct Orders;
impl Orders {
    /// `GET /orders`
    #[inline]
    pub fn list(&self) -> ListOrdersCall;
    /// `POST /orders`
    #[inline]
    pub fn create(&self) -> CreateOrdersCall;
    /// `PUT /orders/{id}`
    #[inline]
    pub fn replace(&self, id: &str) -> ReplaceOrdersCall;
}
/// A call of `list`.
pub struct ListOrdersCall;
impl ListOrdersCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `create`.
pub struct CreateOrdersCall;
impl CreateOrdersCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `replace`. Set what is optional, then send it.
pub struct ReplaceOrdersCall;
impl ReplaceOrdersCall {
    /// `X-Idempotency-Token`
    #[inline]
    pub fn x_idempotency_token(mut self, x_idempotency_token: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
