//! The runtime over real sockets: what goes out, what comes back, and what is survived.

mod support;

mod blocking;
mod credentials;
mod errors;
mod faults;
mod hooks;
mod limiter;
mod limits;
mod oauth2;
mod paging;
mod paging_ways;
mod parts;
mod proxies;
mod records;
mod redirects;
mod requests;
mod responses;
mod retries;
mod storm;
mod transports;
mod unknown;
