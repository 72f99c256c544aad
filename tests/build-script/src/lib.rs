//! Has a client of a library, which its build script generates.

#[allow(
    unexpected_cfgs,
    reason = "the features of the generated code are those of a crate"
)]
pub mod library {
    //! The client, as the build script made it.
    include!(concat!(env!("OUT_DIR"), "/library/mod.rs"));
}

#[allow(
    unexpected_cfgs,
    reason = "the features of the generated code are those of a crate"
)]
pub mod shop_whole {
    //! The client of a shop, with the features of both its groups.
    include!(concat!(env!("OUT_DIR"), "/shop_whole/mod.rs"));
}

#[allow(
    unexpected_cfgs,
    reason = "the features of the generated code are those of a crate"
)]
pub mod shop_orders {
    //! The client of a shop, with the feature of one group.
    include!(concat!(env!("OUT_DIR"), "/shop_orders/mod.rs"));
}

#[allow(
    unexpected_cfgs,
    reason = "the features of the generated code are those of a crate"
)]
pub mod shop_bare {
    //! The client of a shop, with no feature of a group.
    include!(concat!(env!("OUT_DIR"), "/shop_bare/mod.rs"));
}
