//! The value tree of a file: what JSON and YAML have in common. Objects keep the order of the document, numbers their
//! text, and a member of a small object is found without hashing.

use std::collections::hash_map::Entry;
use std::fmt;

use rustc_hash::FxHashMap as HashMap;

use super::number::Number;

/// One value.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Node {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, by its text.
    Number(Box<str>),
    /// A string.
    String(Box<str>),
    /// A list.
    Array(Vec<Node>),
    /// A mapping.
    Object(Object),
}

impl Node {
    /// The member of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// The object, if it is one.
    #[must_use]
    pub const fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The items, if it is an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The text, if it is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The flag, if it is one.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<Number<'_>> {
        match self {
            Self::Number(text) => Some(Number(text)),
            _ => None,
        }
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// What it is, with its article: for messages.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

impl fmt::Display for Node {
    /// Compact JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(flag) => write!(f, "{flag}"),
            Self::Number(text) => f.write_str(text),
            Self::String(text) => f.write_str(&quoted(text)),
            Self::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Self::Object(object) => {
                f.write_str("{")?;
                for (index, (key, value)) in object.iter().enumerate() {
                    write!(
                        f,
                        "{}{}:{value}",
                        if index == 0 { "" } else { "," },
                        quoted(key)
                    )?;
                }
                f.write_str("}")
            }
        }
    }
}

/// The text as a JSON string.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Up to this many members are searched one after the other.
const SMALL: usize = 16;

/// The members of an object in the order of the document, no key twice.
#[derive(Clone, Debug, Default)]
pub struct Object {
    members: Vec<(Box<str>, Node)>,
    /// The positions of the members by their keys; nothing when there are few.
    by_key: Option<Box<HashMap<Box<str>, u32>>>,
}

impl Object {
    /// An object of these members, and the keys that came more than once. The last of equal keys stands, where the
    /// first was.
    pub(crate) fn from_members(mut members: Vec<(Box<str>, Node)>) -> (Self, Vec<Box<str>>) {
        if members.len() <= SMALL {
            let repeated = drop_repeated_few(&mut members);
            return (
                Self {
                    members,
                    by_key: None,
                },
                repeated,
            );
        }
        let mut by_key = HashMap::with_capacity_and_hasher(members.len(), Default::default());
        let mut repeated = Vec::new();
        let mut kept: Vec<(Box<str>, Node)> = Vec::with_capacity(members.len());
        for (key, value) in members {
            match by_key.entry(key) {
                Entry::Occupied(first) => {
                    if let Some((_, standing)) = kept.get_mut(*first.get() as usize) {
                        *standing = value;
                    }
                    repeated.push(first.key().clone());
                }
                Entry::Vacant(place) => {
                    let key = place.key().clone();
                    place.insert(u32::try_from(kept.len()).unwrap_or(u32::MAX));
                    kept.push((key, value));
                }
            }
        }
        (
            Self {
                members: kept,
                by_key: Some(Box::new(by_key)),
            },
            repeated,
        )
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        let Some(by_key) = &self.by_key else {
            return self
                .members
                .iter()
                .find(|(name, _)| **name == *key)
                .map(|(_, value)| value);
        };
        let at = *by_key.get(key)?;
        self.members.get(at as usize).map(|(_, value)| value)
    }

    /// The value of a key, to be changed.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let at = self.members.iter().position(|(name, _)| **name == *key)?;
        self.members.get_mut(at).map(|(_, value)| value)
    }

    /// The members, to make another object of.
    pub(crate) fn into_members(self) -> Vec<(Box<str>, Node)> {
        self.members
    }

    /// Whether the key is there.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The members in the order of the document.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Node)> + DoubleEndedIterator {
        self.members.iter().map(|(key, value)| (&**key, value))
    }

    /// The keys in the order of the document.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.members.iter().map(|(key, _)| &**key)
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there is no member.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

impl PartialEq for Object {
    /// Equal members in any order.
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(key, value)| other.get(key) == Some(value))
    }
}

fn drop_repeated_few(members: &mut Vec<(Box<str>, Node)>) -> Vec<Box<str>> {
    let again = |at: usize, key: &str| members.iter().take(at).any(|(name, _)| **name == *key);
    if !members
        .iter()
        .enumerate()
        .any(|(at, (key, _))| again(at, key))
    {
        return Vec::new();
    }
    let mut repeated = Vec::new();
    let mut kept: Vec<(Box<str>, Node)> = Vec::with_capacity(members.len());
    for (key, value) in members.drain(..) {
        match kept.iter_mut().find(|(name, _)| *name == key) {
            Some(first) => {
                first.1 = value;
                repeated.push(key);
            }
            None => kept.push((key, value)),
        }
    }
    *members = kept;
    repeated
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(keys: impl IntoIterator<Item = String>) -> Vec<(Box<str>, Node)> {
        keys.into_iter()
            .enumerate()
            .map(|(at, key)| (key.into(), Node::Number(at.to_string().into())))
            .collect()
    }

    #[test]
    fn finds_every_member_of_small_and_large_objects_and_keeps_their_order() {
        for count in [0_usize, 1, SMALL, SMALL + 1, 500] {
            let keys: Vec<String> = (0..count)
                .map(|at| format!("k{}", (at * 7919) % 1009))
                .collect();
            let (object, repeated) = Object::from_members(members(keys.clone()));
            assert!(repeated.is_empty());
            assert!(object.keys().eq(keys.iter().map(String::as_str)));
            for (at, key) in keys.iter().enumerate() {
                assert_eq!(
                    object
                        .get(key)
                        .and_then(Node::as_number)
                        .and_then(|n| n.as_i128()),
                    i128::try_from(at).ok()
                );
            }
            assert_eq!(object.get("absent"), None);
        }
    }

    #[test]
    fn names_repeated_keys_and_lets_the_last_stand() {
        for count in [3_usize, 40] {
            let keys = (0..count)
                .map(|at| format!("k{at}"))
                .chain(["k1".to_owned(), "k1".to_owned()]);
            let (object, repeated) = Object::from_members(members(keys));
            assert_eq!(repeated, ["k1".into(), "k1".into()]);
            assert_eq!(object.len(), count);
            assert_eq!(
                object.get("k1").map(ToString::to_string),
                Some((count + 1).to_string())
            );
        }
    }
}
