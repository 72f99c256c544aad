//! Objects, arrays, maps and tuples, read into slots.
//!
//! Servers write members in one order: the next key is guessed to be that of the next slot, or of the one that came next in the
//! last such object, before the list is searched. Members that no slot wants are skipped, or given to whatever takes the rest.

use std::collections::BTreeMap;

use super::decode::{Decode, Slot};
use super::error::DecodeError;
use super::order::Order;
use super::reader::Reader;

/// Takes the members of an object that no slot wants.
pub trait Rest {
    /// Reads the value of member `name`.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn member(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), DecodeError>;
}

impl<T: Decode> Rest for BTreeMap<String, T> {
    fn member(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let value = T::decode(reader)?;
        self.insert(name, value);
        Ok(())
    }
}

/// As [`BTreeMap`]; a map that is not there at all stays `None`.
impl<T: Decode> Rest for Option<BTreeMap<String, T>> {
    fn member(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.get_or_insert_with(BTreeMap::new).member(name, reader)
    }
}

/// Takes those members that are of the map's type, and passes over the others: the API describes members of some names, and
/// says nothing of the rest.
pub struct Fitting<'m, T>(
    /// The map.
    pub &'m mut BTreeMap<String, T>,
);

impl<T: Decode> Rest for Fitting<'_, T> {
    fn member(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match reader.attempt(T::decode) {
            Ok(value) => {
                self.0.insert(name, value);
            }
            Err(error) if error.is_of_depth() => return Err(error),
            Err(_) => {
                reader.skip_unknown()?;
                // Of two members of one name the last counts.
                self.0.remove(&name);
            }
        }
        Ok(())
    }
}

/// Takes the rest by a function, such as one that chooses a map by the member's name.
pub struct RestWith<F>(
    /// Reads the value of the member it is given the name of.
    pub F,
);

impl<F: FnMut(String, &mut Reader<'_>) -> Result<(), DecodeError>> Rest for RestWith<F> {
    fn member(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        (self.0)(name, reader)
    }
}

/// Which slots of an object have been filled.
#[derive(Default)]
struct Filled {
    /// The first 64, a bit each.
    few: u64,
    /// The next, in the same way.
    others: Vec<u64>,
}

impl Filled {
    #[inline]
    fn insert(&mut self, index: usize) {
        match index.checked_sub(64) {
            None => self.few |= bit(index),
            Some(index) => self.insert_other(index),
        }
    }

    #[cold]
    fn insert_other(&mut self, index: usize) {
        let word = index / 64;
        if self.others.len() <= word {
            self.others.resize(word + 1, 0);
        }
        if let Some(word) = self.others.get_mut(word) {
            *word |= bit(index);
        }
    }

    #[inline]
    fn has(&self, index: usize) -> bool {
        let word = match index.checked_sub(64) {
            None => self.few,
            Some(index) => self.others.get(index / 64).copied().unwrap_or_default(),
        };
        word & bit(index) != 0
    }
}

/// The bit of an index within its word.
fn bit(index: usize) -> u64 {
    1 << (index % 64)
}

/// Who takes the value of a member.
enum Taker {
    /// The slot at this index.
    Slot(usize),
    /// Whatever takes the rest, by the member's name.
    Rest(String),
    Nobody,
}

