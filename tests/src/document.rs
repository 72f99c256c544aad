//! The API's document as the tests see it: plain YAML, read without the generator.
//!
//! In: `specs/email-security/openapi.yaml`. Out: its operations, parameters and schemas, references resolved on request.

use std::fs;

use serde_json::Value;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document {
    root: Value,
}

/// One operation of a document.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// The operation object.
    pub value: Value,
    /// Parameters of the path and of the operation, references resolved.
    pub parameters: Vec<Value>,
}

impl Document {
    /// Reads the document of the API under test.
    ///
    /// # Panics
    /// When the file is missing or not YAML.
    #[must_use]
    pub fn load() -> Self {
        let path = crate::package_path("../specs/email-security/openapi.yaml");
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self::parse(&text)
    }

    /// Parses a document.
    ///
    /// # Panics
    /// When it is not YAML.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self {
            root: serde_yaml::from_str(text).expect("the document is YAML"),
        }
    }

    /// Path of the first server's URL, such as `/client/v4`.
    #[must_use]
    pub fn base_path(&self) -> &str {
        let url = self
            .root
            .pointer("/servers/0/url")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        rest.find('/').map_or("", |slash| &rest[slash..])
    }

    /// Follows references until there is none.
    ///
    /// # Panics
    /// When a reference leads nowhere or in a circle.
    #[must_use]
    pub fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return value;
            };
            let target = reference
                .strip_prefix('#')
                .and_then(|pointer| self.root.pointer(pointer));
            value = target.unwrap_or_else(|| panic!("dangling reference {reference}"));
        }
        panic!("circular reference at {value}")
    }

    /// All operations, in the order of paths and methods.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation> {
        let paths = self
            .root
            .get("paths")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        paths
            .flat_map(|(path, item)| self.operations_of(path, item))
            .collect()
    }

    fn operations_of(&self, path: &str, item: &Value) -> Vec<Operation> {
        let found = METHODS
            .iter()
            .filter_map(|method| item.get(method).map(|operation| (method, operation)));
        found
            .map(|(method, operation)| {
                let lists = [item.get("parameters"), operation.get("parameters")];
                let parameters = lists
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_array)
                    .flatten();
                Operation {
                    id: operation
                        .get("operationId")
                        .and_then(Value::as_str)
                        .unwrap_or_default()
                        .to_owned(),
                    method: method.to_uppercase(),
                    path: path.to_owned(),
                    value: operation.clone(),
                    parameters: parameters
                        .map(|parameter| self.resolve(parameter).clone())
                        .collect(),
                }
            })
            .collect()
    }

    /// The operation that a request belongs to: a literal segment counts more than a template.
    #[must_use]
    pub fn operation_of(&self, method: &str, path: &str) -> Option<Operation> {
        let path = path.strip_prefix(self.base_path())?;
        let mut fitting: Vec<_> = self
            .operations()
            .into_iter()
            .filter(|o| o.method == method && matches(&o.path, path))
            .collect();
        fitting.sort_by_key(|operation| operation.path.matches('{').count());
        fitting.into_iter().next()
    }

    /// Schema of the JSON response with this status, or with its range (`4XX`), or the default.
    #[must_use]
    pub fn response_schema<'a>(
        &'a self,
        operation: &'a Operation,
        status: u16,
    ) -> Option<&'a Value> {
        let responses = operation.value.get("responses")?;
        let keys = [
            status.to_string(),
            format!("{}XX", status / 100),
            "default".to_owned(),
        ];
        let response = keys.iter().find_map(|key| responses.get(key))?;
        self.resolve(response)
            .pointer("/content/application~1json/schema")
    }

    /// Schema of the JSON request body.
    #[must_use]
    pub fn request_schema<'a>(&'a self, operation: &'a Operation) -> Option<&'a Value> {
        let body = operation.value.get("requestBody")?;
        self.resolve(body)
            .pointer("/content/application~1json/schema")
    }
}

fn matches(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) =
        (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template
            .iter()
            .zip(path)
            .all(|(t, p)| t.starts_with('{') || *t == p)
}

impl Operation {
    /// Values of the path's parameters, by name, as they stand in `path`.
    #[must_use]
    pub fn path_values<'a>(&'a self, base: &str, path: &'a str) -> Vec<(&'a str, &'a str)> {
        let path = path.strip_prefix(base).unwrap_or(path);
        let pairs = self.path.split('/').zip(path.split('/'));
        pairs
            .filter_map(|(t, p)| Some((t.strip_prefix('{')?.strip_suffix('}')?, p)))
            .collect()
    }
}
