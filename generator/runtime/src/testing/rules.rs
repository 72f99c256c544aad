//! The single rules of a schema: lengths, ranges, counts, patterns, formats (JSON Schema validation, sections 6 and 7).

use serde_json::Value;

use super::super::json::exact::Exact;
use super::super::json::{Decode, from_json};
use super::super::scalar::{Base64, Date, DateTime, Decimal, Duration, Time, Uuid};

/// What JSON calls the type of a value.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Whether it is a number without a fraction.
pub(super) fn is_whole(value: &Value) -> bool {
    match value {
        Value::Number(number) if number.is_f64() => {
            number.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        Value::Number(_) => true,
        _ => false,
    }
}

/// Whether two values are equal as JSON: `1` and `1.0` are.
pub(super) fn are_equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            Exact::parse(&one.to_string()) == Exact::parse(&other.to_string())
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(a, b)| are_equal(a, b))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, a)| other.get(name).is_some_and(|b| are_equal(a, b)))
        }
        _ => one == other,
    }
}

/// The texts of a list.
pub(super) fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// Reports every limit of `schema` that `value` itself breaks.
pub(super) fn apply(schema: &Value, value: &Value, refuse: &mut dyn FnMut(String)) {
    match value {
        Value::String(text) => {
            let count = text.chars().count();
            counted(
                schema,
                ("minLength", "maxLength"),
                count,
                "character",
                refuse,
            );
            let patterns = schema["patterns"].as_array().into_iter().flatten();
            for pattern in patterns.filter_map(Value::as_str) {
                if regex::Regex::new(pattern).is_ok_and(|regex| !regex.is_match(text)) {
                    refuse(format!("must match the pattern `{pattern}`"));
                }
            }
        }
        Value::Number(number) => in_range(schema, &number.to_string(), refuse),
        Value::Array(items) => {
            counted(
                schema,
                ("minItems", "maxItems"),
                items.len(),
                "item",
                refuse,
            );
            if schema["uniqueItems"] == true {
                unique(items, refuse);
            }
        }
        Value::Object(members) => counted(
            schema,
            ("minProperties", "maxProperties"),
            members.len(),
            "member",
            refuse,
        ),
        Value::Null | Value::Bool(_) => {}
    }
}

fn counted(
    schema: &Value,
    (min, max): (&str, &str),
    count: usize,
    thing: &str,
    refuse: &mut dyn FnMut(String),
) {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    let things = |count: u64| match count {
        1 => format!("1 {thing}"),
        _ => format!("{count} {thing}s"),
    };
    if let Some(min) = schema[min].as_u64().filter(|min| count < *min) {
        refuse(format!("must have at least {}, has {count}", things(min)));
    }
    if let Some(max) = schema[max].as_u64().filter(|max| count > *max) {
        refuse(format!("must have at most {}, has {count}", things(max)));
    }
}

fn unique(items: &[Value], refuse: &mut dyn FnMut(String)) {
    for (index, item) in items.iter().enumerate() {
        let mut before = items.iter().take(index);
        if let Some(first) = before.position(|other| are_equal(other, item)) {
            refuse(format!("items {first} and {index} must differ"));
        }
    }
}

/// Whether a number keeps to a limit.
type Holds = fn(&Exact, &Exact) -> bool;

const RANGES: [(&str, Holds, &str); 5] = [
    ("minimum", |n, limit| n >= limit, "must be at least"),
    ("maximum", |n, limit| n <= limit, "must be at most"),
    (
        "exclusiveMinimum",
        |n, limit| n > limit,
        "must be greater than",
    ),
    (
        "exclusiveMaximum",
        |n, limit| n < limit,
        "must be less than",
    ),
    ("multipleOf", Exact::is_multiple_of, "must be a multiple of"),
];

fn in_range(schema: &Value, text: &str, refuse: &mut dyn FnMut(String)) {
    let Some(number) = Exact::parse(text) else {
        return;
    };
    for (name, holds, demand) in RANGES {
        if let Some(limit) = schema[name].as_str()
            && Exact::parse(limit).is_some_and(|exact| !holds(&number, &exact))
        {
            refuse(format!("{demand} {limit}, is {text}"));
        }
    }
}

/// Whether a text is of a format. What is no format of a type is taken for a remark.
pub(super) fn has_format(format: &str, text: &str) -> bool {
    let reads = |is: fn(&str) -> bool| is(&Value::from(text).to_string());
    match format {
        "date-time" => reads(decodes::<DateTime>),
        "date" => reads(decodes::<Date>),
        "time" => reads(decodes::<Time>),
        "duration" => reads(decodes::<Duration>),
        "uuid" => reads(decodes::<Uuid>),
        "byte" => reads(decodes::<Base64>),
        "decimal" => reads(decodes::<Decimal>),
        "ipv4" => text.parse::<std::net::Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<std::net::Ipv6Addr>().is_ok(),
        _ => true,
    }
}

fn decodes<T: Decode>(json: &str) -> bool {
    from_json::<T>(json).is_ok()
}
