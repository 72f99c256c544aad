//! What the document says in keywords of its own, as words of a fact.
//!
//! What always holds: the words are written here or beside their type, so that nothing that is called otherwise in the generator's own code reads as a
//! change of the API.

use crate::api::{
    ContentEncoding, EnumRepr, PagingStyle, ParameterLocation, ParameterStyle, PartEncoding,
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
pub(super) fn paging(style: &PagingStyle) -> String {
    let path = |path: &Option<Vec<String>>| path.as_ref().map(|path| path.join("."));
    let (name, keys) = match style {
        PagingStyle::Page {
            page,
            size,
            first,
            total,
            total_pages,
        } => (
            "page",
            vec![
                ("page", Some(page.clone())),
                ("size", size.clone()),
                ("first", Some(first.to_string())),
                ("total", path(total)),
                ("total_pages", path(total_pages)),
            ],
        ),
        PagingStyle::Offset {
            offset,
            limit,
            total,
        } => (
            "offset",
            vec![
                ("offset", Some(offset.clone())),
                ("limit", limit.clone()),
                ("total", path(total)),
            ],
        ),
        PagingStyle::Cursor { cursor, next, more } => (
            "cursor",
            vec![
                ("cursor", Some(cursor.clone())),
                ("next", Some(next.join("."))),
                ("more", path(more)),
            ],
        ),
        PagingStyle::Link => ("link", Vec::new()),
    };
    let keys = keys
        .into_iter()
        .filter_map(|(key, value)| Some(format!(" {key}={}", word(&value?))));
    format!("{name}{}", keys.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a lock holds; another spelling here makes every stored lock read as a change of its API.
    #[test]
    fn the_words_of_a_lock() {
        let some = |name: &str| Some(vec!["info".to_owned(), name.to_owned()]);
        assert_eq!(
            paging(&PagingStyle::Page {
                page: "page".to_owned(),
                size: Some("per page".to_owned()),
                first: 1,
                total: some("total"),
                total_pages: None,
            }),
            "page page=page size=\"per page\" first=1 total=info.total"
        );
        assert_eq!(
            paging(&PagingStyle::Cursor {
                cursor: "after".to_owned(),
                next: vec!["next".to_owned()],
                more: some("more"),
            }),
            "cursor cursor=after next=next more=info.more"
        );
        assert_eq!(
            paging(&PagingStyle::Offset {
                offset: "skip".to_owned(),
                limit: None,
                total: None,
            }),
            "offset offset=skip"
        );
        assert_eq!(paging(&PagingStyle::Link), "link");
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
