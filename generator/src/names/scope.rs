//! One namespace: every name in it is given once.
//!
//! In: wishes, each a best candidate and, on demand, others. Out: a name for each. What always holds: no two names differ only in
//! case; nobody's first candidate is lost to another's second; which of two equal wishes gets the name does not depend on what else
//! is there, nor on the order in which they come.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::ident::unraw;

/// What a thing would like to be called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wish<'k> {
    /// The identifier that it would like best.
    pub(crate) first: String,
    /// Who goes first where two want the same: lower ranks.
    pub(crate) rank: u8,
    /// Who goes first within a rank: lower keys. The same in every run and every version of the document.
    pub(crate) key: Cow<'k, str>,
}

/// The names taken in a namespace.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    taken: HashSet<String>,
    /// For what was numbered already, the next number to try.
    next: HashMap<String, usize>,
}

impl Scope {
    /// A namespace where some names may not be given.
    pub(crate) fn without<'n>(reserved: impl IntoIterator<Item = &'n str>) -> Self {
        let taken = reserved.into_iter().map(fold).collect();
        Self {
            taken,
            next: HashMap::new(),
        }
    }

    /// Takes a name, unless it is taken.
    pub(crate) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(fold(name))
    }

    /// Gives the first candidate that is free, or the last one with a number.
    pub(crate) fn give(&mut self, candidates: impl IntoIterator<Item = String>) -> String {
        let mut last = String::new();
        for candidate in candidates {
            if self.take(&candidate) {
                return candidate;
            }
            last = candidate;
        }
        self.number(&last)
    }

    /// Names for all wishes, in their order. `further`: for the wish at an index that does not get its first candidate, the
    /// others, best first.
    pub(crate) fn assign(
        &mut self,
        wishes: Vec<Wish<'_>>,
        further: impl Fn(usize) -> Vec<String>,
    ) -> Vec<String> {
        let mut order: Vec<usize> = (0..wishes.len()).collect();
        order.sort_by_key(|&at| wishes.get(at).map(|wish| (wish.rank, wish.key.as_ref())));
        let mut left: Vec<(usize, std::vec::IntoIter<String>)> = Vec::new();
        for at in order {
            if wishes.get(at).is_some_and(|wish| !self.take(&wish.first)) {
                left.push((at, further(at).into_iter()));
            }
        }
        let mut names: Vec<String> = wishes.into_iter().map(|wish| wish.first).collect();
        let mut unlucky = Vec::new();
        while !left.is_empty() {
            left.retain_mut(|(at, candidates)| {
                let Some(candidate) = candidates.next() else {
                    unlucky.push(*at);
                    return false;
                };
                let free = self.take(&candidate);
                if let Some(name) = names.get_mut(*at) {
                    *name = candidate;
                }
                !free
            });
        }
        // The last candidate of each is taken: a number goes behind it.
        for at in unlucky {
            if let Some(name) = names.get_mut(at) {
                *name = self.number(name);
            }
        }
        names
    }

    fn number(&mut self, name: &str) -> String {
        let base = unraw(name).trim_end_matches('_');
        let snake = !base.starts_with(char::is_uppercase);
        let gap = if snake || base.ends_with(char::is_numeric) {
            "_"
        } else {
            ""
        };
        let mut n = self.next.get(base).copied().unwrap_or(2);
        loop {
            let numbered = format!("{base}{gap}{n}");
            n += 1;
            if self.take(&numbered) {
                self.next.insert(base.to_owned(), n);
                return numbered;
            }
        }
    }
}

fn fold(name: &str) -> String {
    let name = unraw(name);
    if name.is_ascii() {
        name.to_ascii_lowercase()
    } else {
        name.to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assign(scope: &mut Scope, wishes: &[(&str, &[&str])]) -> Vec<String> {
        let further = |at: usize| wishes[at].1[1..].iter().map(ToString::to_string).collect();
        let first = wishes.iter().map(|(key, candidates)| Wish {
            first: candidates[0].to_owned(),
            rank: 0,
            key: (*key).into(),
        });
        scope.assign(first.collect(), further)
    }

    #[test]
    fn first_candidates_go_first_and_numbers_come_last() {
        let wishes: [(&str, &[&str]); 5] = [
            ("a", &["Option", "PetOwner"]),
            ("b", &["PetOwner"]),
            ("c", &["PETOWNER"]),
            ("d", &["Size1"]),
            ("e", &["Size1"]),
        ];
        let names = assign(&mut Scope::without(["Option"]), &wishes);
        assert_eq!(
            names,
            ["PetOwner3", "PetOwner", "PETOWNER2", "Size1", "Size1_2"]
        );
    }

    #[test]
    fn the_order_of_wishes_does_not_matter() {
        let mut wishes: [(&str, &[&str]); 3] = [
            ("x", &["Pet", "PetX"]),
            ("y", &["Pet", "PetY"]),
            ("z", &["Other"]),
        ];
        let names = assign(&mut Scope::default(), &wishes);
        wishes.reverse();
        let mut other = assign(&mut Scope::default(), &wishes);
        other.reverse();
        assert_eq!(names, ["Pet", "PetY", "Other"]);
        assert_eq!(names, other);
    }
}
