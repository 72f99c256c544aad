//! `users`
/// `users`
pub struct Users;
impl Users {
    /// `GET /users`
    #[inline]
    pub fn list(&self) -> ListUsers;
    /// `POST /users`
    ///
    /// # Links
    ///
    /// The answer leads to:
    ///
    /// - `get`: `get`, with `id` = `$response.body#/id`
    /// - `list`: `#/paths/~1users/get`
    #[inline]
    pub fn create(&self) -> CreateUsers;
    /// `GET /users/{id}`
    #[inline]
    pub fn get(&self, id: &str) -> GetUsers;
}
/// A call of `list`.
pub struct ListUsers;
impl ListUsers {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `create`.
pub struct CreateUsers;
impl CreateUsers {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateResponse>;
}
/// A call of `get`.
pub struct GetUsers;
impl GetUsers {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
