//! `testing/`: a mock of the API, for the tests of the crate's users.
//!
//! A file per module, more where there is much: what the document says of its operations and types, as text that nothing parses
//! before a test runs, and a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::mocked::module_files;
use super::scope::Scope;
use super::sink::{Sink, head};
use super::tokens::{docs, first_paragraph, ident};
use super::uses::{self, Spot};
use super::{format, gate};
use crate::parallel;
use crate::plan::{Plan, RuntimeMode};

/// Items of the runtime that a test needs by name.
const EXPORTS: &[&str] = &[
    "Clock",
    "Example",
    "Fault",
    "Handle",
    "IntoReply",
    "MockOf",
    "MockTransport",
    "ReadBody",
    "Received",
    "ReceivedPart",
    "ReceivedParts",
    "Reply",
    "Request",
    "Stub",
];

/// What there is where there are sockets.
const WITH_SOCKETS: &[&str] = &["Server"];

/// Writes `src/testing/`.
pub(super) fn files(sink: &mut Sink<'_>, plan: &Plan) {
    let all = (0u32..).zip(&plan.modules);
    let all = all.filter(|(_, module)| module.group.is_some() || !module.types.is_empty());
    let made = parallel::map(all.collect(), |(index, module)| {
        let mut sink = Sink::new(plan);
        let paths = module_files(&mut sink, plan, index, module);
        (module, sink.finish(), paths)
    });
    let mut parts = Vec::new();
    let mut modules = Vec::new();
    for (module, files, paths) in made {
        sink.extend(files);
        let gate = gate::attribute(module);
        let file = if paths.contains(&module.ident) {
            ".rs"
        } else {
            "/mod.rs"
        };
        modules.push(format!(
            "{gate}{}",
            super::root::public_module(&module.ident, file)
        ));
        for path in paths {
            let gate = gate.trim_end();
            let gate = if gate.is_empty() {
                String::new()
            } else {
                format!("{gate} ")
            };
            parts.push(format!("    {gate}&{path}::PART,\n"));
        }
    }
    sink.rust("src/testing/mod.rs", root(plan, &modules, &parts));
}

/// `testing/mod.rs`
fn root(plan: &Plan, modules: &[String], parts: &[String]) -> String {
    let mut text = head(&about(plan));
    text.push_str(&modules.concat());
    let runtime = match plan.package.runtime {
        RuntimeMode::Vendored => "super::runtime::testing",
        RuntimeMode::Crate => "specwright_runtime::testing",
    };
    text.push('\n');
    text.push_str(&uses::export(runtime, EXPORTS));
    text.push_str("#[cfg(not(target_arch = \"wasm32\"))]\n");
    text.push_str(&uses::export(runtime, WITH_SOCKETS));
    let scope = Scope::new(plan, u32::MAX);
    let spot = Spot {
        depth: 1,
        module: u32::MAX,
    };
    let declarations = uses::declarations(plan, spot, &scope.into_used(), &|_| false);
    text.push_str(declarations.trim_end());
    text.push_str("\nuse super::client::{API, Client};\n\n");
    text.push_str(&format::items(mock(plan)));
    text.push_str(&format!(
        "\n/// What the document says.\nstatic DESCRIBED: rt::testing::Described = rt::testing::Described::new(&API, &[\n{}]);\n",
        parts.concat()
    ));
    text
}

/// The documentation of the module.
fn about(plan: &Plan) -> String {
    let krate = &plan.package.ident;
    let example = plan.modules.iter().find_map(|module| {
        let group = module.group.as_ref()?;
        let operation = group.operations.first()?;
        Some((&group.mock_ident, &operation.ident))
    });
    let call = match example {
        Some((group, operation)) => format!(
            "mock.{group}().{operation}().once(Reply::status(503)); // then the document's example, or what `answer` or `on` says\n"
        ),
        None => String::new(),
    };
    format!(
        "A mock of the API, for tests.\n\n\
         The client is the real one; what it sends is checked against the document, and answered with the document's examples\n\
         unless a test says otherwise, operation by operation:\n\n\
         ```ignore\n\
         use {krate}::testing::{{Mock, Reply}};\n\n\
         let mock = Mock::new();\n\
         {call}\
         let client = mock.client();\n\
         // … the code under test, with this client …\n\
         mock.verify(); // panics with everything that was sent and that the document forbids\n\
         ```\n\n\
         Values to answer with begin as [`Example::example`] or [`Example::minimal`]."
    )
}

/// The mock, and a method per group.
fn mock(plan: &Plan) -> Vec<TokenStream> {
    let about = docs(&format!("A mock of {}.", plan.package.api_title));
    let groups = plan.modules.iter().filter_map(|module| {
        let group = module.group.as_ref()?;
        let gate = gate::with(module);
        let about = docs(first_paragraph(&module.docs));
        let (method, ty) = (ident(&group.mock_ident), ident(&group.type_ident));
        let module = ident(&module.ident);
        Some(quote! {
            #gate #about
            pub fn #method(&self) -> #module::#ty { #module::#ty(self.0.handle()) }
        })
    });
    vec![
        quote! {
            #about
            #[doc = ""]
            #[doc = " What is not of one group is in [`MockOf`]: clients, the server, calls, violations."]
            #[derive(Debug)]
            pub struct Mock(rt::testing::MockOf<Client>);
        },
        quote! {
            impl Mock {
                #[doc = " A mock in which every operation answers with the document's example."]
                pub fn new() -> Self { Self(rt::testing::MockOf::new(&DESCRIBED)) }

                #(#groups)*
            }
        },
        quote! {
            impl Default for Mock {
                fn default() -> Self { Self::new() }
            }
        },
        quote! {
            impl std::ops::Deref for Mock {
                type Target = rt::testing::MockOf<Client>;

                fn deref(&self) -> &Self::Target { &self.0 }
            }
        },
    ]
}
