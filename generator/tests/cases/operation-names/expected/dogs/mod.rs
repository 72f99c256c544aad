//! The operations of `dogs`.
/// The operations of `dogs`.
pub struct Dogs;
impl Dogs {
    /// `GET /v1/dogs`
    #[inline]
    pub fn get(&self) -> GetDogsCall;
    /// `POST /v1/dogs`
    #[inline]
    pub fn post(&self) -> PostDogsCall;
    /// `GET /v1/dogs/{id}`
    #[inline]
    pub fn get_by_id(&self, id: &str) -> GetByIdDogsCall;
    /// `DELETE /v1/dogs/{id}`
    #[inline]
    pub fn delete_by_id(&self, id: &str) -> DeleteByIdDogsCall;
}
/// A call of `get`.
pub struct GetDogsCall;
impl GetDogsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `post`.
pub struct PostDogsCall;
impl PostDogsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `get_by_id`.
pub struct GetByIdDogsCall;
impl GetByIdDogsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `delete_by_id`.
pub struct DeleteByIdDogsCall;
impl DeleteByIdDogsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
