//! Arrays whose first items each have a type of their own: Rust tuples of one to eight items, and [`Tuple`] where more may follow.

use super::super::limits::Check;
use super::decode::Decode;
use super::encode::{Encode, Items, Measure};
use super::error::DecodeError;
use super::reader::Reader;
use super::writer::Writer;

/// The first items of an array, each of a type of its own, and those that follow (`prefixItems` beside `items`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tuple<P, R> {
    /// One item per position, as a Rust tuple.
    pub positions: P,
    /// The items behind them.
    pub rest: Vec<R>,
}

/// Reads an item that has no position.
type Each<'e> = &'e mut dyn FnMut(&mut Reader<'_>) -> Result<(), DecodeError>;

/// A Rust tuple that is read from the first items of an array.
pub trait Positions: Sized {
    /// Reads an array; `each` reads what follows the positions.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn read(reader: &mut Reader<'_>, each: Each<'_>) -> Result<Self, DecodeError>;
}

impl<P: Positions + Decode, R: Decode> Decode for Tuple<P, R> {
    fn blank() -> Self {
        Self {
            positions: P::blank(),
            rest: Vec::new(),
        }
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut rest = Vec::new();
        let positions = P::read(reader, &mut |reader| {
            rest.push(R::decode(reader)?);
            Ok(())
        })?;
        Ok(Self { positions, rest })
    }
}

impl<P: Items, R: Encode> Encode for Tuple<P, R> {
    fn encode(&self, writer: &mut Writer) {
        writer.sequence(|writer, first| {
            self.each_item(&mut |_, item| writer.item(first, item));
        });
    }

    fn check(&self, check: &mut Check<'_>) {
        self.each_item(&mut |index, item| check.item(index, item));
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Items(self)
    }
}

impl<P: Items, R: Encode> Items for Tuple<P, R> {
    fn count(&self) -> usize {
        self.positions.count() + self.rest.len()
    }

    fn each_item(&self, each: &mut dyn FnMut(usize, &dyn Encode)) {
        self.positions.each_item(each);
        for (index, item) in self.rest.iter().enumerate() {
            each(self.positions.count() + index, item);
        }
    }
}

/// How far the reading of an array has come.
struct Place {
    index: usize,
    /// Whether there is an item at `index`.
    more: bool,
}

impl Place {
    /// Enters an array.
    fn first(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let more = reader.array_start()?;
        Ok(Self { index: 0, more })
    }

    /// Reads an item that must be there, unless nothing is a value of its type.
    fn read<T: Decode>(&mut self, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        if !T::OPTIONAL && (!self.more || reader.null()?) {
            return Err(DecodeError::absent().in_item(self.index));
        }
        if !self.more {
            self.index += 1;
            return Ok(T::blank());
        }
        let start = reader.offset();
        match T::decode(reader) {
            Ok(value) => {
                self.pass(reader)?;
                Ok(value)
            }
            Err(error) => Err(self.at(error, reader, start)),
        }
    }

    /// Reads the items that are left.
    fn rest(mut self, reader: &mut Reader<'_>, each: Each<'_>) -> Result<(), DecodeError> {
        while self.more {
            let start = reader.offset();
            if let Err(error) = each(reader) {
                return Err(self.at(error, reader, start));
            }
            self.pass(reader)?;
        }
        Ok(())
    }

    fn pass(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.more = reader.array_next()?;
        self.index += 1;
        Ok(())
    }

    #[cold]
    fn at(&self, error: DecodeError, reader: &Reader<'_>, start: usize) -> DecodeError {
        error.located(reader.text, start).in_item(self.index)
    }
}

macro_rules! tuple {
    ($($item:ident $index:tt)+) => {
        impl<$($item: Decode),+> Positions for ($($item,)+) {
            fn read(reader: &mut Reader<'_>, each: Each<'_>) -> Result<Self, DecodeError> {
                let mut place = Place::first(reader)?;
                let items = ($(place.read::<$item>(reader)?,)+);
                place.rest(reader, each)?;
                Ok(items)
            }
        }

        impl<$($item: Decode),+> Decode for ($($item,)+) {
            fn blank() -> Self {
                ($($item::blank(),)+)
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Self::read(reader, &mut |reader| reader.skip())
            }
        }

        impl<$($item: Encode),+> Encode for ($($item,)+) {
            fn encode(&self, writer: &mut Writer) {
                writer.sequence(|writer, first| {
                    $(writer.item(first, &self.$index);)+
                });
            }

            fn check(&self, check: &mut Check<'_>) {
                $(check.item($index, &self.$index);)+
            }

            fn measure(&self) -> Measure<'_> {
                Measure::Items(self)
            }
        }

        impl<$($item: Encode),+> Items for ($($item,)+) {
            fn count(&self) -> usize {
                [$($index),+].len()
            }

            fn each_item(&self, each: &mut dyn FnMut(usize, &dyn Encode)) {
                $(each($index, &self.$index);)+
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0 B 1);
tuple!(A 0 B 1 C 2);
tuple!(A 0 B 1 C 2 D 3);
tuple!(A 0 B 1 C 2 D 3 E 4);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
