//! Zstandard (RFC 8878), a block at a time: a block of four bytes may stand for 128 KiB, so that many at once would fill the memory.

use std::io::Read as _;

use bytes::Bytes;
use ruzstd::decoding::FrameDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};

use super::{Coding, InflateError};

/// The largest window that is accepted, in bytes, as RFC 8878, section 3.1.1.1.2, recommends. What stays in the window cannot be
/// counted as output, and so has a bound of its own.
const WINDOW: u64 = 8 << 20;

/// How much output is taken at once, in bytes.
const STEP: usize = 64 << 10;

/// How long the header of a frame may be, in bytes (RFC 8878, section 3.1.1.1), magic number included.
const HEADER: usize = 18;

/// How long the content of a block may be, in bytes (RFC 8878, section 3.1.1.2.4).
const BLOCK: usize = 128 << 10;

/// Decodes frames as their blocks arrive.
pub(super) struct Zstd {
    waiting: Vec<u8>,
    /// How much of it was read.
    read: usize,
    decoder: FrameDecoder,
    place: Place,
}

/// What comes next in the input.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Frame,
    /// So many bytes that mean nothing (RFC 8878, section 3.1.2).
    Skipped(u32),
    Block,
    Checksum,
}

impl Zstd {
    pub(super) fn new() -> Self {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(WINDOW);
        Self {
            waiting: Vec::new(),
            read: 0,
            decoder,
            place: Place::Frame,
        }
    }

    fn rest(&self) -> &[u8] {
        self.waiting.get(self.read..).unwrap_or_default()
    }

    /// Decodes some; `None` when more input is needed.
    fn step(&mut self) -> Result<Option<Vec<u8>>, InflateError> {
        let held = self.held()?;
        if !held.is_empty() {
            return Ok(Some(held));
        }
        let goes_on = match self.place {
            Place::Frame => self.begin()?,
            Place::Skipped(length) => self.skip(length),
            Place::Block => self.block()?,
            Place::Checksum if self.rest().len() < 4 => false,
            Place::Checksum => {
                self.read += 4;
                self.place = Place::Frame;
                true
            }
        };
        Ok(goes_on.then(Vec::new))
    }

    /// What was decoded and is no longer needed to decode more.
    fn held(&mut self) -> Result<Vec<u8>, InflateError> {
        // The decoder counts all that it holds only after the checksum, which may come late.
        if self.decoder.can_collect() == 0 && self.place != Place::Checksum {
            return Ok(Vec::new());
        }
        let mut out = vec![0; STEP];
        let length = self.decoder.read(&mut out).map_err(malformed)?;
        out.truncate(length);
        Ok(out)
    }

    /// Reads the header of a frame once it is there.
    fn begin(&mut self) -> Result<bool, InflateError> {
        let mut rest = self.waiting.get(self.read..).unwrap_or_default();
        let waiting = rest.len();
        if waiting == 0 {
            return Ok(false);
        }
        self.place = match self.decoder.reset(&mut rest) {
            Ok(()) => Place::Block,
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length,
                ..
            })) => Place::Skipped(length),
            Err(_) if waiting < HEADER => return Ok(false),
            Err(error) => return Err(malformed(error)),
        };
        self.read += waiting - rest.len();
        Ok(true)
    }

    fn skip(&mut self, length: u32) -> bool {
        let waiting = u32::try_from(self.rest().len()).unwrap_or(u32::MAX);
        let skipped = waiting.min(length);
        self.read += skipped as usize;
        self.place = match length - skipped {
            0 => Place::Frame,
            left => Place::Skipped(left),
        };
        self.place == Place::Frame
    }

    /// Decodes one block once all of it is there (RFC 8878, section 3.1.1.2).
    fn block(&mut self) -> Result<bool, InflateError> {
        let &[a, b, c, ..] = self.rest() else {
            return Ok(false);
        };
        let header = u32::from_le_bytes([a, b, c, 0]);
        let (is_last, is_repetition) = (header & 1 == 1, (header >> 1) & 3 == 1);
        let size = (header >> 3) as usize;
        if size > BLOCK {
            return Err(malformed("a block is too long"));
        }
        let length = 3 + if is_repetition { 1 } else { size };
        let Some(block) = self.waiting.get(self.read..self.read + length) else {
            return Ok(false);
        };
        let done = self.decoder.decode_from_to(block, &mut []);
        done.map_err(malformed)?;
        self.read += length;
        if is_last {
            self.place = match self.decoder.is_finished() {
                true => Place::Frame,
                false => Place::Checksum,
            };
        }
        Ok(true)
    }
}

