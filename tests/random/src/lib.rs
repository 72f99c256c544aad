//! Types generated from random schemas, held against `jsonschema`, a validator of JSON Schema that others wrote.
//!
//! In: the documents that the build script drew and generated modules from. Out: one test, which draws values. What always holds, for a value `v`
//! and the type `T` of a schema:
//!
//! - what the validator accepts decodes as `T`, breaks no limit, and is `v` again when written (an absent member may come back as its
//!   default; of an optional member, a response reads null as absence);
//! - what the validator refuses for its limits alone decodes all the same, for limits are never applied to responses, and is refused on the way
//!   out for the same limits at the same places;
//! - without a required member nothing decodes, unless the member may be null: absence is read as null is.
//!
//! The number and the seed are set by `SPECWRIGHT_RANDOM_SCHEMAS` and `SPECWRIGHT_RANDOM_SEED` when the crate is built, the number of values of
//! each schema by `SPECWRIGHT_RANDOM_VALUES` when it runs.
//!
//! # What is left out
//!
//! - Variants of a union that a value can satisfy together, or that only limits tell apart: the first that decodes is taken, and documented so.
//! - Integers beyond 64 bits where no limit asks for them, and beyond the width that `format` names.
//! - `minProperties` and `maxProperties` together with `default`: a default that is filled in counts.
//! - `not`, `if`, `contains`, `dependentSchemas`, `unevaluated…`: reported as unsupported, not typed.
//! - Null as the value of an optional member of any type: it is read as absence.
//! - UUIDs in upper case, which are written in lower case (RFC 9562, section 4).
//! - `readOnly` and `writeOnly`: a validator does not know the direction.
#![deny(warnings)]
#![allow(
    confusable_idents,
    mixed_script_confusables,
    reason = "the documents are many crates in one: their names are not each other's business"
)]

pub mod judge;
pub mod schemas;
pub mod values;

/// The generated modules.
pub mod documents {
    include!(concat!(env!("OUT_DIR"), "/modules.rs"));
}

#[cfg(test)]
mod tests {
    use super::judge::{Case, judge};

    const CASES: &[Case] = include!(concat!(env!("OUT_DIR"), "/table.rs"));

    #[test]
    fn types_agree_with_the_validator() {
        let values = std::env::var("SPECWRIGHT_RANDOM_VALUES").map_or(300, |text| {
            text.parse().expect("SPECWRIGHT_RANDOM_VALUES is a number")
        });
        let seed = env!("SPECWRIGHT_RANDOM_SEED").parse().expect("a number");
        let failures: Vec<String> = CASES
            .iter()
            .flat_map(|case| case.failures(seed, values))
            .collect();
        println!(
            "{} passed, {} failed",
            CASES.len() - failures.len(),
            failures.len()
        );
        assert!(
            failures.is_empty(),
            "seed {seed}:\n{}",
            failures.join("\n\n")
        );
    }
}
