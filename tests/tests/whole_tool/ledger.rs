//! A second API, with another envelope, another paging style and another shape of errors: its client is generated,
//! compiled as a module of the harness, and run against a server on loopback.

use std::fs;
use std::path::Path;

use contract_tests::ledger::invoices::{Line, LineRequired, NewInvoice, NewInvoiceRequired, State};
use contract_tests::ledger::{Client, Credentials, Error, RetryPolicy};
use contract_tests::package_path;
use httpmock::MockServer;
use serde_json::json;
use specwright::Generator;

fn client_of(server: &MockServer) -> Client {
    let builder = Client::builder()
        .credentials(Credentials::new().service("key-1"))
        .base_url(server.url("/api"));
    builder
        .retry(RetryPolicy::none())
        .build()
        .expect("a client")
}

fn invoice(number: i64, state: &str) -> serde_json::Value {
    json!({"number": number, "state": state, "customer": "Ada", "lines": [{"text": "tea", "cents": 250}]})
}

/// `UPDATE_EXPECT=1` writes what is generated today.
#[test]
fn the_generated_clients_are_todays() {
    for folder in ["second-api", "third-api"] {
        let folder = package_path(folder);
        let generated = Generator::from_config(&folder.join("specwright.toml"))
            .expect("a configuration")
            .generate();
        let generated = generated.unwrap_or_else(|refused| panic!("{refused}"));
        let output = folder.join("generated");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            generated.write_to(&output).expect("written files");
        }
        let stale: Vec<&str> = generated
            .files()
            .iter()
            .filter(|(path, text)| !is(&output.join(path), text))
            .map(|(path, _)| path)
            .collect();
        assert!(
            stale.is_empty(),
            "not as generated today: {stale:?}; UPDATE_EXPECT=1 writes them"
        );
    }
}

fn is(path: &Path, text: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found == text)
}

#[tokio::test]
async fn a_list_is_followed_from_mark_to_mark() {
    let server = MockServer::start_async().await;
    let pages = [
        (None, vec![1, 2], json!("m-2")),
        (Some("m-2"), vec![3], json!("m/3 ")),
        (Some("m/3 "), vec![4], json!(null)),
    ];
    for (after, numbers, next) in pages {
        let data: Vec<_> = numbers
            .into_iter()
            .map(|number| invoice(number, "paid"))
            .collect();
        server
            .mock_async(|when, then| {
                let when = when
                    .method("GET")
                    .path("/api/invoices")
                    .header("x-service-key", "key-1");
                let when = when
                    .query_param("state", "open")
                    .query_param("state", "paid")
                    .query_param("limit", "2");
                match after {
                    Some(after) => when.query_param("after", after),
                    None => when.query_param_missing("after"),
                };
                then.status(200)
                    .json_body(json!({"data": data, "meta": {"next": next}}));
            })
            .await;
    }
    let call = client_of(&server)
        .invoices()
        .list()
        .limit(2)
        .state(vec![State::Open, State::Paid]);
    let all: Vec<_> = call.stream().try_collect().await.expect("all invoices");
    assert_eq!(
        all.iter().map(|invoice| invoice.number).collect::<Vec<_>>(),
        [1, 2, 3, 4]
    );
}

#[tokio::test]
async fn the_other_envelope_is_taken_off() {
    let server = MockServer::start_async().await;
    let create = server
        .mock_async(|when, then| {
            let sent = json!({"customer": "Ada", "lines": [{"text": "tea", "cents": 250}], "due": "2027-01-31"});
            when.method("POST").path("/api/invoices").json_body(sent);
            then.status(201).json_body(json!({"data": invoice(7, "disputed")}));
        })
        .await;
    let lines = vec![Line::new(LineRequired {
        text: "tea".to_owned(),
        cents: 250,
    })];
    let body = NewInvoice::new(NewInvoiceRequired {
        customer: "Ada".to_owned(),
        lines,
    });
    let body = body.due("2027-01-31".parse().expect("a date"));
    let created = client_of(&server)
        .invoices()
        .create(&body)
        .send()
        .await
        .expect("an invoice");
    assert_eq!((created.number, created.state.as_str()), (7, "disputed"));
    create.assert_async().await;
}

#[tokio::test]
async fn an_answer_without_a_body_is_one() {
    let server = MockServer::start_async().await;
    let cancel = server
        .mock_async(|when, then| {
            when.method("DELETE").path("/api/invoices/7");
            then.status(204);
        })
        .await;
    let invoices = client_of(&server).invoices();
    invoices.cancel(7).send().await.expect("cancelled");
    let error = invoices
        .cancel(0)
        .send()
        .await
        .expect_err("below the minimum");
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
    cancel.assert_async().await;
}

#[tokio::test]
async fn the_other_shape_of_errors_is_read() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.any_request();
            let then = then
                .status(409)
                .header("content-type", "application/problem+json")
                .header("x-request-id", "r-9");
            then.body(r#"{"type":"ledger.closed","detail":"The ledger of 2026 is closed."}"#);
        })
        .await;
    let error = client_of(&server)
        .invoices()
        .get(7)
        .send()
        .await
        .expect_err("closed");
    assert!(error.has_code("ledger.closed"), "{error}");
    let api = error.api().expect("an answer of the API");
    assert_eq!(
        (api.status().as_u16(), api.request_id()),
        (409, Some("r-9"))
    );
    assert_eq!(
        api.details()[0].message.as_deref(),
        Some("The ledger of 2026 is closed.")
    );
}
