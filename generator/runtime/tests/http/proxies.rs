//! What the environment's proxy gets to see. The environment is a process's own, so each test has one of its own.

use std::process::Command;

use specwright_runtime as rt;

use crate::support::{API, SECRET, Server, json};

static KEYED: rt::Route = rt::Route {
    security: &[&["token"]],
    path: "/things",
    ..rt::Route::GET
};

/// Runs [`calls`] where `HTTP_PROXY` names a proxy.
async fn run(server: &Server, proxy: &Server) {
    let (server, proxy) = (server.url().to_owned(), proxy.url().to_owned());
    let ended = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        for name in [
            "NO_PROXY",
            "no_proxy",
            "ALL_PROXY",
            "all_proxy",
            "REQUEST_METHOD",
        ] {
            command.env_remove(name);
        }
        command.env("HTTP_PROXY", &proxy).env("http_proxy", &proxy);
        command.env("TEST_SERVER", &server);
        let arguments = ["--exact", "proxies::calls", "--ignored", "--nocapture"];
        command.args(arguments).output().unwrap()
    });
    let ended = ended.await.unwrap();
    let said = String::from_utf8_lossy(&ended.stdout);
    let why = String::from_utf8_lossy(&ended.stderr);
    assert!(
        ended.status.success() && said.contains("1 passed"),
        "{said}{why}"
    );
}

#[tokio::test]
#[ignore = "run by the other test of this file, in a process of its own"]
async fn calls() {
    let server = std::env::var("TEST_SERVER").unwrap();
    let port = server.rsplit(':').next().unwrap();
    let builder = || {
        rt::ClientBuilder::<rt::Core>::new(&API)
            .credentials(rt::Credentials::new().set("token", SECRET))
            .retry(rt::RetryPolicy::none())
    };
    let call = |builder: rt::ClientBuilder<rt::Core>| async {
        builder.build().unwrap().call(&KEYED).send::<i64>().await
    };
    // This machine, by each of its names.
    for host in ["127.0.0.1", "localhost"] {
        let builder = builder().base_url(format!("http://{host}:{port}"));
        assert_eq!(call(builder).await.unwrap(), 1);
    }
    // Others, where the caller allows it; and what the caller configures is the caller's.
    let elsewhere = builder().base_url("http://things.example");
    assert_eq!(call(elsewhere.allow_plain_http(true)).await.unwrap(), 2);
    let configured = builder().base_url(&server).configure_reqwest(|it| it);
    assert_eq!(call(configured).await.unwrap(), 2);
    let refused = call(builder().base_url("http://things.example")).await;
    assert!(refused.unwrap_err().to_string().contains("plain http"));
}

/// Credentials for this machine stay on it.
#[tokio::test]
async fn a_proxy_is_not_shown_what_is_for_this_machine() {
    let (server, proxy) = (
        Server::always(json(200, "1")).await,
        Server::always(json(200, "2")).await,
    );
    run(&server, &proxy).await;
    assert_eq!(server.seen().len(), 2);
    for seen in server.seen() {
        let token = format!("Bearer {SECRET}");
        assert_eq!(seen.header("authorization"), Some(token.as_str()));
    }
    let asked: Vec<_> = proxy.seen().into_iter().map(|seen| seen.target).collect();
    let configured = format!("{}/things", server.url());
    assert_eq!(asked, ["http://things.example/things", configured.as_str()]);
}
