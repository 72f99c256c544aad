//! One schema: its types on the one hand, the validator on the other.

use std::collections::BTreeSet;

use fastrand::Rng;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};
use specwright_runtime::{Check, Decode, Encode, Reader, Violations, Writer};

use crate::values::Values;

/// A schema with its types.
pub struct Case {
    /// Path of the document.
    pub document: &'static str,
    /// Every schema of the document, as a JSON object.
    pub schemas: &'static str,
    /// The name of this one.
    pub name: &'static str,
    /// What the type of responses makes of a text.
    pub read: fn(&str) -> Judged,
    /// What the type of requests makes of a text.
    pub written: fn(&str) -> Judged,
}

/// What a type makes of a text.
#[derive(Debug)]
pub enum Judged {
    /// It does not decode.
    Refused(String),
    /// It decodes.
    Taken {
        /// Written again.
        written: String,
        /// Places and messages.
        violations: Vec<(String, String)>,
    },
}

/// Decodes a text as `T`, checks the value and writes it again.
pub fn judge<T: Decode + Encode>(text: &str) -> Judged {
    let mut reader = Reader::new(text);
    let value = match T::decode(&mut reader).and_then(|value| reader.finish().map(|()| value)) {
        Ok(value) => value,
        Err(error) => return Judged::Refused(error.to_string()),
    };
    let mut violations = Violations::default();
    value.check(&mut Check::new(&mut violations));
    let mut writer = Writer::new();
    value.encode(&mut writer);
    Judged::Taken {
        written: writer
            .finish()
            .unwrap_or_else(|error| format!("not JSON: {error}")),
        violations: violations
            .into_iter()
            .map(|violation| (violation.path, violation.message))
            .collect(),
    }
}

/// A limit, at a place, of a kind.
type Limits = BTreeSet<(String, &'static str)>;

/// What the validator says.
enum Verdict {
    Valid,
    /// Refused for limits alone.
    Limits(Limits),
    /// A required member is missing, and perhaps more.
    Missing,
    /// Refused for anything else, or for reasons that depend on the variant.
    Other,
}

impl Case {
    /// Everything that is not as it should be; the first of each kind.
    #[must_use]
    pub fn failures(&self, seed: u64, values: usize) -> Option<String> {
        let schemas: Map<String, Value> =
            serde_json::from_str(self.schemas).expect("the build script wrote JSON");
        let whole = json!({"components": {"schemas": schemas}, "$ref": format!("#/components/schemas/{}", self.name)});
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .with_format("byte", is_base64)
            .build(&whole)
            .unwrap_or_else(|error| panic!("{}: {}: {error}", self.document, self.name));
        let mut rng = Rng::with_seed(seed);
        // Where a value of any type is absent, it is read as null; and a member that demands itself within itself is optional.
        let mut lenient = self.schemas.contains(r#"["auto","#);
        (0..values).find_map(|index| {
            let (beyond, wrong) = [(0, 0), (10, 0), (30, 0), (5, 5)][index % 4];
            let mut draw = Values {
                rng: &mut rng,
                schemas: &schemas,
                beyond,
                wrong,
                endless: false,
            };
            let value = draw.of(&schemas[self.name], 0);
            lenient |= draw.endless;
            let verdict = match verdict(&validator, &value) {
                Verdict::Missing if lenient => Verdict::Other,
                verdict => verdict,
            };
            let text = value.to_string();
            let found = [("response", self.read), ("request", self.written)]
                .into_iter()
                .find_map(|(side, judge)| {
                    Some((
                        side,
                        fault(&value, &verdict, &judge(&text), side == "request")?,
                    ))
                });
            found.map(|(side, fault)| {
                format!(
                    "{} of {}\n  schema {}\n  value {text}\n  as a {side}: {fault}",
                    self.name, self.document, schemas[self.name]
                )
            })
        })
    }
}

/// In what the two disagree.
fn fault(value: &Value, verdict: &Verdict, judged: &Judged, sent: bool) -> Option<String> {
    match (verdict, judged) {
        (Verdict::Valid | Verdict::Limits(_), Judged::Refused(message)) => {
            Some(format!("does not decode: {message}"))
        }
        (Verdict::Missing, Judged::Taken { .. }) => {
            Some("decodes although a required member is missing".to_owned())
        }
        (Verdict::Missing | Verdict::Other, _) => None,
        (
            Verdict::Valid,
            Judged::Taken {
                written,
                violations,
            },
        ) => {
            if sent && !violations.is_empty() {
                return Some(format!("valid, but {violations:?}"));
            }
            let again = serde_json::from_str(written)
                .unwrap_or_else(|error| json!(format!("{written}: {error}")));
            difference(value, &again, sent)
                .map(|place| format!("written as {written}, which differs at `{place}`"))
        }
        (Verdict::Limits(expected), Judged::Taken { violations, .. }) => {
            let found: Limits = violations
                .iter()
                .filter_map(|(path, message)| kind_of(path, message))
                .collect();
            (sent && found != *expected)
                .then(|| format!("the validator says {expected:?}, we say {violations:?}"))
        }
    }
}

/// Where what was written is not what was read. Members that no schema describes have names that begin with `any`: they may be lost.
fn difference(read: &Value, written: &Value, exact: bool) -> Option<String> {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            let lost = read
                .iter()
                .find_map(|(name, value)| match written.get(name) {
                    Some(again) => {
                        difference(value, again, exact).map(|place| format!("{name}/{place}"))
                    }
                    None if value.is_null() && !exact || name.starts_with("any") => None,
                    None => Some(format!("{name}, which is gone")),
                });
            lost.or_else(|| {
                let defaults = [json!(true), json!(17), json!(1.5), json!("by default")];
                let more = written
                    .iter()
                    .find(|(name, value)| !read.contains_key(*name) && !defaults.contains(value));
                more.map(|(name, _)| format!("{name}, which is new"))
            })
        }
        (Value::Array(read), Value::Array(written)) if read.len() == written.len() => read
            .iter()
            .zip(written)
            .enumerate()
            .find_map(|(index, (read, written))| {
                difference(read, written, exact).map(|place| format!("{index}/{place}"))
            }),
        (Value::Number(read), Value::Number(written)) => {
            let same = match (read.as_i128(), written.as_i128()) {
                (Some(read), Some(written)) => read == written,
                _ => read.as_f64() == written.as_f64(),
            };
            (!same).then(String::new)
        }
        _ => (read != written).then(String::new),
    }
}

