//! Which item of the new surface an old one became, whatever it is called now.
//!
//! What always holds: an item has at most one partner, of the same family; a member's partner belongs to the partner of what it belongs
//! to. Items go by their path; what has none of its path goes by what identifies it on the wire or in the document, and only when that is
//! unambiguous.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::surface::{Fact, Item, ItemKind, Surface};

/// The partners of two surfaces' items.
pub(super) struct Matching {
    /// For each old item.
    pub(super) new_of: Vec<Option<usize>>,
    /// For each new item.
    pub(super) old_of: Vec<Option<usize>>,
    /// Old path and new path of every type that has another one now.
    pub(super) renamed: HashMap<String, String>,
}

/// How often shapes are compared again after renames have made more of them equal.
const ROUNDS: usize = 4;

impl Matching {
    pub(super) fn of(old: &Surface, new: &Surface) -> Self {
        let mut matching = Self {
            new_of: vec![None; old.items.len()],
            old_of: vec![None; new.items.len()],
            renamed: HashMap::default(),
        };
        let top = |item: &Item| !item.kind.is_member();
        matching.by_key(old, new, top, |item, _| {
            Some((family(item), item.path.clone()))
        });
        let crates = |item: &Item| item.kind == ItemKind::Crate;
        matching.by_key(old, new, crates, |_, _| Some(()));
        matching.types(old, new);
        matching.groups(old, new);
        let operation = |item: &Item| item.kind == ItemKind::Operation;
        matching.members(old, new, operation, |item, _| item.name().to_owned());
        matching.by_key(old, new, operation, |item, _| {
            Some(route_shape(item.get(Fact::Route)))
        });
        // Contents belong to bodies, so bodies come first.
        let content = |item: &Item| item.kind == ItemKind::Content;
        let other = |item: &Item| item.kind.is_member() && !operation(item) && !content(item);
        matching.members(old, new, other, |item, _| item.name().to_owned());
        matching.members(old, new, other, |item, _| identity(item));
        let places = [path_places(old), path_places(new)];
        matching.members(old, new, other, |item, is_new| {
            let place = places.get(usize::from(is_new));
            let place = place.and_then(|places| places.get(&item.path));
            place.map(usize::to_string).unwrap_or_default()
        });
        matching.members(old, new, other, |item, _| likeness(item));
        // Code gives arguments by their order: one of the same type in the same place takes what the old one took.
        let arguments = [arguments(old), arguments(new)];
        matching.members(old, new, other, |item, is_new| {
            let arguments = arguments.get(usize::from(is_new));
            let argument = arguments.and_then(|arguments| arguments.get(&item.path));
            argument
                .map(|at| format!("{at} {}", item.get(Fact::Type)))
                .unwrap_or_default()
        });
        matching.members(old, new, content, |item, _| item.name().to_owned());
        // A body of one media type is the same body in another one.
        matching.members(old, new, content, |item, _| match item.get(Fact::Name) {
            "" => "only".to_owned(),
            _ => String::new(),
        });
        matching
    }

    fn pair(&mut self, old: usize, new: usize) {
        if let (Some(forward), Some(back)) = (self.new_of.get_mut(old), self.old_of.get_mut(new)) {
            *forward = Some(new);
            *back = Some(old);
        }
    }

    /// Pairs the items without a partner that alone have their key. `is_new` tells the key which surface the item is of.
    fn by_key<K: Eq + std::hash::Hash>(
        &mut self,
        old: &Surface,
        new: &Surface,
        wanted: impl Fn(&Item) -> bool,
        key: impl Fn(&Item, bool) -> Option<K>,
    ) {
        let index = |surface: &Surface, paired: &[Option<usize>], is_new: bool| {
            let mut found: HashMap<K, Option<usize>> = HashMap::default();
            for (at, item) in surface.items.iter().enumerate() {
                if paired.get(at).is_some_and(Option::is_none)
                    && wanted(item)
                    && let Some(key) = key(item, is_new)
                {
                    found
                        .entry(key)
                        .and_modify(|known| *known = None)
                        .or_insert(Some(at));
                }
            }
            found
        };
        let olds = index(old, &self.new_of, false);
        let mut news = index(new, &self.old_of, true);
        for (key, at) in olds {
            if let (Some(old), Some(Some(new))) = (at, news.remove(&key)) {
                self.pair(old, new);
            }
        }
    }

