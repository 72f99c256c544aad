//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /pet`
    #[inline]
    pub fn put_pet(&self, body: &Pet) -> PutPetCall;
    /// `PUT /vehicle`
    #[inline]
    pub fn put_vehicle(&self, body: &Vehicle) -> PutVehicleCall;
}
/// A call of `put_pet`.
pub struct PutPetCall;
impl PutPetCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `put_vehicle`.
pub struct PutVehicleCall;
impl PutVehicleCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Vehicle>;
}
