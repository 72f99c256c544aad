//! Types of [`Things`](super::Things).
/// `DeepMap`
pub struct DeepMap(pub BTreeMap<String, DeepMap>);
impl From<BTreeMap<String, DeepMap>> for DeepMap;
/// `Grove`
pub struct Grove {
    /// `forest`
    pub forest: Option<Vec<Grove>>,
}
impl Grove {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `forest`
    #[inline]
    pub fn forest(mut self, forest: Vec<Grove>) -> Self;
}
/// `Heir`
pub struct Heir {
    /// `name`
    pub name: String,
    /// `next`
    pub next: Option<Node>,
    /// `children`
    pub children: Option<Vec<Node>>,
    /// `by_name`
    pub by_name: Option<BTreeMap<String, Node>>,
    /// `heir`
    pub heir: Option<Box<Heir>>,
}
impl Heir {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// `next`
    #[inline]
    pub fn next(mut self, next: Node) -> Self;
    /// `children`
    #[inline]
    pub fn children(mut self, children: Vec<Node>) -> Self;
    /// `by_name`
    #[inline]
    pub fn by_name(mut self, by_name: BTreeMap<String, Node>) -> Self;
    /// `heir`
    #[inline]
    pub fn heir(mut self, heir: Heir) -> Self;
}
/// `Left`
pub struct Left {
    /// `right`
    pub right: Option<Right>,
}
impl Left {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `right`
    #[inline]
    pub fn right(mut self, right: Right) -> Self;
}
/// `Maybe`
pub struct Maybe {
    /// `again`
    pub again: Option<Box<Maybe>>,
}
/// `Maybe`
pub struct MaybeInput {
    /// `again`
    pub again: rt::Maybe<Box<MaybeInput>>,
}
impl MaybeInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `again`
    pub fn again(mut self, again: impl Into<rt::Maybe<MaybeInput>>) -> Self;
}
impl From<Maybe> for MaybeInput;
/// `Node`
pub struct Node {
    /// `name`
    pub name: String,
    /// `next`
    pub next: Option<Box<Node>>,
    /// `children`
    pub children: Option<Vec<Node>>,
    /// `by_name`
    pub by_name: Option<BTreeMap<String, Node>>,
}
impl Node {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// `next`
    #[inline]
    pub fn next(mut self, next: Node) -> Self;
    /// `children`
    #[inline]
    pub fn children(mut self, children: Vec<Node>) -> Self;
    /// `by_name`
    #[inline]
    pub fn by_name(mut self, by_name: BTreeMap<String, Node>) -> Self;
}
/// `Right`
pub struct Right {
    /// `left`
    pub left: Option<Box<Left>>,
    /// `others`
    pub others: Option<Vec<Left>>,
}
impl Right {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `left`
    #[inline]
    pub fn left(mut self, left: Left) -> Self;
    /// `others`
    #[inline]
    pub fn others(mut self, others: Vec<Left>) -> Self;
}
/// `Thing`
pub struct Thing {
    /// `node`
    pub node: Option<Node>,
    /// `left`
    pub left: Option<Left>,
    /// `tree`
    pub tree: Option<Tree>,
    /// `value`
    pub value: Option<Value>,
    /// `forest`
    pub forest: Option<Vec<Grove>>,
    /// `deep_map`
    pub deep_map: Option<DeepMap>,
    /// `heir`
    pub heir: Option<Heir>,
    /// `optional`
    pub optional: Option<Maybe>,
}
/// `Thing`
pub struct ThingInput {
    /// `node`
    pub node: Option<Node>,
    /// `left`
    pub left: Option<Left>,
    /// `tree`
    pub tree: Option<Tree>,
    /// `value`
    pub value: Option<Value>,
    /// `forest`
    pub forest: Option<Vec<Grove>>,
    /// `deep_map`
    pub deep_map: Option<DeepMap>,
    /// `heir`
    pub heir: Option<Heir>,
    /// `optional`
    pub optional: rt::Maybe<MaybeInput>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `node`
    #[inline]
    pub fn node(mut self, node: Node) -> Self;
    /// `left`
    #[inline]
    pub fn left(mut self, left: Left) -> Self;
    /// `tree`
    #[inline]
    pub fn tree(mut self, tree: Tree) -> Self;
    /// `value`
    #[inline]
    pub fn value(mut self, value: Value) -> Self;
    /// `forest`
    #[inline]
    pub fn forest(mut self, forest: Vec<Grove>) -> Self;
    /// `deep_map`
    #[inline]
    pub fn deep_map(mut self, deep_map: DeepMap) -> Self;
    /// `heir`
    #[inline]
    pub fn heir(mut self, heir: Heir) -> Self;
    /// `optional`
    pub fn optional(mut self, optional: impl Into<rt::Maybe<MaybeInput>>) -> Self;
}
impl From<Thing> for ThingInput;
/// `Tree`
pub struct Tree(pub Vec<Tree>);
impl From<Vec<Tree>> for Tree;
/// `Value`
pub enum Value {
    /// `number`
    Number(f64),
    /// `Value list`
    ValueList(Vec<Value>),
    /// `string`
    String(String),
    /// `map`
    Map(BTreeMap<String, Value>),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<f64> for Value;
impl From<Vec<Value>> for Value;
impl From<String> for Value;
impl From<BTreeMap<String, Value>> for Value;
