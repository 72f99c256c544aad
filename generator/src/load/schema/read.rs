//! From the members of a schema object to its typed form.

use super::value::Keyword;
use super::{ANY_VALUE, Bound, Rest, SchemaObject, Type, references};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::document::Document;
use crate::load::node::{Node, Object};
use crate::load::place::Place;

impl Document {
    /// The schema at a place, one level deep. A faulty keyword is reported and left out; what is no schema at all is
    /// reported and says nothing, so that it stands for any value.
    pub fn schema<'d>(&'d self, place: &Place, diagnostics: &mut Diagnostics) -> SchemaObject<'d> {
        let mut schema = SchemaObject::unsaid(place.clone());
        match self.get(place) {
            Some(Node::Object(object)) => Reader {
                document: self,
                diagnostics,
                bounds: Bounds::default(),
            }
            .read(object, &mut schema),
            Some(Node::Bool(flag)) => schema.boolean = Some(*flag),
            other => {
                let found = other.map_or("nothing", Node::kind);
                let message = format!("here must be a schema; this is {found}");
                diagnostics
                    .push(Diagnostic::fault("schema-invalid", place, message).instead(ANY_VALUE));
            }
        }
        schema
    }
}

pub(super) struct Reader<'d, 'x> {
    pub(super) document: &'d Document,
    pub(super) diagnostics: &'x mut Diagnostics,
    bounds: Bounds<'d>,
}

/// The limits as written; which of them count is known when all are read.
#[derive(Default)]
struct Bounds<'d> {
    minimum: Option<Bound<'d>>,
    maximum: Option<Bound<'d>>,
    above: Option<Bound<'d>>,
    below: Option<Bound<'d>>,
    minimum_exclusive: bool,
    maximum_exclusive: bool,
    /// `additionalItems`, which follows the array form of `items`.
    additional_items: Rest,
    /// The array form of `items`.
    items_listed: Vec<Place>,
}

impl<'d> Reader<'d, '_> {
    fn read(mut self, object: &'d Object, schema: &mut SchemaObject<'d>) {
        let place = schema.place.clone();
        if object.contains_key("$ref") && !self.document.is_31() {
            references::of_30(&mut self, object, schema);
            return;
        }
        for (name, value) in object.iter() {
            let keyword = Keyword {
                name,
                value,
                schema: &place,
                diagnostics: self.diagnostics,
            };
            let Some(keyword) = structure(keyword, schema) else {
                continue;
            };
            let Some(keyword) = limits(keyword, schema, &mut self.bounds) else {
                continue;
            };
            let Some(keyword) = annotations(keyword, schema) else {
                continue;
            };
            match keyword.name {
                "$ref" => schema.reference = references::read(&mut self, value, &place, name),
                "$dynamicRef" | "$recursiveRef" => {
                    schema.dynamic_reference = references::read(&mut self, value, &place, name);
                    references::report_scope(&mut self, schema, name);
                }
                "discriminator" => {
                    schema.discriminator = references::discriminator(&mut self, value, &place)
                }
                _ => {}
            }
        }
        self.settle(schema);
    }

    /// What depends on more than one keyword.
    fn settle(self, schema: &mut SchemaObject<'d>) {
        let bounds = self.bounds;
        if !bounds.items_listed.is_empty() {
            let is_31 = self.document.is_31();
            self.diagnostics.push(items_listed(schema, is_31));
            if schema.prefix_items.is_empty() {
                schema.prefix_items = bounds.items_listed;
            }
        }
        let exclusive =
            |bound: Option<Bound<'d>>, exclusive| bound.map(|bound| Bound { exclusive, ..bound });
        let minimum = exclusive(bounds.minimum, bounds.minimum_exclusive);
        let maximum = exclusive(bounds.maximum, bounds.maximum_exclusive);
        schema.minimum = stricter(minimum, bounds.above, std::cmp::Ordering::Greater);
        schema.maximum = stricter(maximum, bounds.below, std::cmp::Ordering::Less);
        if !schema.prefix_items.is_empty() && schema.items == Rest::Unsaid {
            schema.items = bounds.additional_items;
        }
        if schema.nullable == Some(true) && !schema.types.is_empty() {
            schema.types = schema.types.with(Type::Null);
        }
    }
}

