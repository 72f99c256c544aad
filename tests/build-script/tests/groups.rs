//! A feature per resource group: without it the group is not there, and what groups share always is.

use generated_when_built::{shop_bare, shop_orders, shop_whole};

/// Modules of the names of groups. Beside a client that has such a module itself, they are ambiguous, which does not compile.
mod absent {
    pub(super) mod orders {
        pub(crate) fn is_absent() -> bool {
            true
        }
    }
    pub(super) mod customers {
        pub(crate) fn is_absent() -> bool {
            true
        }
    }
}

/// Methods of the names of groups. A client's own come before these.
trait Absent {
    fn orders(&self) -> &'static str {
        "absent"
    }
    fn customers(&self) -> &'static str {
        "absent"
    }
}

impl Absent for shop_orders::Client {}
impl Absent for shop_bare::Client {}

macro_rules! client {
    ($shop:ident) => {
        $shop::Client::builder()
            .base_url("https://shop.example")
            .build()
            .unwrap()
    };
}

#[test]
fn with_all_features_all_groups_are_there() {
    let client = client!(shop_whole);
    let orders: shop_whole::orders::Orders = client.orders();
    let customers: shop_whole::customers::Customers = client.customers();
    drop((orders, customers));
}

#[test]
fn with_one_feature_one_group_is_there_and_what_it_shares_with_others() {
    #[expect(unused_imports, reason = "it must not have what the other import has")]
    use shop_orders::*;
    mod without {
        pub(super) use super::absent::customers;
    }
    use without::*;
    assert!(customers::is_absent());

    let client = client!(shop_orders);
    let orders: shop_orders::orders::Orders = client.orders();
    drop(orders);
    assert_eq!(client.customers(), "absent");

    let order = r#"{"name":"n","total":{"cents":5}}"#;
    let order: shop_orders::orders::Order = shop_orders::from_json(order).unwrap();
    let total: &shop_orders::types::Money = &order.total;
    assert_eq!(total.cents, 5);
    let label = shop_orders::types::Label::from(order);
    assert_eq!(label.name, "n");
}

#[test]
fn with_no_feature_only_what_groups_share_is_there() {
    use absent::*;
    #[expect(unused_imports, reason = "it must not have what the other import has")]
    use shop_bare::*;
    assert!(orders::is_absent() && customers::is_absent());

    let client = client!(shop_bare);
    assert_eq!((client.orders(), client.customers()), ("absent", "absent"));
    let label = shop_bare::types::Label::new("n");
    assert_eq!(shop_bare::to_json(&label).unwrap(), r#"{"name":"n"}"#);
    let money: shop_bare::types::Money = shop_bare::from_json(r#"{"cents":5}"#).unwrap();
    assert_eq!(money.cents, 5);
}
