//! What comes out of the objects of a document, right or wrong.

use openapiv3::{
    Header, Info, Operation, Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr, Response,
    SecurityScheme, StatusCode,
};

use crate::diagnostic::Diagnostics;
use crate::load::{Place, from_text};

/// The object that the YAML says, and what was reported: code and last step of the place.
fn piece<T: super::Piece>(yaml: &str) -> (Option<T>, Vec<(&'static str, String)>) {
    let indented = yaml.replace('\n', "\n  ");
    let loaded = from_text("t.yaml", &format!("openapi: 3.1.0\nx-here:\n  {indented}"));
    let mut diagnostics = Diagnostics::new();
    let read = loaded
        .document
        .unwrap()
        .piece(&Place::root().join("x-here"), &mut diagnostics);
    let said = diagnostics
        .iter()
        .map(|d| {
            (
                d.code,
                d.place.as_ref().and_then(Place::last).unwrap_or_default(),
            )
        })
        .collect();
    (read, said)
}

#[test]
fn an_operation_keeps_its_parts_at_arms_length() {
    let (operation, said) = piece::<Operation>(
        "operationId: a\ntags: [x, 1]\nparameters: [{$ref: '#/p'}, 7]\nrequestBody: wrong\nx-flag: {a: [1, -2, 0.5]}\n\
         responses:\n  200: nothing\n  4xx: {description: d}\n  twenty: {}\n  default: {}\nsecurity: [{}, {key: [a]}]",
    );
    let operation = operation.unwrap();
    assert_eq!(operation.tags, ["x", "1"]);
    assert_eq!(
        operation.parameters.get(1),
        Some(&ReferenceOr::ref_("#/x-here/parameters/1"))
    );
    assert_eq!(
        operation.responses.responses.keys().collect::<Vec<_>>(),
        [&StatusCode::Code(200), &StatusCode::Range(4)]
    );
    assert_eq!(
        operation.responses.default,
        Some(ReferenceOr::ref_("#/x-here/responses/default"))
    );
    assert_eq!(operation.security.map(|all| all.len()), Some(2));
    assert_eq!(
        operation.extensions.get("x-flag"),
        Some(&serde_json::json!({"a": [1, -2, 0.5]}))
    );
    assert!(said.is_empty(), "{said:?}");
}

#[test]
fn a_path_item_names_its_operations() {
    let (item, said) = piece::<PathItem>("get: {nonsense: 1}\nquery: {}\nservers: [{url: /a}, {}]");
    let item = item.unwrap();
    assert!(item.get.is_some() && item.put.is_none());
    assert_eq!(item.servers.len(), 1);
    assert_eq!(
        said,
        [
            ("since-32", "query".to_owned()),
            ("member-missing", "1".to_owned())
        ]
    );
}

#[test]
fn a_fault_costs_the_member_that_has_it() {
    let (parameter, said) = piece::<Parameter>(
        "name: a\nin: query\nrequired: 'yes'\nexplode: false\nstyle: simple\ndescriptoin: x\nschema: 3",
    );
    let parameter = parameter.unwrap();
    let data = parameter.parameter_data_ref();
    assert_eq!((data.required, data.explode), (false, Some(false)));
    assert_eq!(
        data.format,
        ParameterSchemaOrContent::Schema(ReferenceOr::ref_("#/x-here/schema"))
    );
    let codes: Vec<_> = said.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["member-invalid", "member-unknown", "style-invalid"]);
}

#[test]
fn what_is_required_and_missing_is_said_once() {
    let (parameter, said) = piece::<Parameter>("name: a\nin: body");
    assert_eq!(
        (parameter, said),
        (None, vec![("member-invalid", "in".to_owned())])
    );
    let (parameter, said) = piece::<Parameter>("in: query");
    assert_eq!(
        (parameter, said),
        (None, vec![("member-missing", "x-here".to_owned())])
    );
    let (header, said) = piece::<Header>("description: d");
    assert!(header.is_some());
    assert_eq!(said, [("value-untyped", "x-here".to_owned())]);
    let (response, said) = piece::<Response>("content: {application/json: 1}");
    assert_eq!(response.map(|response| response.content.len()), Some(1));
    assert!(said.is_empty(), "{said:?}");
}

#[test]
fn numbers_for_texts_are_taken_as_they_stand() {
    let (info, said) =
        piece::<Info>("title: T\nversion: 1.0\nlicense: {name: MIT, identifier: MIT}\ncontact: 1");
    assert_eq!(info.map(|info| info.version), Some("1.0".to_owned()));
    assert_eq!(
        said,
        [
            ("text-unquoted", "version".to_owned()),
            ("object-invalid", "contact".to_owned())
        ]
    );
}

#[test]
fn security_schemes_of_every_type() {
    for yaml in [
        "type: apiKey\nname: k\nin: header",
        "type: http\nscheme: bearer",
        "type: oauth2\nflows: {implicit: {authorizationUrl: /a}, password: {}, clientCredentials: {tokenUrl: /t, scopes: {a: ~, b: c}}}",
        "type: openIdConnect\nopenIdConnectUrl: /o",
    ] {
        let (scheme, _) = piece::<SecurityScheme>(yaml);
        assert!(scheme.is_some(), "{yaml}");
    }
    let (scheme, said) = piece::<SecurityScheme>("type: mutualTLS");
    assert_eq!(
        (scheme, said),
        (None, vec![("mutual-tls", "type".to_owned())])
    );
    let (scheme, said) = piece::<SecurityScheme>("type: apiKey\nin: header");
    assert_eq!(
        (scheme, said),
        (None, vec![("member-missing", "x-here".to_owned())])
    );
}
