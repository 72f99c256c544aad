//! The members that a type does not know, for those who ask: decoding passes over them.
//!
//! In: the reader, which notes where it passes over a member. Out: path and text of each, found by a second walk that only they
//! pay for who ask.

use super::decode::{Decode, Slot};
use super::error::{DecodeError, push_index, push_member};
use super::reader::{Kind, Reader};

/// A member of a response that its type does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownMember {
    /// Where it stands: `result.items[3].new_member`.
    pub path: String,
    /// Its value as JSON text.
    pub json: String,
}

impl Reader<'_> {
    /// Passes over the value of a member that no slot wants.
    pub(super) fn skip_unknown(&mut self) -> Result<(), DecodeError> {
        if self.unknown.is_some() {
            self.peek();
            let start = self.offset();
            self.unknown.iter_mut().for_each(|noted| noted.push(start));
        }
        self.skip()
    }

    /// What was read from `start` on will be read again, as something else.
    pub(super) fn forget_unknown(&mut self, start: usize) {
        if let Some(noted) = &mut self.unknown {
            noted.truncate(noted.partition_point(|at| *at < start));
        }
    }
}

/// The members below `text` that a `T` does not know; with `member`, those below that member of the object which `text` is.
///
/// # Errors
/// The text, or the member, is not a `T`.
pub(crate) fn unknown<T: Decode>(
    text: &str,
    member: Option<&'static str>,
    depth: u16,
) -> Result<Vec<UnknownMember>, DecodeError> {
    let mut reader = Reader::new(text).with_depth(depth);
    let mut slot = Noting {
        value: None::<T>,
        noted: Vec::new(),
    };
    match member {
        Some(member) => reader.object(&mut [(member, &mut slot)])?,
        None => slot.fill(&mut reader)?,
    }
    reader.finish()?;
    let mut found = Vec::new();
    let mut walk = Reader::new(text).with_depth(depth);
    find(&mut walk, &mut String::new(), &slot.noted, &mut found)?;
    Ok(found)
}

/// A slot in which unknown members are noted.
struct Noting<T> {
    value: Option<T>,
    noted: Vec<usize>,
}

impl<T: Decode> Slot for Noting<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.unknown = Some(Vec::new());
        let filled = self.value.fill(reader);
        self.noted = reader.unknown.take().unwrap_or_default();
        filled
    }

    fn is_optional(&self) -> bool {
        true
    }
}

/// Finds the values that start where `noted` says, by passing through everything else.
fn find(
    reader: &mut Reader<'_>,
    path: &mut String,
    noted: &[usize],
    found: &mut Vec<UnknownMember>,
) -> Result<(), DecodeError> {
    let parent = path.len();
    match reader.kind()? {
        Kind::Object => reader.map(|name, reader| {
            reader.peek();
            push_member(path, &name);
            if noted.binary_search(&reader.offset()).is_ok() {
                found.push(UnknownMember {
                    path: path.clone(),
                    json: reader.raw()?.to_owned(),
                });
            } else {
                find(reader, path, noted, found)?;
            }
            path.truncate(parent);
            Ok(())
        }),
        Kind::Array => {
            let mut index = 0;
            reader.array(|reader| {
                push_index(path, index);
                index += 1;
                find(reader, path, noted, found)?;
                path.truncate(parent);
                Ok(())
            })
        }
        _ => reader.skip(),
    }
}
