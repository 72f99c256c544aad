//! Every rule, by surfaces as they are written in a lock.

use crate::compare::{Severity, Surface, compare};

/// The severities and rules of what changed, `!` breaking, `+` addition, `=` documentation.
fn changes(old: &str, new: &str) -> String {
    let surface = |text: &str| -> Surface {
        let lines: Vec<&str> = text.split(';').map(str::trim).collect();
        lines.join("\n").parse().unwrap()
    };
    let comparison = compare(&surface(old), &surface(new));
    let told = comparison.changes.iter().map(|change| {
        let mark = match change.severity {
            Severity::Breaking => '!',
            Severity::Addition => '+',
            Severity::Documentation => '=',
        };
        format!("{mark}{}", change.rule)
    });
    told.collect::<Vec<_>>().join(" ")
}

fn check(cases: &[(&str, &str, &str)]) {
    for (old, new, expected) in cases {
        assert_eq!(changes(old, new), *expected, "{old}\n→ {new}");
    }
}

/// The same cases within a type of each side.
fn check_members(kind: &str, side: &str, cases: &[(&str, &str, &str)]) {
    for (old, new, expected) in cases {
        let within = |members: &str| format!("{kind} m::T side={side}; {members}");
        assert_eq!(
            changes(&within(old), &within(new)),
            *expected,
            "{side}: {old}\n→ {new}"
        );
    }
}

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
                "+field-added",
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
            "enum m::T kind=String side=both",
            "enum m::T kind=Int(I64) side=both",
            "!enum-values",
        ),
    ]);
}

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
            "wrapper m::T type=Vec<m::T>",
            "wrapper m::T type=BTreeMap<String,m::T>",
            "!wrapped-type",
        ),
        ("struct m::T parts=yes", "struct m::T", "+multipart"),
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

#[test]
fn operations() {
    let list = "group m() type=m::M; operation m().list route=\"GET /a\"";
    check(&[
        ("", "group m() type=m::M", "+group-added"),
        ("group m() type=m::M", "", "!group-removed"),
        (
            list,
            "group n() type=n::N; operation n().list route=\"GET /a\"",
            "!group-renamed",
        ),
        ("group m() type=m::M", "group m() type=m::N", "!group-type"),
        ("group m() scoped=A", "group m()", "!scoped-removed"),
        ("group m()", "group m() scoped=A", "+scoped-added"),
        ("group m()", list, "!group-type +operation-added"),
        (list, "group m() type=m::M", "!operation-removed"),
        (
            list,
            "group m() type=m::M; operation m().all route=\"GET /a\"",
            "!operation-renamed",
        ),
        (
            list,
            "group m() type=m::M; operation m().list route=\"GET /b\"",
            "!operation-moved",
        ),
    ]);
    let with = |facts: &str| format!("group m(); operation m().o route=\"GET /a\" {facts}");
    for (old, new, expected) in [
        ("arguments=a,b", "arguments=b,a", "!arguments-reordered"),
        ("arguments=a,b", "arguments=a,c,b", ""),
        ("name=ListPets", "name=GetPets", "!call-type-renamed"),
        ("output=String", "output=Bytes", "!output"),
        ("whole=m::A", "whole=m::B", "!whole-body"),
        ("", "whole=m::B", "+whole-body-added"),
        ("member=result", "member=data", "!result-member"),
        ("paging=Link", "paging=Cursor", "!paging"),
        (
            "servers=https://a",
            "servers=https://b",
            "!operation-server",
        ),
        ("accept=text/plain", "accept=text/html", "+accept"),
        ("errors=4XX", "errors=\"404 4XX\"", "=errors"),
        ("security=a", "security=\"a b\"", "+security-widened"),
        ("security=\"a b\"", "security=a", "!security-narrowed"),
        ("security=a", "security=a+b", "!security-narrowed"),
        ("security=a+b", "security=a", "+security-widened"),
        ("security=\"a b\"", "security=\"b a\"", "=security-order"),
        ("", "security=a", "!security-narrowed"),
        ("security=a", "security=\"none a\"", "+security-widened"),
        ("", "deprecated=yes", "+deprecated"),
    ] {
        assert_eq!(changes(&with(old), &with(new)), expected, "{old} → {new}");
    }
}

