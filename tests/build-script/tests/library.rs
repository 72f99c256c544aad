//! The module that the build script made is a working client.

use generated_when_built::library::Client;
use generated_when_built::library::books::BookBinding;
use httpmock::MockServer;

#[tokio::test]
async fn a_book_is_read() {
    let server = MockServer::start_async().await;
    let asked = server
        .mock_async(|when, then| {
            when.method("GET").path("/books/a%20b");
            then.status(200)
                .header("content-type", "application/json")
                .body(r#"{"title":"T","pages":null,"binding":"spiral"}"#);
        })
        .await;
    let client = Client::builder()
        .base_url(server.base_url())
        .build()
        .unwrap();
    let book = client.books().get("a b").send().await.unwrap();
    asked.assert_async().await;
    assert_eq!((book.title.as_str(), book.pages), ("T", None));
    assert_eq!(book.binding.as_str(), "spiral");
    assert_ne!(book.binding, BookBinding::Hard);
}
