//! What `tracing` is told, and what it never is.
//!
//! A program of its own: whether a span or event is enabled is remembered for the whole process when it is first reached, so a subscriber
//! must be there before any other test makes a call.

#[path = "../http/support/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "shared with the tests of `http`, which use more of it"
)]
mod support;

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::sync::Once;

use specwright_runtime as rt;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use support::{SECRET, Server, Waits, builder, json};

thread_local! {
    static NOTES: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Writes down what each thread tells, each for itself.
struct Notes;

impl Notes {
    fn taken() {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| tracing::subscriber::set_global_default(Self).unwrap());
    }

    fn write(note: impl FnOnce(&mut String)) {
        NOTES.with_borrow_mut(note);
    }

    fn read() -> String {
        NOTES.take()
    }
}

struct Fields<'n>(&'n mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("specwright_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Self::write(|notes| {
            let _ = write!(notes, "\nspan {}", span.metadata().name());
            span.record(&mut Fields(notes));
        });
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        Self::write(|notes| {
            notes.push_str("\nrecord");
            values.record(&mut Fields(notes));
        });
    }

    fn event(&self, event: &Event<'_>) {
        Self::write(|notes| {
            notes.push_str("\nevent");
            event.record(&mut Fields(notes));
        });
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}
    fn enter(&self, _span: &Id) {}
    fn exit(&self, _span: &Id) {}
}

static ONE: rt::Route = rt::Route {
    id: "get_one",
    path: "/things/{id}",
    security: &[&["token", "query_key"]],
    ..rt::Route::GET
};
static ID: rt::Param = rt::Param {
    name: "id",
    ..rt::Param::PATH
};

#[tokio::test]
async fn a_span_per_call() {
    let body = format!(r#"{{"errors": [{{"code": 1, "message": "{SECRET}"}}]}}"#);
    let server = Server::each(vec![json(503, &body), json(200, &body), json(400, &body)]).await;
    let credentials = rt::Credentials::new()
        .set("token", SECRET)
        .set("query_key", SECRET);
    let core = Waits::default()
        .on(builder(&server)
            .retry(rt::RetryPolicy::default())
            .credentials(credentials))
        .build()
        .unwrap();
    Notes::taken();
    for expected in [true, false] {
        let mut call = core
            .with(
                rt::CallOptions::new()
                    .header("X-Own", SECRET)
                    .query("q", SECRET),
            )
            .call(&ONE);
        call.param(&ID, &SECRET);
        call.json(&SECRET);
        assert_eq!(call.send_empty().await.is_ok(), expected);
    }
    let notes = Notes::read();
    assert!(!notes.contains(SECRET), "{notes}");
    for expected in [
        r#"span call api="example" operation="get_one" http.request.method=GET url.template=/things/{id}"#,
        "event message=answered attempt=1 duration_ms=",
        "http.response.status_code=503",
        "event message=tries again wait_ms=",
        "record http.response.status_code=200",
        "record attempts=2",
        "record duration_ms=",
        "record http.response.status_code=400",
        r#"record error.type="status""#,
        "record attempts=1",
    ] {
        assert!(notes.contains(expected), "no `{expected}` in {notes}");
    }
    assert!(server.seen()[0].target.contains(SECRET));
}

#[tokio::test]
async fn an_error_by_its_kind() {
    let core = rt::ClientBuilder::<rt::Core>::new(&support::API)
        .base_url("http://127.0.0.1:9")
        .retry(rt::RetryPolicy::none())
        .build()
        .unwrap();
    Notes::taken();
    core.call(&support::GET).send_empty().await.unwrap_err();
    let notes = Notes::read();
    assert!(notes.contains(r#"error.type="connect""#), "{notes}");
}
