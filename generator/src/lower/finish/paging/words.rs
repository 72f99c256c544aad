//! The names that parameters and members of paging go by.

use crate::api::{Format, Kind, Type, Types, Use};

/// Lists that accompany an answer, and are not what was asked for.
pub(super) const ASIDES: [&str; 3] = ["errors", "messages", "warnings"];
pub(super) const PAGES: [&str; 4] = ["page", "page_number", "pageNumber", "page_no"];
pub(super) const SIZES: [&str; 7] = [
    "per_page",
    "page_size",
    "pageSize",
    "perPage",
    "limit",
    "size",
    "results_per_page",
];
pub(super) const OFFSETS: [&str; 2] = ["offset", "skip"];
/// Parameters with the number of the page's first item, counted from 0 or from 1.
pub(super) const INDICES: [&str; 4] = ["startIndex", "start_index", "startAt", "start_at"];
pub(super) const LIMITS: [&str; 8] = [
    "limit",
    "per_page",
    "page_size",
    "pageSize",
    "size",
    "count",
    "max_results",
    "maxResults",
];
/// Parameters that take a token, and the members that may hold the next one: only what means nothing else. `after`, `next_page`, or a
/// `cursor` in the answer may be dates, numbers, addresses, or what was asked for.
pub(super) const CURSORS: [(&[&str], &[&str]); 4] = [
    (
        &[
            "cursor",
            "next_cursor",
            "nextCursor",
            "page_cursor",
            "start_cursor",
            "startCursor",
        ],
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
pub(super) const MORE: [&str; 3] = ["has_more", "hasMore", "has_next"];
pub(super) const TOTALS: [&str; 5] = [
    "total_count",
    "totalCount",
    "total",
    "total_results",
    "totalResults",
];
pub(super) const TOTAL_PAGES: [&str; 3] = ["total_pages", "totalPages", "page_count"];
pub(super) const HOLDERS: [&str; 6] = [
    "result_info",
    "meta",
    "pagination",
    "page_info",
    "paging",
    "response_metadata",
];
/// Objects of a request's body that say which page it asks for.
pub(super) const SENT: [&str; 6] = [
    "pagination",
    "paging",
    "page",
    "page_info",
    "options",
    "cursor",
];
/// Members with the URL of the next page, which mean nothing else.
pub(super) const URLS: [&str; 12] = [
    "next_url",
    "nextUrl",
    "next_page_url",
    "nextPageUrl",
    "next_link",
    "nextLink",
    "next_page_link",
    "nextPageLink",
    "next_href",
    "nextHref",
    "next_uri",
    "@odata.nextLink",
];
/// Objects of an answer that hold links (JSON:API 1.1, section 7.6; HAL, draft-kelly-json-hal-11, section 4.1.1).
pub(super) const LINKS: [&str; 2] = ["links", "_links"];
/// Members that identify what they stand in.
pub(super) const IDS: [&str; 6] = ["id", "uuid", "_id", "guid", "uid", "key"];

/// Whether a value may be an identifier.
pub(super) fn is_id(types: &Types, value: &Use) -> bool {
    matches!(value.ty, Type::Int(_) | Type::Format(Format::Uuid)) || is_text(types, value)
}

/// Whether a value is text without a format.
pub(super) fn is_text(types: &Types, value: &Use) -> bool {
    match value.ty {
        Type::String => true,
        Type::Named(id) => matches!(types.get(id).map(|def| &def.kind), Some(Kind::Id(_))),
        _ => false,
    }
}

pub(super) fn is_number(_: &Types, value: &Use) -> bool {
    matches!(value.ty, Type::Int(_) | Type::Float { .. })
}

pub(super) fn is_bool(_: &Types, value: &Use) -> bool {
    value.ty == Type::Bool
}

pub(super) fn is_uri(_: &Types, value: &Use) -> bool {
    value.ty == Type::Format(Format::Uri)
}

/// Whether a value is text that may be a URL.
pub(super) fn may_be_uri(types: &Types, value: &Use) -> bool {
    is_uri(types, value) || is_text(types, value)
}
