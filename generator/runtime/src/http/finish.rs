//! The ways to finish a call.
//!
//! Each is one line of generated code; the exchange behind them is the same for all types.

use bytes::Bytes;

use super::super::json::{Decode, DecodeError, Kind, Reader, Slot, utf8};
use super::error::{ApiError, Error};
use super::exchange::{Answer, run};
use super::futures::BoxFuture;
use super::request::Call;
use super::response::{RawResponse, Sending, StreamResponse, Unread};

impl Call {
    /// The exchange, its body read.
    pub(crate) fn exchange(self) -> BoxFuture<'static, Result<Box<RawResponse>, Error>> {
        Box::pin(async move {
            match self.run(false).await? {
                Answer::Whole(response) | Answer::Stream(response, _) => Ok(response),
            }
        })
    }

    async fn run(mut self, stream: bool) -> Result<Answer, Error> {
        let prepared = Box::new(self.prepare()?);
        run(self.core.settings(), &prepared, stream).await
    }

    /// The body, decoded from JSON. An empty body decodes as what stands for an absent answer, if `T` has such.
    pub fn send<T: Decode + 'static>(self) -> Sending<T> {
        self.send_with(decode)
    }

    /// One member of the body, decoded from JSON; of the others only what tells of success is looked at. An absent or null member decodes as what stands
    /// for an absent answer: an empty list, `None`. So does an empty body.
    pub fn send_member<T: Decode + 'static>(mut self, member: &'static str) -> Sending<T> {
        self.draft.member = Some(member);
        self.send_boxed(Box::new(move |response| {
            let mut said = Said::default();
            let value = decode_member(response, member, &mut said);
            match said.has_failed() || (value.is_err() && response.says_failed()) {
                true => Err(Unread::Failed),
                false => Ok(value?),
            }
        }))
    }

    /// Nothing: of the body only what tells of success is looked at.
    pub fn send_empty(self) -> Sending<()> {
        self.send_with(|_| Ok(()))
    }

    /// The body as text, in the charset that its media type names: UTF-8 where it names none, ISO 8859-1, US-ASCII.
    pub fn send_text(self) -> Sending<String> {
        self.send_with(|response| Ok(response.decoded()?.into_owned()))
    }

    /// The body as bytes.
    pub fn send_bytes(self) -> Sending<Bytes> {
        self.send_with(|response| Ok(response.body.clone()))
    }

    /// The response, nothing decoded but what tells of success.
    pub fn send_raw(self) -> Sending<RawResponse> {
        self.send_with(|response| Ok(response.clone()))
    }

    /// What `decode` makes of the response: one of several success types, by its status.
    pub fn send_with<T: 'static>(
        self,
        decode: fn(&RawResponse) -> Result<T, DecodeError>,
    ) -> Sending<T> {
        self.send_boxed(Box::new(move |response| match response.says_failed() {
            true => Err(Unread::Failed),
            false => Ok(decode(response)?),
        }))
    }

    pub(crate) fn send_boxed<T>(self, finish: super::response::Finish<T>) -> Sending<T> {
        Sending::new(self.exchange(), finish)
    }

    /// The response as soon as its head is there, its body to be read as it comes.
    pub fn send_stream(self) -> Sending<StreamResponse> {
        Sending::other(Box::pin(async move {
            let response = self.open().await?;
            let head = response.head().clone();
            Ok((response, head))
        }))
    }

    /// As [`Call::send_stream`], as a future.
    pub(crate) async fn open(self) -> Result<StreamResponse, Error> {
        let shape = self.core.api().error;
        match self.run(true).await? {
            Answer::Stream(head, chunks) => Ok(StreamResponse::new(*head, chunks)),
            Answer::Whole(response) => Err(Error::Api(Box::new(ApiError::new(&shape, *response)))),
        }
    }
}

/// The body as a `T`.
fn decode<T: Decode>(response: &RawResponse) -> Result<T, DecodeError> {
    if response.body.trim_ascii().is_empty()
        && let Some(absent) = T::absent()
    {
        return Ok(absent);
    }
    response.decode()
}

/// One member of the body as a `T`; what it says of its success goes to `said`.
fn decode_member<T: Decode>(
    response: &RawResponse,
    member: &'static str,
    said: &mut Said,
) -> Result<T, DecodeError> {
    if response.body.trim_ascii().is_empty()
        && let Some(absent) = T::absent()
    {
        return Ok(absent);
    }
    let mut slot: Option<T> = None;
    read_member(response, member, &mut slot, said)?;
    match slot.or_else(T::absent) {
        Some(value) => Ok(value),
        None => Err(DecodeError::missing(member)),
    }
}

impl RawResponse {
    /// Decodes one member of the body from JSON, as [`Call::send_member`] does.
    ///
    /// # Errors
    /// The body is not an object, or the member is not what `T` takes.
    pub fn decode_member<T: Decode>(&self, member: &'static str) -> Result<T, DecodeError> {
        decode_member(self, member, &mut Said::default())
    }

    /// Whether the body says that the request has failed, although the status does not.
    pub(super) fn says_failed(&self) -> bool {
        let Some(name) = self.success.first() else {
            return false;
        };
        let mut said = Said::default();
        // What it says stands, whatever comes after it.
        let _ = utf8(&self.body).and_then(|text| {
            let mut reader = Reader::new(text).with_depth(self.depth);
            reader.object(&mut [(name, &mut said)])
        });
        said.has_failed()
    }

    /// The error for a success whose status the document does not describe.
    #[must_use]
    pub fn undescribed(&self) -> DecodeError {
        DecodeError::new(format!(
            "the document describes no answer with status {}",
            self.status
        ))
    }
}

/// Reads one member of the body into a slot; the same code for all types.
fn read_member(
    response: &RawResponse,
    member: &'static str,
    slot: &mut dyn Slot,
    said: &mut Said,
) -> Result<(), DecodeError> {
    let mut reader = Reader::new(utf8(&response.body)?).with_depth(response.depth);
    match response.success.first() {
        Some(name) => reader.object(&mut [(member, slot), (name, said)])?,
        None => reader.object(&mut [(member, slot)])?,
    }
    reader.finish()
}

/// What the body says of the request's success.
#[derive(Default)]
pub(super) struct Said(Option<bool>);

impl Said {
    pub(super) fn has_failed(&self) -> bool {
        self.0 == Some(false)
    }
}

impl Slot for Said {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match reader.kind()? {
            Kind::Boolean => {
                self.0 = Some(reader.boolean()?);
                Ok(())
            }
            _ => reader.skip(),
        }
    }

    fn is_optional(&self) -> bool {
        true
    }
}
