//! Servers from npm, on loopback.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::build::target;

/// Installs packages of npm, at the versions given, below the target folder; gives the folder with `node_modules`.
///
/// # Errors
/// npm is missing, or refuses.
pub fn install(name: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let folder = target().join(name);
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let marker = folder.join("installed");
    let wanted = packages.join(" ");
    if std::fs::read_to_string(&marker).is_ok_and(|found| found == wanted) {
        return Ok(folder);
    }
    let mut command = Command::new("npm");
    command
        .args(["install", "--no-audit", "--no-fund", "--silent", "--prefix"])
        .arg(&folder)
        .args(packages);
    let status = command.status().map_err(|error| format!("npm: {error}"))?;
    if !status.success() {
        return Err(format!("npm install {wanted}: {status}"));
    }
    std::fs::write(marker, wanted).map_err(|error| error.to_string())?;
    Ok(folder)
}

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// `http://127.0.0.1:port`
    pub url: String,
}

impl Server {
    /// Starts `node` with these arguments, in which `PORT` stands for a free port, and waits until something listens there.
    ///
    /// # Errors
    /// It ends, or does not listen within the time.
    pub fn start(
        arguments: &[&str],
        folder: &Path,
        log: &Path,
        patience: Duration,
    ) -> Result<Self, String> {
        let port = free_port()?;
        let text = port.to_string();
        let arguments = arguments.iter().map(|argument| {
            if *argument == "PORT" {
                text.as_str()
            } else {
                argument
            }
        });
        let file = File::create(log).map_err(|error| error.to_string())?;
        let errors = file.try_clone().map_err(|error| error.to_string())?;
        let mut command = Command::new("node");
        command
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(file)
            .stderr(errors);
        let child = command.spawn().map_err(|error| format!("node: {error}"))?;
        let mut server = Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
        };
        let begun = Instant::now();
        while begun.elapsed() < patience {
            if let Ok(Some(status)) = server.child.try_wait() {
                return Err(format!("the server ended: {status}; see {}", log.display()));
            }
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err(format!(
            "nothing listens after {patience:?}; see {}",
            log.display()
        ))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> Result<u16, String> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
    listener
        .local_addr()
        .map(|address| address.port())
        .map_err(|error| error.to_string())
}
