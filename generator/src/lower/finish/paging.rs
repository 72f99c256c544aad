//! How lists are paged: as the configuration says, or else recognised by well-known names of parameters and members, and
//! only where the success body holds one list.

use super::{item, member};
use crate::api::{
    ContentEncoding, Kind, Operation, Paging, PagingSource, PagingStyle, ParameterLocation, Rest,
    Type, Types, Use,
};
use crate::config::{MemberPath, PagingKeys, PagingStyle as Configured};

/// The paging of an operation, if its answers come in pages. What the configuration names and the operation does not have goes
/// to `missing`, as the key and what it should name.
pub(crate) fn find_paging(
    types: &Types,
    operation: &Operation,
    keys: &PagingKeys,
    envelope: Option<&str>,
    missing: &mut Vec<Missing>,
) -> Option<Paging> {
    let (body, has_link) = success_body(operation)?;
    if keys.style == Some(Configured::None) {
        return None;
    }
    let found = Body {
        types,
        body,
        operation,
    };
    let items = match &keys.items {
        Some(path) => found.list("items", path, missing)?,
        None => items_of(types, body, envelope)?,
    };
    item(types, member(types, body, &items)?)?;
    let (style, source) = match keys.style {
        Some(configured) => (
            found.configured(configured, keys, missing)?,
            PagingSource::Configured,
        ),
        None => (found.detect(keys, has_link)?, PagingSource::Detected),
    };
    Some(Paging {
        style,
        items,
        found_by: source,
    })
}

/// A key of the configuration, and the parameter or member that it names in vain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Missing {
    pub(crate) key: &'static str,
    pub(crate) names: String,
}

/// The one JSON success body, and whether its response has a `Link` header.
fn success_body(operation: &Operation) -> Option<(&Use, bool)> {
    let mut successes = operation
        .responses
        .iter()
        .filter(|response| response.status.is_success());
    let response = successes
        .next()
        .filter(|_| operation.method == "GET" || operation.method == "POST")?;
    let content = response
        .contents
        .iter()
        .find(|content| content.encoding == ContentEncoding::Json)?;
    let has_link = response
        .headers
        .iter()
        .any(|header| header.name.eq_ignore_ascii_case("link"));
    Some((&content.value, has_link))
}

/// The body itself, the envelope's member, or the only list among the body's members.
fn items_of(types: &Types, body: &Use, envelope: Option<&str>) -> Option<Vec<String>> {
    if item(types, body).is_some() {
        return Some(Vec::new());
    }
    let Type::Named(id) = body.ty else {
        return None;
    };
    let Kind::Struct(object) = &types.get(id)?.kind else {
        return None;
    };
    if matches!(object.rest, Rest::Kept(_)) {
        return None;
    }
    if let Some(name) = envelope {
        return object
            .fields
            .iter()
            .any(|field| field.wire == name && item(types, &field.value).is_some())
            .then(|| vec![name.to_owned()]);
    }
    let mut lists = object.fields.iter().filter(|field| {
        !ASIDES.contains(&field.wire.as_str()) && item(types, &field.value).is_some()
    });
    let first = lists.next()?;
    // Of several lists, the one with a usual name.
    if lists.next().is_some() {
        let usual = [
            "items", "data", "result", "results", "entries", "values", "records",
        ];
        return usual
            .iter()
            .find(|name| {
                object
                    .fields
                    .iter()
                    .any(|f| f.wire == **name && item(types, &f.value).is_some())
            })
            .map(|name| vec![(*name).to_owned()]);
    }
    Some(vec![first.wire.clone()])
}

fn has_query(operation: &Operation, name: &str) -> bool {
    operation
        .parameters
        .iter()
        .any(|parameter| parameter.name == name && parameter.location == ParameterLocation::Query)
}

