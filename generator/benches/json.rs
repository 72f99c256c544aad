//! Decoding and encoding, each kind of schema, against `serde_json` with derives on the same text.
//!
//! `cargo bench -p specwright-runtime` prints a line for each kind: how many megabytes of JSON each reads and writes in a
//! second, and the ratio of their times, below 1 where specwright is faster. `cargo bench -p specwright-runtime -- union` takes
//! only the kinds with `union` in their names. The two are timed in turn, sample by sample.

mod paired;

use std::collections::BTreeMap;
use std::hint::black_box;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use specwright_runtime as rt;

/// How many values a text holds.
const COUNT: usize = 1_000;

/// Implements the runtime's traits for a struct as the generator does.
macro_rules! object {
    ($name:ident { $($required:ident),* } { $($optional:ident),* }) => {
        impl rt::Decode for $name {
            fn blank() -> Self {
                Self { $($required: rt::blank(),)* $($optional: None,)* }
            }

            fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                let mut new = Self::blank();
                r.object(&mut [
                    $((stringify!($required), &mut new.$required),)*
                    $((stringify!($optional), &mut new.$optional),)*
                ])?;
                Ok(new)
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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Point {
    x: i64,
    y: i64,
    label: String,
}

object!(Point { x, y, label } {});

fn point(index: usize) -> Point {
    Point {
        x: integer(index),
        y: -integer(index),
        label: format!("p{index}"),
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    cells: Vec<Point>,
}

object!(Row { cells } {});

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Grid {
    rows: Vec<Row>,
}

object!(Grid { rows } {});

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Page {
    page: i64,
    per_page: i64,
    count: i64,
    total_count: i64,
}

object!(Page { page, per_page, count, total_count } {});

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Envelope {
    success: bool,
    errors: Vec<String>,
    messages: Vec<String>,
    result: Vec<Policy>,
    result_info: Page,
}

object!(Envelope { success, errors, messages, result, result_info } {});

/// A struct with the members `$member: $type = $value`, of which each makes its own by the number of the object.
macro_rules! filled {
    ($name:ident $make:ident { $($member:ident: $type:ty = $value:expr),* $(,)? }) => {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        struct $name { $($member: $type),* }

        object!($name { $($member),* } {});

        fn $make(index: usize) -> $name {
            $name { $($member: $value(index)),* }
        }
    };
}

fn word(index: usize) -> String {
    format!("word {index}")
}

fn flag(index: usize) -> bool {
    index.is_multiple_of(3)
}

filled!(Wide wide {
    account_id: String = word, archived: bool = flag, asset_count: i64 = integer, billing_email: String = word,
    blog: String = word, clone_url: String = word, collaborators: i64 = integer, company: String = word,
    created: i64 = integer, default_branch: String = word, disk_usage: i64 = integer, events_url: String = word,
    followers: i64 = integer, following: i64 = integer, forks_count: i64 = integer, full_name: String = word,
    has_issues: bool = flag, has_pages: bool = flag, has_wiki: bool = flag, homepage: String = word,
    language: String = word, location: String = word, mirror_url: String = word, name: String = word,
    node_id: String = word, open_issues: i64 = integer, private: bool = flag, pushed_at: String = word,
    size: i64 = integer, stargazers: i64 = integer, updated_at: String = word, watchers: i64 = integer,
});

/// The first half of its members may be null, the second half absent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Sparse {
    id: i64,
    parent: Option<String>,
    owner: Option<String>,
    region: Option<i64>,
    expires: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
}

impl rt::Decode for Sparse {
    fn blank() -> Self {
        Self {
            id: rt::blank(),
            parent: None,
            owner: None,
            region: None,
            expires: None,
            note: None,
            limit: None,
            locked: None,
            tags: None,
        }
    }

    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut new = Self::blank();
        r.object(&mut [
            ("id", &mut new.id),
            ("parent", &mut new.parent),
            ("owner", &mut new.owner),
            ("region", &mut new.region),
            ("expires", &mut new.expires),
            ("note", &mut new.note),
            ("limit", &mut new.limit),
            ("locked", &mut new.locked),
            ("tags", &mut new.tags),
        ])?;
        Ok(new)
    }
}

impl rt::Encode for Sparse {
    fn encode(&self, w: &mut rt::Writer) {
        w.object(&[
            ("id", &self.id),
            ("parent", &rt::OrNull(&self.parent)),
            ("owner", &rt::OrNull(&self.owner)),
            ("region", &rt::OrNull(&self.region)),
            ("expires", &rt::OrNull(&self.expires)),
            ("note", &self.note),
            ("limit", &self.limit),
            ("locked", &self.locked),
            ("tags", &self.tags),
        ]);
    }
}

fn sparse(index: usize) -> Sparse {
    let every = |nth: usize| index.is_multiple_of(nth);
    Sparse {
        id: integer(index),
        parent: every(3).then(|| word(index)),
        owner: None,
        region: every(4).then_some(7),
        expires: None,
        note: every(5).then(|| word(index)),
        limit: every(6).then_some(100),
        locked: None,
        tags: None,
    }
}

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
    fn blank() -> Self {
        Self::Cat(rt::blank())
    }

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
    fn blank() -> Self {
        Self::Cat(rt::blank())
    }

    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let members = r.members()?;
        if members.has(&["lives"]) {
            Ok(Self::Cat(rt::Decode::decode(r)?))
        } else {
            Ok(Self::Dog(rt::Decode::decode(r)?))
        }
    }
}

