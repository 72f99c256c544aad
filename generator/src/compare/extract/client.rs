//! The crate as a whole, and its client.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::facts::{Context, plain};
use crate::api::{OAuthFlowKind, SchemeKind, Server};
use crate::compare::surface::{Fact, Item, ItemKind};
use crate::plan::{EventPlan, RuntimeMode, SchemePlan, ScopePlan};

pub(super) fn items(context: &Context<'_>) -> Vec<Item> {
    let plan = context.plan;
    let runtime = match plan.package.runtime {
        RuntimeMode::Vendored => "vendored",
        RuntimeMode::Crate => "crate",
    };
    let client = &plan.client;
    let mut items = vec![
        Item::new(ItemKind::Crate, &plan.package.name)
            .with(Fact::Env, client.base_url_env.clone().unwrap_or_default())
            .with(Fact::Runtime, runtime)
            .flag(Fact::Features, plan.package.feature_per_group)
            .docs(&plan.docs),
    ];
    for (index, server) in client.servers.iter().enumerate() {
        let before = client.servers.iter().take(index);
        let path = match before.filter(|other| other.url == server.url).count() {
            0 => server.url.clone(),
            same => format!("{} ({})", server.url, same + 1),
        };
        items.push(
            Item::new(ItemKind::Server, path)
                .with(Fact::Value, variables(server).trim_start())
                .flag(Fact::First, index == 0),
        );
    }
    items.extend(errors(context));
    items.extend(client.schemes.iter().map(scheme));
    items.extend(
        client
            .scopes
            .iter()
            .map(|narrowed| scope(context, narrowed)),
    );
    items.extend(
        plan.events
            .iter()
            .filter_map(|happened| event(context, happened)),
    );
    items
}

/// A server as one word: its URL with the variables it holds.
pub(super) fn written(server: &Server) -> String {
    format!("{}{}", server.url, variables(server))
}

/// What separates variables, their values, and servers.
const SEPARATORS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b',')
    .add(b'=')
    .add(b'|')
    .add(b'(')
    .add(b')')
    .add(b'%');

/// The variables of a server, whose order means nothing, nor that of their values; a space before each: ` region=eu(eu|us)`.
fn variables(server: &Server) -> String {
    let word = |text: &str| utf8_percent_encode(text, SEPARATORS).to_string();
    let mut variables: Vec<String> = Vec::new();
    for variable in &server.variables {
        let mut text = format!(" {}={}", word(&variable.name), word(&variable.default));
        if !variable.values.is_empty() {
            let mut values: Vec<String> = variable.values.iter().map(|value| word(value)).collect();
            values.sort_unstable();
            text.push_str(&format!("({})", values.join("|")));
        }
        variables.push(text);
    }
    variables.sort_unstable();
    variables.concat()
}

fn errors(context: &Context<'_>) -> Option<Item> {
    let shape = &context.plan.client.error_shape;
    let parts = [
        ("list", &shape.list),
        ("code", &shape.code),
        ("message", &shape.message),
        ("chain", &shape.chain),
        ("pointer", &shape.pointer),
    ];
    let mut said: Vec<String> = parts
        .iter()
        .filter(|(_, path)| !path.is_empty())
        .map(|(name, path)| format!("{name}={}", path.join(".")))
        .collect();
    said.extend(
        shape
            .request_id_header
            .iter()
            .map(|header| format!("request-id={header}")),
    );
    (!said.is_empty())
        .then(|| Item::new(ItemKind::Errors, "ApiError::details").with(Fact::Value, said.join(" ")))
}

fn scheme(scheme: &SchemePlan) -> Item {
    let kind = match &scheme.kind {
        SchemeKind::Bearer => "bearer".to_owned(),
        SchemeKind::Basic => "basic".to_owned(),
        SchemeKind::OtherHttp(name) => format!("http {name}"),
        SchemeKind::ApiKey { location, name } => {
            format!("{} {name}", location.name())
        }
        SchemeKind::OAuth2(_) => {
            let flow = scheme
                .flows
                .iter()
                .find(|flow| flow.kind == OAuthFlowKind::ClientCredentials);
            let url = flow.and_then(|flow| flow.token_url.clone());
            format!("oauth2 {}", url.unwrap_or_default())
                .trim_end()
                .to_owned()
        }
        SchemeKind::OpenIdConnect { .. } => "openid".to_owned(),
        SchemeKind::MutualTls => "mutual-tls".to_owned(),
    };
    let mut item = Item::new(
        ItemKind::Scheme,
        format!("Credentials::{}", plain(&scheme.ident)),
    )
    .with(Fact::Wire, scheme.name.clone())
    .with(Fact::Kind, kind)
    .with(Fact::Env, scheme.env.clone().unwrap_or_default())
    .docs(&scheme.docs);
    let mut place = crate::load::Place::root();
    for step in ["components", "securitySchemes", &scheme.name] {
        place = place.join(step);
    }
    item.place = place.to_string();
    item
}

fn scope(context: &Context<'_>, scope: &ScopePlan) -> Item {
    Item::new(ItemKind::Scope, format!("Client::{}", plain(&scope.ident)))
        .with(Fact::Wire, scope.parameter.clone())
        .with(Fact::Type, context.ty(&scope.ty))
        .with(Fact::Name, scope.type_ident.clone())
        .docs(&scope.docs)
}

/// Only what has a body is decoded.
fn event(context: &Context<'_>, event: &EventPlan) -> Option<Item> {
    let body = event.body.as_ref()?;
    let mut item = Item::new(ItemKind::Event, format!("events::{}", plain(&event.ident)))
        .with(Fact::Wire, event.name.clone())
        .with(Fact::Type, context.ty(body))
        .with(
            Fact::Deprecated,
            event.deprecated.clone().unwrap_or_default(),
        )
        .docs(&event.docs);
    item.place = context.place(&event.place);
    Some(item)
}
