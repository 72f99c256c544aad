//! The runtime over real sockets: what goes out, what comes back, and what is survived.

mod support;

mod credentials;
mod errors;
mod faults;
mod limits;
mod paging;
mod records;
mod redirects;
mod requests;
mod responses;
mod retries;
mod storm;
