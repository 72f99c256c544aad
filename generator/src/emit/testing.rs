//! `testing/`: a mock of the API, for the tests of the crate's users.
//!
//! A file per module, more where there is much: what the document says of its operations and types, as text that nothing parses
//! before a test runs, and a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::accessors::{Accessors, Methods, Place};
use super::group::{implementation, member};
use super::layout::{self, Layout};
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
    let file = File {
        plan,
        modules,
        parts,
    };
    file.write(sink);
}

/// `testing/mod.rs`
struct File<'p> {
    plan: &'p Plan,
    /// The declarations of modules.
    modules: Vec<String>,
    /// What refers to the parts of the document.
    parts: Vec<String>,
}

impl File<'_> {
    /// Writes it, and what leads to groups apart from it when there are many. No group's module is called `client`.
    fn write(mut self, sink: &mut Sink<'_>) {
        let accessors = Accessors {
            plan: self.plan,
            of_group,
            here: TokenStream::new(),
            up: "super::super",
        };
        let text = match accessors.layout(|methods| self.text(methods)) {
            Layout::Here(text) => text,
            Layout::Apart(files) => {
                let docs = head("What the client has, to be told what to answer.");
                let modules = layout::declarations(&files);
                sink.rust("src/testing/client/mod.rs", format!("{docs}{modules}"));
                layout::write(sink, "src/testing/client", files);
                self.modules.insert(0, "mod client;\n".to_owned());
                self.text(&Methods::default())
            }
        };
        sink.rust("src/testing/mod.rs", text);
    }

    /// Its text, with these accessors.
    fn text(&self, methods: &Methods<'_>) -> String {
        let plan = self.plan;
        let mut text = head(&about(plan));
        text.push_str(&self.modules.concat());
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
        text.push_str(&mock(plan, methods));
        text.push_str(&format!(
        "\n/// What the document says.\nstatic DESCRIBED: rt::testing::Described = rt::testing::Described::new(&API, &[\n{}]);\n",
        self.parts.concat()
    ));
        text
    }
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

/// What leads from the mock to a group, whose path begins with `root`.
fn of_group<'p>(_: &'p Plan, place: Place<'p>, root: &TokenStream) -> Vec<(&'p str, TokenStream)> {
    let Place { module, group, .. } = place;
    let gate = gate::with(module);
    let about = docs(first_paragraph(&module.docs));
    let (method, ty) = (ident(&group.mock_ident), ident(&group.type_ident));
    let module = ident(&module.ident);
    let method = quote! {
        #gate #about
        pub fn #method(&self) -> #root #module::#ty { #root #module::#ty(self.0.handle()) }
    };
    vec![("Mock", method)]
}

/// The mock, with these accessors.
fn mock(plan: &Plan, methods: &Methods<'_>) -> String {
    let about = docs(&format!("A mock of {}.", plan.package.api_title));
    let new = member(quote! {
        #[doc = " A mock in which every operation answers with the document's example."]
        pub fn new() -> Self { Self(rt::testing::MockOf::new(&DESCRIBED)) }
    });
    let definition = format::items([quote! {
        #about
        #[doc = ""]
        #[doc = " What is not of one group is in [`MockOf`]: clients, the server, calls, violations."]
        #[derive(Debug)]
        pub struct Mock(rt::testing::MockOf<Client>);
    }]);
    let members = std::iter::once(new.as_str()).chain(methods.of("Mock"));
    let members = implementation("Mock", members);
    let traits = format::items([
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
    ]);
    [definition, members, traits].join("\n")
}
