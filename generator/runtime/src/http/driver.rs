//! One thread of the process that drives connections and timers where no runtime of tokio does.

use std::io;
use std::sync::LazyLock;
use std::thread;

use tokio::runtime::{Builder, EnterGuard, Handle};

/// What drives them, or why it cannot. Started when it is first needed.
pub(super) static DRIVER: LazyLock<Result<Handle, String>> = LazyLock::new(|| {
    let failed = |error: io::Error| format!("no thread for connections can be had: {error}");
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    let handle = runtime.handle().clone();
    thread::Builder::new()
        .name("http-driver".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))
        .map_err(failed)?;
    Ok(handle)
});

/// Enters its runtime, unless there is one here.
///
/// # Errors
/// There is none here, and none can be had.
pub(super) fn enter() -> Result<Option<EnterGuard<'static>>, &'static str> {
    if Handle::try_current().is_ok() {
        return Ok(None);
    }
    match &*DRIVER {
        Ok(driver) => Ok(Some(driver.enter())),
        Err(why) => Err(why),
    }
}
