//! What the mock answers: the document's examples, and what a test says.

use cloudflare_email_security::allow_policies::{
    AllowPolicy, AllowPolicyId, ApiResponseCommonFailure, BatchAllowPolicies,
    BatchAllowPoliciesRequired, CreateAllowPolicy, PatternType, UpdateAllowPolicy,
};
use cloudflare_email_security::testing::{Example, Mock, Reply, Request};

use crate::support::{ACCOUNT, domain, policies};

#[tokio::test]
async fn every_operation_answers_with_the_documents_example() {
    let mock = Mock::new();
    let policies = policies(&mock);
    let id: AllowPolicyId = "p".into();

    let page = policies.list().send().await.expect("a page");
    assert_eq!(page.items.len(), 1);
    assert_eq!(page.total_count(), Some(1));
    let created = policies
        .create(&domain("a.example"))
        .send()
        .await
        .expect("a policy");
    // As the example of each property has it.
    assert_eq!(created.id.as_str(), "f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    assert_eq!(created.created_at.to_string(), "2014-01-01T05:20:00.12345Z");
    assert_eq!(created.pattern.as_deref(), Some("test@example.com"));
    assert_eq!(created.pattern_type, Some(PatternType::Email));
    let batch = BatchAllowPolicies::new(BatchAllowPoliciesRequired {
        deletes: Vec::new(),
        patches: Vec::new(),
        puts: Vec::new(),
        posts: vec![domain("a.example")],
    });
    let batch = policies.batch(&batch).send().await.expect("results");
    assert_eq!(batch.posts.map(|posts| posts.len()), Some(1));
    assert_eq!(policies.get(&id).send().await.expect("a policy"), created);
    let replaced = policies.replace(&id, &domain("a.example")).send().await;
    assert_eq!(replaced.expect("a policy"), created);
    let updated = UpdateAllowPolicy::new().is_regex(true);
    let updated = policies.update(&id, &updated).send().await;
    assert_eq!(updated.expect("a policy"), created);
    let deleted = policies.delete(&id).send().await.expect("what was deleted");
    assert_eq!(deleted.id, created.id);

    assert_eq!(mock.calls(), 7);
    mock.verify();
}

#[tokio::test]
async fn a_closure_answers_what_it_is_sent() {
    let mock = Mock::new();
    let create = mock
        .allow_policies()
        .create()
        .on(|body: &CreateAllowPolicy| {
            let pattern = body.pattern.clone();
            Ok(AllowPolicy::minimal().with(|policy| policy.pattern = Some(pattern)))
        });
    let whole = policies(&mock)
        .create(&domain("a.example").comments("ours"))
        .send_whole()
        .await
        .expect("an answer");
    // The envelope is the document's, not the closure's.
    assert!(whole.success && whole.errors.is_empty());
    let policy = whole.result.expect("a policy");
    assert_eq!(policy.pattern.as_deref(), Some("a.example"));
    assert_eq!(policy.comments, None);

    let requests = create.requests();
    assert_eq!(create.calls(), 1);
    let [request] = requests.as_slice() else {
        panic!("{requests:?}");
    };
    assert_eq!(request.body, domain("a.example").comments("ours"));
    assert_eq!(request.path("account_id").as_deref(), Some(ACCOUNT));
    assert_eq!(request.header("authorization"), Some("Bearer mock"));
}

#[tokio::test]
async fn a_closure_sees_path_query_and_headers() {
    let mock = Mock::new();
    mock.allow_policies()
        .get()
        .on_request(
            |request: &Request<()>| match request.path("policy_id").as_deref() {
                Some("a b/c") => {
                    Ok(AllowPolicy::example().with(|policy| policy.id = "found".into()))
                }
                _ => Err(Reply::error(404, 7003, "no such policy")),
            },
        );
    let list = mock.allow_policies().list().on_request(|request| {
        let wanted = request.query("search").unwrap_or_default();
        vec![AllowPolicy::example().with(|policy| policy.comments = Some(wanted))]
    });
    let policies = policies(&mock);
    let found = policies
        .get(&"a b/c".into())
        .send()
        .await
        .expect("a policy");
    assert_eq!(found.id.as_str(), "found");
    let missing = policies.get(&"other".into()).send().await.unwrap_err();
    assert!(
        missing.is_not_found() && missing.has_code(7003),
        "{missing}"
    );
    assert!(missing.to_string().contains("no such policy"), "{missing}");
    let page = policies
        .list()
        .search("tea & biscuits")
        .send()
        .await
        .expect("a page");
    assert_eq!(page.items[0].comments.as_deref(), Some("tea & biscuits"));
    assert_eq!(
        list.requests()[0].query("search").as_deref(),
        Some("tea & biscuits")
    );
}

#[tokio::test]
async fn a_list_comes_in_the_pages_that_are_asked_for() {
    let mock = Mock::new();
    let all: Vec<AllowPolicy> = (0..5)
        .map(|index| AllowPolicy::minimal().with(|policy| policy.id = index.to_string().into()))
        .collect();
    let list = mock.allow_policies().list().answer(all.clone());
    let stream = policies(&mock).list().per_page(2).stream();
    let items: Vec<AllowPolicy> = stream.try_collect().await.expect("all items");
    assert_eq!(items, all);
    let asked: Vec<_> = list
        .requests()
        .iter()
        .map(|request| request.query("page"))
        .collect();
    assert_eq!(asked, [None, Some("2".to_owned()), Some("3".to_owned())]);

    let third = policies(&mock)
        .list()
        .per_page(2)
        .page(3)
        .send()
        .await
        .expect("a page");
    assert_eq!(third.items, all[4..]);
    assert_eq!(third.total_count(), Some(5));
    // Twenty is the document's default.
    let whole = policies(&mock).list().send().await.expect("a page");
    assert_eq!(whole.items.len(), 5);
    let none = mock.allow_policies().list().answer(Vec::new());
    let empty = policies(&mock).list().send().await.expect("a page");
    assert!(empty.items.is_empty());
    assert_eq!(none.calls(), 6);
}

#[tokio::test]
async fn errors_are_of_the_apis_own_shape() {
    let mock = Mock::new();
    let get = mock.allow_policies().get();
    let get = get.once(Reply::error(403, 9109, "not with this token"));
    let get = get.once(Reply::status(422));
    let body = ApiResponseCommonFailure::example();
    let get = get.once(Reply::status(409).json(&body));
    get.once(
        Reply::status(502)
            .body("text/html", "<html>")
            .header("x-served-by", "edge"),
    );
    let policies = policies(&mock);
    let mut errors = Vec::new();
    for _ in 0..3 {
        errors.push(policies.get(&"p".into()).send().await.unwrap_err());
    }
    assert!(errors[0].has_code(9109), "{}", errors[0]);
    assert_eq!(errors[0].status().map(|status| status.as_u16()), Some(403));
    let decoded: ApiResponseCommonFailure = errors[0]
        .api()
        .expect("an answer")
        .response()
        .decode()
        .expect("the documented body");
    assert_eq!(decoded.success, Some(false));
    assert_eq!(decoded.errors.map(|errors| errors[0].code), Some(9109));
    // The document shows a body for every 4XX.
    assert!(errors[1].has_code(7003), "{}", errors[1]);
    assert!(errors[2].has_code(7003), "{}", errors[2]);
    let client = mock
        .builder()
        .retry(cloudflare_email_security::RetryPolicy::none());
    let client = client.build().expect("a client");
    let html = client
        .account(ACCOUNT)
        .allow_policies()
        .get(&"p".into())
        .send()
        .await;
    let html = html.unwrap_err();
    let response = html.api().expect("an answer").response();
    assert_eq!(response.status.as_u16(), 502);
    assert_eq!(response.headers["x-served-by"], "edge");
}

#[test]
fn values_can_be_built() {
    let policy = AllowPolicy::example().with(|policy| {
        policy.pattern = Some("b.example".to_owned());
        policy.pattern_type = Some(PatternType::Domain);
    });
    assert_eq!(policy.pattern_type, Some(PatternType::Domain));
    assert_eq!(policy.is_regex, Some(false));
    let least = AllowPolicy::minimal();
    assert_eq!((least.comments, least.modified_at), (None, None));
    assert_eq!(CreateAllowPolicy::minimal().pattern, "test@example.com");
}
