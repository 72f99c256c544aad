//! The client, and words.

use super::check;

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
