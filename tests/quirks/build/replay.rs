//! A test per case that calls every operation of its mock.

use std::fmt::Write as _;

use proofs::{document, driver};
use specwright::api::ContentEncoding;
use specwright::pipeline;
use specwright::plan::{OperationPlan, OutputPlan, Plan, RustType, TypeKind};

use super::Case;

impl Case {
    /// A test that calls every operation, in every way it can be finished, and is answered by the case's mock with what the document
    /// shows.
    pub(crate) fn replay(&self, out: &mut String) {
        let (loaded, json) =
            document::load(&self.spec()).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        let (_, plan, _) = pipeline::plan(&loaded, &self.config());
        let written = driver::all(&plan, &json);
        if written.operations == 0 {
            return;
        }
        let mut body = String::new();
        for way in &written.ways {
            let Some(operation) = operation(&plan, &way.operation) else {
                continue;
            };
            // Once with values from the document, once with what the crate itself shows of the body.
            let mut calls = vec![(way.mode.clone(), way.call.clone())];
            if let Some(body) = way.body.as_ref().filter(|_| has_example(&plan, operation)) {
                let shown = way
                    .call
                    .replacen(body, "&client::testing::Example::example()", 1);
                calls.push((format!("{}, its own example", way.mode), shown));
            }
            for finish in finishes(operation) {
                for (mode, call) in &calls {
                    writeln!(
                        body,
                        "    let outcome: Outcome = async {{ {}; Ok(()) }}.await;\n    replay.came({:?}, {finish:?}, {mode:?}, outcome, &mock.take_violations());",
                        finish.replace("CALL", call),
                        way.operation
                    )
                    .expect("a string grows");
                }
            }
        }
        for (_, operation, why) in NEVER.iter().filter(|(case, ..)| *case == self.name) {
            writeln!(body, "    replay.never({operation:?}, {why:?});").expect("a string grows");
        }
        let operations: Vec<&str> = written
            .ways
            .iter()
            .map(|way| way.operation.as_str())
            .collect();
        for left_out in &written.left_out {
            let never = NEVER.iter().filter(|(case, ..)| *case == self.name);
            let mut known = never.map(|(_, operation, _)| operation).chain(&operations);
            // Each is followed by what it is called for, in parentheses.
            if !known.any(|known| left_out.starts_with(&format!("{known} ("))) {
                panic!("{}: {left_out} cannot be written down", self.name);
            }
        }
        let (name, ident) = (&self.name, &self.ident);
        write!(
            out,
            "#[tokio::test]\n#[expect(clippy::allow_attributes, reason = \"generated\")]\n#[allow(deprecated, unused_mut, clippy::all, reason = \"whatever the case has is called\")]\n\
             async fn {ident}() {{\n    use crate::cases::{ident} as client;\n    use crate::replay::*;\n    let mut replay = Replay::new({name:?});\n    let mock = client::testing::Mock::new();\n    let client = mock.client();\n{body}    replay.finish();\n}}\n"
        )
        .expect("a string grows");
    }
}

/// Operations that cannot be called, or have no answer, by what the document says.
const NEVER: [(&str, &str, &str); 5] = [
    (
        "schema-recursion-required",
        "PUT /chains",
        "no value is finite",
    ),
    (
        "schema-recursion-required",
        "GET /people",
        "no value is finite",
    ),
    (
        "security-undeclared",
        "GET /faulty",
        "nobody can have the credentials",
    ),
    (
        "security-undeclared",
        "GET /lost",
        "nobody can have the credentials",
    ),
    (
        "body-multipart",
        "POST /bare-file",
        "it is described as no parts",
    ),
];

/// Whether the body is of a type that the crate has an example of.
fn has_example(plan: &Plan, operation: &OperationPlan) -> bool {
    let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| body.choice_ident.is_none())
    else {
        return false;
    };
    let Some(content) = body.contents.first() else {
        return false;
    };
    let RustType::Named(named) = content.ty else {
        return false;
    };
    let module = plan.modules.get(named.module as usize);
    let ty = module.and_then(|module| module.types.get(named.index as usize));
    let generic = matches!(ty.map(|ty| &ty.kind), Some(TypeKind::Struct(of)) if of.generic);
    content.encoding == ContentEncoding::Json
        && !content.ranged
        && !generic
        && ty.is_some_and(|ty| ty.needs.json)
}

fn operation<'p>(plan: &'p Plan, id: &str) -> Option<&'p OperationPlan> {
    let groups = plan
        .modules
        .iter()
        .filter_map(|module| module.group.as_ref());
    let mut operations = groups.flat_map(|group| &group.operations);
    operations.find(|operation| format!("{} {}", operation.method, operation.path) == id)
}

/// Each way to finish `CALL`.
fn finishes(operation: &OperationPlan) -> Vec<String> {
    let finish = |output: &OutputPlan, method: &str| match output {
        OutputPlan::Events(_) => format!("first(CALL.{method}()).await?"),
        OutputPlan::Lines(_) => format!("drain(CALL.{method}()).await?"),
        _ => format!("let _ = CALL.{method}().await?"),
    };
    let mut finishes = match &operation.output {
        output @ (OutputPlan::Events(_) | OutputPlan::Lines(_)) => vec![finish(output, "stream")],
        output @ OutputPlan::Member { .. } => {
            vec![finish(output, "send"), finish(output, "send_whole")]
        }
        output @ OutputPlan::Page { .. } => vec![
            finish(output, "send"),
            finish(output, "send_whole"),
            "drain(CALL.stream()).await?".to_owned(),
        ],
        output => vec![finish(output, "send")],
    };
    for other in &operation.alternatives {
        finishes.push(finish(&other.output, &other.ident));
    }
    finishes
}
