//! Arrays whose first items each have a type of their own: Rust tuples of one to eight items, and [`Tuple`] where more may follow.

use super::super::limits::Check;
use super::decode::{Decode, required_item};
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

macro_rules! tuple {
    ($($item:ident $slot:ident $index:tt)+) => {
        impl<$($item: Decode),+> Positions for ($($item,)+) {
            fn read(reader: &mut Reader<'_>, each: Each<'_>) -> Result<Self, DecodeError> {
                $(let mut $slot: Option<$item> = None;)+
                reader.tuple_rest(&mut [$(&mut $slot),+], each)?;
                Ok(($(required_item($slot, $index)?,)+))
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
                writer.tuple(&[$(&self.$index),+]);
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

tuple!(A a 0);
tuple!(A a 0 B b 1);
tuple!(A a 0 B b 1 C c 2);
tuple!(A a 0 B b 1 C c 2 D d 3);
tuple!(A a 0 B b 1 C c 2 D d 3 E e 4);
tuple!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5);
tuple!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6);
tuple!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7);
