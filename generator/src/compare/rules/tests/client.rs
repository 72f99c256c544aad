//! The client, and words.

use super::{changes, check};

#[test]
fn the_client() {
    check(&[
        ("crate a", "crate b", "!crate-renamed"),
        ("crate a env=A", "crate a env=B", "!base-url-variable"),
        ("crate a env=A", "crate a", "!base-url-variable"),
        ("crate a", "crate a env=B", "+base-url-variable-added"),
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
fn messages_name_types_as_the_code_does() {
    assert_eq!(
        super::super::without_modules("Option<pets::Pet>"),
        "Option<Pet>"
    );
    assert_eq!(super::super::without_modules("pets::Pet"), "Pet");
    assert_eq!(
        super::super::without_modules("(a::B,é::C<d::E>,)"),
        "(B,C<E>,)"
    );
    assert_eq!(
        super::super::without_modules("plain text, no path"),
        "plain text, no path"
    );
}

#[test]
fn variables_of_servers() {
    let with = |value: &str| format!("server https://{{r}}.a value=\"{value}\" first=yes");
    for (old, new, expected) in [
        (
            "r=eu(eu|us)",
            "r=eu(eu|us|asia)",
            "+server-variable-widened",
        ),
        ("r=eu(eu|us)", "r=eu", "+server-variable-widened"),
        ("r=eu(eu|us)", "r=eu(eu)", "!server-variable-narrowed"),
        ("r=eu", "r=eu(eu|us)", "!server-variable-narrowed"),
        ("r=eu(eu|us)", "r=us(eu|us)", "!server-variable-default"),
    ] {
        assert_eq!(changes(&with(old), &with(new)), expected, "{old} → {new}");
    }
    let with = |servers: &str| {
        format!("group m(); operation m().o route=\"GET /a\" servers=\"{servers}\"")
    };
    for (old, new, expected) in [
        (
            "https://a r=1(1|2)",
            "https://a r=1(1|2|3)",
            "+server-variable-widened",
        ),
        (
            "https://a, https://b r=1(1|2)",
            "https://a, https://b r=2(1|2)",
            "!server-variable-default",
        ),
        ("https://a r=1", "https://b r=1", "!operation-server"),
    ] {
        assert_eq!(changes(&with(old), &with(new)), expected, "{old} → {new}");
    }
}
