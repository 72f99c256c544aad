//! Members that a type does not know, for those who ask.

use specwright_runtime as rt;

use crate::support::{GET, Server, core, json};

/// A type of a document that is older than the server.
#[derive(Debug, PartialEq)]
struct Pet {
    name: String,
    friends: Option<Vec<Pet>>,
}

impl rt::Decode for Pet {
    fn blank() -> Self {
        Self {
            name: rt::blank(),
            friends: None,
        }
    }

    fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut new = Self::blank();
        reader.object(&mut [("name", &mut new.name), ("friends", &mut new.friends)])?;
        Ok(new)
    }
}

const BODY: &str = r#"{"success": true, "result": {"name": "Rex", "mood": {"a": [1, 2]},
    "friends": [{"name": "Tom"}, {"age": 3 , "name": "Kim", "odd name": null}]}, "new": 1}"#;

fn found(members: &[rt::UnknownMember]) -> Vec<(&str, &str)> {
    let found = members.iter();
    found
        .map(|member| (member.path.as_str(), member.json.as_str()))
        .collect()
}

#[tokio::test]
async fn each_with_its_path_and_text() {
    let server = Server::always(json(200, BODY)).await;
    let core = core(&server);
    let call = core.call(&GET).send_member::<Pet>("result");
    let response = call.with_response().await.unwrap();
    assert_eq!(response.value.name, "Rex");
    let below = [
        ("result.mood", r#"{"a": [1, 2]}"#),
        ("result.friends[1].age", "3"),
        (r#"result.friends[1]["odd name"]"#, "null"),
    ];
    let unknown = response.unknown().unwrap();
    assert_eq!(found(&unknown), below);
    assert_eq!(rt::from_json::<i64>(&unknown[1].json), Ok(3));
    let raw = core.call(&GET).send_raw().await.unwrap();
    assert_eq!(found(&raw.unknown_in::<Pet>("result").unwrap()), below);
    assert!(raw.unknown::<Pet>().is_err());
}

/// A variant that was tried and did not fit leaves nothing behind.
#[tokio::test]
async fn only_those_of_the_variant_that_fits() {
    struct Either;
    impl rt::Decode for Either {
        fn blank() -> Self {
            Self
        }

        fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
            if reader.attempt(<Pet as rt::Decode>::decode).is_ok() {
                return Ok(Self);
            }
            let mut price = 0i64;
            reader.object(&mut [("price", &mut price)])?;
            Ok(Self)
        }
    }
    let server = Server::always(json(200, r#"{"price": 1, "colour": "red"}"#)).await;
    let raw = core(&server).call(&GET).send_raw().await.unwrap();
    assert_eq!(
        found(&raw.unknown::<Either>().unwrap()),
        [("colour", r#""red""#)]
    );
}
