//! Where something stands: a file and a JSON pointer (RFC 6901) into it. A place is the identity of every part of a
//! document; it is cheap to clone, compare and hash, and it stays the same from the file to the last diagnostic.

use std::fmt;
use std::sync::Arc;

/// One file of a document; the first is the one that was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) u32);

impl FileId {
    /// Which file it is, counted from 0 in the order of loading.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A JSON pointer: empty for the whole file, otherwise `/` and a token for each step, with `~` written `~0` and `/` written `~1`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole file.
    #[must_use]
    pub fn root() -> Self {
        Self(Arc::from(""))
    }

    /// The pointer as RFC 6901 writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The pointer of a member.
    #[must_use]
    pub fn join(&self, token: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + token.len() + 1);
        text.push_str(&self.0);
        push_token(&mut text, token);
        Self(text.into())
    }

    /// The pointer of an item of an array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.join(&index.to_string())
    }

    /// The pointer of what holds this; `None` for the whole file.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0
            .rfind('/')
            .map(|end| Self(Arc::from(self.0.get(..end).unwrap_or_default())))
    }

    /// The steps, unescaped.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = String> {
        self.0
            .split('/')
            .skip(1)
            .map(unescape)
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// The pointers on the way: of the first step, of the first two, …, and itself; none for the whole file.
    pub(crate) fn way(&self) -> impl Iterator<Item = Self> {
        let ends = self.0.bytes().enumerate().skip(1);
        let ends = ends.filter(|(_, byte)| *byte == b'/').map(|(at, _)| at);
        let before = ends
            .filter_map(|end| self.0.get(..end))
            .map(Self::from_escaped);
        before.chain((!self.0.is_empty()).then(|| self.clone()))
    }

    /// The last step, unescaped; `None` for the whole file.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        self.0.rsplit_once('/').map(|(_, token)| unescape(token))
    }

    /// A pointer in its written form, already escaped: empty, or beginning with `/`.
    pub(crate) fn from_escaped(text: &str) -> Self {
        Self(Arc::from(text))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Writes `/` and the escaped token.
pub(crate) fn push_token(text: &mut String, token: &str) {
    text.push('/');
    let mut rest = token;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'~' | b'/')) {
        let (before, special) = rest.split_at(at);
        text.push_str(before);
        text.push_str(if special.starts_with('~') { "~0" } else { "~1" });
        rest = special.get(1..).unwrap_or_default();
    }
    text.push_str(rest);
}

/// The token that an escaped one stands for.
pub(crate) fn unescape(token: &str) -> String {
    let mut text = String::with_capacity(token.len());
    let mut rest = token;
    // Tokens are short: looking at each byte is quicker than a search that is made for long texts.
    while let Some(at) = rest.bytes().position(|byte| byte == b'~') {
        let (before, escape) = rest.split_at(at);
        // A `~` that escapes nothing stands for itself.
        let (meant, length) = match escape.as_bytes().get(1) {
            Some(b'0') => ("~", 2),
            Some(b'1') => ("/", 2),
            _ => ("~", 1),
        };
        text.push_str(before);
        text.push_str(meant);
        rest = escape.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

/// A file and a pointer into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Where in the file.
    pub pointer: Pointer,
}

impl Place {
    /// The whole of the file that was asked for.
    #[must_use]
    pub fn root() -> Self {
        Self::of(FileId::default())
    }

    /// The whole of a file.
    #[must_use]
    pub fn of(file: FileId) -> Self {
        Self {
            file,
            pointer: Pointer::root(),
        }
    }

    /// The place of a member.
    #[must_use]
    pub fn join(&self, token: &str) -> Self {
        Self {
            file: self.file,
            pointer: self.pointer.join(token),
        }
    }

    /// The place of an item of an array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self {
            file: self.file,
            pointer: self.pointer.index(index),
        }
    }

    /// The place that holds this one; `None` for a whole file.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        Some(Self {
            file: self.file,
            pointer: self.pointer.parent()?,
        })
    }

    /// The last step, unescaped.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        self.pointer.last()
    }
}

impl fmt::Display for Place {
    /// The fragment of a reference to it within its file: `#/components/schemas/Pet`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.pointer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_unescapes_every_token() {
        let place = Place::root()
            .join("paths")
            .join("/a~b//{c}")
            .join("")
            .index(3);
        assert_eq!(place.pointer.as_str(), "/paths/~1a~0b~1~1{c}//3");
        assert_eq!(
            place.pointer.tokens().collect::<Vec<_>>(),
            ["paths", "/a~b//{c}", "", "3"]
        );
        let way = place.pointer.way().map(|pointer| pointer.to_string());
        assert_eq!(
            way.collect::<Vec<_>>(),
            [
                "/paths",
                "/paths/~1a~0b~1~1{c}",
                "/paths/~1a~0b~1~1{c}/",
                "/paths/~1a~0b~1~1{c}//3",
            ]
        );
        assert_eq!(Pointer::root().way().count(), 0);
        assert_eq!(
            place.parent().and_then(|parent| parent.last()),
            Some(String::new())
        );
        assert_eq!(Pointer::root().join("~1").as_str(), "/~01");
        assert_eq!(Pointer::root().join("~1").last().as_deref(), Some("~1"));
        assert_eq!(
            Pointer::from_escaped("/~01~2~").last().as_deref(),
            Some("~1~2~")
        );
        assert_eq!(Place::root().parent(), None);
    }
}
