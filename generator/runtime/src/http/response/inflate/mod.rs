//! Decompression that holds a bound.
//!
//! In: the bytes of a body as they come, and how many more may come out. Out: the bytes they stand for. A body that would grow
//! beyond the bound is stopped while it grows, whatever its compressed length.

#[cfg(any(feature = "gzip", feature = "brotli"))]
mod pushed;
#[cfg(any(feature = "gzip", feature = "brotli", feature = "zstd"))]
mod sink;
#[cfg(feature = "zstd")]
mod zstd;

use ::http::HeaderMap;
use ::http::header::CONTENT_ENCODING;
use bytes::Bytes;

use super::super::futures::MaybeSend;

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
pub(crate) struct Inflate(Option<Box<dyn Coding>>);

/// Undoes a coding that is not the identity.
trait Coding: MaybeSend {
    /// What `input` stands for, at most `room` bytes.
    fn push(&mut self, input: &[u8], room: u64) -> Result<Bytes, InflateError>;
    /// What is left at the end of the input, at most `room` bytes.
    fn finish(&mut self, room: u64) -> Result<Bytes, InflateError>;
}

impl Inflate {
    /// For a response with those headers.
    ///
    /// # Errors
    /// The coding is not known.
    pub(crate) fn of(headers: &HeaderMap) -> Result<Self, InflateError> {
        let codings: Vec<String> = headers
            .get_all(CONTENT_ENCODING)
            .iter()
            .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
            .map(|coding| String::from_utf8_lossy(coding.trim_ascii()).to_ascii_lowercase())
            .filter(|coding| !coding.is_empty() && coding != "identity")
            .collect();
        let coding = match codings.as_slice() {
            [] => return Ok(Self(None)),
            [one] => coding(one),
            _ => None,
        };
        match coding {
            Some(coding) => Ok(Self(Some(coding))),
            None => Err(InflateError::Coding(format!(
                "its coding `{}` is not understood",
                codings.join(", ").escape_debug()
            ))),
        }
    }

    /// Whether bytes go out as they come in.
    pub(crate) fn is_identity(&self) -> bool {
        self.0.is_none()
    }

    /// What `input` stands for, at most `room` bytes.
    ///
    /// # Errors
    /// There would be more, or the input is malformed.
    pub(crate) fn push(&mut self, input: Bytes, room: u64) -> Result<Bytes, InflateError> {
        match &mut self.0 {
            Some(coding) => coding.push(&input, room),
            None if u64::try_from(input.len()).is_ok_and(|length| length <= room) => Ok(input),
            None => Err(InflateError::TooLong),
        }
    }

    /// What is left at the end of the input.
    ///
    /// # Errors
    /// The input ended too early, or more than `room` bytes are left.
    pub(crate) fn finish(&mut self, room: u64) -> Result<Bytes, InflateError> {
        match &mut self.0 {
            Some(coding) => coding.finish(room),
            None => Ok(Bytes::new()),
        }
    }
}

/// The coding of that name, in lower case.
fn coding(name: &str) -> Option<Box<dyn Coding>> {
    match name {
        #[cfg(feature = "gzip")]
        "gzip" | "x-gzip" => Some(Box::new(pushed::gzip())),
        #[cfg(feature = "gzip")]
        "deflate" => Some(Box::new(pushed::deflate())),
        #[cfg(feature = "brotli")]
        "br" => Some(Box::new(pushed::brotli())),
        #[cfg(feature = "zstd")]
        "zstd" => Some(Box::new(zstd::Zstd::new())),
        _ => None,
    }
}
