//! The operations of `users`.
/// The operations of `users`.
pub struct Users;
impl Users {
    /// `GET /users`
    #[inline]
    pub fn list(&self) -> ListUsersCall;
    /// `POST /users`
    ///
    /// # Links
    ///
    /// The answer leads to:
    ///
    /// - `get`: `get`, with `id` = `$response.body#/id`
    /// - `lost`: `nowhere`
    /// - `list`: `#/paths/~1users/get`
    /// - `newer`: `newer`
    /// - `told`: `userTold`
    /// - `called`: `userCalled`
    /// - `away`: `other.yaml#/paths/~1users/get`
    /// - `missing`: `#/paths/~1users/patch`
    #[inline]
    pub fn create(&self) -> CreateUsersCall;
    /// `GET /users/{id}`
    #[inline]
    pub fn get(&self, id: &str) -> GetUsersCall;
}
/// A call of `list`.
pub struct ListUsersCall;
impl ListUsersCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `create`.
pub struct CreateUsersCall;
impl CreateUsersCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateResponse>;
}
/// A call of `get`.
pub struct GetUsersCall;
impl GetUsersCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
