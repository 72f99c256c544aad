//! `m`
/// `m`
pub struct M;
impl M {
    /// `POST /upload`
    pub fn upload(&self, body: &Upload) -> UploadM;
    /// `POST /encoded`
    pub fn encoded(&self, body: &Encoded) -> EncodedM;
    /// `POST /mixed`
    pub fn mixed(&self, body: &MixedRequest) -> MixedM;
    /// `POST /map`
    pub fn map(&self, body: &BTreeMap<String, String>) -> MapM;
}
/// A call of `upload`. Set what is optional, then send it.
pub struct UploadM;
impl UploadM {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `encoded`. Set what is optional, then send it.
pub struct EncodedM;
impl EncodedM {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `mixed`. Set what is optional, then send it.
pub struct MixedM;
impl MixedM {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `map`. Set what is optional, then send it.
pub struct MapM;
impl MapM {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
