//! The operations of `tenants`.
/// The operations of `tenants`.
pub struct Tenants;
/// As [`Tenants`], with `tenant` given once.
pub struct TenantTenants;
impl Tenants {
    /// `GET /tenants/{tenant}/pets`
    ///
    /// Sends the header `X-Version: 2024-11-05`.
    #[inline]
    pub fn of_tenant(&self, tenant: &str) -> OfTenantCall;
}
impl TenantTenants {
    /// `GET /tenants/{tenant}/pets`
    ///
    /// Sends the header `X-Version: 2024-11-05`.
    #[inline]
    pub fn of_tenant(&self) -> OfTenantCall;
}
/// A call of `of_tenant`.
pub struct OfTenantCall;
impl OfTenantCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
