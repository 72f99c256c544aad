//! Fields and listed values.

use super::{check, check_members};
use crate::compare::{Surface, compare};

#[test]
fn fields_of_what_is_received() {
    check_members(
        "struct",
        "received",
        &[
            (
                "",
                "field m::T::a presence=optional type=String",
                "+field-added",
            ),
            (
                "",
                "field m::T::a presence=required type=String",
                "!field-added-sure",
            ),
            (
                "",
                "field m::T::a presence=required type=i64 default=1",
                "+field-added",
            ),
            (
                "",
                "field m::T::a presence=defaulted type=i64 default=1",
                "+field-added",
            ),
            (
                "field m::T::a presence=optional type=String",
                "",
                "!field-removed",
            ),
            (
                "field m::T::a presence=required type=String",
                "field m::T::a presence=optional type=String",
                "!field-presence",
            ),
            (
                "field m::T::a presence=optional type=String",
                "field m::T::a presence=required type=String",
                "!field-presence",
            ),
            (
                "field m::T::a presence=required type=i64",
                "field m::T::a presence=defaulted type=i64 default=1",
                "+field-presence",
            ),
            (
                "field m::T::a presence=defaulted type=i64 default=1",
                "field m::T::a presence=required type=i64",
                "!field-presence",
            ),
            (
                "field m::T::a presence=optional type=i64",
                "field m::T::a presence=required-nullable type=i64",
                "!field-presence",
            ),
            (
                "field m::T::a presence=required-nullable type=i64",
                "field m::T::a presence=optional type=i64",
                "+field-presence",
            ),
            (
                "field m::T::a presence=defaulted type=i64 default=1",
                "field m::T::a presence=defaulted type=i64 default=2",
                "+field-default",
            ),
            (
                "field m::T::a type=i64",
                "field m::T::a type=String",
                "!field-type",
            ),
            (
                "field m::T::a type=i64 wire=b",
                "field m::T::a type=i64 wire=c",
                "!field-wire-name",
            ),
            (
                "field m::T::a type=i64 wire=b",
                "field m::T::c type=i64 wire=b",
                "!field-renamed",
            ),
            (
                "field m::T::a type=i64 docs=11",
                "field m::T::b type=i64 docs=11",
                "!field-renamed !field-wire-name",
            ),
            (
                "field m::T::a type=i64",
                "field m::T::a type=i64 deprecated=old",
                "+deprecated",
            ),
            (
                "field m::T::a type=i64 deprecated=old",
                "field m::T::a type=i64",
                "=undeprecated",
            ),
            (
                "field m::T::a type=i64 deprecated=a",
                "field m::T::a type=i64 deprecated=b",
                "=deprecation-note",
            ),
            (
                "field m::T::a type=i64 docs=11",
                "field m::T::a type=i64 docs=12",
                "=documentation",
            ),
            (
                "field m::T::a type=i64 docs=11",
                "field m::T::a type=bool docs=12",
                "!field-type",
            ),
            // Received values are not checked.
            (
                "field m::T::a type=i64",
                "field m::T::a type=i64 limits=maximum=3",
                "",
            ),
        ],
    );
}

#[test]
fn fields_of_what_is_sent() {
    check_members(
        "struct",
        "sent",
        &[
            (
                "",
                "field m::T::a presence=optional type=String",
                "+field-added",
            ),
            (
                "",
                "field m::T::a presence=required type=String",
                "!field-added-required",
            ),
            (
                "",
                "field m::T::a presence=required type=String constant=1",
                "!field-added-constant",
            ),
            (
                "field m::T::a presence=tri type=String",
                "",
                "!field-removed",
            ),
            (
                "field m::T::a presence=required type=String",
                "field m::T::a presence=optional type=String",
                "!field-presence",
            ),
            (
                "field m::T::a presence=optional type=String",
                "field m::T::a presence=required type=String",
                "!field-presence",
            ),
            (
                "field m::T::a presence=tri type=String",
                "field m::T::a presence=optional type=String",
                "!field-presence",
            ),
            (
                "field m::T::a presence=optional type=String",
                "field m::T::a presence=tri type=String",
                "!field-presence",
            ),
            (
                "field m::T::a presence=required type=bool constant=true",
                "field m::T::a presence=required type=bool constant=false",
                "!field-constant",
            ),
            (
                "field m::T::a presence=required type=bool",
                "field m::T::a presence=required type=bool constant=true",
                "!field-constant-set",
            ),
            (
                "field m::T::a presence=required type=bool constant=true",
                "field m::T::a presence=required type=bool",
                "!field-constant-unset",
            ),
            (
                "field m::T::a presence=optional type=bool",
                "field m::T::a presence=optional type=bool setter=set_a",
                "!field-setter",
            ),
            (
                "field m::T::a type=i64",
                "field m::T::a type=i64 limits=maximum=3",
                "!limit-narrowed",
            ),
            (
                "field m::T::a type=i64 limits=maximum=3",
                "field m::T::a type=i64 limits=maximum=4",
                "+limit-widened",
            ),
            (
                "field m::T::a type=i64 limits=pattern=a",
                "field m::T::a type=i64 limits=pattern=b",
                "!limit-changed",
            ),
        ],
    );
}

#[test]
fn values_of_enums() {
    let listed = "variant m::T::A value=\"\\\"a\\\"\"";
    check_members(
        "enum",
        "both",
        &[
            ("", listed, "+variant-added"),
            (listed, "", "!variant-removed"),
            (
                listed,
                "variant m::T::A value=\"\\\"A\\\"\"",
                "!variant-value",
            ),
            (
                listed,
                "variant m::T::B value=\"\\\"a\\\"\"",
                "!variant-renamed",
            ),
            (
                "variant m::T::A value=1",
                "variant m::T::A value=1 receive-only=yes",
                "!receive-only",
            ),
            (
                "variant m::T::A value=1 receive-only=yes",
                "variant m::T::A value=1",
                "+sendable",
            ),
        ],
    );
    // What is never sent cannot be refused.
    check_members(
        "enum",
        "received",
        &[(
            "variant m::T::A value=1",
            "variant m::T::A value=1 receive-only=yes",
            "",
        )],
    );
    check(&[
        (
            "enum m::T catch-all=Other",
            "enum m::T catch-all=OtherValue",
            "!catch-all",
        ),
        (
            "enum m::T kind=string side=both",
            "enum m::T kind=i64 side=both",
            "!enum-values",
        ),
    ]);
}

#[test]
fn the_wire_is_judged_by_what_values_look_like_there() {
    let of = |ty: &str| -> Surface {
        format!("struct m::T side=both\nfield m::T::a type={ty}\nid m::Id side=both\nenum m::E kind=string side=both")
            .parse()
            .unwrap()
    };
    for (old, new, same) in [
        ("String", "m::Id", true),
        ("Vec<String>", "Vec<m::E>", true),
        ("i32", "i64", true),
        ("i32", "String", false),
        ("i64", "f64", true),
        ("f64", "i64", false),
    ] {
        let comparison = compare(&of(old), &of(new));
        let [change] = comparison.changes.as_slice() else {
            panic!("{comparison:?}")
        };
        assert!(change.source.breaks());
        assert_eq!(
            (change.request.breaks(), change.response.breaks()),
            (!same, !same),
            "{old} → {new}"
        );
    }
}
