//! Bodies that consist of parts. A part may be a file, which no JSON can hold: a type whose members are sent as parts has a form of its own
//! wherever it holds files and is JSON elsewhere.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::walk;
use crate::api::{
    Content, ContentEncoding, Event, Kind, NameHint, Operation, Rest, Type, TypeDef, TypeId, Types,
    Use,
};
use crate::load::Place;
use crate::lower::context::{any, plain};

/// A multipart body consists of parts. Where the schema of one names none, parts of any names stand in for it, each a file (from which text
/// can be sent too). Gives the places of those.
pub(crate) fn name_parts(types: &Types, operations: &mut [Operation]) -> Vec<Place> {
    let mut replaced = Vec::new();
    for content in multipart_bodies(operations) {
        if !has_parts(types, &content.value.ty) {
            content.value = plain(Type::Map(Box::new(plain(Type::Binary))));
            replaced.push(content.place.join("schema"));
        }
    }
    replaced
}

/// Forms and parts are written, not read: what is received as such is bytes. Gives the places of schemas that are not used for that.
pub(crate) fn read_whole(operations: &mut [Operation], events: &mut [Event]) -> Vec<Place> {
    let answers = operations
        .iter_mut()
        .flat_map(|operation| &mut operation.responses);
    let answers = answers.flat_map(|response| &mut response.contents);
    let bodies = events.iter_mut().filter_map(|event| event.body.as_mut());
    let bodies = bodies.flat_map(|body| &mut body.contents);
    let mut unused = Vec::new();
    for content in answers.chain(bodies) {
        if matches!(
            content.encoding,
            ContentEncoding::Form | ContentEncoding::Multipart
        ) {
            if named(&content.value).is_some() {
                unused.push(content.place.join("schema"));
            }
            content.value = any();
        }
    }
    unused
}

/// The bodies of requests that are sent in parts.
pub(super) fn multipart_bodies(operations: &mut [Operation]) -> impl Iterator<Item = &mut Content> {
    operations
        .iter_mut()
        .filter_map(|operation| operation.body.as_mut())
        .flat_map(|body| &mut body.contents)
        .filter(|content| content.encoding == ContentEncoding::Multipart)
}

fn has_parts(types: &Types, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::Map(_) | Type::Apply(..) | Type::Param => true,
        Type::Named(id) => !matches!(
            types.get(*id).map(|def| &def.kind),
            Some(Kind::Wrapper(_) | Kind::Id(_) | Kind::Enum(_))
        ),
        _ => false,
    }
}

/// Gives what is sent in parts, holds files and is JSON elsewhere too a form of its own.
pub(crate) fn part_from_json(
    types: &mut Types,
    operations: &mut [Operation],
    events: &mut [Event],
) {
    let mut sent = HashSet::default();
    for content in multipart_bodies(operations) {
        parts_of(types, &content.value, &mut sent);
    }
    sent.retain(|id| holds_files(types, *id, &mut HashSet::default()));
    if sent.is_empty() {
        return;
    }
    let json = json_types(types, operations, events);
    let mut forms: HashMap<TypeId, TypeId> = HashMap::default();
    for content in multipart_bodies(operations) {
        let place = content.place.join("schema");
        take_form(
            types,
            &mut content.value,
            &place,
            (&sent, &json),
            &mut forms,
        );
    }
    let own: Vec<TypeId> = sent
        .iter()
        .filter_map(|id| {
            forms
                .get(id)
                .copied()
                .or((!json.contains(id)).then_some(*id))
        })
        .collect();
    for id in own {
        open_files(types, id);
    }
}

/// The types whose members are parts.
pub(super) fn parts_of(types: &Types, value: &Use, found: &mut HashSet<TypeId>) {
    let Type::Named(id) = value.ty else { return };
    if !found.insert(id) {
        return;
    }
    if let Some(Kind::Union(union)) = types.get(id).map(|def| &def.kind) {
        for variant in &union.variants {
            parts_of(types, &variant.value, found);
        }
    }
}

fn holds_files(types: &Types, id: TypeId, seen: &mut HashSet<TypeId>) -> bool {
    if !seen.insert(id) {
        return false;
    }
    match types.get(id).map(|def| &def.kind) {
        Some(Kind::Struct(object)) => {
            let rest = match &object.rest {
                Rest::Kept { value, .. } => Some(&**value),
                _ => None,
            };
            let mut values = object.fields.iter().map(|field| &field.value).chain(rest);
            values.any(|value| is_file(&value.ty) || may_be_file(types, &value.ty))
        }
        Some(Kind::Union(union)) => union.variants.iter().any(
            |variant| matches!(variant.value.ty, Type::Named(id) if holds_files(types, id, seen)),
        ),
        _ => false,
    }
}

