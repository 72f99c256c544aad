//! `p`
/// `p`
pub struct P;
impl P {
    /// `GET /simple/{v}`
    #[inline]
    pub fn simple(&self, v: &str) -> SimpleP;
    /// `GET /simple-number/{v}`
    #[inline]
    pub fn simple_number(&self, v: f64) -> SimpleNumber;
    /// `GET /simple-flag/{v}`
    #[inline]
    pub fn simple_flag(&self, v: bool) -> SimpleFlag;
    /// `GET /simple-explode/{v}`
    #[inline]
    pub fn simple_explode(&self, v: &str) -> SimpleExplode;
    /// `GET /simple-list/{v}`
    #[inline]
    pub fn simple_list(&self, v: Vec<String>) -> SimpleList;
    /// `GET /simple-list-explode/{v}`
    #[inline]
    pub fn simple_list_explode(&self, v: Vec<String>) -> SimpleListExplode;
    /// `GET /simple-object/{v}`
    #[inline]
    pub fn simple_object(&self, v: &Rgb) -> SimpleObject;
    /// `GET /simple-object-explode/{v}`
    #[inline]
    pub fn simple_object_explode(&self, v: &Rgb) -> SimpleObjectExplode;
    /// `GET /label/{v}`
    #[inline]
    pub fn label(&self, v: &str) -> LabelP;
    /// `GET /label-list/{v}`
    #[inline]
    pub fn label_list(&self, v: Vec<String>) -> LabelList;
    /// `GET /label-list-explode/{v}`
    #[inline]
    pub fn label_list_explode(&self, v: Vec<String>) -> LabelListExplode;
    /// `GET /label-object/{v}`
    #[inline]
    pub fn label_object(&self, v: &Rgb) -> LabelObject;
    /// `GET /label-object-explode/{v}`
    #[inline]
    pub fn label_object_explode(&self, v: &Rgb) -> LabelObjectExplode;
    /// `GET /matrix/{color}`
    #[inline]
    pub fn matrix(&self, color: &str) -> MatrixP;
    /// `GET /matrix-list/{color}`
    #[inline]
    pub fn matrix_list(&self, color: Vec<String>) -> MatrixList;
    /// `GET /matrix-list-explode/{color}`
    #[inline]
    pub fn matrix_list_explode(&self, color: Vec<String>) -> MatrixListExplode;
    /// `GET /matrix-object/{color}`
    #[inline]
    pub fn matrix_object(&self, color: &Rgb) -> MatrixObject;
    /// `GET /matrix-object-explode/{color}`
    #[inline]
    pub fn matrix_object_explode(&self, color: &Rgb) -> MatrixObjectExplode;
}
/// A call of `simple`.
pub struct SimpleP;
impl SimpleP {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_number`.
pub struct SimpleNumber;
impl SimpleNumber {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_flag`.
pub struct SimpleFlag;
impl SimpleFlag {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_explode`.
pub struct SimpleExplode;
impl SimpleExplode {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_list`.
pub struct SimpleList;
impl SimpleList {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_list_explode`.
pub struct SimpleListExplode;
impl SimpleListExplode {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_object`.
pub struct SimpleObject;
impl SimpleObject {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_object_explode`.
pub struct SimpleObjectExplode;
impl SimpleObjectExplode {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label`.
pub struct LabelP;
impl LabelP {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_list`.
pub struct LabelList;
impl LabelList {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_list_explode`.
pub struct LabelListExplode;
impl LabelListExplode {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_object`.
pub struct LabelObject;
impl LabelObject {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_object_explode`.
pub struct LabelObjectExplode;
impl LabelObjectExplode {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix`.
pub struct MatrixP;
impl MatrixP {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_list`.
pub struct MatrixList;
impl MatrixList {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_list_explode`.
pub struct MatrixListExplode;
impl MatrixListExplode {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_object`.
pub struct MatrixObject;
impl MatrixObject {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_object_explode`.
pub struct MatrixObjectExplode;
impl MatrixObjectExplode {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
