//! Types of [`Things`](super::Things).
/// `State`
pub enum State {
    /// `ACTIVE`
    Active,
    /// `PAUSED`
    Paused,
    /// `UNKNOWN`
    ///
    /// May be received; a request that carries it is refused before it is sent.
    Unknown,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Thing`
pub struct Thing {
    /// `state`
    pub state: State,
    /// `level`
    pub level: Option<ThingLevel>,
    /// `states`
    pub states: Option<Vec<State>>,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(state: State) -> Self;
    /// `level`
    #[inline]
    pub fn level(mut self, level: ThingLevel) -> Self;
    /// `states`
    #[inline]
    pub fn states(mut self, states: Vec<State>) -> Self;
}
/// `level` of `Thing`.
pub enum ThingLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `99`
    ///
    /// May be received; a request that carries it is refused before it is sent.
    N99,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
