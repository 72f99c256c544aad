//! Other transports than the default one, and what is put around one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{API, GET, POST, Server, Waits, builder, json};

/// Answers with the request in words.
pub(crate) struct Echo;

impl rt::Transport for Echo {
    fn send(
        &self,
        request: rt::TransportRequest,
    ) -> rt::BoxFuture<'_, Result<rt::TransportResponse, rt::TransportError>> {
        let mut words = format!("{} {}\n", request.method, request.url);
        for (name, value) in &request.headers {
            words += &format!("{name}: {}\n", value.to_str().unwrap());
        }
        words += &String::from_utf8_lossy(request.body.as_bytes().unwrap_or_default());
        let response =
            rt::TransportResponse::whole(rt::StatusCode::OK, rt::HeaderMap::new(), words);
        Box::pin(std::future::ready(Ok(response)))
    }
}

#[tokio::test]
async fn one_of_the_callers() {
    let core = rt::ClientBuilder::<rt::Core>::new(&API)
        .transport(Echo)
        .build()
        .unwrap();
    let mut call = core.call(&POST);
    call.json(&vec![1]);
    let words = call.send_text().await.unwrap();
    assert!(
        words.starts_with("POST https://api.example/v1/things\n"),
        "{words}"
    );
    assert!(words.ends_with("\n[1]"), "{words}");
}

/// Fails in every way that a transport can; each is told apart.
#[tokio::test]
async fn one_that_fails() {
    struct Failing(rt::Phase);
    impl rt::Transport for Failing {
        fn send(
            &self,
            _request: rt::TransportRequest,
        ) -> rt::BoxFuture<'_, Result<rt::TransportResponse, rt::TransportError>> {
            let error = rt::TransportError::new(self.0, std::io::Error::other("unplugged"));
            Box::pin(std::future::ready(Err(error)))
        }
    }
    for (phase, unsent) in [(rt::Phase::Connect, true), (rt::Phase::Exchange, false)] {
        let core = rt::ClientBuilder::<rt::Core>::new(&API)
            .transport(Failing(phase))
            .retry(rt::RetryPolicy::none())
            .build()
            .unwrap();
        let error = core.call(&GET).send_empty().await.unwrap_err();
        assert!(error.to_string().ends_with(": unplugged"), "{error}");
        let rt::Error::Failure(failure) = error else {
            panic!()
        };
        assert_eq!(failure.is_unsent(), unsent);
        let cause = failure.transport().unwrap().cause();
        assert!(cause.is::<std::io::Error>());
    }
}

/// What an earlier attempt may have done counts too.
#[tokio::test]
async fn one_that_fails_in_two_ways() {
    struct Failing(Mutex<Vec<rt::Phase>>);
    impl rt::Transport for Failing {
        fn send(
            &self,
            _request: rt::TransportRequest,
        ) -> rt::BoxFuture<'_, Result<rt::TransportResponse, rt::TransportError>> {
            let phase = self.0.lock().unwrap().pop().unwrap();
            let error = rt::TransportError::new(phase, std::io::Error::other("unplugged"));
            Box::pin(std::future::ready(Err(error)))
        }
    }
    let phases = vec![rt::Phase::Connect, rt::Phase::Exchange];
    let policy = rt::RetryPolicy::default().max_retries(1).any_method(true);
    let builder = rt::ClientBuilder::<rt::Core>::new(&API)
        .transport(Failing(Mutex::new(phases)))
        .retry(policy);
    let core = Waits::default().on(builder).build().unwrap();
    let error = core.call(&POST).send_empty().await.unwrap_err();
    let rt::Error::Failure(failure) = error else {
        panic!()
    };
    assert_eq!(failure.attempts(), 2);
    assert!(!failure.is_unsent(), "{failure}");
}

/// Remembers answers to GET.
struct Cache {
    inner: Arc<dyn rt::Transport>,
    kept: Mutex<HashMap<String, bytes::Bytes>>,
}

