//! Keywords that no type carries: each is named, with what is done instead.

use crate::load::{Rest, SchemaObject};
use crate::lower::context::Lowering;

impl<'d> Lowering<'d> {
    /// Reports what of a schema is not checked.
    pub(super) fn report_unsupported(&mut self, object: &SchemaObject<'d>) {
        let conditional = object.if_schema.is_some();
        let present = [
            ("not", object.not.is_some()),
            ("if", conditional),
            ("dependentSchemas", !object.dependent_schemas.is_empty()),
            ("dependentRequired", !object.dependent_required.is_empty()),
            ("propertyNames", object.property_names.is_some()),
            ("contains", object.contains.is_some()),
            (
                "unevaluatedItems",
                matches!(object.unevaluated_items, Rest::Schema(_)),
            ),
            ("contentSchema", object.content_schema.is_some()),
        ];
        for (keyword, _) in present.into_iter().filter(|(_, present)| *present) {
            let place = object.place.join(keyword);
            let shown = if conditional && keyword == "if" {
                "if`/`then`/`else"
            } else {
                keyword
            };
            self.unsupported(
                "keyword-not-checked",
                &place,
                format!(
                    "`{shown}` is not checked: the type allows what the rest of the schema allows"
                ),
            );
        }
    }
}
