//! Resource groups: the type that `client.allow_policies()` gives, its functions, and the calls they start.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, Used};
use super::tokens::{docs, ident, moved};
use super::{format, operations, parameters};
use crate::plan::{Group, Module, OperationPlan, ParameterPlan, Plan, ScopePlan};

/// The code of one operation.
#[derive(Debug)]
pub(super) struct Operation {
    /// Index of its module.
    pub(super) module: u32,
    /// Its function's identifier.
    pub(super) ident: String,
    /// The function, as a member of the group's `impl`.
    pub(super) function: String,
    /// The same, of the narrowed group.
    pub(super) scoped: Option<String>,
    /// The route, the call's type and what it needs.
    pub(super) items: String,
    /// The identifiers of the descriptions of its parameters.
    pub(super) statics: Vec<String>,
    /// What all of that names.
    pub(super) used: Used,
}

/// The description of a parameter, which the operations of a file share.
#[derive(Debug)]
pub(super) struct Description {
    /// Index of its module.
    pub(super) module: u32,
    /// Its identifier.
    pub(super) ident: String,
    /// The item.
    pub(super) text: String,
}

/// Formats the description of a parameter.
pub(super) fn description(module: u32, parameter: &ParameterPlan) -> Description {
    Description {
        module,
        ident: parameter.static_ident.clone(),
        text: format::items([parameters::description(parameter)]),
    }
}

/// Formats an operation.
pub(super) fn operation(plan: &Plan, module: u32, operation: &OperationPlan) -> Operation {
    let scope = Scope::new(plan, module);
    let function = member(operations::function(&scope, operation));
    let scoped = operation.scope_parameter.as_ref().map(|known| {
        // Its arguments are those of the other function, whose file imports what they name.
        member(operations::scoped_function(&scope, operation, known))
    });
    let route = operations::route(operation);
    let items = format::items(
        [route]
            .into_iter()
            .chain(operations::call(&scope, operation)),
    );
    let statics = operation
        .parameters()
        .filter(|parameter| !parameters::is_plain(parameter))
        .map(|parameter| parameter.static_ident.clone());
    Operation {
        module,
        ident: operation.ident.clone(),
        function,
        scoped,
        items,
        statics: statics.collect(),
        used: scope.into_used(),
    }
}

/// A function as a member of an `impl`, indented for it.
pub(super) fn member(function: TokenStream) -> String {
    let function = moved(function);
    let text = format::items([quote!(impl X { #function })]);
    let body = text
        .strip_prefix("impl X {\n")
        .and_then(|text| text.strip_suffix("}\n"));
    body.unwrap_or(&text).to_owned()
}

/// `impl AllowPolicies { … }` around the text of its members.
pub(super) fn implementation<'t>(name: &str, members: impl Iterator<Item = &'t str>) -> String {
    let members: Vec<_> = members.collect();
    if members.is_empty() {
        return String::new();
    }
    format!("impl {name} {{\n{}}}\n", members.join("\n"))
}

/// Code, and what it names.
#[derive(Debug)]
pub(super) struct Code {
    pub(super) text: String,
    pub(super) used: Used,
}

/// The types of the group itself.
pub(super) fn types(plan: &Plan, index: u32, module: &Module, group: &Group) -> Code {
    let scope = Scope::new(plan, index);
    let name = ident(&group.type_ident);
    let about = docs(&module.docs);
    let mut items = vec![
        quote! {
            #about
            #[derive(Clone, Debug)]
            pub struct #name { core: rt::Core }
        },
        quote! {
            impl #name {
                pub(super) fn new(core: rt::Core) -> Self { Self { core } }
            }
        },
    ];
    if let (Some(scoped), Some(plan)) = (&group.scoped_ident, scope_of(plan, index)) {
        items.extend(scoped_types(&scope, group, scoped, plan));
    }
    Code {
        text: format::items(items),
        used: scope.into_used(),
    }
}

/// The scope that has the group.
pub(super) fn scope_of(plan: &Plan, module: u32) -> Option<&ScopePlan> {
    plan.client
        .scopes
        .iter()
        .find(|scope| scope.modules.contains(&module))
}

fn scoped_types(
    scope: &Scope<'_>,
    group: &Group,
    scoped: &str,
    plan: &ScopePlan,
) -> [TokenStream; 2] {
    let name = ident(&group.type_ident);
    let scoped = ident(scoped);
    let ty = scope.ty(&plan.ty);
    let about = docs(&format!(
        "As [`{}`], with `{}` given once.",
        group.type_ident, plan.parameter
    ));
    [
        quote! {
            #about
            #[derive(Clone, Debug)]
            pub struct #scoped { group: #name, scope: #ty }
        },
        quote! {
            impl #scoped {
                pub(super) fn new(core: rt::Core, scope: #ty) -> Self { Self { group: #name::new(core), scope } }
            }
        },
    ]
}
