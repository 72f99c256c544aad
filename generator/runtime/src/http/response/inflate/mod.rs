//! Decompression that holds a bound.
//!
//! In: the bytes of a body as they come, and how many more may come out. Out: the bytes they stand for, a piece at a time,
//! whatever their compressed length: one that has no bound is never held as a whole. A body that would grow beyond its bound is
//! stopped while it grows.

#[cfg(feature = "brotli")]
mod brotli;
#[cfg(feature = "gzip")]
mod deflate;
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
pub(crate) enum Inflate {
    /// Bytes go out as they come in.
    Identity(Bytes),
    /// They stand for others.
    Coded(Box<dyn Coding>),
    /// No one knows what they stand for.
    Unknown(String),
}

/// Undoes a coding that is not the identity.
pub(crate) trait Coding: MaybeSend {
    /// Takes more of the input.
    fn feed(&mut self, input: Bytes);
    /// Some of what the input stands for, at most `room` bytes and never more than is held in memory with ease; nothing when
    /// more input is needed.
    fn next(&mut self, room: u64) -> Result<Bytes, InflateError>;
    /// What is left at the end of the input, at most `room` bytes.
    fn finish(&mut self, room: u64) -> Result<Bytes, InflateError>;
}

impl Inflate {
    /// For a response with those headers.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let mut codings = Vec::new();
        for value in headers.get_all(CONTENT_ENCODING) {
            for coding in String::from_utf8_lossy(value.as_bytes()).split(',') {
                let coding = coding.trim().to_ascii_lowercase();
                if !coding.is_empty() && coding != "identity" {
                    codings.push(coding);
                }
            }
        }
        let coding = match codings.as_slice() {
            [] => return Self::Identity(Bytes::new()),
            [one] => coding(one),
            _ => None,
        };
        match coding {
            Some(coding) => Self::Coded(coding),
            None => Self::Unknown(codings.join(", ").escape_debug().to_string()),
        }
    }

    /// Leaves bytes as they come, where the coding is not known.
    pub(crate) fn or_identity(self) -> Self {
        match self {
            Self::Unknown(_) => Self::Identity(Bytes::new()),
            known => known,
        }
    }

    /// Takes more of the input, after what it stood for so far was taken.
    ///
    /// # Errors
    /// The coding is not known.
    pub(crate) fn feed(&mut self, input: Bytes) -> Result<(), InflateError> {
        match self {
            Self::Identity(waiting) => *waiting = input,
            Self::Coded(coding) => coding.feed(input),
            Self::Unknown(coding) => {
                let why = format!("its coding `{coding}` is not understood");
                return Err(InflateError::Coding(why));
            }
        }
        Ok(())
    }

    /// Some of what the input stands for, at most `room` bytes; nothing when more input is needed.
    ///
    /// # Errors
    /// There would be more, or the input is malformed.
    pub(crate) fn next(&mut self, room: u64) -> Result<Bytes, InflateError> {
        match self {
            Self::Coded(coding) => coding.next(room),
            Self::Unknown(_) => Ok(Bytes::new()),
            Self::Identity(input)
                if u64::try_from(input.len()).is_ok_and(|length| length <= room) =>
            {
                Ok(std::mem::take(input))
            }
            Self::Identity(_) => Err(InflateError::TooLong),
        }
    }

    /// What is left at the end of the input.
    ///
    /// # Errors
    /// The input ended too early, or more than `room` bytes are left.
    pub(crate) fn finish(&mut self, room: u64) -> Result<Bytes, InflateError> {
        match self {
            Self::Coded(coding) => coding.finish(room),
            Self::Identity(_) | Self::Unknown(_) => Ok(Bytes::new()),
        }
    }
}

/// The coding of that name, in lower case.
fn coding(name: &str) -> Option<Box<dyn Coding>> {
    match name {
        #[cfg(feature = "gzip")]
        "gzip" | "x-gzip" => Some(Box::new(deflate::Gzip::new())),
        #[cfg(feature = "gzip")]
        "deflate" => Some(Box::new(deflate::Deflate::new())),
        #[cfg(feature = "brotli")]
        "br" => Some(Box::new(brotli::Brotli::new())),
        #[cfg(feature = "zstd")]
        "zstd" => Some(Box::new(zstd::Zstd::new())),
        _ => None,
    }
}
