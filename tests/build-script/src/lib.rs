//! Has a client of a library, which its build script generates.

#[allow(
    unexpected_cfgs,
    reason = "the features of the generated code are those of a crate"
)]
pub mod library {
    //! The client, as the build script made it.
    include!(concat!(env!("OUT_DIR"), "/library/mod.rs"));
}