impl Reader<'_> {
    /// Reads an object; members without a slot are skipped.
    ///
    /// # Errors
    /// The text is not JSON, the value is not an object, nests too deep, a member's value is not what its slot takes, or a
    /// member is absent or null whose slot is not optional.
    pub fn object(
        &mut self,
        slots: &mut [(&'static str, &mut dyn Slot)],
    ) -> Result<(), DecodeError> {
        self.members_of(slots, None)
    }

    /// Reads an object; members without a slot go to `rest`.
    ///
    /// # Errors
    /// As [`Reader::object`].
    pub fn object_rest(
        &mut self,
        slots: &mut [(&'static str, &mut dyn Slot)],
        rest: &mut dyn Rest,
    ) -> Result<(), DecodeError> {
        self.members_of(slots, Some(rest))
    }

    /// By a pointer, as parameters are laid out (`http/request/call.rs`).
    fn members_of(
        &mut self,
        slots: &mut [(&'static str, &mut dyn Slot)],
        rest: Option<&mut dyn Rest>,
    ) -> Result<(), DecodeError> {
        let read: fn(&mut Self, &mut [_], Option<&mut dyn Rest>) -> _ = Self::read_object;
        read(self, slots, rest)
    }

    fn read_object(
        &mut self,
        slots: &mut [(&'static str, &mut dyn Slot)],
        mut rest: Option<&mut dyn Rest>,
    ) -> Result<(), DecodeError> {
        self.object_start()?;
        let turn = Order::turn(slots);
        let mut next = 0;
        let mut filled = Filled::default();
        let mut first = true;
        loop {
            let before = self.offset();
            if !self.member(first)? {
                break;
            }
            first = false;
            let taker = self.taker(slots, rest.is_some(), turn, next)?;
            let start = self.offset();
            match (taker, &mut rest) {
                (Taker::Slot(index), _) => {
                    if let Some((name, slot)) = slots.get_mut(index)
                        && let Err(error) = slot.fill(self)
                    {
                        return Err(self.in_slot(error, name, start));
                    }
                    next = index + 1;
                    filled.insert(index);
                }
                (Taker::Rest(name), Some(rest)) => {
                    if let Err(error) = rest.member(name, self) {
                        return Err(self.in_rest(error, before, start));
                    }
                }
                _ => self.skip_unknown()?,
            }
        }
        self.leave();
        for (index, (name, slot)) in slots.iter().enumerate() {
            if !filled.has(index) && !slot.is_optional() {
                return Err(DecodeError::missing(*name));
            }
        }
        Ok(())
    }

    /// Reads the name of a member, and says who wants its value.
    #[inline]
    fn taker(
        &mut self,
        slots: &[(&'static str, &mut dyn Slot)],
        has_rest: bool,
        turn: usize,
        next: usize,
    ) -> Result<Taker, DecodeError> {
        let guess = self.order.slot_at(turn, next);
        if let Some((name, _)) = slots.get(guess)
            && self.is_named(name)
        {
            return Ok(Taker::Slot(guess));
        }
        let name = self.name()?;
        let name = self.content(&name);
        match slots.iter().position(|(slot, _)| *slot == name) {
            Some(found) => {
                self.order.remember(turn, next, found);
                Ok(Taker::Slot(found))
            }
            None if has_rest => Ok(Taker::Rest(name.to_owned())),
            None => Ok(Taker::Nobody),
        }
    }

    /// Refuses a null.
    pub(super) fn not_null(&mut self) -> Result<(), DecodeError> {
        if self.peek() == b'n' {
            return Err(self.mismatch("a value"));
        }
        Ok(())
    }

    /// A fault in the member `name`. Null where the slot takes none is as if the member were absent.
    #[cold]
    fn in_slot(&mut self, error: DecodeError, name: &'static str, start: usize) -> DecodeError {
        self.rewind(start);
        match self.null() {
            Ok(true) => DecodeError::missing(name),
            _ => error.located(self.text, start).in_member(name),
        }
    }

    /// Reads an object as a map; `each` reads the value of the member it is given the name of.
    ///
    /// # Errors
    /// The text is not JSON, the value is not an object, nests too deep, or `each` fails.
    #[inline]
    pub fn map(
        &mut self,
        mut each: impl FnMut(String, &mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.object_start()?;
        let mut first = true;
        loop {
            let before = self.offset();
            let Some(name) = self.key(first)? else {
                break;
            };
            first = false;
            let name = self.content(&name).to_owned();
            let start = self.offset();
            if let Err(error) = each(name, self) {
                return Err(self.in_rest(error, before, start));
            }
        }
        self.leave();
        Ok(())
    }

    /// Counts one level down, where an object starts.
    fn object_start(&mut self) -> Result<(), DecodeError> {
        if self.peek() != b'{' {
            return Err(self.mismatch("an object"));
        }
        self.enter()
    }

    /// A fault in a member whose name was given away: it stands in the text, after `before`.
    #[cold]
    fn in_rest(&self, error: DecodeError, before: usize, start: usize) -> DecodeError {
        let key = self.text.get(before..).unwrap_or_default();
        let key = key.trim_start_matches(['{', ',', ' ', '\t', '\r', '\n']);
        let name = Reader::new(key)
            .str()
            .map(str::to_owned)
            .unwrap_or_default();
        error.located(self.text, start).in_member(name)
    }

    /// Reads an array; `each` reads one item.
    ///
    /// # Errors
    /// The text is not JSON, the value is not an array, nests too deep, or `each` fails.
    #[inline]
    pub fn array(
        &mut self,
        mut each: impl FnMut(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let mut more = self.array_start()?;
        let mut index = 0;
        while more {
            let start = self.offset();
            if let Err(error) = each(self) {
                return Err(error.located(self.text, start).in_item(index));
            }
            index += 1;
            more = self.array_next()?;
        }
        Ok(())
    }

    /// Enters an array and says whether it has an item.
    #[inline]
    pub(super) fn array_start(&mut self) -> Result<bool, DecodeError> {
        if self.peek() != b'[' {
            return Err(self.mismatch("an array"));
        }
        self.enter()?;
        self.at += 1;
        if self.peek() == b']' {
            self.at += 1;
            self.leave();
            return Ok(false);
        }
        Ok(true)
    }

    /// Says whether the array has another item, and leaves it when not.
    #[inline]
    pub(super) fn array_next(&mut self) -> Result<bool, DecodeError> {
        match self.peek() {
            b',' => {
                self.at += 1;
                Ok(true)
            }
            b']' => {
                self.at += 1;
                self.leave();
                Ok(false)
            }
            _ => Err(self.no_comma(b']')),
        }
    }
}
