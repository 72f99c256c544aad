//! The words of a document, taken apart.
//!
//! In: the texts that generated code holds. Out: operations and schemas. The texts are of this very version of the generator,
//! so that what is not understood is left out rather than reported.

use std::collections::HashMap;

use serde_json::Value;

use super::described::Part;
use super::schema::Types;

/// A document.
pub(super) struct Model {
    pub(super) operations: Vec<Operation>,
    pub(super) types: Types,
}

/// An operation.
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    /// The path template.
    pub(super) path: String,
    /// Its own servers, variables filled in.
    pub(super) servers: Vec<String>,
    /// Any one is enough, of which all are needed.
    pub(super) security: Vec<Vec<String>>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Body>,
    pub(super) answers: Vec<Answer>,
    pub(super) output: Output,
}

/// A parameter.
pub(super) struct Parameter {
    pub(super) name: String,
    /// `path`, `query`, `header` or `cookie`.
    pub(super) place: String,
    pub(super) required: bool,
    pub(super) layout: Layout,
    /// Whether its value is a JSON text.
    pub(super) json: bool,
    pub(super) schema: Value,
}

/// How a value is laid out.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// `style`, as documents spell it.
    pub(super) style: String,
    pub(super) explode: bool,
}

/// What a request may carry.
pub(super) struct Body {
    pub(super) required: bool,
    pub(super) contents: Vec<Content>,
}

/// A body in one media type.
pub(super) struct Content {
    pub(super) media_type: String,
    pub(super) kind: Kind,
    pub(super) schema: Value,
    pub(super) example: Option<Value>,
    /// How members of a form are laid out that are not by default.
    pub(super) layouts: Vec<(String, Layout)>,
}

/// How a body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Json,
    Form,
    Multipart,
    Text,
    Events,
    Lines,
    Bytes,
}

/// A documented answer.
pub(super) struct Answer {
    /// `200`, `4XX`, `default`.
    pub(super) status: String,
    /// Whether it is what the caller hopes for.
    pub(super) success: bool,
    /// Each of its representations; the one that the client prefers is the first.
    pub(super) contents: Vec<Content>,
}

/// What the client makes of a success.
pub(super) enum Output {
    /// The body as a whole.
    Whole,
    /// One member of it.
    Member(String),
    /// The items of a page.
    Page(Box<Paging>),
}

/// How a list is paged; names of parameters and paths of members as the document has them.
#[derive(Default)]
pub(super) struct Paging {
    pub(super) style: Style,
    pub(super) items: Vec<String>,
    /// What a request says of its page: its number, its offset or its token.
    pub(super) position: Option<At>,
    pub(super) size: Option<At>,
    pub(super) first: i64,
    pub(super) next: Vec<String>,
    pub(super) more: Vec<String>,
    pub(super) total: Vec<String>,
    pub(super) total_pages: Vec<String>,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Style {
    Page,
    Offset,
    Cursor,
    NextUrl,
    #[default]
    Link,
}

/// Where a request says something of a page.
pub(super) enum At {
    Query(String),
    Body(Vec<String>),
}

impl Model {
    pub(super) fn of(parts: &[&'static Part]) -> Self {
        let texts = parts.iter().flat_map(|part| part.operations);
        let operations = texts.filter_map(|text| serde_json::from_str(text).ok());
        let types = parts.iter().flat_map(|part| part.types).copied();
        Self {
            operations: operations.map(|value| operation(&value)).collect(),
            types: Types::of(types.collect::<HashMap<_, _>>()),
        }
    }
}

impl Answer {
    /// The representation that the client prefers.
    pub(super) fn preferred(&self) -> Option<&Content> {
        self.contents.first()
    }

