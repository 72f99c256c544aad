//! The names of an object's members, one after the other.

use super::error::DecodeError;
use super::reader::Reader;
use super::strings::Content;
use super::words::is_plainly;

impl<'j> Reader<'j> {
    /// Goes to the value of the next member of the object that has been entered, and gives the member's name; of the `first`
    /// from before the brace. Goes behind the object when there is none.
    #[inline]
    pub(super) fn key(&mut self, first: bool) -> Result<Option<Content<'j>>, DecodeError> {
        if self.member(first)? {
            self.name().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Goes to the name of the next member, or behind the object when there is none.
    #[inline]
    pub(super) fn member(&mut self, first: bool) -> Result<bool, DecodeError> {
        match (first, self.peek()) {
            (true, _) => {
                self.at += 1;
                if self.peek() == b'}' {
                    self.at += 1;
                    return Ok(false);
                }
            }
            (false, b',') => self.at += 1,
            (false, b'}') => {
                self.at += 1;
                return Ok(false);
            }
            _ => return Err(self.no_comma(b'}')),
        }
        Ok(true)
    }

    /// Reads a name and the colon behind it.
    #[inline]
    pub(super) fn name(&mut self) -> Result<Content<'j>, DecodeError> {
        if self.peek() != b'"' {
            return Err(self.not_json("expected the name of a member"));
        }
        let name = self.quoted()?;
        self.colon()?;
        Ok(name)
    }

    #[inline]
    pub(super) fn colon(&mut self) -> Result<(), DecodeError> {
        if self.peek() != b':' {
            return Err(self.not_json("expected `:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Reads a name and the colon behind it, if the name is this one and written without escapes: nothing need be looked for
    /// then but what is expected.
    #[inline]
    pub(super) fn is_named(&mut self, name: &str) -> bool {
        self.peek();
        let start = self.at;
        let quoted = self.text.as_bytes().get(start..).unwrap_or_default();
        let Some((b'"', text)) = quoted.split_first() else {
            return false;
        };
        let found = text.split_at_checked(name.len());
        if !found.is_some_and(|(text, behind)| {
            behind.first() == Some(&b'"') && is_plainly(text, name.as_bytes())
        }) {
            return false;
        }
        self.at += name.len() + 2;
        if self.peek() != b':' {
            self.at = start;
            return false;
        }
        self.at += 1;
        true
    }
}
