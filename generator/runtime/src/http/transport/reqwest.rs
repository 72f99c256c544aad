//! The default transport: `reqwest`, with everything off that the runtime does itself.

use std::time::Duration;

use ::http::header::CONTENT_LENGTH;
use ::http::{HeaderValue, Method};
use futures_core::Stream;
use reqwest::{Client, ClientBuilder};
use url::Url;

use super::super::futures::BoxFuture;
use super::super::request::Content;
use super::{
    ByteStream, Phase, Transport, TransportError, TransportRequest, TransportResponse, is_loopback,
};

/// A `reqwest::Client` as a transport.
#[derive(Clone, Debug)]
pub(crate) struct ReqwestTransport {
    client: Client,
    /// For this machine, where the system names a proxy: it would read what goes there over plain http, credentials too.
    direct: Option<Client>,
}

impl From<Client> for ReqwestTransport {
    fn from(client: Client) -> Self {
        Self {
            client,
            direct: None,
        }
    }
}

/// A change to the `reqwest::ClientBuilder`.
pub(crate) type Configure = Box<dyn FnOnce(ClientBuilder) -> ClientBuilder + Send>;

/// Builds the default transport.
///
/// # Errors
/// TLS cannot be set up, or `configure` asked for something that cannot be had.
pub(crate) fn connect(
    connect_timeout: Option<Duration>,
    configure: Option<Configure>,
) -> Result<ReqwestTransport, String> {
    provide_crypto();
    let builder = || defaults(Client::builder(), connect_timeout);
    // Who configures it says which proxies there are, for this machine too.
    let direct = match configure.is_none() && may_have_proxy() {
        true => Some(build(without_proxy(builder()))?),
        false => None,
    };
    let client = match configure {
        Some(configure) => configure(builder()),
        None => builder(),
    };
    let client = build(client)?;
    Ok(ReqwestTransport { client, direct })
}

fn build(builder: ClientBuilder) -> Result<Client, String> {
    guarantees(builder).build().map_err(|error| {
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
        format!(
            "the HTTP client cannot be built: {error}{}",
            cause.unwrap_or_default()
        )
    })
}

/// Whether the system may name a proxy for plain http.
#[cfg(not(target_arch = "wasm32"))]
fn may_have_proxy() -> bool {
    let names = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || names.into_iter().any(is_set)
}

#[cfg(target_arch = "wasm32")]
fn may_have_proxy() -> bool {
    false
}

#[cfg(not(target_arch = "wasm32"))]
fn without_proxy(builder: ClientBuilder) -> ClientBuilder {
    builder.no_proxy()
}

#[cfg(target_arch = "wasm32")]
fn without_proxy(builder: ClientBuilder) -> ClientBuilder {
    builder
}

#[cfg(not(target_arch = "wasm32"))]
fn defaults(builder: ClientBuilder, connect_timeout: Option<Duration>) -> ClientBuilder {
    match connect_timeout {
        Some(timeout) => builder.connect_timeout(timeout),
        None => builder,
    }
}

#[cfg(target_arch = "wasm32")]
fn defaults(builder: ClientBuilder, _connect_timeout: Option<Duration>) -> ClientBuilder {
    builder
}

/// What holds whatever the caller configured: reqwest follows no redirect, keeps every body as it came, and never sends a
/// request twice.
#[cfg(not(target_arch = "wasm32"))]
fn guarantees(builder: ClientBuilder) -> ClientBuilder {
    builder
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
}

#[cfg(target_arch = "wasm32")]
fn guarantees(builder: ClientBuilder) -> ClientBuilder {
    builder
}

/// rustls takes its cryptography from a provider that the process chooses. Where it has chosen none, `ring` is chosen: it needs
/// no C toolchain beyond a compiler, and builds in seconds.
#[cfg(all(feature = "rustls", not(target_arch = "wasm32")))]
fn provide_crypto() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may have been faster, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

#[cfg(not(all(feature = "rustls", not(target_arch = "wasm32"))))]
fn provide_crypto() {}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: TransportRequest,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let content = request.body.content();
            #[cfg(target_arch = "wasm32")]
            let content = gathered(content).await?;
            let is_here = request.url.scheme() == "http" && is_loopback(&request.url);
            let direct = self.direct.as_ref().filter(|_| is_here);
            let client = direct.unwrap_or(&self.client);
            let mut built = built(client, request.method, request.url)?;
            let of_url = std::mem::replace(built.headers_mut(), request.headers);
            for (name, value) in &of_url {
                built.headers_mut().entry(name).or_insert(value.clone());
            }
            set_body(&mut built, content);
            let mut response = client.execute(built).await.map_err(error)?;
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            Ok(TransportResponse::new(status, headers, body(response)))
        })
    }
}

/// A request with nothing but what its URL says: a user and a password there become a header.
fn built(client: &Client, method: Method, url: Url) -> Result<reqwest::Request, TransportError> {
    if url.username().is_empty() && url.password().is_none() {
        return Ok(reqwest::Request::new(method, url));
    }
    client.request(method, url).build().map_err(error)
}

/// Where a body has a meaning, that there is none is said too (RFC 9110, section 8.6).
fn says_empty(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

fn set_body(request: &mut reqwest::Request, content: Content) {
    let says_empty = says_empty(request.method());
    let length = match &content {
        Content::Empty => says_empty.then_some(0),
        Content::Bytes(bytes) => (bytes.is_empty() && says_empty).then_some(0),
        Content::Stream(_, length) => *length,
    };
    if let Some(length) = length {
        let headers = request.headers_mut();
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    let body = match content {
        Content::Empty => None,
        Content::Bytes(bytes) if bytes.is_empty() && says_empty => None,
        Content::Bytes(bytes) => Some(bytes.into()),
        #[cfg(target_arch = "wasm32")]
        Content::Stream(..) => None,
        #[cfg(not(target_arch = "wasm32"))]
        Content::Stream(stream, _) => Some(reqwest::Body::wrap_stream(stream)),
    };
    *request.body_mut() = body;
}

/// A browser's fetch sends no streams: what would be one is gathered first.
#[cfg(target_arch = "wasm32")]
async fn gathered(content: Content) -> Result<Content, TransportError> {
    let Content::Stream(mut stream, _) = content else {
        return Ok(content);
    };
    let mut whole = Vec::new();
    while let Some(piece) = super::super::futures::next(&mut stream).await {
        let piece = piece.map_err(|error| TransportError::new(Phase::Exchange, error))?;
        whole.extend_from_slice(&piece);
    }
    Ok(Content::Bytes(whole.into()))
}

fn body(response: reqwest::Response) -> ByteStream {
    Box::pin(Chunks(response.bytes_stream()))
}

struct Chunks<S>(S);

impl<S: Stream<Item = reqwest::Result<bytes::Bytes>> + Unpin> Stream for Chunks<S> {
    type Item = Result<bytes::Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::pin::Pin::new(&mut self.0)
            .poll_next(context)
            .map(|item| item.map(|chunk| chunk.map_err(|cause| failed(Phase::Body, cause))))
    }
}

fn error(error: reqwest::Error) -> TransportError {
    #[cfg(not(target_arch = "wasm32"))]
    let phase = if error.is_connect() {
        Phase::Connect
    } else {
        Phase::Exchange
    };
    #[cfg(target_arch = "wasm32")]
    let phase = Phase::Exchange;
    failed(phase, error)
}

fn failed(phase: Phase, error: reqwest::Error) -> TransportError {
    let timed_out = error.is_timeout();
    let error = TransportError::new(phase, error.without_url());
    if timed_out { error.timed_out() } else { error }
}
