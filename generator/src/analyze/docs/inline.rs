//! HTML within a line of Markdown.
//!
//! In: tags, one by one, between the text that they stand in. Out: Markdown's own code, links and breaks. What always holds: a link that
//! was opened is closed before what it stands in ends.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::markdown::{Rewriter, link};
use super::tags::{ELEMENTS, Element, Piece, pieces};
use super::urls::is_absolute;

impl<'t> Rewriter<'t> {
    /// Elements within a line: code, links and breaks are kept, of others the text stays; anything else in angle brackets is text.
    pub(super) fn html(&mut self, html: &str) {
        for piece in pieces(html) {
            match piece {
                Piece::Text(text) => self.plain(&text),
                Piece::Tag(tag) => self.tag(&tag),
            }
        }
    }

    fn tag(&mut self, tag: &Element<'_>) {
        match (tag.name.as_str(), tag.ends) {
            ("br", _) => self.out.push(Event::HardBreak),
            ("p" | "li" | "ul" | "ol" | "div" | "tr", _) => {
                if matches!(self.out.last(), Some(Event::Text(_) | Event::Code(_))) {
                    self.out.push(Event::HardBreak);
                }
            }
            ("code" | "tt", false) => self.code = Some(self.out.len()),
            ("code" | "tt", true) => self.end_code(),
            ("a", false) => {
                let url = tag.href.clone();
                if let Some(url) = url.filter(|url| is_absolute(url) && self.links.is_empty()) {
                    self.anchor = Some(self.out.len());
                    self.event(Event::Start(link(url.into())));
                }
            }
            ("a", true) => self.end_anchor(),
            (name, _) if ELEMENTS.contains(&name) => {}
            _ => self.plain(tag.written),
        }
    }

    /// The text since the element began is code.
    fn end_code(&mut self) {
        let Some(inside) = self.code.take().filter(|from| *from <= self.out.len()) else {
            return;
        };
        let text = |event: &Event<'_>| match event {
            Event::Text(text) | Event::Code(text) => Some(text.to_string()),
            _ => None,
        };
        let parts: Option<Vec<String>> = self.out.iter().skip(inside).map(text).collect();
        let code = parts.map(|parts| parts.concat().trim().to_owned());
        if let Some(code) = code.filter(|code| !code.is_empty()) {
            self.out.truncate(inside);
            self.out.push(Event::Code(code.into()));
        }
    }

    /// No link is left open where something else begins or ends, and no break before an end.
    pub(super) fn close_before(&mut self, event: &Event<'t>) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. })
            | Event::End(TagEnd::Link | TagEnd::Image) => {}
            Event::Start(_) => self.end_anchor(),
            Event::End(_) => {
                self.end_anchor();
                while matches!(self.out.last(), Some(Event::HardBreak)) {
                    self.out.pop();
                }
            }
            _ => {}
        }
    }

    /// Ends the link of an element, which neither begins nor ends in a space.
    fn end_anchor(&mut self) {
        let Some(start) = self.anchor.take().filter(|at| *at < self.out.len()) else {
            return;
        };
        if let Some(Event::Text(text)) = self.out.get_mut(start + 1) {
            *text = text.trim_start().to_owned().into();
        }
        if let Some(Event::Text(text)) = self.out.last_mut() {
            *text = text.trim_end().to_owned().into();
        }
        let empty = |event: &Event<'_>| matches!(event, Event::Text(text) if text.is_empty());
        if self.out.iter().skip(start + 1).all(empty) {
            self.links.pop();
            self.out.truncate(start);
        } else {
            self.event(Event::End(TagEnd::Link));
        }
    }

    fn plain(&mut self, text: &str) {
        if !text.is_empty() {
            self.text(text.to_owned().into());
        }
    }
}