    /// Types under another name: at the same place of the document, or of the same shape.
    fn types(&mut self, old: &Surface, new: &Surface) {
        let types = |item: &Item| item.kind.is_type();
        self.by_key(old, new, types, |item, _| {
            (!item.place.is_empty()).then(|| {
                (
                    item.kind,
                    item.place.clone(),
                    item.get(Fact::Side).to_owned(),
                )
            })
        });
        for _ in 0..ROUNDS {
            let before = self.note_renamed(old, new);
            let olds = shapes(old, &self.new_of, &self.renamed);
            let news = shapes(new, &self.old_of, &HashMap::default());
            if olds.is_empty() || news.is_empty() {
                break;
            }
            self.by_key(old, new, types, |item, is_new| {
                if is_new { &news } else { &olds }
                    .get(item.path.as_str())
                    .cloned()
            });
            if self.note_renamed(old, new) == before {
                break;
            }
        }
    }

    fn note_renamed(&mut self, old: &Surface, new: &Surface) -> usize {
        for (item, partner) in old.items.iter().zip(&self.new_of) {
            let partner = partner.and_then(|at| new.items.get(at));
            if let Some(partner) = partner.filter(|partner| partner.path != item.path)
                && item.kind.is_type()
            {
                self.renamed.insert(item.path.clone(), partner.path.clone());
            }
        }
        self.renamed.len()
    }

    /// Groups under another name: the one that has most of the old one's operations, if that is at least half of them.
    fn groups(&mut self, old: &Surface, new: &Surface) {
        let routes: HashMap<&str, &str> = operations(new).collect();
        let mut shared: HashMap<&str, HashMap<&str, usize>> = HashMap::default();
        let mut count: HashMap<&str, usize> = HashMap::default();
        for (route, group) in operations(old) {
            *count.entry(group).or_default() += 1;
            if let Some(partner) = routes.get(route) {
                *shared.entry(group).or_default().entry(partner).or_default() += 1;
            }
        }
        self.by_key(
            old,
            new,
            |item| item.kind == ItemKind::Group,
            |item, is_new| {
                if is_new {
                    return Some(item.path.clone());
                }
                let candidates = shared.get(item.path.as_str())?;
                let (partner, found) = candidates
                    .iter()
                    .max_by_key(|(name, count)| (**count, **name))?;
                (found * 2 >= *count.get(item.path.as_str())?).then(|| (*partner).to_owned())
            },
        );
    }

    /// Members by a key within what they belong to. `is_new` tells the key which surface the item is of.
    fn members(
        &mut self,
        old: &Surface,
        new: &Surface,
        wanted: impl Fn(&Item) -> bool,
        key: impl Fn(&Item, bool) -> String,
    ) {
        let mut parents: HashMap<&str, &str> = HashMap::default();
        for (item, partner) in old.items.iter().zip(&self.new_of) {
            if let Some(partner) = partner.and_then(|at| new.items.get(at)) {
                parents.insert(&item.path, &partner.path);
            }
        }
        let renamed = self.renamed.clone();
        self.by_key(old, new, wanted, |item, is_new| {
            let parent = item.parent()?;
            let parent = if is_new {
                parent
            } else {
                parents.get(parent).copied()?
            };
            let key = key(item, is_new);
            let key = if is_new {
                key
            } else {
                with_names(&key, &renamed)
            };
            (!key.is_empty()).then(|| (parent.to_owned(), family(item), key))
        });
    }
}

/// Kinds that may turn into each other and are told as a change, not as a removal and an addition.
fn family(item: &Item) -> &'static str {
    if item.kind.is_type() {
        "type"
    } else {
        item.kind.as_str()
    }
}

/// Route and group of every operation.
fn operations(surface: &Surface) -> impl Iterator<Item = (&str, &str)> {
    surface
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Operation)
        .filter_map(|item| Some((item.get(Fact::Route), item.parent()?)))
}

/// A route, whatever its parameters are called.
pub(super) fn route_shape(route: &str) -> String {
    let mut parts = route.split('{');
    let mut shape = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        shape.push_str("{}");
        shape.push_str(rest);
    }
    shape
}

