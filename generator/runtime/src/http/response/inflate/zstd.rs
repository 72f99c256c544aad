//! Zstandard (RFC 8878). The decoder wants whole blocks, so that input waits until a block is complete.

use bytes::Bytes;
use ruzstd::decoding::FrameDecoder;

use super::{Coding, InflateError};

/// The largest window that is accepted, in bytes, as RFC 8878, section 3.1.1.1.2, recommends. What stays in the window cannot be
/// counted as output, and so has a bound of its own.
const WINDOW: u64 = 8 << 20;

/// How much output is taken at once, in bytes.
const STEP: usize = 64 << 10;

/// How long the header of a frame may be, in bytes (RFC 8878, section 3.1.1.1), magic number included.
const HEADER: usize = 18;

/// Decodes frames as their blocks arrive.
pub(super) struct Zstd {
    waiting: Vec<u8>,
    decoder: FrameDecoder,
    /// Within a frame, whose header was read.
    open: bool,
}

impl Zstd {
    pub(super) fn new() -> Self {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(WINDOW);
        Self {
            waiting: Vec::new(),
            decoder,
            open: false,
        }
    }

    /// Decodes some; `None` when more input is needed.
    fn step(&mut self) -> Result<Option<Vec<u8>>, InflateError> {
        if !self.open {
            return Ok(self.begin()?.then(Vec::new));
        }
        let mut out = vec![0; STEP];
        let done = self.decoder.decode_from_to(&self.waiting, &mut out);
        let (read, written) = done.map_err(|error| InflateError::Coding(error.to_string()))?;
        self.waiting.drain(..read.min(self.waiting.len()));
        out.truncate(written);
        if self.decoder.is_finished() && self.decoder.can_collect() == 0 {
            self.open = false;
        }
        Ok((read > 0 || written > 0).then_some(out))
    }

    /// Reads the header of a frame once it is there.
    fn begin(&mut self) -> Result<bool, InflateError> {
        let mut rest = self.waiting.as_slice();
        if rest.is_empty() {
            return Ok(false);
        }
        match self.decoder.reset(&mut rest) {
            Ok(()) => {
                let read = self.waiting.len() - rest.len();
                self.waiting.drain(..read);
                self.open = true;
                Ok(true)
            }
            Err(_) if self.waiting.len() < HEADER => Ok(false),
            Err(error) => Err(InflateError::Coding(error.to_string())),
        }
    }
}

impl Coding for Zstd {
    fn feed(&mut self, input: Bytes) {
        self.waiting.extend_from_slice(&input);
    }

    fn next(&mut self, room: u64) -> Result<Bytes, InflateError> {
        while let Some(out) = self.step()? {
            match u64::try_from(out.len()) {
                Ok(0) => {}
                Ok(length) if length <= room => return Ok(out.into()),
                _ => return Err(InflateError::TooLong),
            }
        }
        Ok(Bytes::new())
    }

    fn finish(&mut self, _room: u64) -> Result<Bytes, InflateError> {
        if self.open || !self.waiting.is_empty() {
            return Err(InflateError::Coding("it ends too early".to_owned()));
        }
        Ok(Bytes::new())
    }
}
