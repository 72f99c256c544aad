//! gzip (RFC 1952) and deflate (RFC 1950).

use std::io::Write as _;

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use flate2::{Decompress, FlushDecompress, Status};

use super::{Coding, InflateError};

fn odd(why: impl ToString) -> InflateError {
    InflateError::Coding(why.to_string())
}

/// What came out, if there is room for it.
fn fitting(out: Vec<u8>, room: u64) -> Result<Bytes, InflateError> {
    match u64::try_from(out.len()) {
        Ok(length) if length <= room => Ok(out.into()),
        _ => Err(InflateError::TooLong),
    }
}

/// A decoder that is written to. One write gives no more than the decoder's buffer holds, which is 32 KiB.
pub(super) struct Gzip {
    decoder: MultiGzDecoder<Vec<u8>>,
    waiting: Bytes,
}

impl Gzip {
    pub(super) fn new() -> Self {
        Self {
            decoder: MultiGzDecoder::new(Vec::new()),
            waiting: Bytes::new(),
        }
    }

    /// What came out since the last time.
    fn taken(&mut self, room: u64) -> Result<Bytes, InflateError> {
        fitting(std::mem::take(self.decoder.get_mut()), room)
    }
}

impl Coding for Gzip {
    fn feed(&mut self, input: Bytes) {
        self.waiting = input;
    }

    fn next(&mut self, room: u64) -> Result<Bytes, InflateError> {
        while !self.waiting.is_empty() {
            // Flushed, so that what a server has flushed is not kept until it sends more.
            let written = self.decoder.write(&self.waiting);
            let written = written.and_then(|length| self.decoder.flush().map(|()| length));
            let out = self.taken(room)?;
            let written = written.map_err(odd)?;
            if written == 0 && out.is_empty() {
                return Err(odd("something follows its end"));
            }
            let _ = self.waiting.split_to(written.min(self.waiting.len()));
            if !out.is_empty() {
                return Ok(out);
            }
        }
        Ok(Bytes::new())
    }

    fn finish(&mut self, room: u64) -> Result<Bytes, InflateError> {
        self.decoder.try_finish().map_err(odd)?;
        self.taken(room)
    }
}

/// How much output of `deflate` is taken at once, in bytes.
const STEP: usize = 32 << 10;

/// `deflate`, which some servers send without the header of zlib (RFC 9110, section 8.4.1.2).
pub(super) struct Deflate {
    /// None until two bytes have come, which tell whether there is that header.
    inner: Option<Decompress>,
    waiting: Bytes,
    ended: bool,
}

impl Deflate {
    pub(super) fn new() -> Self {
        Self {
            inner: None,
            waiting: Bytes::new(),
            ended: false,
        }
    }
}

/// Whether a stream that begins so has the header of zlib (RFC 1950, section 2.2); no deflate block of its own does.
fn is_zlib(first: u8, second: u8) -> bool {
    first & 0x0f == 8 && u16::from_be_bytes([first, second]).is_multiple_of(31)
}

impl Coding for Deflate {
    fn feed(&mut self, input: Bytes) {
        // Only a first byte that came alone waits still.
        self.waiting = match self.waiting.is_empty() {
            true => input,
            false => [&*self.waiting, &*input].concat().into(),
        };
        if let (None, [first, second, ..]) = (&self.inner, &*self.waiting) {
            self.inner = Some(Decompress::new(is_zlib(*first, *second)));
        }
    }

    fn next(&mut self, room: u64) -> Result<Bytes, InflateError> {
        let Some(inner) = &mut self.inner else {
            return Ok(Bytes::new());
        };
        while !self.ended {
            let mut out = Vec::with_capacity(STEP);
            let before = inner.total_in();
            let status = inner.decompress_vec(&self.waiting, &mut out, FlushDecompress::Sync);
            self.ended = status.map_err(odd)? == Status::StreamEnd;
            let read = usize::try_from(inner.total_in() - before).unwrap_or(usize::MAX);
            let _ = self.waiting.split_to(read.min(self.waiting.len()));
            if !out.is_empty() {
                return fitting(out, room);
            }
            if read == 0 {
                break;
            }
        }
        match self.waiting.is_empty() {
            true => Ok(Bytes::new()),
            false => Err(odd("something follows its end")),
        }
    }

    fn finish(&mut self, _room: u64) -> Result<Bytes, InflateError> {
        match self.ended {
            true => Ok(Bytes::new()),
            false => Err(odd("it ends too early")),
        }
    }
}
