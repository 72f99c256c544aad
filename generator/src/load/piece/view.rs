//! A checked object as serde reads it: parts of the value tree as they are, and what stands for the parts left out.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::load::node::{Node, Object};

/// What a fault is: checked objects have none, so nobody looks at more than the text.
pub(super) type Fault = serde::de::value::Error;

/// A value put together for reading.
#[derive(Debug)]
pub(super) enum View<'d> {
    /// As it is in the document.
    Node(&'d Node),
    /// A text that is not there in this form.
    Text(String),
    /// A list.
    List(Vec<View<'d>>),
    /// An object.
    Map(Vec<(&'d str, View<'d>)>),
}

impl<'de> IntoDeserializer<'de, Fault> for View<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for View<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Self::Node(Node::Null) => visitor.visit_unit(),
            Self::Node(Node::Bool(flag)) => visitor.visit_bool(*flag),
            Self::Node(Node::Number(text)) => number(text, visitor),
            Self::Node(Node::String(text)) => visitor.visit_borrowed_str(text),
            Self::Node(Node::Array(items)) => {
                SeqDeserializer::new(items.iter().map(Self::Node)).deserialize_any(visitor)
            }
            Self::Node(Node::Object(object)) => {
                let members = Object::iter(object).map(|(key, value)| (key, Self::Node(value)));
                MapDeserializer::new(members).deserialize_any(visitor)
            }
            Self::Text(text) => visitor.visit_string(text),
            Self::List(items) => SeqDeserializer::new(items.into_iter()).deserialize_any(visitor),
            Self::Map(members) => {
                MapDeserializer::new(members.into_iter()).deserialize_any(visitor)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Self::Node(Node::Null) => visitor.visit_none(),
            other => visitor.visit_some(other),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self {
            Self::Node(Node::String(text)) => (**text)
                .into_deserializer()
                .deserialize_enum(name, variants, visitor),
            Self::Text(text) => text
                .into_deserializer()
                .deserialize_enum(name, variants, visitor),
            _ => Err(Fault::custom(format_args!(
                "`{name}` is not written as a text"
            ))),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A number in an extension; `openapiv3` keeps those as `serde_json` does.
fn number<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Fault> {
    if let Ok(whole) = text.parse() {
        return visitor.visit_u64(whole);
    }
    if let Ok(whole) = text.parse() {
        return visitor.visit_i64(whole);
    }
    match text.parse() {
        Ok(value) => visitor.visit_f64(value),
        Err(_) => visitor.visit_str(text),
    }
}
