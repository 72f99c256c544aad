//! Types and their variants.

use super::{changes, check, check_members};

#[test]
fn variants_of_unions() {
    check_members(
        "union",
        "both",
        &[
            ("", "choice m::T::A type=m::A", "+choice-added"),
            ("choice m::T::A type=m::A", "", "!choice-removed"),
            (
                "choice m::T::A type=m::A",
                "choice m::T::A type=m::B",
                "!choice-type",
            ),
            (
                "choice m::T::A type=m::A tag=a",
                "choice m::T::A type=m::A tag=b",
                "!choice-tag",
            ),
            (
                "choice m::T::A type=m::A",
                "choice m::T::B type=m::A",
                "!variant-renamed",
            ),
            (
                "choice m::T::A type=m::A from=yes",
                "choice m::T::A type=m::A",
                "!choice-from",
            ),
            (
                "choice m::T::A type=m::A",
                "choice m::T::A type=m::A from=yes",
                "+choice-into",
            ),
        ],
    );
    check(&[
        (
            "union m::T side=received tag=type",
            "union m::T side=received tag=kind",
            "!union-tag",
        ),
        (
            "answers m::O side=received; answer m::O::Ok status=200",
            "answers m::O side=received; answer m::O::Ok status=201",
            "!answer-status",
        ),
    ]);
}

#[test]
fn types() {
    let pet = "struct m::Pet side=both; field m::Pet::a type=i64; field m::Pet::b type=bool";
    let animal =
        "struct m::Animal side=both; field m::Animal::a type=i64; field m::Animal::b type=bool";
    check(&[
        ("struct m::T side=both", "", "!type-removed"),
        (
            "",
            "struct m::T side=both; field m::T::a presence=required",
            "+type-added",
        ),
        (pet, animal, "!type-renamed"),
        (
            "id m::A side=both @#/a",
            "id m::B side=both @#/a",
            "!type-renamed",
        ),
        ("struct m::T side=both", "enum m::T side=both", "!type-kind"),
        (
            "struct m::T side=both",
            "struct m::T side=received",
            "!type-not-sent",
        ),
        (
            "struct m::T side=both",
            "struct m::T side=sent",
            "!type-not-received",
        ),
        (
            "struct m::T side=sent",
            "struct m::T side=both",
            "+type-received",
        ),
        (
            "struct m::T side=received",
            "struct m::T side=both",
            "+type-sent",
        ),
        ("struct m::T", "struct m::T generic=yes", "!type-generic"),
        (
            "struct m::T required=TRequired",
            "struct m::T required=TRequiredFields",
            "!required-struct",
        ),
        ("struct m::T", "struct m::T rest=rest:Value", "+rest-added"),
        (
            "struct m::T side=received",
            "struct m::T side=received rest=rest:String",
            "!rest-added",
        ),
        ("struct m::T", "struct m::T rest=rest:String", "+rest-added"),
        (
            "struct m::T rest=rest:String",
            "struct m::T",
            "!rest-removed",
        ),
        (
            "struct m::T rest=rest:String",
            "struct m::T rest=rest:i64",
            "!rest-type",
        ),
        (
            "struct m::T side=received",
            "struct m::T side=received rest=rest:String others=skipped",
            "+rest-added",
        ),
        (
            "struct m::T side=received rest=rest:String others=skipped",
            "struct m::T side=received rest=rest:String",
            "!rest-strict",
        ),
        (
            "struct m::T side=received rest=rest:String",
            "struct m::T side=received rest=rest:String others=skipped",
            "+rest-lenient",
        ),
        (
            "wrapper m::T type=Vec<m::T>",
            "wrapper m::T type=BTreeMap<String,m::T>",
            "!wrapped-type",
        ),
        ("struct m::T parts=yes", "struct m::T", "+multipart"),
        (
            "enum m::E side=both kind=i32",
            "enum m::E side=both kind=i64",
            "",
        ),
        (
            "enum m::E side=both kind=string",
            "enum m::E side=both kind=i64",
            "!enum-values",
        ),
        (
            "struct m::T side=sent",
            "struct m::T side=sent limits=min-properties=1",
            "!limit-narrowed",
        ),
        (
            "struct m::T; conversion m::T::from(m::S)",
            "struct m::T",
            "!conversion-removed",
        ),
        (
            "struct m::T",
            "struct m::T; conversion m::T::from(m::S)",
            "+conversion-added",
        ),
        (
            "struct m::T; conversion m::T::from(m::S) from=yes",
            "struct m::T; conversion m::T::from(m::S)",
            "!conversion-fallible",
        ),
        (
            "struct m::T; conversion m::T::from(m::S)",
            "struct m::T; conversion m::T::from(m::S) from=yes",
            "!conversion-sure",
        ),
    ]);
}

#[test]
fn a_renamed_type_is_one_change_wherever_it_is_named() {
    let old = "group m(); operation m().get route=\"GET /a\" output=m::Pet name=Get; struct m::Pet side=received @#/p; \
               field m::Pet::friends type=Vec<m::Pet>; struct m::Zoo side=received; field m::Zoo::pet type=Box<m::Pet>; \
               conversion m::Zoo::from(m::Pet)";
    let new = old.replace("m::Pet", "m::Animal");
    assert_eq!(changes(old, &new), "!type-renamed");
}
