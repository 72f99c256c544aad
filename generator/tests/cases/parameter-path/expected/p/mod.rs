//! `p`
/// `p`
pub struct P;
impl P {
    /// `GET /simple/{v}`
    pub fn simple(&self, v: &str) -> SimpleP;
    /// `GET /simple-number/{v}`
    pub fn simple_number(&self, v: f64) -> SimpleNumber;
    /// `GET /simple-flag/{v}`
    pub fn simple_flag(&self, v: bool) -> SimpleFlag;
    /// `GET /simple-explode/{v}`
    pub fn simple_explode(&self, v: &str) -> SimpleExplode;
    /// `GET /simple-list/{v}`
    pub fn simple_list(&self, v: Vec<String>) -> SimpleList;
    /// `GET /simple-list-explode/{v}`
    pub fn simple_list_explode(&self, v: Vec<String>) -> SimpleListExplode;
    /// `GET /simple-object/{v}`
    pub fn simple_object(&self, v: &Rgb) -> SimpleObject;
    /// `GET /simple-object-explode/{v}`
    pub fn simple_object_explode(&self, v: &Rgb) -> SimpleObjectExplode;
    /// `GET /label/{v}`
    pub fn label(&self, v: &str) -> LabelP;
    /// `GET /label-list/{v}`
    pub fn label_list(&self, v: Vec<String>) -> LabelList;
    /// `GET /label-list-explode/{v}`
    pub fn label_list_explode(&self, v: Vec<String>) -> LabelListExplode;
    /// `GET /label-object/{v}`
    pub fn label_object(&self, v: &Rgb) -> LabelObject;
    /// `GET /label-object-explode/{v}`
    pub fn label_object_explode(&self, v: &Rgb) -> LabelObjectExplode;
    /// `GET /matrix/{color}`
    pub fn matrix(&self, color: &str) -> MatrixP;
    /// `GET /matrix-list/{color}`
    pub fn matrix_list(&self, color: Vec<String>) -> MatrixList;
    /// `GET /matrix-list-explode/{color}`
    pub fn matrix_list_explode(&self, color: Vec<String>) -> MatrixListExplode;
    /// `GET /matrix-object/{color}`
    pub fn matrix_object(&self, color: &Rgb) -> MatrixObject;
    /// `GET /matrix-object-explode/{color}`
    pub fn matrix_object_explode(&self, color: &Rgb) -> MatrixObjectExplode;
}
/// A call of `simple`. Set what is optional, then send it.
pub struct SimpleP;
impl SimpleP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_number`. Set what is optional, then send it.
pub struct SimpleNumber;
impl SimpleNumber {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_flag`. Set what is optional, then send it.
pub struct SimpleFlag;
impl SimpleFlag {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_explode`. Set what is optional, then send it.
pub struct SimpleExplode;
impl SimpleExplode {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_list`. Set what is optional, then send it.
pub struct SimpleList;
impl SimpleList {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_list_explode`. Set what is optional, then send it.
pub struct SimpleListExplode;
impl SimpleListExplode {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_object`. Set what is optional, then send it.
pub struct SimpleObject;
impl SimpleObject {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_object_explode`. Set what is optional, then send it.
pub struct SimpleObjectExplode;
impl SimpleObjectExplode {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label`. Set what is optional, then send it.
pub struct LabelP;
impl LabelP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_list`. Set what is optional, then send it.
pub struct LabelList;
impl LabelList {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_list_explode`. Set what is optional, then send it.
pub struct LabelListExplode;
impl LabelListExplode {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_object`. Set what is optional, then send it.
pub struct LabelObject;
impl LabelObject {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_object_explode`. Set what is optional, then send it.
pub struct LabelObjectExplode;
impl LabelObjectExplode {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix`. Set what is optional, then send it.
pub struct MatrixP;
impl MatrixP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_list`. Set what is optional, then send it.
pub struct MatrixList;
impl MatrixList {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_list_explode`. Set what is optional, then send it.
pub struct MatrixListExplode;
impl MatrixListExplode {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_object`. Set what is optional, then send it.
pub struct MatrixObject;
impl MatrixObject {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_object_explode`. Set what is optional, then send it.
pub struct MatrixObjectExplode;
impl MatrixObjectExplode {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
