//! CommonMark from a document, made into Markdown that rustdoc reads without a warning.
//!
//! In: any text. Out: Markdown of the same meaning, in which code blocks are marked as text, brackets that are no link and tags that are no
//! HTML are escaped, links are absolute, URLs are links, and HTML is Markdown. What always holds: no code block is Rust; no bracket can
//! become a link to an item; the result has no tab and no control character but the newline.

use std::borrow::Cow;

use super::html;
use super::urls::{find_url, is_absolute};
use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};
use pulldown_cmark_to_cmark::{Options as Style, cmark_with_options};

/// Markdown that is safe to stand in Rust documentation.
pub(crate) fn safe(text: &str) -> String {
    let text = clean(text.trim_end());
    if is_plain(&text) {
        return text.trim().to_owned();
    }
    // A code block is closed only after a line that has ended.
    let text = &format!("{}\n", text.trim_start_matches('\n'));
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut rewriter = Rewriter::default();
    if is_html(text) {
        html::events(text)
            .into_iter()
            .for_each(|event| rewriter.event(event));
    } else {
        let parser = TextMergeStream::new(Parser::new_ext(text, options));
        parser.for_each(|event| rewriter.event(event));
    }
    let style = Style {
        list_token: '-',
        code_block_token_count: 3,
        ..Style::default()
    };
    let mut out = String::with_capacity(text.len() + 16);
    match cmark_with_options(rewriter.out.iter(), &mut out, options, style) {
        Ok(_) => out.trim_matches('\n').trim_end().to_owned(),
        Err(_) => escape_everything(text),
    }
}

/// Text without what may not stand in a source file's comment: control characters, and those that reverse its direction.
fn clean(text: &str) -> Cow<'_, str> {
    let is_odd = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if !text.contains(is_odd) {
        return Cow::Borrowed(text);
    }
    let text = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\t', "    ");
    Cow::Owned(text.chars().filter(|&c| !is_odd(c)).collect())
}

/// Whether nothing in a text needs to be looked at twice: most texts are plain, or plain but for code spans.
fn is_plain(text: &str) -> bool {
    !text.contains("://") && text.lines().all(is_plain_line)
}

fn is_plain_line(line: &str) -> bool {
    let begins = line.bytes().next();
    let is_word = begins.is_none_or(|b| b.is_ascii_alphabetic() || b == b'`' || !b.is_ascii());
    let mut in_code = false;
    let mut last = b' ';
    let ordinary = line.bytes().all(|b| {
        let twice = b == b'`' && last == b'`';
        last = b;
        match b {
            b'`' => in_code = !in_code,
            b'[' | b']' | b'<' | b'>' | b'\\' | b'~' | b'|' | b'&' | b'!' => return in_code,
            _ => {}
        }
        !twice
    });
    is_word && ordinary && !in_code
}

/// Whether a text is laid out with HTML and nothing else, so that what looks like Markdown in it is none.
fn is_html(text: &str) -> bool {
    let has_blocks = ["<p>", "<li>"].iter().any(|tag| text.contains(tag));
    has_blocks && !text.contains('`') && !text.contains("](") && !text.trim().contains("\n\n")
}

fn escape_everything(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[derive(Default)]
pub(super) struct Rewriter<'t> {
    pub(super) out: Vec<Event<'t>>,
    /// For each open link or image, whether it stays a link.
    pub(super) links: Vec<bool>,
    in_code_block: bool,
    /// The block of HTML that is being read.
    block: Option<String>,
    /// Where the text of an element for code begins.
    pub(super) code: Option<usize>,
    /// Where an element that is an open link begins.
    pub(super) anchor: Option<usize>,
}

impl<'t> Rewriter<'t> {
    pub(super) fn event(&mut self, event: Event<'t>) {
        self.close_before(&event);
        match event {
            Event::Start(Tag::CodeBlock(_)) => {
                self.in_code_block = true;
                self.out
                    .push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(
                        "text".into(),
                    ))));
            }
            Event::End(TagEnd::CodeBlock) => {
                self.in_code_block = false;
                self.out.push(Event::End(TagEnd::CodeBlock));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                self.open_link(dest_url)
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if self.links.pop() == Some(true) {
                    self.out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::HtmlBlock) => self.block = Some(String::new()),
            Event::End(TagEnd::HtmlBlock) => {
                let block = self.block.take().unwrap_or_default();
                for event in html::events(&block) {
                    self.event(event);
                }
            }
            Event::Html(html) => match &mut self.block {
                Some(block) => block.push_str(&html),
                None => self.html(&html),
            },
            Event::InlineHtml(html) => self.html(&html),
            Event::Text(text) if self.in_code_block => self.out.push(Event::Text(text)),
            Event::Text(text) => self.text(text),
            other => self.out.push(other),
        }
    }

    /// A relative link leads nowhere from the documentation of a crate: its text stays.
    fn open_link(&mut self, url: CowStr<'t>) {
        let keep = is_absolute(&url) && !self.links.contains(&true);
        self.links.push(keep);
        if keep {
            self.out.push(Event::Start(link(url)));
        }
    }

    pub(super) fn text(&mut self, text: CowStr<'t>) {
        let text = match self.out.last() {
            Some(Event::HardBreak) => text.trim_start().to_owned().into(),
            _ => text,
        };
        if self.links.contains(&true) || !text.contains("://") {
            self.out.push(Event::Text(text));
            return;
        }
        let mut rest: &str = &text;
        while let Some((start, end)) = find_url(rest) {
            let (before, from) = rest.split_at(start);
            let (url, after) = from.split_at(end - start);
            if !before.is_empty() {
                self.out.push(Event::Text(before.to_owned().into()));
            }
            let link_type = LinkType::Autolink;
            let (title, id) = ("".into(), "".into());
            let dest_url: CowStr<'t> = url.to_owned().into();
            self.out.push(Event::Start(Tag::Link {
                link_type,
                dest_url: dest_url.clone(),
                title,
                id,
            }));
            self.out.push(Event::Text(dest_url));
            self.out.push(Event::End(TagEnd::Link));
            rest = after;
        }
        if !rest.is_empty() {
            self.out.push(Event::Text(rest.to_owned().into()));
        }
    }
}

