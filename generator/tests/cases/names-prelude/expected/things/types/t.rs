//! Types whose names begin with `t`.
/// `T`
pub struct TObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl TObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Thing`
pub struct Thing {
    /// `m0`
    pub m0: Option<OptionObject>,
    /// `m1`
    pub m1: Option<SomeValue>,
    /// `m2`
    pub m2: Option<NoneObject>,
    /// `m3`
    pub m3: Option<ResultObject>,
    /// `m4`
    pub m4: Option<OkValue>,
    /// `m5`
    pub m5: Option<ErrObject>,
    /// `m6`
    pub m6: Option<VecObject>,
    /// `m7`
    pub m7: Option<StringObject>,
    /// `m8`
    pub m8: Option<Str>,
    /// `m9`
    pub m9: Option<BoxObject>,
    /// `m10`
    pub m10: Option<DefaultValue>,
    /// `m11`
    pub m11: Option<CloneObject>,
    /// `m12`
    pub m12: Option<CopyObject>,
    /// `m13`
    pub m13: Option<DebugValue>,
    /// `m14`
    pub m14: Option<PartialEqObject>,
    /// `m15`
    pub m15: Option<EqObject>,
    /// `m16`
    pub m16: Option<PartialOrdValue>,
    /// `m17`
    pub m17: Option<OrdObject>,
    /// `m18`
    pub m18: Option<HashObject>,
    /// `m19`
    pub m19: Option<FromValue>,
    /// `m20`
    pub m20: Option<IntoValue>,
    /// `m21`
    pub m21: Option<TryFromObject>,
    /// `m22`
    pub m22: Option<TryIntoValue>,
    /// `m23`
    pub m23: Option<AsRefObject>,
    /// `m24`
    pub m24: Option<AsMutObject>,
    /// `m25`
    pub m25: Option<IteratorValue>,
    /// `m26`
    pub m26: Option<IntoIteratorObject>,
    /// `m27`
    pub m27: Option<FromIteratorValue>,
    /// `m28`
    pub m28: Option<ExtendValue>,
    /// `m29`
    pub m29: Option<DoubleEndedIteratorObject>,
    /// `m30`
    pub m30: Option<ExactSizeIteratorObject>,
    /// `m31`
    pub m31: Option<FnValue>,
    /// `m32`
    pub m32: Option<FnMutObject>,
    /// `m33`
    pub m33: Option<FnOnceObject>,
    /// `m34`
    pub m34: Option<FutureValue>,
    /// `m35`
    pub m35: Option<IntoFutureObject>,
    /// `m36`
    pub m36: Option<SendObject>,
    /// `m37`
    pub m37: Option<SyncValue>,
    /// `m38`
    pub m38: Option<SizedObject>,
    /// `m39`
    pub m39: Option<UnpinObject>,
    /// `m40`
    pub m40: Option<DropValue>,
    /// `m41`
    pub m41: Option<ToOwnedValue>,
    /// `m42`
    pub m42: Option<ToStringObject>,
    /// `m43`
    pub m43: Option<SelfValue>,
    /// `m44`
    pub m44: Option<SelfObject>,
    /// `m45`
    pub m45: Option<Crate>,
    /// `m46`
    pub m46: Option<Super>,
    /// `m47`
    pub m47: Option<ClientObject>,
    /// `m48`
    pub m48: Option<CredentialsValue>,
    /// `m49`
    pub m49: Option<ErrorValue>,
    /// `m50`
    pub m50: Option<ApiError>,
    /// `m51`
    pub m51: Option<Page>,
    /// `m52`
    pub m52: Option<Pages>,
    /// `m53`
    pub m53: Option<Items>,
    /// `m54`
    pub m54: Option<Maybe>,
    /// `m55`
    pub m55: Option<Response>,
    /// `m56`
    pub m56: Option<Value>,
    /// `m57`
    pub m57: Option<Date>,
    /// `m58`
    pub m58: Option<DateTime>,
    /// `m59`
    pub m59: Option<Time>,
    /// `m60`
    pub m60: Option<Duration>,
    /// `m61`
    pub m61: Option<Decimal>,
    /// `m62`
    pub m62: Option<Uuid>,
    /// `m63`
    pub m63: Option<Base64>,
    /// `m64`
    pub m64: Option<Limits>,
    /// `m65`
    pub m65: Option<Decode>,
    /// `m66`
    pub m66: Option<Encode>,
    /// `m67`
    pub m67: Option<Reader>,
    /// `m68`
    pub m68: Option<Writer>,
    /// `m69`
    pub m69: Option<Violations>,
    /// `m70`
    pub m70: Option<Check>,
    /// `m71`
    pub m71: Option<Map>,
    /// `m72`
    pub m72: Option<HashMap>,
    /// `m73`
    pub m73: Option<BTreeMapValue>,
    /// `m74`
    pub m74: Option<Arc>,
    /// `m75`
    pub m75: Option<Rc>,
    /// `m76`
    pub m76: Option<Cow>,
    /// `m77`
    pub m77: Option<Cell>,
    /// `m78`
    pub m78: Option<RefCell>,
    /// `m79`
    pub m79: Option<PhantomData>,
    /// `m80`
    pub m80: Option<Pin>,
    /// `m81`
    pub m81: Option<I32>,
    /// `m82`
    pub m82: Option<I64>,
    /// `m83`
    pub m83: Option<U8>,
    /// `m84`
    pub m84: Option<U64>,
    /// `m85`
    pub m85: Option<F64>,
    /// `m86`
    pub m86: Option<Bool>,
    /// `m87`
    pub m87: Option<Char>,
    /// `m88`
    pub m88: Option<Usize>,
    /// `m89`
    pub m89: Option<Std>,
    /// `m90`
    pub m90: Option<Core>,
    /// `m91`
    pub m91: Option<Alloc>,
    /// `m92`
    pub m92: Option<Rt>,
    /// `m93`
    pub m93: Option<ThingsObject>,
    /// `m94`
    pub m94: Option<ClientValue>,
    /// `m95`
    pub m95: Option<Runtime>,
    /// `m96`
    pub m96: Option<Call>,
    /// `m97`
    pub m97: Option<Sending>,
    /// `m98`
    pub m98: Option<TObject>,
    /// `m99`
    pub m99: Option<Display>,
    /// `m100`
    pub m100: Option<FromStr>,
    /// `m101`
    pub m101: Option<Things>,
    /// `m102`
    pub m102: Option<PutThing>,
    /// `m103`
    pub m103: Option<Other>,
    /// `m104`
    pub m104: Option<Unlisted>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `m0`
    #[inline]
    pub fn m0(mut self, m0: OptionObject) -> Self;
    /// `m1`
    #[inline]
    pub fn m1(mut self, m1: SomeValue) -> Self;
    /// `m2`
    #[inline]
    pub fn m2(mut self, m2: NoneObject) -> Self;
    /// `m3`
    #[inline]
    pub fn m3(mut self, m3: ResultObject) -> Self;
    /// `m4`
    #[inline]
    pub fn m4(mut self, m4: OkValue) -> Self;
    /// `m5`
    #[inline]
    pub fn m5(mut self, m5: ErrObject) -> Self;
    /// `m6`
    #[inline]
    pub fn m6(mut self, m6: VecObject) -> Self;
    /// `m7`
    #[inline]
    pub fn m7(mut self, m7: StringObject) -> Self;
    /// `m8`
    #[inline]
    pub fn m8(mut self, m8: Str) -> Self;
    /// `m9`
    #[inline]
    pub fn m9(mut self, m9: BoxObject) -> Self;
    /// `m10`
    #[inline]
    pub fn m10(mut self, m10: DefaultValue) -> Self;
    /// `m11`
    #[inline]
    pub fn m11(mut self, m11: CloneObject) -> Self;
    /// `m12`
    #[inline]
    pub fn m12(mut self, m12: CopyObject) -> Self;
    /// `m13`
    #[inline]
    pub fn m13(mut self, m13: DebugValue) -> Self;
    /// `m14`
    #[inline]
    pub fn m14(mut self, m14: PartialEqObject) -> Self;
    /// `m15`
    #[inline]
    pub fn m15(mut self, m15: EqObject) -> Self;
    /// `m16`
    #[inline]
    pub fn m16(mut self, m16: PartialOrdValue) -> Self;
    /// `m17`
    #[inline]
    pub fn m17(mut self, m17: OrdObject) -> Self;
    /// `m18`
    #[inline]
    pub fn m18(mut self, m18: HashObject) -> Self;
    /// `m19`
    #[inline]
    pub fn m19(mut self, m19: FromValue) -> Self;
    /// `m20`
    #[inline]
    pub fn m20(mut self, m20: IntoValue) -> Self;
    /// `m21`
    #[inline]
    pub fn m21(mut self, m21: TryFromObject) -> Self;
    /// `m22`
    #[inline]
    pub fn m22(mut self, m22: TryIntoValue) -> Self;
    /// `m23`
    #[inline]
    pub fn m23(mut self, m23: AsRefObject) -> Self;
    /// `m24`
    #[inline]
    pub fn m24(mut self, m24: AsMutObject) -> Self;
    /// `m25`
    #[inline]
    pub fn m25(mut self, m25: IteratorValue) -> Self;
    /// `m26`
    #[inline]
    pub fn m26(mut self, m26: IntoIteratorObject) -> Self;
    /// `m27`
    #[inline]
    pub fn m27(mut self, m27: FromIteratorValue) -> Self;
    /// `m28`
    #[inline]
    pub fn m28(mut self, m28: ExtendValue) -> Self;
    /// `m29`
    #[inline]
    pub fn m29(mut self, m29: DoubleEndedIteratorObject) -> Self;
    /// `m30`
    #[inline]
    pub fn m30(mut self, m30: ExactSizeIteratorObject) -> Self;
    /// `m31`
    #[inline]
    pub fn m31(mut self, m31: FnValue) -> Self;
    /// `m32`
    #[inline]
    pub fn m32(mut self, m32: FnMutObject) -> Self;
    /// `m33`
    #[inline]
    pub fn m33(mut self, m33: FnOnceObject) -> Self;
    /// `m34`
    #[inline]
    pub fn m34(mut self, m34: FutureValue) -> Self;
    /// `m35`
    #[inline]
    pub fn m35(mut self, m35: IntoFutureObject) -> Self;
    /// `m36`
    #[inline]
    pub fn m36(mut self, m36: SendObject) -> Self;
    /// `m37`
    #[inline]
    pub fn m37(mut self, m37: SyncValue) -> Self;
    /// `m38`
    #[inline]
    pub fn m38(mut self, m38: SizedObject) -> Self;
    /// `m39`
    #[inline]
    pub fn m39(mut self, m39: UnpinObject) -> Self;
    /// `m40`
    #[inline]
    pub fn m40(mut self, m40: DropValue) -> Self;
    /// `m41`
    #[inline]
    pub fn m41(mut self, m41: ToOwnedValue) -> Self;
    /// `m42`
    #[inline]
    pub fn m42(mut self, m42: ToStringObject) -> Self;
    /// `m43`
    #[inline]
    pub fn m43(mut self, m43: SelfValue) -> Self;
    /// `m44`
    #[inline]
    pub fn m44(mut self, m44: SelfObject) -> Self;
    /// `m45`
    #[inline]
    pub fn m45(mut self, m45: Crate) -> Self;
    /// `m46`
    #[inline]
    pub fn m46(mut self, m46: Super) -> Self;
    /// `m47`
    #[inline]
    pub fn m47(mut self, m47: ClientObject) -> Self;
    /// `m48`
    #[inline]
    pub fn m48(mut self, m48: CredentialsValue) -> Self;
    /// `m49`
    #[inline]
    pub fn m49(mut self, m49: ErrorValue) -> Self;
    /// `m50`
    #[inline]
    pub fn m50(mut self, m50: ApiError) -> Self;
    /// `m51`
    #[inline]
    pub fn m51(mut self, m51: Page) -> Self;
    /// `m52`
    #[inline]
    pub fn m52(mut self, m52: Pages) -> Self;
    /// `m53`
    #[inline]
    pub fn m53(mut self, m53: Items) -> Self;
    /// `m54`
    #[inline]
    pub fn m54(mut self, m54: Maybe) -> Self;
    /// `m55`
    #[inline]
    pub fn m55(mut self, m55: Response) -> Self;
    /// `m56`
    #[inline]
    pub fn m56(mut self, m56: Value) -> Self;
    /// `m57`
    #[inline]
    pub fn m57(mut self, m57: Date) -> Self;
    /// `m58`
    #[inline]
    pub fn m58(mut self, m58: DateTime) -> Self;
    /// `m59`
    #[inline]
    pub fn m59(mut self, m59: Time) -> Self;
    /// `m60`
    #[inline]
    pub fn m60(mut self, m60: Duration) -> Self;
    /// `m61`
    #[inline]
    pub fn m61(mut self, m61: Decimal) -> Self;
    /// `m62`
    #[inline]
    pub fn m62(mut self, m62: Uuid) -> Self;
    /// `m63`
    #[inline]
    pub fn m63(mut self, m63: Base64) -> Self;
    /// `m64`
    #[inline]
    pub fn m64(mut self, m64: Limits) -> Self;
    /// `m65`
    #[inline]
    pub fn m65(mut self, m65: Decode) -> Self;
    /// `m66`
    #[inline]
    pub fn m66(mut self, m66: Encode) -> Self;
    /// `m67`
    #[inline]
    pub fn m67(mut self, m67: Reader) -> Self;
    /// `m68`
    #[inline]
    pub fn m68(mut self, m68: Writer) -> Self;
    /// `m69`
    #[inline]
    pub fn m69(mut self, m69: Violations) -> Self;
    /// `m70`
    #[inline]
    pub fn m70(mut self, m70: Check) -> Self;
    /// `m71`
    #[inline]
    pub fn m71(mut self, m71: Map) -> Self;
    /// `m72`
    #[inline]
    pub fn m72(mut self, m72: HashMap) -> Self;
    /// `m73`
    #[inline]
    pub fn m73(mut self, m73: BTreeMapValue) -> Self;
    /// `m74`
    #[inline]
    pub fn m74(mut self, m74: Arc) -> Self;
    /// `m75`
    #[inline]
    pub fn m75(mut self, m75: Rc) -> Self;
    /// `m76`
    #[inline]
    pub fn m76(mut self, m76: Cow) -> Self;
    /// `m77`
    #[inline]
    pub fn m77(mut self, m77: Cell) -> Self;
    /// `m78`
    #[inline]
    pub fn m78(mut self, m78: RefCell) -> Self;
    /// `m79`
    #[inline]
    pub fn m79(mut self, m79: PhantomData) -> Self;
    /// `m80`
    #[inline]
    pub fn m80(mut self, m80: Pin) -> Self;
    /// `m81`
    #[inline]
    pub fn m81(mut self, m81: I32) -> Self;
    /// `m82`
    #[inline]
    pub fn m82(mut self, m82: I64) -> Self;
    /// `m83`
    #[inline]
    pub fn m83(mut self, m83: U8) -> Self;
    /// `m84`
    #[inline]
    pub fn m84(mut self, m84: U64) -> Self;
    /// `m85`
    #[inline]
    pub fn m85(mut self, m85: F64) -> Self;
    /// `m86`
    #[inline]
    pub fn m86(mut self, m86: Bool) -> Self;
    /// `m87`
    #[inline]
    pub fn m87(mut self, m87: Char) -> Self;
    /// `m88`
    #[inline]
    pub fn m88(mut self, m88: Usize) -> Self;
    /// `m89`
    #[inline]
    pub fn m89(mut self, m89: Std) -> Self;
    /// `m90`
    #[inline]
    pub fn m90(mut self, m90: Core) -> Self;
    /// `m91`
    #[inline]
    pub fn m91(mut self, m91: Alloc) -> Self;
    /// `m92`
    #[inline]
    pub fn m92(mut self, m92: Rt) -> Self;
    /// `m93`
    #[inline]
    pub fn m93(mut self, m93: ThingsObject) -> Self;
    /// `m94`
    #[inline]
    pub fn m94(mut self, m94: ClientValue) -> Self;
    /// `m95`
    #[inline]
    pub fn m95(mut self, m95: Runtime) -> Self;
    /// `m96`
    #[inline]
    pub fn m96(mut self, m96: Call) -> Self;
    /// `m97`
    #[inline]
    pub fn m97(mut self, m97: Sending) -> Self;
    /// `m98`
    #[inline]
    pub fn m98(mut self, m98: TObject) -> Self;
    /// `m99`
    #[inline]
    pub fn m99(mut self, m99: Display) -> Self;
    /// `m100`
    #[inline]
    pub fn m100(mut self, m100: FromStr) -> Self;
    /// `m101`
    #[inline]
    pub fn m101(mut self, m101: Things) -> Self;
    /// `m102`
    #[inline]
    pub fn m102(mut self, m102: PutThing) -> Self;
    /// `m103`
    #[inline]
    pub fn m103(mut self, m103: Other) -> Self;
    /// `m104`
    #[inline]
    pub fn m104(mut self, m104: Unlisted) -> Self;
}
/// `Things`
pub struct Things {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl Things {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `things`
pub struct ThingsObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl ThingsObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Time`
pub struct Time {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl Time {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `ToOwned`
pub enum ToOwnedValue {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for ToOwnedValue;
impl From<String> for ToOwnedValue;
/// `ToString`
pub struct ToStringObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl ToStringObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `TryFrom`
pub struct TryFromObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl TryFromObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `TryInto`
pub enum TryIntoValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
