//! Every type for caches, logs and command lines: the feature `serde`.

use cloudflare_email_security::Maybe;
use cloudflare_email_security::allow_policies::{
    AllowPolicy, AllowPolicyId, CreateAllowPolicy, ListAllowPoliciesOrder, PatternType,
    UpdateAllowPolicy,
};
use cloudflare_email_security::testing::Example;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// What comes back through JSON, through a format that is not JSON, and within a type of one's own.
fn round<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) {
    let json = serde_json::to_string(value).expect("JSON");
    assert_eq!(serde_json::from_str::<T>(&json).expect("the value"), *value);
    let yaml = serde_yaml::to_string(value).expect("YAML");
    assert_eq!(serde_yaml::from_str::<T>(&yaml).expect("the value"), *value);
}

#[test]
fn what_was_stored_is_what_was_there() {
    let policy = AllowPolicy::example();
    round(&policy);
    round(&AllowPolicy::minimal());
    round(&CreateAllowPolicy::example());
    round(
        &UpdateAllowPolicy::new()
            .comments(Maybe::Null)
            .is_regex(true),
    );
    round(&AllowPolicyId::from("a/b"));
    let unlisted: PatternType = serde_json::from_str("\"SUBNET\"").expect("a pattern type");
    round(&unlisted);
    round(&ListAllowPoliciesOrder::CreatedAt);

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Cached {
        at: u64,
        policies: Vec<AllowPolicy>,
    }
    round(&Cached {
        at: 7,
        policies: vec![policy],
    });
}

/// As the API has it: names, and what is absent.
#[test]
fn as_the_document_has_it() {
    let text = serde_json::to_value(AllowPolicy::example()).expect("JSON");
    assert_eq!(text["pattern_type"], "EMAIL");
    assert_eq!(text["created_at"], "2014-01-01T05:20:00.12345Z");
    let minimal = serde_json::to_value(AllowPolicy::minimal()).expect("JSON");
    assert_eq!(minimal.as_object().map(serde_json::Map::len), Some(2));
    let error = serde_json::from_str::<AllowPolicy>(r#"{"id": "a"}"#).unwrap_err();
    assert!(error.to_string().contains("created_at"), "{error}");
}
