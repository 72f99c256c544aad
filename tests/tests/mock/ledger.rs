//! The second API: another envelope, cursors, errors of another shape, a key in a header.

use ledger::invoices::{Invoice, Line, LineRequired, NewInvoice, NewInvoiceRequired, State};
use ledger::testing::{Example, Mock, Reply};
use serde_json::json;

fn invoice(customer: &str) -> NewInvoice {
    let line = Line::new(LineRequired {
        text: "tea".to_owned(),
        cents: 250,
    });
    NewInvoice::new(NewInvoiceRequired {
        customer: customer.to_owned(),
        lines: vec![line],
    })
}

#[tokio::test]
async fn answers_that_no_example_shows_are_made() {
    let mock = Mock::new();
    let invoices = mock.client().invoices();
    let read = invoices.get(3).send().await.expect("an invoice");
    assert_eq!((read.state.clone(), read.lines.len()), (State::Open, 1));
    assert_eq!(read, Invoice::example());
    invoices
        .create(&invoice("Ada"))
        .send()
        .await
        .expect("an invoice");
    invoices.cancel(3).send().await.expect("nothing");
    let page = invoices.list().send().await.expect("a page");
    assert_eq!(page.items, [read]);
    assert!(page.next_page().is_none());
    assert_eq!(mock.calls(), 4);
    mock.verify();
}

#[tokio::test]
async fn a_list_goes_from_mark_to_mark() {
    let mock = Mock::new();
    let all: Vec<Invoice> = (1..=5)
        .map(|number| Invoice::minimal().with(|invoice| invoice.number = number))
        .collect();
    let list = mock.invoices().list().page_size(2).answer(all.clone());
    let stream = mock
        .client()
        .invoices()
        .list()
        .state(vec![State::Open, State::Paid])
        .stream();
    let items: Vec<Invoice> = stream.try_collect().await.expect("all items");
    assert_eq!(items, all);
    let requests = list.requests();
    let marks: Vec<_> = requests
        .iter()
        .map(|request| request.query("after"))
        .collect();
    assert_eq!(marks, [None, Some("2".to_owned()), Some("4".to_owned())]);
    assert_eq!(requests[2].query_all("state"), ["open", "paid"]);
}

#[tokio::test]
async fn a_closure_answers_and_its_problem_is_the_apis() {
    let mock = Mock::new();
    mock.invoices().create().on(|body: &NewInvoice| {
        if body.customer == "nobody" {
            return Err(Reply::error(422, "unknown-customer", "who is that?"));
        }
        let (customer, lines) = (body.customer.clone(), body.lines.clone());
        Ok(Invoice::minimal().with(|invoice| {
            invoice.customer = customer;
            invoice.lines = lines;
        }))
    });
    let invoices = mock.client().invoices();
    let made = invoices
        .create(&invoice("Ada"))
        .send()
        .await
        .expect("an invoice");
    assert_eq!((made.customer.as_str(), made.lines[0].cents), ("Ada", 250));
    let error = invoices
        .create(&invoice("nobody"))
        .send()
        .await
        .unwrap_err();
    assert!(error.has_code("unknown-customer"), "{error}");
    let response = error.api().expect("an answer").response();
    assert_eq!(response.headers["content-type"], "application/problem+json");
    assert_eq!(
        response.body,
        br#"{"detail":"who is that?","type":"unknown-customer"}"#.as_slice()
    );
}

#[tokio::test]
async fn what_this_document_forbids() {
    let mock = Mock::new();
    let client = mock.client();
    let body = json!({"customer": "", "lines": [], "due": "soon"});
    let mut call = client.request("POST", "/invoices");
    call.json(&body);
    call.send_raw().await.unwrap_err();
    client
        .request("GET", "/invoices/x")
        .send_raw()
        .await
        .unwrap_err();
    client
        .request("GET", "/invoices/0")
        .send_raw()
        .await
        .unwrap_err();
    client
        .request("GET", "/invoices?state=lost&limit=9.5")
        .send_raw()
        .await
        .unwrap_err();
    let violations = mock.take_violations();
    let expected = [
        "POST /api/invoices (`createInvoice`): body.customer: must have at least 1 character, has 0; body.due: must be a date, is \"soon\"; body.lines: must have at least 1 item, has 0",
        "GET /api/invoices/x (`getInvoice`): path parameter `number`: must be an integer, is a string",
        "GET /api/invoices/0 (`getInvoice`): path parameter `number`: must be at least 1, is 0",
        "GET /api/invoices (`listInvoices`): query parameter `limit`: must be an integer, is a number; query parameter `state`[0]: must be one of \"open\", \"paid\", \"other\", is \"lost\"",
    ];
    assert_eq!(violations, expected);
}