impl rt::Transport for Cache {
    fn send(
        &self,
        request: rt::TransportRequest,
    ) -> rt::BoxFuture<'_, Result<rt::TransportResponse, rt::TransportError>> {
        Box::pin(async move {
            let key = format!("{} {}", request.method, request.url);
            let kept = self.kept.lock().unwrap().get(&key).cloned();
            if let Some(body) = kept {
                let headers = rt::HeaderMap::new();
                return Ok(rt::TransportResponse::whole(
                    rt::StatusCode::OK,
                    headers,
                    body,
                ));
            }
            let response = self.inner.send(request).await?;
            let (status, headers, mut stream) = (response.status, response.headers, response.body);
            let mut body = Vec::new();
            let next = |stream: &mut rt::ByteStream, context: &mut std::task::Context<'_>| {
                futures_core::Stream::poll_next(stream.as_mut(), context)
            };
            while let Some(piece) = std::future::poll_fn(|context| next(&mut stream, context)).await
            {
                body.extend_from_slice(&piece?);
            }
            let body = bytes::Bytes::from(body);
            self.kept.lock().unwrap().insert(key, body.clone());
            Ok(rt::TransportResponse::whole(status, headers, body))
        })
    }
}

#[tokio::test]
async fn a_cache_around_it() {
    let server = Server::always(json(200, "7")).await;
    let core = builder(&server)
        .around_transport(|inner| {
            Arc::new(Cache {
                inner,
                kept: Mutex::default(),
            })
        })
        .build()
        .unwrap();
    for _ in 0..3 {
        assert_eq!(core.call(&GET).send::<i64>().await.unwrap(), 7);
    }
    assert_eq!(server.seen().len(), 1);
}

/// Two clients over the same connections.
#[tokio::test]
async fn connections_that_are_shared() {
    let server = Server::always(json(200, "7")).await;
    let one = builder(&server).build().unwrap();
    let other = builder(&server).share(&one).build().unwrap();
    for core in [&one, &other, &one] {
        assert_eq!(core.call(&GET).send::<i64>().await.unwrap(), 7);
    }
    assert_eq!((server.seen().len(), server.connections()), (3, 1));
}

/// A transport of another runtime than tokio's: retries wait, and what is silent is given up, where no tokio is.
#[test]
fn without_tokio() {
    struct Unwilling(Mutex<Vec<u16>>);
    impl rt::Transport for Unwilling {
        fn send(
            &self,
            _request: rt::TransportRequest,
        ) -> rt::BoxFuture<'_, Result<rt::TransportResponse, rt::TransportError>> {
            let status = self.0.lock().unwrap().pop();
            Box::pin(async move {
                let Some(status) = status else {
                    return std::future::pending().await;
                };
                let status = rt::StatusCode::from_u16(status).unwrap();
                Ok(rt::TransportResponse::whole(
                    status,
                    rt::HeaderMap::new(),
                    "7",
                ))
            })
        }
    }
    struct Unpark(std::thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let policy =
        rt::RetryPolicy::default().backoff(Duration::from_millis(2), Duration::from_millis(2));
    let core = rt::ClientBuilder::<rt::Core>::new(&API)
        .transport(Unwilling(Mutex::new(vec![200, 503])))
        .retry(policy.max_retries(1))
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let waker = std::task::Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = std::task::Context::from_waker(&waker);
    let mut answers = [(); 2].map(|()| {
        let mut sending = std::pin::pin!(core.call(&GET).send::<i64>());
        loop {
            match std::future::Future::poll(sending.as_mut(), &mut context) {
                std::task::Poll::Ready(answer) => break answer,
                std::task::Poll::Pending => std::thread::park(),
            }
        }
    });
    assert!(answers[1].as_mut().unwrap_err().is_timeout());
    assert_eq!(*answers[0].as_ref().unwrap(), 7);
}

/// What a program keeps may be shared by its threads, and what it awaits may go from one to another.
#[test]
fn between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    fn moved<T: Send + 'static>() {}
    shared::<rt::Core>();
    shared::<rt::Call>();
    shared::<rt::CallOptions>();
    shared::<rt::Credentials>();
    shared::<rt::RateLimiter>();
    shared::<rt::Error>();
    shared::<rt::RawResponse>();
    shared::<rt::Response<String>>();
    shared::<rt::Page<String>>();
    shared::<rt::Body>();
    shared::<rt::TransportRequest>();
    moved::<rt::ClientBuilder<rt::Core>>();
    moved::<rt::Sending<rt::Page<String>>>();
    moved::<rt::Items<String>>();
    moved::<rt::Pages<String>>();
    moved::<rt::Lines<String>>();
    moved::<rt::Events<String>>();
    moved::<rt::StreamResponse>();
    moved::<rt::TransportResponse>();
}
