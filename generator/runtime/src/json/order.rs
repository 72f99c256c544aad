//! In which order a server writes the members of its objects.

use super::decode::Slot;

/// How many steps are remembered.
const STEPS: usize = 128;

/// How far, behind each slot, the one was that came next in the text: nowhere but to the next slot, until another has been found.
///
/// A guess and no more, so it does not matter that objects of different types sometimes share a place.
#[derive(Debug)]
pub(super) struct Order([i8; STEPS]);

impl Order {
    pub(super) const fn unknown() -> Self {
        Self([0; STEPS])
    }

    /// Where the steps of objects with these slots are: by the address of the first name, which is a constant of its type.
    #[inline]
    pub(super) fn turn(slots: &[(&'static str, &mut dyn Slot)]) -> usize {
        let first = slots.first().map_or(0, |(name, _)| name.as_ptr().addr());
        first.wrapping_add(slots.len() << 3)
    }

    /// The slot that probably comes where `next` would in the order of the slots.
    #[inline]
    pub(super) fn slot_at(&self, turn: usize, next: usize) -> usize {
        let step = self.0.get(turn.wrapping_add(next) % STEPS);
        next.wrapping_add_signed(step.copied().map_or(0, isize::from))
    }

    /// Remembers that it was `found`.
    pub(super) fn remember(&mut self, turn: usize, next: usize, found: usize) {
        if let Some(step) = self.0.get_mut(turn.wrapping_add(next) % STEPS)
            && let Ok(far) = found.wrapping_sub(next).cast_signed().try_into()
        {
            *step = far;
        }
    }
}