fn is_file(ty: &Type) -> bool {
    match ty {
        Type::Binary => true,
        Type::Array(item) => item.ty == Type::Binary,
        _ => false,
    }
}

/// Whether a file is one of several things that a value may be.
fn may_be_file(types: &Types, ty: &Type) -> bool {
    let Type::Named(id) = ty else { return false };
    match types.get(*id).map(|def| &def.kind) {
        Some(Kind::Union(union)) => union
            .variants
            .iter()
            .any(|variant| variant.value.ty == Type::Binary),
        _ => false,
    }
}

/// Every type that is not only sent in parts, whatever it holds.
fn json_types(
    types: &mut Types,
    operations: &mut [Operation],
    events: &mut [Event],
) -> HashSet<TypeId> {
    let mut found = HashSet::default();
    let mut todo = Vec::new();
    let mut note = |value: &mut Use| todo.extend(named(value));
    let mut tops = HashSet::default();
    for operation in operations.iter_mut() {
        // What a multipart body itself is does not count, what its members are does.
        let bodies: Vec<Use> = multipart_bodies(std::slice::from_mut(operation))
            .map(|content| std::mem::replace(&mut content.value, any()))
            .collect();
        walk::in_operation(operation, &mut note);
        for (content, value) in multipart_bodies(std::slice::from_mut(operation)).zip(bodies) {
            parts_of(types, &value, &mut tops);
            content.value = value;
        }
    }
    for event in events {
        walk::in_event(event, &mut note);
    }
    for id in &tops {
        if let Some(def) = types.get_mut(*id)
            && !matches!(def.kind, Kind::Union(_))
        {
            walk::in_kind(&mut def.kind, &mut note);
        }
    }
    while let Some(id) = todo.pop() {
        if let Some(def) = types.get_mut(id).filter(|_| found.insert(id)) {
            walk::in_kind(&mut def.kind, &mut |value| todo.extend(named(value)));
        }
    }
    found
}

fn named(value: &Use) -> Option<TypeId> {
    match value.ty {
        Type::Named(id) | Type::Apply(id, _) => Some(id),
        _ => None,
    }
}

/// Replaces a type that is JSON too by its form in parts, and so the variants of a union.
fn take_form(
    types: &mut Types,
    value: &mut Use,
    place: &Place,
    which: (&HashSet<TypeId>, &HashSet<TypeId>),
    forms: &mut HashMap<TypeId, TypeId>,
) {
    let (sent, json) = which;
    let Type::Named(id) = &mut value.ty else {
        return;
    };
    if let Some(form) = forms.get(id) {
        *id = *form;
        return;
    }
    let Some(def) = types.get(*id).filter(|_| sent.contains(id)).cloned() else {
        return;
    };
    let form = if json.contains(id) {
        types.add(TypeDef {
            name: in_parts(&def.name),
            place: place.clone(),
            ..def.clone()
        })
    } else {
        *id
    };
    forms.insert(*id, form);
    *id = form;
    if let Kind::Union(mut union) = def.kind {
        for variant in &mut union.variants {
            take_form(types, &mut variant.value, place, which, forms);
        }
        if let Some(def) = types.get_mut(form) {
            def.kind = Kind::Union(union);
        }
    }
}

/// What the form of a type is called.
fn in_parts(name: &NameHint) -> NameHint {
    let mut name = name.clone();
    match &mut name.own {
        Some(own) => own.push_str(" multipart"),
        None => name.context.push("multipart".to_owned()),
    }
    name
}

/// A member that may be a file or something else is a file: text can be sent from one too, and nothing else could hold both.
fn open_files(types: &mut Types, id: TypeId) {
    let Some(Kind::Struct(object)) = types.get(id).map(|def| &def.kind) else {
        return;
    };
    let open: Vec<usize> = (0..object.fields.len())
        .filter(|at| {
            let field = object.fields.get(*at);
            field.is_some_and(|field| may_be_file(types, &field.value.ty))
        })
        .collect();
    if let Some(Kind::Struct(object)) = types.get_mut(id).map(|def| &mut def.kind) {
        for at in open {
            if let Some(field) = object.fields.get_mut(at) {
                field.value.ty = Type::Binary;
            }
        }
    }
}
