//! Open enums, string newtypes and the bridge to serde, as generated code uses them.

use specwright_runtime as rt;
use specwright_runtime::{OpenEnum as _, from_json, to_json};

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
enum PatternType {
    Email,
    Unknown,
    Other(rt::Unlisted),
}

impl rt::OpenEnum for PatternType {
    const RECEIVE_ONLY: &'static [&'static str] = &["UNKNOWN"];

    fn from_wire(text: &str) -> Self {
        match text {
            "EMAIL" => Self::Email,
            "UNKNOWN" => Self::Unknown,
            _ => Self::Other(rt::Unlisted::new(text)),
        }
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Email => "EMAIL",
            Self::Unknown => "UNKNOWN",
            Self::Other(text) => text.as_str(),
        }
    }
}

rt::open_enum!(rt, PatternType);

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Level {
    Low,
    Other(rt::UnlistedInt),
}

impl rt::OpenIntEnum for Level {
    const RECEIVE_ONLY: &'static [i64] = &[9];

    fn from_wire(value: i64) -> Self {
        if value == 1 {
            Self::Low
        } else {
            Self::Other(rt::UnlistedInt::new(value))
        }
    }

    fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::Other(value) => value.get(),
        }
    }
}

rt::open_int_enum!(rt, Level);

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct PolicyId(String);

rt::string_id!(rt, PolicyId);

#[derive(Debug, PartialEq)]
#[cfg_attr(
    not(feature = "serde"),
    expect(dead_code, reason = "only the bridge makes one")
)]
struct Envelope<T> {
    result: T,
}

impl<T: rt::Decode> rt::Decode for Envelope<T> {
    fn blank() -> Self {
        Self {
            result: rt::blank(),
        }
    }

    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut new = Self::blank();
        r.object(&mut [("result", &mut new.result)])?;
        Ok(new)
    }
}

impl<T: rt::Encode> rt::Encode for Envelope<T> {
    fn encode(&self, w: &mut rt::Writer) {
        w.object(&[("result", &self.result)]);
    }
}

rt::serde_bridge!(rt, PatternType, Level, PolicyId, Envelope<T>);

#[test]
fn a_value_that_is_not_listed_survives() {
    let kinds: Vec<PatternType> = from_json(r#"["EMAIL", "email", "UNKNOWN"]"#).unwrap();
    assert_eq!(kinds[0], PatternType::Email);
    assert_eq!(kinds[1].as_str(), "email");
    assert_eq!(kinds[1].to_string(), "email");
    assert_eq!(to_json(&kinds[1]).unwrap(), r#""email""#);
    assert_eq!(
        "EMAIL".parse::<PatternType>().unwrap(),
        PatternType::from("EMAIL".to_owned())
    );
    assert_eq!(from_json::<Vec<Level>>("[1, 2.0]").unwrap()[1].as_i64(), 2);
    assert_eq!(to_json(&Level::from(3)).unwrap(), "3");
}

#[test]
fn what_may_only_be_received_is_not_sent() {
    assert!(to_json(&PatternType::Email).is_ok());
    let violations = to_json(&(1, vec![PatternType::Unknown])).unwrap_err();
    assert_eq!(
        violations.to_string(),
        "[1][0]: \"UNKNOWN\" may be received but not sent"
    );
    assert!(to_json(&PatternType::from_wire("UNKNOWN")).is_err());
    assert_eq!(
        to_json(&Level::from(9)).unwrap_err().to_string(),
        "9 may be received but not sent"
    );
}

#[test]
fn an_id_may_come_as_a_number() {
    let ids: Vec<PolicyId> = from_json(r#"["a", 2401, 18446744073709551616]"#).unwrap();
    let texts: Vec<&str> = ids.iter().map(PolicyId::as_str).collect();
    assert_eq!(texts, ["a", "2401", "18446744073709551616"]);
    assert_eq!(to_json(&ids[1]).unwrap(), r#""2401""#);
    assert_eq!(
        from_json::<Vec<PolicyId>>("[true]").unwrap_err().path(),
        "[0]"
    );
    assert_eq!(format!("{:>4}", PolicyId::from("x")), "   x");
}

#[test]
fn what_a_request_lacks_is_named() {
    let missing = rt::Missing::among(&[("pattern", true), ("is_regex", false), ("comments", true)]);
    assert_eq!(
        missing.to_string(),
        "required by the request and absent: pattern, comments"
    );
}

#[cfg(feature = "serde")]
#[test]
fn serde_reads_and_writes_what_the_runtime_does() {
    let value = Envelope {
        result: vec![(PatternType::from("MAC"), Level::Low, PolicyId::new("x"))],
    };
    let text = serde_json::to_string(&value.result[0].0).unwrap();
    assert_eq!(text, r#""MAC""#);
    let text = serde_json::to_string(&Envelope {
        result: PolicyId::new("x"),
    })
    .unwrap();
    assert_eq!(text, r#"{"result":"x"}"#);
    let back: Envelope<PolicyId> = serde_json::from_str(&text).unwrap();
    assert_eq!(back.result.as_str(), "x");
    let fault = serde_json::from_str::<Envelope<PolicyId>>(r#"{"result":[]}"#).unwrap_err();
    assert!(
        fault.to_string().starts_with("result: expected a string"),
        "{fault}"
    );
}
