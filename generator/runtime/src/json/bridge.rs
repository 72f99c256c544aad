//! `serde`'s traits for every generated type, one line each, for whoever stores values in another format.
//!
//! Values pass through `serde_json::Value`, so that what each type does is non-generic and compiled once. Text stays JSON in
//! meaning: a number beyond 64 bits keeps what `serde_json` keeps.

#[cfg(feature = "serde")]
mod traits {
    use ::serde::de::Error as _;
    use ::serde::ser::Error as _;
    use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::super::decode::{Decode, from_json};
    use super::super::encode::Encode;
    use super::super::output::to_value;

    /// Serializes anything that can be encoded.
    ///
    /// # Errors
    /// A number is not finite, or those of the serializer.
    pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
        to_value(value)
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }

    /// Deserializes anything that can be decoded.
    ///
    /// # Errors
    /// Those of the deserializer, or of decoding, with the path.
    pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        from_json(&value.to_string()).map_err(D::Error::custom)
    }
}

#[cfg(feature = "serde")]
pub use traits::{deserialize, serialize};

/// The `serde` crate, for the macro.
#[cfg(feature = "serde")]
pub use ::serde;

export! {
    /// Implements `serde::Serialize` and `serde::Deserialize` for types that have `Encode` and `Decode`, generic ones included:
    /// `serde_bridge!(rt, Pet, Envelope<T>)`. Without the feature `serde` it expands to nothing.
    #[cfg(feature = "serde")]
    macro_rules! serde_bridge {
        ($rt:ident, $($(#[$attribute:meta])* $name:ident $(<$($parameter:ident),+>)?),+ $(,)?) => {$(
            $(#[$attribute])*
            impl $(<$($parameter: $rt::Encode),+>)? $rt::bridge::serde::Serialize for $name $(<$($parameter),+>)? {
                fn serialize<S: $rt::bridge::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    $rt::bridge::serialize(self, serializer)
                }
            }

            $(#[$attribute])*
            impl<'de $($(, $parameter: $rt::Decode)+)?> $rt::bridge::serde::Deserialize<'de> for $name $(<$($parameter),+>)? {
                fn deserialize<D: $rt::bridge::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                    $rt::bridge::deserialize(deserializer)
                }
            }
        )+};
    }

    /// Implements nothing: the feature `serde` is off.
    #[cfg(not(feature = "serde"))]
    macro_rules! serde_bridge {
        ($($types:tt)*) => {};
    }
}

#[allow(
    clippy::single_component_path_imports,
    unused_imports,
    reason = "it makes a macro reachable by path; a generated crate uses those that its document needs"
)]
pub(crate) use serde_bridge;
