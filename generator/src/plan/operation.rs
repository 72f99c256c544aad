//! The planned client: credentials, groups, and one call type per operation.

use super::{Checks, RustType};
use crate::api::{
    EventKind, OAuthFlow, Paging, ParameterLocation, ParameterStyle, Requirement, SchemeKind,
    Server, StatusRange,
};
use crate::load::Place;

/// The client type.
#[derive(Debug, Clone)]
pub struct Client {
    /// The API's servers; the first is the default.
    pub servers: Vec<Server>,
    /// One setter of `Credentials` each.
    pub schemes: Vec<SchemePlan>,
    /// Environment variable that overrides the server.
    pub base_url_env: Option<String>,
    /// Where an error body holds its code and message.
    pub error_shape: ErrorShape,
    /// Narrowed clients (`client.account(id)`).
    pub scopes: Vec<ScopePlan>,
}

/// A way to authenticate.
#[derive(Debug, Clone)]
pub struct SchemePlan {
    /// Identifier of its setter.
    pub ident: String,
    /// Its name in the document.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// How it is sent.
    pub kind: SchemeKind,
    /// The environment variable that holds it.
    pub env: Option<String>,
    /// The flows of an OAuth 2.0 scheme.
    pub flows: Vec<OAuthFlow>,
}

/// Where an error body holds what a user looks for; empty where unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorShape {
    /// Path of the list of errors from the body's root; empty: the body itself is one error.
    pub list: Vec<String>,
    /// Path of the code within an error.
    pub code: Vec<String>,
    /// Path of the message within an error.
    pub message: Vec<String>,
    /// Path of a nested list of causes within an error.
    pub chain: Vec<String>,
    /// Path of the pointer to the faulty part of the request within an error.
    pub pointer: Vec<String>,
    /// The header that holds the request's id.
    pub request_id_header: Option<String>,
}

/// A client narrowed to one value of a path parameter.
#[derive(Debug, Clone)]
pub struct ScopePlan {
    /// Identifier of the method on the client: `account`.
    pub ident: String,
    /// Identifier of the type it gives: `Account`.
    pub type_ident: String,
    /// Identifier of its argument: `account_id`.
    pub argument: String,
    /// The path parameter's name on the wire.
    pub parameter: String,
    /// Its type.
    pub ty: RustType,
    /// Its documentation.
    pub docs: String,
    /// Indices of the modules whose groups it gives.
    pub modules: Vec<u32>,
}

/// A resource group.
#[derive(Debug, Clone)]
pub struct Group {
    /// Identifier of the method on the client: `allow_policies`.
    pub method_ident: String,
    /// Identifier of the method on the mock; differs only where the mock has a method of that name.
    pub mock_ident: String,
    /// Identifier of the type: `AllowPolicies`.
    pub type_ident: String,
    /// Identifier of the narrowed type, when a scope has this group: `AccountAllowPolicies`.
    pub scoped_ident: Option<String>,
    /// In document order.
    pub operations: Vec<OperationPlan>,
}

/// One operation: a function and a call type.
#[derive(Debug, Clone)]
pub struct OperationPlan {
    /// Identifier of the function: `list`.
    pub ident: String,
    /// Identifier of the call type: `ListAllowPoliciesCall`.
    pub call_ident: String,
    /// Identifier of the static route: `LIST`.
    pub route_ident: String,
    /// Its documentation.
    pub docs: String,
    /// `#[deprecated(note)]`
    pub deprecated: Option<String>,
    /// The operation's id in the document, or method and path.
    pub id: String,
    /// Upper case.
    pub method: String,
    /// The template.
    pub path: String,
    /// Its own servers.
    pub servers: Vec<Server>,
    /// Any one is enough.
    pub security: Vec<Requirement>,
    /// Arguments of the function: required parameters that are for the caller to say. A required body follows them ([`Self::body`]).
    pub arguments: Vec<ParameterPlan>,
    /// Required parameters that can have one value only: the client sends them by itself.
    pub constants: Vec<ConstantPlan>,
    /// Setters of the call type: optional parameters.
    pub setters: Vec<ParameterPlan>,
    /// Setters of headers of the body's parts.
    pub part_headers: Vec<PartHeaderPlan>,
    /// The body, an argument when required, otherwise a setter.
    pub body: Option<BodyPlan>,
    /// What `send` gives.
    pub output: OutputPlan,
    /// The value of `Accept`.
    pub accept: Option<String>,
    /// Other representations of what it gives, each with a method of its own.
    pub alternatives: Vec<AlternativePlan>,
    /// Documented errors: statuses, and type of the body if it has one.
    pub errors: Vec<(StatusRange, Option<RustType>)>,
    /// Where error bodies differ by status: the enum over them.
    pub error_choice: Option<ErrorChoice>,
    /// The headers of its responses that the document describes.
    pub headers: Option<HeadersPlan>,
    /// The header that carries an idempotency key, if it is not `Idempotency-Key`.
    pub idempotency_header: Option<String>,
    /// The boolean member of its answers' JSON that is `false` where the request has failed.
    pub success: Option<String>,
    /// `Some(name of the path parameter)` when the scoped form leaves it out.
    pub scope_parameter: Option<String>,
    /// Where it is declared.
    pub place: Place,
}

impl OperationPlan {
    /// Every parameter: what the function takes, what the client sends by itself, and what setters set.
    pub fn parameters(&self) -> impl Iterator<Item = &ParameterPlan> {
        let headers = self.part_headers.iter().map(|planned| &planned.header);
        let constants = self.constants.iter().map(|planned| &planned.parameter);
        let required = self.arguments.iter().chain(constants);
        required.chain(&self.setters).chain(headers)
    }
}

