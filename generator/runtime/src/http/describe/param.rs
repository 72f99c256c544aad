//! A parameter: where it goes and how its value is laid out.

use super::super::super::limits::Limits;
use super::Place;

/// A parameter (OpenAPI 3.0.3, section 4.7.12).
///
/// Described by starting from the defaults of its place: `Param { name: "ids", explode: false, ..Param::QUERY }`.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// How its value is laid out.
    pub style: Style,
    /// Whether each item or member is laid out on its own.
    pub explode: bool,
    /// Whether reserved characters go out as they are. Those that would end the value (`#`, `[`, `]`, `&`, `+`) never do.
    pub allow_reserved: bool,
    /// The media type of a parameter that is described by `content`; its value goes out in that notation (JSON).
    pub content: Option<&'static str>,
    /// What its value must satisfy.
    pub limits: Limits,
}

impl Param {
    /// A path parameter: `style: simple`.
    pub const PATH: Self = Self {
        name: "",
        place: Place::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        content: None,
        limits: Limits::NONE,
    };
    /// A query parameter: `style: form`, exploded.
    pub const QUERY: Self = Self {
        place: Place::Query,
        style: Style::Form,
        explode: true,
        ..Self::PATH
    };
    /// A header: `style: simple`.
    pub const HEADER: Self = Self {
        place: Place::Header,
        ..Self::PATH
    };
    /// A cookie: `style: form`, exploded.
    pub const COOKIE: Self = Self {
        place: Place::Cookie,
        ..Self::QUERY
    };
}

/// How a value is laid out in a parameter (OpenAPI 3.0.3, section 4.7.12.2.2; RFC 6570).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `3,4,5`
    Simple,
    /// `.3.4.5`
    Label,
    /// `;id=3,4,5`
    Matrix,
    /// `id=3,4,5`
    Form,
    /// `id=3%204%205`
    SpaceDelimited,
    /// `id=3%7C4%7C5`
    PipeDelimited,
    /// `id%5Brole%5D=admin`
    DeepObject,
}
