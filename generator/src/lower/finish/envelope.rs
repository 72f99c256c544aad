//! The configured envelope: bodies that differ only in one member become one generic type.

use crate::api::{
    Access, ContentEncoding, Envelope, Kind, NameHint, Operation, Response, Type, TypeDef, Types,
    Use,
};
use crate::lower::context::plain;

/// Marks every success response whose body has the member, and makes its type generic over it.
pub(crate) fn unwrap_envelopes(types: &mut Types, operations: &mut [Operation], member: &str) {
    for operation in operations {
        for response in &mut operation.responses {
            // Beside explicit successes the default is for errors; alone it is seldom enveloped.
            if response.status.is_success() {
                unwrap(types, response, member);
            }
        }
    }
}

fn unwrap(types: &mut Types, response: &mut Response, member: &str) {
    let [content] = response.contents.as_mut_slice() else {
        return;
    };
    if content.encoding != ContentEncoding::Json {
        return;
    }
    let Some((def, argument)) = generic(types, &content.value, member) else {
        return;
    };
    let id = types.add(def);
    response.envelope = Some(Envelope {
        member: member.to_owned(),
        value: argument.clone(),
    });
    content.value.ty = Type::Apply(id, Box::new(argument));
}

/// The body's type with a parameter in the member's place, and what the parameter is.
fn generic(types: &Types, body: &Use, member: &str) -> Option<(TypeDef, Use)> {
    let Type::Named(id) = body.ty else {
        return None;
    };
    let mut def = types.get(id)?.clone();
    let Kind::Struct(object) = &mut def.kind else {
        return None;
    };
    let field = object
        .fields
        .iter_mut()
        // What answers never carry is no result of one.
        .find(|field| field.wire == member && field.access != Access::WriteOnly)?;
    let argument = std::mem::replace(&mut field.value, plain(Type::Param));
    // What the member is like in one operation is no word on the type that all share.
    field.docs = crate::api::Docs::default();
    field.default = None;
    field.constant = None;
    object.generic = true;
    def.name = NameHint {
        own: None,
        context: vec!["envelope".to_owned()],
    };
    def.docs = crate::api::Docs::default();
    Some((def, argument))
}
