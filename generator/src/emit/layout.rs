//! Which file a piece of code goes to.
//!
//! In: formatted pieces, each with a name. Out: buckets, none over the limit of lines unless a single piece is. A bucket is named
//! for the beginning of its pieces' names, so that a new piece changes no other bucket.

use std::collections::BTreeMap;

use crate::names::reserved::{is_keyword, is_unraw};

/// Lines of code that a file may have, its head not counted.
const LIMIT: usize = 1_900;

/// Pieces that go to one file.
#[derive(Debug, PartialEq)]
pub(super) struct Bucket<P> {
    /// The file's name without its ending; empty when everything fits into one file.
    pub(super) name: String,
    pub(super) pieces: Vec<P>,
}

/// A piece of code: the name of its type or function, and its number of lines.
#[derive(Debug)]
pub(super) struct Piece<P> {
    pub(super) name: String,
    pub(super) lines: usize,
    pub(super) content: P,
}

/// Distributes pieces.
pub(super) fn distribute<P>(pieces: Vec<Piece<P>>) -> Vec<Bucket<P>> {
    within(pieces, LIMIT)
}

fn within<P>(pieces: Vec<Piece<P>>, limit: usize) -> Vec<Bucket<P>> {
    let pieces = pieces.into_iter().map(|piece| Piece {
        name: folded(&piece.name),
        ..piece
    });
    let mut buckets = Vec::new();
    split(pieces.collect(), 0, limit, &mut buckets);
    buckets
}

/// Distributes pieces whose names, which are folded, are alike up to `length`.
fn split<P>(pieces: Vec<Piece<P>>, length: usize, limit: usize, buckets: &mut Vec<Bucket<P>>) {
    let Some(first) = pieces.first() else {
        return;
    };
    let lines: usize = pieces.iter().map(|piece| piece.lines + 1).sum();
    let name = prefix(&first.name, length);
    // Names that are alike to the end differ in case only, or a single one is left.
    let alike = length > 0 && pieces.iter().all(|piece| piece.name == name);
    if lines <= limit || pieces.len() < 2 || alike {
        let pieces = pieces.into_iter().map(|piece| piece.content).collect();
        buckets.push(Bucket {
            name: module_name(&name),
            pieces,
        });
        return;
    }
    let mut groups: BTreeMap<String, Vec<Piece<P>>> = BTreeMap::new();
    for piece in pieces {
        groups
            .entry(prefix(&piece.name, length + 1))
            .or_default()
            .push(piece);
    }
    for group in groups.into_values() {
        split(group, length + 1, limit, buckets);
    }
}

/// A name in lower case and without underscores.
fn folded(name: &str) -> String {
    let name = name.strip_prefix("r#").unwrap_or(name);
    name.chars()
        .filter(|c| *c != '_')
        .flat_map(char::to_lowercase)
        .collect()
}

/// The first `length` characters of a folded name.
fn prefix(name: &str, length: usize) -> String {
    name.chars().take(length).collect()
}

/// A name for a module, and for a file on any disk.
fn module_name(prefix: &str) -> String {
    let mut name = String::new();
    for c in prefix.chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c);
        } else {
            name.push_str(&format!("u{:x}", u32::from(c)));
        }
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'n');
    }
    // Keywords and the names of devices are short; nothing that ends in an underscore is one.
    if !name.is_empty() && (2..=8).contains(&name.len()) && is_taken(&name) {
        name.push('_');
    }
    name
}

fn is_taken(name: &str) -> bool {
    const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
    DEVICES.contains(&name) || is_keyword(name) || is_unraw(name)
}

#[cfg(test)]
mod tests {
    use super::{Bucket, Piece, within};

    fn buckets(names: &[(&str, usize)], limit: usize) -> Vec<(String, Vec<String>)> {
        let pieces = names
            .iter()
            .map(|(name, lines)| Piece {
                name: (*name).to_owned(),
                lines: *lines,
                content: (*name).to_owned(),
            })
            .collect();
        within(pieces, limit)
            .into_iter()
            .map(|Bucket { name, pieces }| (name, pieces))
            .collect()
    }

    #[test]
    fn what_fits_stays_together() {
        let all = buckets(&[("Apple", 4), ("Pear", 4)], 10);
        assert_eq!(
            all,
            [(String::new(), vec!["Apple".to_owned(), "Pear".to_owned()])]
        );
    }

    #[test]
    fn what_does_not_fit_is_split_by_the_beginnings_of_names() {
        let all = buckets(
            &[("As", 6), ("Ask", 6), ("Bear", 3), ("Bee", 3), ("Zoo", 1)],
            10,
        );
        let names: Vec<_> = all.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["as_", "ask", "b", "z"]);
        assert_eq!(all[2].1, ["Bear", "Bee"]);
    }

    #[test]
    fn no_file_is_called_as_a_keyword_or_device() {
        let all = buckets(
            &[("Generate", 6), ("Get", 6), ("Console", 6), ("Copy", 6)],
            6,
        );
        let names: Vec<_> = all.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["con_", "cop", "gen_", "get"]);
    }

    #[test]
    fn names_that_differ_in_case_only_end_the_splitting() {
        assert_eq!(buckets(&[("Ab", 9), ("AB", 9)], 10).len(), 1);
    }
}
