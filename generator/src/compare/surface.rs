//! The public surface of a generated crate: every item that users can name, with every fact about it that they can notice.
//!
//! What always holds: items are in a fixed order (the crate, its client, then module by module, each item before its members); a path
//! names one item; [`Surface`]'s `Display` and `FromStr` are each other's inverse, one item a line.

use std::fmt;

use sha2::{Digest, Sha256};

/// The public surface of a generated crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surface {
    /// Its items.
    pub items: Vec<Item>,
}

/// One thing that users of the crate can name or notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// How users write it: `allow_policies::AllowPolicy::modified_at`, `allow_policies().list`, `allow_policies().list.per_page`.
    pub path: String,
    /// What is known of it, in the order of [`Fact`]; a fact that is not there is at its default.
    pub facts: Vec<(Fact, String)>,
    /// Where it comes from: `#/components/schemas/Pet`, or `pets.yaml#/Pet` for a file other than the first; empty when it has no place.
    pub place: String,
}

impl Item {
    /// An item without facts.
    pub(crate) fn new(kind: ItemKind, path: impl Into<String>) -> Self {
        Self {
            kind,
            path: path.into(),
            facts: Vec::new(),
            place: String::new(),
        }
    }

    /// The same with a fact; an empty value is the default, and not kept.
    pub(crate) fn with(mut self, fact: Fact, value: impl Into<String>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.facts.push((fact, value));
        }
        self
    }

    /// The same with a flag.
    pub(crate) fn flag(self, fact: Fact, set: bool) -> Self {
        self.with(fact, if set { "yes" } else { "" })
    }

    /// The same with the hash of its documentation.
    pub(crate) fn docs(self, text: &str) -> Self {
        let hash = if text.is_empty() {
            String::new()
        } else {
            fingerprint(text, 4)
        };
        self.with(Fact::Docs, hash)
    }

    /// The value of a fact; empty when it is at its default.
    #[must_use]
    pub fn get(&self, fact: Fact) -> &str {
        self.facts
            .iter()
            .find(|(known, _)| *known == fact)
            .map_or("", |(_, value)| value)
    }

    /// The path of what it is a member of; `None` for what stands by itself.
    #[must_use]
    pub fn parent(&self) -> Option<&str> {
        self.kind
            .is_member()
            .then(|| {
                let cut = |at: usize| self.path.get(..at);
                match self.kind {
                    ItemKind::Operation => self.path.rfind(").").and_then(|at| cut(at + 1)),
                    // What stands in parentheses or after the last point may hold any text of the document.
                    ItemKind::Content => self.path.find(".body(").and_then(|at| cut(at + 5)),
                    ItemKind::Parameter | ItemKind::Body => self.path.rfind('.').and_then(cut),
                    ItemKind::Conversion => self.path.find("::from(").and_then(cut),
                    _ => self.path.rfind("::").and_then(cut),
                }
            })
            .flatten()
    }

    /// The last part of its path.
    #[must_use]
    pub fn name(&self) -> &str {
        let rest = self
            .parent()
            .and_then(|parent| self.path.get(parent.len()..))
            .unwrap_or(&self.path);
        let name = rest.trim_start_matches([':', '.']);
        if self.kind.is_type() {
            name.rsplit("::").next().unwrap_or(name)
        } else {
            name
        }
    }
}

/// The first bytes of a text's SHA-256, in hexadecimal.
pub(crate) fn fingerprint(text: &str, bytes: usize) -> String {
    use fmt::Write as _;
    let mut hex = String::with_capacity(bytes * 2);
    for byte in Sha256::digest(text.as_bytes()).iter().take(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// Declares an enum whose variants have a word in the written form.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// The word for it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// What a word stands for.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }
    };
}

words! {
    /// The kinds of items.
    ItemKind {
        /// The crate itself.
        Crate = "crate",
        /// A server of the API; its path is the URL.
        Server = "server",
        /// Where error bodies hold code and message.
        Errors = "errors",
        /// A setter of `Credentials`.
        Scheme = "scheme",
        /// A method that narrows the client.
        Scope = "scope",
        /// A resource group.
        Group = "group",
        /// A function of a group, with its call type.
        Operation = "operation",
        /// An argument or setter of a call.
        Parameter = "parameter",
        /// The body of a call.
        Body = "body",
        /// A media type of a body.
        Content = "content",
        /// The enum over several success responses.
        Answers = "answers",
        /// One of several success responses.
        Answer = "answer",
        /// The struct of response headers.
        Headers = "headers",
        /// A response header.
        Header = "header",
        /// A struct.
        Struct = "struct",
        /// A field of a struct.
        Field = "field",
        /// `From` or `TryFrom` between types of the crate.
        Conversion = "conversion",
        /// An open enum.
        Enum = "enum",
        /// A listed value of an open enum.
        Variant = "variant",
        /// An enum with a value in each variant.
        Union = "union",
        /// A variant of a union.
        Choice = "choice",
        /// A string newtype.
        Id = "id",
        /// A newtype around an array, map or tuple.
        Wrapper = "wrapper",
        /// A function that decodes a webhook or callback.
        Event = "event",
    }
}

