//! Arrays whose items each have a type of their own, as Rust tuples of one to eight items.

use super::super::limits::Check;
use super::decode::{Decode, required_item};
use super::encode::Encode;
use super::error::DecodeError;
use super::reader::Reader;
use super::writer::Writer;

macro_rules! tuple {
    ($($item:ident $slot:ident $index:tt)+) => {
        impl<$($item: Decode),+> Decode for ($($item,)+) {
            fn blank() -> Self {
                ($($item::blank(),)+)
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                $(let mut $slot: Option<$item> = None;)+
                reader.tuple(&mut [$(&mut $slot),+])?;
                Ok(($(required_item($slot, $index)?,)+))
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
