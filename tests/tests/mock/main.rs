//! The mock that generated crates carry, of both APIs: what it refuses, what it answers, what it remembers.

mod answers;
mod faults;
mod ledger;
mod refusals;
mod served;
mod support;
