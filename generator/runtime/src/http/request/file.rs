//! Files as parts of a body: from memory, from disk, from a stream.

use super::Body;

/// A file that is sent as a part of a body.
#[derive(Clone, Debug)]
pub struct FilePart {
    name: String,
    media_type: String,
    headers: Vec<(String, String)>,
    body: Body,
}

impl FilePart {
    /// From memory or a stream, under a name that the server is told.
    #[must_use]
    pub fn new(name: impl Into<String>, body: impl Into<Body>) -> Self {
        Self {
            name: name.into(),
            media_type: String::new(),
            headers: Vec::new(),
            body: body.into(),
        }
    }

    /// From disk, under its own name. It is read while it is sent, and again when the call is retried.
    ///
    /// # Errors
    /// There is no such file, or it is a directory.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn path(path: impl Into<std::path::PathBuf>) -> std::io::Result<Self> {
        let path = path.into();
        let name = path.file_name().unwrap_or_default();
        Ok(Self::new(name.to_string_lossy(), Body::file(&path)?))
    }

    /// Sets the media type; unless set, the one that the document demands, or else `application/octet-stream`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }

    /// Adds a header to the part. A name or value that HTTP does not allow is reported when the call is sent.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The name that the server is told.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.name
    }

    /// The media type; empty when not set.
    #[must_use]
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// The headers that were added to the part.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.headers.iter();
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The content.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.body
    }
}

/// Files are equal when they send the same from memory; those that are streamed are equal to none.
impl PartialEq for FilePart {
    fn eq(&self, other: &Self) -> bool {
        let bytes = self.body.as_bytes();
        self.name == other.name
            && self.media_type == other.media_type
            && self.headers == other.headers
            && bytes.is_some()
            && bytes == other.body.as_bytes()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod disk {
    use std::fs::File;
    use std::io::{self, Read as _, Take};
    use std::path::{Path, PathBuf};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use bytes::Bytes;
    use futures_core::Stream;
    use tokio::task::{JoinHandle, spawn_blocking};

    use super::super::super::driver::enter;
    use super::Body;

    /// How much is read at once.
    const CHUNK: usize = 64 * 1024;

    impl Body {
        /// A file's content, read while it is sent, and again when the call is retried: as much of it as there is now. What is no
        /// file with a length, a pipe, say, is read to its end and can be sent once.
        ///
        /// # Errors
        /// There is no such file, or it is a directory.
        pub fn file(path: &Path) -> io::Result<Self> {
            let metadata = std::fs::metadata(path)?;
            if metadata.is_dir() {
                return Err(io::Error::new(
                    io::ErrorKind::IsADirectory,
                    "is a directory",
                ));
            }
            let path = path.to_owned();
            if !metadata.is_file() {
                let stream = Box::pin(Content::Waiting(Rest::Closed(path, u64::MAX)));
                return Ok(Self::stream(stream, None));
            }
            // Files of `/proc` are as long as they are when they are read.
            let length = Some(metadata.len()).filter(|length| *length > 0);
            let most = length.unwrap_or(u64::MAX);
            let start = move || {
                let rest = Rest::Closed(path.clone(), most);
                Box::pin(Content::Waiting(rest)) as _
            };
            Ok(Self::replayable(start, length))
        }
    }

    /// The file, and what was read of it last.
    type Read = io::Result<(Take<File>, Bytes)>;

    /// What is still to be read.
    enum Rest {
        /// A file, and what is sent of it at most, in bytes: one that grows meanwhile must not break the exchange.
        Closed(PathBuf, u64),
        Open(Take<File>),
    }

    /// Reads on, on the threads that tokio has for work that blocks.
    fn aside(rest: Rest) -> io::Result<JoinHandle<Read>> {
        let _entered = enter().map_err(io::Error::other)?;
        Ok(spawn_blocking(move || match rest {
            Rest::Closed(path, most) => read(File::open(path)?.take(most)),
            Rest::Open(file) => read(file),
        }))
    }

    /// A file that is read there.
    enum Content {
        Waiting(Rest),
        Reading(JoinHandle<Read>),
        Done,
    }

    fn read(mut file: Take<File>) -> Read {
        let mut chunk = vec![0; CHUNK];
        let count = file.read(&mut chunk)?;
        chunk.truncate(count);
        Ok((file, chunk.into()))
    }

    impl Stream for Content {
        type Item = io::Result<Bytes>;

        fn poll_next(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Self::Item>> {
            loop {
                match std::mem::replace(&mut *self, Self::Done) {
                    Self::Done => return Poll::Ready(None),
                    Self::Waiting(rest) => match aside(rest) {
                        Ok(reading) => *self = Self::Reading(reading),
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    },
                    Self::Reading(mut reading) => {
                        let Poll::Ready(done) =
                            std::future::Future::poll(Pin::new(&mut reading), context)
                        else {
                            *self = Self::Reading(reading);
                            return Poll::Pending;
                        };
                        let (file, chunk) =
                            match done.unwrap_or_else(|error| Err(io::Error::other(error))) {
                                Ok(read) => read,
                                Err(error) => return Poll::Ready(Some(Err(error))),
                            };
                        if chunk.is_empty() {
                            return Poll::Ready(None);
                        }
                        *self = Self::Waiting(Rest::Open(file));
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                }
            }
        }
    }
}