#[test]
fn parameters_and_bodies() {
    let with = |members: &str| format!("group m(); operation m().o route=\"GET /a\"; {members}");
    for (old, new, expected) in [
        (
            "",
            "parameter m().o.p in=query presence=optional type=i64",
            "+parameter-added",
        ),
        (
            "",
            "parameter m().o.p in=query presence=required type=i64",
            "!parameter-added-required",
        ),
        (
            "parameter m().o.p in=query presence=optional",
            "",
            "!parameter-removed",
        ),
        (
            "parameter m().o.p in=query wire=x presence=optional",
            "parameter m().o.q in=query wire=x presence=optional",
            "!parameter-renamed",
        ),
        (
            "parameter m().o.p in=path wire=x presence=required",
            "parameter m().o.q in=path wire=x presence=required",
            "=argument-renamed",
        ),
        (
            "parameter m().o.p in=query",
            "parameter m().o.p in=header",
            "!parameter-location",
        ),
        (
            "parameter m().o.p wire=a",
            "parameter m().o.p wire=b",
            "!parameter-wire-name",
        ),
        (
            "parameter m().o.p",
            "parameter m().o.p style=explode=false",
            "!parameter-style",
        ),
        (
            "parameter m().o.p type=i32",
            "parameter m().o.p type=i64",
            "!parameter-type",
        ),
        (
            "parameter m().o.p presence=optional",
            "parameter m().o.p presence=required",
            "!now-required",
        ),
        (
            "parameter m().o.p presence=required",
            "parameter m().o.p presence=optional",
            "!now-optional",
        ),
        (
            "parameter m().o.p",
            "parameter m().o.p limits=max-length=3",
            "!limit-narrowed",
        ),
        (
            "",
            "body m().o.body presence=required",
            "!parameter-added-required",
        ),
        ("", "body m().o.body presence=optional", "+parameter-added"),
        ("body m().o.body presence=required", "", "!body-removed"),
        (
            "body m().o.body name=m::OBody",
            "body m().o.body name=m::PBody",
            "!body-choice",
        ),
        (
            "body m().o.body; content m().o.body(a/b)",
            "body m().o.body",
            "!media-type-removed",
        ),
        (
            "body m().o.body",
            "body m().o.body; content m().o.body(a/b)",
            "+media-type-added",
        ),
        (
            "body m().o.body; content m().o.body(a/b) type=m::A",
            "body m().o.body; content m().o.body(a/b) type=m::B",
            "!parameter-type",
        ),
        (
            "body m().o.body; content m().o.body(a/b) encoding=json",
            "body m().o.body; content m().o.body(a/b) encoding=text",
            "!body-encoding",
        ),
        (
            "body m().o.body; content m().o.body(a/b) parts=a",
            "body m().o.body; content m().o.body(a/b) parts=b",
            "!part-encoding",
        ),
    ] {
        assert_eq!(changes(&with(old), &with(new)), expected, "{old} → {new}");
    }
}

#[test]
fn the_client() {
    check(&[
        ("crate a", "crate b", "!crate-renamed"),
        ("crate a env=A", "crate a env=B", "!base-url-variable"),
        (
            "crate a runtime=vendored",
            "crate a runtime=crate",
            "!runtime-mode",
        ),
        ("crate a", "crate a features=yes", "!features-per-group"),
        (
            "server https://a first=yes",
            "server https://b first=yes",
            "=server-removed !server-default",
        ),
        (
            "server https://a first=yes",
            "server https://a first=yes; server https://b",
            "+server-added",
        ),
        (
            "server https://a first=yes; server https://b",
            "server https://b first=yes; server https://a",
            "!server-default",
        ),
        (
            "errors e value=code=a",
            "errors e value=code=b",
            "+error-shape",
        ),
        ("", "errors e value=code=b", "+error-shape"),
        ("", "scheme Credentials::a kind=bearer", "+credential-added"),
        (
            "scheme Credentials::a kind=bearer",
            "",
            "!credential-removed",
        ),
        (
            "scheme Credentials::a kind=bearer",
            "scheme Credentials::a kind=\"header X\"",
            "!credential-kind",
        ),
        (
            "scheme Credentials::a kind=bearer",
            "scheme Credentials::a kind=basic",
            "!credential-arguments",
        ),
        (
            "scheme Credentials::a env=A",
            "scheme Credentials::a env=B",
            "!credential-variable",
        ),
        (
            "scheme Credentials::a",
            "scheme Credentials::a env=B",
            "+credential-variable-added",
        ),
        (
            "scope Client::a type=String",
            "scope Client::a type=i64",
            "!scope-changed",
        ),
        ("", "scope Client::a", "+scope-added"),
        ("scope Client::a", "", "!scope-removed"),
        (
            "event events::a type=m::A",
            "event events::a type=m::B",
            "!event-type",
        ),
        ("", "event events::a", "+event-added"),
        ("event events::a", "", "!event-removed"),
        (
            "scheme Credentials::a wire=a",
            "scheme Credentials::a wire=A",
            "=name-in-the-document",
        ),
    ]);
}

#[test]
fn the_wire_is_judged_by_what_values_look_like_there() {
    let of = |ty: &str| -> Surface {
        format!("struct m::T side=both\nfield m::T::a type={ty}\nid m::Id side=both\nenum m::E kind=String side=both")
            .parse()
            .unwrap()
    };
    for (old, new, same) in [
        ("String", "m::Id", true),
        ("Vec<String>", "Vec<m::E>", true),
        ("i32", "i64", true),
        ("i32", "String", false),
        ("i64", "f64", false),
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

#[test]
fn messages_name_types_as_the_code_does() {
    assert_eq!(super::without_modules("Option<pets::Pet>"), "Option<Pet>");
    assert_eq!(super::without_modules("pets::Pet"), "Pet");
    assert_eq!(super::without_modules("(a::B,é::C<d::E>,)"), "(B,C<E>,)");
    assert_eq!(
        super::without_modules("plain text, no path"),
        "plain text, no path"
    );
}
