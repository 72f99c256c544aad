//! `dogs`
/// `dogs`
pub struct Dogs;
impl Dogs {
    /// `GET /v1/dogs`
    #[inline]
    pub fn get(&self) -> GetDogs;
    /// `POST /v1/dogs`
    #[inline]
    pub fn post(&self) -> PostDogs;
    /// `GET /v1/dogs/{id}`
    #[inline]
    pub fn get_by_id(&self, id: &str) -> GetByIdDogs;
    /// `DELETE /v1/dogs/{id}`
    #[inline]
    pub fn delete_by_id(&self, id: &str) -> DeleteByIdDogs;
}
/// A call of `get`.
pub struct GetDogs;
impl GetDogs {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `post`.
pub struct PostDogs;
impl PostDogs {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `get_by_id`.
pub struct GetByIdDogs;
impl GetByIdDogs {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `delete_by_id`.
pub struct DeleteByIdDogs;
impl DeleteByIdDogs {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
