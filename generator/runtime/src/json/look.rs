//! Looking ahead: what a union needs to know about a value before it is decoded as one of its variants.
//!
//! Nothing here consumes; each look passes over the value at most once. What was tried and did not fit is rewound.

use std::any::type_name;
use std::borrow::Cow;
use std::collections::BTreeMap;

use jiter::Peek;

use super::error::DecodeError;
use super::reader::{Kind, Reader};

/// One variant of a union that is decoded by trying: its name, and how to read it.
pub type Variant<T> = (&'static str, fn(&mut Reader<'_>) -> Result<T, DecodeError>);

/// An attempt to read a value: where it starts, as what type, and as which variant of that.
type Attempt = (usize, &'static str, usize);

/// What was tried within an attempt that is still under way, and failed.
#[derive(Debug, Default)]
pub(super) struct Tries {
    under_way: usize,
    failures: BTreeMap<Attempt, DecodeError>,
}

impl Tries {
    fn known(&self, attempt: &Attempt) -> Option<DecodeError> {
        self.failures.get(attempt).cloned()
    }

    fn failed(&mut self, attempt: Attempt, error: &DecodeError) {
        if self.under_way > 0 {
            self.failures.insert(attempt, error.clone());
        }
    }

    /// Nobody comes back to a place once the outermost attempt is over.
    fn settle(&mut self) {
        if self.under_way == 0 {
            self.failures.clear();
        }
    }
}

/// The members of an object that is yet to be decoded.
#[derive(Clone, Debug, Default)]
pub struct Members<'j>(Vec<(Cow<'j, str>, &'j str)>);

impl<'j> Members<'j> {
    /// Whether every one of `names` is a member, with whatever value.
    #[must_use]
    pub fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.raw(name).is_some())
    }

    /// Whether every member is one of `names`.
    #[must_use]
    pub fn only(&self, names: &[&str]) -> bool {
        self.0
            .iter()
            .all(|(name, _)| names.contains(&name.as_ref()))
    }

    /// The kind of member `name`.
    #[must_use]
    pub fn kind(&self, name: &str) -> Option<Kind> {
        Reader::new(self.raw(name)?).kind().ok()
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

    /// The names of the members, as they stand.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }
}