/// An enum over the bodies of errors.
#[derive(Debug, Clone)]
pub struct ErrorChoice {
    /// Its identifier.
    pub ident: String,
    /// A variant for each of the operation's `errors`, in their order; `None` for those without a body.
    pub variants: Vec<Option<String>>,
}

/// The described headers of responses: a struct read from a response.
#[derive(Debug, Clone)]
pub struct HeadersPlan {
    /// Identifier of the struct.
    pub ident: String,
    /// In document order.
    pub headers: Vec<HeaderPlan>,
}

/// A described header.
#[derive(Debug, Clone)]
pub struct HeaderPlan {
    /// Identifier of its field.
    pub ident: String,
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// Its type; the field is an `Option` of it, for a proxy may have dropped the header.
    pub ty: RustType,
}

/// A payload that the API sends to its users, and that they decode.
#[derive(Debug, Clone)]
pub struct EventPlan {
    /// Identifier of the function that decodes it.
    pub ident: String,
    /// Its name in the document.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// `#[deprecated(note)]`
    pub deprecated: Option<String>,
    /// Webhook or callback.
    pub kind: EventKind,
    /// The type of its JSON body; `None` when it has none, or one that is not JSON.
    pub body: Option<RustType>,
    /// Where it is declared.
    pub place: Place,
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct ParameterPlan {
    /// Identifier of the argument or setter.
    pub ident: String,
    /// Identifier of its static description, shared by equal parameters of a module.
    pub static_ident: String,
    /// Its name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterLocation,
    /// `style`
    pub style: ParameterStyle,
    /// `explode`
    pub explode: bool,
    /// `allowReserved`
    pub allow_reserved: bool,
    /// The media type of a `content` parameter.
    pub content: Option<String>,
    /// Its type, owned.
    pub ty: RustType,
    /// What a sent value must satisfy.
    pub checks: Checks,
    /// Its documentation.
    pub docs: String,
    /// `#[deprecated(note)]`
    pub deprecated: Option<String>,
    /// Where it is declared.
    pub place: Place,
}

/// A parameter that the client sends by itself.
#[derive(Debug, Clone)]
pub struct ConstantPlan {
    /// The parameter; it has no checks, for the value is right.
    pub parameter: ParameterPlan,
    /// Its value: a scalar.
    pub value: serde_json::Value,
}

impl ConstantPlan {
    /// The value as every style lays it out: a scalar is its text.
    pub fn text(&self) -> String {
        match &self.value {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }
}

/// A header of a part of a body.
#[derive(Debug, Clone)]
pub struct PartHeaderPlan {
    /// The name of the part.
    pub part: String,
    /// The header, with its setter.
    pub header: ParameterPlan,
    /// Whether the part is refused without it.
    pub required: bool,
}

/// What is sent.
#[derive(Debug, Clone)]
pub struct BodyPlan {
    /// Whether it is an argument.
    pub required: bool,
    /// Its documentation.
    pub docs: String,
    /// One: taken as it is. Several: the caller chooses by a generated enum of `choice_ident`.
    pub contents: Vec<BodyContentPlan>,
    /// Identifier of the enum over several contents.
    pub choice_ident: Option<String>,
}

/// A body in one media type.
#[derive(Debug, Clone)]
pub struct BodyContentPlan {
    /// Identifier of its variant in the choice.
    pub variant_ident: String,
    /// The media type.
    pub media_type: String,
    /// Whether that is a range, of which the caller has to choose a type: `image/*`.
    pub ranged: bool,
    /// How it is encoded.
    pub encoding: crate::api::ContentEncoding,
    /// Its type.
    pub ty: RustType,
    /// Per-part encodings of a form or multipart body.
    pub parts: Vec<crate::api::PartEncoding>,
    /// What a sent value must satisfy.
    pub checks: Checks,
}

/// What `send` gives.
#[derive(Debug, Clone)]
pub enum OutputPlan {
    /// `()`: no body is documented.
    Empty,
    /// A JSON value.
    Json(RustType),
    /// One member of a JSON object; the whole object has type `whole`.
    Member {
        /// The member's name.
        member: String,
        /// Its type.
        ty: RustType,
        /// The envelope's type, with its parameter filled in.
        whole: RustType,
    },
    /// A page of items.
    Page {
        /// The type of an item.
        item: RustType,
        /// Where the items are, and how the next page is asked for.
        paging: Box<Paging>,
        /// The type of the whole body.
        whole: RustType,
        /// Identifier of the static paging description.
        static_ident: String,
    },
    /// Text.
    Text,
    /// Bytes, all at once or streamed.
    Bytes,
    /// Server-sent events whose data is of this type.
    Events(RustType),
    /// A JSON value per line or record.
    Lines(RustType),
    /// Several success responses: an enum by status.
    Choice {
        /// Identifier of the enum.
        ident: String,
        /// Its variants.
        variants: Vec<OutputVariant>,
    },
}

/// Another representation of what an operation gives.
#[derive(Debug, Clone)]
pub struct AlternativePlan {
    /// Identifier of the method: `send_csv`.
    pub ident: String,
    /// Identifier of the method that gives the body piece by piece, where it is bytes: `stream_csv`.
    pub stream_ident: Option<String>,
    /// The value of `Accept`.
    pub media_type: String,
    /// What it gives; never `Empty`, `Member`, `Page` or `Choice`.
    pub output: OutputPlan,
}

/// One success response of several.
#[derive(Debug, Clone)]
pub struct OutputVariant {
    /// Identifier of the variant.
    pub ident: String,
    /// Which statuses it stands for.
    pub status: StatusRange,
    /// What it holds; never `Page` or `Choice`.
    pub output: Box<OutputPlan>,
    /// Its documentation.
    pub docs: String,
}
