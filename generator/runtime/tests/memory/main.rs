//! How much memory a list and a stream of records take: as much for ten times as many.
//!
//! A program of its own: every allocation of the process counts, and a server is another thread that allocates nothing while
//! it sends. `cargo test -p specwright-runtime --test memory -- --nocapture` prints what it was.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};

use peak_alloc::PeakAlloc;
use specwright_runtime as rt;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How many items a page has.
const PAGE: usize = 500;
/// What an item is, its number in place of the zeros.
const ITEM: &[u8] =
    br#"{"id":"00000000","comments":"Trust all messages of this sender, whoever it is"}"#;

static API: rt::Api = rt::Api {
    name: "example",
    ..rt::Api::EMPTY
};
static PAGES: rt::Route = rt::Route {
    path: "/pages",
    ..rt::Route::GET
};
static RECORDS: rt::Route = rt::Route {
    path: "/records",
    ..rt::Route::GET
};
static PAGING: rt::Paging = rt::Paging {
    style: rt::PagingStyle::Page {
        page: rt::PageParam::Query("page"),
        size: None,
        first: 1,
    },
    items: &["items"],
    ..rt::Paging::LINK
};

/// Serves that many items in pages, and as records of one body.
fn serve(stream: &TcpStream, count: usize) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream);
    let (mut line, mut out) = (String::new(), Vec::new());
    loop {
        let mut target = None;
        loop {
            line.clear();
            if lines.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if line == "\r\n" {
                break;
            }
            target = target.or_else(|| Some(line.split(' ').nth(1)?.to_owned()));
        }
        let target = target.unwrap_or_default();
        out.clear();
        if target == "/records" {
            let length = count * (ITEM.len() + 1);
            write!(out, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n")?;
            (&*stream).write_all(&out)?;
            for first in (0..count).step_by(PAGE) {
                out.clear();
                items(&mut out, first..first + PAGE, b'\n');
                out.push(b'\n');
                (&*stream).write_all(&out)?;
            }
            continue;
        }
        let page: usize = match target.split_once('=') {
            Some((_, page)) => page.parse().unwrap_or(1),
            None => 1,
        };
        let first = (page - 1) * PAGE;
        let of_page = first..(first + PAGE).min(count.max(first));
        let length = r#"{"items":[]}"#.len() + of_page.len() * (ITEM.len() + 1)
            - usize::from(!of_page.is_empty());
        write!(
            out,
            "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{{\"items\":["
        )?;
        items(&mut out, of_page, b',');
        out.extend_from_slice(b"]}");
        (&*stream).write_all(&out)?;
    }
}

fn items(out: &mut Vec<u8>, numbers: std::ops::Range<usize>, separator: u8) {
    let first = numbers.start;
    for number in numbers {
        if number > first {
            out.push(separator);
        }
        let at = out.len();
        out.extend_from_slice(ITEM);
        let mut rest = number;
        for digit in (at + 7..at + 15).rev() {
            out[digit] = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
    }
}

/// A client of a server of that many items.
fn client(count: usize) -> rt::Core {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // The client goes when it has enough.
            let _ = serve(&stream, count);
        }
    });
    rt::ClientBuilder::<rt::Core>::new(&API)
        .base_url(url)
        .build()
        .unwrap()
}

/// The bytes that were allocated at once, at most, beyond what there was before.
fn most_of(run: impl AsyncFn()) -> usize {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        run().await;
        MEMORY.peak_usage() - before
    })
}

async fn pages(count: usize) {
    let mut items = client(count)
        .call(&PAGES)
        .items::<serde_json::Value>(&PAGING)
        .prefetch(2);
    let mut seen = 0;
    while let Some(item) = items.next().await {
        let id = format!("{seen:08}");
        assert_eq!(item.unwrap()["id"], id);
        seen += 1;
    }
    assert_eq!(seen, count);
}

async fn records(count: usize) {
    let mut lines = client(count).call(&RECORDS).lines::<serde_json::Value>();
    let mut seen = 0;
    while let Some(line) = lines.next().await {
        let id = format!("{seen:08}");
        assert_eq!(line.unwrap()["id"], id);
        seen += 1;
    }
    assert_eq!(seen, count);
}

fn assert_flat(what: &str, counts: [usize; 2], run: impl AsyncFn(usize)) {
    let [few, many] = counts.map(|count| most_of(async || run(count).await));
    println!(
        "{what}: {few} bytes at once for {}, {many} for {}",
        counts[0], counts[1]
    );
    assert!(many < few + few / 4, "{what}: {few} bytes, then {many}");
}

/// One test: another beside it would count, too.
#[test]
fn as_much_for_many_as_for_few() {
    assert_flat("items of pages", [10_000, 100_000], pages);
    // By 50,000 the buffers of the connection, which grow with what comes through it, are as great as they get.
    assert_flat("records", [50_000, 250_000], records);
}
