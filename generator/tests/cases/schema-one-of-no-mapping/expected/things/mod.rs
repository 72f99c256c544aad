//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /pet`
    #[inline]
    pub fn put_pet(&self, body: &Pet) -> PutPet;
    /// `PUT /vehicle`
    #[inline]
    pub fn put_vehicle(&self, body: &Vehicle) -> PutVehicle;
}
/// A call of `put_pet`.
pub struct PutPet;
impl PutPet {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `put_vehicle`.
pub struct PutVehicle;
impl PutVehicle {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Vehicle>;
}
