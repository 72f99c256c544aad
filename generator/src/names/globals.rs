//! Names of everything that a path from the crate's root leads to: types, groups, call types.
//!
//! In: what there is to be named. Out: an identifier each. What always holds: no two types of the crate have the same name, whatever
//! module they are in; components come before groups, groups before inline schemas, and those before what is made for operations.

use super::groups;
use super::ident::{Case, ident};
use super::operations;
use super::reserved::{CLIENT_METHODS, TYPES};
use super::schemas::Schemas;
use super::scope::{Scope, Wish};
use super::words::Spelling;
use crate::analyze::forms::{Node, Nodes};
use crate::api::{Api, Group, Operation};
use crate::config::Config;

/// Identifiers of a resource group.
#[derive(Debug, Clone, Default)]
pub(crate) struct GroupNames {
    pub(crate) module: String,
    /// Of Cargo, where each group is one.
    pub(crate) feature: String,
    pub(crate) method: String,
    /// The method of the mock.
    pub(crate) mock: String,
    pub(crate) ty: String,
    pub(crate) scoped: Option<String>,
}

/// Identifiers of an operation.
#[derive(Debug, Clone, Default)]
pub(crate) struct OperationNames {
    pub(crate) function: String,
    pub(crate) call: String,
    /// What further types of the operation are named after.
    pub(crate) base: String,
}

/// Identifiers of a narrowed client.
#[derive(Debug, Clone, Default)]
pub(crate) struct ScopeNames {
    pub(crate) method: String,
    pub(crate) ty: String,
}

/// All of them, by their index.
#[derive(Debug, Default)]
pub(crate) struct Globals {
    pub(crate) nodes: Vec<String>,
    pub(crate) groups: Vec<GroupNames>,
    pub(crate) operations: Vec<OperationNames>,
    pub(crate) scopes: Vec<ScopeNames>,
    /// The types' namespace, for what is named after a type.
    pub(crate) types: Scope,
}

/// Who goes first where two things want the same name.
pub(crate) mod rank {
    /// The configuration says so.
    pub(crate) const RENAMED: u8 = 0;
    /// A component whose name is an identifier already.
    pub(crate) const EXACT: u8 = 1;
    /// Any other component.
    pub(crate) const COMPONENT: u8 = 2;
    /// A resource group or narrowed client.
    pub(crate) const GROUP: u8 = 3;
    /// A schema without a name of its own.
    pub(crate) const INLINE: u8 = 4;
    /// A call type.
    pub(crate) const OPERATION: u8 = 5;
}

/// A type to be named.
enum Item<'a> {
    Node(&'a Node),
    Group(&'a Group),
    Scope(&'a str),
    Call(&'a Operation, &'a str),
}

/// Names everything. `scopes`: the names of narrowed clients.
pub(crate) fn globals(api: &Api, config: &Config, nodes: &Nodes, scopes: &[&str]) -> Globals {
    let bases = operations::bases(api, config);
    let schemas = Schemas::of(api, config, &bases);

    let mut items: Vec<Item<'_>> = nodes.iter().map(|(_, node)| Item::Node(node)).collect();
    items.extend(api.groups.iter().map(Item::Group));
    items.extend(scopes.iter().map(|scope| Item::Scope(scope)));
    let calls = api.operations.iter().zip(&bases);
    items.extend(calls.map(|(operation, base)| Item::Call(operation, base)));
    let wishes = items.iter().map(|item| match item {
        Item::Node(node) => schemas.node(node),
        Item::Group(group) => groups::type_wish(group),
        Item::Scope(name) => groups::scope_wish(name),
        Item::Call(operation, base) => operations::call_wish(operation, base),
    });
    let wishes: Vec<Wish<'_>> = wishes.collect();
    let further = |at: usize| match items.get(at) {
        Some(Item::Node(node)) => schemas.further(node),
        Some(Item::Group(group)) => groups::further_types(group),
        Some(Item::Scope(name)) => groups::further_scopes(name),
        Some(Item::Call(_, base)) => {
            vec![format!("{base}Operation"), format!("{base}OperationCall")]
        }
        None => Vec::new(),
    };
    let mut types = Scope::without(TYPES.iter().copied());
    let mut given = types.assign(wishes, further).into_iter();
    let node_types = given.by_ref().take(nodes.len()).collect();
    let group_types = given.by_ref().take(api.groups.len()).collect();
    let scope_types: Vec<String> = given.by_ref().take(scopes.len()).collect();
    let functions = operations::functions(api, config);
    let operations = functions.into_iter().zip(&bases).zip(given);
    let operations = operations.map(|((function, base), call)| OperationNames {
        function,
        call,
        base: base.clone(),
    });

    let mut methods = Scope::without(CLIENT_METHODS.iter().copied());
    let groups = groups::groups(api, group_types, &mut methods, &mut types);
    let scopes = scopes.iter().zip(scope_types).map(|(name, ty)| {
        let method = ident(name, Case::Snake, Spelling::Plain);
        ScopeNames {
            method: methods.give([method.clone(), format!("with_{method}")]),
            ty,
        }
    });
    Globals {
        nodes: node_types,
        groups,
        operations: operations.collect(),
        scopes: scopes.collect(),
        types,
    }
}
