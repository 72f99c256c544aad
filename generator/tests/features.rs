//! A Cargo feature per resource group: none of them is one of the runtime's.

use std::fs;

use specwright::Generator;
use specwright::config::{Config, Features};

#[test]
fn groups_named_as_features_of_the_runtime_have_features_of_their_own() {
    let taken = [
        "default",
        "time",
        "tracing",
        "oauth2",
        "pattern",
        "blocking",
        "gzip",
        "zstd",
        "jiff",
        "chrono",
        "serde",
        "testing",
        "reqwest",
        "tokio",
        "native-tls",
        "pets",
        "größe",
    ];
    let paths: String = taken
        .iter()
        .map(|tag| {
            format!("  /{tag}:\n    get: {{operationId: get-{tag}, tags: [{tag}], responses: {{'204': {{description: OK}}}}}}\n")
        })
        .collect();
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("openapi.yaml");
    fs::write(
        &spec,
        format!("openapi: 3.0.3\ninfo: {{title: Tags, version: '1'}}\npaths:\n{paths}"),
    )
    .expect("a document");
    let mut config = Config::default();
    config.krate.features = Features::PerGroup;
    let made = Generator::new(&spec)
        .config(config)
        .name("tags")
        .generate()
        .unwrap_or_else(|error| panic!("{error}"));
    let text = |path: &str| made.files().get(path).expect("the file").to_owned();
    let manifest: toml::Table = text("Cargo.toml").parse().expect("no key twice");
    let features = manifest["features"].as_table().expect("features");
    let default = features["default"].as_array().expect("a list");
    let root = text("src/lib.rs");
    for tag in taken {
        let own = match tag {
            "pets" | "größe" => tag.to_owned(),
            other => format!("{other}-api"),
        };
        assert!(features.contains_key(&own), "no feature for {tag}");
        let name = own;
        assert!(
            default.iter().any(|one| one.as_str() == Some(&name)),
            "{name} is on by default"
        );
        assert!(
            root.contains(&format!("#[cfg(feature = {name:?})]")),
            "{name}"
        );
    }
}
