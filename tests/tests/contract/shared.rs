//! Two generated crates with one runtime: one type of errors, one pool of connections, one rate limit.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// A gateway in front of both APIs.
struct Gateway {
    url: String,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl Gateway {
    fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let (connections, requests) =
            (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let (opened, asked) = (Arc::clone(&connections), Arc::clone(&requests));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                opened.fetch_add(1, Ordering::SeqCst);
                let asked = Arc::clone(&asked);
                thread::spawn(move || serve(stream, &asked));
            }
        });
        Self {
            url,
            connections,
            requests,
        }
    }
}

/// Answers requests without a body, until the client goes.
fn serve(mut stream: TcpStream, asked: &AtomicUsize) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    loop {
        let head = lines.next()?.ok()?;
        while !lines.next()?.ok()?.is_empty() {}
        asked.fetch_add(1, Ordering::SeqCst);
        let (status, body) = match head.split(' ').nth(1)? {
            "/ledger/invoices/7" => {
                let body = r#"{"data":{"number":7,"state":"paid","customer":"Ada","lines":[]}}"#;
                ("200 OK", body)
            }
            "/parcels/a" => ("200 OK", r#"{"id":"a","place":"Ghent"}"#),
            _ => (
                "404 Not Found",
                r#"{"type":"no.such","detail":"No such parcel."}"#,
            ),
        };
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\n");
        write!(stream, "{head}content-length: {length}\r\n\r\n{body}").ok()?;
    }
}

fn ledger(gateway: &Gateway) -> ledger::ClientBuilder<ledger::Client> {
    ledger::Client::builder()
        .base_url(format!("{}/ledger", gateway.url))
        .credentials(ledger::Credentials::new().service("key-1"))
}

fn parcels(gateway: &Gateway, ledger: &ledger::Client) -> parcels::Client {
    parcels::Client::builder()
        .base_url(gateway.url.clone())
        .credentials(parcels::Credentials::new().courier("token-1"))
        .share(ledger)
        .build()
        .expect("a client")
}

/// Both may fail, and `?` takes either error.
async fn both(
    ledger: &ledger::Client,
    parcels: &parcels::Client,
    id: &str,
) -> Result<String, ledger::Error> {
    let invoice = ledger.invoices().get(7).send().await?;
    let parcel = parcels.parcels().get(id).send().await?;
    Ok(format!("{} in {}", invoice.customer, parcel.place))
}

#[tokio::test]
async fn one_error_and_one_pool() {
    let gateway = Gateway::open();
    let ledger = ledger(&gateway).build().expect("a client");
    let parcels = parcels(&gateway, &ledger);
    for _ in 0..3 {
        let found = both(&ledger, &parcels, "a").await.expect("both");
        assert_eq!(found, "Ada in Ghent");
    }
    assert_eq!(gateway.requests.load(Ordering::SeqCst), 6);
    assert_eq!(gateway.connections.load(Ordering::SeqCst), 1);
    let error: parcels::Error = both(&ledger, &parcels, "b")
        .await
        .expect_err("no such parcel");
    assert!(error.is_not_found() && error.has_code("no.such"), "{error}");
}

#[tokio::test]
async fn one_rate_limit() {
    let gateway = Gateway::open();
    let hour = Duration::from_secs(3_600);
    let ledger = ledger(&gateway)
        .rate_limiter(ledger::RateLimiter::new(1, hour))
        .build()
        .expect("a client");
    let parcels = parcels(&gateway, &ledger);
    let error = both(&ledger, &parcels, "a")
        .await
        .expect_err("no place for an hour");
    assert!(error.is_timeout() && error.attempts() == 0, "{error}");
    assert!(
        error.to_string().contains("the rate limit of this client"),
        "{error}"
    );
    assert_eq!(gateway.requests.load(Ordering::SeqCst), 1);
}
