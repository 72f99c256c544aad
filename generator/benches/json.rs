//! Decoding and encoding, each kind of schema, against `serde_json` with derives on the same types and the same text.

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use specwright_runtime as rt;

/// How many objects a text holds.
const COUNT: usize = 20_000;

/// Implements the runtime's traits for a struct as the generator does.
macro_rules! object {
    ($name:ident { $($required:ident),* } { $($optional:ident),* }) => {
        impl rt::Decode for $name {
            fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                $(let mut $required = None;)*
                $(let mut $optional = None;)*
                r.object(&mut [
                    $((stringify!($required), &mut $required),)*
                    $((stringify!($optional), &mut $optional),)*
                ])?;
                Ok(Self { $($required: rt::required($required, stringify!($required))?,)* $($optional,)* })
            }
        }

        impl rt::Encode for $name {
            fn encode(&self, w: &mut rt::Writer) {
                w.object(&[
                    $((stringify!($required), &self.$required),)*
                    $((stringify!($optional), &self.$optional),)*
                ]);
            }
        }
    };
}

/// A union of a cat and a dog: its decoding differs, its encoding does not.
macro_rules! encode_untagged {
    ($name:ident) => {
        impl rt::Encode for $name {
            fn encode(&self, w: &mut rt::Writer) {
                match self {
                    Self::Cat(cat) => cat.encode(w),
                    Self::Dog(dog) => dog.encode(w),
                }
            }
        }
    };
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Policy {
    id: String,
    created_at: String,
    is_regex: bool,
    is_sender: bool,
    pattern: String,
    priority: i64,
    score: f64,
    labels: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comments: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    modified_at: Option<String>,
}

object!(Policy { id, created_at, is_regex, is_sender, pattern, priority, score, labels } { comments, modified_at });

/// An enum that serde can keep open too, by a catch-all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    Email,
    Domain,
    Ip,
    Unknown,
    #[serde(untagged)]
    Other(String),
}

impl rt::OpenEnum for Kind {
    fn from_wire(text: &str) -> Self {
        match text {
            "EMAIL" => Self::Email,
            "DOMAIN" => Self::Domain,
            "IP" => Self::Ip,
            "UNKNOWN" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Email => "EMAIL",
            Self::Domain => "DOMAIN",
            Self::Ip => "IP",
            Self::Unknown => "UNKNOWN",
            Self::Other(text) => text,
        }
    }
}

rt::open_enum!(rt, Kind);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Cat {
    name: String,
    lives: i64,
    indoor: bool,
}

object!(Cat { name, lives, indoor } {});

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Dog {
    name: String,
    breed: String,
    weight: f64,
}

object!(Dog { name, breed, weight } {});

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Tagged {
    Cat(Cat),
    Dog(Dog),
}

impl rt::Decode for Tagged {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.tag("type")?.as_deref() {
            Some("cat") => Ok(Self::Cat(rt::Decode::decode(r)?)),
            Some("dog") => Ok(Self::Dog(rt::Decode::decode(r)?)),
            _ => Err(r.mismatch("a cat or a dog")),
        }
    }
}

impl rt::Encode for Tagged {
    fn encode(&self, w: &mut rt::Writer) {
        match self {
            Self::Cat(cat) => {
                w.object(&[
                    ("type", &"cat"),
                    ("name", &cat.name),
                    ("lives", &cat.lives),
                    ("indoor", &cat.indoor),
                ]);
            }
            Self::Dog(dog) => {
                w.object(&[
                    ("type", &"dog"),
                    ("name", &dog.name),
                    ("breed", &dog.breed),
                    ("weight", &dog.weight),
                ]);
            }
        }
    }
}

/// Told apart by a member that only one of them has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Cat(Cat),
    Dog(Dog),
}

impl rt::Decode for Untagged {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.which(&["lives", "breed"])? {
            Some("lives") => Ok(Self::Cat(rt::Decode::decode(r)?)),
            _ => Ok(Self::Dog(rt::Decode::decode(r)?)),
        }
    }
}

encode_untagged!(Untagged);

/// Told apart by trying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Tried {
    Cat(Cat),
    Dog(Dog),
}

impl rt::Decode for Tried {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        r.first_of(
            "Tried",
            &[
                ("Cat", |r| Ok(Self::Cat(rt::Decode::decode(r)?))),
                ("Dog", |r| Ok(Self::Dog(rt::Decode::decode(r)?))),
            ],
        )
    }
}

encode_untagged!(Tried);

