//! A schema with its `allOf` members and references merged, one level deep.
//!
//! In: a [`Key`]. Out: a [`Flat`]: what all members say together; the children are still places. Where members contradict
//! each other, which is reported, the last stands: it is the nearest to the use.

use rustc_hash::FxHashSet as HashSet;

use indexmap::IndexMap;

use super::key::{Member, Part};
use super::{merge, structure};
use crate::api::Limits;
use crate::load::{Discriminator, Node, Place, Rest, SchemaObject, Type, TypeSet};
use crate::lower::context::Lowering;

/// What all members of a schema say together.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat<'d> {
    /// `type` without `null`; empty when no member says.
    pub(super) types: TypeSet,
    /// Whether every member that has a say allows `null`.
    pub(super) nullable: bool,
    pub(super) typed: bool,
    pub(super) format: Option<&'d str>,
    /// `enum` and `const`, without `null`, with the place of the first list.
    pub(super) values: Option<Vec<&'d Node>>,
    pub(super) values_place: Option<Place>,
    /// Whether `type`, `enum` or `const` leaves only `null`.
    pub(super) only_null: bool,
    /// Whether the only value comes from `const`.
    pub(super) is_const: bool,
    /// Each member's schemas, by name.
    pub(super) properties: IndexMap<&'d str, Vec<Place>>,
    pub(super) required: Vec<&'d str>,
    pub(super) additional: Vec<(Rest, Place)>,
    pub(super) patterns: Vec<Place>,
    pub(super) items: Vec<Place>,
    pub(super) no_more_items: bool,
    pub(super) prefix_items: Vec<Vec<Place>>,
    pub(super) unions: Vec<UnionPart<'d>>,
    pub(super) limits: Limits,
    pub(super) content_encoding: Option<&'d str>,
    pub(super) content_media_type: Option<&'d str>,
    pub(super) about_strings: bool,
    pub(super) about_numbers: bool,
    pub(super) about_arrays: bool,
    pub(super) about_objects: bool,
    /// `false`: no value at all.
    pub(super) nothing: bool,
    /// Whether any member says more than notes.
    pub(super) content: bool,
    pub(super) discriminator: Option<Discriminator<'d>>,
}

/// One `oneOf` or `anyOf`.
#[derive(Clone, Debug)]
pub(super) struct UnionPart<'d> {
    pub(super) place: Place,
    pub(super) variants: Vec<Place>,
    pub(super) any_of: bool,
    pub(super) discriminator: Option<Discriminator<'d>>,
}

impl<'d> Flat<'d> {
    /// The types that the schema is about: those it names, else those its keywords are about.
    pub(super) fn kinds(&self) -> TypeSet {
        if !self.types.is_empty() {
            return self.types;
        }
        if let Some(values) = &self.values {
            return values
                .iter()
                .filter_map(|value| merge::type_of(value))
                .collect();
        }
        let mut kinds = TypeSet::EMPTY;
        for (about, kind) in [
            (self.about_objects, Type::Object),
            (self.about_arrays, Type::Array),
            (
                self.about_strings || self.format.is_some_and(|f| !is_number_format(f)),
                Type::String,
            ),
            (
                self.about_numbers || self.format.is_some_and(is_number_format),
                Type::Number,
            ),
        ] {
            if about {
                kinds = kinds.with(kind);
            }
        }
        kinds
    }

    /// Whether a union's variants share more than a type.
    pub(super) fn shares_structure(&self) -> bool {
        !self.properties.is_empty()
            || !self.required.is_empty()
            || !self.patterns.is_empty()
            || self
                .additional
                .iter()
                .any(|(rest, _)| *rest != Rest::Anything)
            || !self.items.is_empty()
            || !self.prefix_items.is_empty()
            || self.values.is_some()
            || self.format.is_some()
            || self.limits != Limits::default()
            || !self.types.is_empty()
    }
}

fn is_number_format(format: &str) -> bool {
    super::number::width_of_format(format).is_some() || matches!(format, "float" | "double")
}

