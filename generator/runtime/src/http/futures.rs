//! Boxed futures and streams, and the passing of time.
//!
//! On wasm32 nothing is `Send`, for a browser's and a Worker's promises are not; elsewhere everything is. This file is the only
//! one that knows.

use std::future::Future;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use futures_core::Stream;

/// A future of which only the output is known.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A future of which only the output is known.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A stream of which only the items are known.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
/// A stream of which only the items are known.
#[cfg(target_arch = "wasm32")]
pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

/// `Send`, but on wasm32 anything.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}
/// `Send`, but on wasm32 anything.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// `Sync`, but on wasm32 anything.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSync: Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Sync + ?Sized> MaybeSync for T {}
/// `Sync`, but on wasm32 anything.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSync {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}

/// How time passes. The default is tokio's clock; a client on wasm32, which has none, is given one or has no timeouts.
pub trait Timer: MaybeSend + MaybeSync {
    /// The time since some fixed moment, which is the same for all clients that share a rate limit; never goes back.
    fn now(&self) -> Duration;
    /// Ready when `duration` has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The clock of tokio, the same for all clients of a process: a rate limit that they share counts by it.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub(crate) struct SystemTimer;

#[cfg(not(target_arch = "wasm32"))]
static EPOCH: std::sync::LazyLock<std::time::Instant> =
    std::sync::LazyLock::new(std::time::Instant::now);

#[cfg(not(target_arch = "wasm32"))]
impl Timer for SystemTimer {
    fn now(&self) -> Duration {
        let epoch = tokio::time::Instant::from_std(*EPOCH);
        tokio::time::Instant::now().saturating_duration_since(epoch)
    }

    /// Also where no runtime of tokio is: a transport may be another's.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let _entered = super::driver::enter();
        Box::pin(tokio::time::sleep(duration))
    }
}

/// No clock: time stands still and no sleep ends, so that nothing times out. A client that has it does not retry.
#[cfg(target_arch = "wasm32")]
#[derive(Debug)]
pub(crate) struct SystemTimer;

#[cfg(target_arch = "wasm32")]
impl Timer for SystemTimer {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

/// The output of `future`, or `None` when what `limit` gives passes first; it is asked where there is something to wait for. Without
/// a limit it may take for ever.
///
/// It is pinned by the caller: an async function would hold it twice, as it was given and as it is polled.
pub(crate) async fn within<F: Future>(
    timer: &dyn Timer,
    limit: impl Fn() -> Option<Duration>,
    mut future: Pin<&mut F>,
) -> Option<F::Output> {
    let mut sleep = None;
    std::future::poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        let sleep = sleep.get_or_insert_with(|| limit().map(|limit| timer.sleep(limit)));
        match sleep {
            Some(sleep) => sleep.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

/// The next item of a stream.
pub(crate) async fn next<S: Stream + Unpin + ?Sized>(stream: &mut S) -> Option<S::Item> {
    std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    /// What one client counts, another that was built later counts on.
    #[test]
    fn all_clients_tell_the_same_time() {
        let one = SystemTimer.now();
        std::thread::sleep(Duration::from_millis(20));
        assert!(SystemTimer.now() >= one + Duration::from_millis(20));
    }
}
