//! Which keywords of a schema say something of the value, and which only speak of it.

use crate::load::{Rest, SchemaObject, Type};

/// Whether a keyword other than a reference, `allOf`, `oneOf` and `anyOf` restricts the value.
pub(super) fn has_own(object: &SchemaObject<'_>) -> bool {
    !object.types.is_empty() || has_more_than_type(object)
}

/// Whether `type` is all that [`has_own`] finds.
pub(super) fn has_only_type(object: &SchemaObject<'_>) -> bool {
    !object.types.is_empty() && !has_more_than_type(object)
}

/// Whether there is an `allOf`, `oneOf` or `anyOf`.
pub(super) fn composes(object: &SchemaObject<'_>) -> bool {
    !object.all_of.is_empty() || object.one_of.is_some() || object.any_of.is_some()
}

/// Whether the schema says nothing of the value.
pub(super) fn is_remark(object: &SchemaObject<'_>) -> bool {
    !has_own(object)
        && !composes(object)
        && object.reference.is_none()
        && object.dynamic_reference.is_none()
}

/// Whether `null` is the only value.
pub(super) fn is_null(object: &SchemaObject<'_>) -> bool {
    if object.reference.is_some() || composes(object) {
        return false;
    }
    let listed_only = object
        .enumeration
        .is_some_and(|values| !values.is_empty() && values.iter().all(|value| value.is_null()));
    object.types.single() == Some(Type::Null)
        || listed_only
        || object.constant.is_some_and(crate::load::Node::is_null)
}

/// Whether the schema does nothing but ask for members that others describe.
pub(super) fn only_requires(object: &SchemaObject<'_>) -> bool {
    let asks = !object.required.is_empty() || object.not.is_some();
    let silent = object.properties.is_empty()
        && object.additional_properties == Rest::Unsaid
        && object.pattern_properties.is_empty()
        && object.items == Rest::Unsaid
        && object.enumeration.is_none()
        && object.constant.is_none()
        && object.format.is_none()
        && object.pattern.is_none();
    let plain = object.types.is_empty() || object.types.single() == Some(Type::Object);
    asks && silent && plain && object.reference.is_none() && !composes(object)
}

pub(super) fn has_more_than_type(object: &SchemaObject<'_>) -> bool {
    object.boolean.is_some()
        || object.type_unknown
        || object.format.is_some()
        || object.enumeration.is_some_and(|values| !values.is_empty())
        || object.constant.is_some()
        || object.not.is_some()
        || object.if_schema.is_some()
        || about_objects(object)
        || about_arrays(object)
        || about_scalars(object)
}

/// Whether a keyword is about the members of an object.
pub(super) fn about_objects(object: &SchemaObject<'_>) -> bool {
    !object.properties.is_empty()
        || !object.required.is_empty()
        || object.additional_properties != Rest::Unsaid
        || !object.pattern_properties.is_empty()
        || object.property_names.is_some()
        || object.unevaluated_properties != Rest::Unsaid
        || object.min_properties.is_some()
        || object.max_properties.is_some()
        || !object.dependent_required.is_empty()
        || !object.dependent_schemas.is_empty()
}

/// Whether a keyword is about the items of an array.
pub(super) fn about_arrays(object: &SchemaObject<'_>) -> bool {
    object.items != Rest::Unsaid
        || !object.prefix_items.is_empty()
        || object.unevaluated_items != Rest::Unsaid
        || object.contains.is_some()
        || object.min_items.is_some()
        || object.max_items.is_some()
        || object.unique_items
}

/// Whether a keyword is about text.
pub(super) fn about_strings(object: &SchemaObject<'_>) -> bool {
    object.min_length.is_some()
        || object.max_length.is_some()
        || object.pattern.is_some()
        || object.content_encoding.is_some()
        || object.content_media_type.is_some()
}

/// Whether a keyword is about numbers.
pub(super) fn about_numbers(object: &SchemaObject<'_>) -> bool {
    object.minimum.is_some() || object.maximum.is_some() || object.multiple_of.is_some()
}

fn about_scalars(object: &SchemaObject<'_>) -> bool {
    about_strings(object) || about_numbers(object)
}