impl<'j> Reader<'j> {
    /// The kind of the next value.
    ///
    /// # Errors
    /// No value can start here.
    pub fn kind(&mut self) -> Result<Kind, DecodeError> {
        let peek = self.peek()?;
        match Kind::of(peek) {
            Some(kind) => Ok(kind),
            None => {
                Err(DecodeError::new("not JSON: expected value").located(self.text, self.offset()))
            }
        }
    }

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
        self.peek()?;
        let start = self.offset();
        self.skip()?;
        Ok(self.text.get(start..self.offset()).unwrap_or_default())
    }

    /// The JSON text of the next value, which is not consumed.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn peek_raw(&mut self) -> Result<&'j str, DecodeError> {
        self.look(Self::raw)
    }

    /// The content of member `name` of the next value, which is not consumed: of a string its content, of a boolean, number or
    /// null its JSON text. `None` when the value is not an object, has no such member, or the member is an array or object.
    ///
    /// # Errors
    /// The text is not JSON up to that member.
    pub fn tag(&mut self, name: &str) -> Result<Option<Cow<'j, str>>, DecodeError> {
        if self.peek()? != Peek::Object {
            return Ok(None);
        }
        let start = self.offset();
        let found = self.find_member(name);
        self.rewind(start);
        found
    }

    fn find_member(&mut self, name: &str) -> Result<Option<Cow<'j, str>>, DecodeError> {
        let mut key = self.jiter.known_object();
        loop {
            match key {
                Ok(None) => return Ok(None),
                Ok(Some(member)) if member == name => break,
                Ok(Some(_)) => self.skip()?,
                Err(error) => return Err(self.syntax(error)),
            }
            key = self.jiter.next_key();
        }
        match self.kind()? {
            Kind::Array | Kind::Object => Ok(None),
            _ => self.scalar().map(Some),
        }
    }

    /// Which of `names` is the first member of the next value to be one of them; the value is not consumed. `None` when it is
    /// not an object or has none of them. Cheaper than [`Reader::members`] where one member tells variants apart.
    ///
    /// # Errors
    /// The text is not JSON up to that member.
    pub fn which<'n>(&mut self, names: &[&'n str]) -> Result<Option<&'n str>, DecodeError> {
        if self.peek()? != Peek::Object {
            return Ok(None);
        }
        let start = self.offset();
        let mut key = self.jiter.known_object();
        let found = loop {
            match key {
                Ok(None) => break Ok(None),
                Ok(Some(member)) => {
                    if let Some(name) = names.iter().find(|name| **name == member) {
                        break Ok(Some(*name));
                    }
                }
                Err(error) => break Err(self.syntax(error)),
            }
            self.skip()?;
            key = self.jiter.next_key();
        };
        self.rewind(start);
        found
    }

    /// The content of a string, or the JSON text of anything else.
    fn scalar(&mut self) -> Result<Cow<'j, str>, DecodeError> {
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
        if self.peek()? != Peek::Object {
            return Ok(Members::default());
        }
        self.look(|reader| {
            let mut members = Vec::new();
            let mut key = reader.jiter.known_object();
            loop {
                let name = match key {
                    Ok(None) => return Ok(Members(members)),
                    Ok(Some(name)) => name.to_owned(),
                    Err(error) => return Err(reader.syntax(error)),
                };
                let raw = reader.raw()?;
                members.push((Cow::Owned(name), raw));
                key = reader.jiter.next_key();
            }
        })
    }

    /// Runs `look` and goes back.
    pub(super) fn look<T>(
        &mut self,
        look: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        self.peek()?;
        let (start, depth) = (self.offset(), self.depth);
        let result = look(self);
        self.rewind(start);
        self.depth = depth;
        result
    }

    /// Runs `read`, and goes back to where the reader was when it fails, so that something else can be tried.
    ///
    /// What failed within another attempt is not tried again at the same place: otherwise a union within a union would
    /// take twice as long with every level.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn attempt<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        self.attempt_one(type_name::<T>(), 0, read)
    }

    fn attempt_one<T>(
        &mut self,
        what: &'static str,
        variant: usize,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        self.peek()?;
        let (start, depth) = (self.offset(), self.depth);
        let attempt = (start, what, variant);
        if let Some(error) = self.tries.known(&attempt) {
            return Err(error);
        }
        self.tries.under_way += 1;
        let result = read(self);
        self.tries.under_way -= 1;
        if let Err(error) = &result {
            self.rewind(start);
            self.depth = depth;
            self.forget_unknown(start);
            self.tries.failed(attempt, error);
        }
        self.tries.settle();
        result
    }

    /// Reads the first of `variants` that fits, in their order.
    ///
    /// # Errors
    /// None fits. The error names each variant and why it does not; a single variant that got further into the value than all
    /// others is taken for the one that was meant, and its path is kept.
    pub fn first_of<T>(&mut self, union: &str, variants: &[Variant<T>]) -> Result<T, DecodeError> {
        let mut failures = Vec::new();
        for (index, (name, read)) in variants.iter().enumerate() {
            match self.attempt_one(type_name::<T>(), index + 1, read) {
                Ok(value) => return Ok(value),
                Err(error) => failures.push((*name, error)),
            }
        }
        Err(self.no_variant(union, failures))
    }

    #[cold]
    fn no_variant(
        &self,
        union: &str,
        mut failures: Vec<(&'static str, DecodeError)>,
    ) -> DecodeError {
        let deepest = failures
            .iter()
            .map(|(_, error)| error.depth())
            .max()
            .unwrap_or_default();
        let mut furthest = failures
            .iter()
            .enumerate()
            .filter(|(_, (_, error))| error.depth() == deepest);
        let meant = match (furthest.next(), furthest.next()) {
            (Some((index, _)), None) => Some(index),
            _ => None,
        };
        let meant = meant
            .filter(|_| failures.len() > 1)
            .map(|index| failures.remove(index));
        let others: Vec<String> = failures
            .iter()
            .map(|(name, error)| format!("{name}: {}", brief(error)))
            .collect();
        let others = others.join("; ");
        let error = match meant {
            Some((name, error)) => {
                error.explained(&format!(" (as {name}, which fits {union} best; {others})"))
            }
            None => DecodeError::new(format!("fits no variant of {union}; {others}")),
        };
        error.located(self.text, self.offset())
    }
}

/// The beginning of what an error says: it may itself be that of a union, and so on.
fn brief(error: &DecodeError) -> String {
    const MOST: usize = 200;
    let mut text = error.to_string();
    if let Some((end, _)) = text.char_indices().nth(MOST) {
        text.truncate(end);
        text.push('…');
    }
    text
}
