//! `README.md`: what the crate is, how a call looks, which features it has.

use super::example;
use super::sink::Sink;
use crate::plan::{OperationPlan, Plan};

/// Writes `README.md`.
pub(super) fn file(sink: &mut Sink<'_>, plan: &Plan) {
    let package = &plan.package;
    let mut text = format!("# {}\n\n{}\n\n", package.name, package.description.trim());
    text.push_str(&format!(
        "A client of {}, version {}, written by specwright from `{}`.\n",
        package.api_title, package.api_version, package.source
    ));
    text.push_str("\n## Use\n\n");
    text.push_str(&usage(plan));
    text.push_str(&credentials(plan));
    text.push_str(&operations(plan));
    let is_default = if package.needs_patterns {
        " (default)"
    } else {
        ""
    };
    text.push_str(&FEATURES.replace("PATTERN_DEFAULT", is_default));
    sink.markdown("README.md", text);
}

const FEATURES: &str = "
## Features

| feature | gives |
|---|---|
| `reqwest`, `rustls` (default) | the default transport, and TLS; `native-tls` is the platform's TLS instead |
| `gzip` (default), `brotli`, `zstd` | compressed answers, within a bound |
| `blocking` | `wait` beside `await`: calls, lists and streams for threads |
| `oauth2` | `ClientCredentials`: tokens fetched from a token endpoint, and renewed |
| `tracing` | a span per call, an event per attempt; no secret, value or body |
| `serde` | `Serialize` and `Deserialize` for every type |
| `testing` | for tests of your own: a mock of the API (`testing::Mock`) that refuses what the document forbids; both directions of JSON for every type |
| `jiff`, `chrono`, `time` | conversions of dates |
| `pattern`PATTERN_DEFAULT | checks `pattern` before a request leaves |

Without default features there is neither TLS nor `reqwest`: for a transport of your own.
";

/// A program with a call, which compiles as it stands.
fn usage(plan: &Plan) -> String {
    let krate = &plan.package.ident;
    let call = example::call(plan).map(|example| {
        let call = example.text;
        if example.is_shown {
            format!(
                "    let answer = client{call}.send().await?;\n    println!(\"{{answer:?}}\");\n"
            )
        } else {
            format!("    client{call}.send().await?;\n")
        }
    });
    let client = if plan.client.schemes.is_empty() {
        "Client::builder().build()?"
    } else {
        "Client::from_env()?"
    };
    let (name, call) = match call {
        Some(call) => ("client", call),
        None => ("_client", String::new()),
    };
    format!(
        "```rust,no_run\nuse {krate}::{{Client, Error}};\n\nasync fn example() -> Result<(), Error> {{\n    let {name} = {client};\n{call}    Ok(())\n}}\n```\n"
    )
}

const NO_SCHEMES: &str = "
The document names no security scheme, so that the client sends no credentials of its own. What the API asks for goes into a header:
`client.with(CallOptions::new().header(\"Authorization\", \"Bearer …\"))`.
";

fn credentials(plan: &Plan) -> String {
    let variables: Vec<_> = plan
        .client
        .schemes
        .iter()
        .filter_map(|scheme| Some((scheme.env.as_ref()?, &scheme.name)))
        .collect();
    if plan.client.schemes.is_empty() {
        return NO_SCHEMES.to_owned();
    }
    if variables.is_empty() {
        return String::new();
    }
    let mut text = "\n`Client::from_env` reads:\n\n".to_owned();
    for (variable, scheme) in variables {
        text.push_str(&format!("- `{variable}`: `{scheme}`\n"));
    }
    if let Some(variable) = &plan.client.base_url_env {
        text.push_str(&format!(
            "- `{variable}`: the server, instead of the API's own\n"
        ));
    }
    text
}

fn operations(plan: &Plan) -> String {
    let mut text = "\n## Operations\n".to_owned();
    for group in plan
        .modules
        .iter()
        .filter_map(|module| module.group.as_ref())
    {
        text.push_str(&format!("\n`client.{}()`\n\n", group.method_ident));
        for operation in &group.operations {
            text.push_str(&format!(
                "- `{}`: `{} {}`{}\n",
                operation.ident,
                operation.method,
                operation.path,
                deprecated(operation)
            ));
        }
    }
    text
}

fn deprecated(operation: &OperationPlan) -> &'static str {
    if operation.deprecated.is_some() {
        " (deprecated)"
    } else {
        ""
    }
}
