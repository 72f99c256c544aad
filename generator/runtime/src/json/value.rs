//! Free-form JSON: `serde_json`'s values, read by our reader so that its depth limit and its errors hold here too.

use serde_json::{Map, Number, Value};

use super::compound::Rest;
use super::decode::Decode;
use super::encode::{Encode, Entries, Measure};
use super::error::DecodeError;
use super::reader::{Kind, Reader};
use super::writer::Writer;

impl Decode for Value {
    const OPTIONAL: bool = true;

    fn blank() -> Self {
        Self::Null
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match reader.kind()? {
            Kind::Null => <()>::decode(reader).map(|()| Self::Null)?,
            Kind::Boolean => Self::Bool(reader.boolean()?),
            Kind::Number => Self::Number(Number::decode(reader)?),
            Kind::String => Self::String(String::decode(reader)?),
            Kind::Array => Self::Array(Vec::decode(reader)?),
            Kind::Object => Self::Object(Map::decode(reader)?),
        })
    }
}

impl Encode for Value {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Bool(value) => writer.boolean(*value),
            Self::Number(number) => number.encode(writer),
            Self::String(text) => writer.str(text),
            Self::Array(items) => writer.array(items),
            Self::Object(map) => map.encode(writer),
        }
    }

    fn measure(&self) -> Measure<'_> {
        match self {
            Self::Null | Self::Bool(_) => Measure::Opaque,
            Self::Number(number) => number.measure(),
            Self::String(text) => text.measure(),
            Self::Array(items) => items.measure(),
            Self::Object(map) => map.measure(),
        }
    }
}

/// An integer beyond 64 bits keeps all its digits only where `serde_json` is built to (its feature `arbitrary_precision`).
impl Decode for Number {
    fn blank() -> Self {
        Self::from(0)
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.short_integer() {
            // "-0" is a float to serde_json, and would lose its sign here.
            None | Some((0, _)) => {}
            Some((integer, end)) => {
                reader.rewind(end);
                return Ok(Self::from(integer));
            }
        }
        let text = reader.number()?;
        text.parse().map_err(|_| {
            DecodeError::mismatch("a number in the range of a double", "a number out of range")
        })
    }
}

impl Encode for Number {
    fn encode(&self, writer: &mut Writer) {
        match (self.as_u64(), self.as_i64()) {
            (Some(integer), _) => writer.unsigned(integer),
            // "-0", which a number may hold as text, would lose its sign.
            (None, None | Some(0)) => writer.plain(self),
            (None, Some(integer)) => writer.signed(integer),
        }
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Number(self.to_string().into())
    }
}

impl Rest for Map<String, Value> {
    fn member(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let value = Value::decode(reader)?;
        self.insert(name, value);
        Ok(())
    }
}

impl Decode for Map<String, Value> {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        reader.map(|name, reader| {
            map.insert(name, Value::decode(reader)?);
            Ok(())
        })?;
        Ok(map)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Encode for Map<String, Value> {
    fn encode(&self, writer: &mut Writer) {
        writer.map(self);
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Entries(self)
    }
}

impl Entries for Map<String, Value> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each_entry(&self, each: &mut dyn FnMut(&str, &dyn Encode)) {
        for (name, value) in self {
            each(name, value);
        }
    }
}
