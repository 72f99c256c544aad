//! The statements for what a `wire.json` claims.

use std::fmt::Write as _;

use serde_json::Value;

use super::{list, members, text_of, texts};

/// The statements for one entry of a type.
pub(crate) fn type_entry(out: &mut String, ident: &str, path: &str, entry: &str, value: &Value) {
    let ty = format!("crate::cases::{ident}::{path}");
    let input = text_of(value, "read").or_else(|| text_of(value, "send"));
    let mut line = |text: String| writeln!(out, "    {text}").expect("a string grows");
    if let Some(refused) = value["refused"].as_str() {
        return line(format!(
            "case.refused::<{ty}>({entry:?}, {:?}, {refused:?});",
            input.unwrap_or_default()
        ));
    }
    match (&input, value["rust"].as_str()) {
        (Some(input), _) => line(format!(
            "if let Some(it) = case.read::<{ty}>({entry:?}, {input:?}) {{"
        )),
        (None, Some(rust)) => line(format!("{{ let it: {ty} = {rust};")),
        (None, None) => panic!("{ident}: {entry} has neither \"read\", \"send\" nor \"rust\""),
    }
    if let Some(expected) = value["is_text"].as_str() {
        line(format!("    case.is_text({entry:?}, &it, {expected:?});"));
    } else if let Some(expected) = value
        .get("is")
        .map(Value::to_string)
        .or(input.filter(|_| value.get("holds").is_none() && value.get("violations").is_none()))
    {
        line(format!("    case.is({entry:?}, &it, {expected:?});"));
    }
    if let Some(holds) = value["holds"].as_str() {
        line(format!("    case.holds({entry:?}, {holds:?}, {holds});"));
    }
    if ["send", "send_text", "violations"]
        .iter()
        .any(|member| value.get(member).is_some())
    {
        let expected: Vec<&str> = list(&value["violations"])
            .iter()
            .filter_map(Value::as_str)
            .collect();
        line(format!(
            "    case.violations({entry:?}, &it, &{expected:?});"
        ));
    }
    line("}".to_owned());
}

/// The statements for one call.
pub(crate) fn call_entry(out: &mut String, ident: &str, entry: &str, value: &Value) {
    // Without a call it is the client that is refused.
    let is_build = value.get("call").is_none() && value.get("client").is_some();
    let call = value["call"].as_str().unwrap_or_else(|| {
        assert!(is_build, "{ident}: {entry} has no \"call\"");
        ""
    });
    let outcome = match (value["stream"].as_str(), value["finish"].as_str()) {
        (Some(how), finish) => format!(
            "crate::wire::{how}({call}{}).await",
            finish.unwrap_or(".stream()")
        ),
        (None, finish) => format!("{call}{}", finish.unwrap_or(".send().await")),
    };
    let exchanges: Vec<&Value> = match list(&value["exchanges"]) {
        [] if value.get("request").is_some() => vec![value],
        several => several.iter().collect(),
    };
    let answers: String = exchanges
        .iter()
        .map(|exchange| answer(&exchange["respond"]))
        .collect();
    let expected: String = exchanges
        .iter()
        .map(|exchange| expected(&exchange["request"]))
        .collect();
    let elsewhere = exchanges
        .iter()
        .any(|exchange| exchange["request"].get("url").is_some());
    let server = if elsewhere || value["elsewhere"] == true {
        ".around_transport(server.stand_in())"
    } else {
        ".base_url(server.url())"
    };
    let mut line = |text: String| writeln!(out, "    {text}").expect("a string grows");
    line(format!(
        "{{ let server = crate::server::Server::start(vec![{answers}]).await;"
    ));
    let client = format!(
        "Client::builder(){server}{}.build()",
        value["client"].as_str().unwrap_or_default()
    );
    if is_build {
        line(format!("  let outcome = {client};"));
    } else {
        line(format!("  let client = {client}.expect(\"a client\");"));
        line(value["setup"].as_str().unwrap_or_default().to_owned());
        line(format!("  let outcome = {outcome};"));
    }
    line("  match outcome {".to_owned());
    let errors = texts(&value["error"]);
    if errors.is_empty() && value.get("error_holds").is_none() {
        line("    Ok(answer) => {".to_owned());
        if let Some(expected) = text_of(value, "is") {
            line(format!("      case.is({entry:?}, &answer, {expected:?});"));
        }
        for holds in texts(&value["holds"]) {
            line(format!("      case.holds({entry:?}, {holds:?}, {holds});"));
        }
        line("      }".to_owned());
        line(format!(
            "    Err(error) => case.fail(format!(\"{{}}: {{error}}\", {entry:?})),"
        ));
    } else {
        line(format!(
            "    Ok(answer) => case.fail(format!(\"{{}}: succeeds: {{answer:?}}\", {entry:?})),"
        ));
        line(format!(
            "    Err(error) => {{ case.says({entry:?}, &error, &{errors:?});"
        ));
        for holds in texts(&value["error_holds"]) {
            line(format!("      case.holds({entry:?}, {holds:?}, {holds});"));
        }
        line("    }".to_owned());
    }
    line("  }".to_owned());
    line(format!(
        "  case.received({entry:?}, &server, &[{expected}]);"
    ));
    line("}".to_owned());
}

/// A prepared answer, as Rust.
fn answer(respond: &Value) -> String {
    let headers: Vec<String> = members(&respond["headers"])
        .map(|(name, value)| format!("({name:?}, {:?})", value.as_str().unwrap_or_default()))
        .collect();
    let whole = text_of(respond, "body").or_else(|| respond["text"].as_str().map(str::to_owned));
    let pieces: Vec<String> = match whole {
        Some(whole) => vec![whole],
        None => texts(&respond["pieces"])
            .into_iter()
            .map(str::to_owned)
            .collect(),
    };
    format!(
        "crate::server::Answer {{ status: {}, headers: &[{}], pieces: &{pieces:?}, open: {} }}, ",
        respond["status"].as_u64().unwrap_or(200),
        headers.join(", "),
        respond["open"] == true
    )
}

/// What a request should be, as Rust.
fn expected(request: &Value) -> String {
    let headers: Vec<String> = members(&request["headers"])
        .map(|(name, value)| format!("({:?}, {:?})", name.to_ascii_lowercase(), value.as_str()))
        .collect();
    format!(
        "crate::server::Expected {{ line: {:?}, url: {:?}, headers: &[{}], body: {:?}, text: {:?} }}, ",
        request["line"].as_str().unwrap_or_default(),
        request["url"].as_str(),
        headers.join(", "),
        text_of(request, "body"),
        request["text"].as_str()
    )
}
