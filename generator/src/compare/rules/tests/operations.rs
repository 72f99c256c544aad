//! Operations, parameters and bodies.

use super::{changes, check};

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
        ("error-body=Problem", "error-body=Other", "!error-body"),
        ("error-body=Problem", "", "!error-body"),
        ("", "error-body=Problem", "+error-body-added"),
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
fn an_argument_that_stands_where_another_did_still_compiles() {
    let with = |arguments: &str, members: &str| {
        format!("group m(); operation m().o route=\"GET /a\" arguments={arguments}; {members}")
    };
    let parameter = |name: &str, ty: &str| {
        format!("parameter m().o.{name} in=query presence=required type={ty}")
    };
    let old = with("a,name", &parameter("name", "String"));
    for (name, ty, expected) in [
        ("title", "String", "=argument-renamed !parameter-wire-name"),
        (
            "title",
            "i64",
            "!parameter-removed !parameter-added-required",
        ),
    ] {
        let new = with(&format!("a,{name}"), &parameter(name, ty));
        assert_eq!(changes(&old, &new), expected, "{name} {ty}");
    }
    let elsewhere = with("title,a", &parameter("title", "String"));
    assert_eq!(
        changes(&old, &elsewhere),
        "!parameter-removed !parameter-added-required"
    );
}

#[test]
fn what_says_nothing_of_a_part_changes_nothing() {
    let with = |encoding: &str, parts: &str| {
        format!(
            "group m(); operation m().o route=\"GET /a\"; body m().o.body; content m().o.body(a/b) type=m::T encoding={encoding} parts=\"{parts}\"; \
             struct m::T side=sent; field m::T::names presence=optional type=Vec<String>; field m::T::pets presence=optional type=Vec<m::Pet>; field m::T::photo_urls wire=photoUrls presence=optional type=Vec<String>"
        )
    };
    for (encoding, old, new, expected) in [
        ("multipart", "a:image/png", "a:image/png names:", ""),
        ("multipart", "names:", "", ""),
        (
            "multipart",
            "",
            "names:style=form,explode=true",
            "!part-encoding",
        ),
        ("form", "", "names:style=form,explode=true", ""),
        ("form", "", "names:explode=true", ""),
        ("form", "names:style=form", "", ""),
        ("form", "", "photoUrls:style=form,explode=true", ""),
        (
            "form",
            "",
            "names:style=form,explode=false",
            "!part-encoding",
        ),
        // A list of objects is JSON unless a style is named.
        ("form", "", "pets:style=form,explode=true", "!part-encoding"),
        (
            "form",
            "",
            "others:style=form,explode=true",
            "!part-encoding",
        ),
    ] {
        let found = changes(&with(encoding, old), &with(encoding, new));
        assert_eq!(found, expected, "{encoding}: {old} → {new}");
    }
}

#[test]
fn what_is_sent_without_being_asked_for() {
    let with = |members: &str| format!("group m(); operation m().o route=\"GET /a\"; {members}");
    let other = |facts: &str| format!("parameter m().o.p in=query {facts}");
    let constant = |text: &str| {
        other(&format!(
            "presence=required limits=\"one-of={text}\" constant={text}"
        ))
    };
    let listed = |values: &str| {
        other(&format!(
            "presence=required type=i64 limits=one-of={values}"
        ))
    };
    let (one, two) = (constant("[1]"), constant("[2]"));
    let argument = other("presence=required type=i64");
    let setter = other("presence=optional type=i64");
    for (old, new, expected) in [
        ("", &*one, "!parameter-added-constant"),
        (&*one, "", "!parameter-constant-removed"),
        (&*one, &*two, "!parameter-constant"),
        (&*argument, &*one, "!parameter-constant-set !limit-narrowed"),
        (&*setter, &*one, "!parameter-constant-set !limit-narrowed"),
        (
            &*one,
            &*argument,
            "!parameter-constant-unset +limit-widened",
        ),
        (
            &*one,
            &*listed("[1,2]"),
            "!parameter-constant-unset +limit-widened",
        ),
        (
            &*one,
            &*listed("[3,2]"),
            "!parameter-constant-unset !limit-changed",
        ),
        (
            &*one,
            &*setter,
            "+parameter-constant-optional +limit-widened",
        ),
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
            "",
            "parameter m().o.p in=\"part a\" presence=demanded type=i64",
            "!part-header-added-required",
        ),
        (
            "parameter m().o.p in=\"part a\" presence=optional",
            "parameter m().o.p in=\"part a\" presence=demanded",
            "!part-header-required",
        ),
        (
            "parameter m().o.p in=\"part a\" presence=demanded",
            "parameter m().o.p in=\"part a\" presence=optional",
            "+part-header-optional",
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
            "body m().o.body; content m().o.body(a/b) type=m::A encoding=json",
            "body m().o.body; content m().o.body(a/c) type=m::A encoding=form",
            "!media-type",
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

/// What a parameter of a path is called, users and servers do not see: only where it stands.
#[test]
fn a_name_within_a_path_is_nobodys_business() {
    let with = |route: &str, parameters: &str| {
        format!("group m(); operation m().o route=\"GET {route}\"; {parameters}")
    };
    let old = with(
        "/a/{x}/b/{y}",
        "parameter m().o.x in=path presence=required type=String; parameter m().o.y in=path presence=required type=i64",
    );
    let new = with(
        "/a/{p}/b/{y}",
        "parameter m().o.p in=path presence=required type=String; parameter m().o.y in=path presence=required type=i64",
    );
    assert_eq!(changes(&old, &new), "=argument-renamed");
    assert_eq!(
        changes(&old, &new.replace("/b/", "/c/")),
        "!operation-moved =argument-renamed"
    );
}
