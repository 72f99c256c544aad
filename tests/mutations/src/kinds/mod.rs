//! The kinds of mutation: what is done to a document, and at which places it can be done.
//!
//! In: a document as a value, and the number of a place. Out: the document changed at that place, or nothing when there are fewer. What always holds: a
//! kind changes one thing, and says only whether it is harmless, never what anybody's verdict on it is.

mod answers;
mod configuration;
mod operations;
mod parameters;
mod parts;
mod properties;
mod schemas;
mod servers;

use serde_json::{Map, Value};
use specwright::config::Config;

/// A kind of mutation.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    /// What is done, in words.
    pub(crate) name: &'static str,
    /// Whether nobody can be broken by it, wherever it is done.
    pub(crate) harmless: bool,
    /// What it does.
    pub(crate) does: Does,
}

/// What a kind does; whether there is something to do it to.
#[derive(Clone, Copy)]
pub(crate) enum Does {
    /// Something to the document, at the place of that number.
    Document(fn(&mut Value, usize) -> bool),
    /// Something to the configuration.
    Config(fn(&mut Config) -> bool),
}

/// All of them.
pub(crate) fn all() -> Vec<Kind> {
    let mut kinds = Vec::new();
    kinds.extend(properties::KINDS);
    kinds.extend(schemas::KINDS);
    kinds.extend(parameters::KINDS);
    kinds.extend(operations::KINDS);
    kinds.extend(answers::KINDS);
    kinds.extend(parts::KINDS);
    kinds.extend(servers::KINDS);
    kinds.extend(configuration::KINDS);
    kinds
}

/// Declares a table of kinds, of the document or, where it says so, of the configuration.
macro_rules! kinds {
    (Config; $($rest:tt)*) => { kinds!(@table Config $($rest)*); };
    (@harmless) => { true };
    (@breaking) => { false };
    (@table $what:ident $($name:literal, $harmless:ident, $apply:expr;)*) => {
        pub(super) const KINDS: [super::Kind; [$($name),*].len()] = [$(super::Kind {
            name: $name,
            harmless: kinds!(@$harmless),
            does: super::Does::$what($apply),
        }),*];
    };
    ($($rest:tt)*) => { kinds!(@table Document $($rest)*); };
}
use kinds;

/// The methods of a path item.
pub(crate) const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];

type Object = Map<String, Value>;

