//! HTML in its pieces.
//!
//! In: HTML, well formed or not. Out: text and tags, as the tokenizer of the HTML standard splits it (HTML Living Standard, section
//! 13.2.5). What always holds: nothing is lost but comments and document types.

use html5gum::emitters::default::{DefaultEmitter, Token};
use html5gum::{Span, Tokenizer};

/// A piece of HTML, as the tokenizer of the HTML standard splits it (HTML Living Standard, section 13.2.5).
pub(super) enum Piece<'h> {
    /// Text, with the characters that are written by name or number.
    Text(String),
    Tag(Element<'h>),
}

/// A tag.
pub(super) struct Element<'h> {
    /// Of the element, in lower case.
    pub(super) name: String,
    /// Whether the tag ends it.
    pub(super) ends: bool,
    /// Where it leads.
    pub(super) href: Option<String>,
    /// The tag as it is written, for what only looks like one.
    pub(super) written: &'h str,
}

/// The pieces of any text; comments are left out.
pub(super) fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut end = 0;
    let emitter = DefaultEmitter::<usize>::new_with_span();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        let written = |span: Span| html.get(span.start..span.end).unwrap_or_default();
        let (span, piece) = match token {
            Token::StartTag(tag) => (
                tag.span,
                Piece::Tag(Element {
                    name: text(&tag.name),
                    ends: false,
                    href: tag.attributes.get(b"href".as_slice()).map(|url| text(url)),
                    written: written(tag.span),
                }),
            ),
            Token::EndTag(tag) => (
                tag.span,
                Piece::Tag(Element {
                    name: text(&tag.name),
                    ends: true,
                    href: None,
                    written: written(tag.span),
                }),
            ),
            Token::String(one) => (one.span, Piece::Text(text(&one))),
            Token::Comment(one) => {
                let written = written(one.span);
                // `<?` and `<!` begin comments too, where HTML is strict.
                let kept = if written.starts_with("<!--") {
                    ""
                } else {
                    written
                };
                (one.span, Piece::Text(kept.to_owned()))
            }
            Token::Doctype(_) | Token::Error(_) => continue,
        };
        end = span.end;
        pieces.push(piece);
    }
    // A tag that is never closed is none.
    let rest = html.get(end..).unwrap_or_default();
    pieces.push(Piece::Text(rest.to_owned()));
    pieces
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_looks_like_html_is_text() {
        let read = |html| {
            let pieces = pieces(html).into_iter();
            let pieces = pieces.map(|piece| match piece {
                Piece::Text(text) => text,
                Piece::Tag(tag) if tag.ends => format!("[/{}]", tag.name),
                Piece::Tag(tag) => format!("[{} {}]", tag.name, tag.href.unwrap_or_default()),
            });
            pieces.collect::<String>()
        };
        assert_eq!(read("caf&eacute; &#x26; bar &c; <3 "), "café & bar &c; <3 ");
        assert_eq!(
            read("<A href=https://a.example/?b&amp;c >a</A >"),
            "[a https://a.example/?b&c]a[/a]"
        );
        assert_eq!(read("a <b title=\">\">b<!-- c -->d"), "a [b ]bd");
        assert_eq!(read("a <b c &amp;"), "a <b c &amp;");
        assert_eq!(read("a <!b> <?c?> </ d> e"), "a <!b> <?c?> </ d> e");
    }
}
