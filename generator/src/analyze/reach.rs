//! Which messages reach which types, and from which resource groups.
//!
//! In: the operations and events. Out: for every type, on each side, its home. What always holds: a type that another one holds is
//! reached wherever the other is, so its home is at least as wide; time is linear in the number of references.

use super::outcome::{Outcome, outcome};
use super::walk::{Side, named, uses};
use crate::api::{Api, Body, Content, ContentEncoding, Kind, Operation, Type, TypeId, Use};

/// Where a type belongs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Home {
    /// Nothing reaches it.
    #[default]
    Unreached,
    /// Operations of this group only (index into [`Api::groups`]).
    Group(usize),
    /// Several groups, or events.
    Shared,
}

impl Home {
    /// The home of what is in both.
    pub(crate) fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unreached, home) | (home, Self::Unreached) => home,
            (Self::Group(a), Self::Group(b)) if a == b => self,
            _ => Self::Shared,
        }
    }
    /// Whether anything reaches it.
    pub(crate) fn is_reached(self) -> bool {
        self != Self::Unreached
    }
}

/// How messages reach one type.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Reached {
    /// Requests.
    pub(crate) write: Home,
    /// Responses that are not errors, and events.
    pub(crate) success: Home,
    /// Error responses.
    pub(crate) error: Home,
    /// A request reaches it other than as a whole multipart body.
    pub(crate) encoded: bool,
    /// It is a whole multipart body.
    pub(crate) parts: bool,
}

impl Reached {
    /// Responses of either kind.
    pub(crate) fn read(&self) -> Home {
        self.success.with(self.error)
    }
    /// Read from error responses only.
    pub(crate) fn is_lenient(&self) -> bool {
        self.error.is_reached() && !self.success.is_reached()
    }
}

/// How messages reach every type.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    types: Vec<Reached>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Write,
    Parts,
    Success,
    Error,
}

impl Reach {
    /// Follows every operation and event.
    pub(crate) fn of(api: &Api) -> Self {
        let mut walk = Walk {
            api,
            reach: Self {
                types: vec![Reached::default(); api.types.len()],
            },
            todo: Vec::new(),
        };
        for (index, group) in api.groups.iter().enumerate() {
            for operation in group
                .operations
                .iter()
                .filter_map(|&at| api.operations.get(at))
            {
                walk.operation(operation, Home::Group(index));
            }
        }
        for event in &api.events {
            for content in event
                .body
                .iter()
                .flat_map(|body| &body.contents)
                .filter(|content| is_typed(content))
            {
                walk.start(&content.value, Way::Success, Home::Shared);
            }
        }
        if api.operations.is_empty() && api.events.is_empty() {
            walk.everything();
        }
        walk.reach
    }

    /// How messages reach `id`.
    pub(crate) fn get(&self, id: TypeId) -> Reached {
        self.types.get(id.0 as usize).copied().unwrap_or_default()
    }
}

/// Whether the content is read or written as a typed value.
pub(crate) fn is_typed(content: &Content) -> bool {
    !matches!(
        content.encoding,
        ContentEncoding::Text | ContentEncoding::Binary
    )
}

struct Walk<'a> {
    api: &'a Api,
    reach: Reach,
    todo: Vec<(TypeId, Way, Home)>,
}

impl Walk<'_> {
    /// A document of nothing but schemas: whoever needs them writes and reads them.
    fn everything(&mut self) {
        for (id, _) in self.api.types.iter() {
            for way in [Way::Write, Way::Success] {
                self.todo.push((id, way, Home::Shared));
            }
        }
        self.run();
    }

    fn operation(&mut self, operation: &Operation, home: Home) {
        for parameter in &operation.parameters {
            self.start(&parameter.value, Way::Write, home);
        }
        if let Some(body) = &operation.body {
            self.body(body, home);
        }
        for response in &operation.responses {
            let way = match outcome(operation, response.status) {
                Outcome::Success => Way::Success,
                Outcome::Error | Outcome::Elsewhere => Way::Error,
            };
            for content in response.contents.iter().filter(|content| is_typed(content)) {
                self.start(&content.value, way, home);
            }
            if let Some(envelope) = &response.envelope {
                self.start(&envelope.value, way, home);
            }
            for header in &response.headers {
                self.start(&header.value, way, home);
            }
        }
    }

    fn body(&mut self, body: &Body, home: Home) {
        for content in body.contents.iter().filter(|content| is_typed(content)) {
            let way = match (content.encoding, &content.value.ty) {
                (ContentEncoding::Multipart, Type::Named(_)) => Way::Parts,
                _ => Way::Write,
            };
            self.start(&content.value, way, home);
            let headers = content.parts.iter().flat_map(|part| &part.headers);
            // What can have one value only is written as it is.
            for header in headers.filter(|header| header.fixed.is_none()) {
                self.start(&header.value, Way::Write, home);
            }
        }
    }

    fn start(&mut self, value: &Use, way: Way, home: Home) {
        named(value, &mut |id| self.todo.push((id, way, home)));
        self.run();
    }

    fn run(&mut self) {
        while let Some((id, way, home)) = self.todo.pop() {
            self.step(id, way, home);
        }
    }

    fn step(&mut self, id: TypeId, way: Way, home: Home) {
        let Some(reached) = self.reach.types.get_mut(id.0 as usize) else {
            return;
        };
        let Some(def) = self.api.types.get(id) else {
            return;
        };
        let is_new = match way {
            Way::Write => !std::mem::replace(&mut reached.encoded, true),
            Way::Parts => !std::mem::replace(&mut reached.parts, true),
            Way::Success | Way::Error => false,
        };
        let (slot, side, on) = match (way, &def.kind) {
            // A union is sent as the parts of its variant.
            (Way::Parts, Kind::Union(_)) => (&mut reached.write, Side::Write, Way::Parts),
            (Way::Write | Way::Parts, _) => (&mut reached.write, Side::Write, Way::Write),
            (Way::Success, _) => (&mut reached.success, Side::Read, way),
            (Way::Error, _) => (&mut reached.error, Side::Read, way),
        };
        let widened = slot.with(home);
        if *slot == widened && !is_new {
            return;
        }
        *slot = widened;
        for value in uses(def, side) {
            named(value, &mut |id| self.todo.push((id, on, widened)));
        }
    }
}