fn verdict(validator: &Validator, value: &Value) -> Verdict {
    let errors: Vec<ValidationError<'_>> = validator.iter_errors(value).collect();
    if errors.is_empty() {
        return Verdict::Valid;
    }
    if errors
        .iter()
        .any(|error| is_missing(validator, value, error))
    {
        return Verdict::Missing;
    }
    let mut limits = Limits::new();
    for error in &errors {
        match limits_of(value, error) {
            Some(found) => limits.extend(found),
            None => return Verdict::Other,
        }
    }
    Verdict::Limits(limits)
}

/// Whether an error is about a required member that may not be null either: absence is read as null is.
fn is_missing(validator: &Validator, value: &Value, error: &ValidationError<'_>) -> bool {
    let ValidationErrorKind::Required { property } = error.kind() else {
        return false;
    };
    let (parent, name) = (
        error.instance_path().as_str(),
        property.as_str().unwrap_or_default(),
    );
    let mut with_null = value.clone();
    if let Some(object) = with_null.pointer_mut(parent).and_then(Value::as_object_mut) {
        object.insert(name.to_owned(), Value::Null);
    }
    let place = format!("{parent}/{}", name.replace('~', "~0").replace('/', "~1"));
    validator
        .iter_errors(&with_null)
        .any(|error| error.instance_path().as_str() == place)
}

/// OpenAPI 3.0.3, section 4.4: base64 (RFC 4648, section 4).
fn is_base64(text: &str) -> bool {
    let data = text.trim_end_matches('=');
    let alphabet = data
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(&byte));
    alphabet && text.len().is_multiple_of(4) && text.len() - data.len() <= 2
}

/// The limits that an error is about; `None` when it is about anything else.
fn limits_of(value: &Value, error: &ValidationError<'_>) -> Option<Limits> {
    use ValidationErrorKind as Kind;
    let kind = match error.kind() {
        Kind::MinLength { .. } => "minLength",
        Kind::MaxLength { .. } => "maxLength",
        Kind::Pattern { .. } => "pattern",
        Kind::Minimum { .. } | Kind::ExclusiveMinimum { .. } => "minimum",
        Kind::Maximum { .. } | Kind::ExclusiveMaximum { .. } => "maximum",
        Kind::MultipleOf { .. } => "multipleOf",
        Kind::MinItems { .. } => "minItems",
        Kind::MaxItems { .. } => "maxItems",
        Kind::UniqueItems => "uniqueItems",
        Kind::MinProperties { .. } => "minProperties",
        Kind::MaxProperties { .. } => "maxProperties",
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            let branches = context.iter().map(|errors| {
                let found: Option<Vec<Limits>> =
                    errors.iter().map(|error| limits_of(value, error)).collect();
                found.map(|found| found.into_iter().flatten().collect())
            });
            // The variant that fits but for its limits, if it is one.
            let mut fitting = branches.flatten();
            return fitting.next().filter(|_| fitting.next().is_none());
        }
        _ => return None,
    };
    Some(Limits::from([(
        place(value, error.instance_path().as_str()),
        kind,
    )]))
}

/// A JSON pointer into the value, as violations write it.
fn place(mut value: &Value, pointer: &str) -> String {
    let mut path = String::new();
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        if value.is_array() {
            path.push_str(&format!("[{step}]"));
            value = &value[step.parse().unwrap_or(usize::MAX)];
            continue;
        }
        if !step.is_empty()
            && step
                .chars()
                .all(|c| c.is_alphanumeric() || "_-$@:/".contains(c))
        {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&step);
        } else {
            path.push_str(&format!("[{step:?}]"));
        }
        value = &value[step.as_str()];
    }
    path
}

/// The kind of limit that a violation is about; `None` for the values of an enum, which the validator reports otherwise.
fn kind_of(path: &str, message: &str) -> Option<(String, &'static str)> {
    let counted = |least, most| {
        if message.contains("at least") {
            least
        } else {
            most
        }
    };
    let demand = message.split(", ").next().unwrap_or_default();
    let kind = match demand
        .trim_end_matches('s')
        .rsplit(' ')
        .next()
        .unwrap_or_default()
    {
        "character" => counted("minLength", "maxLength"),
        "item" if message.starts_with("must have") => counted("minItems", "maxItems"),
        "member" => counted("minProperties", "maxProperties"),
        _ if message.starts_with("must match") => "pattern",
        _ if message.starts_with("must be at least") || message.starts_with("must be greater") => {
            "minimum"
        }
        _ if message.starts_with("must be at most") || message.starts_with("must be less") => {
            "maximum"
        }
        _ if message.starts_with("must be a multiple") => "multipleOf",
        _ if message.starts_with("must differ") => {
            let list = path
                .rfind('[')
                .map_or(path, |end| path.get(..end).unwrap_or_default());
            return Some((list.to_owned(), "uniqueItems"));
        }
        _ => return None,
    };
    Some((path.to_owned(), kind))
}
