//! brotli (RFC 7932).

use std::io::{self, Read};

use brotli_decompressor::Decompressor;
use bytes::Bytes;

use super::{Coding, InflateError};

/// How much output is taken at once, in bytes.
const STEP: usize = 64 << 10;

/// Reads its input from what was fed.
pub(super) struct Brotli(Decompressor<Fed>);

/// Input that waits. When there is none, a read says so and can be tried again; at the end it says that.
#[derive(Default)]
struct Fed {
    waiting: Bytes,
    ended: bool,
}

impl Read for Fed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.waiting.is_empty() && !self.ended {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let piece = self.waiting.split_to(buffer.len().min(self.waiting.len()));
        if let Some(place) = buffer.get_mut(..piece.len()) {
            place.copy_from_slice(&piece);
        }
        Ok(piece.len())
    }
}

impl Brotli {
    pub(super) fn new() -> Self {
        Self(Decompressor::new(Fed::default(), 4096))
    }
}

impl Coding for Brotli {
    fn feed(&mut self, input: Bytes) {
        self.0.get_mut().waiting = input;
    }

    fn next(&mut self, room: u64) -> Result<Bytes, InflateError> {
        let mut out = vec![0; STEP];
        match self.0.read(&mut out) {
            Ok(0) if !self.0.get_ref().waiting.is_empty() => {
                Err(InflateError::Coding("something follows its end".to_owned()))
            }
            Ok(length) if u64::try_from(length).is_ok_and(|length| length <= room) => {
                out.truncate(length);
                Ok(out.into())
            }
            Ok(_) => Err(InflateError::TooLong),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(Bytes::new()),
            Err(error) => Err(InflateError::Coding(error.to_string())),
        }
    }

    fn finish(&mut self, room: u64) -> Result<Bytes, InflateError> {
        self.0.get_mut().ended = true;
        self.next(room)
    }
}