/// Lists that accompany an answer, and are not what was asked for.
const ASIDES: [&str; 3] = ["errors", "messages", "warnings"];
const PAGES: [&str; 4] = ["page", "page_number", "pageNumber", "page_no"];
const SIZES: [&str; 7] = [
    "per_page",
    "page_size",
    "pageSize",
    "perPage",
    "limit",
    "size",
    "results_per_page",
];
const OFFSETS: [&str; 3] = ["offset", "skip", "start_index"];
const LIMITS: [&str; 5] = ["limit", "count", "page_size", "per_page", "max_results"];
/// Parameters that take a token, and the members that may hold the next one: only what means nothing else. `after`, `next_page`, or a
/// `cursor` in the answer may be dates, numbers, addresses, or what was asked for.
const CURSORS: [(&[&str], &[&str]); 4] = [
    (
        &["cursor", "next_cursor", "nextCursor", "page_cursor"],
        &["next_cursor", "nextCursor"],
    ),
    (
        &[
            "page_token",
            "pageToken",
            "next_page_token",
            "nextPageToken",
        ],
        &["next_page_token", "nextPageToken"],
    ),
    (
        &[
            "next_token",
            "nextToken",
            "continuation_token",
            "continuationToken",
        ],
        &[
            "next_token",
            "nextToken",
            "continuation_token",
            "continuationToken",
            "next_continuation_token",
            "nextContinuationToken",
        ],
    ),
    (&["marker"], &["next_marker", "nextMarker"]),
];
const MORE: [&str; 3] = ["has_more", "hasMore", "has_next"];
const TOTALS: [&str; 4] = ["total_count", "totalCount", "total", "total_results"];
const TOTAL_PAGES: [&str; 3] = ["total_pages", "totalPages", "page_count"];
const HOLDERS: [&str; 6] = [
    "result_info",
    "meta",
    "pagination",
    "page_info",
    "paging",
    "response_metadata",
];

struct Body<'t> {
    types: &'t Types,
    body: &'t Use,
    operation: &'t Operation,
}

