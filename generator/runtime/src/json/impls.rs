//! Reading and writing of the types that Rust itself brings.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::limits::Check;
use super::decode::Decode;
use super::encode::{Encode, Entries, Items, Measure};
use super::error::DecodeError;
use super::reader::Reader;
use super::writer::Writer;

impl Decode for () {
    const OPTIONAL: bool = true;

    fn blank() -> Self {}

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if reader.null()? {
            Ok(())
        } else {
            Err(reader.mismatch("null"))
        }
    }
}

impl Encode for () {
    fn encode(&self, writer: &mut Writer) {
        writer.null();
    }
}

impl Decode for bool {
    fn blank() -> Self {
        false
    }

    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.boolean()
    }
}

impl Encode for bool {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }
}

impl Decode for String {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.cow().map(Cow::into_owned)
    }
}

impl Encode for String {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.str(self);
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Text(Cow::Borrowed(self))
    }
}

impl Encode for str {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.str(self);
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Text(Cow::Borrowed(self))
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn check(&self, check: &mut Check<'_>) {
        (**self).check(check);
    }

    fn measure(&self) -> Measure<'_> {
        (**self).measure()
    }
}

impl<T: Decode> Decode for Box<T> {
    const OPTIONAL: bool = T::OPTIONAL;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(reader).map(Self::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn check(&self, check: &mut Check<'_>) {
        (**self).check(check);
    }

    fn measure(&self) -> Measure<'_> {
        (**self).measure()
    }
}

/// Null is read as nothing, as if the member were absent.
impl<T: Decode> Decode for Option<T> {
    const OPTIONAL: bool = true;

    fn blank() -> Self {
        None
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(if reader.null()? {
            None
        } else {
            Some(T::decode(reader)?)
        })
    }
}

impl<T: Encode> Encode for Option<T> {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn check(&self, check: &mut Check<'_>) {
        if let Some(value) = self {
            value.check(check);
        }
    }

    fn measure(&self) -> Measure<'_> {
        self.as_ref().map_or(Measure::Opaque, Encode::measure)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = Self::new();
        reader.array(|reader| {
            items.push(T::decode(reader)?);
            Ok(())
        })?;
        Ok(items)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.array(self);
    }

    fn check(&self, check: &mut Check<'_>) {
        for (index, item) in self.iter().enumerate() {
            check.item(index, item);
        }
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Items(self)
    }
}

impl<T: Encode> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each_item(&self, each: &mut dyn FnMut(usize, &dyn Encode)) {
        for (index, item) in self.iter().enumerate() {
            each(index, item);
        }
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        reader.map(|name, reader| {
            map.insert(name, T::decode(reader)?);
            Ok(())
        })?;
        Ok(map)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, writer: &mut Writer) {
        writer.map(self);
    }

    fn check(&self, check: &mut Check<'_>) {
        for (name, value) in self {
            check.nested(name, value);
        }
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Entries(self)
    }
}

impl<T: Encode> Entries for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each_entry(&self, each: &mut dyn FnMut(&str, &dyn Encode)) {
        for (name, value) in self {
            each(name, value);
        }
    }
}

/// An additional-members map that may not be there at all.
impl<T: Encode> Entries for Option<BTreeMap<String, T>> {
    fn count(&self) -> usize {
        self.as_ref().map_or(0, BTreeMap::len)
    }

    fn each_entry(&self, each: &mut dyn FnMut(&str, &dyn Encode)) {
        if let Some(map) = self {
            map.each_entry(each);
        }
    }
}
