//! The names of an object's members, one after the other.

use super::error::DecodeError;
use super::reader::Reader;
use super::strings::Content;

impl<'j> Reader<'j> {
    /// Goes to the value of the next member of the object that has been entered, and gives the member's name; of the `first`
    /// from before the brace. Goes behind the object when there is none.
    #[inline]
    pub(super) fn key(&mut self, first: bool) -> Result<Option<Content<'j>>, DecodeError> {
        match (first, self.peek()) {
            (true, _) => {
                self.at += 1;
                if self.peek() == b'}' {
                    self.at += 1;
                    return Ok(None);
                }
            }
            (false, b',') => self.at += 1,
            (false, b'}') => {
                self.at += 1;
                return Ok(None);
            }
            _ => return Err(self.no_comma(b'}')),
        }
        self.name().map(Some)
    }

    /// Reads a name and the colon behind it.
    #[inline]
    pub(super) fn name(&mut self) -> Result<Content<'j>, DecodeError> {
        if self.peek() != b'"' {
            return Err(self.not_json("expected the name of a member"));
        }
        let name = self.quoted()?;
        if self.peek() != b':' {
            return Err(self.not_json("expected `:`"));
        }
        self.at += 1;
        Ok(name)
    }
}
