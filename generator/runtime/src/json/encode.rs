//! The traits of writing: values in, JSON text out, and what the limits of a document need to see of a value.

use std::borrow::Cow;

use super::super::limits::Check;
use super::writer::Writer;

/// A value that can be written as JSON.
pub trait Encode {
    /// Writes one JSON value.
    fn encode(&self, writer: &mut Writer);

    /// Whether a member with this value is left out of its object.
    fn is_absent(&self) -> bool {
        false
    }

    /// Adds what the document forbids about this value and what it holds.
    fn check(&self, check: &mut Check<'_>) {
        let _ = check;
    }

    /// What limits are compared with.
    fn measure(&self) -> Measure<'_> {
        Measure::Opaque
    }
}

/// What limits need to see of a value.
#[derive(Clone)]
pub enum Measure<'a> {
    /// Nothing to compare: a boolean, null, an object with declared members.
    Opaque,
    /// The content of a string.
    Text(Cow<'a, str>),
    /// An integer.
    Integer(i128),
    /// A number, as exact decimal text.
    Number(Cow<'a, str>),
    /// A list.
    Items(&'a dyn Items),
    /// A map.
    Entries(&'a dyn Entries),
}

/// A list whose items can be looked at one by one.
pub trait Items {
    /// The number of items.
    fn count(&self) -> usize;
    /// Calls `each` for every item, in order.
    fn each_item(&self, each: &mut dyn FnMut(usize, &dyn Encode));
}

/// A map whose entries can be looked at one by one.
pub trait Entries {
    /// The number of entries.
    fn count(&self) -> usize;
    /// Calls `each` for every entry, in the map's order.
    fn each_entry(&self, each: &mut dyn FnMut(&str, &dyn Encode));
}

/// A required member that may be null: `None` is written as null instead of being left out.
pub struct OrNull<'a, T>(
    /// The value.
    pub &'a Option<T>,
);

impl<T: Encode> Encode for OrNull<'_, T> {
    fn encode(&self, writer: &mut Writer) {
        self.0.encode(writer);
    }

    fn check(&self, check: &mut Check<'_>) {
        self.0.check(check);
    }

    fn measure(&self) -> Measure<'_> {
        self.0.measure()
    }
}