pub(super) fn link(dest_url: CowStr<'_>) -> Tag<'_> {
    Tag::Link {
        link_type: LinkType::Inline,
        dest_url,
        title: "".into(),
        id: "".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_left_alone() {
        for text in [
            "The user_id of the owner, 5 * 3 (see below).",
            "Two\nlines.\n\nTwo *paragraphs*.",
            "A `Vec<u8>` of `[x]`.",
        ] {
            assert_eq!(safe(text), text);
        }
    }

    #[test]
    fn brackets_tags_and_urls_cannot_mislead_rustdoc() {
        for (text, expected) in [
            ("An array [of] things", r"An array \[of\] things"),
            ("a `Vec<u8>` or [`Foo`]", r"a `Vec<u8>` or \[`Foo`\]"),
            ("the <account_id> of it", r"the \<account_id> of it"),
            ("one<br>two <b>bold</b>", "one  \ntwo bold"),
            (
                "the <code>a_b</code>, <a href='https://e.com/x'>here</a>.",
                "the `a_b`, [here](https://e.com/x).",
            ),
            (
                "a list of <a href=\"https://e.com/x\"> <code>Report</code> </a> items<a href=\"https://e.com\"> </a>",
                "a list of [`Report`](https://e.com/x) items",
            ),
            (
                "<a href='https://e.com/x'>**b** c</a> **<a href='https://e.com'>d**</a>",
                "**b** c **[d](https://e.com)**",
            ),
            ("one.<p> two</p>", "one.\n\ntwo"),
            ("`one`.<p> two</p>", "`one`.  \ntwo"),
            (
                "See https://example.com/a_b.",
                "See <https://example.com/a_b>.",
            ),
            (
                "See (http://e.com/(x)), please",
                "See (<http://e.com/(x)>), please",
            ),
            (
                "[docs](https://e.com/x) and [more](/rel#x)",
                "[docs](https://e.com/x) and more",
            ),
            ("![pic](https://e.com/x.png)", "[pic](https://e.com/x.png)"),
        ] {
            assert_eq!(safe(text), expected, "{text}");
        }
    }

    #[test]
    fn html_keeps_its_paragraphs_lists_and_code() {
        for (text, expected) in [
            (
                "<p>One &lt;two&gt;.</p> <p>It is <code>a&amp;b</code>.</p>",
                "One \\<two>.\n\nIt is `a&b`.",
            ),
            (
                "<p> Options:</p> <ul> <li> <p> <code>a</code> - first</p> <p>more</p> </li> <li>b <ul><li>c</li></ul></li> </ul> <p>End.</p>",
                "Options:\n\n- `a` - first  \n  more\n- b\n  - c\n\nEnd.",
            ),
            (
                "A.\n\n<details>\n  <summary>Examples</summary>\n\n  **B**\n\n</details>\n\nC.",
                "A.\n\nExamples\n\n**B**\n\nC.",
            ),
            (
                "<note> <p>Mind <account_id>, 1 < 2 <a>it</a>.</p> </note>",
                "Mind \\<account_id>, 1 \\< 2 it.",
            ),
            (
                "<p>See <a href=\"https://e.com/x\">the docs</a>. </p>\n<pre>a\n  b</pre>",
                "See [the docs](https://e.com/x).\n\n```text\na\n  b\n```",
            ),
            (
                "<ol>one<li>two<p></ol>three</li>",
                "1. one\n1. two\n\nthree",
            ),
            ("<p></p>", ""),
        ] {
            assert_eq!(safe(text), expected, "{text}");
        }
    }

    #[test]
    fn no_code_block_is_rust() {
        assert_eq!(
            safe("Do:\n\n    let x = 1;\n"),
            "Do:\n\n```text\nlet x = 1;\n```"
        );
        assert_eq!(safe("```rust\npanic!()\n```"), "```text\npanic!()\n```");
        assert_eq!(safe("```\nunclosed"), "```text\nunclosed\n```");
        assert_eq!(safe("an `unbalanced tick"), r"an \`unbalanced tick");
    }

    #[test]
    fn odd_characters_are_gone() {
        let shown = safe("a\tb\r\nc\u{0}\u{202e}d");
        assert!(
            !shown.contains(|c: char| c.is_control() && c != '\n') && !shown.contains('\u{202e}'),
            "{shown:?}"
        );
    }
}
