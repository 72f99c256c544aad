//! Security: which schemes there are, and which of them an operation asks for.

use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityScheme as Typed};

use super::{deprecated, extensions};
use crate::api::{
    Docs, OAuthFlow, OAuthFlowKind, ParameterLocation, Requirement, SchemeKind, SecurityScheme,
};
use crate::diagnostic::Diagnostic;
use crate::load::{Node, Place};
use crate::lower::context::Lowering;

/// `components/securitySchemes`.
pub(crate) fn schemes(lowering: &mut Lowering<'_>) -> Vec<SecurityScheme> {
    let mut schemes = Vec::new();
    for (name, written) in lowering.doc.components("securitySchemes") {
        let Some(place) = lowering.end_of(&written, "the scheme is left out") else {
            continue;
        };
        let node = lowering.doc.get(&place);
        let ty = crate::lower::naming::text(node, "type").unwrap_or_default();
        // `openapiv3` knows the types of 3.0.
        let kind = if ty == "mutualTLS" {
            Some(SchemeKind::MutualTls)
        } else {
            lowering
                .doc
                .piece::<Typed>(&place, lowering.diagnostics)
                .map(kind_of)
        };
        let Some(kind) = kind else { continue };
        let description = super::parameter::text_of(node, "description");
        let flag = node.and_then(|node| node.get("deprecated")?.as_bool());
        schemes.push(SecurityScheme {
            name: name.to_owned(),
            kind,
            docs: Docs {
                deprecated: deprecated(flag == Some(true), node, description.as_deref()),
                description,
                extensions: extensions(node),
                ..Docs::default()
            },
            env: lowering
                .config
                .credentials
                .variable(name)
                .map(str::to_owned),
            place,
        });
    }
    schemes
}

fn kind_of(typed: Typed) -> SchemeKind {
    match typed {
        Typed::APIKey { location, name, .. } => SchemeKind::ApiKey {
            location: match location {
                APIKeyLocation::Query => ParameterLocation::Query,
                APIKeyLocation::Header => ParameterLocation::Header,
                APIKeyLocation::Cookie => ParameterLocation::Cookie,
            },
            name,
        },
        Typed::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => SchemeKind::Bearer,
            "basic" => SchemeKind::Basic,
            _ => SchemeKind::OtherHttp(scheme),
        },
        Typed::OAuth2 { flows, .. } => SchemeKind::OAuth2(flows_of(flows)),
        Typed::OpenIDConnect {
            open_id_connect_url,
            ..
        } => SchemeKind::OpenIdConnect {
            url: open_id_connect_url,
        },
    }
}

fn flows_of(flows: OAuth2Flows) -> Vec<OAuthFlow> {
    let mut all = Vec::new();
    if let Some(flow) = flows.implicit {
        all.push(OAuthFlow {
            kind: OAuthFlowKind::Implicit,
            authorization_url: Some(flow.authorization_url),
            token_url: None,
            refresh_url: flow.refresh_url,
            scopes: flow.scopes.into_iter().collect(),
        });
    }
    if let Some(flow) = flows.password {
        all.push(OAuthFlow {
            kind: OAuthFlowKind::Password,
            authorization_url: None,
            token_url: Some(flow.token_url),
            refresh_url: flow.refresh_url,
            scopes: flow.scopes.into_iter().collect(),
        });
    }
    if let Some(flow) = flows.client_credentials {
        all.push(OAuthFlow {
            kind: OAuthFlowKind::ClientCredentials,
            authorization_url: None,
            token_url: Some(flow.token_url),
            refresh_url: flow.refresh_url,
            scopes: flow.scopes.into_iter().collect(),
        });
    }
    if let Some(flow) = flows.authorization_code {
        all.push(OAuthFlow {
            kind: OAuthFlowKind::AuthorizationCode,
            authorization_url: Some(flow.authorization_url),
            token_url: Some(flow.token_url),
            refresh_url: flow.refresh_url,
            scopes: flow.scopes.into_iter().collect(),
        });
    }
    all
}

impl<'d> Lowering<'d> {
    /// What the operation asks for, or else the document.
    pub(super) fn security(&mut self, operation: &Place) -> Vec<Requirement> {
        let own = operation.join("security");
        let place = if self
            .doc
            .get(&own)
            .is_some_and(|node| node.as_array().is_some())
        {
            own
        } else {
            Place::root().join("security")
        };
        let declared: Vec<&str> = self
            .schemes
            .iter()
            .map(|scheme| scheme.name.as_str())
            .collect();
        let mut usable: Vec<Requirement> = Vec::new();
        let mut unusable: Vec<(Place, String, Requirement)> = Vec::new();
        for item in self.doc.items(&place) {
            let Some(object) = self.doc.get(&item).and_then(Node::as_object) else {
                continue;
            };
            let schemes: Vec<(String, Vec<String>)> = object
                .iter()
                .map(|(name, scopes)| (name.to_owned(), texts(scopes)))
                .collect();
            let unknown = schemes
                .iter()
                .find(|(name, _)| !declared.contains(&name.as_str()))
                .map(|(name, _)| name.clone());
            let requirement = Requirement { schemes };
            match unknown {
                Some(name) => unusable.push((item, name, requirement)),
                None if usable.contains(&requirement) => {}
                None => usable.push(requirement),
            }
        }
        let is_lost = usable.is_empty();
        for (item, name, _) in &unusable {
            self.report_unknown_scheme(item, name, is_lost);
        }
        // Without credentials the operation may not go out: what nobody can give stays required.
        if is_lost {
            usable.extend(unusable.into_iter().map(|(_, _, requirement)| requirement));
        }
        usable
    }

    fn report_unknown_scheme(&mut self, item: &Place, name: &str, is_lost: bool) {
        const CODE: &str = "security-scheme-unknown";
        let message = format!("`{name}` is not among the document's security schemes");
        let found = if is_lost {
            Diagnostic::fault(CODE, item, message)
                .instead("no other way to authenticate is left, and the operation refuses to be sent without")
        } else {
            Diagnostic::warning(CODE, item, message).instead("this way to authenticate is left out")
        };
        self.diagnostics.push(found.help(
            "declare the scheme under `components/securitySchemes`, in an overlay if the document is not yours",
        ));
    }
}

fn texts(node: &Node) -> Vec<String> {
    let items = node.as_array().unwrap_or_default();
    items
        .iter()
        .filter_map(Node::as_str)
        .map(str::to_owned)
        .collect()
}
