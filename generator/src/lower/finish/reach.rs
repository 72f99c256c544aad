//! Leaves out the types that no operation and no event reaches, and numbers the rest in the order in which they are reached.
//! A document without operations keeps all its components: its types are all that it has to offer.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::walk;
use crate::api::{Docs, Event, Kind, NameHint, Operation, Type, TypeDef, TypeId, Types, Use};
use crate::load::Place;
use crate::lower::context::any;

/// Renumbers every type; `all` keeps those that nothing reaches.
pub(crate) fn keep_reached(
    mut types: Types,
    operations: &mut [Operation],
    events: &mut [Event],
    late_nullable: &[TypeId],
    all: bool,
) -> Types {
    let mut order = Order {
        numbers: HashMap::default(),
        reached: Vec::new(),
        late_nullable: late_nullable.iter().copied().collect(),
    };
    for operation in operations.iter_mut() {
        walk::in_operation(operation, &mut |value| order.renumber(value));
    }
    for event in events.iter_mut() {
        walk::in_event(event, &mut |value| order.renumber(value));
    }
    if all {
        for (id, _) in types.iter() {
            order.number(id);
        }
    }
    let mut kept = Types::default();
    let mut at = 0;
    while let Some(id) = order.reached.get(at).copied() {
        at += 1;
        if let Some(def) = types.get_mut(id) {
            walk::in_kind(&mut def.kind, &mut |value| order.renumber(value));
            kept.add(std::mem::replace(def, nothing()));
        }
    }
    kept
}

/// What is left where a type was taken from.
fn nothing() -> TypeDef {
    TypeDef {
        name: NameHint {
            own: None,
            context: Vec::new(),
        },
        place: Place::root(),
        docs: Docs::default(),
        kind: Kind::Wrapper(any()),
    }
}

struct Order {
    numbers: HashMap<TypeId, TypeId>,
    reached: Vec<TypeId>,
    late_nullable: HashSet<TypeId>,
}

impl Order {
    fn renumber(&mut self, value: &mut Use) {
        if let Type::Named(id) | Type::Apply(id, _) = &mut value.ty {
            value.nullable |= self.late_nullable.contains(id);
            *id = self.number(*id);
        }
    }

    fn number(&mut self, id: TypeId) -> TypeId {
        let next = TypeId(u32::try_from(self.reached.len()).unwrap_or(u32::MAX));
        *self.numbers.entry(id).or_insert_with(|| {
            self.reached.push(id);
            next
        })
    }
}