/// `items` as a list, a form of earlier drafts (JSON Schema 2020-12 core, appendix D; OpenAPI 3.0.3 section 4.7.24.1 never had it).
fn items_listed(schema: &SchemaObject<'_>, is_31: bool) -> Diagnostic {
    let place = schema.place.join("items");
    let (message, help) = if !is_31 {
        (
            "`items` must be one schema; the list is read as the items of a tuple",
            "say with `anyOf` what any item may be, or move to OpenAPI 3.1, where tuples are written with `prefixItems`",
        )
    } else if schema.prefix_items.is_empty() {
        (
            "`items` must be one schema; the list is read as `prefixItems`",
            "write `prefixItems`, and for `additionalItems`, if there is one, `items`",
        )
    } else {
        (
            "`items` must be one schema; `prefixItems` stands beside the list and counts",
            "leave `items` out, or say in one schema what further items may be",
        )
    };
    Diagnostic::warning("items-listed", &place, message).help(help)
}

/// The one that lets less through; `wins` is how its limit compares with the other's.
fn stricter<'d>(
    a: Option<Bound<'d>>,
    b: Option<Bound<'d>>,
    wins: std::cmp::Ordering,
) -> Option<Bound<'d>> {
    let (Some(inclusive), Some(exclusive)) = (a, b) else {
        return a.or(b);
    };
    let order = inclusive.value.order(exclusive.value);
    Some(if order == Some(wins) {
        inclusive
    } else {
        exclusive
    })
}

/// Keywords that say what a value consists of. A keyword of another kind is handed back.
fn structure<'d, 'x>(
    mut keyword: Keyword<'d, 'x>,
    schema: &mut SchemaObject<'d>,
) -> Option<Keyword<'d, 'x>> {
    match keyword.name {
        "type" => {
            schema.types = keyword.types();
            schema.type_unknown = schema.types.is_empty();
        }
        "nullable" => schema.nullable = keyword.flag(),
        "enum" => schema.enumeration = keyword.values(),
        "const" => schema.constant = Some(keyword.value),
        "properties" => schema.properties = keyword.named_schemas(),
        "required" => schema.required = required(&mut keyword),
        "additionalProperties" => schema.additional_properties = keyword.rest(),
        "patternProperties" => schema.pattern_properties = keyword.named_schemas(),
        "propertyNames" => schema.property_names = keyword.schema(),
        "unevaluatedProperties" => schema.unevaluated_properties = keyword.rest(),
        "dependentRequired" => schema.dependent_required = keyword.named_texts(),
        "dependentSchemas" => schema.dependent_schemas = keyword.named_schemas(),
        "items" if keyword.value.as_array().is_none() => schema.items = keyword.rest(),
        "prefixItems" => schema.prefix_items = keyword.schemas().unwrap_or_default(),
        "unevaluatedItems" => schema.unevaluated_items = keyword.rest(),
        "contains" => schema.contains = keyword.schema(),
        "allOf" => schema.all_of = keyword.schemas().unwrap_or_default(),
        "oneOf" => schema.one_of = keyword.schemas(),
        "anyOf" => schema.any_of = keyword.schemas(),
        "not" => schema.not = keyword.schema(),
        "if" => schema.if_schema = keyword.schema(),
        "then" => schema.then_schema = keyword.schema(),
        "else" => schema.else_schema = keyword.schema(),
        "contentSchema" => schema.content_schema = keyword.schema(),
        _ => return Some(keyword),
    }
    None
}

