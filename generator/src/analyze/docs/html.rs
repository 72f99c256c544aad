//! A block of HTML as the Markdown that means the same.
//!
//! In: HTML, well formed or not. Out: events of Markdown, of which every one that starts ends. Paragraphs, lists, code, links and line
//! breaks are kept; of other elements the text stays; what only looks like an element is text.

use std::collections::HashSet;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::markdown::link;
use super::tags::{ELEMENTS, Element, Piece, pieces};

/// Markdown of the same meaning.
pub(super) fn events(html: &str) -> Vec<Event<'static>> {
    let mut builder = Builder::default();
    let pieces = pieces(html);
    let named = |ends: bool| {
        let tags = pieces.iter().filter_map(move |piece| match piece {
            Piece::Tag(tag) if tag.ends == ends => Some(tag.name.clone()),
            _ => None,
        });
        tags.collect::<HashSet<String>>()
    };
    // What begins and ends is an element, whatever HTML says of its name.
    builder.elements = &named(false) & &named(true);
    for piece in pieces {
        match piece {
            Piece::Text(text) => builder.text(&text),
            Piece::Tag(tag) => builder.tag(&tag),
        }
    }
    builder.finish()
}

/// Lists within lists beyond this are lines.
const DEEPEST: usize = 32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Paragraph,
    List { numbered: bool },
    Item,
    Link,
}

#[derive(Default)]
struct Builder {
    out: Vec<Event<'static>>,
    open: Vec<Open>,
    /// The text of an open element for code, and which one it is.
    code: Option<(&'static str, String)>,
    /// A further block begins in the same item of a list.
    breaks: bool,
    /// The elements that begin and end somewhere.
    elements: HashSet<String>,
}

impl Builder {
    fn tag(&mut self, tag: &Element<'_>) {
        let Element {
            name,
            ends,
            href,
            written,
        } = tag;
        let ends = *ends;
        if let Some((opened, code)) = &mut self.code
            && !(ends && opened == name)
        {
            match name.as_str() {
                "br" => code.push('\n'),
                name if ELEMENTS.contains(&name) => {}
                _ => code.push_str(written),
            }
            return;
        }
        match (name.as_str(), ends) {
            ("code", false) => self.code = Some(("code", String::new())),
            ("tt", false) => self.code = Some(("tt", String::new())),
            ("code" | "tt", true) => self.end_code(),
            ("pre", false) => {
                self.end_block();
                self.code = Some(("pre", String::new()));
            }
            ("pre", true) => self.end_pre(),
            ("br", _) => self.breaks |= self.has_text(),
            ("a", false) => self.start_link(href.as_deref()),
            ("a", true) => self.end_link(),
            ("ul" | "ol", false) => self.start_list(name == "ol"),
            ("ul" | "ol", true) => self.end_list(),
            ("li", false) => self.start_item(),
            ("li", true) => self.end_item(),
            ("td" | "th", _) => self.text(" "),
            (name, _) if INLINE.contains(&name) => {}
            (name, _) if ELEMENTS.contains(&name) || self.elements.contains(name) => {
                self.end_block();
            }
            _ => self.text(written),
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, code)) = &mut self.code {
            code.push_str(text);
            return;
        }
        let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.ends_with(char::is_whitespace) && !words.is_empty() {
            words.push(' ');
        }
        let spaced = text.starts_with(char::is_whitespace);
        if words.is_empty() {
            if spaced && self.has_text() && !self.ends_in_space() {
                self.out.push(Event::Text(" ".into()));
            }
            return;
        }
        self.inline();
        if spaced && self.has_text() && !self.ends_in_space() {
            words.insert(0, ' ');
        }
        self.out.push(Event::Text(words.into()));
    }

    /// Opens what text may stand in, and breaks the line where one is due.
    fn inline(&mut self) {
        if matches!(self.open.last(), Some(Open::List { .. })) {
            self.start_item();
        }
        let after_block = matches!(
            self.out.last(),
            Some(Event::End(TagEnd::List(_) | TagEnd::CodeBlock))
        );
        let in_item = self.open.last() == Some(&Open::Item);
        if self.open.is_empty() || (in_item && after_block) {
            self.out.push(Event::Start(Tag::Paragraph));
            self.open.push(Open::Paragraph);
        }
        if std::mem::take(&mut self.breaks) && self.has_text() {
            self.close_spaces();
            self.out.push(Event::HardBreak);
        }
    }

    /// Whether there is something on the line.
    fn has_text(&self) -> bool {
        matches!(
            self.out.last(),
            Some(Event::Text(_) | Event::Code(_) | Event::End(TagEnd::Link))
        )
    }

