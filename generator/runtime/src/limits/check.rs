//! Walking a value with its path, collecting what is forbidden.

use super::super::json::{Encode, Measure, Writer, push_index, push_member};
use super::{Limits, Violations, apply};

/// The place in a value that is being checked, and where violations go.
pub struct Check<'a> {
    place: Place<'a>,
    violations: &'a mut Violations,
}

#[derive(Clone, Copy)]
enum Place<'a> {
    Root,
    Member(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn write(&self, path: &mut String) {
        match self {
            Self::Root => {}
            Self::Member(parent, name) => {
                parent.write(path);
                push_member(path, name);
            }
            Self::Item(parent, index) => {
                parent.write(path);
                push_index(path, *index);
            }
        }
    }
}

impl<'a> Check<'a> {
    /// At the root of a value.
    #[must_use]
    pub fn new(violations: &'a mut Violations) -> Self {
        Self {
            place: Place::Root,
            violations,
        }
    }

    /// Checks a value at this very place: its limits, and what it holds. An absent value is never at fault.
    pub fn value(&mut self, value: &dyn Encode, limits: &Limits) {
        if !value.is_absent() {
            apply::apply(self, value, limits);
            value.check(self);
        }
    }

    /// Checks member `name`.
    pub fn field(&mut self, name: &str, value: &dyn Encode, limits: &Limits) {
        self.in_member(name, |check| check.value(value, limits));
    }

    /// Checks what member `name` holds; it has no limits of its own.
    pub fn nested(&mut self, name: &str, value: &dyn Encode) {
        self.field(name, value, &Limits::NONE);
    }

    /// Checks what item `index` holds.
    pub fn item(&mut self, index: usize, value: &dyn Encode) {
        self.in_item(index, |check| check.value(value, &Limits::NONE));
    }

    /// Checks the number of members of an object: those of `members` that are not absent, and `others`.
    pub fn members(&mut self, members: &[(&str, &dyn Encode)], others: usize, limits: &Limits) {
        let present = members.iter().filter(|(_, value)| !value.is_absent());
        self.member_count(present.count() + others, limits);
    }

    pub(crate) fn member_count(&mut self, count: usize, limits: &Limits) {
        apply::apply_member_count(self, count, limits);
    }

    pub(crate) fn item_count(&mut self, count: usize, limits: &Limits) {
        apply::apply_item_count(self, count, limits);
    }

    pub(crate) fn byte_count(&mut self, count: u64, limits: &Limits) {
        apply::apply_byte_count(self, count, limits);
    }

    /// Adds a violation at this place.
    pub fn refuse(&mut self, message: impl Into<String>) {
        let mut path = String::new();
        self.place.write(&mut path);
        self.violations.push(path, message);
    }

    /// Adds a violation when `value` is one of those that may be received but not sent.
    pub fn sendable<T>(&mut self, value: T, receive_only: &[T])
    where
        T: PartialEq + std::fmt::Debug,
    {
        if receive_only.contains(&value) {
            self.refuse(format!("{value:?} may be received but not sent"));
        }
    }

    /// Checks within member `name`, by means of its own.
    pub fn in_member(&mut self, name: &str, run: impl FnOnce(&mut Check<'_>)) {
        let place = self.place;
        run(&mut Check {
            place: Place::Member(&place, name),
            violations: self.violations,
        });
    }

    pub(crate) fn in_item(&mut self, index: usize, run: impl FnOnce(&mut Check<'_>)) {
        let place = self.place;
        run(&mut Check {
            place: Place::Item(&place, index),
            violations: self.violations,
        });
    }
}

/// A value with limits of the place where it is sent.
pub struct Limited<'a>(
    /// The value.
    pub &'a dyn Encode,
    /// What it must satisfy there, beside what its type demands.
    pub &'a Limits,
);

impl Encode for Limited<'_> {
    fn encode(&self, writer: &mut Writer) {
        self.0.encode(writer);
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }

    fn check(&self, check: &mut Check<'_>) {
        check.value(self.0, self.1);
    }

    fn measure(&self) -> Measure<'_> {
        self.0.measure()
    }
}

/// Checks a value and what it holds.
///
/// # Errors
/// Everything that the document forbids.
pub fn check(value: &dyn Encode, limits: &Limits) -> Result<(), Violations> {
    let mut violations = Violations::default();
    Check::new(&mut violations).value(value, limits);
    violations.into_result()
}