/// Changes the value at the place of that number among those where `edit` says that it did something.
fn at(
    document: &mut Value,
    number: usize,
    places: Vec<String>,
    mut edit: impl FnMut(&mut Value) -> bool,
) -> bool {
    let mut left = number;
    for place in places {
        let Some(mut copy) = document.pointer(&place).cloned() else {
            continue;
        };
        if edit(&mut copy) {
            if left == 0 {
                if let Some(target) = document.pointer_mut(&place) {
                    *target = copy;
                }
                return true;
            }
            left -= 1;
        }
    }
    false
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Where a reference leads, as a JSON pointer; `None` for what is none.
fn target(value: &Value) -> Option<String> {
    let reference = value["$ref"].as_str()?;
    Some(reference.trim_start_matches('#').to_owned())
}

/// Whether a document has the words of OpenAPI 3.1.
fn is_newer(document: &Value) -> bool {
    document["openapi"]
        .as_str()
        .is_some_and(|version| version.starts_with("3.1"))
}

fn keys(value: &Value) -> Vec<String> {
    let members = value.as_object().into_iter().flatten();
    members.map(|(key, _)| key.clone()).collect()
}

/// The places of all operations.
fn operations(document: &Value) -> Vec<String> {
    let mut places = Vec::new();
    for path in keys(&document["paths"]) {
        for method in METHODS {
            let place = format!("/paths/{}/{method}", escaped(&path));
            if document.pointer(&place).is_some() {
                places.push(place);
            }
        }
    }
    places
}

/// The places of all parameters that stand where they are used, or among the components.
fn parameters(document: &Value) -> Vec<String> {
    let mut holders: Vec<String> = keys(&document["paths"])
        .iter()
        .map(|path| format!("/paths/{}", escaped(path)))
        .collect();
    holders.extend(operations(document));
    let mut places: Vec<String> = keys(&document["components"]["parameters"])
        .iter()
        .map(|name| format!("/components/parameters/{}", escaped(name)))
        .collect();
    for holder in holders {
        let list = document.pointer(&format!("{holder}/parameters"));
        let list = list.and_then(Value::as_array).map_or(0, Vec::len);
        places.extend((0..list).map(|index| format!("{holder}/parameters/{index}")));
    }
    places.retain(|place| {
        document
            .pointer(place)
            .is_some_and(|found| found.get("$ref").is_none())
    });
    places
}

/// The places of all schemas, each before those within it.
fn schemas(document: &Value) -> Vec<String> {
    let mut places = Vec::new();
    for name in keys(&document["components"]["schemas"]) {
        within(
            document,
            format!("/components/schemas/{}", escaped(&name)),
            &mut places,
        );
    }
    for operation in operations(document) {
        bodies(document, &format!("{operation}/requestBody"), &mut places);
        let statuses = document
            .pointer(&operation)
            .map(|operation| keys(&operation["responses"]));
        for status in statuses.into_iter().flatten() {
            bodies(
                document,
                &format!("{operation}/responses/{status}"),
                &mut places,
            );
        }
    }
    places
}

fn bodies(document: &Value, holder: &str, places: &mut Vec<String>) {
    let media = document.pointer(&format!("{holder}/content")).map(keys);
    for media in media.into_iter().flatten() {
        within(
            document,
            format!("{holder}/content/{}/schema", escaped(&media)),
            places,
        );
    }
}

fn within(document: &Value, place: String, places: &mut Vec<String>) {
    let Some(schema) = document.pointer(&place) else {
        return;
    };
    places.push(place.clone());
    for name in keys(&schema["properties"]) {
        within(
            document,
            format!("{place}/properties/{}", escaped(&name)),
            places,
        );
    }
    for word in ["items", "additionalProperties"] {
        if schema[word].is_object() {
            within(document, format!("{place}/{word}"), places);
        }
    }
    for word in ["allOf", "oneOf", "anyOf"] {
        let parts = schema[word].as_array().map_or(0, Vec::len);
        for index in 0..parts {
            within(document, format!("{place}/{word}/{index}"), places);
        }
    }
}

/// The names that a schema requires.
fn required(schema: &Value) -> Vec<String> {
    let names = schema["required"].as_array().into_iter().flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Puts a name among the required ones, or takes it out.
fn require(schema: &mut Value, name: &str, wanted: bool) {
    let mut names = required(schema);
    names.retain(|known| known != name);
    if wanted {
        names.push(name.to_owned());
    }
    if names.is_empty() {
        schema
            .as_object_mut()
            .map(|schema| schema.remove("required"));
    } else {
        schema["required"] = names.into();
    }
}

/// Gives a member another value; whether it had another one.
fn set(value: &mut Value, key: &str, new: Value) -> bool {
    let Some(object) = value.as_object_mut() else {
        return false;
    };
    if object.get(key) == Some(&new) {
        return false;
    }
    object.insert(key.to_owned(), new);
    true
}

/// Takes a member out; whether it was there.
fn unset(value: &mut Value, key: &str) -> bool {
    value
        .as_object_mut()
        .is_some_and(|object| object.remove(key).is_some())
}

/// Gives a member another name, where it stands; whether it was there.
fn rename(object: &mut Object, old: &str, new: &str) -> bool {
    if !object.contains_key(old) || object.contains_key(new) {
        return false;
    }
    let members = std::mem::take(object);
    for (key, value) in members {
        let key = if key == old { new.to_owned() } else { key };
        object.insert(key, value);
    }
    true
}