    fn ends_in_space(&self) -> bool {
        matches!(self.out.last(), Some(Event::Text(text)) if text.ends_with(' '))
    }

    fn close_spaces(&mut self) {
        while let Some(Event::Text(text)) = self.out.last_mut() {
            if text.ends_with(' ') {
                *text = text.trim_end().to_owned().into();
            }
            if !text.is_empty() {
                return;
            }
            self.out.pop();
        }
    }

    /// Ends a paragraph; in an item of a list what follows begins a line.
    fn end_block(&mut self) {
        self.end_link();
        self.close_spaces();
        match self.open.last() {
            Some(Open::Paragraph) => self.end(TagEnd::Paragraph),
            Some(Open::Item) => self.breaks = self.has_text(),
            _ => {}
        }
    }

    /// Ends what was opened last; nothing is left of what holds nothing.
    fn end(&mut self, end: TagEnd) {
        self.close_spaces();
        self.open.pop();
        self.breaks = false;
        if matches!(self.out.last(), Some(Event::Start(_))) {
            self.out.pop();
        } else {
            self.out.push(Event::End(end));
        }
    }

    fn end_code(&mut self) {
        let (_, code) = self.code.take().unwrap_or_default();
        let words = code.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            self.inline();
            self.out.push(Event::Code(words.into()));
        }
    }

    fn end_pre(&mut self) {
        let (_, code) = self.code.take().unwrap_or_default();
        let code = code.trim_matches('\n').trim_end();
        if code.is_empty() {
            return;
        }
        let kind = CodeBlockKind::Fenced("text".into());
        self.out.push(Event::Start(Tag::CodeBlock(kind)));
        self.out.push(Event::Text(format!("{code}\n").into()));
        self.out.push(Event::End(TagEnd::CodeBlock));
    }

    fn start_link(&mut self, url: Option<&str>) {
        self.end_link();
        if let Some(url) = url.filter(|url| super::urls::is_absolute(url)) {
            self.inline();
            self.out.push(Event::Start(link(url.to_owned().into())));
            self.open.push(Open::Link);
        }
    }

    fn end_link(&mut self) {
        if self.open.last() == Some(&Open::Link) {
            self.end(TagEnd::Link);
        }
    }

    fn start_list(&mut self, numbered: bool) {
        self.end_block();
        if self.open.len() > DEEPEST {
            return;
        }
        if matches!(self.open.last(), Some(Open::List { .. })) {
            self.start_item();
        }
        self.breaks = false;
        self.out
            .push(Event::Start(Tag::List(numbered.then_some(1))));
        self.open.push(Open::List { numbered });
    }

    fn end_list(&mut self) {
        self.end_item();
        if let Some(Open::List { numbered }) = self.open.last().copied() {
            self.end(TagEnd::List(numbered));
        }
    }

    fn start_item(&mut self) {
        self.end_item();
        if !matches!(self.open.last(), Some(Open::List { .. })) {
            self.start_list(false);
        }
        if self.open.len() > DEEPEST {
            return;
        }
        self.out.push(Event::Start(Tag::Item));
        self.open.push(Open::Item);
    }

    fn end_item(&mut self) {
        self.end_block();
        if self.open.last() == Some(&Open::Item) {
            self.end(TagEnd::Item);
        }
    }

    fn finish(mut self) -> Vec<Event<'static>> {
        if self.code.is_some() {
            self.end_code();
        }
        while let Some(open) = self.open.last().copied() {
            self.end(match open {
                Open::Paragraph => TagEnd::Paragraph,
                Open::List { numbered } => TagEnd::List(numbered),
                Open::Item => TagEnd::Item,
                Open::Link => TagEnd::Link,
            });
        }
        self.out
    }
}

/// Elements that begin no line of their own, and of which only the text stays.
const INLINE: [&str; 13] = [
    "b", "em", "font", "i", "img", "s", "small", "span", "strong", "sub", "sup", "u", "center",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_code_and_unknown_elements_are_as_they_nest() {
        let lists = events(&"<ul><li>a".repeat(1_000));
        let lists = lists
            .iter()
            .filter(|one| matches!(one, Event::Start(Tag::List(_))));
        assert!(lists.count() <= DEEPEST);
        let code = events("<p>Use <tt>x</tt> for <pre><code>a<br>  b</code></pre> this.</p>");
        let said = format!("{code:?}");
        assert!(
            said.contains(r#"Code(Boxed("x"))"#) && said.contains(r"a\n  b\n"),
            "{said}"
        );
        let events = events("Of <UserId> or <id>.");
        assert_eq!(
            events
                .get(1..4)
                .map(|said| format!("{said:?}"))
                .unwrap_or_default()
                .matches("<UserId>")
                .count(),
            1
        );
    }
}
