//! One namespace: every name in it is given once.
//!
//! In: wishes, each a list of candidates. Out: a name for each. What always holds: no two names differ only in case; nobody's first
//! candidate is lost to another's second; which of two equal wishes gets the name does not depend on what else is there, nor on the
//! order in which they come.

use std::collections::{HashMap, HashSet};

use super::ident::unraw;

/// What a thing would like to be called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wish {
    /// Identifiers, best first.
    pub(crate) candidates: Vec<String>,
    /// Who goes first where two want the same: lower ranks.
    pub(crate) rank: u8,
    /// Who goes first within a rank: lower keys. The same in every run and every version of the document.
    pub(crate) key: String,
}

/// The names taken in a namespace.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A namespace where some names may not be given.
    pub(crate) fn without<'n>(reserved: impl IntoIterator<Item = &'n str>) -> Self {
        Self {
            taken: reserved.into_iter().map(fold).collect(),
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

    /// Names for all wishes, in their order.
    pub(crate) fn assign(&mut self, wishes: &[Wish]) -> Vec<String> {
        let mut order: Vec<usize> = (0..wishes.len()).collect();
        order.sort_by_key(|&at| wishes.get(at).map(|wish| (wish.rank, wish.key.as_str())));
        let mut names: HashMap<usize, String> = HashMap::with_capacity(wishes.len());
        let rounds = wishes
            .iter()
            .map(|wish| wish.candidates.len())
            .max()
            .unwrap_or(0);
        for round in 0..rounds {
            for &at in &order {
                if names.contains_key(&at) {
                    continue;
                }
                let candidate = wishes.get(at).and_then(|wish| wish.candidates.get(round));
                if let Some(candidate) = candidate.filter(|candidate| self.take(candidate)) {
                    names.insert(at, candidate.clone());
                }
            }
        }
        for &at in &order {
            names.entry(at).or_insert_with(|| {
                let last = wishes.get(at).and_then(|wish| wish.candidates.last());
                self.number(last.map_or("unnamed", String::as_str))
            });
        }
        (0..wishes.len())
            .map(|at| names.remove(&at).unwrap_or_default())
            .collect()
    }

    fn number(&mut self, name: &str) -> String {
        let base = unraw(name);
        let snake = !base.starts_with(char::is_uppercase);
        let gap = if snake || base.ends_with(char::is_numeric) {
            "_"
        } else {
            ""
        };
        let mut n = 2_usize;
        loop {
            let numbered = format!("{base}{gap}{n}");
            if self.take(&numbered) {
                return numbered;
            }
            n += 1;
        }
    }
}

fn fold(name: &str) -> String {
    unraw(name).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(key: &str, candidates: &[&str]) -> Wish {
        Wish {
            candidates: candidates.iter().map(ToString::to_string).collect(),
            rank: 0,
            key: key.to_owned(),
        }
    }

    #[test]
    fn first_candidates_go_first_and_numbers_come_last() {
        let mut scope = Scope::without(["Option"]);
        let names = scope.assign(&[
            wish("a", &["Option", "PetOwner"]),
            wish("b", &["PetOwner"]),
            wish("c", &["PETOWNER"]),
            wish("d", &["Size1"]),
            wish("e", &["Size1"]),
        ]);
        assert_eq!(
            names,
            ["PetOwner2", "PetOwner", "PETOWNER3", "Size1", "Size1_2"]
        );
    }

    #[test]
    fn the_order_of_wishes_does_not_matter() {
        let wishes = [
            wish("x", &["Pet", "PetX"]),
            wish("y", &["Pet", "PetY"]),
            wish("z", &["Other"]),
        ];
        let mut reversed = wishes.clone();
        reversed.reverse();
        let names = Scope::default().assign(&wishes);
        let mut other = Scope::default().assign(&reversed);
        other.reverse();
        assert_eq!(names, ["Pet", "PetY", "Other"]);
        assert_eq!(names, other);
    }
}
