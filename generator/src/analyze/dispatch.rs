//! How a received value chooses its variant of a union.
//!
//! What always holds: a variant is chosen by looking, not by trying, wherever the document lets no value be of two; and where some value
//! may be of two, no variant stands behind one that takes all its values.

use std::collections::HashSet;

use super::traits::Traits;
use super::walk::Side;
use crate::api::{Api, Union};
use crate::plan::{Dispatch, JsonKind, VariantTest};

/// How a value that is read chooses its variant. `side`: whose members the variants have; a mock reads what clients write.
pub(crate) fn dispatch(api: &Api, union: &Union, side: Side) -> Dispatch {
    if let Some(discriminator) = &union.discriminator
        && union
            .variants
            .iter()
            .all(|variant| !variant.tags.is_empty())
    {
        let mut seen = HashSet::new();
        let tags = union
            .variants
            .iter()
            .enumerate()
            .flat_map(|(at, variant)| variant.tags.iter().map(move |tag| (tag, at)));
        let arms = tags
            .filter(|(tag, _)| seen.insert(tag.as_str()))
            .map(|(tag, at)| (tag.clone(), at));
        return Dispatch::Tag {
            property: discriminator.property.clone(),
            arms: arms.collect(),
        };
    }
    let mut traits: Vec<Traits> = union
        .variants
        .iter()
        .map(|variant| Traits::of(api, &variant.value, side))
        .collect();
    let apart = (0..traits.len()).all(|at| excludes_all(&traits, at));
    let order = if apart {
        only_what_tells_apart(&mut traits);
        (0..traits.len()).collect()
    } else {
        for traits in &mut traits {
            traits.constants.retain(|(_, values)| values.len() == 1);
        }
        unshadowed(&traits)
    };
    let ordered: Vec<&Traits> = order.iter().filter_map(|at| traits.get(*at)).collect();
    let loses = !apart && some_lose(&ordered);
    let tests = order.into_iter().filter_map(|variant| {
        let traits = traits.get(variant)?.clone();
        Some(VariantTest {
            variant,
            kinds: traits.kinds,
            members: traits.members,
            constants: traits.constants,
            known: (loses && traits.named).then_some(traits.known),
        })
    });
    if apart {
        Dispatch::Tests(tests.collect())
    } else {
        Dispatch::InOrder(tests.collect())
    }
}

fn excludes_all(traits: &[Traits], at: usize) -> bool {
    let (one, others) = (traits.get(at), traits.get(at + 1..).unwrap_or_default());
    one.is_some_and(|one| others.iter().all(|other| one.excludes(other)))
}

/// Where types of JSON or constants decide, what else is required need not be looked at: a value that the document does not list in some
/// other member must not lose its variant.
fn only_what_tells_apart(traits: &mut [Traits]) {
    let objects: Vec<&Traits> = traits
        .iter()
        .filter(|traits| traits.kinds.contains(&JsonKind::Object))
        .collect();
    let several = objects.len() > 1;
    let names: Vec<&String> = objects
        .first()
        .into_iter()
        .flat_map(|first| first.constants.iter().map(|(name, _)| name))
        .collect();
    let decisive = names.into_iter().find(|name| {
        let mut seen = HashSet::new();
        objects.iter().all(|traits| {
            match traits.constants.iter().find(|(other, _)| other == *name) {
                Some((_, values)) => values.iter().all(|value| seen.insert(value.to_string())),
                None => false,
            }
        })
    });
    let decisive = decisive.cloned();
    for traits in traits {
        traits.members.clear();
        traits.constants.retain(|(name, _)| {
            several && decisive.as_ref().is_none_or(|decisive| name == decisive)
        });
    }
}

/// Whether a variant takes values of one behind it and loses members of theirs.
fn some_lose(ordered: &[&Traits]) -> bool {
    ordered.iter().enumerate().any(|(at, one)| {
        let behind = ordered.get(at + 1..).unwrap_or_default();
        behind.iter().any(|other| one.robs(other))
    })
}