fn integer(index: usize) -> i64 {
    i64::try_from(index).unwrap_or_default()
}

fn float(index: usize) -> f64 {
    u32::try_from(index).map(f64::from).unwrap_or_default()
}

fn policy(index: usize) -> Policy {
    Policy {
        id: format!("f174e90a-fafe-4643-bbbc-{index:012}"),
        created_at: "2014-01-01T05:20:00.12345Z".to_owned(),
        is_regex: index.is_multiple_of(2),
        is_sender: true,
        pattern: format!("user{index}@example.com"),
        priority: integer(index) * 7_919,
        score: float(index) / 7.0,
        labels: vec!["alpha".to_owned(), "beta".to_owned()],
        comments: (!index.is_multiple_of(3)).then(|| format!("trust \"{index}\"\nalways")),
        modified_at: index
            .is_multiple_of(5)
            .then(|| "2015-01-01T00:00:00Z".to_owned()),
    }
}

fn cat(index: usize) -> Cat {
    Cat {
        name: format!("Tom {index}"),
        lives: 9,
        indoor: true,
    }
}

fn dog(index: usize) -> Dog {
    Dog {
        name: format!("Rex {index}"),
        breed: "beagle".to_owned(),
        weight: 12.5,
    }
}

fn kind(index: usize) -> Kind {
    match index % 5 {
        0 => Kind::Email,
        1 => Kind::Domain,
        2 => Kind::Ip,
        3 => Kind::Unknown,
        _ => Kind::Other("MAC".to_owned()),
    }
}

fn map(index: usize) -> BTreeMap<String, i64> {
    (0..4)
        .map(|key| (format!("key{key}"), integer(index) * key))
        .collect()
}

/// Compares the two on one list of values, after a check that they agree.
fn compare<T>(criterion: &mut Criterion, kind: &str, make: impl Fn(usize) -> T)
where
    T: Serialize + DeserializeOwned + rt::Decode + rt::Encode + PartialEq + std::fmt::Debug,
{
    let values: Vec<T> = (0..COUNT).map(make).collect();
    let text = serde_json::to_string(&values).expect("the values can be written");
    assert!(
        rt::from_json::<Vec<T>>(&text).expect("the values can be read") == values,
        "{kind}: decoding agrees"
    );
    assert!(
        rt::to_json(&values).expect("the values can be written") == text,
        "{kind}: encoding agrees"
    );
    let mut group = criterion.benchmark_group(kind);
    group.sample_size(30);
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function(BenchmarkId::new("decode", "specwright"), |bencher| {
        bencher.iter(|| rt::from_slice::<Vec<T>>(black_box(text.as_bytes())));
    });
    group.bench_function(BenchmarkId::new("decode", "serde"), |bencher| {
        bencher.iter(|| serde_json::from_slice::<Vec<T>>(black_box(text.as_bytes())));
    });
    group.bench_function(BenchmarkId::new("encode", "specwright"), |bencher| {
        bencher.iter(|| {
            let mut writer = rt::Writer::new();
            rt::Encode::encode(black_box(&values), &mut writer);
            writer.finish()
        });
    });
    group.bench_function(BenchmarkId::new("encode", "serde"), |bencher| {
        bencher.iter(|| serde_json::to_string(black_box(&values)));
    });
    group.finish();
}

fn kinds(criterion: &mut Criterion) {
    compare(criterion, "struct", policy);
    compare(criterion, "enum", kind);
    compare(criterion, "tagged", |index| {
        if index.is_multiple_of(2) {
            Tagged::Cat(cat(index))
        } else {
            Tagged::Dog(dog(index))
        }
    });
    compare(criterion, "untagged", |index| {
        if index.is_multiple_of(2) {
            Untagged::Cat(cat(index))
        } else {
            Untagged::Dog(dog(index))
        }
    });
    compare(criterion, "tried", |index| {
        if index.is_multiple_of(2) {
            Tried::Cat(cat(index))
        } else {
            Tried::Dog(dog(index))
        }
    });
    compare(criterion, "map", map);
    compare(criterion, "integers", |index| integer(index) * 104_729);
    compare(criterion, "floats", |index| float(index) / 8.0);
    compare(criterion, "tuple", |index| {
        (format!("item {index}"), integer(index), true)
    });
    compare(
        criterion,
        "value",
        |index| serde_json::json!({"id": index, "size": {"h": null, "w": 1.5}, "tags": ["a", "b"]}),
    );
}

criterion_group!(benches, kinds);
criterion_main!(benches);
