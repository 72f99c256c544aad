//! What every open enum and every string newtype of a generated crate has, as macros.
//!
//! Each takes the path of the runtime as its first argument, since a generated crate may hold the runtime anywhere, or
//! twice. There they are reached by path. A crate can only export macros from its root, where two copies would collide: so
//! `export!`, which each of the two roots defines for itself, decides.
//!
//! Attributes before the name are those of every `impl`: `open_enum!(rt, #[expect(deprecated)] Kind)`. Functions are `#[inline]`,
//! so that a crate of a thousand enums compiles none that its user does not touch.

export! {
    /// Implements the traits of a string enum for a type that has [`OpenEnum`](super::open::OpenEnum): `Decode`, `Encode`,
    /// `Display`, `FromStr`, `From<&str>`, `From<String>`, and the inherent `as_str`.
    macro_rules! open_enum {
        ($rt:ident, $(#[$attribute:meta])* $name:ident) => {
            $(#[$attribute])*
            impl $name {
                /// The text on the wire.
                #[must_use]
                #[inline]
                pub fn as_str(&self) -> &str {
                    $rt::OpenEnum::as_str(self)
                }
            }

            $(#[$attribute])*
            impl $rt::Decode for $name {
                #[inline]
                fn blank() -> Self {
                    $rt::OpenEnum::from_wire("")
                }

                #[inline]
                fn decode(
                    reader: &mut $rt::Reader<'_>,
                ) -> ::core::result::Result<Self, $rt::DecodeError> {
                    reader.str().map($rt::OpenEnum::from_wire)
                }
            }

            $(#[$attribute])*
            impl $rt::Encode for $name {
                #[inline]
                fn encode(&self, writer: &mut $rt::Writer) {
                    writer.str(self.as_str());
                }

                #[inline]
                fn check(&self, check: &mut $rt::Check<'_>) {
                    check.sendable(self.as_str(), <Self as $rt::OpenEnum>::RECEIVE_ONLY);
                }

                #[inline]
                fn measure(&self) -> $rt::Measure<'_> {
                    $rt::Measure::Text(self.as_str().into())
                }
            }

            $(#[$attribute])*
            impl ::core::fmt::Display for $name {
                #[inline]
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            $(#[$attribute])*
            impl ::core::str::FromStr for $name {
                type Err = ::core::convert::Infallible;

                #[inline]
                fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                    ::core::result::Result::Ok($rt::OpenEnum::from_wire(text))
                }
            }

            $(#[$attribute])*
            impl ::core::convert::From<&str> for $name {
                #[inline]
                fn from(text: &str) -> Self {
                    $rt::OpenEnum::from_wire(text)
                }
            }

            $(#[$attribute])*
            impl ::core::convert::From<::std::string::String> for $name {
                #[inline]
                fn from(text: ::std::string::String) -> Self {
                    $rt::OpenEnum::from_wire(&text)
                }
            }
        };
    }

    /// Implements the traits of an integer enum for a type that has [`OpenIntEnum`](super::open::OpenIntEnum): `Decode`,
    /// `Encode`, `Display`, `From<i64>`, and the inherent `as_i64`.
    macro_rules! open_int_enum {
        ($rt:ident, $(#[$attribute:meta])* $name:ident) => {
            $(#[$attribute])*
            impl $name {
                /// The integer on the wire.
                #[must_use]
                #[inline]
                pub fn as_i64(&self) -> i64 {
                    $rt::OpenIntEnum::as_i64(self)
                }
            }

            $(#[$attribute])*
            impl $rt::Decode for $name {
                #[inline]
                fn blank() -> Self {
                    $rt::OpenIntEnum::from_wire(0)
                }

                #[inline]
                fn decode(
                    reader: &mut $rt::Reader<'_>,
                ) -> ::core::result::Result<Self, $rt::DecodeError> {
                    <i64 as $rt::Decode>::decode(reader).map($rt::OpenIntEnum::from_wire)
                }
            }

            $(#[$attribute])*
            impl $rt::Encode for $name {
                #[inline]
                fn encode(&self, writer: &mut $rt::Writer) {
                    $rt::Encode::encode(&self.as_i64(), writer);
                }

                #[inline]
                fn check(&self, check: &mut $rt::Check<'_>) {
                    check.sendable(self.as_i64(), <Self as $rt::OpenIntEnum>::RECEIVE_ONLY);
                }

                #[inline]
                fn measure(&self) -> $rt::Measure<'_> {
                    $rt::Measure::Integer(self.as_i64().into())
                }
            }

            $(#[$attribute])*
            impl ::core::fmt::Display for $name {
                #[inline]
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Display::fmt(&self.as_i64(), f)
                }
            }

            $(#[$attribute])*
            impl ::core::convert::From<i64> for $name {
                #[inline]
                fn from(value: i64) -> Self {
                    $rt::OpenIntEnum::from_wire(value)
                }
            }
        };
    }

    /// Implements the traits of a string newtype (`struct Id(String)`): `new`, `as_str`, `into_string`, `Decode`, `Encode`,
    /// `Display`, `FromStr`, `From<&str>`, `From<String>`, `AsRef<str>`.
    ///
    /// An id that a server sends as a number is taken by its text. Limits on the text may follow the name:
    /// `string_id!(rt, PetId, rt::Limits { max_length: Some(32), ..rt::Limits::NONE })`.
    macro_rules! string_id {
        ($rt:ident, $(#[$attribute:meta])* $name:ident $(, $limits:expr)?) => {
            $(#[$attribute])*
            impl $name {
                /// Takes the text as it is.
                #[must_use]
                pub fn new(text: impl ::core::convert::Into<::std::string::String>) -> Self {
                    Self(text.into())
                }

                /// The text on the wire.
                #[must_use]
                #[inline]
                pub fn as_str(&self) -> &str {
                    &self.0
                }

                /// The text on the wire.
                #[must_use]
                #[inline]
                pub fn into_string(self) -> ::std::string::String {
                    self.0
                }
            }

            $(#[$attribute])*
            impl $rt::Decode for $name {
                #[inline]
                fn blank() -> Self {
                    Self(::std::string::String::new())
                }

                #[inline]
                fn decode(
                    reader: &mut $rt::Reader<'_>,
                ) -> ::core::result::Result<Self, $rt::DecodeError> {
                    reader.id().map(Self)
                }
            }

            $(#[$attribute])*
            impl $rt::Encode for $name {
                #[inline]
                fn encode(&self, writer: &mut $rt::Writer) {
                    writer.str(&self.0);
                }

                $(#[inline]
                fn check(&self, check: &mut $rt::Check<'_>) {
                    check.value(&self.0, &$limits);
                })?

                #[inline]
                fn measure(&self) -> $rt::Measure<'_> {
                    $rt::Measure::Text(self.as_str().into())
                }
            }

            $(#[$attribute])*
            impl ::core::fmt::Display for $name {
                #[inline]
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(&self.0)
                }
            }

            $(#[$attribute])*
            impl ::core::str::FromStr for $name {
                type Err = ::core::convert::Infallible;

                #[inline]
                fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                    ::core::result::Result::Ok(Self::new(text))
                }
            }

            $(#[$attribute])*
            impl ::core::convert::From<&str> for $name {
                #[inline]
                fn from(text: &str) -> Self {
                    Self::new(text)
                }
            }

            $(#[$attribute])*
            impl ::core::convert::From<::std::string::String> for $name {
                #[inline]
                fn from(text: ::std::string::String) -> Self {
                    Self(text)
                }
            }

            $(#[$attribute])*
            impl ::core::convert::AsRef<str> for $name {
                #[inline]
                fn as_ref(&self) -> &str {
                    &self.0
                }
            }
        };
    }
}

#[allow(
    clippy::single_component_path_imports,
    unused_imports,
    reason = "it makes a macro reachable by path; a generated crate uses those that its document needs"
)]
pub(crate) use {open_enum, open_int_enum, string_id};
