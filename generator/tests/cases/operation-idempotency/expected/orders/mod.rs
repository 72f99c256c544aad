//! `orders`
/// `orders`
pub struct Orders;
impl Orders {
    /// `GET /orders`
    pub fn list(&self) -> ListOrders;
    /// `POST /orders`
    pub fn create(&self) -> CreateOrders;
    /// `PUT /orders/{id}`
    pub fn replace(&self, id: &str) -> ReplaceOrders;
}
/// A call of `list`.
pub struct ListOrders;
impl ListOrders {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `create`.
pub struct CreateOrders;
impl CreateOrders {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `replace`. Set what is optional, then send it.
pub struct ReplaceOrders;
impl ReplaceOrders {
    /// `X-Idempotency-Token`
    pub fn x_idempotency_token(mut self, x_idempotency_token: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
