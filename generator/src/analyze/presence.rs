//! How a member is there, in what is written and in what is read.
//!
//! In: a member as the document describes it. Out: its [`Presence`] on a side, or that it is not there.

use super::defaults::default;
use super::walk::{Side, is_there};
use crate::api::{Api, Field, Type, Use};
use crate::plan::Presence;

/// How a member is there. `lenient`: the object comes from error responses only, which proxies and gateways send too.
pub(crate) fn presence(api: &Api, field: &Field, side: Side, lenient: bool) -> Option<Presence> {
    if !is_there(field.access, side) {
        return None;
    }
    let nullable = is_nullable(&field.value);
    Some(match side {
        Side::Write => match (field.required, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::Tri,
        },
        Side::Read => {
            let sure = field.required && field.docs.deprecated.is_none();
            match (lenient, sure, nullable) {
                (true, ..) => Presence::Optional,
                (_, true, false) => Presence::Required,
                (_, true, true) => Presence::RequiredNullable,
                (_, false, false) if default(api, field).is_some() => Presence::Defaulted,
                (_, false, _) => Presence::Optional,
            }
        }
    })
}

/// Whether `null` needs an `Option` of its own: `Value` and `()` hold it themselves.
pub(crate) fn is_nullable(value: &Use) -> bool {
    value.nullable && !matches!(value.ty, Type::Any | Type::Null)
}

#[cfg(test)]
mod tests {
    use super::super::samples::*;
    use super::*;
    use crate::api::{Access, Deprecation};

    fn both(field: &Field) -> (Option<Presence>, Option<Presence>) {
        let api = api();
        (
            presence(&api, field, Side::Write, false),
            presence(&api, field, Side::Read, false),
        )
    }

    #[test]
    fn a_side_has_its_own_members() {
        let read_only = Field {
            access: Access::ReadOnly,
            ..required("id", Type::String)
        };
        assert_eq!(both(&read_only), (None, Some(Presence::Required)));
        let write_only = Field {
            access: Access::WriteOnly,
            ..required("password", Type::String)
        };
        assert_eq!(both(&write_only), (Some(Presence::Required), None));
    }

    #[test]
    fn absent_null_and_value_are_three_things_when_written() {
        let mut field = optional("comments", Type::String);
        assert_eq!(
            both(&field),
            (Some(Presence::Optional), Some(Presence::Optional))
        );
        field.value.nullable = true;
        assert_eq!(
            both(&field),
            (Some(Presence::Tri), Some(Presence::Optional))
        );
        field.required = true;
        assert_eq!(
            both(&field),
            (
                Some(Presence::RequiredNullable),
                Some(Presence::RequiredNullable)
            )
        );
    }

    #[test]
    fn what_a_server_may_drop_is_optional_when_read() {
        let mut field = required("last_modified", Type::String);
        field.docs.deprecated = Some(Deprecation::default());
        assert_eq!(
            both(&field),
            (Some(Presence::Required), Some(Presence::Optional))
        );
        let required = required("message", Type::String);
        assert_eq!(
            presence(&api(), &required, Side::Read, true),
            Some(Presence::Optional)
        );
    }

    #[test]
    fn a_default_is_read_and_not_sent() {
        let mut field = optional("size", Type::Bool);
        field.default = Some(serde_json::json!(true));
        assert_eq!(
            both(&field),
            (Some(Presence::Optional), Some(Presence::Defaulted))
        );
        field.default = Some(serde_json::json!("yes"));
        assert_eq!(
            both(&field),
            (Some(Presence::Optional), Some(Presence::Optional))
        );
    }
}