fn malformed(why: impl ToString) -> InflateError {
    InflateError::Coding(why.to_string())
}

impl Coding for Zstd {
    fn feed(&mut self, input: Bytes) {
        self.waiting.drain(..self.read.min(self.waiting.len()));
        self.read = 0;
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
        if self.place != Place::Frame || !self.rest().is_empty() {
            return Err(malformed("it ends too early"));
        }
        Ok(Bytes::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame with a window of 1 KiB, and a checksum, which nobody compares.
    fn frame(blocks: &[&[u8]]) -> Vec<u8> {
        let head = [0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x00];
        [&head[..], &blocks.concat(), b"abcd"].concat()
    }

    const fn header(last: bool, kind: u32, size: u32) -> [u8; 3] {
        let [a, b, c, _] = (last as u32 | kind << 1 | size << 3).to_le_bytes();
        [a, b, c]
    }

    /// All that `pieces` stand for, the most that came at once, and how it ended.
    fn read(pieces: &[&[u8]], room: u64) -> (Vec<u8>, Result<(), InflateError>) {
        let mut zstd = Zstd::new();
        let mut all = Vec::new();
        for piece in pieces {
            zstd.feed(Bytes::copy_from_slice(piece));
            loop {
                let left = room - u64::try_from(all.len()).unwrap();
                match zstd.next(left) {
                    Ok(out) if out.is_empty() => break,
                    Ok(out) => all.extend_from_slice(&out),
                    Err(error) => return (all, Err(error)),
                }
            }
        }
        let end = zstd.finish(0).map(|_| ());
        (all, end)
    }

    #[test]
    fn cut_anywhere() {
        let raw = [&header(false, 0, 5)[..], b"hello"].concat();
        let repeated = [&header(true, 1, 3)[..], b"!"].concat();
        let skipped = [&[0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"xyz"].concat();
        let one = frame(&[&raw, &repeated]);
        let all = [&skipped[..], &one, &skipped, &one].concat();
        for at in 0..=all.len() {
            let (first, second) = all.split_at(at);
            let (out, end) = read(&[first, second], 100);
            assert_eq!(out, b"hello!!!hello!!!", "{at}");
            assert!(end.is_ok(), "{at}");
            // What is cut off is missed, but for where a frame is complete.
            let whole = [
                0,
                skipped.len(),
                skipped.len() + one.len(),
                2 * skipped.len() + one.len(),
                all.len(),
            ];
            assert_eq!(read(&[first], 100).1.is_ok(), whole.contains(&at), "{at}");
        }
    }

    /// Nothing is decoded that was not asked for: of 2 GiB in 64 KiB, no more than fits is ever held.
    #[test]
    fn blocks_that_repeat_a_byte() {
        let block = [&header(false, 1, 1 << 10)[..], b"0"].concat();
        let bomb = frame(&[&block.repeat(16_384)]);
        let mut zstd = Zstd::new();
        zstd.feed(bomb.into());
        for _ in 0..10 {
            assert!(!zstd.next(u64::MAX).unwrap().is_empty());
            let decoded = zstd.decoder.blocks_decoded();
            assert!(decoded <= 20, "{decoded} blocks");
        }
        assert!(matches!(zstd.next(10), Err(InflateError::TooLong)));
    }
}
