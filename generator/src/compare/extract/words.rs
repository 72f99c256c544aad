//! What the document says in keywords of its own, as words of a fact.
//!
//! What always holds: the words are written here or beside their type, so that nothing that is called otherwise in the generator's own code reads as a
//! change of the API.

use crate::api::{
    ContentEncoding, EnumRepr, PageParameter, Paging, PagingStyle, ParameterLocation,
    ParameterStyle, PartEncoding,
};
use crate::compare::parse::word;
use crate::plan::ParameterPlan;

/// What is not the default of the parameter's location (OpenAPI 3.0.3 §4.7.12.2).
pub(super) fn style(plan: &ParameterPlan) -> String {
    let form = matches!(
        plan.location,
        ParameterLocation::Query | ParameterLocation::Cookie
    );
    let default = if form {
        ParameterStyle::Form
    } else {
        ParameterStyle::Simple
    };
    let mut said = Vec::new();
    if plan.style != default {
        said.push(plan.style.name().to_owned());
    }
    if plan.explode != form {
        said.push(format!("explode={}", plan.explode));
    }
    if plan.allow_reserved {
        said.push("reserved".to_owned());
    }
    said.extend(plan.content.clone());
    said.join(" ")
}

/// How a body is written.
pub(super) fn encoding(encoding: ContentEncoding) -> &'static str {
    match encoding {
        ContentEncoding::Json => "json",
        ContentEncoding::Form => "form",
        ContentEncoding::Multipart => "multipart",
        ContentEncoding::Text => "text",
        ContentEncoding::EventStream => "event-stream",
        ContentEncoding::JsonLines => "json-lines",
        ContentEncoding::Binary => "binary",
    }
}

/// How a part of a body is written: `logo:image/png`, `tags:style=spaceDelimited,explode=false`.
pub(super) fn part(part: &PartEncoding) -> String {
    let said = [
        part.content_type.clone(),
        part.style.map(|style| format!("style={}", style.name())),
        part.explode.map(|explode| format!("explode={explode}")),
        part.allow_reserved.then(|| "reserved".to_owned()),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    word(&format!("{}:{}", part.property, said.join(",")))
}

/// What the values of an enum are.
pub(super) fn repr(repr: EnumRepr) -> &'static str {
    match repr {
        EnumRepr::String => "string",
        EnumRepr::Int(width) => width.name(),
    }
}

/// How pages follow each other, in the words of the configuration: `page page=page size=per_page first=1 total=result_info.total_count`.
pub(super) fn paging(paging: &Paging) -> String {
    let is_counted = matches!(paging.style, PagingStyle::Page | PagingStyle::Offset);
    let parameter = |parameter: &Option<PageParameter>| match parameter {
        Some(PageParameter::Query(name)) => Some(name.clone()),
        Some(PageParameter::Body(path)) => Some(format!("body:{}", path.join("."))),
        None => None,
    };
    let path = |path: &[String]| Some(path.join(".")).filter(|path| !path.is_empty());
    let (position, size) = match paging.style {
        PagingStyle::Page => ("page", "size"),
        PagingStyle::Offset => ("offset", "limit"),
        PagingStyle::Cursor | PagingStyle::NextUrl | PagingStyle::Link => ("cursor", "limit"),
    };
    // What was always so is not said: it would change every lock.
    let says_first = paging.style == PagingStyle::Page
        || paging.style == PagingStyle::Offset && paging.first != 0;
    let first = says_first.then(|| paging.first.to_string());
    let link = paging.link.then(|| "true".to_owned());
    let keys = [
        (position, parameter(&paging.position)),
        (size, parameter(&paging.size).filter(|_| is_counted)),
        ("first", first),
        ("link", link),
        ("total", path(&paging.total)),
        ("total_pages", path(&paging.total_pages)),
        ("next", path(&paging.next)),
        ("more", path(&paging.more)),
    ];
    let keys = keys
        .into_iter()
        .filter_map(|(key, value)| Some(format!(" {key}={}", word(&value?))));
    format!("{}{}", paging.style.word(), keys.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::PagingSource;

    /// What a lock holds; another spelling here makes every stored lock read as a change of its API.
    #[test]
    fn the_words_of_a_lock() {
        let info = |name: &str| vec!["info".to_owned(), name.to_owned()];
        let query = |name: &str| Some(PageParameter::Query(name.to_owned()));
        let bare = Paging {
            id: Some("id".to_owned()),
            ..Paging::bare(PagingStyle::Link, PagingSource::Detected)
        };
        assert_eq!(paging(&bare), "link");
        assert_eq!(
            paging(&Paging {
                style: PagingStyle::Page,
                position: query("page"),
                size: query("per page"),
                first: 1,
                total: info("total"),
                ..bare.clone()
            }),
            "page page=page size=\"per page\" first=1 total=info.total"
        );
        assert_eq!(
            paging(&Paging {
                style: PagingStyle::Cursor,
                position: query("after"),
                size: query("limit"),
                next: vec!["next".to_owned()],
                more: info("more"),
                ..bare.clone()
            }),
            "cursor cursor=after next=next more=info.more"
        );
        assert_eq!(
            paging(&Paging {
                style: PagingStyle::Offset,
                position: Some(PageParameter::Body(info("skip"))),
                ..bare.clone()
            }),
            "offset offset=body:info.skip"
        );
        assert_eq!(
            paging(&Paging {
                style: PagingStyle::Offset,
                position: query("startIndex"),
                first: 1,
                link: true,
                ..bare.clone()
            }),
            "offset offset=startIndex first=1 link=true"
        );
        assert_eq!(
            paging(&Paging {
                style: PagingStyle::NextUrl,
                next: info("next"),
                ..bare
            }),
            "next-url next=info.next"
        );
        let encoded = PartEncoding {
            property: "tags".to_owned(),
            content_type: Some("text/plain".to_owned()),
            style: Some(ParameterStyle::SpaceDelimited),
            explode: Some(false),
            allow_reserved: true,
            headers: Vec::new(),
        };
        assert_eq!(
            part(&encoded),
            "tags:text/plain,style=spaceDelimited,explode=false,reserved"
        );
        assert_eq!(repr(EnumRepr::Int(crate::api::IntWidth::I64)), "i64");
        assert_eq!(encoding(ContentEncoding::JsonLines), "json-lines");
    }
}
