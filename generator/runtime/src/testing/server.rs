//! The mock as a server on a port of this machine: HTTP/1.1 over threads, for programs that are told where to connect.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use ::http::{HeaderMap, HeaderName, HeaderValue, Method};

use super::produce::Produced;
use super::reply::Fault;
use super::state::{Incoming, State};

/// How often a thread that waits looks whether the server has stopped.
const GLANCE: Duration = Duration::from_millis(20);
/// How long the head of a request may be, and how long its body, in bytes.
const HEAD: u64 = 1 << 20;
const BODY: u64 = 64 << 20;

/// A mock that is served. It stops when this is dropped.
#[must_use = "it stops when it is dropped"]
pub struct Server {
    address: SocketAddr,
    stopped: Arc<AtomicBool>,
}

impl Server {
    pub(super) fn start(state: &Arc<State>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let stopped = Arc::new(AtomicBool::new(false));
        let (state, flag) = (Arc::clone(state), Arc::clone(&stopped));
        thread::spawn(move || {
            for stream in listener.incoming() {
                if flag.load(Ordering::SeqCst) {
                    return;
                }
                if let Ok(stream) = stream {
                    let connection = Connection {
                        state: Arc::clone(&state),
                        stopped: Arc::clone(&flag),
                    };
                    // Whoever connects sees an end of the connection as an error; there is nobody else to tell.
                    thread::spawn(move || drop(connection.run(stream)));
                }
            }
        });
        Ok(Self { address, stopped })
    }

    /// Where it is: `http://127.0.0.1:54321`. For a client's `base_url`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Server").field(&self.address).finish()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts connections.
        drop(TcpStream::connect(self.address));
    }
}

struct Connection {
    state: Arc<State>,
    stopped: Arc<AtomicBool>,
}

impl Connection {
    fn run(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(GLANCE))?;
        let mut writer = stream.try_clone()?;
        let patient = Patient {
            stream,
            stopped: Arc::clone(&self.stopped),
        };
        let mut reader = BufReader::new(patient);
        while let Some((incoming, last)) = read_request(&mut reader, &mut writer)? {
            let head_only = incoming.method == Method::HEAD;
            let place = format!("{} {}", incoming.method, incoming.path);
            let answer = catch_unwind(AssertUnwindSafe(|| self.state.receive(incoming)));
            let Ok(produced) = answer else {
                self.state
                    .complain(format!("{place}: the closure that answers it panicked"));
                return Ok(());
            };
            if let Some(delay) = produced.delay {
                thread::sleep(delay);
            }
            match produced.fault {
                Some(Fault::Refused | Fault::Reset) => return Ok(()),
                Some(Fault::Silence) => return self.stay_silent(&mut reader),
                Some(Fault::Truncated) => {
                    let half = produced.body.len() / 2;
                    // Also where there is nothing to break off.
                    write_head(&mut writer, &produced, produced.body.len().max(1))?;
                    return writer.write_all(produced.body.get(..half).unwrap_or_default());
                }
                None => {}
            }
            let length = produced.body.len();
            write_head(&mut writer, &produced, length)?;
            if !head_only {
                writer.write_all(&produced.body)?;
            }
            writer.flush()?;
            if last {
                break;
            }
        }
        Ok(())
    }

    /// Holds the connection until the other side gives up.
    fn stay_silent(&self, reader: &mut impl Read) -> io::Result<()> {
        let mut ignored = [0; 256];
        while reader.read(&mut ignored)? > 0 {}
        Ok(())
    }
}

/// A stream that waits for bytes until the server stops.
struct Patient {
    stream: TcpStream,
    stopped: Arc<AtomicBool>,
}

impl Read for Patient {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.stream.read(buffer) {
                Err(error)
                    if matches!(
                        error.kind(),
                        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
                    ) =>
                {
                    if self.stopped.load(Ordering::SeqCst) {
                        return Ok(0);
                    }
                }
                other => return other,
            }
        }
    }
}

fn invalid(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}

/// The next request (RFC 9112), and whether it is the connection's last; `None` when the other side has closed it.
fn read_request(
    reader: &mut impl BufRead,
    writer: &mut impl Write,
) -> io::Result<Option<(Incoming, bool)>> {
    let mut head = reader.take(HEAD);
    let Some(line) = read_line(&mut head)? else {
        return Ok(None);
    };
    let mut words = line.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let method = Method::from_bytes(method.as_bytes())
        .map_err(|_| invalid("the request line has no method"))?;
    let mut headers = HeaderMap::new();
    loop {
        let line = read_line(&mut head)?.ok_or_else(|| invalid("the head ends too early"))?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line
            .split_once(':')
            .ok_or_else(|| invalid("a header has no colon"))?;
        let parsed = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.trim().as_bytes()),
        );
        if let (Ok(name), Ok(value)) = parsed {
            headers.append(name, value);
        }
    }
    let says = |name: &str, wanted: &str| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.to_ascii_lowercase().contains(wanted))
    };
    if says("expect", "100-continue") {
        writer.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    let body = if says("transfer-encoding", "chunked") {
        read_chunks(reader)?
    } else {
        let length = headers.get("content-length");
        let length = length.and_then(|value| value.to_str().ok()?.parse().ok());
        read_exactly(reader, length.unwrap_or(0))?
    };
    let last = says("connection", "close");
    // A target in absolute form is for a proxy.
    let target = match target.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"),
        None => target,
    };
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (target, None),
    };
    let incoming = Incoming {
        method,
        path: path.to_owned(),
        query,
        headers,
        body: body.into(),
    };
    Ok(Some((incoming, last)))
}

/// A line without its end; `None` at the end of the connection.
fn read_line(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    if reader.read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&line);
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn read_exactly(reader: &mut impl BufRead, length: u64) -> io::Result<Vec<u8>> {
    if length > BODY {
        return Err(invalid("the body is longer than a mock takes"));
    }
    let mut body = Vec::new();
    let read = reader.take(length).read_to_end(&mut body)?;
    // A client that goes while it sends has sent no request.
    match u64::try_from(read) {
        Ok(read) if read == length => Ok(body),
        _ => Err(invalid("the body ends too early")),
    }
}

/// A chunked body (RFC 9112, section 7.1); trailers are left out.
fn read_chunks(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = read_line(reader)?.ok_or_else(|| invalid("the body ends within a chunk"))?;
        let size = line.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| invalid("a chunk has no size"))?;
        if size == 0 {
            while !read_line(reader)?
                .ok_or_else(|| invalid("the body ends within its trailers"))?
                .is_empty()
            {}
            return Ok(body);
        }
        body.extend(read_exactly(reader, size)?);
        read_line(reader)?;
    }
}

fn write_head(writer: &mut impl Write, produced: &Produced, length: usize) -> io::Result<()> {
    let status = produced.status;
    let reason = status.canonical_reason().unwrap_or_default();
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", status.as_u16()).into_bytes();
    for (name, value) in &produced.headers {
        head.extend(name.as_str().as_bytes());
        head.extend(b": ");
        head.extend(value.as_bytes());
        head.extend(b"\r\n");
    }
    // These have no body (RFC 9110, section 6.4.1).
    if !(status.is_informational() || matches!(status.as_u16(), 204 | 304)) {
        head.extend(format!("content-length: {length}\r\n").into_bytes());
    }
    head.extend(b"\r\n");
    writer.write_all(&head)
}
