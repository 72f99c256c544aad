//! The files of one module below `testing/`: what the document says of its operations and types, and a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::chunk::bridged;
use super::group::{Code, implementation, member};
use super::layout::{self, Layout, Piece};
use super::scope::{Scope, Used};
use super::sink::{Sink, head};
use super::tokens::{docs, expect_deprecated, first_paragraph, ident};
use super::uses::{self, Spot};
use super::{bodies, format};
use crate::api::ContentEncoding;
use crate::plan::{
    BodyContentPlan, BodyPlan, Module, OperationPlan, OutputPlan, Plan, RustType, TypeKind, TypeRef,
};

/// An operation or a type.
enum Item<'p> {
    Operation { method: Code, described: &'p str },
    Type(TypeRef, &'p str),
}

/// Writes the files of a module; gives the paths of those with a part of the document, from `testing`.
pub(super) fn module_files(
    sink: &mut Sink<'_>,
    plan: &Plan,
    index: u32,
    module: &Module,
) -> Vec<String> {
    let name = module.ident.trim_start_matches("r#");
    let about = match &module.group {
        Some(group) => format!("The operations of `{}`.", group.method_ident),
        None => "Types that several resource groups share.".to_owned(),
    };
    let file = |depth, items: &[Item<'_>]| {
        let file = File {
            plan,
            module,
            depth,
        };
        file.text(items)
    };
    let holder = holder(module);
    let text = |beginning: Option<&str>, items: &[Item<'_>]| match beginning {
        None => {
            let (uses, body) = file(2, items);
            format!("{}{uses}{holder}{body}", head(&about))
        }
        Some(beginning) => {
            let docs = format!("Those whose names begin with `{beginning}`.");
            let (uses, body) = file(3, items);
            let group = module.group.as_ref();
            let group = group.map(|group| format!("use super::{};\n", group.type_ident));
            let group = group.filter(|_| body.contains("\nimpl "));
            format!("{}{}{uses}{body}", head(&docs), group.unwrap_or_default())
        }
    };
    let files = match layout::distribute(pieces(plan, index, module), text) {
        Layout::Here(text) => {
            sink.rust(format!("src/testing/{name}.rs"), text);
            return vec![module.ident.clone()];
        }
        Layout::Apart(files) => files,
    };
    let mut text = head(&about);
    let mut paths = Vec::new();
    for file in &files {
        let inner = &file.name;
        text.push_str(&format!("pub(super) mod {inner};\n"));
        paths.push(format!("{}::{inner}", module.ident));
    }
    layout::write(sink, &format!("src/testing/{name}"), files);
    if module.group.is_some() {
        let spot = Spot {
            depth: 2,
            module: u32::MAX,
        };
        let scope = Scope::new(plan, u32::MAX);
        text.push('\n');
        text.push_str(&uses::declarations(plan, spot, &scope.into_used(), &|_| {
            false
        }));
        text.push_str(&holder);
    }
    sink.rust(format!("src/testing/{name}/mod.rs"), text);
    paths
}

fn pieces<'p>(plan: &Plan, index: u32, module: &'p Module) -> Vec<Piece<Item<'p>>> {
    let operations = module.group.iter().flat_map(|group| &group.operations);
    let operations = operations
        .zip(&module.described.operations)
        .map(|(operation, described)| {
            let scope = Scope::new(plan, u32::MAX);
            let text = member(stub(&scope, operation));
            Piece {
                name: operation.ident.clone(),
                lines: text.lines().count() + 1,
                content: Item::Operation {
                    method: Code {
                        text,
                        used: scope.into_used(),
                    },
                    described,
                },
            }
        });
    let types = (0u32..)
        .zip(&module.types)
        .zip(&module.described.types)
        .map(|((at, ty), text)| Piece {
            name: ty.ident.clone(),
            lines: 1,
            content: Item::Type(
                TypeRef {
                    module: index,
                    index: at,
                },
                text,
            ),
        });
    operations.chain(types).collect()
}

/// The type that has the operations of a group.
fn holder(module: &Module) -> String {
    let Some(group) = &module.group else {
        return String::new();
    };
    let name = ident(&group.type_ident);
    let about = docs(&format!(
        "The operations of `{}`, to be told what to answer.",
        group.method_ident
    ));
    format::items([quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name(pub(super) rt::testing::Handle);
    }])
}

/// One file of a module.
struct File<'p> {
    plan: &'p Plan,
    module: &'p Module,
    /// How many modules it is below the root.
    depth: usize,
}

