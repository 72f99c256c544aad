//! What a call asks for, and how it is made to ask for something else.

use serde_json::Value;
use url::Url;

use super::super::super::json::DecodeError;
use super::super::credentials::strip;
use super::super::describe::{PageParam, PagingStyle};
use super::super::request::forget_user;
use super::super::response::RawResponse;
use super::link;
use super::next::Position;
use super::read::{PageBody, Token};
use super::seen::print;

impl Position {
    /// What the call says there.
    pub(super) fn said(&self, param: PageParam) -> Option<String> {
        match (param, &self.call.draft.url) {
            // The server's own.
            (PageParam::Query(name), Some(url)) => {
                let mut pairs = url.query_pairs();
                let (_, value) = pairs.find(|(known, _)| known == name)?;
                Some(value.into_owned())
            }
            (PageParam::Query(name), None) => self.call.query_value(name),
            (PageParam::Body(path), _) => self.call.member_value(path),
        }
    }

    /// A number that the call says; `None` when it is not one.
    pub(super) fn number(&self, param: PageParam, otherwise: i64) -> Option<i64> {
        self.said(param)
            .map_or(Some(otherwise), |text| text.parse().ok())
    }

    /// How many items come before the page that the caller asked for.
    pub(super) fn items_before(&self) -> Option<u64> {
        match self.paging.style {
            PagingStyle::Page { page, size, first } => {
                let pages = u64::try_from(self.number(page, first)?.checked_sub(first)?).ok()?;
                if pages == 0 {
                    return Some(0);
                }
                let size = u64::try_from(self.number(size?, 0)?)
                    .ok()
                    .filter(|size| *size > 0)?;
                pages.checked_mul(size)
            }
            PagingStyle::Offset { offset, first, .. } => {
                u64::try_from(self.number(offset, first)?.checked_sub(first)?).ok()
            }
            PagingStyle::Cursor { cursor } => self.said(cursor).is_none().then_some(0),
            PagingStyle::NextUrl | PagingStyle::Link => None,
        }
    }

    /// How many pages there are up to this one.
    pub(super) fn pages(&self) -> Option<u64> {
        let PagingStyle::Page { page, first, .. } = self.paging.style else {
            return None;
        };
        let number = self.number(page, first)?;
        u64::try_from(number.saturating_sub(first).saturating_add(1)).ok()
    }

    /// Makes the call ask for the next page; false when there is none.
    pub(super) fn advance<T>(
        &mut self,
        response: &RawResponse,
        body: &PageBody<T>,
        style: PagingStyle,
    ) -> Result<bool, DecodeError> {
        match style {
            PagingStyle::Page { page, first, .. } => {
                let is_last = body.total_pages.is_some()
                    && body.total_pages == self.pages()
                    && body.has_more != Some(true);
                // What a page holds may be less than what belongs to it.
                let is_end = body.items.is_empty() && body.has_more != Some(true);
                match self.number(page, first).filter(|_| !is_end && !is_last) {
                    Some(number) => self.count_to(page, number.saturating_add(1)),
                    None => Ok(false),
                }
            }
            PagingStyle::Offset { offset, first, .. } => {
                let count = i64::try_from(body.items.len()).unwrap_or(i64::MAX);
                match self.number(offset, first).filter(|_| count > 0) {
                    Some(start) => self.count_to(offset, start.saturating_add(count)),
                    None => Ok(false),
                }
            }
            PagingStyle::Cursor { cursor } => match &body.next {
                Some(next) if self.asked.insert(print(&next.text)) => self.ask(cursor, next),
                // At the end some servers give the token back that they were given.
                Some(next) if self.said(cursor).as_ref() == Some(&next.text) => Ok(false),
                Some(_) => Err(round_in_circles()),
                None => Ok(false),
            },
            PagingStyle::NextUrl | PagingStyle::Link => {
                let target = self.target(response, body);
                self.follow(response, target)
            }
        }
    }

    fn count_to(&mut self, param: PageParam, number: i64) -> Result<bool, DecodeError> {
        let token = Token {
            text: number.to_string(),
            is_number: true,
        };
        self.ask(param, &token)
    }

    fn ask(&mut self, param: PageParam, token: &Token) -> Result<bool, DecodeError> {
        match param {
            PageParam::Query(name) => self.call.replace_query(name, &token.text),
            PageParam::Body(path) => {
                let json = match token.is_number {
                    true => token.text.clone(),
                    false => Value::from(token.text.as_str()).to_string(),
                };
                if !self.call.replace_member(path, &json) {
                    return Err(DecodeError::new(format!(
                        "the next page is asked for by `{}` of the request's body, which is no JSON object",
                        path.join(".")
                    )));
                }
            }
        }
        Ok(true)
    }

    /// The URL of the next page, where the server gives one.
    pub(super) fn target<T>(
        &self,
        response: &RawResponse,
        body: &PageBody<T>,
    ) -> Option<Result<Url, DecodeError>> {
        let link = link::next(&response.headers);
        let target = match self.paging.style {
            PagingStyle::NextUrl => body.next.as_ref().map(|next| next.text.as_str()),
            _ => link.as_deref(),
        };
        let url = response.url.join(target?);
        let mut url = match url {
            Ok(url) => url,
            Err(_) => {
                return Some(Err(DecodeError::new(
                    "the link to the next page is not a URL",
                )));
            }
        };
        let home = response.home();
        forget_user(&mut url);
        // A server behind one that does TLS may not know that it is asked over https.
        let mut secure = url.clone();
        if secure.set_scheme("https").is_ok() && secure.origin() == home {
            url = secure;
        }
        // A redirect left the credentials behind; a link of the host it led to must not bring them there.
        if url.origin() != home {
            return Some(Err(DecodeError::new(
                "the link to the next page leads to another origin, which is not given credentials",
            )));
        }
        Some(Ok(url))
    }

    /// Makes the call ask for a URL that the server gave; false when it gave none.
    fn follow(
        &mut self,
        response: &RawResponse,
        target: Option<Result<Url, DecodeError>>,
    ) -> Result<bool, DecodeError> {
        let Some(url) = target.transpose()? else {
            return Ok(false);
        };
        // The answer's own URL counts as asked for; which one it is shows only after redirects.
        let api = self.call.core.api();
        self.asked.insert(print(strip(api, &response.url).as_str()));
        if !self.asked.insert(print(strip(api, &url).as_str())) {
            return Err(round_in_circles());
        }
        self.call.draft.url = Some(url);
        Ok(true)
    }
}

fn round_in_circles() -> DecodeError {
    DecodeError::new(
        "the server names a next page that was asked for before; it goes round in circles, and what comes after cannot be had",
    )
}
