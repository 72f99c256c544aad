//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `GET /simple/{v}`
    #[inline]
    pub fn simple(&self, v: &str) -> SimplePCall;
    /// `GET /simple-number/{v}`
    #[inline]
    pub fn simple_number(&self, v: f64) -> SimpleNumberCall;
    /// `GET /simple-flag/{v}`
    #[inline]
    pub fn simple_flag(&self, v: bool) -> SimpleFlagCall;
    /// `GET /simple-explode/{v}`
    #[inline]
    pub fn simple_explode(&self, v: &str) -> SimpleExplodeCall;
    /// `GET /simple-list/{v}`
    #[inline]
    pub fn simple_list(&self, v: Vec<String>) -> SimpleListCall;
    /// `GET /simple-list-explode/{v}`
    #[inline]
    pub fn simple_list_explode(&self, v: Vec<String>) -> SimpleListExplodeCall;
    /// `GET /simple-object/{v}`
    #[inline]
    pub fn simple_object(&self, v: &Rgb) -> SimpleObjectCall;
    /// `GET /simple-object-explode/{v}`
    #[inline]
    pub fn simple_object_explode(&self, v: &Rgb) -> SimpleObjectExplodeCall;
    /// `GET /label/{v}`
    #[inline]
    pub fn label(&self, v: &str) -> LabelPCall;
    /// `GET /label-list/{v}`
    #[inline]
    pub fn label_list(&self, v: Vec<String>) -> LabelListCall;
    /// `GET /label-list-explode/{v}`
    #[inline]
    pub fn label_list_explode(&self, v: Vec<String>) -> LabelListExplodeCall;
    /// `GET /label-object/{v}`
    #[inline]
    pub fn label_object(&self, v: &Rgb) -> LabelObjectCall;
    /// `GET /label-object-explode/{v}`
    #[inline]
    pub fn label_object_explode(&self, v: &Rgb) -> LabelObjectExplodeCall;
    /// `GET /matrix/{color}`
    #[inline]
    pub fn matrix(&self, color: &str) -> MatrixPCall;
    /// `GET /matrix-list/{color}`
    #[inline]
    pub fn matrix_list(&self, color: Vec<String>) -> MatrixListCall;
    /// `GET /matrix-list-explode/{color}`
    #[inline]
    pub fn matrix_list_explode(&self, color: Vec<String>) -> MatrixListExplodeCall;
    /// `GET /matrix-object/{color}`
    #[inline]
    pub fn matrix_object(&self, color: &Rgb) -> MatrixObjectCall;
    /// `GET /matrix-object-explode/{color}`
    #[inline]
    pub fn matrix_object_explode(&self, color: &Rgb) -> MatrixObjectExplodeCall;
}
/// A call of `simple`.
pub struct SimplePCall;
impl SimplePCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_number`.
pub struct SimpleNumberCall;
impl SimpleNumberCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_flag`.
pub struct SimpleFlagCall;
impl SimpleFlagCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_explode`.
pub struct SimpleExplodeCall;
impl SimpleExplodeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_list`.
pub struct SimpleListCall;
impl SimpleListCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_list_explode`.
pub struct SimpleListExplodeCall;
impl SimpleListExplodeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_object`.
pub struct SimpleObjectCall;
impl SimpleObjectCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `simple_object_explode`.
pub struct SimpleObjectExplodeCall;
impl SimpleObjectExplodeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label`.
pub struct LabelPCall;
impl LabelPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_list`.
pub struct LabelListCall;
impl LabelListCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_list_explode`.
pub struct LabelListExplodeCall;
impl LabelListExplodeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_object`.
pub struct LabelObjectCall;
impl LabelObjectCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `label_object_explode`.
pub struct LabelObjectExplodeCall;
impl LabelObjectExplodeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix`.
pub struct MatrixPCall;
impl MatrixPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_list`.
pub struct MatrixListCall;
impl MatrixListCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_list_explode`.
pub struct MatrixListExplodeCall;
impl MatrixListExplodeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_object`.
pub struct MatrixObjectCall;
impl MatrixObjectCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `matrix_object_explode`.
pub struct MatrixObjectExplodeCall;
impl MatrixObjectExplodeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
