//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `int8`
    pub int8: Option<i8>,
    /// `int16`
    pub int16: Option<i16>,
    /// `int32`
    pub int32: Option<i32>,
    /// `int64`
    pub int64: Option<i64>,
    /// `uint8`
    pub uint8: Option<u8>,
    /// `uint16`
    pub uint16: Option<u16>,
    /// `uint32`
    pub uint32: Option<u32>,
    /// `uint64`
    pub uint64: Option<u64>,
    /// `uint`
    pub uint: Option<u64>,
    /// `plain`
    pub plain: Option<i64>,
    /// `odd`
    pub odd: Option<i64>,
    /// `whole`
    pub whole: Option<i32>,
    /// `float`
    pub float: Option<f32>,
    /// `double`
    pub double: Option<f64>,
    /// `number`
    pub number: Option<f64>,
    /// `beyond`
    ///
    /// Limits: at least 0, at most 18446744073709551615.
    pub beyond: Option<u64>,
    /// `further`
    ///
    /// Limits: at least 0, at most 18446744073709551616.
    pub further: Option<i128>,
    /// `below`
    ///
    /// Limits: at least -9223372036854775809.
    pub below: Option<i128>,
    /// `stated`
    ///
    /// Limits: at most 4294967296.
    pub stated: Option<i64>,
    /// `hex`
    pub hex: Option<String>,
    /// `huge`
    pub huge: Option<f64>,
    /// `exact`
    pub exact: Option<rt::ExactNumber>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `int8`
    #[inline]
    pub fn int8(mut self, int8: i8) -> Self;
    /// `int16`
    #[inline]
    pub fn int16(mut self, int16: i16) -> Self;
    /// `int32`
    #[inline]
    pub fn int32(mut self, int32: i32) -> Self;
    /// `int64`
    #[inline]
    pub fn int64(mut self, int64: i64) -> Self;
    /// `uint8`
    #[inline]
    pub fn uint8(mut self, uint8: u8) -> Self;
    /// `uint16`
    #[inline]
    pub fn uint16(mut self, uint16: u16) -> Self;
    /// `uint32`
    #[inline]
    pub fn uint32(mut self, uint32: u32) -> Self;
    /// `uint64`
    #[inline]
    pub fn uint64(mut self, uint64: u64) -> Self;
    /// `uint`
    #[inline]
    pub fn uint(mut self, uint: u64) -> Self;
    /// `plain`
    #[inline]
    pub fn plain(mut self, plain: i64) -> Self;
    /// `odd`
    #[inline]
    pub fn odd(mut self, odd: i64) -> Self;
    /// `whole`
    #[inline]
    pub fn whole(mut self, whole: i32) -> Self;
    /// `float`
    #[inline]
    pub fn float(mut self, float: f32) -> Self;
    /// `double`
    #[inline]
    pub fn double(mut self, double: f64) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: f64) -> Self;
    /// `beyond`
    #[inline]
    pub fn beyond(mut self, beyond: u64) -> Self;
    /// `further`
    #[inline]
    pub fn further(mut self, further: i128) -> Self;
    /// `below`
    #[inline]
    pub fn below(mut self, below: i128) -> Self;
    /// `stated`
    #[inline]
    pub fn stated(mut self, stated: i64) -> Self;
    /// `hex`
    pub fn hex(mut self, hex: impl Into<String>) -> Self;
    /// `huge`
    #[inline]
    pub fn huge(mut self, huge: f64) -> Self;
    /// `exact`
    #[inline]
    pub fn exact(mut self, exact: rt::ExactNumber) -> Self;
}
