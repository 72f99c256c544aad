//! Types of [`Things`](super::Things).
/// `any`
pub struct Any {
    /// `id`
    pub id: Option<String>,
}
/// `Page`
pub struct Page {
    /// `items`
    pub items: Option<Vec<Any>>,
}
/// `Plain`
pub struct Plain {
    /// `by_pointer`
    pub by_pointer: Option<Tree>,
    /// `by_anchor`
    pub by_anchor: Option<Still>,
}
/// `Still`
pub struct Still {
    /// `n`
    pub n: Option<i64>,
}
/// `Tree`
pub struct Tree {
    /// `name`
    pub name: Option<String>,
    /// `children`
    pub children: Option<Vec<Tree>>,
}
