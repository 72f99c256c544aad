//! A call as a user would write it, with values that can be written down.

use super::construct::is_into;
use super::group::scope_of;
use super::scope::Scope;
use crate::api::ParameterLocation;
use crate::plan::{Group, OperationPlan, OutputPlan, ParameterPlan, Plan, RustType};

/// A call without the client that it begins with.
pub(super) struct Example {
    /// `.account("ACCOUNT_ID").allow_policies().list()`
    pub(super) text: String,
    /// Whether what `send` gives is worth printing.
    pub(super) is_shown: bool,
}

/// The first operation that can be called with its arguments alone, and one that changes nothing if there is one. `None` when each needs something
/// that has to be made first.
pub(super) fn call(plan: &Plan) -> Option<Example> {
    let scope = Scope::new(plan, u32::MAX);
    let mut first = None;
    for (module, index) in plan.modules.iter().zip(0..) {
        let Some(group) = &module.group else { continue };
        for operation in &group.operations {
            let Some(text) = written(&scope, index, group, operation) else {
                continue;
            };
            let example = Example {
                text,
                is_shown: matches!(
                    operation.output,
                    OutputPlan::Json(_)
                        | OutputPlan::Member { .. }
                        | OutputPlan::Page { .. }
                        | OutputPlan::Text
                ),
            };
            if operation.method == "GET" && example.is_shown {
                return Some(example);
            }
            first.get_or_insert(example);
        }
    }
    first
}

fn written(
    scope: &Scope<'_>,
    module: u32,
    group: &Group,
    operation: &OperationPlan,
) -> Option<String> {
    let body = operation.body.as_ref();
    if body.is_some_and(|body| body.required) || operation.deprecated.is_some() {
        return None;
    }
    let narrowed = group
        .scoped_ident
        .as_ref()
        .and_then(|_| scope_of(scope.plan, module));
    let mut text = String::new();
    if let Some(narrowed) = narrowed {
        let value = match &narrowed.ty {
            ty if is_into(scope, ty) => placeholder(&narrowed.argument),
            ty => plain(ty)?.to_owned(),
        };
        text.push_str(&format!(".{}({value})", narrowed.ident));
    }
    let known = narrowed.and(operation.scope_parameter.as_deref());
    let left = operation.arguments.iter().filter(|argument| {
        argument.location != ParameterLocation::Path || known != Some(argument.name.as_str())
    });
    let arguments: Option<Vec<String>> = left.map(|argument| value(scope, argument)).collect();
    text.push_str(&format!(
        ".{}().{}({})",
        group.method_ident,
        operation.ident,
        arguments?.join(", ")
    ));
    Some(text)
}

/// What stands for a value that only the user knows.
fn placeholder(ident: &str) -> String {
    format!("{:?}", ident.trim_start_matches("r#").to_uppercase())
}

/// The expression of an argument.
fn value(scope: &Scope<'_>, argument: &ParameterPlan) -> Option<String> {
    match &argument.ty {
        RustType::String => Some(placeholder(&argument.ident)),
        ty if is_into(scope, ty) => Some(format!("&{}.into()", placeholder(&argument.ident))),
        ty => plain(ty).map(str::to_owned),
    }
}

/// A literal of a type that is given away.
fn plain(ty: &RustType) -> Option<&'static str> {
    match ty {
        RustType::Bool => Some("true"),
        RustType::Int(_) => Some("1"),
        RustType::F32 | RustType::F64 => Some("1.0"),
        _ => None,
    }
}
