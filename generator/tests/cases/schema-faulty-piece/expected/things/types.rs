//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `id`
    pub id: i64,
    /// `no_such_type`
    pub no_such_type: Option<rt::Value>,
    /// `wrong_keyword`
    pub wrong_keyword: Option<String>,
    /// `flag`
    pub flag: Option<String>,
    /// `negative`
    pub negative: Option<String>,
    /// `properties_list`
    pub properties_list: Option<BTreeMap<String, rt::Value>>,
    /// `items_text`
    pub items_text: Option<Vec<rt::Value>>,
    /// `all_of_map`
    pub all_of_map: Option<rt::Value>,
    /// `one_of_empty`
    pub one_of_empty: Option<rt::Value>,
    /// `unknown_keyword`
    pub unknown_keyword: Option<String>,
    /// `fine`
    ///
    /// Limits: at most 3 characters.
    pub fine: Option<String>,
    /// `nothing_describes_this`
    pub nothing_describes_this: Option<rt::Value>,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
    /// `no_such_type`
    #[inline]
    pub fn no_such_type(mut self, no_such_type: rt::Value) -> Self;
    /// `wrong_keyword`
    pub fn wrong_keyword(mut self, wrong_keyword: impl Into<String>) -> Self;
    /// `flag`
    pub fn flag(mut self, flag: impl Into<String>) -> Self;
    /// `negative`
    pub fn negative(mut self, negative: impl Into<String>) -> Self;
    /// `properties_list`
    #[inline]
    pub fn properties_list(
        mut self,
        properties_list: BTreeMap<String, rt::Value>,
    ) -> Self;
    /// `items_text`
    #[inline]
    pub fn items_text(mut self, items_text: Vec<rt::Value>) -> Self;
    /// `all_of_map`
    #[inline]
    pub fn all_of_map(mut self, all_of_map: rt::Value) -> Self;
    /// `one_of_empty`
    #[inline]
    pub fn one_of_empty(mut self, one_of_empty: rt::Value) -> Self;
    /// `unknown_keyword`
    pub fn unknown_keyword(mut self, unknown_keyword: impl Into<String>) -> Self;
    /// `fine`
    pub fn fine(mut self, fine: impl Into<String>) -> Self;
    /// `nothing_describes_this`
    #[inline]
    pub fn nothing_describes_this(mut self, nothing_describes_this: rt::Value) -> Self;
}
