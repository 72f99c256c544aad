//! The fixed fields of the objects of OpenAPI 3.0.4 and 3.1.1 that are not schemas: one table each. What is read of an
//! object, what of it is a piece of its own, and what its faults are, is read off here.

/// What a field takes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// A string. A bare number or flag of YAML is taken as its text.
    Text,
    /// `true` or `false`.
    Flag,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// A list of strings.
    Texts,
    /// Strings by name.
    TextMap,
    /// Anything; part of the typed object.
    Any,
    /// Anything; read by its place, no part of the typed object.
    Aside,
    /// A small object, typed with what holds it.
    Inline(&'static Fields),
    /// A list of such.
    InlineList(&'static Fields),
    /// Such by name.
    InlineMap(&'static Fields),
    /// A piece of its own.
    Piece(Stand),
    /// A list of such.
    PieceList(Stand),
    /// Such by name.
    PieceMap(Stand),
    /// Security requirements (section 4.8.30): a list of scopes by name of scheme, several times.
    Requirements,
    /// Came with 3.2: named, and left out.
    Newer,
}

/// What stands for a piece of its own in the object that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    /// A reference to it.
    Reference,
    /// The empty object, where a reference has no room.
    Empty,
    /// An operation without responses.
    Operation,
}

/// One field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) required: bool,
}

/// The fields of one kind of object.
#[derive(Debug)]
pub(super) struct Fields {
    /// What it is, with its article: for messages.
    pub(super) what: &'static str,
    pub(super) fields: &'static [Field],
}

impl Fields {
    pub(super) fn get(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: false,
    }
}

const fn must(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: true,
    }
}

use Shape::{
    Any, Aside, Flag, Inline, InlineList, InlineMap, Newer, OneOf, PieceList, PieceMap,
    Requirements, Text, TextMap, Texts,
};
use Stand::{Empty, Operation, Reference};

pub(super) const INFO: Fields = Fields {
    what: "an info",
    fields: &[
        may("title", Text),
        may("version", Text),
        may("summary", Text),
        may("description", Text),
        may("termsOfService", Text),
        may(
            "contact",
            Inline(&Fields {
                what: "a contact",
                fields: &[may("name", Text), may("url", Text), may("email", Text)],
            }),
        ),
        may(
            "license",
            Inline(&Fields {
                what: "a license",
                fields: &[
                    must("name", Text),
                    may("url", Text),
                    may("identifier", Text),
                ],
            }),
        ),
    ],
};

pub(super) const SERVER: Fields = Fields {
    what: "a server",
    fields: &[
        must("url", Text),
        may("description", Text),
        may("name", Newer),
        may(
            "variables",
            InlineMap(&Fields {
                what: "a server variable",
                fields: &[
                    must("default", Text),
                    may("enum", Texts),
                    may("description", Text),
                ],
            }),
        ),
    ],
};

const EXTERNAL_DOCS: Fields = Fields {
    what: "external documentation",
    fields: &[must("url", Text), may("description", Text)],
};

pub(super) const TAG: Fields = Fields {
    what: "a tag",
    fields: &[
        must("name", Text),
        may("description", Text),
        may("externalDocs", Inline(&EXTERNAL_DOCS)),
        may("summary", Aside),
        may("parent", Newer),
        may("kind", Newer),
    ],
};

pub(super) const PATH_ITEM: Fields = Fields {
    what: "a path item",
    fields: &[
        may("summary", Text),
        may("description", Text),
        may("servers", InlineList(&SERVER)),
        may("parameters", PieceList(Reference)),
        may("get", Shape::Piece(Operation)),
        may("put", Shape::Piece(Operation)),
        may("post", Shape::Piece(Operation)),
        may("delete", Shape::Piece(Operation)),
        may("options", Shape::Piece(Operation)),
        may("head", Shape::Piece(Operation)),
        may("patch", Shape::Piece(Operation)),
        may("trace", Shape::Piece(Operation)),
        may("query", Newer),
        may("additionalOperations", Newer),
    ],
};

pub(super) const OPERATION: Fields = Fields {
    what: "an operation",
    fields: &[
        may("tags", Texts),
        may("summary", Text),
        may("description", Text),
        may("externalDocs", Inline(&EXTERNAL_DOCS)),
        may("operationId", Text),
        may("parameters", PieceList(Reference)),
        may("requestBody", Shape::Piece(Reference)),
        may("responses", PieceMap(Reference)),
        may("callbacks", PieceMap(Empty)),
        may("deprecated", Flag),
        may("security", Requirements),
        may("servers", InlineList(&SERVER)),
    ],
};

