//! The files of one module below `testing/`: what the document says of its operations and types, and a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::chunk::bridged;
use super::layout::{self, Bucket, Piece};
use super::scope::Scope;
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
    Operation(&'p OperationPlan, &'p str),
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
    let file = |depth, pieces| {
        let file = File {
            plan,
            module,
            depth,
        };
        file.text(pieces)
    };
    let mut buckets = layout::distribute(pieces(index, module));
    if buckets.len() < 2 {
        let pieces = buckets
            .pop()
            .map(|bucket| bucket.pieces)
            .unwrap_or_default();
        let holder = holder(module);
        let (uses, body) = file(2, pieces);
        let text = format!("{}{uses}{holder}{body}", head(&about));
        sink.rust(format!("src/testing/{name}.rs"), text);
        return vec![module.ident.clone()];
    }
    let mut text = head(&about);
    let mut paths = Vec::new();
    for Bucket {
        name: inner,
        pieces,
    } in buckets
    {
        text.push_str(&format!("pub(super) mod {inner};\n"));
        paths.push(format!("{}::{inner}", module.ident));
        let docs = format!(
            "Those whose names begin with `{}`.",
            inner.trim_end_matches('_')
        );
        let (uses, body) = file(3, pieces);
        let group = module.group.as_ref();
        let group = group.map(|group| format!("use super::{};\n", group.type_ident));
        let group = group.filter(|_| body.contains("\nimpl "));
        sink.rust(
            format!("src/testing/{name}/{inner}.rs"),
            format!("{}{}{uses}{body}", head(&docs), group.unwrap_or_default()),
        );
    }
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
        text.push_str(&holder(module));
    }
    sink.rust(format!("src/testing/{name}/mod.rs"), text);
    paths
}

fn pieces(index: u32, module: &Module) -> Vec<Piece<Item<'_>>> {
    let operations = module.group.iter().flat_map(|group| &group.operations);
    let operations = operations
        .zip(&module.described.operations)
        .map(|(operation, text)| Piece {
            name: operation.ident.clone(),
            lines: 6,
            content: Item::Operation(operation, text),
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
    fn text(&self, items: Vec<Item<'_>>) -> (String, String) {
        let scope = Scope::new(self.plan, u32::MAX);
        let (mut methods, mut operations) = (Vec::new(), String::new());
        let (mut examples, mut types) = (Vec::new(), String::new());
        for item in items {
            match item {
                Item::Operation(operation, text) => {
                    methods.push(stub(&scope, operation));
                    operations.push_str(&format!("        {},\n", raw(text)));
                }
                Item::Type(type_ref, text) => {
                    let Some(ty) = scope.plan_of(type_ref) else {
                        continue;
                    };
                    // A generic type is written out where it is used.
                    if matches!(&ty.kind, TypeKind::Struct(plan) if plan.generic) {
                        continue;
                    }
                    types.push_str(&format!("        ({:?}, {}),\n", ty.ident, raw(text)));
                    if let Some(name) = bridged(ty) {
                        let _ = scope.named(type_ref);
                        examples.push(name);
                    }
                }
            }
        }
        let mut body = String::new();
        if let Some(group) = self.module.group.as_ref().filter(|_| !methods.is_empty()) {
            let name = ident(&group.type_ident);
            body.push('\n');
            body.push_str(&format::items([quote!(impl #name { #(#methods)* })]));
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
        let uses = uses::declarations(self.plan, spot, &scope.into_used(), &|_| false);
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