impl<'d> Lowering<'d> {
    /// What the members say together.
    pub(super) fn flatten(&mut self, members: &[Member]) -> Flat<'d> {
        let mut flat = Flat::default();
        let mut seen = HashSet::default();
        for member in members {
            self.walk(
                &member.place,
                member.part,
                &mut seen,
                0,
                &mut |this, object, part| {
                    this.absorb(&mut flat, object, part);
                },
            );
        }
        for [least, most] in merge::take_impossible(&mut flat.limits) {
            if let Some(last) = members.last() {
                self.warn(
                    "limits-contradict",
                    &last.place,
                    format!("no value is within both `{least}` and `{most}`; neither is checked"),
                    "correct one of them",
                );
            }
        }
        flat
    }

    fn absorb(&mut self, flat: &mut Flat<'d>, object: &SchemaObject<'d>, part: Part) {
        flat.content |=
            structure::has_own(object) || object.one_of.is_some() || object.any_of.is_some();
        flat.nothing |= object.boolean == Some(false);
        self.report_unsupported(object);
        let may_be_null = !flat.typed || flat.nullable;
        self.absorb_types(flat, object);
        self.absorb_values(flat, object);
        // The type forgets the null that is listed: real servers send it.
        flat.nullable |= may_be_null && lists_null(object);
        self.absorb_scalars(flat, object);
        absorb_members(flat, object);
        absorb_items(flat, object);
        flat.about_strings |= structure::about_strings(object);
        flat.about_numbers |= structure::about_numbers(object);
        flat.about_arrays |= structure::about_arrays(object);
        flat.about_objects |= structure::about_objects(object);
        if part != Part::Shared {
            absorb_unions(flat, object);
        }
    }

    fn absorb_types(&mut self, flat: &mut Flat<'d>, object: &SchemaObject<'d>) {
        if object.types.is_empty() {
            flat.nullable |= object.nullable == Some(true) && !flat.typed;
            return;
        }
        let types = object.types.without(Type::Null);
        let nullable = object.types.contains(Type::Null);
        // A schema that composes others speaks for the whole: its own word on null is the last.
        flat.nullable = if flat.typed && !(nullable && structure::composes(object)) {
            flat.nullable && nullable
        } else {
            nullable || (flat.nullable && !flat.typed)
        };
        if types.is_empty() {
            flat.only_null |= flat.types.is_empty();
        } else if flat.types.is_empty() {
            flat.only_null &= !flat.typed;
            flat.types = types;
        } else {
            match merge::common_types(flat.types, types) {
                Some(common) => flat.types = common,
                None => {
                    self.contradiction(object, "type");
                    flat.types = types;
                }
            }
        }
        flat.typed = true;
    }

    fn absorb_values(&mut self, flat: &mut Flat<'d>, object: &SchemaObject<'d>) {
        let listed = object
            .enumeration
            .filter(|values| !values.is_empty())
            .map(|values| values.iter().collect());
        let constant = object.constant.map(|value| vec![value]);
        for (values, is_const) in [(listed, false), (constant, true)] {
            let values: Vec<&'d Node> = match values {
                Some(values) => values,
                None => continue,
            };
            let others: Vec<&'d Node> = values
                .iter()
                .copied()
                .filter(|value| !value.is_null())
                .collect();
            let allows_null = others.len() < values.len();
            if allows_null && !flat.typed {
                flat.nullable = true;
            }
            if others.is_empty() && allows_null {
                flat.only_null = true;
                flat.nullable = true;
                continue;
            }
            let merged = match &flat.values {
                None => others,
                Some(known) => {
                    let common: Vec<&'d Node> = known
                        .iter()
                        .copied()
                        .filter(|value| others.iter().any(|other| merge::is_same(value, other)))
                        .collect();
                    if common.is_empty() {
                        self.contradiction(object, "enum");
                        others
                    } else {
                        common
                    }
                }
            };
            flat.is_const |= is_const;
            flat.values = Some(merged);
            flat.values_place
                .get_or_insert_with(|| object.place.clone());
        }
    }

    fn absorb_scalars(&mut self, flat: &mut Flat<'d>, object: &SchemaObject<'d>) {
        match (flat.format, object.format) {
            (_, None) => {}
            (Some(known), Some(other)) if known != other => {
                self.contradiction(object, "format");
                flat.format = Some(other);
            }
            (_, format) => flat.format = format,
        }
        flat.content_encoding = flat.content_encoding.or(object.content_encoding);
        flat.content_media_type = flat.content_media_type.or(object.content_media_type);
        let limits = self.limits_of(object);
        for keyword in merge::intersect(&mut flat.limits, limits) {
            self.unsupported(
                "limit-given-twice",
                &object.place.join(keyword),
                format!("members of `allOf` each give a `{keyword}`; the first one is checked"),
            );
        }
    }

    fn contradiction(&mut self, object: &SchemaObject<'d>, keyword: &str) {
        self.warn(
            "all-of-contradiction",
            &object.place,
            format!(
                "members of `allOf` contradict each other about `{keyword}`; the last one stands"
            ),
            "let one member say it",
        );
    }
}

fn absorb_members<'d>(flat: &mut Flat<'d>, object: &SchemaObject<'d>) {
    for (name, place) in &object.properties {
        flat.properties.entry(name).or_default().push(place.clone());
    }
    for name in &object.required {
        if !flat.required.contains(name) {
            flat.required.push(name);
        }
    }
    for rest in [
        &object.additional_properties,
        &object.unevaluated_properties,
    ] {
        if *rest != Rest::Unsaid {
            flat.additional.push((rest.clone(), object.place.clone()));
        }
    }
    flat.patterns.extend(
        object
            .pattern_properties
            .iter()
            .map(|(_, place)| place.clone()),
    );
}

fn absorb_items<'d>(flat: &mut Flat<'d>, object: &SchemaObject<'d>) {
    for rest in [&object.items, &object.unevaluated_items] {
        match rest {
            Rest::Schema(place) => flat.items.push(place.clone()),
            Rest::Nothing => flat.no_more_items = true,
            Rest::Unsaid | Rest::Anything => {}
        }
    }
    for (at, place) in object.prefix_items.iter().enumerate() {
        match flat.prefix_items.get_mut(at) {
            Some(places) => places.push(place.clone()),
            None => flat.prefix_items.push(vec![place.clone()]),
        }
    }
}

fn absorb_unions<'d>(flat: &mut Flat<'d>, object: &SchemaObject<'d>) {
    for (variants, any_of) in [(&object.one_of, false), (&object.any_of, true)] {
        if let Some(variants) = variants.as_ref().filter(|variants| !variants.is_empty()) {
            flat.unions.push(UnionPart {
                place: object.place.clone(),
                variants: variants.clone(),
                any_of,
                discriminator: object.discriminator.clone(),
            });
        }
    }
    if flat.discriminator.is_none() {
        flat.discriminator.clone_from(&object.discriminator);
    }
}

/// Whether null is one of several values.
fn lists_null(object: &SchemaObject<'_>) -> bool {
    let listed = object.enumeration.unwrap_or_default();
    object.nullable != Some(false) && listed.len() > 1 && listed.iter().any(Node::is_null)
}