impl Body<'_> {
    /// A member of one of these names, at the top or in one of the usual holders, that `fits`.
    fn find(&self, names: &[&str], fits: fn(&Type) -> bool) -> Option<Vec<String>> {
        let holders = std::iter::once(None).chain(HOLDERS.into_iter().map(Some));
        for holder in holders {
            for name in names {
                let path: Vec<String> = holder
                    .iter()
                    .chain(std::iter::once(name))
                    .map(|part| (*part).to_owned())
                    .collect();
                if member(self.types, self.body, &path).is_some_and(|value| fits(&value.ty)) {
                    return Some(path);
                }
            }
        }
        None
    }

    /// As [`Self::find`], a text.
    fn find_token(&self, names: &[&str]) -> Option<Vec<String>> {
        let path = self.find(names, |ty| matches!(ty, Type::String | Type::Named(_)))?;
        let value = member(self.types, self.body, &path)?;
        let is_text = match value.ty {
            Type::Named(id) => {
                matches!(self.types.get(id).map(|def| &def.kind), Some(Kind::Id(_)))
            }
            _ => true,
        };
        is_text.then_some(path)
    }

    fn query(&self, names: &[&str], numeric: bool) -> Option<String> {
        let found = self.operation.parameters.iter().find(|parameter| {
            let fits = match parameter.value.ty {
                Type::Int(_) | Type::Float { .. } => numeric,
                Type::String | Type::Named(_) => !numeric,
                _ => false,
            };
            parameter.location == ParameterLocation::Query
                && fits
                && !parameter.required
                && names.contains(&parameter.name.as_str())
        });
        found.map(|parameter| parameter.name.clone())
    }

    /// The style that the configuration asks for, with what it names.
    fn configured(
        &self,
        style: Configured,
        keys: &PagingKeys,
        missing: &mut Vec<Missing>,
    ) -> Option<PagingStyle> {
        match style {
            Configured::None => None,
            Configured::Page => {
                let page = self.parameter("page", keys.page.as_deref(), missing)?;
                Some(PagingStyle::Page {
                    first: keys.first.unwrap_or_else(|| self.first(&page)),
                    size: self.parameter("size", keys.size.as_deref(), missing),
                    total: self.named("total", keys.total.as_ref(), missing),
                    total_pages: self.named("total_pages", keys.total_pages.as_ref(), missing),
                    page,
                })
            }
            Configured::Offset => Some(PagingStyle::Offset {
                offset: self.parameter("offset", keys.offset.as_deref(), missing)?,
                limit: self.parameter("limit", keys.limit.as_deref(), missing),
                total: self.named("total", keys.total.as_ref(), missing),
            }),
            Configured::Cursor => Some(PagingStyle::Cursor {
                cursor: self.parameter("cursor", keys.cursor.as_deref(), missing)?,
                next: self.named("next", keys.next.as_ref(), missing)?,
                more: self.named("more", keys.more.as_ref(), missing),
            }),
            Configured::Link => Some(PagingStyle::Link),
        }
    }

    /// The query parameter that a key names.
    fn parameter(
        &self,
        key: &'static str,
        name: Option<&str>,
        missing: &mut Vec<Missing>,
    ) -> Option<String> {
        let name = name?;
        if has_query(self.operation, name) {
            return Some(name.to_owned());
        }
        missing.push(Missing {
            key,
            names: format!("the query parameter `{name}`"),
        });
        None
    }

    /// The member that a key names.
    fn named(
        &self,
        key: &'static str,
        path: Option<&MemberPath>,
        missing: &mut Vec<Missing>,
    ) -> Option<Vec<String>> {
        let path = path?.names();
        if member(self.types, self.body, path).is_some() {
            return Some(path.to_vec());
        }
        missing.push(Missing {
            key,
            names: format!("the member `{}` of the answer", path.join(".")),
        });
        None
    }

    /// The list that a key names.
    fn list(
        &self,
        key: &'static str,
        path: &MemberPath,
        missing: &mut Vec<Missing>,
    ) -> Option<Vec<String>> {
        let value = member(self.types, self.body, path.names());
        if value.is_some_and(|value| item(self.types, value).is_some()) {
            return Some(path.names().to_vec());
        }
        missing.push(Missing {
            key,
            names: format!("the list `{}` of the answer", path.names().join(".")),
        });
        None
    }

    /// The number of the first page: the parameter's default, or else its least value, or else 1.
    fn first(&self, page: &str) -> i64 {
        let parameter = self
            .operation
            .parameters
            .iter()
            .find(|one| one.name == page);
        let default = parameter.and_then(|one| one.default.as_ref()?.as_i64());
        let least = parameter.and_then(|one| {
            let bound = one.value.limits.minimum.as_ref()?;
            let least: i64 = bound.value.parse().ok()?;
            least.checked_add(i64::from(bound.exclusive))
        });
        default.or(least).unwrap_or(1)
    }

    fn detect(&self, keys: &PagingKeys, has_link: bool) -> Option<PagingStyle> {
        let number = |ty: &Type| matches!(ty, Type::Int(_) | Type::Float { .. });
        if self.operation.method != "GET" {
            return None;
        }
        let cursor = CURSORS.iter().find_map(|(parameters, members)| {
            Some((self.query(parameters, false)?, self.find_token(members)?))
        });
        if let Some((cursor, next)) = cursor {
            let more = self.find(&MORE, |ty| *ty == Type::Bool);
            return Some(PagingStyle::Cursor { cursor, next, more });
        }
        if let Some(page) = self.query(&PAGES, true) {
            return Some(PagingStyle::Page {
                first: keys.first.unwrap_or_else(|| self.first(&page)),
                size: self.query(&SIZES, true),
                total: self.find(&TOTALS, number),
                total_pages: self.find(&TOTAL_PAGES, number),
                page,
            });
        }
        if let Some(offset) = self.query(&OFFSETS, true) {
            return Some(PagingStyle::Offset {
                limit: self.query(&LIMITS, true),
                total: self.find(&TOTALS, number),
                offset,
            });
        }
        has_link.then_some(PagingStyle::Link)
    }
}
