//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `id`
    pub id: i64,
    /// `not_text`
    pub not_text: Option<rt::Value>,
    /// `not_empty`
    pub not_empty: Option<String>,
    /// `contains`
    pub contains: Option<Vec<i64>>,
    /// `dependent`
    pub dependent: Option<ThingDependent>,
    /// `dependent_schema`
    pub dependent_schema: Option<ThingDependentSchema>,
    /// `names`
    pub names: Option<BTreeMap<String, i64>>,
    /// `condition`
    pub condition: Option<ThingCondition>,
    /// `closed`
    pub closed: Option<ThingClosed>,
    /// `rest`
    pub rest: Option<ThingRest>,
    /// `items`
    ///
    /// Limits: at least 1 item.
    pub items: Option<rt::Tuple<(i64,), String>>,
    /// `no_items`
    ///
    /// Limits: at least 1 item.
    pub no_items: Option<(i64,)>,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
    /// `not_text`
    #[inline]
    pub fn not_text(mut self, not_text: rt::Value) -> Self;
    /// `not_empty`
    pub fn not_empty(mut self, not_empty: impl Into<String>) -> Self;
    /// `contains`
    #[inline]
    pub fn contains(mut self, contains: Vec<i64>) -> Self;
    /// `dependent`
    #[inline]
    pub fn dependent(mut self, dependent: ThingDependent) -> Self;
    /// `dependent_schema`
    #[inline]
    pub fn dependent_schema(mut self, dependent_schema: ThingDependentSchema) -> Self;
    /// `names`
    #[inline]
    pub fn names(mut self, names: BTreeMap<String, i64>) -> Self;
    /// `condition`
    #[inline]
    pub fn condition(mut self, condition: ThingCondition) -> Self;
    /// `closed`
    #[inline]
    pub fn closed(mut self, closed: ThingClosed) -> Self;
    /// `rest`
    #[inline]
    pub fn rest(mut self, rest: ThingRest) -> Self;
    /// `items`
    #[inline]
    pub fn items(mut self, items: rt::Tuple<(i64,), String>) -> Self;
    /// `no_items`
    #[inline]
    pub fn no_items(mut self, no_items: (i64,)) -> Self;
}
/// `closed` of `Thing`.
pub struct ThingClosed {
    /// `a`
    pub a: Option<i64>,
}
impl ThingClosed {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
}
/// `condition` of `Thing`.
pub struct ThingCondition {
    /// `country`
    pub country: Option<String>,
    /// `code`
    pub code: Option<String>,
}
impl ThingCondition {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `country`
    pub fn country(mut self, country: impl Into<String>) -> Self;
    /// `code`
    pub fn code(mut self, code: impl Into<String>) -> Self;
}
/// `dependent` of `Thing`.
pub struct ThingDependent {
    /// `a`
    pub a: Option<i64>,
    /// `b`
    pub b: Option<i64>,
}
impl ThingDependent {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
    /// `b`
    #[inline]
    pub fn b(mut self, b: i64) -> Self;
}
/// `dependent_schema` of `Thing`.
pub struct ThingDependentSchema {
    /// `a`
    pub a: Option<i64>,
}
impl ThingDependentSchema {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
}
/// `rest` of `Thing`.
pub struct ThingRest {
    /// `a`
    pub a: Option<i64>,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, String>,
}
impl ThingRest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, String>,
    ) -> Self;
}
