//! Conversions while it is not known yet which others are possible.
//!
//! What always holds: what is left after [`drop_impossible`] needs nothing that is not there, and what [`fallible`] does not name cannot
//! fail. Both follow each need once, so cycles are no obstacle.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::plan::{Carry, Conversion, ConvertPart, TypeRef};

/// A written type and a read type.
pub(crate) type Pair = (TypeRef, TypeRef);

/// A conversion before it is known which others are possible.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) parts: Vec<(usize, usize, Step)>,
    pub(crate) rest: Option<Step>,
    /// A required member of the target is optional in the source.
    pub(crate) may_lack: bool,
}

/// How a value is carried over, with the conversion that it needs.
#[derive(Debug)]
pub(crate) enum Step {
    Same,
    Convert(Pair),
    Within(fn(Box<Carry>) -> Carry, Box<Step>),
}

impl Step {
    fn need(&self) -> Option<Pair> {
        match self {
            Self::Same => None,
            Self::Convert(pair) => Some(*pair),
            Self::Within(_, step) => step.need(),
        }
    }
    pub(crate) fn finish(&self, is_fallible: &impl Fn(&Pair) -> bool) -> Carry {
        match self {
            Self::Same => Carry::Same,
            Self::Convert(pair) => Carry::Convert {
                infallible: !is_fallible(pair),
            },
            Self::Within(layer, step) => layer(Box::new(step.finish(is_fallible))),
        }
    }
    pub(crate) fn within(self, layer: fn(Box<Carry>) -> Carry) -> Self {
        if matches!(self, Self::Same) {
            self
        } else {
            Self::Within(layer, Box::new(self))
        }
    }
}

impl Draft {
    pub(crate) fn needs(&self) -> impl Iterator<Item = Pair> {
        self.parts
            .iter()
            .map(|(_, _, step)| step)
            .chain(&self.rest)
            .filter_map(Step::need)
    }
    pub(crate) fn finish(
        &self,
        source: TypeRef,
        fallible: bool,
        is_fallible: &impl Fn(&Pair) -> bool,
    ) -> Conversion {
        let part = |(target, source, step): &(usize, usize, Step)| ConvertPart {
            target: *target,
            source: *source,
            carry: step.finish(is_fallible),
        };
        Conversion {
            source,
            parts: self.parts.iter().map(part).collect(),
            rest: self.rest.as_ref().map(|step| step.finish(is_fallible)),
            infallible: !fallible,
        }
    }
}

/// Drops every draft that needs one that is not there.
pub(crate) fn drop_impossible(drafts: &mut BTreeMap<Pair, Draft>) {
    let needed_by = needed_by(drafts);
    let mut todo: Vec<Pair> = needed_by
        .keys()
        .filter(|pair| !drafts.contains_key(pair))
        .copied()
        .collect();
    while let Some(pair) = todo.pop() {
        for user in needed_by.get(&pair).into_iter().flatten() {
            if drafts.remove(user).is_some() {
                todo.push(*user);
            }
        }
    }
}

/// The conversions that may fail: those that may lack a member, and those that need one that may fail.
pub(crate) fn fallible(drafts: &BTreeMap<Pair, Draft>) -> HashSet<Pair> {
    let needed_by = needed_by(drafts);
    let mut todo: Vec<Pair> = drafts
        .iter()
        .filter(|(_, draft)| draft.may_lack)
        .map(|(pair, _)| *pair)
        .collect();
    let mut fallible = HashSet::new();
    while let Some(pair) = todo.pop() {
        if fallible.insert(pair) {
            todo.extend(needed_by.get(&pair).into_iter().flatten());
        }
    }
    fallible
}

fn needed_by(drafts: &BTreeMap<Pair, Draft>) -> HashMap<Pair, Vec<Pair>> {
    let mut needed_by: HashMap<Pair, Vec<Pair>> = HashMap::new();
    for (pair, draft) in drafts {
        for need in draft.needs() {
            needed_by.entry(need).or_default().push(*pair);
        }
    }
    needed_by
}
