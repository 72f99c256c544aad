//! A small API, a server that does what it is told, and a clock that does not wait.

pub(crate) mod server;
pub(crate) mod timer;

use specwright_runtime as rt;

pub(crate) use server::{Seen, Server, Step, json, reply};
pub(crate) use timer::{Hand, Trigger, Waits};

/// An API with a scheme of each kind.
pub(crate) static API: rt::Api = rt::Api {
    name: "example",
    user_agent: "example/1.0",
    servers: &[rt::Server {
        url: "https://api.example/v1",
        variables: &[],
    }],
    server_variables: &[],
    schemes: &[
        rt::Scheme {
            name: "token",
            kind: rt::SchemeKind::Bearer,
            env: Some("EXAMPLE_TOKEN"),
        },
        rt::Scheme {
            name: "email",
            kind: header("X-Auth-Email"),
            env: Some("EXAMPLE_EMAIL"),
        },
        rt::Scheme {
            name: "key",
            kind: header("X-Auth-Key"),
            env: Some("EXAMPLE_KEY"),
        },
        rt::Scheme {
            name: "query_key",
            kind: rt::SchemeKind::ApiKey {
                place: rt::Place::Query,
                name: "api_key",
            },
            env: None,
        },
        rt::Scheme {
            name: "cookie_key",
            kind: rt::SchemeKind::ApiKey {
                place: rt::Place::Cookie,
                name: "session",
            },
            env: None,
        },
        rt::Scheme {
            name: "login",
            kind: rt::SchemeKind::Basic,
            env: None,
        },
    ],
    security: &[&["token"], &["email", "key"]],
    base_url_env: Some("EXAMPLE_BASE_URL"),
    error: rt::ErrorShape {
        list: &["errors"],
        code: &["code"],
        message: &["message"],
        pointer: &["source", "pointer"],
        chain: &["error_chain"],
        request_id: Some("cf-ray"),
    },
};

const fn header(name: &'static str) -> rt::SchemeKind {
    rt::SchemeKind::ApiKey {
        place: rt::Place::Header,
        name,
    }
}

/// A secret that must be nowhere but in requests to the right server.
pub(crate) const SECRET: &str = "S3CRET-value";

/// Operations that need nothing.
pub(crate) static GET: rt::Route = route("get_thing", "GET");
pub(crate) static POST: rt::Route = route("create_thing", "POST");
pub(crate) static PATCH: rt::Route = route("change_thing", "PATCH");
pub(crate) static PUT: rt::Route = route("replace_thing", "PUT");
pub(crate) static DELETE: rt::Route = route("delete_thing", "DELETE");

const fn route(id: &'static str, method: &'static str) -> rt::Route {
    rt::Route {
        id,
        method,
        path: "/things",
        ..rt::Route::GET
    }
}

/// A builder for a client of `server` that does not retry.
pub(crate) fn builder(server: &Server) -> rt::ClientBuilder<rt::Core> {
    rt::ClientBuilder::new(&API)
        .base_url(server.url())
        .retry(rt::RetryPolicy::none())
}

/// A client of `server` that does not retry.
pub(crate) fn core(server: &Server) -> rt::Core {
    builder(server).build().unwrap()
}

/// The members of any JSON value.
pub(crate) fn value(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}
