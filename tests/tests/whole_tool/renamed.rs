//! The document of the allow policies under other names gives the same crate but for the names.

use std::fs;

use contract_tests::package_path;
use contract_tests::renaming::Renaming;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use specwright::config::Config;
use specwright::files::Files;
use specwright::load;

fn read(name: &str) -> String {
    let path = package_path("../specs/email-security").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn generate(document: &str, config: &str) -> Files {
    let mut config = Config::parse(config, "specwright.toml").expect("a configuration");
    config.source = "openapi.yaml".to_owned();
    let loaded = load::from_text("openapi.yaml", document);
    let document = loaded.document.expect("a document");
    let (files, diagnostics) = specwright::pipeline::generate(&document, &config);
    assert!(!diagnostics.has_errors(), "{diagnostics:?}");
    files
}

/// The crate of the document, the crate of the renamed document, and the renaming.
fn both() -> (Files, Files, Renaming) {
    let document: serde_yaml::Value = serde_yaml::from_str(&read("openapi.yaml")).expect("YAML");
    let renaming = Renaming::of(&document);
    let text = |document: &serde_yaml::Value| serde_yaml::to_string(document).expect("YAML");
    let config = read("specwright.toml");
    let original = generate(&text(&document), &config);
    let renamed = generate(
        &text(&renaming.document(&document)),
        &renaming.config(&config).expect("TOML"),
    );
    (original, renamed, renaming)
}

/// Tokens as texts; a comma before a closing bracket is layout.
fn flatten(tokens: TokenStream, into: &mut Vec<String>) {
    for token in tokens {
        let TokenTree::Group(group) = token else {
            into.push(token.to_string());
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        into.push(open.to_owned());
        flatten(group.stream(), into);
        if into.last().is_some_and(|last| last == ",") {
            into.pop();
        }
        into.push(close.to_owned());
    }
}

/// The items of a file, each as its tokens.
fn items(text: &str) -> Vec<Vec<String>> {
    let file = syn::parse_file(text).expect("Rust");
    let items = file.items.iter().map(|item| {
        let mut tokens = Vec::new();
        flatten(item.to_token_stream(), &mut tokens);
        tokens
    });
    items.collect()
}

/// Whether an item is the other under its new names. Imports, and the macro calls and descriptions that list the types, are
/// in the order of names, which is another one then.
fn correspond(renaming: &Renaming, original: &[String], renamed: &[String]) -> bool {
    if original.len() != renamed.len() {
        return false;
    }
    if original
        .iter()
        .any(|token| ["serde_bridge", "use", "examples", "PART"].contains(&token.as_str()))
    {
        let mut left: Vec<&String> = renamed.iter().collect();
        return original.iter().all(|token| {
            let found = left
                .iter()
                .position(|other| renaming.corresponds(token, other));
            found.map(|index| left.swap_remove(index)).is_some()
        });
    }
    original
        .iter()
        .zip(renamed)
        .all(|(a, b)| renaming.corresponds(a, b))
}

/// Items stand in the order of their names, so they are compared in any order.
fn assert_same_items(path: &str, original: &str, renamed: &str, renaming: &Renaming) {
    let mut left = items(renamed);
    for item in items(original) {
        let found = left
            .iter()
            .position(|other| correspond(renaming, &item, other));
        let found =
            found.unwrap_or_else(|| panic!("{path}: nothing corresponds to `{}`", item.join(" ")));
        left.remove(found);
    }
    assert!(
        left.is_empty(),
        "{path}: nothing had become `{}`",
        left[0].join(" ")
    );
}

#[test]
fn other_names_give_the_same_crate() {
    let (original, renamed, renaming) = both();
    assert_eq!(original.len(), renamed.len());
    for (path, original) in original.iter() {
        let renamed = renamed
            .get(path)
            .or_else(|| renamed.get(&renaming.name(path)));
        let renamed = renamed.unwrap_or_else(|| panic!("nothing corresponds to {path}"));
        if path.starts_with("src/runtime/") || path.ends_with(".toml") {
            assert_eq!(original, renamed, "{path}");
        } else if path.ends_with(".rs") {
            assert_same_items(path, original, renamed, &renaming);
        }
    }
}

#[test]
fn no_name_of_the_document_is_left() {
    let (original, renamed, renaming) = both();
    let literal = |name: &str| format!("\"{name}\"");
    // What tests are answered with has the document's examples, which keep their words, and words of its own.
    let others = ["src/runtime/", "src/testing/"];
    let of_crate = |files: &Files, name: &str| {
        files.iter().any(|(path, text)| {
            !others.iter().any(|other| path.starts_with(other)) && text.contains(&literal(name))
        })
    };
    let written: Vec<&String> = renaming
        .names
        .iter()
        .filter(|name| of_crate(&original, name))
        .collect();
    assert!(
        written.len() > 40,
        "names that the crate puts on the wire: {written:?}"
    );
    let left: Vec<_> = written
        .iter()
        .filter(|name| renaming.name(name) != ***name && of_crate(&renamed, name))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
