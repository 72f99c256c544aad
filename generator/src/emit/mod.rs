//! The last step before disk: a [`Plan`] becomes the text of files.
//!
//! In: a plan, in which everything is decided. Out: [`Files`]. What always holds: nothing here decides what a thing is or is
//! called; every file starts with the generated header; paths in the code are relative; no file of Rust has more than 2,000
//! lines unless one type or operation alone has; the same plan gives the same bytes.
//!
//! One small emitter per kind of item turns plan into tokens. Types and operations are formatted one by one, on as many threads
//! as the machine has, and then put together into files.

mod accessors;
mod answers;
mod api;
mod argument;
mod bodies;
mod carry;
mod chunk;
mod client;
mod construct;
mod convert;
mod credentials;
mod dispatch;
mod enums;
mod events;
mod example;
mod format;
mod gate;
mod group;
mod layout;
mod limits;
mod literal;
mod manifest;
mod mocked;
mod module;
mod newtypes;
mod operations;
mod outputs;
mod parameters;
mod readme;
mod root;
mod runtime;
mod scope;
mod sink;
mod statuses;
mod structs;
mod testing;
#[cfg(test)]
mod tests;
mod tokens;
mod unions;
mod uses;

use std::collections::{BTreeMap, HashSet};

use chunk::Chunk;
use sink::Sink;

use crate::files::Files;
use crate::parallel;
use crate::plan::{OperationPlan, ParameterPlan, Plan, RuntimeMode, TypePlan, TypeRef};

/// The files of the planned crate.
#[must_use]
pub fn emit(plan: &Plan) -> Files {
    let chunks = parallel::map(work(plan), |item| match item {
        Work::Type(type_ref, ty) => Chunk::Type(chunk::of_type(plan, type_ref, ty)),
        Work::Operation(module, operation) => {
            Chunk::Operation(group::operation(plan, module, operation))
        }
        Work::Parameter(module, parameter) => {
            Chunk::Parameter(group::description(module, parameter))
        }
    });
    let mut parts = modules(plan, chunks);
    parts.extend(
        [
            client::file,
            testing::files,
            events::file,
            root::file,
            manifest::file,
            readme::file,
        ]
        .map(|part| -> Part<'_> { Box::new(move |sink| part(sink, plan)) }),
    );
    if plan.package.runtime == RuntimeMode::Vendored {
        parts.push(Box::new(runtime::files));
    }
    let files = parallel::map(parts, |part| {
        let mut sink = Sink::new(plan);
        part(&mut sink);
        sink.finish()
    });
    let mut sink = Sink::new(plan);
    files.into_iter().for_each(|files| sink.extend(files));
    sink.finish()
}

/// What writes some of the files.
type Part<'p> = Box<dyn FnOnce(&mut Sink<'p>) + Send + 'p>;

/// What is formatted on its own.
enum Work<'p> {
    Type(TypeRef, &'p TypePlan),
    Operation(u32, &'p OperationPlan),
    /// The description of a parameter, which operations of a module may share.
    Parameter(u32, &'p ParameterPlan),
}

/// Every type, operation and description of a parameter, in the order of the plan.
fn work(plan: &Plan) -> Vec<Work<'_>> {
    let mut work = Vec::new();
    for (module, content) in (0u32..).zip(&plan.modules) {
        for (index, ty) in (0u32..).zip(&content.types) {
            work.push(Work::Type(TypeRef { module, index }, ty));
        }
        let operations = content.group.iter().flat_map(|group| &group.operations);
        work.extend(
            operations
                .clone()
                .map(|operation| Work::Operation(module, operation)),
        );
        let mut described = HashSet::new();
        let all = operations.flat_map(OperationPlan::parameters);
        work.extend(
            all.filter(|parameter| !parameters::is_plain(parameter))
                .filter(|parameter| described.insert(parameter.static_ident.as_str()))
                .map(|parameter| Work::Parameter(module, parameter)),
        );
    }
    work
}

/// What puts the pieces, which are in the order of the plan, into the files of each module.
fn modules(plan: &Plan, chunks: Vec<Chunk>) -> Vec<Part<'_>> {
    let mut chunks = chunks.into_iter().peekable();
    let mut all: Vec<Part<'_>> = Vec::with_capacity(plan.modules.len());
    for (index, module) in (0u32..).zip(&plan.modules) {
        let (mut types, mut operations) = (Vec::new(), Vec::new());
        let mut descriptions = BTreeMap::new();
        while let Some(chunk) = chunks.next_if(|chunk| chunk.module() == index) {
            match chunk {
                Chunk::Type(ty) => types.push(ty),
                Chunk::Operation(operation) => operations.push(operation),
                Chunk::Parameter(described) => {
                    descriptions.insert(described.ident, described.text);
                }
            }
        }
        let chunks = module::Chunks {
            types,
            operations,
            descriptions,
        };
        all.push(Box::new(move |sink| {
            module::files(sink, plan, index, module, chunks);
        }));
    }
    all
}
