//! The parts of a document that are not schemas, typed by `openapiv3` one object at a time.
//!
//! In: a place. Out: the object there, *shallow*: what has an identity of its own inside (a parameter, a response, a
//! schema …) is not read here, so that a fault in it costs only itself. In the typed object such a part shows as
//! `ReferenceOr::Reference`, or empty where `openapiv3` has no room for a reference (an operation of a path item, a media
//! type, an encoding, a callback); read it by its place: `doc.piece(&place.join("parameters").index(0), …)`. `example` is
//! left out, and read by [`Document::get`]. Members that are not what they must be are reported at their own place and left
//! out. What 3.1 lets be absent and `openapiv3` does not is there and empty.

mod check;
mod fit;
mod shape;
mod view;

use self::check::Members;
use self::shape::Fields;
use self::view::View;
use super::document::Document;
use super::node::Node;
use super::place::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// What is done instead with a piece that cannot be used.
const LEFT_OUT: &str = "it is left out";

/// A type of `openapiv3` that [`Document::piece`] can give.
pub trait Piece: Sized + sealed::Read {}

mod sealed {
    use super::{Diagnostics, Members, Node, Place};

    /// How to read a piece.
    pub trait Read: for<'de> serde::Deserialize<'de> {
        /// The members that are right; `None` when the object cannot be used.
        #[expect(
            private_interfaces,
            reason = "the trait is sealed: nobody outside can call this"
        )]
        fn checked<'d>(
            node: &'d Node,
            place: &Place,
            diagnostics: &mut Diagnostics,
        ) -> Option<Members<'d>>;
    }
}

macro_rules! pieces {
    ($($kind:ident: $fields:ident $(, $fit:path)?;)*) => {$(
        impl sealed::Read for openapiv3::$kind {
            #[expect(private_interfaces, reason = "the trait is sealed: nobody outside can call this")]
            fn checked<'d>(node: &'d Node, place: &Place, diagnostics: &mut Diagnostics) -> Option<Members<'d>> {
                const FIELDS: &Fields = &shape::$fields;
                let members = check::object(FIELDS, node, place, diagnostics)?;
                $(let members = $fit(members, node, place, diagnostics)?;)?
                Some(members)
            }
        }
        impl Piece for openapiv3::$kind {}
    )*};
}

pieces! {
    Info: INFO, fit::info;
    Server: SERVER;
    Tag: TAG;
    PathItem: PATH_ITEM;
    Operation: OPERATION, fit::operation;
    Parameter: PARAMETER, fit::parameter;
    Header: HEADER, fit::header;
    RequestBody: REQUEST_BODY;
    MediaType: MEDIA_TYPE;
    Encoding: ENCODING;
    Response: RESPONSE, fit::response;
    SecurityScheme: SECURITY_SCHEME, fit::security_scheme;
    Link: LINK, fit::link;
    Example: EXAMPLE;
}

impl Document {
    /// The object at a place (a `$ref` there is followed), one level deep; `None` when there is none, or something
    /// required is missing or wrong, which has been reported.
    pub fn piece<T: Piece>(&self, place: &Place, diagnostics: &mut Diagnostics) -> Option<T> {
        let place = diagnostics.ok(self.follow(place).map_err(|lost| lost.instead(LEFT_OUT)))?;
        let Some(node) = self.get(&place) else {
            let message = "here must be an object; there is nothing";
            diagnostics.push(Diagnostic::fault("object-missing", &place, message));
            return None;
        };
        let members = T::checked(node, &place, diagnostics)?;
        let read = T::deserialize(View::Map(members));
        diagnostics.ok(read.map_err(|fault| {
            Diagnostic::fault("object-invalid", &place, fault.to_string()).instead(LEFT_OUT)
        }))
    }
}

#[cfg(test)]
mod tests;