impl File<'_> {
    /// The `use` declarations, and what follows them.
    fn text(&self, items: &[Item<'_>]) -> (String, String) {
        let scope = Scope::new(self.plan, u32::MAX);
        let mut used = Used::default();
        let (mut methods, mut operations) = (Vec::new(), String::new());
        let (mut examples, mut types) = (Vec::new(), String::new());
        for item in items {
            match item {
                Item::Operation { method, described } => {
                    methods.push(method.text.as_str());
                    used.merge(&method.used);
                    operations.push_str(&format!("        {},\n", raw(described)));
                }
                Item::Type(type_ref, text) => {
                    let Some(ty) = scope.plan_of(*type_ref) else {
                        continue;
                    };
                    // A generic type is written out where it is used.
                    if matches!(&ty.kind, TypeKind::Struct(plan) if plan.generic) {
                        continue;
                    }
                    types.push_str(&format!("        ({:?}, {}),\n", ty.ident, raw(text)));
                    if let Some(name) = bridged(ty) {
                        let _ = scope.named(*type_ref);
                        examples.push(name);
                    }
                }
            }
        }
        let mut body = String::new();
        if let Some(group) = self.module.group.as_ref().filter(|_| !methods.is_empty()) {
            body.push('\n');
            body.push_str(&implementation(&group.type_ident, methods.into_iter()));
        }
        let root = "super::".repeat(self.depth - 1);
        let visible = match self.depth {
            2 => "pub(super)".to_owned(),
            _ => "pub(in super::super)".to_owned(),
        };
        let list = |items: String| match items.is_empty() {
            true => "&[]".to_owned(),
            false => format!("&[\n{items}    ]"),
        };
        body.push_str(&format!(
            "\n/// What the document says of them.\n{visible} static PART: rt::testing::Part = rt::testing::Part {{\n    operations: {},\n    types: {},\n}};\n",
            list(operations),
            list(types)
        ));
        if !examples.is_empty() {
            let described = format!("{root}DESCRIBED");
            let arguments: Vec<&str> = std::iter::once(described.as_str())
                .chain(examples.iter().map(String::as_str))
                .collect();
            body.push('\n');
            body.push_str(&uses::call("rt::examples", &arguments));
        }
        let spot = Spot {
            depth: self.depth,
            module: u32::MAX,
        };
        used.merge(&scope.into_used());
        let uses = uses::declarations(self.plan, spot, &used, &|_| false);
        (uses, body)
    }
}

/// The method of an operation.
fn stub(scope: &Scope<'_>, operation: &OperationPlan) -> TokenStream {
    let name = ident(&operation.ident);
    let id = &operation.id;
    let about = docs(&format!(
        "{}\n\n`{} {}`",
        first_paragraph(operation.docs.trim()),
        operation.method,
        operation.path.replace('`', "'")
    ));
    let ((body, answer), named) = scope.deprecation(|| {
        (
            body_type(scope, operation.body.as_ref()),
            answer_type(scope, &operation.output),
        )
    });
    let expect = expect_deprecated(named);
    quote! {
        #about #expect
        pub fn #name(&self) -> rt::testing::Stub<#body, #answer> { self.0.stub(#id) }
    }
}

/// What a closure gets as the body.
fn body_type(scope: &Scope<'_>, body: Option<&BodyPlan>) -> TokenStream {
    let Some(body) = body else {
        return quote!(());
    };
    let [content] = body.contents.as_slice() else {
        return quote!(rt::Bytes);
    };
    let ty = match content.encoding {
        ContentEncoding::Multipart => return quote!(rt::testing::ReceivedParts),
        _ if bodies::is_raw(content) => return quote!(rt::Bytes),
        _ => scope.ty(&content.ty),
    };
    if body.required || is_option(content) {
        ty
    } else {
        quote!(Option<#ty>)
    }
}

fn is_option(content: &BodyContentPlan) -> bool {
    matches!(content.ty, RustType::Option(_))
}

/// What an answer is made from.
fn answer_type(scope: &Scope<'_>, output: &OutputPlan) -> TokenStream {
    match output {
        OutputPlan::Empty => quote!(()),
        OutputPlan::Json(ty) | OutputPlan::Member { ty, .. } => scope.ty(ty),
        OutputPlan::Page { item: ty, .. } | OutputPlan::Events(ty) | OutputPlan::Lines(ty) => {
            let ty = scope.ty(ty);
            quote!(Vec<#ty>)
        }
        OutputPlan::Text => quote!(String),
        OutputPlan::Bytes => quote!(rt::Bytes),
        OutputPlan::Choice { .. } => quote!(rt::Value),
    }
}

/// A raw string literal.
fn raw(text: &str) -> String {
    let mut marks = "#".to_owned();
    while text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    format!("r{marks}\"{text}\"{marks}")
}