encode_untagged!(Untagged);

/// Told apart by the JSON type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Typed {
    Number(i64),
    Text(String),
    Cat(Cat),
}

impl rt::Decode for Typed {
    fn blank() -> Self {
        Self::Number(0)
    }

    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let kind = r.kind()?;
        if kind == rt::Kind::Number {
            Ok(Self::Number(rt::Decode::decode(r)?))
        } else if kind == rt::Kind::String {
            Ok(Self::Text(rt::Decode::decode(r)?))
        } else {
            Ok(Self::Cat(rt::Decode::decode(r)?))
        }
    }
}

impl rt::Encode for Typed {
    fn encode(&self, w: &mut rt::Writer) {
        match self {
            Self::Number(number) => number.encode(w),
            Self::Text(text) => text.encode(w),
            Self::Cat(cat) => cat.encode(w),
        }
    }
}

/// Told apart by trying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Tried {
    Cat(Cat),
    Dog(Dog),
}

impl rt::Decode for Tried {
    fn blank() -> Self {
        Self::Cat(rt::blank())
    }

    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        if let Ok(value) = r.attempt(rt::Decode::decode) {
            return Ok(Self::Cat(value));
        }
        Ok(Self::Dog(rt::Decode::decode(r)?))
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

/// One kind of schema: both must read the same text to the same values, and write those as the same text.
fn kind_of<T>(name: &str, make: impl Fn(usize) -> T)
where
    T: Serialize + DeserializeOwned + rt::Decode + rt::Encode + PartialEq + std::fmt::Debug,
{
    let values: Vec<T> = (0..COUNT).map(make).collect();
    whole(name, &values, &values);
}

/// How long each line's reading is compared, and its writing.
const EFFORT: paired::Effort = paired::Effort {
    turn: std::time::Duration::from_micros(500),
    whole: std::time::Duration::from_millis(400),
};

/// The same for one value, of a type for each of the two.
fn whole<T, S>(name: &str, ours: &T, theirs: &S)
where
    T: rt::Decode + rt::Encode + PartialEq + std::fmt::Debug,
    S: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let wanted = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'));
    let wanted: Vec<String> = wanted.collect();
    if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part.as_str())) {
        return;
    }
    let text = serde_json::to_string(theirs).expect("the values can be written");
    let read: T = rt::from_json(&text).expect("the values can be read");
    assert!(read == *ours, "{name}: decoding agrees");
    assert_eq!(write(ours), text.as_bytes(), "{name}: encoding agrees");
    let decode = paired::compare(
        EFFORT,
        || drop(black_box(rt::from_slice::<T>(black_box(text.as_bytes())))),
        || {
            drop(black_box(serde_json::from_slice::<S>(black_box(
                text.as_bytes(),
            ))))
        },
    );
    let encode = paired::compare(
        EFFORT,
        || drop(black_box(write(black_box(ours)))),
        || drop(black_box(serde_json::to_vec(black_box(theirs)))),
    );
    let [ours, theirs] = decode.seconds.map(|seconds| speed(&text, seconds));
    print!("{name:28} {ours:7.0} {theirs:7.0} {}   ", ratio(&decode));
    let [ours, theirs] = encode.seconds.map(|seconds| speed(&text, seconds));
    println!("{ours:7.0} {theirs:7.0} {}", ratio(&encode));
}

