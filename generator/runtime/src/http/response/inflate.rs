//! Decompression that holds a bound.
//!
//! In: the bytes of a body as they come, and how many more may come out. Out: the bytes they stand for. A body that would grow
//! beyond the bound is stopped while it grows, whatever its compressed length.

use std::io::{self, Write};

use ::http::HeaderMap;
use ::http::header::CONTENT_ENCODING;
use bytes::Bytes;

/// The codings that are understood, for `Accept-Encoding`; empty for none.
pub(crate) const ACCEPT_ENCODING: &str = match (
    cfg!(feature = "gzip"),
    cfg!(feature = "brotli"),
    cfg!(feature = "zstd"),
) {
    (true, true, true) => "gzip, br, zstd",
    (true, true, false) => "gzip, br",
    (true, false, true) => "gzip, zstd",
    (true, false, false) => "gzip",
    (false, true, true) => "br, zstd",
    (false, true, false) => "br",
    (false, false, true) => "zstd",
    (false, false, false) => "",
};

/// Why a body could not be decompressed.
#[derive(Debug)]
pub(crate) enum InflateError {
    /// The bound was reached.
    TooLong,
    /// The body is not what its coding says, or the coding is not known.
    Coding(String),
}

/// Undoes one `Content-Encoding` (RFC 9110, section 8.4).
pub(crate) struct Inflate(Coding);

enum Coding {
    Identity,
    #[cfg(feature = "gzip")]
    Gzip(Box<flate2::write::MultiGzDecoder<Sink>>),
    #[cfg(feature = "gzip")]
    Deflate(Box<flate2::write::ZlibDecoder<Sink>>),
    #[cfg(feature = "brotli")]
    Brotli(Box<brotli_decompressor::DecompressorWriter<Sink>>),
    #[cfg(feature = "zstd")]
    Zstd(Box<zstd::Zstd>),
}

/// Where decompressed bytes go; refuses those beyond its room.
#[derive(Default)]
struct Sink {
    out: Vec<u8>,
    room: u64,
    full: bool,
}

