use super::*;
use crate::load;
use crate::lower::lower;

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /accounts/{account_id}/pets:
    get:
      operationId: list_pets
      tags: [Pets]
      responses:
        '200': {description: OK, content: {application/json: {schema: {type: object, properties: {result: {$ref: '#/components/schemas/Pet'}}}}}}
        default: {description: No, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
  /toys: {get: {operationId: list_toys, tags: [Toys], responses: {'204': {description: None}}}}
components:
  schemas:
    Named: {type: object, properties: {name: {type: string}}}
    Pet: {allOf: [{$ref: '#/components/schemas/Named'}, {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}]}
    Kind: {type: string, enum: [cat, dog, other]}
    Failure: {type: object, properties: {errors: {type: array, items: {type: object, properties: {code: {type: integer}, text: {type: string}}}}}}
    Unused: {type: object, properties: {a: {type: string}}}
  securitySchemes:
    api_token: {type: http, scheme: bearer}
"##;

/// What is said of a configuration: severity, place, message, help.
fn said(configuration: &str) -> Vec<String> {
    let loaded = load::from_reader("pets.yaml", |_| Ok(DOCUMENT.as_bytes().to_vec()));
    let findings = loaded.diagnostics.render(&loaded.sources, false);
    let document = loaded.document.expect(&findings);
    let config = Config::parse(configuration, "specwright.toml").expect("a configuration");
    let mut diagnostics = Diagnostics::new();
    let api = lower(&document, &config, &mut diagnostics);
    let mut found = Diagnostics::new();
    check(&document, &api, &config, &mut found);
    let line = |one: &Diagnostic| {
        let at = one.elsewhere.as_ref().map(|at| at.position);
        let place = at.map(|at| format!("{}:{}", at.line, at.column));
        let help = one.help.clone().unwrap_or_default();
        format!(
            "{} {}: {}; {help}",
            one.severity.label(),
            place.unwrap_or_default(),
            one.message
        )
    };
    found.iter().map(line).collect()
}

#[test]
fn what_names_nothing_is_told_at_its_place_with_what_was_probably_meant() {
    for (configuration, place, word, meant) in [
        (
            "[select]\nexclude = [\"GET /toyz/**\"]",
            "2:12",
            "GET /toyz/**",
            "GET /toys/**",
        ),
        (
            "[select]\nexclude = [\"tag:Toyz\"]",
            "2:12",
            "tag:Toyz",
            "tag:Toys",
        ),
        (
            "[groups]\npets = [\"/accounts/**\", \"operation:list_petz\"]",
            "2:25",
            "groups.pets",
            "operation:list_pets",
        ),
        ("[rename.types]\nPett = \"Animal\"", "2:1", "Pett", "Pet"),
        (
            "[rename.operations]\nlist_pet = \"all\"",
            "2:1",
            "list_pet",
            "list_pets",
        ),
        (
            "[rename.fields]\n\"Pet.nmae\" = \"title\"",
            "2:1",
            "Pet.nmae",
            "Pet.name",
        ),
        (
            "[rename.fields]\n\"Pett.name\" = \"title\"",
            "2:1",
            "Pett.name",
            "Pet.name",
        ),
        (
            "[[scope]]\nparameter = \"acount_id\"\nname = \"account\"",
            "2:1",
            "acount_id",
            "account_id",
        ),
        ("[receive_only]\nKidn = [\"other\"]", "2:1", "Kidn", "Kind"),
        (
            "[receive_only]\nKind = [\"cat\", \"othr\"]",
            "2:16",
            "othr",
            "other",
        ),
        (
            "[credentials.env]\napi_tokn = \"TOKEN\"",
            "2:1",
            "api_tokn",
            "api_token",
        ),
        ("[envelope]\nmember = \"reslt\"", "2:1", "reslt", "result"),
        ("[errors]\nlist = \"erors\"", "2:1", "erors", "errors"),
        (
            "[errors]\nlist = \"errors\"\ncode = \"code\"\nmessage = \"texd\"",
            "4:1",
            "texd",
            "text",
        ),
    ] {
        let said = said(configuration);
        let [one] = said.as_slice() else {
            panic!("{configuration}: {said:#?}");
        };
        let ends = format!("did you mean `{meant}`?");
        assert!(
            one.starts_with(&format!("warning {place}: "))
                && one.contains(word)
                && one.ends_with(&ends),
            "{configuration}: {one}"
        );
    }
}

#[test]
fn what_resembles_nothing_is_told_too() {
    let said = said(
        "[rename]\nstrip_prefix = \"zoo_\"\n[rename.types]\n\"/components/schemas/Nobody\" = \"A\"\n",
    );
    assert!(
        said.len() == 2 && said.iter().all(|one| !one.contains("did you mean")),
        "{said:#?}"
    );
}

#[test]
fn a_scope_that_no_group_has_throughout_is_told() {
    let said =
        said("[groups]\nall = [\"**\"]\n[[scope]]\nparameter = \"account_id\"\nname = \"account\"");
    assert!(
        said.len() == 1 && said.iter().all(|one| one.contains("client.account(")),
        "{said:#?}"
    );
}

#[test]
fn a_selection_that_leaves_nothing_is_an_error() {
    let said = said("[select]\ninclude = [\"GET /petz/**\"]");
    assert!(
        said.iter()
            .any(|one| one.starts_with("error 1:2: ") && one.contains("none of the 2 operations")),
        "{said:#?}"
    );
}

#[test]
fn what_is_in_the_document_names_something() {
    let whole = "[select]\ninclude = [\"tag:Pets\"]\n[groups]\ntoys = [\"tag:Toys\"]\n\
         [rename]\nstrip_prefix = \"Un\"\n[rename.types]\nUnused = \"Spare\"\n\"#/components/schemas/Kind\" = \"Sort\"\n\
         [rename.operations]\nlist_toys = \"all\"\n[rename.fields]\n\"Pet.name\" = \"title\"\n\"Unused.a\" = \"b\"\n\
         [[scope]]\nparameter = \"account_id\"\nname = \"account\"\n[receive_only]\nKind = [\"other\"]\n\
         [credentials.env]\napi_token = \"TOKEN\"\nbase_url = \"URL\"\n[envelope]\nmember = \"result\"\n\
         [errors]\nlist = \"errors\"\ncode = \"code\"\nmessage = \"text\"\nrequest_id_header = \"x-id\"\n";
    let said = said(whole);
    assert!(said.is_empty(), "{said:#?}");
}