impl ItemKind {
    /// Whether it is a type that requests and responses are made of.
    #[must_use]
    pub const fn is_type(self) -> bool {
        matches!(
            self,
            Self::Struct
                | Self::Enum
                | Self::Union
                | Self::Id
                | Self::Wrapper
                | Self::Headers
                | Self::Answers
        )
    }

    /// Whether it belongs to another item.
    #[must_use]
    pub const fn is_member(self) -> bool {
        matches!(
            self,
            Self::Operation
                | Self::Parameter
                | Self::Body
                | Self::Content
                | Self::Answer
                | Self::Header
                | Self::Field
                | Self::Conversion
                | Self::Variant
                | Self::Choice
        )
    }
}

words! {
    /// What can be known of an item.
    Fact {
        /// Method and path template of an operation.
        Route = "route",
        /// `sent`, `received` or `both`: which messages a type is part of.
        Side = "side",
        /// How a member is there: `required`, `required-nullable`, `optional`, `tri` or `defaulted`; of parameters and bodies the first and third, of headers of parts `demanded` for the first.
        Presence = "presence",
        /// The Rust type; of a field without the `Option` or `Maybe` that its presence puts around it.
        Type = "type",
        /// The name on the wire, where it differs from the identifier.
        Wire = "wire",
        /// Where a parameter is sent.
        In = "in",
        /// The listed value of a variant, as JSON.
        Value = "value",
        /// `serialization` of a parameter: style, explode, reserved characters, media type.
        Style = "style",
        /// The limits that sent values are checked against.
        Limits = "limits",
        /// What an absent member reads as, as JSON.
        Default = "default",
        /// What is always sent, as JSON; of a parameter the text.
        Constant = "constant",
        /// The value can be received, but not sent.
        ReceiveOnly = "receive-only",
        /// Whether the value may hold other media types or encodings.
        Encoding = "encoding",
        /// Arguments of a function, in order.
        Arguments = "arguments",
        /// The name of a call type, struct or variant that belongs to the item.
        Name = "name",
        /// The name of the narrowed type.
        Scoped = "scoped",
        /// The struct of required fields.
        Required = "required",
        /// The setter, where its name differs from the field's.
        Setter = "setter",
        /// What finishing a call gives.
        Output = "output",
        /// The type of the whole body, where `output` is a part of it.
        Whole = "whole",
        /// The member that `output` is read from.
        Member = "member",
        /// The member that says whether a request succeeded.
        Success = "success",
        /// How pages follow each other.
        Paging = "paging",
        /// Statuses.
        Status = "status",
        /// Alternatives of security schemes.
        Security = "security",
        /// Servers of an operation.
        Servers = "servers",
        /// The `Accept` header.
        Accept = "accept",
        /// Methods that ask for another representation, with what each gives.
        Otherwise = "otherwise",
        /// What kind of a thing: of a scheme, an event, an enum.
        Kind = "kind",
        /// Environment variable.
        Env = "env",
        /// The variant that holds what is not listed.
        CatchAll = "catch-all",
        /// The member that tells variants apart, or the tags of a variant.
        Tag = "tag",
        /// The type of further members.
        Rest = "rest",
        /// What is done with further members of another type: nothing said of it where each is of the type.
        Others = "others",
        /// Has a type parameter.
        Generic = "generic",
        /// `From` is there, not only `TryFrom`.
        From = "from",
        /// The members of a multipart body.
        Parts = "parts",
        /// The first server.
        First = "first",
        /// Vendored or crate.
        Runtime = "runtime",
        /// A Cargo feature per group.
        Features = "features",
        /// Bodies of documented errors.
        Errors = "errors",
        /// The type that an error's body is read as.
        ErrorBody = "error-body",
        /// The note of a deprecation, or `yes`.
        Deprecated = "deprecated",
        /// First bytes of the hash of the documentation.
        Docs = "docs",
    }
}