/// Keywords that narrow a value.
fn limits<'d, 'x>(
    mut keyword: Keyword<'d, 'x>,
    schema: &mut SchemaObject<'d>,
    bounds: &mut Bounds<'d>,
) -> Option<Keyword<'d, 'x>> {
    match keyword.name {
        "minimum" => {
            bounds.minimum = keyword.number().map(|value| Bound {
                value,
                exclusive: false,
            })
        }
        "maximum" => {
            bounds.maximum = keyword.number().map(|value| Bound {
                value,
                exclusive: false,
            })
        }
        "exclusiveMinimum" => match keyword.value {
            Node::Bool(flag) => bounds.minimum_exclusive = *flag,
            _ => {
                bounds.above = keyword.number().map(|value| Bound {
                    value,
                    exclusive: true,
                })
            }
        },
        "exclusiveMaximum" => match keyword.value {
            Node::Bool(flag) => bounds.maximum_exclusive = *flag,
            _ => {
                bounds.below = keyword.number().map(|value| Bound {
                    value,
                    exclusive: true,
                })
            }
        },
        "multipleOf" => schema.multiple_of = keyword.positive(),
        "minLength" => schema.min_length = keyword.count(),
        "maxLength" => schema.max_length = keyword.count(),
        "pattern" => schema.pattern = keyword.text(),
        "minItems" => schema.min_items = keyword.count(),
        "maxItems" => schema.max_items = keyword.count(),
        "uniqueItems" => schema.unique_items = keyword.flag().unwrap_or_default(),
        "minContains" => schema.min_contains = keyword.count(),
        "maxContains" => schema.max_contains = keyword.count(),
        "minProperties" => schema.min_properties = keyword.count(),
        "maxProperties" => schema.max_properties = keyword.count(),
        "items" if keyword.value.as_array().is_some() => {
            bounds.items_listed = keyword.schemas().unwrap_or_default()
        }
        "additionalItems" => bounds.additional_items = keyword.rest(),
        _ => return Some(keyword),
    }
    None
}

/// Keywords that say what a value means.
fn annotations<'d, 'x>(
    mut keyword: Keyword<'d, 'x>,
    schema: &mut SchemaObject<'d>,
) -> Option<Keyword<'d, 'x>> {
    match keyword.name {
        "format" => schema.format = keyword.text(),
        "contentEncoding" => schema.content_encoding = keyword.text(),
        "contentMediaType" => schema.content_media_type = keyword.text(),
        "title" => schema.title = keyword.prose(),
        "description" => schema.description = keyword.prose(),
        "default" => schema.default = Some(keyword.value),
        "example" => schema.examples.insert(0, keyword.value),
        // An object here is the form of a media type; it shows nothing that a schema could use.
        "examples" if keyword.value.as_object().is_none() => {
            schema.examples.extend(keyword.list().unwrap_or_default())
        }
        "deprecated" => schema.deprecated = keyword.flag().unwrap_or_default(),
        "readOnly" => schema.read_only = keyword.flag(),
        "writeOnly" => schema.write_only = keyword.flag(),
        "externalDocs" => schema.external_docs = references::external_docs(&keyword),
        "xml" => schema.xml = Some(keyword.value),
        name if name.starts_with("x-") => schema.extensions.push((name, keyword.value)),
        _ => return Some(keyword),
    }
    None
}

/// `required`: a list. The flag of draft 3, on a property of its own, is a common slip.
fn required<'d>(keyword: &mut Keyword<'d, '_>) -> Vec<&'d str> {
    if keyword.value.as_bool().is_some() {
        let message = "`required` must be a list of names, on the object that has the properties";
        let diagnostic = Diagnostic::warning("keyword-invalid", &keyword.place(), message)
            .help("name the property in the `required` of the schema around it");
        keyword.diagnostics.push(diagnostic);
        return Vec::new();
    }
    keyword.texts().unwrap_or_default()
}
