//! The body of a page, read once.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hasher};
use std::sync::OnceLock;

use bytes::Bytes;
use serde_json::Value;

use super::super::super::json::{Decode, DecodeError, Kind, Reader, Slot, utf8};
use super::super::describe::{MemberPath, Paging, PagingStyle};
use super::super::finish::Said;
use super::super::response::RawResponse;
use super::OddItem;
use super::seen::print;

/// Reads one item: its place is its index in the list at that path.
pub(super) type ReadItem<T> = fn(&mut Reader<'_>, usize, MemberPath) -> Result<T, DecodeError>;

/// An item that must be what the document says.
pub(super) fn strictly<T: Decode>(
    reader: &mut Reader<'_>,
    _index: usize,
    _path: MemberPath,
) -> Result<T, DecodeError> {
    T::decode(reader)
}

/// An item that may be odd; the others are read all the same.
pub(super) fn leniently<T: Decode>(
    reader: &mut Reader<'_>,
    index: usize,
    path: MemberPath,
) -> Result<Result<T, OddItem>, DecodeError> {
    match reader.attempt(T::decode) {
        Ok(item) => Ok(Ok(item)),
        Err(error) => {
            let raw = reader.raw()?.to_owned();
            let names = path.iter().rev();
            let error = names.fold(error.in_item(index), |error, name| error.in_member(*name));
            Ok(Err(OddItem::new(error, raw)))
        }
    }
}

/// What a page says.
pub(super) struct PageBody<T> {
    pub(super) items: Vec<T>,
    /// Where they stand in the text.
    pub(super) span: (usize, usize),
    /// Equal for pages whose items are written the same.
    pub(super) print: u64,
    pub(super) total_count: Option<u64>,
    pub(super) total_pages: Option<u64>,
    pub(super) has_more: Option<bool>,
    /// The token or URL of the next page.
    pub(super) next: Option<Token>,
    /// Whether the body says that the request has failed.
    pub(super) failed: bool,
}

/// A token as the server wrote it.
pub(super) struct Token {
    pub(super) text: String,
    pub(super) is_number: bool,
}

/// Reads the body of a page.
pub(super) fn read<T>(
    response: &RawResponse,
    paging: &Paging,
    read_item: ReadItem<T>,
) -> Result<PageBody<T>, DecodeError> {
    let text = utf8(&response.body)?;
    let mut reader = Reader::new(text).with_depth(response.depth);
    let mut items = ItemsSlot {
        items: Vec::new(),
        span: (0, 0),
        path: paging.items,
        read_item,
    };
    let [mut total_count, mut total_pages, mut has_more, mut next] = [const { Loose(None) }; 4];
    let mut said = Said::default();
    let mut fork = Fork {
        essential: Some((paging.items, &mut items)),
        others: vec![
            (paging.total_count, &mut total_count),
            (paging.total_pages, &mut total_pages),
            (paging.has_more, &mut has_more),
            (paging.next, &mut next),
            (response.success, &mut said),
        ],
    };
    fork.others.retain(|(path, _)| !path.is_empty());
    if !text.trim_ascii().is_empty() {
        fork.fill(&mut reader)?;
        reader.finish()?;
    }
    let is_told = next.0.is_some();
    let next = next.token();
    // Where pages are counted, a next one that the server names says that there is more.
    let names_more = match paging.style {
        PagingStyle::Page { .. } | PagingStyle::Offset { .. } if is_told => Some(next.is_some()),
        _ => None,
    };
    Ok(PageBody {
        items: items.items,
        span: items.span,
        print: print(text.get(items.span.0..items.span.1).unwrap_or_default()),
        total_count: total_count.count(),
        total_pages: total_pages.count(),
        has_more: has_more.0.and_then(|value| value.as_bool()).or(names_more),
        next,
        failed: said.has_failed(),
    })
}

/// The items of a page as they are written, kept until the next page has come: who asks for one page does not pay for comparing.
#[derive(Clone)]
pub(super) struct Written {
    body: Bytes,
    span: (usize, usize),
    depth: u16,
    /// The member that tells an item from all others.
    id: &'static str,
    ids: OnceLock<Option<u64>>,
}

impl Written {
    pub(super) fn new(response: &RawResponse, span: (usize, usize), id: &'static str) -> Self {
        Self {
            body: response.body.clone(),
            span,
            depth: response.depth,
            id,
            ids: OnceLock::new(),
        }
    }

    /// Whether it holds the same items as another, told by their member; not where that does not tell them: one lacks it, or two
    /// have the same.
    pub(super) fn has_items_of(&self, other: &Self) -> bool {
        let ids = self.ids();
        ids.is_some() && ids == other.ids()
    }

    fn ids(&self) -> Option<u64> {
        *self.ids.get_or_init(|| {
            let text = utf8(&self.body).ok()?.get(self.span.0..self.span.1)?;
            let (mut all, mut print) = (HashSet::new(), DefaultHasher::new());
            let mut tells = true;
            let mut reader = Reader::new(text).with_depth(self.depth);
            let read = reader.array(|reader| {
                let members = reader.members()?;
                let value = members.raw(self.id).filter(|value| *value != "null");
                tells &= value.is_some_and(|value| all.insert(value));
                print.write(value.unwrap_or_default().as_bytes());
                print.write_u8(b',');
                reader.skip()
            });
            (read.is_ok() && tells).then(|| print.finish())
        })
    }
}

/// Where the items go.
struct ItemsSlot<T> {
    items: Vec<T>,
    /// Where they stand in the text.
    span: (usize, usize),
    path: MemberPath,
    read_item: ReadItem<T>,
}

impl<T> Slot for ItemsSlot<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.items.clear();
        if reader.null()? {
            return Ok(());
        }
        let start = reader.offset();
        reader.array(|reader| {
            let item = (self.read_item)(reader, self.items.len(), self.path)?;
            self.items.push(item);
            Ok(())
        })?;
        self.span = (start, reader.offset());
        Ok(())
    }

    fn is_optional(&self) -> bool {
        true
    }
}

