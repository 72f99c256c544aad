//! Types of [`Things`](super::Things).
/// `a-b`
pub struct AB {
    /// `a`
    pub a: i64,
}
impl AB {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `aB`
pub struct ABObject {
    /// `a`
    pub a: i64,
}
impl ABObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `a.b`
pub struct ADotB {
    /// `a`
    pub a: i64,
}
impl ADotB {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `a_b`
pub struct AUnderscoreB {
    /// `a`
    pub a: i64,
}
impl AUnderscoreB {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `3DModel`
pub struct N3dModel {
    /// `a`
    pub a: i64,
}
impl N3dModel {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `p-e-t`
pub struct PDashEDashT {
    /// `a`
    pub a: i64,
}
impl PDashEDashT {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `Pet`
pub struct Pet {
    /// `a`
    pub a: i64,
}
impl Pet {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `PET`
pub struct PetObject {
    /// `a`
    pub a: i64,
}
impl PetObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `pet`
pub struct PetObject2 {
    /// `a`
    pub a: i64,
}
impl PetObject2 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `Thing`
pub struct Thing {
    /// `2fa`
    pub n2fa: i64,
    /// `3d-model`
    pub n3d_model: Option<N3dModel>,
    /// `42`
    pub n42: Option<i64>,
    /// `fooBar`
    pub foo_bar_3: Option<i64>,
    /// `foo_bar`
    pub foo_bar: Option<i64>,
    /// `foo-bar`
    pub foo_dash_bar: Option<i64>,
    /// `FooBar`
    pub foo_bar_2: Option<i64>,
    /// `FOO_BAR`
    pub foo_underscore_bar: Option<i64>,
    /// `foo bar`
    pub foo_space_bar: Option<i64>,
    /// `@id`
    pub at_id: Option<i64>,
    /// `$id`
    pub dollar_id: Option<i64>,
    /// `#id`
    pub hash_id: Option<i64>,
    /// `id`
    pub id: Option<i64>,
    /// `+1`
    pub plus_1: Option<i64>,
    /// `-1`
    pub minus_1: Option<i64>,
    /// `*`
    pub star: Option<i64>,
    /// `a.b`
    pub a_b: Option<i64>,
    /// `a/b`
    pub a_slash_b: Option<i64>,
    /// `a~b`
    pub a_tilde_b: Option<i64>,
    /// `<=`
    pub less_or_equal: Option<i64>,
    /// `💥`
    pub u1f4a5: Option<i64>,
    /// the empty text
    pub empty: Option<i64>,
    /// `" "`
    pub space: Option<i64>,
    /// `\`
    pub backslash: Option<i64>,
    /// `per%`
    pub per: Option<i64>,
    /// `größe`
    pub größe: Option<i64>,
    /// `имя`
    pub имя: Option<Имя>,
    /// `名前`
    pub 名前: Option<名前>,
    /// `اسم`
    pub اسم: Option<i64>,
    /// `ﬁ`
    pub fi: Option<i64>,
    /// `Å`
    pub å: Option<i64>,
    /// `case1`
    pub case1: Option<PetObject2>,
    /// `case2`
    pub case2: Option<Pet>,
    /// `case3`
    pub case3: Option<PetObject>,
    /// `case4`
    pub case4: Option<PDashEDashT>,
    /// `symbol1`
    pub symbol1: Option<ADotB>,
    /// `symbol2`
    pub symbol2: Option<AB>,
    /// `symbol3`
    pub symbol3: Option<AUnderscoreB>,
    /// `symbol4`
    pub symbol4: Option<ABObject>,
    /// `nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameame1`
    pub nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameam_h8d1ff25c: Option<
        i64,
    >,
    /// `nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameame2`
    pub nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameam_h901ff715: Option<
        i64,
    >,
    /// `long3`
    pub long3: Option<
        VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWoH2c9eaad0,
    >,
    /// `long4`
    pub long4: Option<
        VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWoH2f9eaf89,
    >,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(n2fa: i64) -> Self;
    /// `3d-model`
    #[inline]
    pub fn n3d_model(mut self, n3d_model: N3dModel) -> Self;
    /// `42`
    #[inline]
    pub fn n42(mut self, n42: i64) -> Self;
    /// `fooBar`
    #[inline]
    pub fn foo_bar_3(mut self, foo_bar_3: i64) -> Self;
    /// `foo_bar`
    #[inline]
    pub fn foo_bar(mut self, foo_bar: i64) -> Self;
    /// `foo-bar`
    #[inline]
    pub fn foo_dash_bar(mut self, foo_dash_bar: i64) -> Self;
    /// `FooBar`
    #[inline]
    pub fn foo_bar_2(mut self, foo_bar_2: i64) -> Self;
    /// `FOO_BAR`
    #[inline]
    pub fn foo_underscore_bar(mut self, foo_underscore_bar: i64) -> Self;
    /// `foo bar`
    #[inline]
    pub fn foo_space_bar(mut self, foo_space_bar: i64) -> Self;
    /// `@id`
    #[inline]
    pub fn at_id(mut self, at_id: i64) -> Self;
    /// `$id`
    #[inline]
    pub fn dollar_id(mut self, dollar_id: i64) -> Self;
    /// `#id`
    #[inline]
    pub fn hash_id(mut self, hash_id: i64) -> Self;
    /// `id`
    #[inline]
    pub fn id(mut self, id: i64) -> Self;
    /// `+1`
    #[inline]
    pub fn plus_1(mut self, plus_1: i64) -> Self;
    /// `-1`
    #[inline]
    pub fn minus_1(mut self, minus_1: i64) -> Self;
    /// `*`
    #[inline]
    pub fn star(mut self, star: i64) -> Self;
    /// `a.b`
    #[inline]
    pub fn a_b(mut self, a_b: i64) -> Self;
    /// `a/b`
    #[inline]
    pub fn a_slash_b(mut self, a_slash_b: i64) -> Self;
    /// `a~b`
    #[inline]
    pub fn a_tilde_b(mut self, a_tilde_b: i64) -> Self;
    /// `<=`
    #[inline]
    pub fn less_or_equal(mut self, less_or_equal: i64) -> Self;
    /// `💥`
    #[inline]
    pub fn u1f4a5(mut self, u1f4a5: i64) -> Self;
    /// the empty text
    #[inline]
    pub fn empty(mut self, empty: i64) -> Self;
    /// `" "`
    #[inline]
    pub fn space(mut self, space: i64) -> Self;
    /// `\`
    #[inline]
    pub fn backslash(mut self, backslash: i64) -> Self;
    /// `per%`
    #[inline]
    pub fn per(mut self, per: i64) -> Self;
    /// `größe`
    #[inline]
    pub fn größe(mut self, größe: i64) -> Self;
    /// `имя`
    #[inline]
    pub fn имя(mut self, имя: Имя) -> Self;
    /// `名前`
    #[inline]
    pub fn 名前(mut self, 名前: 名前) -> Self;
    /// `اسم`
    #[inline]
    pub fn اسم(mut self, اسم: i64) -> Self;
    /// `ﬁ`
    #[inline]
    pub fn fi(mut self, fi: i64) -> Self;
    /// `Å`
    #[inline]
    pub fn å(mut self, å: i64) -> Self;
    /// `case1`
    #[inline]
    pub fn case1(mut self, case1: PetObject2) -> Self;
    /// `case2`
    #[inline]
    pub fn case2(mut self, case2: Pet) -> Self;
    /// `case3`
    #[inline]
    pub fn case3(mut self, case3: PetObject) -> Self;
    /// `case4`
    #[inline]
    pub fn case4(mut self, case4: PDashEDashT) -> Self;
    /// `symbol1`
    #[inline]
    pub fn symbol1(mut self, symbol1: ADotB) -> Self;
    /// `symbol2`
    #[inline]
    pub fn symbol2(mut self, symbol2: AB) -> Self;
    /// `symbol3`
    #[inline]
    pub fn symbol3(mut self, symbol3: AUnderscoreB) -> Self;
    /// `symbol4`
    #[inline]
    pub fn symbol4(mut self, symbol4: ABObject) -> Self;
    /// `nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameame1`
    #[inline]
    pub fn nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameam_h8d1ff25c(
        mut self,
        nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameam_h8d1ff25c: i64,
    ) -> Self;
    /// `nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameameame2`
    #[inline]
    pub fn nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameam_h901ff715(
        mut self,
        nameameameameameameameameameameameameameameameameameameameameameameameameameameameameameam_h901ff715: i64,
    ) -> Self;
    /// `long3`
    #[inline]
    pub fn long3(
        mut self,
        long3: VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWoH2c9eaad0,
    ) -> Self;
    /// `long4`
    #[inline]
    pub fn long4(
        mut self,
        long4: VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWoH2f9eaf89,
    ) -> Self;
}
/// `VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordA`
pub struct VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWoH2c9eaad0 {
    /// `a`
    pub a: i64,
}
impl VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWoH2c9eaad0 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordB`
pub struct VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWoH2f9eaf89 {
    /// `a`
    pub a: i64,
}
impl VeryLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWordLongWoH2f9eaf89 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `Имя`
pub struct Имя {
    /// `a`
    pub a: i64,
}
impl Имя {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// `名前`
pub struct 名前 {
    /// `a`
    pub a: i64,
}
impl 名前 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
