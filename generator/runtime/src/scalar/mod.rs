//! The values that JSON has no notation for: instants, dates, times, durations, UUIDs, bytes, decimals.
//!
//! In: their text. Out: a value that compares by meaning and writes back what was read. Text that is not one is an error
//! with the path, never a guess.