impl Sink {
    #[cfg(any(feature = "gzip", feature = "brotli", feature = "zstd"))]
    fn take(&mut self) -> Result<Bytes, InflateError> {
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

impl Inflate {
    /// For a response with those headers.
    ///
    /// # Errors
    /// The coding is not known.
    pub(crate) fn of(headers: &HeaderMap) -> Result<Self, String> {
        let codings: Vec<String> = headers
            .get_all(CONTENT_ENCODING)
            .iter()
            .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
            .map(|coding| String::from_utf8_lossy(coding.trim_ascii()).to_ascii_lowercase())
            .filter(|coding| !coding.is_empty() && coding != "identity")
            .collect();
        let coding = match codings.as_slice() {
            [] => Coding::Identity,
            #[cfg(feature = "gzip")]
            [one] if one == "gzip" || one == "x-gzip" => Coding::Gzip(Box::new(
                flate2::write::MultiGzDecoder::new(Sink::default()),
            )),
            #[cfg(feature = "gzip")]
            [one] if one == "deflate" => {
                Coding::Deflate(Box::new(flate2::write::ZlibDecoder::new(Sink::default())))
            }
            #[cfg(feature = "brotli")]
            [one] if one == "br" => Coding::Brotli(Box::new(
                brotli_decompressor::DecompressorWriter::new(Sink::default(), 4096),
            )),
            #[cfg(feature = "zstd")]
            [one] if one == "zstd" => Coding::Zstd(Box::default()),
            other => {
                let other = other.join(", ");
                return Err(format!(
                    "its coding `{}` is not understood",
                    other.escape_debug()
                ));
            }
        };
        Ok(Self(coding))
    }

    /// Whether bytes go out as they come in.
    pub(crate) fn is_identity(&self) -> bool {
        matches!(self.0, Coding::Identity)
    }

    /// What `input` stands for, at most `room` bytes.
    ///
    /// # Errors
    /// There would be more, or the input is malformed.
    pub(crate) fn push(&mut self, input: Bytes, room: u64) -> Result<Bytes, InflateError> {
        match &mut self.0 {
            Coding::Identity if u64::try_from(input.len()).is_ok_and(|length| length <= room) => {
                Ok(input)
            }
            Coding::Identity => Err(InflateError::TooLong),
            #[cfg(feature = "gzip")]
            Coding::Gzip(decoder) => {
                decoder.get_mut().room = room;
                let written = decoder.write_all(&input);
                finish(decoder.get_mut(), written)
            }
            #[cfg(feature = "gzip")]
            Coding::Deflate(decoder) => {
                decoder.get_mut().room = room;
                let written = decoder.write_all(&input);
                finish(decoder.get_mut(), written)
            }
            #[cfg(feature = "brotli")]
            Coding::Brotli(decoder) => {
                decoder.get_mut().room = room;
                let written = decoder.write_all(&input);
                finish(decoder.get_mut(), written)
            }
            #[cfg(feature = "zstd")]
            Coding::Zstd(decoder) => decoder.push(&input, room),
        }
    }

    /// What is left at the end of the input.
    ///
    /// # Errors
    /// The input ended too early, or more than `room` bytes are left.
    pub(crate) fn finish(&mut self, room: u64) -> Result<Bytes, InflateError> {
        match &mut self.0 {
            Coding::Identity => Ok(Bytes::new()),
            #[cfg(feature = "gzip")]
            Coding::Gzip(decoder) => {
                decoder.get_mut().room = room;
                let written = decoder.try_finish();
                finish(decoder.get_mut(), written)
            }
            #[cfg(feature = "gzip")]
            Coding::Deflate(decoder) => {
                decoder.get_mut().room = room;
                let written = decoder.try_finish();
                finish(decoder.get_mut(), written)
            }
            #[cfg(feature = "brotli")]
            Coding::Brotli(decoder) => {
                decoder.get_mut().room = room;
                let written = decoder.close();
                finish(decoder.get_mut(), written)
            }
            #[cfg(feature = "zstd")]
            Coding::Zstd(decoder) => decoder.finish(),
        }
    }
}

/// What came out, or why nothing more will.
#[cfg(any(feature = "gzip", feature = "brotli"))]
fn finish(sink: &mut Sink, written: io::Result<()>) -> Result<Bytes, InflateError> {
    let out = sink.take()?;
    written.map_err(|error| InflateError::Coding(error.to_string()))?;
    Ok(out)
}

#[cfg(feature = "zstd")]
mod zstd {
    //! Zstandard (RFC 8878). The decoder wants whole blocks, so that input waits until a block is complete.

    use super::{Bytes, InflateError, Sink, Write};
    use ruzstd::decoding::FrameDecoder;

    /// The largest window that is accepted, in bytes (RFC 8878, section 3.1.1.1.2, recommends 8 MiB).
    const WINDOW: u64 = 8 << 20;
    /// How much of a frame is decoded before its output is taken, in bytes.
    const STEP: usize = 64 << 10;

    /// Decodes frames as their blocks arrive.
    pub(super) struct Zstd {
        waiting: Vec<u8>,
        decoder: FrameDecoder,
        /// Within a frame, whose header was read.
        open: bool,
    }

    impl Default for Zstd {
        fn default() -> Self {
            let mut decoder = FrameDecoder::new();
            // What stays in the window cannot be counted as output, and so has a bound of its own.
            decoder.set_max_window_size(WINDOW);
            Self {
                waiting: Vec::new(),
                decoder,
                open: false,
            }
        }
    }

    impl Zstd {
        pub(super) fn push(&mut self, input: &[u8], room: u64) -> Result<Bytes, InflateError> {
            self.waiting.extend_from_slice(input);
            let mut sink = Sink {
                room,
                ..Sink::default()
            };
            while self.step(&mut sink)? {}
            sink.take()
        }

        /// Decodes some, and says whether there may be more.
        fn step(&mut self, sink: &mut Sink) -> Result<bool, InflateError> {
            let coding = |error: &dyn std::fmt::Display| InflateError::Coding(error.to_string());
            if !self.open {
                return self.begin();
            }
            let mut out = vec![0; STEP];
            let read = self.decoder.decode_from_to(&self.waiting, &mut out);
            let (read, written) = read.map_err(|error| coding(&error))?;
            self.waiting.drain(..read.min(self.waiting.len()));
            let full = sink
                .write_all(out.get(..written).unwrap_or_default())
                .is_err();
            if self.decoder.is_finished() && self.decoder.can_collect() == 0 {
                self.open = false;
            }
            Ok(!full && (read > 0 || written > 0))
        }

        /// Reads the header of a frame once it is there.
        fn begin(&mut self) -> Result<bool, InflateError> {
            // A header has at most 18 bytes; shorter input may be a header that is not complete.
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
                Err(_) if self.waiting.len() < 18 => Ok(false),
                Err(error) => Err(InflateError::Coding(error.to_string())),
            }
        }

        pub(super) fn finish(&mut self) -> Result<Bytes, InflateError> {
            if self.open || !self.waiting.is_empty() {
                return Err(InflateError::Coding("it ends too early".to_owned()));
            }
            Ok(Bytes::new())
        }
    }
}