/// A value of whatever type: a server's totals are hints.
struct Loose(Option<Value>);

impl Slot for Loose {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = reader.attempt(Value::decode).ok();
        match self.0 {
            Some(_) => Ok(()),
            None => reader.skip(),
        }
    }

    fn is_optional(&self) -> bool {
        true
    }
}

impl Loose {
    /// A count, which some servers write as `20.0` or `"20"`.
    fn count(&self) -> Option<u64> {
        let value = self.0.as_ref()?;
        let number = match value {
            Value::String(text) => text.parse().ok()?,
            other => other.as_f64()?,
        };
        // Beyond 2^53 a double no longer counts one by one.
        let is_count = (0.0..=9_007_199_254_740_992.0).contains(&number) && number.fract() == 0.0;
        is_count.then_some(number as u64)
    }

    /// A token or URL: not empty. Some write a URL as `{"href": "…"}`.
    fn token(&self) -> Option<Token> {
        let value = self.0.as_ref()?;
        let (text, is_number) = match value.get("href").unwrap_or(value) {
            Value::String(text) if !text.is_empty() => (text.clone(), false),
            Value::Number(number) => (number.to_string(), true),
            _ => return None,
        };
        Some(Token { text, is_number })
    }
}

/// Several places below one value.
struct Fork<'s> {
    /// What must be there in the right form.
    essential: Option<(MemberPath, &'s mut dyn Slot)>,
    /// What may be absent or of any form; each path has at least one name.
    others: Vec<(MemberPath, &'s mut dyn Slot)>,
}

impl Slot for Fork<'_> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        if let Some((path, slot)) = &mut self.essential
            && path.is_empty()
        {
            return slot.fill(reader);
        }
        if let Some((path, slot)) = self.others.iter_mut().find(|(path, _)| path.is_empty()) {
            debug_assert!(path.is_empty());
            return slot.fill(reader);
        }
        let kind = reader.kind()?;
        if kind == Kind::Null || (kind != Kind::Object && self.essential.is_none()) {
            return reader.skip();
        }
        let mut branches: Vec<(&'static str, Fork<'_>)> = Vec::new();
        if let Some((path, slot)) = &mut self.essential
            && let Some((name, rest)) = path.split_first()
        {
            branch(&mut branches, name).essential = Some((rest, &mut **slot));
        }
        for (path, slot) in &mut self.others {
            if let Some((name, rest)) = path.split_first() {
                branch(&mut branches, name).others.push((rest, &mut **slot));
            }
        }
        let mut slots: Vec<(&'static str, &mut dyn Slot)> = branches
            .iter_mut()
            .map(|(name, fork)| (*name, fork as &mut dyn Slot))
            .collect();
        reader.object(&mut slots)
    }

    fn is_optional(&self) -> bool {
        true
    }
}

/// The branch of that name, made when it is not there.
fn branch<'b, 's>(
    branches: &'b mut Vec<(&'static str, Fork<'s>)>,
    name: &'static str,
) -> &'b mut Fork<'s> {
    let at = branches.iter().position(|(known, _)| *known == name);
    let at = at.unwrap_or_else(|| {
        let fork = Fork {
            essential: None,
            others: Vec::new(),
        };
        branches.push((name, fork));
        branches.len() - 1
    });
    &mut branches[at].1
}
