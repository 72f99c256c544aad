//! gzip (RFC 1952) and deflate (RFC 1950).

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::{MultiGzDecoder, ZlibDecoder};

use super::super::super::futures::MaybeSend;
use super::{Coding, InflateError};

pub(super) fn gzip() -> impl Coding {
    Written::new(MultiGzDecoder::new(Vec::new()))
}

pub(super) fn deflate() -> impl Coding {
    Written::new(ZlibDecoder::new(Vec::new()))
}

/// A decoder that is written to. One write gives no more than the decoder's buffer holds, which is 32 KiB.
struct Written<D> {
    decoder: D,
    waiting: Bytes,
}

/// What the decoders of `flate2` have in common.
trait Decoder: Write + MaybeSend {
    /// What came out.
    fn out(&mut self) -> &mut Vec<u8>;
    /// Writes what is left; an error when the input ended too early.
    fn end(&mut self) -> io::Result<()>;
}

impl<D: Decoder> Written<D> {
    fn new(decoder: D) -> Self {
        Self {
            decoder,
            waiting: Bytes::new(),
        }
    }

    /// What came out since the last time.
    fn taken(&mut self, room: u64) -> Result<Bytes, InflateError> {
        let out = std::mem::take(self.decoder.out());
        match u64::try_from(out.len()) {
            Ok(length) if length <= room => Ok(out.into()),
            _ => Err(InflateError::TooLong),
        }
    }
}

impl<D: Decoder> Coding for Written<D> {
    fn feed(&mut self, input: Bytes) {
        self.waiting = input;
    }

    fn next(&mut self, room: u64) -> Result<Bytes, InflateError> {
        while !self.waiting.is_empty() {
            // Flushed, so that what a server has flushed is not kept until it sends more.
            let written = self.decoder.write(&self.waiting);
            let written = written.and_then(|length| self.decoder.flush().map(|()| length));
            let out = self.taken(room)?;
            let written = written.map_err(|error| InflateError::Coding(error.to_string()))?;
            if written == 0 && out.is_empty() {
                return Err(InflateError::Coding("something follows its end".to_owned()));
            }
            let _ = self.waiting.split_to(written.min(self.waiting.len()));
            if !out.is_empty() {
                return Ok(out);
            }
        }
        Ok(Bytes::new())
    }

    fn finish(&mut self, room: u64) -> Result<Bytes, InflateError> {
        let ended = self.decoder.end();
        ended.map_err(|error| InflateError::Coding(error.to_string()))?;
        self.taken(room)
    }
}

impl Decoder for MultiGzDecoder<Vec<u8>> {
    fn out(&mut self) -> &mut Vec<u8> {
        self.get_mut()
    }

    fn end(&mut self) -> io::Result<()> {
        self.try_finish()
    }
}

impl Decoder for ZlibDecoder<Vec<u8>> {
    fn out(&mut self) -> &mut Vec<u8> {
        self.get_mut()
    }

    fn end(&mut self) -> io::Result<()> {
        self.try_finish()
    }
}