/// The order in which variants are tried: the document's, but none behind one that shadows it.
fn unshadowed(traits: &[Traits]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(traits.len());
    for (at, one) in traits.iter().enumerate() {
        let shadows = |other: &usize| traits.get(*other).is_some_and(|other| other.shadows(one));
        let before = order.iter().position(shadows).unwrap_or(order.len());
        order.insert(before, at);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::super::samples::*;
    use super::*;
    use crate::api::{Access, Discriminator, Field, NameHint, Type, Use, Variant};

    fn of(api: &Api, values: Vec<Use>) -> Dispatch {
        dispatch(api, &union_of(values), Side::Read)
    }

    fn union_of(values: Vec<Use>) -> Union {
        let variant = |value| Variant {
            name: NameHint {
                own: None,
                context: Vec::new(),
            },
            value,
            tags: Vec::new(),
            docs: crate::api::Docs::default(),
        };
        Union {
            variants: values.into_iter().map(variant).collect(),
            discriminator: None,
            any_of: false,
        }
    }

    fn constant(wire: &str, value: &str) -> Field {
        Field {
            constant: Some(serde_json::json!(value)),
            ..required(wire, Type::String)
        }
    }

    #[test]
    fn json_types_tell_variants_apart() {
        let dispatch = of(
            &api(),
            vec![
                a(Type::Int(crate::api::IntWidth::I64)),
                a(Type::String),
                list(a(Type::Bool)),
            ],
        );
        let Dispatch::Tests(tests) = dispatch else {
            panic!("{dispatch:?}")
        };
        let kinds: Vec<_> = tests.iter().map(|test| test.kinds.clone()).collect();
        assert_eq!(
            kinds,
            [[JsonKind::Integer], [JsonKind::String], [JsonKind::Array]]
        );
    }

    #[test]
    fn constants_tell_objects_apart() {
        let mut api = api();
        let cat = api.types.add(def(
            "Cat",
            object(vec![
                constant("kind", "cat"),
                required("name", Type::String),
            ]),
        ));
        let dog = api
            .types
            .add(def("Dog", object(vec![constant("kind", "dog")])));
        let Dispatch::Tests(tests) = of(&api, vec![named(cat), named(dog)]) else {
            panic!()
        };
        assert_eq!(
            tests[0].constants,
            [("kind".to_owned(), vec![serde_json::json!("cat")])]
        );
        assert!(tests[0].members.is_empty());
    }

    #[test]
    fn only_members_of_the_side_tell_variants_apart() {
        let mut api = api();
        let mut variant = |own: &str, member: &str| {
            let id = Field {
                access: Access::ReadOnly,
                ..required("id", Type::String)
            };
            let secret = Field {
                access: Access::WriteOnly,
                ..required("secret", Type::String)
            };
            let fields = vec![id, secret, required(member, Type::String)];
            named(api.types.add(def(own, object(fields))))
        };
        let union = union_of(vec![variant("Mail", "mail"), variant("Phone", "phone")]);
        let looked_at = |side| {
            let Dispatch::InOrder(tests) = dispatch(&api, &union, side) else {
                panic!()
            };
            tests[0].members.clone()
        };
        assert_eq!(looked_at(Side::Read), ["id", "mail"]);
        assert_eq!(looked_at(Side::Write), ["mail", "secret"]);
    }

    #[test]
    fn what_would_be_shadowed_is_tried_first() {
        let mut api = api();
        let loose = api
            .types
            .add(def("Loose", object(vec![optional("a", Type::String)])));
        let strict = api.types.add(def(
            "Strict",
            object(vec![required("a", Type::String), optional("b", Type::Bool)]),
        ));
        let other = api
            .types
            .add(def("Other", object(vec![required("c", Type::String)])));
        let Dispatch::InOrder(tests) = of(&api, vec![named(loose), named(strict), named(other)])
        else {
            panic!()
        };
        assert_eq!(
            tests.iter().map(|test| test.variant).collect::<Vec<_>>(),
            [1, 2, 0]
        );
        let Dispatch::InOrder(tests) = of(
            &api,
            vec![a(Type::String), a(Type::Format(crate::api::Format::Uuid))],
        ) else {
            panic!()
        };
        assert_eq!(tests[0].variant, 1);
    }

    #[test]
    fn what_a_variant_knows_counts_where_another_would_lose_it() {
        let mut api = api();
        let mut variant = |own: &str, fields| named(api.types.add(def(own, object(fields))));
        let a = variant("A", vec![optional("a", Type::String)]);
        let b = variant("B", vec![optional("b", Type::String)]);
        let both = variant(
            "Both",
            vec![optional("a", Type::String), optional("b", Type::String)],
        );
        let sure = variant("Sure", vec![required("c", Type::String)]);
        let known = |values| {
            let Dispatch::InOrder(tests) = of(&api, values) else {
                panic!()
            };
            let known = tests.iter().map(|test| test.known.clone());
            known.collect::<Vec<_>>()
        };
        let only = |name: &str| Some(vec![name.to_owned()]);
        assert_eq!(known(vec![a.clone(), b]), [only("a"), only("b")]);
        assert_eq!(known(vec![a.clone(), both]), [None, None]);
        assert_eq!(known(vec![a, sure]), [None, None]);
    }

    #[test]
    fn tags_decide_where_every_variant_has_one() {
        let mut union = union_of(vec![a(Type::Any), a(Type::Any)]);
        union.discriminator = Some(Discriminator {
            property: "type".into(),
        });
        union.variants[0].tags = vec!["a".into(), "b".into()];
        assert!(matches!(
            dispatch(&api(), &union, Side::Read),
            Dispatch::InOrder(_)
        ));
        union.variants[1].tags = vec!["b".into(), "c".into()];
        let expected = [("a", 0), ("b", 0), ("c", 1)].map(|(tag, at)| (tag.to_owned(), at));
        assert_eq!(
            dispatch(&api(), &union, Side::Read),
            Dispatch::Tag {
                property: "type".into(),
                arms: expected.into()
            }
        );
    }
}