/// Where each path parameter stands in its template, counted from the first one.
fn path_places(surface: &Surface) -> HashMap<String, usize> {
    let routes: HashMap<&str, &str> = surface
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Operation)
        .map(|item| (item.path.as_str(), item.get(Fact::Route)))
        .collect();
    let in_path = surface
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Parameter && item.get(Fact::In) == "path");
    let placed = in_path.filter_map(|item| {
        let route = routes.get(item.parent()?)?;
        let at = route.find(&format!("{{{}}}", wire(item)))?;
        let before = route.get(..at)?.matches('{').count();
        Some((item.path.clone(), before))
    });
    placed.collect()
}

/// Where each parameter stands among the arguments of its function.
fn arguments(surface: &Surface) -> HashMap<String, usize> {
    let operations = surface
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Operation);
    let named = operations.flat_map(|item| {
        let names = item.get(Fact::Arguments).split(',').enumerate();
        names.map(|(at, name)| (format!("{}.{name}", item.path), at))
    });
    named.collect()
}

/// What says which member it is, under whatever identifier.
fn identity(item: &Item) -> String {
    match item.kind {
        ItemKind::Field | ItemKind::Header => wire(item).to_owned(),
        ItemKind::Parameter => format!("{} {}", item.get(Fact::In), wire(item)),
        ItemKind::Variant => item.get(Fact::Value).to_owned(),
        ItemKind::Choice => item.get(Fact::Type).to_owned(),
        ItemKind::Answer => item.get(Fact::Status).to_owned(),
        _ => String::new(),
    }
}

/// The name on the wire.
pub(super) fn wire(item: &Item) -> &str {
    match item.get(Fact::Wire) {
        "" => item.name(),
        wire => wire,
    }
}

/// Everything about a documented member but its name: what a renamed one keeps.
fn likeness(item: &Item) -> String {
    let named = matches!(
        item.kind,
        ItemKind::Field | ItemKind::Parameter | ItemKind::Header
    );
    if !named || item.get(Fact::Docs).is_empty() {
        return String::new();
    }
    let facts = item
        .facts
        .iter()
        .filter(|(fact, _)| !matches!(fact, Fact::Wire | Fact::Setter));
    facts
        .map(|(fact, value)| format!("{fact}={value} "))
        .collect()
}

/// The shape of every type without a partner: what it is and what its members are, without names and words.
fn shapes(
    surface: &Surface,
    partners: &[Option<usize>],
    renamed: &HashMap<String, String>,
) -> HashMap<String, String> {
    let mut shapes: HashMap<String, String> = HashMap::default();
    let alone = surface.items.iter().zip(partners);
    let alone = alone.filter(|(item, partner)| item.kind.is_type() && partner.is_none());
    let alone: HashSet<&str> = alone.map(|(item, _)| item.path.as_str()).collect();
    if alone.is_empty() {
        return shapes;
    }
    for item in &surface.items {
        let (owner, name) = match item.parent() {
            _ if item.kind.is_type() => (item.path.as_str(), ""),
            Some(parent) if item.kind != ItemKind::Operation => (parent, item.name()),
            _ => continue,
        };
        if !alone.contains(owner) {
            continue;
        }
        let shape = shapes.entry(owner.to_owned()).or_default();
        shape.push_str(&format!("{} {name}", item.kind));
        for (fact, value) in &item.facts {
            if !matches!(
                fact,
                Fact::Docs | Fact::Deprecated | Fact::Required | Fact::From
            ) {
                let value = with_names(value, renamed).replace(owner, "Self");
                shape.push_str(&format!(" {fact}={value}"));
            }
        }
        shape.push('\n');
    }
    // Types without members, and small ones, are alike by chance.
    shapes.retain(|_, shape| shape.lines().count() > 2);
    shapes
}

/// A text with the old paths of types replaced by the new ones.
pub(super) fn with_names(text: &str, renamed: &HashMap<String, String>) -> String {
    if renamed.is_empty() || !text.contains("::") {
        return text.to_owned();
    }
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_path) {
        let (before, after) = rest.split_at(start);
        out.push_str(before);
        let end = after.find(|c| !is_path(c)).unwrap_or(after.len());
        let (path, after) = after.split_at(end);
        out.push_str(renamed.get(path).map_or(path, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}