pub(super) const PARAMETER: Fields = Fields {
    what: "a parameter",
    fields: &[
        must("name", Text),
        must("in", OneOf(&["query", "header", "path", "cookie"])),
        may("description", Text),
        may("required", Flag),
        may("deprecated", Flag),
        may("allowEmptyValue", Flag),
        may(
            "style",
            OneOf(&[
                "matrix",
                "label",
                "simple",
                "form",
                "spaceDelimited",
                "pipeDelimited",
                "deepObject",
            ]),
        ),
        may("explode", Flag),
        may("allowReserved", Flag),
        may("schema", Shape::Piece(Reference)),
        may("content", PieceMap(Empty)),
        may("example", Aside),
        may("examples", PieceMap(Reference)),
    ],
};

pub(super) const HEADER: Fields = Fields {
    what: "a header",
    fields: &[
        may("description", Text),
        may("required", Flag),
        may("deprecated", Flag),
        may("style", OneOf(&["simple"])),
        may("explode", Flag),
        may("schema", Shape::Piece(Reference)),
        may("content", PieceMap(Empty)),
        may("example", Aside),
        may("examples", PieceMap(Reference)),
    ],
};

pub(super) const REQUEST_BODY: Fields = Fields {
    what: "a request body",
    fields: &[
        may("description", Text),
        may("content", PieceMap(Empty)),
        may("required", Flag),
    ],
};

pub(super) const RESPONSE: Fields = Fields {
    what: "a response",
    fields: &[
        may("description", Text),
        may("headers", PieceMap(Reference)),
        may("content", PieceMap(Empty)),
        may("links", PieceMap(Reference)),
        may("summary", Newer),
    ],
};

pub(super) const MEDIA_TYPE: Fields = Fields {
    what: "a media type",
    fields: &[
        may("schema", Shape::Piece(Reference)),
        may("example", Aside),
        may("examples", PieceMap(Reference)),
        may("encoding", PieceMap(Empty)),
        may("itemSchema", Aside),
        may("prefixEncoding", Newer),
        may("itemEncoding", Newer),
    ],
};

pub(super) const ENCODING: Fields = Fields {
    what: "an encoding",
    fields: &[
        may("contentType", Text),
        may("headers", PieceMap(Reference)),
        may(
            "style",
            OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
        ),
        may("explode", Flag),
        may("allowReserved", Flag),
        may("encoding", Newer),
        may("prefixEncoding", Newer),
        may("itemEncoding", Newer),
    ],
};

pub(super) const EXAMPLE: Fields = Fields {
    what: "an example",
    fields: &[
        may("summary", Text),
        may("description", Text),
        may("value", Aside),
        may("externalValue", Text),
        may("dataValue", Newer),
        may("serializedValue", Newer),
    ],
};

pub(super) const LINK: Fields = Fields {
    what: "a link",
    fields: &[
        may("operationRef", Text),
        may("operationId", Text),
        may("parameters", Any),
        may("requestBody", Any),
        may("description", Text),
        may("server", Inline(&SERVER)),
    ],
};

macro_rules! flow {
    ($($required:literal)*) => {
        Inline(&Fields { what: "an OAuth flow", fields: &[
            $(must($required, Text),)*
            may("refreshUrl", Text),
            must("scopes", TextMap),
        ] })
    };
}

const FLOWS: Fields = Fields {
    what: "OAuth flows",
    fields: &[
        may("implicit", flow!("authorizationUrl")),
        may("password", flow!("tokenUrl")),
        may("clientCredentials", flow!("tokenUrl")),
        may("authorizationCode", flow!("authorizationUrl" "tokenUrl")),
        may("deviceAuthorization", Newer),
    ],
};

const SCHEME_KIND: Field = must(
    "type",
    OneOf(&["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]),
);

pub(super) const SECURITY_SCHEME: Fields = Fields {
    what: "a security scheme",
    fields: &[SCHEME_KIND, may("description", Text)],
};

/// What a security scheme of each type has besides.
pub(super) const SECURITY_SCHEMES: [(&str, Fields); 4] = [
    (
        "apiKey",
        Fields {
            what: "an `apiKey` scheme",
            fields: &[
                SCHEME_KIND,
                may("description", Text),
                must("name", Text),
                must("in", OneOf(&["query", "header", "cookie"])),
            ],
        },
    ),
    (
        "http",
        Fields {
            what: "an `http` scheme",
            fields: &[
                SCHEME_KIND,
                may("description", Text),
                must("scheme", Text),
                may("bearerFormat", Text),
            ],
        },
    ),
    (
        "oauth2",
        Fields {
            what: "an `oauth2` scheme",
            fields: &[
                SCHEME_KIND,
                may("description", Text),
                must("flows", Inline(&FLOWS)),
                may("oauth2MetadataUrl", Newer),
            ],
        },
    ),
    (
        "openIdConnect",
        Fields {
            what: "an `openIdConnect` scheme",
            fields: &[
                SCHEME_KIND,
                may("description", Text),
                must("openIdConnectUrl", Text),
            ],
        },
    ),
];
