//! A block of HTML as the Markdown that means the same.
//!
//! In: HTML, well formed or not. Out: events of Markdown, of which every one that starts ends. Paragraphs, lists, code, links and line
//! breaks are kept; of other elements the text stays; what only looks like an element is text.

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::markdown::link;

/// Markdown of the same meaning.
pub(super) fn events(html: &str) -> Vec<Event<'static>> {
    let mut builder = Builder::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        builder.text(before);
        if let Some(comment) = from.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let begins = |c: char| c.is_ascii_alphabetic() || c == '/';
        let close = from
            .find('>')
            .filter(|_| from.get(1..).is_some_and(|tag| tag.starts_with(begins)));
        let Some(close) = close else {
            builder.text("<");
            rest = from.get(1..).unwrap_or_default();
            continue;
        };
        let (tag, after) = from.split_at(close + 1);
        builder.tag(tag, html);
        rest = after;
    }
    builder.text(rest);
    builder.finish()
}

/// The name of an element in lower case, and whether the tag ends it.
pub(super) fn name_of(tag: &str) -> (String, bool) {
    let inner = tag.trim_start_matches('<');
    let (inner, ends) = match inner.strip_prefix('/') {
        Some(inner) => (inner, true),
        None => (inner, false),
    };
    let name: String = inner
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    (name.to_ascii_lowercase(), ends)
}

/// Where a tag leads.
pub(super) fn href(tag: &str) -> Option<&str> {
    let (_, value) = tag.split_once("href=")?;
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (url, _) = value.get(1..)?.split_once(quote)?;
    Some(url)
}

/// Text with the characters that HTML writes by name or number.
pub(super) fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let name = from.get(1..).and_then(|from| from.split_once(';'));
        match name.and_then(|(name, after)| Some((character(name)?, after))) {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    let number = |digits: &str, radix| {
        let c = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
        (!c.is_control()).then_some(c)
    };
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => match name.strip_prefix('#') {
            Some(digits) => match digits.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => number(hexadecimal, 16),
                None => number(digits, 10),
            },
            None => None,
        },
    }
}

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
    /// The text of an open `code` or `pre`.
    code: Option<String>,
    /// A further block begins in the same item of a list.
    breaks: bool,
}

impl Builder {
    fn tag(&mut self, tag: &str, html: &str) {
        let (name, ends) = name_of(tag);
        if self.code.is_some() && !(ends && matches!(name.as_str(), "code" | "pre")) {
            if !ELEMENTS.contains(&name.as_str()) {
                self.text(tag);
            }
            return;
        }
        match (name.as_str(), ends) {
            ("code" | "tt", false) => self.code = Some(String::new()),
            ("code" | "tt", true) => self.end_code(),
            ("pre", false) => {
                self.end_block();
                self.code = Some(String::new());
            }
            ("pre", true) => self.end_pre(),
            ("br", _) => self.breaks |= self.has_text(),
            ("a", false) => self.start_link(href(tag)),
            ("a", true) => self.end_link(),
            ("ul" | "ol", false) => self.start_list(name == "ol"),
            ("ul" | "ol", true) => self.end_list(),
            ("li", false) => self.start_item(),
            ("li", true) => self.end_item(),
            ("td" | "th", _) => self.text(" "),
            (name, _) if INLINE.contains(&name) => {}
            (name, _) if ELEMENTS.contains(&name) || is_element(name, html) => self.end_block(),
            _ => self.text(tag),
        }
    }

    fn text(&mut self, raw: &str) {
        let text = decoded(raw);
        if let Some(code) = &mut self.code {
            code.push_str(&text);
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
        let code = self.code.take().unwrap_or_default();
        let words = code.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            self.inline();
            self.out.push(Event::Code(words.into()));
        }
    }

    fn end_pre(&mut self) {
        let code = self.code.take().unwrap_or_default();
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
            self.out.push(Event::Start(link(decoded(url).into())));
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

/// Whether a block has a tag that begins an element and one that ends it, whatever HTML says of its name.
fn is_element(name: &str, html: &str) -> bool {
    !name.is_empty() && html.contains(&format!("<{name}>")) && html.contains(&format!("</{name}>"))
}

/// Elements of HTML that descriptions are laid out with.
pub(super) const ELEMENTS: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "center",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
];