/// The ratio, and how far it may be off.
fn ratio(pair: &paired::Pair) -> String {
    let [least, most] = pair.interval;
    format!("{:5.2} ± {:4.2}", pair.ratio, (most - least) / 2.0)
}

/// As the body of a request is written.
fn write(value: &impl rt::Encode) -> Vec<u8> {
    let mut writer = rt::Writer::new();
    value.encode(&mut writer);
    writer.into_bytes().expect("every number is finite")
}

/// Megabytes in a second.
fn speed(text: &str, seconds: f64) -> f64 {
    let bytes = u32::try_from(text.len()).map_or(f64::INFINITY, f64::from);
    bytes / seconds / 1e6
}

fn main() {
    println!("{:28} {:^28}   {:^28}", "", "decode", "encode");
    println!(
        "{:28} {1:>7} {2:>7} {3:<12}   {1:>7} {2:>7} {3:<12}",
        "", "ours", "serde", "ratio"
    );
    structs();
    scalars();
    unions();
    kind_of("map of integers", map);
    kind_of("map of structs", |index| {
        (0..4)
            .map(|key| (format!("key{key}"), point(index + key)))
            .collect::<BTreeMap<_, _>>()
    });
    kind_of("tuples", |index| {
        (format!("item {index}"), integer(index), true)
    });
    kind_of(
        "free-form values",
        |index| serde_json::json!({"id": index, "size": {"h": null, "w": 1.5}, "tags": ["a", "b"]}),
    );
}

fn structs() {
    kind_of("small struct", cat);
    kind_of("struct", policy);
    kind_of("wide struct", wide);
    kind_of("mostly absent or null", sparse);
    kind_of("nested arrays of structs", |index| Grid {
        rows: (0..4)
            .map(|row| Row {
                cells: (0..8).map(|column| point(index + row * column)).collect(),
            })
            .collect(),
    });
    let policies = Envelope {
        success: true,
        errors: Vec::new(),
        messages: Vec::new(),
        result: (0..10_000).map(policy).collect(),
        result_info: Page {
            page: 1,
            per_page: 10_000,
            count: 10_000,
            total_count: 10_000,
        },
    };
    whole("10,000 items in an envelope", &policies, &policies);
}

fn scalars() {
    kind_of("strings", |index| {
        format!("a text of some length, number {index}")
    });
    kind_of("strings with escapes", |index| {
        format!("\"{index}\"\tis\\a\nline, naïve {index}\u{1}")
    });
    kind_of("strings beyond ASCII", |index| {
        format!("Füße, 日本語のテキスト, {index}")
    });
    kind_of("integers", |index| integer(index) * 104_729 - 5_000);
    kind_of("large integers", |index| {
        i64::MAX - integer(index) * 1_047_290_011
    });
    kind_of("floats, short", |index| float(index) / 8.0);
    kind_of("floats, long", |index| (float(index) + 0.1).sqrt());
    kind_of("booleans", |index| index % 3 == 0);
    kind_of("open enum", kind);
    let times: Vec<rt::DateTime> = (0..COUNT)
        .map(|index| {
            rt::DateTime::from_unix(1_700_000_000 + integer(index) * 86_407, 123_456_000)
                .expect("a time in range")
        })
        .collect();
    let texts: Vec<String> = times.iter().map(ToString::to_string).collect();
    let chrono: Vec<chrono::DateTime<chrono::Utc>> = texts
        .iter()
        .map(|text| text.parse().expect("a time"))
        .collect();
    whole("date-times (chrono there)", &times, &chrono);
}

fn unions() {
    kind_of("union by discriminator", |index| {
        if index % 2 == 0 {
            Tagged::Cat(cat(index))
        } else {
            Tagged::Dog(dog(index))
        }
    });
    kind_of("union by a member", |index| {
        if index % 2 == 0 {
            Untagged::Cat(cat(index))
        } else {
            Untagged::Dog(dog(index))
        }
    });
    kind_of("union by JSON type", |index| match index % 3 {
        0 => Typed::Number(integer(index)),
        1 => Typed::Text(word(index)),
        _ => Typed::Cat(cat(index)),
    });
    kind_of("union by trying", |index| {
        if index % 2 == 0 {
            Tried::Cat(cat(index))
        } else {
            Tried::Dog(dog(index))
        }
    });
}