    /// The status it is given with.
    pub(super) fn code(&self) -> u16 {
        match self.status.parse() {
            Ok(code) => code,
            Err(_) => match self.status.bytes().next() {
                Some(class @ b'1'..=b'5') => u16::from(class - b'0') * 100,
                _ if self.success => 200,
                _ => 500,
            },
        }
    }
}

impl Operation {
    /// The answer that is given when all is well.
    pub(super) fn success(&self) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.success)
    }

    /// What is documented for a status (OpenAPI 3.0.3, section 4.7.16.1: the code itself, its class, `default`).
    pub(super) fn answer(&self, status: u16) -> Option<&Answer> {
        let class = format!("{}XX", status / 100);
        [status.to_string(), class, "default".to_owned()]
            .iter()
            .find_map(|wanted| {
                let mut answers = self.answers.iter();
                answers.find(|answer| answer.status.eq_ignore_ascii_case(wanted))
            })
    }
}

fn operation(value: &Value) -> Operation {
    Operation {
        id: text(&value["id"]),
        method: text(&value["method"]),
        path: text(&value["path"]),
        servers: texts(&value["servers"]),
        security: list(&value["security"]).iter().map(texts).collect(),
        parameters: list(&value["parameters"]).iter().map(parameter).collect(),
        body: value.get("body").map(|body| Body {
            required: body["required"] == true,
            contents: list(&body["contents"]).iter().map(content).collect(),
        }),
        answers: list(&value["answers"]).iter().map(answer).collect(),
        output: output(&value["output"]),
    }
}

fn parameter(value: &Value) -> Parameter {
    Parameter {
        name: text(&value["name"]),
        place: text(&value["in"]),
        required: value["required"] == true,
        layout: layout(value),
        json: value["json"] == true,
        schema: value["schema"].clone(),
    }
}

fn layout(value: &Value) -> Layout {
    Layout {
        style: text(&value["style"]),
        explode: value["explode"] == true,
    }
}

fn content(value: &Value) -> Content {
    let layouts = value["layouts"].as_object().into_iter().flatten();
    Content {
        media_type: text(&value["type"]),
        kind: kind(value["kind"].as_str().unwrap_or_default()),
        schema: value["schema"].clone(),
        example: value.get("example").cloned(),
        layouts: layouts
            .map(|(name, value)| (name.clone(), layout(value)))
            .collect(),
    }
}

fn kind(name: &str) -> Kind {
    match name {
        "json" => Kind::Json,
        "form" => Kind::Form,
        "multipart" => Kind::Multipart,
        "text" => Kind::Text,
        "events" => Kind::Events,
        "lines" => Kind::Lines,
        _ => Kind::Bytes,
    }
}

fn answer(value: &Value) -> Answer {
    Answer {
        status: text(&value["status"]),
        success: value["success"] == true,
        contents: list(&value["contents"]).iter().map(content).collect(),
    }
}

fn output(value: &Value) -> Output {
    if let Some(member) = value["member"].as_str() {
        return Output::Member(member.to_owned());
    }
    let Some(paging) = value.get("paging") else {
        return Output::Whole;
    };
    let at = |key: &str| match &paging[key] {
        Value::String(name) => Some(At::Query(name.clone())),
        Value::Array(_) => Some(At::Body(texts(&paging[key]))),
        _ => None,
    };
    Output::Page(Box::new(Paging {
        style: match paging["style"].as_str().unwrap_or_default() {
            "page" => Style::Page,
            "offset" => Style::Offset,
            "cursor" => Style::Cursor,
            "next-url" => Style::NextUrl,
            _ => Style::Link,
        },
        items: texts(&paging["items"]),
        position: at("position"),
        size: at("size"),
        first: paging["first"]
            .as_i64()
            .unwrap_or_else(|| i64::from(paging["style"] == "page")),
        next: texts(&paging["next"]),
        more: texts(&paging["more"]),
        total: texts(&paging["total"]),
        total_pages: texts(&paging["total_pages"]),
    }))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn texts(value: &Value) -> Vec<String> {
    list(value).iter().map(text).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
