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
    let mut sink = Sink::new(plan);
    modules(&mut sink, plan, chunks);
    client::file(&mut sink, plan);
    events::file(&mut sink, plan);
    root::file(&mut sink, plan);
    testing::files(&mut sink, plan);
    manifest::file(&mut sink, plan);
    readme::file(&mut sink, plan);
    if plan.package.runtime == RuntimeMode::Vendored {
        runtime::files(&mut sink);
    }
    sink.finish()
}

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

/// Puts the pieces, which are in the order of the plan, into the files of their modules.
fn modules(sink: &mut Sink<'_>, plan: &Plan, chunks: Vec<Chunk>) {
    let mut chunks = chunks.into_iter().peekable();
    let mut all = Vec::with_capacity(plan.modules.len());
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
        all.push((index, module, chunks));
    }
    let files = parallel::map(all, |(index, module, chunks)| {
        let mut sink = Sink::new(plan);
        module::files(&mut sink, plan, index, module, chunks);
        sink.finish()
    });
    files.into_iter().for_each(|files| sink.extend(files));
}
