//! Where decompressed bytes go.

use std::io::{self, Write};

use bytes::Bytes;

use super::InflateError;

/// Keeps bytes; refuses those beyond its room.
#[derive(Debug, Default)]
pub(super) struct Sink {
    out: Vec<u8>,
    room: u64,
    full: bool,
}

impl Sink {
    /// How many more bytes there is room for.
    pub(super) fn set_room(&mut self, room: u64) {
        self.room = room;
    }

    /// The bytes since the last time.
    ///
    /// # Errors
    /// There was no room for all of them.
    pub(super) fn take(&mut self) -> Result<Bytes, InflateError> {
        if self.full {
            return Err(InflateError::TooLong);
        }
        Ok(std::mem::take(&mut self.out).into())
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        match self.room.checked_sub(count) {
            Some(room) => {
                self.room = room;
                self.out.extend_from_slice(bytes);
                Ok(bytes.len())
            }
            None => {
                self.full = true;
                Err(io::Error::other("the bound is reached"))
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
