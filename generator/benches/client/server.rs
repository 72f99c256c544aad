//! A server that costs little: one thread for all connections, and the same answer to every request.

use std::io;
use std::thread;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

/// Starts one that runs until the program ends; gives its URL.
///
/// One thread for each connection would be a place of its own for each client, and the system may give one a better place.
pub(crate) fn start(body: &str) -> String {
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer: &'static str = answer.leak();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("not blocking");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async move {
            let listener = TcpListener::from_std(listener).expect("a listener");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answer.as_bytes()));
            }
        });
    });
    format!("http://{address}")
}

async fn serve(mut stream: TcpStream, answer: &[u8]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut seen = Vec::new();
    loop {
        while let Some(length) = request(&seen) {
            seen.drain(..length);
            stream.write_all(answer).await?;
        }
        if stream.read_buf(&mut seen).await? == 0 {
            return Ok(());
        }
    }
}

/// The length of the first request, when it is there as a whole.
fn request(seen: &[u8]) -> Option<usize> {
    let head = seen.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(seen.get(..head)?).ok()?;
    let mut lengths = text.lines().filter_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse::<usize>().ok())?
    });
    let length = head + lengths.next().unwrap_or(0);
    (seen.len() >= length).then_some(length)
}
