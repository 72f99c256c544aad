//! A server that costs little: a thread for each connection, and the same answer to every request.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Starts one that runs until the program ends; gives its URL.
pub(crate) fn start(body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = answer.clone();
            thread::spawn(move || serve(stream, answer.as_bytes()));
        }
    });
    format!("http://{address}")
}

fn serve(mut stream: TcpStream, answer: &[u8]) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut seen = Vec::new();
    let mut piece = [0; 8192];
    loop {
        while let Some(length) = request(&seen) {
            seen.drain(..length);
            stream.write_all(answer).ok()?;
        }
        let count = stream.read(&mut piece).ok().filter(|count| *count > 0)?;
        seen.extend_from_slice(piece.get(..count)?);
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
