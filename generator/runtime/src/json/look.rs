//! Looking ahead: what a union needs to know about a value before it is decoded as one of its variants.
//!
//! Each look passes over the value at most once, and but for those that say so none consumes it.

use std::borrow::Cow;

use super::error::DecodeError;
use super::reader::{Kind, Reader};

/// The members of an object that is yet to be decoded.
#[derive(Clone, Debug, Default)]
pub struct Members<'j>(Vec<(Cow<'j, str>, &'j str)>);

impl<'j> Members<'j> {
    /// Whether every one of `names` is a member, with whatever value.
    #[must_use]
    pub fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.raw(name).is_some())
    }

    /// Which of `lists` names the most members, the first of equals: the variant that loses the least of a value that fits several.
    #[must_use]
    pub fn closest(&self, lists: &[&[&str]]) -> usize {
        let count = |list: &[&str]| self.names().filter(|name| list.contains(name)).count();
        let counts = lists.iter().map(|list| count(list)).enumerate();
        let best = counts.reduce(|best, next| if next.1 > best.1 { next } else { best });
        best.map_or(0, |(at, _)| at)
    }

    /// The content of member `name` when it is a string, else its JSON text.
    #[must_use]
    pub fn tag(&self, name: &str) -> Option<Cow<'j, str>> {
        Reader::new(self.raw(name)?).scalar().ok()
    }

    /// The JSON text of member `name`.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&'j str> {
        self.0
            .iter()
            .rev()
            .find(|(member, _)| member == name)
            .map(|(_, raw)| *raw)
    }

    /// All of them, as they stand, each with its text.
    pub(crate) fn into_pairs(self) -> Vec<(Cow<'j, str>, &'j str)> {
        self.0
    }

    /// The names of the members, as they stand.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }
}

impl<'j> Reader<'j> {
    /// Whether the next value is a whole number, `1.0` and `1e3` included.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn is_integer(&mut self) -> Result<bool, DecodeError> {
        if self.kind()? != Kind::Number {
            return Ok(false);
        }
        let text = self.look(|reader| reader.number())?;
        Ok(super::exact::Exact::parse(text).is_some_and(|number| number.is_integer()))
    }

    /// The JSON text of the next value, which is consumed.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn raw(&mut self) -> Result<&'j str, DecodeError> {
        self.peek();
        let start = self.offset();
        self.skip()?;
        Ok(self.text.get(start..self.offset()).unwrap_or_default())
    }

    /// The content of member `name` of the next value, which is not consumed: of a string its content, of a boolean, number or
    /// null its JSON text. `None` when the value is not an object, has no such member, or the member is an array or object. Of two
    /// members of that name it is the first: what follows is not looked at.
    ///
    /// # Errors
    /// The text is not JSON up to that member.
    pub fn tag(&mut self, name: &str) -> Result<Option<Cow<'j, str>>, DecodeError> {
        if self.peek() != b'{' {
            return Ok(None);
        }
        let start = self.offset();
        let found = self.find_member(name);
        self.rewind(start);
        found
    }

    fn find_member(&mut self, name: &str) -> Result<Option<Cow<'j, str>>, DecodeError> {
        let mut first = true;
        loop {
            match self.key(first)? {
                None => return Ok(None),
                Some(member) if self.content(&member) == name => break,
                Some(_) => self.skip()?,
            }
            first = false;
        }
        match self.kind()? {
            Kind::Array | Kind::Object => Ok(None),
            _ => self.scalar().map(Some),
        }
    }

    /// The content of a string, or the JSON text of anything else.
    pub(crate) fn scalar(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        match self.kind()? {
            Kind::String => self.cow(),
            _ => self.raw().map(Cow::Borrowed),
        }
    }

    /// The members of the next value, which is not consumed; none when it is not an object.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn members(&mut self) -> Result<Members<'j>, DecodeError> {
        if self.peek() != b'{' {
            return Ok(Members::default());
        }
        self.look(|reader| {
            let mut members = Vec::new();
            while let Some(name) = reader.key(members.is_empty())? {
                let name = reader.kept(&name);
                members.push((name, reader.raw()?));
            }
            Ok(Members(members))
        })
    }

    /// Runs `look` and goes back.
    pub(super) fn look<T>(
        &mut self,
        look: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        self.peek();
        let (start, depth) = (self.offset(), self.depth);
        let result = look(self);
        self.rewind(start);
        self.depth = depth;
        result
    }
}
