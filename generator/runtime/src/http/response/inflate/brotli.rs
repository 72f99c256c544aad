//! brotli (RFC 7932).

use brotli_decompressor::{BrotliDecompressStream, BrotliResult, BrotliState, StandardAlloc};
use bytes::Bytes;

use super::{Coding, InflateError};

/// How much output is taken at once, in bytes.
const STEP: usize = 64 << 10;

type State = BrotliState<StandardAlloc, StandardAlloc, StandardAlloc>;

/// Reads its input from what was fed.
pub(super) struct Brotli {
    state: Box<State>,
    waiting: Bytes,
    /// Whether the end of the stream was reached.
    ended: bool,
    written: usize,
}

impl Brotli {
    /// Of `br` alone, whose window ends at 16 MiB (RFC 7932, section 9.1); large windows are another format.
    pub(super) fn new() -> Self {
        let memory = StandardAlloc::default;
        Self {
            state: Box::new(State::new_strict(memory(), memory(), memory())),
            waiting: Bytes::new(),
            ended: false,
            written: 0,
        }
    }
}

impl Coding for Brotli {
    fn feed(&mut self, input: Bytes) {
        self.waiting = input;
    }

    fn next(&mut self, room: u64) -> Result<Bytes, InflateError> {
        if self.ended {
            return match self.waiting.is_empty() {
                true => Ok(Bytes::new()),
                false => Err(InflateError::Coding("something follows its end".to_owned())),
            };
        }
        let mut out = vec![0; STEP];
        let (mut left, mut read) = (self.waiting.len(), 0);
        let (mut space, mut length) = (out.len(), 0);
        let result = BrotliDecompressStream(
            &mut left,
            &mut read,
            &self.waiting,
            &mut space,
            &mut length,
            &mut out,
            &mut self.written,
            &mut self.state,
        );
        let _ = self.waiting.split_to(read.min(self.waiting.len()));
        match result {
            BrotliResult::ResultFailure => {
                return Err(InflateError::Coding("it is not brotli".to_owned()));
            }
            BrotliResult::ResultSuccess => self.ended = true,
            BrotliResult::NeedsMoreInput | BrotliResult::NeedsMoreOutput => {}
        }
        if u64::try_from(length).is_ok_and(|length| length <= room) {
            out.truncate(length);
            return Ok(out.into());
        }
        Err(InflateError::TooLong)
    }

    fn finish(&mut self, _room: u64) -> Result<Bytes, InflateError> {
        if self.ended {
            return Ok(Bytes::new());
        }
        Err(InflateError::Coding("it ends too early".to_owned()))
    }
}
