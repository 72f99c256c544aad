//! Codings whose decoders write what they are given: gzip (RFC 1952), deflate (RFC 1950), brotli (RFC 7932).

use std::io::{self, Write};

use bytes::Bytes;

use super::super::super::futures::MaybeSend;
use super::sink::Sink;
use super::{Coding, InflateError};

#[cfg(feature = "gzip")]
pub(super) fn gzip() -> impl Coding {
    Pushed(flate2::write::MultiGzDecoder::new(Sink::default()))
}

#[cfg(feature = "gzip")]
pub(super) fn deflate() -> impl Coding {
    Pushed(flate2::write::ZlibDecoder::new(Sink::default()))
}

#[cfg(feature = "brotli")]
pub(super) fn brotli() -> impl Coding {
    Pushed(brotli_decompressor::DecompressorWriter::new(
        Sink::default(),
        4096,
    ))
}

/// A decoder that writes to a sink.
trait Decoder: Write + MaybeSend {
    fn sink(&mut self) -> &mut Sink;
    /// Writes what is left; an error when the input ended too early.
    fn end(&mut self) -> io::Result<()>;
}

struct Pushed<D>(D);

impl<D: Decoder> Coding for Pushed<D> {
    fn push(&mut self, input: &[u8], room: u64) -> Result<Bytes, InflateError> {
        self.0.sink().set_room(room);
        let written = self.0.write_all(input);
        self.taken(written)
    }

    fn finish(&mut self, room: u64) -> Result<Bytes, InflateError> {
        self.0.sink().set_room(room);
        let written = self.0.end();
        self.taken(written)
    }
}

impl<D: Decoder> Pushed<D> {
    /// What came out, or why nothing more will.
    fn taken(&mut self, written: io::Result<()>) -> Result<Bytes, InflateError> {
        let out = self.0.sink().take()?;
        written.map_err(|error| InflateError::Coding(error.to_string()))?;
        Ok(out)
    }
}

#[cfg(feature = "gzip")]
impl Decoder for flate2::write::MultiGzDecoder<Sink> {
    fn sink(&mut self) -> &mut Sink {
        self.get_mut()
    }

    fn end(&mut self) -> io::Result<()> {
        self.try_finish()
    }
}

#[cfg(feature = "gzip")]
impl Decoder for flate2::write::ZlibDecoder<Sink> {
    fn sink(&mut self) -> &mut Sink {
        self.get_mut()
    }

    fn end(&mut self) -> io::Result<()> {
        self.try_finish()
    }
}

#[cfg(feature = "brotli")]
impl Decoder for brotli_decompressor::DecompressorWriter<Sink> {
    fn sink(&mut self) -> &mut Sink {
        self.get_mut()
    }

    fn end(&mut self) -> io::Result<()> {
        self.close()
    }
}
